"""Writes pages, structure tree and links as plain text of a PDF, which is many times quicker than objects.

Most of it goes into the finished file as it is written; what is changed later goes through a small PDF.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from pikepdf import String

from ethicsdesk.documents.packing import Sink
from ethicsdesk.documents.tagging import Area, Attributes, Content, Element, Record, Sheet, Widget

CATALOG, PAGES, RESOURCES, TREE, PARENTS = range(1, 6)
_FIRST_PAGE = 6
_FIELD = "<</Type/OBJR/Obj\0/Pg"


@dataclass(slots=True)
class Written:
    """What is still to be done to the text as objects."""

    pages: list[int] = field(default_factory=list)  # numbers of their objects
    fields: list[tuple[int, Widget]] = field(default_factory=list)  # with the number of their element
    waiting: dict[int, str] = field(default_factory=dict)  # elements of fields, by number
    ways_back: list[str] = field(default_factory=list)  # keys of pages and annotations with their elements
    next_key: int = 0  # of the way back from an annotation to its element
    size: int = 0  # one more than the highest number given


def write(record: Record, root: Element, size: tuple[float, float], held: Sink, bulk: Sink) -> Written:
    """Write the file without faces, pictures, fields and description; equal input gives equal text.

    *held* takes the few objects that are changed later, *bulk* all others; they may be the same.

    Raises:
        ValueError: A link leads to a place that does not exist.
    """
    return _Writer(record, size, held, bulk).write(root)


def with_field(body: str, number: int) -> str:
    """Return the text of a waiting element with the number of its next field."""
    return body.replace(_FIELD, f"<</Type/OBJR/Obj {number} 0 R/Pg", 1)


class _Writer:
    """Gives objects their numbers."""

    def __init__(self, record: Record, size: tuple[float, float], held: Sink, bulk: Sink) -> None:
        self._record = record
        self._size = size
        self._count = len(record.sheets)
        self._held = held
        self._bulk = bulk
        self._last = _FIRST_PAGE + self._count - 1
        self._numbers: dict[Element, int] = {}
        self._links: dict[int, list[int]] = {}  # annotations by page
        self._owners: list[int] = []  # elements of annotations, in order of their keys
        self._made = Written(pages=[_FIRST_PAGE + page for page in range(self._count)])

    def write(self, root: Element) -> Written:
        self._held.put(CATALOG, f"<</Type/Catalog/Pages {PAGES} 0 R/StructTreeRoot {TREE} 0 R>>")
        top = self._element(root, TREE)
        next_key = self._count + len(self._owners)
        tree = f"/K[{top} 0 R]/ParentTree {PARENTS} 0 R/ParentTreeNextKey {next_key}"
        self._held.put(TREE, f"<</Type/StructTreeRoot{tree}>>")
        for page in range(self._count):
            self._page(page, self._record.sheets[page])
        self._made.ways_back = list(self._ways_back())
        self._held.put(PARENTS, "<<>>")
        kids = " ".join(f"{number} 0 R" for number in self._made.pages)
        self._held.put(PAGES, f"<</Type/Pages/Count {self._count}/Kids[{kids}]>>")
        self._held.put(RESOURCES, "<<>>")
        self._made.next_key = next_key
        self._made.size = self._last + 1
        return self._made

    def _new(self) -> int:
        self._last += 1
        return self._last

    def _stream(self, packed: bytes) -> int:
        number = self._new()
        self._bulk.stream(number, packed)
        return number

    def _page(self, page: int, sheet: Sheet) -> None:
        width, height = self._size
        contents = " ".join(f"{self._stream(packed)} 0 R" for packed in sheet.content)
        links = " ".join(f"{number} 0 R" for number in self._links.get(page, ()))
        body = (
            f"<</Type/Page/Parent {PAGES} 0 R/MediaBox[0 0 {width:g} {height:g}]/Resources {RESOURCES} 0 R"
            f"/Contents[{contents}]/Tabs/S"
        )
        body += f"/StructParents {page}" if sheet.marked else ""
        self._held.put(_FIRST_PAGE + page, body + (f"/Annots[{links}]>>" if links else ">>"))

    def _ways_back(self) -> Iterator[str]:
        """Yield the keys of pages and annotations, each with the elements it belongs to."""
        for page in range(self._count):
            if marked := self._record.sheets[page].marked:
                number = self._new()
                elements = " ".join(f"{self._numbers[element]} 0 R" for element in marked)
                self._bulk.put(number, f"[{elements}]")
                yield f"{page} {number} 0 R"
        for offset, owner in enumerate(self._owners):
            yield f"{self._count + offset} {owner} 0 R"

    def _element(self, element: Element, parent: int) -> int:
        number = self._numbers[element] = self._new()
        more = ""
        page = next((kid.page for kid in element.kids if isinstance(kid, Content)), -1)
        kids = " ".join(self._kids(element, number, page))
        if page >= 0:
            more += f"/Pg {_FIRST_PAGE + page} 0 R"
        if element.alternative:
            more += f"/Alt{_string(element.alternative)}"
        if element.actual:
            more += f"/ActualText{_string(element.actual)}"
        if element.attributes is not None:
            more += f"/A{_attributes(element.attributes)}"
        held = f"/K[{kids}]" if kids else ""
        body = f"<</Type/StructElem/S/{element.role.value}/P {parent} 0 R{more}{held}>>"
        if _FIELD in body:
            self._made.waiting[number] = body
        else:
            self._bulk.put(number, body)
        return number

    def _kids(self, element: Element, number: int, page: int) -> Iterator[str]:
        """Yield what an element holds; marks on its own page by their number alone."""
        for kid in element.kids:
            if isinstance(kid, Content):
                same = kid.page == page
                yield (
                    str(kid.number)
                    if same
                    else f"<</Type/MCR/Pg {_FIRST_PAGE + kid.page} 0 R/MCID {kid.number}>>"
                )
            elif isinstance(kid, Area):
                yield f"<</Type/OBJR/Obj {self._link(kid, number)} 0 R/Pg {_FIRST_PAGE + kid.page} 0 R>>"
            elif isinstance(kid, Widget):
                self._made.fields.append((number, kid))
                yield f"{_FIELD} {_FIRST_PAGE + kid.page} 0 R>>"
            elif not kid.empty:
                yield f"{self._element(kid, number)} 0 R"

    def _link(self, area: Area, owner: int) -> int:
        """Write the clickable rectangle."""
        place = self._record.places.get(area.target)
        if place is None:
            raise ValueError(f"a link leads to {area.target!r}, which is not in this paper")
        number = self._new()
        edges = " ".join(f"{edge:.2f}" for edge in area.rectangle)
        self._bulk.put(
            number,
            f"<</Type/Annot/Subtype/Link/Rect[{edges}]/Border[0 0 0]/F 4/Contents{_string(area.says)}"
            f"/StructParent {self._count + len(self._owners)}"
            f"/Dest[{_FIRST_PAGE + place.page} 0 R/XYZ 0 {place.height:.2f} 0]>>",
        )
        self._owners.append(owner)
        self._links.setdefault(area.page, []).append(number)
        return number


@lru_cache(maxsize=4096)
def _string(text: str) -> str:
    return String(text).unparse().decode("latin-1")


def _attributes(attributes: Attributes) -> str:
    entries = [f"/O/{attributes.owner}"]
    entries += [f"/{key}/{name}" for key, name in attributes.names.items()]
    entries += [f"/{key}{_string(text)}" for key, text in attributes.texts.items()]
    for key, numbers in attributes.numbers.items():
        entries.append(f"/{key}[{' '.join(f'{number:.2f}' for number in numbers)}]")
    return f"<<{''.join(entries)}>>"
