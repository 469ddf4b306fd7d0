"""From facts to the words of a paper: which blocks show, and their text with every placeholder filled."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from ethicsdesk.domain import layout
from ethicsdesk.domain.conditions import holds
from ethicsdesk.domain.facts import FactKind, paper_situation
from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.records import BasisKind, Fact, PaperFacts, ToolFacts
from ethicsdesk.domain.template import Form, Phrases, Scope, Template, TemplateBlock

PLACEHOLDER = re.compile(r"\{\{\s*([a-z0-9_.]+)\s*\}\}")
BLANK_ROWS = 20  # of a table to fill in by hand: as many as fit a page with room to write
LEAD = re.compile(r"\{\{\s*says\.([a-z0-9_]+)\s*\}\}")


class UnfilledError(ValueError):
    """A placeholder has no value: the template would print a sentence it may not print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A block as it stands on the paper: its text filled in, for one tool or for the practice."""

    block: TemplateBlock
    tool_id: str
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A paper in words: what is said, block by block."""

    title: str
    subtitle: str
    said: tuple[Said, ...]

    @property
    def material(self) -> tuple[str, ...]:
        """Return the words of the material blocks, which alone can put a consent in question."""
        return tuple(f"{said.label}\n{said.text}" for said in self.said if said.block.material)

    @property
    def words(self) -> tuple[str, ...]:
        """Return all words, block by block, for telling whether a paper is out of date."""
        return tuple(f"{said.label}\n{said.text}" for said in self.said)


def without_proof(composed: Composed, facts: PaperFacts) -> frozenset[tuple[str, str]]:
    """Return tool id and fact of all a paper says that nobody said how it is known; it prints as heard."""
    tools = {tool.tool_id: tool.facts for tool in facts.tools}
    return frozenset(
        (said.tool_id, name)
        for said in composed.said
        for name in LEAD.findall(said.block.text)
        if _is_unproven(tools.get(said.tool_id, {}).get(name))
    )


def _is_unproven(fact: Fact | None) -> bool:
    if fact is None or fact.value is None:
        return False
    basis = fact.basis
    return basis is None or (basis.kind is BasisKind.CHECKED and basis.seen_on is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Composer:
    """Fills templates in one language, for a day."""

    kinds: Mapping[str, FactKind]
    phrases: Phrases
    today: date

    def compose(self, template: Template, facts: PaperFacts) -> Composed:
        """Return the paper in words. Raises UnfilledError when a shown block lacks a value."""
        said: list[Said] = []
        for scope, run in groupby(template.blocks, key=lambda block: block.scope):
            blocks = tuple(run)
            for tool in facts.tools if scope is Scope.TOOL else (None,):
                said += self._say(blocks, facts, tool)
        fill = self._filler(facts, facts.tools[0] if template.one_tool and facts.tools else None)
        return Composed(title=fill(template.title), subtitle=fill(template.subtitle), said=tuple(said))

    def _say(
        self, blocks: tuple[TemplateBlock, ...], facts: PaperFacts, tool: ToolFacts | None
    ) -> Iterator[Said]:
        situation = paper_situation(facts, tool, self.kinds)
        before = ("", "")  # label and lead-in of the block before
        for block in blocks:
            if not holds(block.when, situation):
                continue
            fill = self._filler(facts, tool)
            lead = self._lead(block, tool)
            if lead and (block.label, lead) == before:
                fill = replace(fill, again=True)
            before = (block.label, lead)
            yield Said(
                block=block,
                tool_id=tool.tool_id if tool else "",
                label=fill(block.label),
                text=fill(block.text),
            )

    def _lead(self, block: TemplateBlock, tool: ToolFacts | None) -> str:
        found = LEAD.search(block.text)
        fact = tool.facts.get(found[1]) if tool and found and block.form is Form.PAIR else None
        return self.says(fact, tool.maker) if tool and fact else ""

    def _filler(self, facts: PaperFacts, tool: ToolFacts | None) -> "_Filler":
        return _Filler(composer=self, practice=facts.practice, tool=tool)

    def day(self, day: date) -> str:
        """Return a date in words."""
        return self.phrases.date.format(month=self.phrases.months[day.month - 1], day=day.day, year=day.year)

    def in_words(self, name: str, fact: Fact) -> str:
        """Return the value of a known fact in words. Raises UnfilledError when it is unknown."""
        if fact.value is None:
            raise UnfilledError(name)
        kind = self.kinds.get(name)
        if kind is None or kind.kind is not QuestionKind.NUMBER or not fact.value.isdigit():
            return fact.value
        one, many = self.phrases.units.get(kind.unit, (kind.unit, kind.unit))
        return f"{fact.value} {one if fact.value == '1' else many}"

    def says_again(self, fact: Fact) -> str:
        """Return the short lead-in after a sentence with the same basis."""
        if fact.basis is None:
            return self.phrases.none_also
        return {
            BasisKind.CONTRACT: self.phrases.contract_also,
            BasisKind.CHECKED: self.phrases.checked_also if fact.basis.seen_on else self.phrases.none_also,
            BasisKind.CLAIM: self.phrases.claim_also,
        }[fact.basis.kind]

    def says(self, fact: Fact, maker: str) -> str:
        """Return the lead-in that words the basis of a fact; a maker's claim never prints as plain fact."""
        basis = fact.basis
        if basis is None:
            return self.phrases.says_none
        seen = self.day(basis.seen_on) if basis.seen_on else ""
        match basis.kind:
            case BasisKind.CONTRACT:
                return self.phrases.says_contract.format(maker=maker)
            case BasisKind.CHECKED if seen:
                return self.phrases.says_checked.format(date=seen)
            case BasisKind.CLAIM:
                return self.phrases.says_claim.format(maker=maker)
            case _:
                return self.phrases.says_none


_TYPED_LAST = re.compile(r": \{\{ \w+ \}\}\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filler:
    composer: Composer
    practice: Mapping[str, Fact]
    tool: ToolFacts | None
    again: bool = False  # the sentence before had the same basis

    def __call__(self, text: str) -> str:
        filled = PLACEHOLDER.sub(lambda match: self._value(match[1]), text).strip()
        typed_last = _TYPED_LAST.search(text) is not None  # another sentence may come behind it
        return f"{filled}." if typed_last and filled[-1:].isalnum() else filled

    def _value(self, name: str) -> str:
        if name == "date":
            return self.composer.day(self.composer.today)
        if name == "practice":
            return self._plain("name", self.practice)
        if self.tool is not None:
            found = self._of_tool(name, self.tool)
            if found is not None:
                return found
        return self._plain(name, self.practice)

    def _of_tool(self, name: str, tool: ToolFacts) -> str | None:
        if name in ("tool", "maker"):
            return layout.literal(tool.name if name == "tool" else tool.maker)
        if name.startswith("says."):
            fact = tool.facts.get(name.removeprefix("says."))
            if fact is None:
                raise UnfilledError(name)
            if self.again:
                return self.composer.says_again(fact)
            return self.composer.says(fact, layout.literal(tool.maker))
        fact = tool.facts.get(name)
        return None if fact is None else _flat(self.composer.in_words(name, fact))

    def _plain(self, name: str, facts: Mapping[str, Fact]) -> str:
        fact = facts.get(name)
        if fact is None:
            raise UnfilledError(name)
        return _flat(self.composer.in_words(name, fact))


def _flat(value: str) -> str:
    """Return a typed value on one line, none of its characters acting as a mark."""
    return layout.literal(_one_line(value))


def to_blocks(composed: Composed) -> tuple[layout.Block, ...]:
    """Return the layout blocks; neighbouring pairs of one tool become one table.

    A part with boxes to tick or a signature, from its heading to the next one, stays together on a page.
    """
    parts: list[list[Said]] = [[]]
    for said in composed.said:
        if said.block.form in (Form.HEADING, Form.SUBHEADING):
            parts.append([])
        parts[-1].append(said)
    blocks: list[layout.Block] = []
    for part in parts:
        made = tuple(_part_blocks(part))
        filled_in = any(said.block.form in (Form.SIGNATURE, Form.TICK_BOX) for said in part)
        blocks += (layout.Keep(blocks=made),) if filled_in else made
    return tuple(blocks)


def _part_blocks(part: list[Said]) -> Iterator[layout.Block]:
    for (is_pair, tool_id), run in groupby(
        part,
        key=lambda s: (s.block.form is Form.PAIR, s.tool_id if s.block.form is Form.PAIR else ""),
    ):
        said = tuple(run)
        if is_pair:
            yield _pairs(said, tool_id)
        else:
            for one in said:
                yield from _blocks_of(one)


def _pairs(said: tuple[Said, ...], tool_id: str) -> layout.Pairs:
    rows: list[tuple[str, str]] = []
    for label, group in groupby(said, key=lambda s: s.label):
        rows.append((label, " ".join(s.text.replace("\n", " ") for s in group)))
    first = rows[0][0] if rows else tool_id
    return layout.Pairs(rows=tuple(rows), summary=f"{first} … {rows[-1][0]}")


def _blocks_of(said: Said) -> Iterator[layout.Block]:
    match said.block.form:
        case Form.HEADING:
            yield layout.Heading(text=said.text, level=1)
        case Form.SUBHEADING:
            yield layout.Heading(text=said.text, level=2)
        case Form.LEAD | Form.SMALL as form:
            small = form is Form.SMALL
            yield layout.Paragraph(text=_one_line(said.text), small=small, lead=not small)
        case Form.NOTE | Form.ALERT:
            yield _callout(said)
        case Form.TICK_BOX:
            yield layout.TickBox(text=_one_line(said.text))
        case Form.WRITE_LINE | Form.SIGNATURE | Form.BLANK_TABLE:
            yield from _by_hand(said)
        case _:
            yield from markdown_blocks(said.text)


def signature_fields(text: str) -> tuple[str, ...]:
    """Return the labels of one row of lines to write on, which stand apart by slashes."""
    return tuple(" ".join(field.split()) for field in text.split("/"))


def _signature(text: str) -> Iterator[layout.WriteLine]:
    """Yield the lines of one row: the first is widest, the others (such as the date) share what is left."""
    first, *others = signature_fields(text)
    widest = 0.62 if len(others) == 1 else 0.44 if others else 1.0
    yield layout.WriteLine(label=first, share=widest)
    for other in others:
        yield layout.WriteLine(label=other, share=(1.0 - widest) / len(others))


def _by_hand(said: Said) -> Iterator[layout.Block]:
    """Yield what is filled in by hand: a line, a row of lines, or a table."""
    match said.block.form:
        case Form.SIGNATURE:
            yield from _signature(said.text)
        case Form.BLANK_TABLE:
            yield _blank_table(said)
        case _:
            yield layout.WriteLine(label=said.text or said.label)


def _blank_table(said: Said) -> layout.Grid:
    """Return a table with numbered empty rows; the first column holds the numbers."""
    header = signature_fields(said.text)
    empty = ("",) * (len(header) - 1)
    rows = tuple((str(number), *empty) for number in range(1, BLANK_ROWS + 1))
    return layout.Grid(header=header, rows=rows, shares=(0.3, *(1.0,) * len(empty)), summary=said.label)


def _callout(said: Said) -> layout.Callout:
    tone = layout.Tone.CAUTION if said.block.form is Form.ALERT else layout.Tone.INFO
    texts: list[str] = []
    items: list[str] = []
    for part in markdown_blocks(said.text):
        if isinstance(part, layout.Bullets):
            items += part.items
        elif isinstance(part, layout.Paragraph):
            texts.append(part.text)
    return layout.Callout(tone=tone, title=said.label, text="\n".join(texts), items=tuple(items))


def markdown_blocks(text: str) -> Iterator[layout.Block]:
    """Yield paragraphs and lists of a Markdown text; a blank line parts them."""
    for part in re.split(r"\n\s*\n", text.strip()):
        lines = part.splitlines()
        if lines and lines[0].startswith("- "):
            items = re.split(r"(?:^|\n)- ", part)[1:]
            yield layout.Bullets(items=tuple(_one_line(item) for item in items))
        elif part:
            yield layout.Paragraph(text=_one_line(part))


def _one_line(text: str) -> str:
    return " ".join(text.split())
