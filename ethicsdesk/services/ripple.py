"""Ripple: which issued papers today's facts have made untrue, and the sentences that changed.

A paper is out of date exactly when composing the template version it was issued with from today's facts
changes its words. Dates, contact lines and letterhead are made equal first: they never do.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from itertools import zip_longest

from ethicsdesk.domain.compose import Composed, Composer, Said
from ethicsdesk.domain.facts import fact_kinds
from ethicsdesk.domain.records import Fact, Paper, PaperFacts, Tool, ToolFacts
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.paper_facts import FactReader
from ethicsdesk.services.ports import Reader

SAME_DAY = date(2000, 1, 1)
"""Every date becomes this one before papers are compared; which day it is does not matter."""

_CONTACT = ("name", "clinician", "licence", "phone", "email", "address", "crisis_plan")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """An issued paper; `out_of_date` = today's facts would change its words."""

    paper: Paper
    out_of_date: bool
    material: bool  # words of a material block would change


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Words of a paper beside what they would be today; '' = the words are not on that side."""

    label: str
    before: str
    after: str
    material: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rippled:
    """A paper that became untrue, with every change of its words in the order of the page."""

    row: PaperRow
    changes: tuple[Change, ...]


class Ripple:
    """Compares issued papers with today's facts; lives as long as one reading of the vault."""

    def __init__(self, desk: Desk, vault: Reader, facts: FactReader | None = None) -> None:
        """Read nothing yet; *facts* may be shared with others in the same reading."""
        self._desk = desk
        self._vault = vault
        self._facts = facts or FactReader(desk, vault)
        self._kinds = fact_kinds(desk.library.questionnaire())
        self._texts: dict[str, str] = {}
        self._today: dict[tuple[str, ...], PaperFacts] = {}
        self._words: dict[tuple[str, ...], Composed] = {}

    def row(self, paper: Paper) -> PaperRow:
        """Return a paper with whether today's facts would change its words."""
        if _is_final(paper) or settled(paper.facts) == self._now(paper):
            return PaperRow(paper=paper, out_of_date=False, material=False)
        then, now = self.compare(paper)
        return PaperRow(
            paper=paper, out_of_date=then.words != now.words, material=then.material != now.material
        )

    def rippled(self, paper: Paper) -> Rippled | None:
        """Return what changed about a paper, or None while its words hold."""
        row = self.row(paper)
        if not row.out_of_date:
            return None
        then, now = self.compare(paper)
        before = self._printed(paper, then, paper.facts, paper.issued_on)
        after = self._printed(paper, now, self._facts.of(self._tools(paper)), self._desk.clock.today())
        return Rippled(row=row, changes=tuple(changes(then, now, before=before, after=after)))

    def compare(self, paper: Paper) -> tuple[Composed, Composed]:
        """Return the words from the paper's own facts and from today's, in its own template version."""
        key = (paper.template_digest, *self._subjects(paper))
        if key not in self._words:
            self._words[key] = self._compose(paper, self._now(paper))
        return self._compose(paper, settled(paper.facts)), self._words[key]

    def _printed(self, paper: Paper, compared: Composed, facts: PaperFacts, day: date) -> tuple[Said, ...]:
        """Return the words with their own dates and contact lines, one for each of *compared*.

        When those choose other blocks, the words are shown as they were compared.
        """
        printed = self._compose(paper, facts, day).said
        blocks, wanted = ([said.block.id for said in side] for side in (printed, compared.said))
        return printed if blocks == wanted else compared.said

    def _compose(self, paper: Paper, facts: PaperFacts, day: date = SAME_DAY) -> Composed:
        text = self._text(paper.template_digest)
        library = self._desk.library
        composer = Composer(kinds=self._kinds, phrases=library.phrases_from_text(text), today=day)
        return composer.compose(library.template_from_text(text), facts)

    def _text(self, digest: str) -> str:
        if digest not in self._texts:
            self._texts[digest] = self._vault.snapshot(digest)
        return self._texts[digest]

    def _subjects(self, paper: Paper) -> tuple[str, ...]:
        template = self._desk.library.template_from_text(self._text(paper.template_digest))
        return paper.tool_ids if template.one_tool else tuple(tool.id for tool in self._facts.in_use)

    def _tools(self, paper: Paper) -> tuple[Tool, ...]:
        ids = self._subjects(paper)
        return tuple(tool for tool in self._facts.tools if tool.id in ids)

    def _now(self, paper: Paper) -> PaperFacts:
        ids = self._subjects(paper)
        if ids not in self._today:
            self._today[ids] = settled(self._facts.of(self._tools(paper)))
        return self._today[ids]


def _is_final(paper: Paper) -> bool:
    """Say whether a paper tells of one day and stays as it is: a memo or a letter has no template."""
    return not paper.template_digest


def changes(
    then: Composed, now: Composed, *, before: tuple[Said, ...] = (), after: tuple[Said, ...] = ()
) -> Iterator[Change]:
    """Yield the words that differ, those that took each other's place side by side.

    *before* and *after* word what is shown, piece by piece; () = the words as they were compared.
    """
    before, after = before or then.said, after or now.said
    old_keys, new_keys = ([_key(said) for said in composed.said] for composed in (then, now))
    for tag, a, b, c, d in SequenceMatcher(a=old_keys, b=new_keys, autojunk=False).get_opcodes():
        if tag != "equal":
            for old, new in zip_longest(before[a:b], after[c:d]):
                yield _change(old, new)


def _key(said: Said) -> tuple[str, str, str]:
    return said.tool_id, said.label, said.text


def _change(old: Said | None, new: Said | None) -> Change:
    sides = [said for said in (old, new) if said is not None]
    return Change(
        label=next((said.label for said in sides if said.label), ""),
        before=old.text if old else "",
        after=new.text if new else "",
        material=any(said.block.material for said in sides),
    )


def issued(desk: Desk, *, only: Callable[[Paper], bool] | None = None) -> tuple[PaperRow, ...]:
    """Return every issued paper, oldest first; *only* those wanted, for comparing each takes its time."""
    with desk.store.reading() as vault:
        ripple = Ripple(desk, vault)
        return tuple(ripple.row(paper) for paper in vault.list(Paper) if only is None or only(paper))


def untrue(desk: Desk) -> tuple[Rippled, ...]:
    """Return the newest edition of each paper that today's facts made untrue, material changes first."""
    with desk.store.reading() as vault:
        ripple = Ripple(desk, vault)
        found = [ripple.rippled(paper) for paper in newest_editions(desk, vault.list(Paper))]
    return tuple(sorted(filter(None, found), key=lambda one: not one.row.material))


def newest_editions(desk: Desk, papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
    """Return the papers no later one has replaced; *papers* come oldest first."""
    return tuple({series(desk, paper): paper for paper in papers}.values())


def series(desk: Desk, paper: Paper) -> tuple[str, str, tuple[str, ...]]:
    """Return what two papers share when the later one takes the place of the earlier: the language too."""
    return paper.language, *edition(desk, paper)


def edition(desk: Desk, paper: Paper) -> tuple[str, tuple[str, ...]]:
    """Return what two papers share when the later one replaces the earlier one."""
    of_all = {template.id for template in desk.library.templates() if not template.one_tool}
    return paper.template_id, () if paper.template_id in of_all else paper.tool_ids


def settled(facts: PaperFacts) -> PaperFacts:
    """Return the facts with every date the same and every contact line alike."""
    practice = {name: Fact(value="-") if name in _CONTACT else fact for name, fact in facts.practice.items()}
    return PaperFacts(practice=practice, tools=tuple(_settled_tool(tool) for tool in facts.tools))


def _settled_tool(tool: ToolFacts) -> ToolFacts:
    return replace(tool, facts=_settled_facts(tool.facts))


def _settled_facts(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    return {
        name: replace(fact, basis=replace(fact.basis, seen_on=SAME_DAY))
        if fact.basis and fact.basis.seen_on
        else fact
        for name, fact in facts.items()
    }
