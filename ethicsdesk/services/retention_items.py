"""What is no longer in effect, gathered into items whose records go together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.records import (
    Action,
    Assessment,
    Decision,
    Hold,
    Paper,
    RetentionClock,
    Tool,
)
from ethicsdesk.domain.seals import Seal
from ethicsdesk.domain.wording import Detail, Message, say, tr_noop
from ethicsdesk.services.field_words import kind_words
from ethicsdesk.services.ledger import Ledger
from ethicsdesk.services.memo import MEMO
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.retention_rules import (
    CLASSES,
    Endings,
    RetentionClass,
    client_endings,
    endings,
    kept_until,
)

Key = tuple[str, str]
"""Kind and id of a record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeItem:
    """Records that go together: what they are, since when their time runs, and until when they are kept."""

    key: str
    title: Message
    records: tuple[Key, ...]
    ended: date
    kept_until: date | None  # None = the client clock is not entered yet
    why: Message
    held: tuple[Message, ...] = ()  # why it must stay although its time is over; empty = it may go


def find(vault: Reader, ledger: Ledger, clock: RetentionClock | None) -> tuple[PurgeItem, ...]:
    """Return every item, whether its time is over or not; no record is in two of them."""
    removed = {(kind, record_id): at.date() for kind, record_id, at in ledger.removed()}
    ended = endings(vault)
    finder = _Finder(
        vault=vault,
        ledger=ledger,
        ended=ended,
        clock=clock,
        removed=removed,
        ends=_ends(vault, ended, removed),
        written={(kind, record_id): at.date() for kind, record_id, at in ledger.written()},
        answered_on=frozenset(event.paper_id for event in vault.list(ConsentEvent)),
    )
    return finder.items()


def _ends(vault: Reader, ended: Endings, removed: Mapping[Key, date]) -> Mapping[Key, date]:
    """Return the day each record by itself was last in effect."""
    found = {(Tool.kind, key): day for key, day in ended.tools.items()}
    found |= {(Assessment.kind, key): day for key, day in ended.assessments.items()}
    found |= {(Decision.kind, key): day for key, day in ended.decisions.items()}
    found |= {(Paper.kind, key): day for key, day in ended.papers.items()}
    found |= {(Action.kind, one.id): one.done_on for one in vault.list(Action) if one.done_on}
    found |= client_endings(vault)
    found |= {(Seal.kind, one.id): one.sealed_on for one in vault.list(Seal)}
    found |= {(Hold.kind, one.id): one.lifted_on for one in vault.list(Hold) if one.lifted_on}
    return {**found, **removed}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finder:
    vault: Reader
    ledger: Ledger
    ended: Endings
    clock: RetentionClock | None
    removed: Mapping[Key, date]
    ends: Mapping[Key, date]
    written: Mapping[Key, date]  # of every record with values, the day it got the last of them
    answered_on: frozenset[str]  # papers the answer of a client who is still here rests on

    def items(self) -> tuple[PurgeItem, ...]:
        taken: set[Key] = set()
        found: list[PurgeItem] = []
        for item in (
            *self._tools(),
            *self._assessments(),
            *self._decisions(),
            *self._clients(),
            *self._singles(),
            *self._gone(),
        ):
            if not taken.intersection(item.records):
                taken.update(item.records)
                found.append(item)
        return tuple(found)

    def _tools(self) -> Iterator[PurgeItem]:
        """A tool goes with everything that was said of it alone."""
        papers = [paper for paper in self.vault.list(Paper) if paper.id not in self.answered_on]
        for tool in self.vault.list(Tool):
            if tool.id in self.ended.tools:
                own = [paper.id for paper in papers if paper.tool_ids == (tool.id,)]
                named = frozenset((Paper.kind, paper_id) for paper_id in own)
                below = frozenset[Key]().union(*map(self._below, (tool.id, *own)))
                yield self._item((Tool.kind, tool.id), tool.name, named | below)

    def _assessments(self) -> Iterator[PurgeItem]:
        """An assessment that a later one replaced goes with its answers."""
        for one in self.vault.list(Assessment):
            if one.id in self.ended.assessments and one.tool_id not in self.ended.tools:
                tool = self.vault.get(Tool, one.tool_id)
                about = tool.name if tool else ""
                name = say(tr_noop("{tool}, begun on {day}"), tool=about, day=one.started_on)
                yield self._item((Assessment.kind, one.id), name, self._below(one.id))

    def _decisions(self) -> Iterator[PurgeItem]:
        """A decision that a later one replaced goes with its memo."""
        for one in self.vault.list(Decision):
            if one.id in self.ended.decisions and one.tool_id not in self.ended.tools:
                tool = self.vault.get(Tool, one.tool_id)
                memo = frozenset({(Paper.kind, one.memo_id)} if one.memo_id else ())
                own = memo | self._below(one.id) | self._below(one.memo_id)
                name = say("{tool}, {day}", tool=tool.name if tool else "", day=one.made_on)
                yield self._item((Decision.kind, one.id), name, own)

    def _clients(self) -> Iterator[PurgeItem]:
        """A client whose therapy ended goes with every answer and signed page; so does a circle."""
        everybody: tuple[Client | Circle, ...] = (*self.vault.list(Client), *self.vault.list(Circle))
        for one in everybody:
            if one.ended_on is not None:
                yield self._item((one.kind, one.id), one.code, self._below(one.id))

    def _singles(self) -> Iterator[PurgeItem]:
        for paper in self.vault.list(Paper):
            over = paper.id in self.ended.papers and paper.id not in self.answered_on
            if over and paper.template_id != MEMO:
                name = f"{paper.number}, {paper.title}"
                yield self._item((Paper.kind, paper.id), name, self._below(paper.id))
        for action in self.vault.list(Action):
            if action.done_on is not None:
                yield self._item((Action.kind, action.id), action.text, self._below(action.id))
        for seal in self.vault.list(Seal):  # what it tells was over when it was sealed
            name = f"{seal.number}, {seal.terms.year}"
            yield self._item((Seal.kind, seal.id), name)
        for past in self.vault.list(Hold):
            if past.lifted_on is not None:
                yield self._item((Hold.kind, past.id), past.reason)

    def _gone(self) -> Iterator[PurgeItem]:
        """What was taken out of sight goes together by kind and day."""
        groups: dict[tuple[str, date], set[Key]] = {}
        for (kind, record_id), day in self.removed.items():
            if RetentionClass.VAULT in CLASSES[kind]:
                continue
            groups.setdefault((kind, day), set()).add((kind, record_id))
        for (kind, day), records in groups.items():
            name = say(tr_noop("{count} taken back on {day}"), count=len(records), day=day)
            yield self._made(f"removed/{kind}/{day.isoformat()}", kind, name, records)

    def _below(self, record_id: str) -> frozenset[Key]:
        """Return all that belongs to a record, but holds: they have a time of their own."""
        return frozenset(key for key in self.ledger.family(record_id) if key[0] != Hold.kind)

    def _item(self, own: Key, name: Detail, others: frozenset[Key] = frozenset()) -> PurgeItem:
        kind, record_id = own
        return self._made(f"{kind}/{record_id}", kind, name, {own, *others})

    def _made(self, key: str, kind: str, name: Detail, records: set[Key]) -> PurgeItem:
        """Return an item: what belongs together is kept until the time of the last of it is over.

        No time begins before a record got its last values.
        """
        full = tuple(sorted(record for record in records if record in self.written))
        classes = frozenset[RetentionClass]().union(*(self._classes(record) for record in full))
        day = max(max(self.written[record], self.ends.get(record, date.min)) for record in full)
        until = kept_until(day, classes, self.clock)
        return PurgeItem(
            key=key,
            title=say(tr_noop("{kind}: {name}"), kind=say(kind_words(kind)), name=name),
            records=full,
            ended=day,
            kept_until=until,
            why=self._why(day, until, classes),
        )

    def _classes(self, record: Key) -> frozenset[RetentionClass]:
        """A memo about a tool says nothing about a client; every other paper may have been given to one."""
        kind, record_id = record
        if kind == Paper.kind and (paper := self.vault.get(Paper, record_id)) and paper.template_id == MEMO:
            return CLASSES[Decision.kind]
        return CLASSES[kind]

    def _why(self, day: date, until: date | None, classes: frozenset[RetentionClass]) -> Message:
        if until is None:
            return say(_NO_CLOCK, ended=day)
        if RetentionClass.CLIENT in classes and self.clock is not None:
            rule, years = self.clock.rule, str(self.clock.years)
            return say(_TWO_CLOCKS, ended=day, until=until, years=years, rule=rule)
        return say(_ONE_CLOCK, ended=day, until=until)


_ONE_CLOCK = tr_noop(
    "Last in effect on {ended}. HIPAA documentation is kept six years, so until {until} "
    "(45 CFR 164.316(b)(2)(i))."
)
_TWO_CLOCKS = tr_noop(
    "Last in effect on {ended}. Kept until {until}: six years for HIPAA documentation or {years} for client "
    "records ({rule}), whichever is longer."
)
_NO_CLOCK = tr_noop("Last in effect on {ended}. It may belong to a client's record.")
