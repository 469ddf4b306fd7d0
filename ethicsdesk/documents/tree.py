"""Writes pages, structure tree and links as plain text of a PDF, which is many times quicker than objects.

What is written here is read back at once by qpdf, which checks, numbers anew and packs it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from pikepdf import String

from ethicsdesk.documents.tagging import Area, Attributes, Content, Element, Record, Sheet, Widget

CATALOG, PAGES, RESOURCES, TREE, PARENTS = range(1, 6)
_FIRST_PAGE = 6
_MARK = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


@dataclass(slots=True)
class Written:
    """The text of the file, and what is still to be done to it as objects."""

    data: bytes = b""
    pages: list[int] = field(default_factory=list)  # numbers of their objects
    fields: list[tuple[int, Widget]] = field(default_factory=list)  # with the number of their element
    next_key: int = 0  # of the way back from an annotation to its element


def written(record: Record, root: Element, size: tuple[float, float], language: str) -> Written:
    """Return the file without faces, pictures, fields and description; equal input gives equal bytes.

    Raises:
        ValueError: A link leads to a place that does not exist.
    """
    return _Writer(record, size).write(root, language)


class _Writer:
    """Numbers objects and notes where each begins."""

    def __init__(self, record: Record, size: tuple[float, float]) -> None:
        self._record = record
        self._size = size
        self._count = len(record.sheets)
        self._text = bytearray(_MARK)
        self._starts = [0] * (_FIRST_PAGE + self._count)
        self._numbers: dict[Element, int] = {}
        self._links: dict[int, list[int]] = {}  # annotations by page
        self._owners: list[int] = []  # elements of annotations, in order of their keys
        self._made = Written(pages=[_FIRST_PAGE + page for page in range(self._count)])

    def write(self, root: Element, language: str) -> Written:
        self._put(CATALOG, f"<</Type/Catalog/Pages {PAGES} 0 R/StructTreeRoot {TREE} 0 R>>")
        top = self._element(root, TREE, f"/Lang{_string(language)}")
        next_key = self._count + len(self._owners)
        tree = f"/K[{top} 0 R]/ParentTree {PARENTS} 0 R/ParentTreeNextKey {next_key}"
        self._put(TREE, f"<</Type/StructTreeRoot{tree}>>")
        for page in range(self._count):
            self._page(page, self._record.sheets[page])
        self._put(PARENTS, f"<</Nums[{' '.join(self._ways_back())}]>>")
        kids = " ".join(f"{number} 0 R" for number in self._made.pages)
        self._put(PAGES, f"<</Type/Pages/Count {self._count}/Kids[{kids}]>>")
        self._put(RESOURCES, "<<>>")
        self._end()
        self._made.data = bytes(self._text)
        self._made.next_key = self._count + len(self._owners)
        return self._made

    def _put(self, number: int, body: str) -> None:
        self._starts[number] = len(self._text)
        self._text += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")

    def _new(self) -> int:
        self._starts.append(0)
        return len(self._starts) - 1

    def _stream(self, packed: bytes) -> int:
        number = self._new()
        self._starts[number] = len(self._text)
        self._text += f"{number} 0 obj\n<</Length {len(packed)}/Filter/FlateDecode>>\nstream\n".encode()
        self._text += packed
        self._text += b"\nendstream\nendobj\n"
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
        self._put(_FIRST_PAGE + page, body + (f"/Annots[{links}]>>" if links else ">>"))

    def _ways_back(self) -> Iterator[str]:
        """Yield the keys of pages and annotations, each with the elements it belongs to."""
        for page in range(self._count):
            if marked := self._record.sheets[page].marked:
                number = self._new()
                elements = " ".join(f"{self._numbers[element]} 0 R" for element in marked)
                self._put(number, f"[{elements}]")
                yield f"{page} {number} 0 R"
        for offset, owner in enumerate(self._owners):
            yield f"{self._count + offset} {owner} 0 R"

    def _element(self, element: Element, parent: int, more: str = "") -> int:
        number = self._numbers[element] = self._new()
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
        self._put(number, f"<</Type/StructElem/S/{element.role.value}/P {parent} 0 R{more}{held}>>")
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
            elif not kid.empty:
                yield f"{self._element(kid, number)} 0 R"

    def _link(self, area: Area, owner: int) -> int:
        """Write the clickable rectangle."""
        place = self._record.places.get(area.target)
        if place is None:
            raise ValueError(f"a link leads to {area.target!r}, which is not in this paper")
        number = self._new()
        edges = " ".join(f"{edge:.2f}" for edge in area.rectangle)
        self._put(
            number,
            f"<</Type/Annot/Subtype/Link/Rect[{edges}]/Border[0 0 0]/F 4/Contents{_string(area.says)}"
            f"/StructParent {self._count + len(self._owners)}"
            f"/Dest[{_FIRST_PAGE + place.page} 0 R/XYZ 0 {place.height:.2f} 0]>>",
        )
        self._owners.append(owner)
        self._links.setdefault(area.page, []).append(number)
        return number

    def _end(self) -> None:
        """Write the table of where objects begin."""
        begins = len(self._text)
        self._text += f"xref\n0 {len(self._starts)}\n0000000000 65535 f \n".encode()
        self._text += "".join(f"{start:010d} 00000 n \n" for start in self._starts[1:]).encode()
        self._text += f"trailer\n<</Size {len(self._starts)}/Root {CATALOG} 0 R>>\n".encode()
        self._text += f"startxref\n{begins}\n%%EOF\n".encode()


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
