"""Whether a session may be recorded, or AI used in it: the rule "may", clause by clause.

The definition is that of product.md, section C. Dates decide, never the order in which answers were written
down. What is not a clear yes or no is "ask"; "may not" beats "ask" beats "may".
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ethicsdesk.domain.clients import Client, Meeting
from ethicsdesk.domain.consent_words import ROLE
from ethicsdesk.domain.consents import (
    GUARDIANS,
    Answer,
    ConsentEvent,
    How,
    May,
    Purpose,
    Reason,
    Role,
    Ruling,
    Session,
    Standing,
)
from ethicsdesk.domain.wording import Detail, Message, say, tr_noop


def may(
    session: Session,
    events: Iterable[ConsentEvent],
    *,
    holding: frozenset[str],
    scripts: frozenset[str] = frozenset(),
) -> Ruling:
    """Return whether it may be done; *holding* = ids of papers whose material words still hold.

    *scripts* = ids of papers that are read aloud: nobody signs those, so they are no yes in writing.

    *events* may hold answers of anyone about anything; only those that concern the session count.
    """
    reasons = list(_reasons(session, tuple(events), holding, scripts))
    verdict = min((reason.may for reason in reasons), default=May.ASK)
    return Ruling(may=verdict, reasons=tuple(sorted(reasons, key=lambda reason: reason.may)))


def _reasons(
    session: Session, events: tuple[ConsentEvent, ...], holding: frozenset[str], scripts: frozenset[str]
) -> Iterator[Reason]:
    if session.barred is not None:
        yield _for_all(May.MAY_NOT, session.barred)
    for one in session.people:
        needed = parties(one, session.day)
        for party in _voices(one, session.day):
            case = _Case(
                client=one,
                role=party,
                day=session.day,
                meeting=session.meeting,
                written=session.written,
                holding=holding,
                scripts=scripts,
            )
            reason = case.reason([e for e in events if _concerns(e, session.tool_id, session.purpose)])
            if party in needed or reason.may is May.MAY_NOT:
                yield reason
        if one.is_minor(session.day) and one.guardians == 0:
            text = say(tr_noop("{code} is under 18, and who must agree is not written down"), code=one.code)
            yield Reason(
                code=one.code, role=Role.GUARDIAN_1, may=May.ASK, standing=Standing.NOT_ASKED, text=text
            )
    if session.strangers:
        yield _for_all(May.ASK, say(tr_noop("Somebody in the room has no code and has not been asked")))


def _for_all(verdict: May, text: Message) -> Reason:
    return Reason(code="", role=Role.CLIENT, may=verdict, standing=Standing.NOT_ASKED, text=text)


def _concerns(event: ConsentEvent, tool_id: str, purpose: Purpose) -> bool:
    return event.tool_id == tool_id and event.purpose is purpose and not event.mistake


def parties(client: Client, day: date) -> tuple[Role, ...]:
    """Return who must answer for a client: the client, and every required guardian of a minor."""
    return (Role.CLIENT, *(GUARDIANS[: client.guardians] if client.is_minor(day) else ()))


def _voices(client: Client, day: date) -> tuple[Role, ...]:
    """Return whose no counts: of a minor that of any guardian, needed or not."""
    return (Role.CLIENT, *(GUARDIANS if client.is_minor(day) else ()))


def anniversary(day: date, *, years: int = 1) -> date:
    """Return the same day some years later; of February 29 the 28th where there is no other."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)


def last_day(event: ConsentEvent) -> date:
    """Return the last day a yes holds: its own end, or the day before its anniversary."""
    before = anniversary(event.day) - timedelta(days=1)
    return min(before, event.ends_on) if event.ends_on else before


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """One party, and what an answer of theirs must fulfill."""

    client: Client
    role: Role
    day: date
    meeting: Meeting
    written: bool
    holding: frozenset[str]
    scripts: frozenset[str] = frozenset()

    def reason(self, events: Iterable[ConsentEvent]) -> Reason:
        """Return what the party's answers come to, in words."""
        found = self.find(events)
        details: dict[str, Detail] = {"day": found.event.day} if found.event else {}
        who = self.client.code if self.role is Role.CLIENT else f"{self.client.code}, {ROLE[self.role]}"
        return Reason(
            code=self.client.code,
            role=self.role,
            may=found.may,
            standing=found.standing,
            text=say(found.text, who=who, **details),
        )

    def find(self, events: Iterable[ConsentEvent]) -> "_Found":
        """Return what the party's answers come to.

        On a day without times each of several yeses may be the last, so the one least clear decides.
        """
        own = [e for e in events if e.client_id == self.client.id and e.by is self.role and self._counts(e)]
        here = [e for e in own if e.meeting in (None, self.meeting)]
        refusals = [e for e in here if e.answer is not Answer.GIVEN]
        later = [e for e in here if e.answer is Answer.GIVEN and all(_is_after(e, no) for no in refusals)]
        if refusals and not later:
            return _refused(max(refusals, key=_when))
        if not later:
            return _unasked([e for e in own if e.answer is Answer.GIVEN])
        last = [e for e in later if not any(_is_after(other, e) for other in later)]
        found = min(map(self._agreed, last), key=lambda found: found.may)
        return self._doubted(found, last, own) if found.may is May.MAY else found

    def _doubted(
        self, found: "_Found", last: Sequence[ConsentEvent], own: Sequence[ConsentEvent]
    ) -> "_Found":
        """Return a yes as it is, or to be asked about when a no for another kind of session may be later."""
        elsewhere = [e for e in own if e.answer is not Answer.GIVEN and e.meeting not in (None, self.meeting)]
        if all(_is_after(yes, no) for yes in last for no in elsewhere):
            return found
        text = tr_noop("{who} agreed on {day}, and said no for another kind of session")
        return replace(found, may=May.ASK, text=text)

    def _counts(self, event: ConsentEvent) -> bool:
        passing = event.this_session_only and event.answer is not Answer.WITHDRAWN
        return event.day <= self.day and (event.day == self.day or not passing)

    def _is_assent(self, yes: ConsentEvent) -> bool:
        """Say whether who is an adult now said yes under 18: that ended a no, but is no adult's yes."""
        grown = self.client.turns_18_on
        return self.client.minor and grown is not None and yes.day < grown <= self.day

    def _agreed(self, yes: ConsentEvent) -> "_Found":
        if self._is_assent(yes):
            text = tr_noop("{who} agreed on {day}, before turning 18")
            return _Found(may=May.ASK, standing=Standing.NOT_ASKED, text=text, event=yes)
        if last_day(yes) < self.day:
            text = tr_noop("{who} agreed on {day}; that has expired")
            return _Found(may=May.ASK, standing=Standing.EXPIRED, text=text, event=yes)
        if yes.paper_id not in self.holding:
            text = (
                tr_noop("{who} agreed on {day}, on a paper that is out of date")
                if yes.paper_id
                else tr_noop("{who} agreed on {day}, on a paper that EthicsDesk does not have")
            )
            return _Found(may=May.ASK, standing=Standing.OUT_OF_DATE, text=text, event=yes)
        if self.written and (yes.how is not How.SIGNED or yes.paper_id in self.scripts):
            text = tr_noop("{who} agreed aloud on {day}, but it is needed in writing")
            return _Found(may=May.ASK, standing=Standing.GIVEN, text=text, event=yes)
        return _Found(may=May.MAY, standing=Standing.GIVEN, text=tr_noop("{who} agreed on {day}"), event=yes)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What one party's answers come to, and the answer that decides."""

    may: May
    standing: Standing
    text: str
    event: ConsentEvent | None = None


def _refused(no: ConsentEvent) -> _Found:
    if no.answer is Answer.WITHDRAWN:
        text, standing = tr_noop("{who} withdrew on {day}"), Standing.WITHDRAWN
    else:
        text, standing = tr_noop("{who} said no on {day}"), Standing.DECLINED
    return _Found(may=May.MAY_NOT, standing=standing, text=text, event=no)


def _unasked(given: Sequence[ConsentEvent]) -> _Found:
    if given:
        text = tr_noop("{who} agreed on {day}, but for another kind of session")
        return _Found(may=May.ASK, standing=Standing.NOT_ASKED, text=text, event=max(given, key=_when))
    return _Found(may=May.ASK, standing=Standing.NOT_ASKED, text=tr_noop("{who} has not been asked"))


def _when(event: ConsentEvent) -> tuple[date, str]:
    return event.day, event.time


def _is_after(one: ConsentEvent, other: ConsentEvent) -> bool:
    """Say whether an answer surely came after another; on one day only when both have a time."""
    if one.day != other.day:
        return one.day > other.day
    return bool(one.time and other.time) and one.time > other.time


_REFUSED = frozenset({Standing.WITHDRAWN, Standing.DECLINED})
_ORDER = (
    Standing.WITHDRAWN,
    Standing.DECLINED,
    Standing.NOT_ASKED,
    Standing.EXPIRED,
    Standing.OUT_OF_DATE,
    Standing.GIVEN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """How one of those who must answer stands, with the answer that decides."""

    role: Role
    standing: Standing
    event: ConsentEvent | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """How a client stands to a tool and purpose on a day, in their usual kind of session."""

    standing: Standing  # of several who must answer, the one furthest from a yes decides
    parts: tuple[Part, ...]
    holds_until: date | None = None  # the last day, while it is given


def stand(client: Client, events: Iterable[ConsentEvent], *, day: date, holding: frozenset[str]) -> Stand:
    """Return how a client stands; *events* are those about one tool and purpose."""
    known = [event for event in events if not event.mistake]
    needed = parties(client, day)
    heard = (_part(client, role, known, day, holding) for role in _voices(client, day))
    parts = tuple(part for part in heard if part.role in needed or part.standing in _REFUSED)
    if client.is_minor(day) and client.guardians == 0:
        parts = (*parts, Part(role=Role.GUARDIAN_1, standing=Standing.NOT_ASKED, event=None))
    standing = min((part.standing for part in parts), key=_ORDER.index)
    if standing is not Standing.GIVEN:
        return Stand(standing=standing, parts=parts)
    ends = [last_day(part.event) for part in parts if part.event is not None]
    if client.turns_18_on is not None and client.is_minor(day):
        ends.append(client.turns_18_on - timedelta(days=1))
    return Stand(standing=standing, parts=parts, holds_until=min(ends))


def _part(client: Client, role: Role, events: list[ConsentEvent], day: date, holding: frozenset[str]) -> Part:
    case = _Case(client=client, role=role, day=day, meeting=client.meeting, written=False, holding=holding)
    found = case.find(events)
    return Part(role=role, standing=found.standing, event=found.event)
