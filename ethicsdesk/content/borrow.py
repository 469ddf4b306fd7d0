"""Lets a paper borrow blocks of another one, so that one sentence has one wording in every paper.

An entry of `blocks:` may be `{borrow: handout.ai_disclosure, rows: [What it keeps]}`, with the labels of
rows, or `{borrow: …, ids: [crisis-plan]}`. Its `element` and `scope` replace theirs, its `when`
narrows theirs.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ethicsdesk.content.markdown import TextBlock, read_blocks
from ethicsdesk.content.problems import ContentError, Problem
from ethicsdesk.content.strict_yaml import Path, Plain, YamlFile, read_yaml

Fields = dict[str, Plain]

_FIELDS = frozenset({"borrow", "rows", "ids", "element", "scope", "when"})
_ENTRY = "A borrowed part is {borrow: <paper>, rows: [<labels>]} or {borrow: <paper>, ids: [<blocks>]}."


@dataclass(frozen=True, slots=True)
class Lent:
    """A paper others borrow from, as written: its blocks and their words."""

    blocks: tuple[Fields, ...]
    texts: Mapping[str, TextBlock]


class Borrower:
    """Puts borrowed blocks in the place of each entry that asks for them, keeping lines for problems."""

    def __init__(self, files: Mapping[str, bytes], problems: list[Problem]) -> None:
        """Borrow from the papers in *files*; add to *problems*."""
        self._files = files
        self._problems = problems
        self._lenders: dict[str, Lent] = {}

    def fill(self, file: YamlFile, texts: tuple[TextBlock, ...]) -> tuple[YamlFile, tuple[TextBlock, ...]]:
        """Return the file with every block in full, and the words of all its blocks."""
        written = file.data.get("blocks") if isinstance(file.data, dict) else None
        if not isinstance(file.data, dict) or not isinstance(written, list):
            return file, texts
        blocks: list[Plain] = []
        origins: list[int] = []
        lent_texts: list[TextBlock] = []
        for number, entry in enumerate(written):
            own = not (isinstance(entry, dict) and "borrow" in entry)
            for block, text in [(entry, None)] if own else self._lent(file, number, entry):
                blocks.append(block)
                origins.append(number)
                lent_texts += [text] if text else []
        filled = replace(
            file, data={**file.data, "blocks": blocks}, lines=_moved(file.lines, written, origins)
        )
        return filled, (*texts, *lent_texts)

    def _lent(self, file: YamlFile, number: int, entry: Plain) -> Iterator[tuple[Plain, TextBlock | None]]:
        path: Path = ("blocks", number)
        if not isinstance(entry, dict) or not set(entry) <= _FIELDS or ("rows" in entry) == ("ids" in entry):
            self._problems.append(file.problem(path, _ENTRY))
            return
        lender = self._lender(str(entry["borrow"]))
        wanted = entry.get("rows", entry.get("ids"))
        if lender is None or not isinstance(wanted, list):
            sentence = f"There is no paper “{entry['borrow']}” to borrow from." if lender is None else _ENTRY
            self._problems.append(file.problem(path, sentence))
            return
        for name in wanted:
            found = [
                (block, text)
                for block in lender.blocks
                if (text := lender.texts.get(str(block.get("id"))))
                and name == (text.label if "rows" in entry else text.id)
            ]
            if not found:
                sentence = f"The paper “{entry['borrow']}” has nothing called “{name}” to borrow."
                self._problems.append(file.problem(path, sentence))
            for block, text in found:
                yield _narrowed(block, entry), text

    def _lender(self, paper: str) -> Lent | None:
        name, text_name = f"documents/{paper}/document.yaml", f"documents/{paper}/text.md"
        if name not in self._files or text_name not in self._files:
            return None
        if paper not in self._lenders:
            self._lenders[paper] = self._read(name, text_name)
        return self._lenders[paper]

    def _read(self, name: str, text_name: str) -> Lent:
        try:
            data = read_yaml(name, self._files[name]).data
            texts = read_blocks(text_name, self._files[text_name])
        except ContentError:  # said where that paper is read itself
            return Lent((), {})
        blocks = data.get("blocks") if isinstance(data, dict) else None
        own = (block for block in blocks if isinstance(block, dict)) if isinstance(blocks, list) else ()
        return Lent(tuple(own), {text.id: text for text in texts})


def _narrowed(block: Fields, entry: Fields) -> Fields:
    """Return a borrowed block with the element, scope and further condition of the paper that borrows it."""
    made = {**block, "element": entry.get("element", "")}
    made.pop("replaceable", None)  # a borrowed sentence has one wording in every paper
    if "scope" in entry:
        made["scope"] = entry["scope"]
    conditions: list[Plain] = [part for part in (entry.get("when"), block.get("when")) if part is not None]
    if conditions:
        made["when"] = conditions[0] if len(conditions) == 1 else {"all": conditions}
    return made


def _moved(lines: Mapping[Path, int], written: list[Plain], origins: list[int]) -> dict[Path, int]:
    """Return where each part was written, a borrowed block standing at the entry that asks for it."""
    moved = {path: line for path, line in lines.items() if path[:1] != ("blocks",) or len(path) == 1}
    for number, origin in enumerate(origins):
        entry = written[origin]
        whole = origins.count(origin) == 1 and not (isinstance(entry, dict) and "borrow" in entry)
        for path, line in lines.items():
            if path[:2] == ("blocks", origin) and (whole or len(path) == 2):
                moved["blocks", number, *path[2:]] = line
    return moved
