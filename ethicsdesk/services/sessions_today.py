"""Before today's sessions: for each code and each tool in use, may, ask or may not, and what to say first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ethicsdesk.domain import client_codes, may
from ethicsdesk.domain.clients import Circle, Client, Meeting
from ethicsdesk.domain.consent_words import MEETING
from ethicsdesk.domain.consents import ConsentEvent, May, Purpose, Reason, Session
from ethicsdesk.domain.duties import Duty, Profession, Setting
from ethicsdesk.domain.duty_rules import Case, duties_due, duty_situation, session_states
from ethicsdesk.domain.purposes import is_barred, needs_writing
from ethicsdesk.domain.records import PRACTICE_ID, Practice, Tool, Use
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.clients import codes
from ethicsdesk.services.consents import Ask, asks_of, holding, read_aloud
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader, Writer

PLACE = "sessions/"
MOST = 60
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumed:
    """What one row takes for granted; None = as the client's own page says."""

    state: str | None = None
    meeting: Meeting | None = None
    absent: tuple[str, ...] = ()  # codes of a circle who are not in the room
    others: tuple[str, ...] = ()  # further codes in the room: guests, interpreters
    strangers: int = 0  # people in the room without a code


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """What holds for one ask in one session."""

    ask: Ask
    may: May
    reasons: tuple[Reason, ...]  # what decides comes first
    say_first: Message
    written: bool  # a state wants the yes in writing


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """One code that was typed: who it is, what is assumed, and what holds for each ask."""

    code: str
    known: bool  # somebody has this code
    near: str  # the code that was perhaps meant, when nobody has this one; '' = none
    people: tuple[Client, ...]  # who is in the room and has a code
    circle: Circle | None
    state: str  # of the client, as assumed; '' = not known
    states: tuple[str, ...]  # whose rules count; empty = none known, so the strictest
    meeting: Meeting
    assumes: tuple[Message, ...]
    company: tuple[Message, ...]  # of what is assumed, who is in the room besides or not
    ruled: tuple[Ruled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """All rows of a day."""

    day: date
    asks: tuple[Ask, ...]
    rows: tuple[SessionRow, ...]


def codes_in(text: str) -> tuple[str, ...]:
    """Return the codes of a typed or pasted line, each once, in order."""
    return client_codes.split(text, spaces=True)[:MOST]


def remembered(desk: Desk, day: date) -> tuple[str, ...]:
    """Return the codes of the last time the sessions of this weekday were looked at."""
    with desk.store.reading() as vault:
        return of_weekday(vault, day)


def of_weekday(vault: Reader, day: date) -> tuple[str, ...]:
    """Return the same inside an open view."""
    return codes_in(vault.place(PLACE + WEEKDAYS[day.weekday()]))


def remember(desk: Desk, day: date, typed: Iterable[str]) -> Changed[None]:
    """Remember the codes for this weekday."""
    with desk.store.writing() as vault:
        vault.set_place(PLACE + WEEKDAYS[day.weekday()], " ".join(typed))
    return Changed(None)


def forget_the_gone(vault: Writer) -> None:
    """Forget remembered codes nobody has any more, such as after retention let a client go."""
    there = codes(vault)
    for weekday in WEEKDAYS:
        typed = codes_in(vault.place(PLACE + weekday))
        vault.set_place(PLACE + weekday, " ".join(code for code in typed if code in there))


_NO_ASSUMPTIONS: Mapping[str, Assumed] = {}


def decide(
    desk: Desk,
    typed: Iterable[str],
    *,
    day: date | None = None,
    assumed: Mapping[str, Assumed] = _NO_ASSUMPTIONS,
) -> DaySheet:
    """Return what holds for each code on a day, today when none is given; *assumed* by code as typed."""
    asked_on = day or desk.clock.today()
    with desk.store.reading() as vault:
        found = _Decider.read(desk, vault, tuple(typed), asked_on)
        people = {one.id for row in found.typed for one in found.everybody(row, assumed.get(row, Assumed()))}
        found.hear(desk, vault, people)
    rows = tuple(found.row(code, assumed.get(code, Assumed())) for code in found.typed)
    return DaySheet(day=asked_on, asks=found.asks, rows=rows)


@dataclass(slots=True, kw_only=True)
class _Decider:
    """Everything read once, then asked for each row."""

    typed: tuple[str, ...]
    day: date
    by_code: Mapping[str, Client | Circle]
    by_id: Mapping[str, Client]
    practice: Practice
    tools: Mapping[str, Tool]
    asks: tuple[Ask, ...]
    notes: tuple[RuleNote, ...]
    desk: Desk
    events: dict[str, list[ConsentEvent]] = field(default_factory=dict)
    good: frozenset[str] = frozenset()
    scripts: frozenset[str] = frozenset()
    duties: dict[tuple[str, str, Meeting], frozenset[Duty]] = field(default_factory=dict)

    @classmethod
    def read(cls, desk: Desk, vault: Reader, typed: tuple[str, ...], day: date) -> "_Decider":
        everybody = codes(vault)
        tools = [tool for tool in vault.list(Tool) if tool.use is Use.IN_USE]
        return cls(
            typed=tuple(dict.fromkeys(client_codes.tidy(code) for code in typed)),
            day=day,
            by_code=everybody,
            by_id={one.id: one for one in everybody.values() if isinstance(one, Client)},
            practice=vault.get(Practice, PRACTICE_ID) or Practice(name=""),
            tools={tool.id: tool for tool in tools},
            asks=asks_of(tools),
            notes=vault.list(RuleNote),
            desk=desk,
        )

    def hear(self, desk: Desk, vault: Reader, people: Iterable[str]) -> None:
        """Read the answers of the people who are there, and which of their papers still hold."""
        heard = [event for one in sorted(people) for event in vault.list(ConsentEvent, parent=one)]
        for event in heard:
            self.events.setdefault(event.client_id, []).append(event)
        wanted = {(ask.tool_id, ask.purpose) for ask in self.asks}
        about = [e for e in heard if (e.tool_id, e.purpose) in wanted]
        self.good = holding(desk, vault, about)
        self.scripts = read_aloud(vault, about)

    def everybody(self, code: str, assumed: Assumed) -> tuple[Client, ...]:
        """Return who is in the room of a row and has a code."""
        main = self.by_code.get(code)
        own = [self.by_id.get(one) for one in main.members] if isinstance(main, Circle) else [main]
        extra = [self.by_code.get(client_codes.tidy(one)) for one in assumed.others]
        there = [one for one in (*own, *extra) if isinstance(one, Client)]
        return tuple(dict.fromkeys(one for one in there if one.code not in assumed.absent))

    def _unknown(self, assumed: Assumed) -> int:
        """Return how many of the further people in the room have a code nobody knows."""
        return sum(client_codes.tidy(one) not in self.by_code for one in assumed.others)

    def row(self, code: str, assumed: Assumed) -> SessionRow:
        """Decide one row."""
        people = self.everybody(code, assumed)
        main = self.by_code.get(code)
        state = assumed.state if assumed.state is not None else next((p.state for p in people if p.state), "")
        usual = people[0].meeting if people else Meeting.IN_PERSON
        meeting = assumed.meeting or usual
        states = self._states(people, assumed, meeting)
        return SessionRow(
            code=code,
            known=main is not None,
            near="" if main is not None else client_codes.nearest(code, self.by_code),
            people=people,
            circle=main if isinstance(main, Circle) else None,
            state=state,
            states=tuple(sorted(states)),
            meeting=meeting,
            assumes=(*_assumes(states, meeting, assumed), *_endings(main, self.day)),
            company=tuple(_company(assumed)),
            ruled=tuple(self._ruled(ask, people, states, meeting, assumed) for ask in self._shown(people)),
        )

    def _shown(self, people: tuple[Client, ...]) -> Iterable[Ask]:
        """Yield what a session waits for, and what somebody there has said no or yes to."""
        answered = {(e.tool_id, e.purpose) for one in people for e in self.events.get(one.id, ())}
        return (a for a in self.asks if a.needed or (a.tool_id, a.purpose) in answered)

    def _states(self, people: tuple[Client, ...], assumed: Assumed, meeting: Meeting) -> frozenset[str]:
        """Return the states whose rules count; a client whose state is not known may be in any of them."""
        place = assumed.state or ""
        there = {place} if assumed.state is not None else {one.state for one in people}
        if "" in there or not there:
            there |= {*self.practice.client_states}
        home = self.practice.home_state
        return session_states(setting=Setting(meeting.value), home=home, client=there - {""}, place=place)

    def _ruled(
        self,
        ask: Ask,
        people: tuple[Client, ...],
        states: frozenset[str],
        meeting: Meeting,
        assumed: Assumed,
    ) -> Ruled:
        duties = self._duties(ask, states, meeting)
        barred = is_barred(ask.purpose, meeting, duties)
        written = needs_writing(ask.purpose, duties)
        session = Session(
            day=self.day,
            tool_id=ask.tool_id,
            purpose=ask.purpose,
            meeting=meeting,
            people=people,
            strangers=assumed.strangers + self._unknown(assumed),
            written=written,
            barred=say(_BARRED) if barred else None,
        )
        events = [event for one in people for event in self.events.get(one.id, ())]
        ruling = may.may(session, events, holding=self.good, scripts=self.scripts)
        return Ruled(
            ask=ask,
            may=ruling.may,
            reasons=ruling.reasons,
            say_first=say_first(ask, ruling.may),
            written=written,
        )

    def _duties(self, ask: Ask, states: frozenset[str], meeting: Meeting) -> frozenset[Duty]:
        key = (ask.tool_id, " ".join(sorted(states)), meeting)
        if key not in self.duties:
            situation = duty_situation(
                self.practice,
                self.tools[ask.tool_id],
                settings=(Setting(meeting.value),),
                profession=Profession.THERAPIST,
            )
            case = Case(states=states, situation=situation, day=self.day)
            due = duties_due(self.desk.library.duties().rules, case, notes=self.notes)
            self.duties[key] = frozenset(one.duty for one in due)
        return self.duties[key]


_BARRED = tr_noop("A rule of the state forbids recording a telehealth session")


def _assumes(states: frozenset[str], meeting: Meeting, assumed: Assumed) -> Iterable[Message]:
    yield say(MEETING[meeting])
    if states:
        yield say("{states}", states=", ".join(STATES.get(one, one) for one in sorted(states)))
    else:
        yield say(tr_noop("No state known, so the strictest rules"))
    yield from _company(assumed)


def _company(assumed: Assumed) -> Iterable[Message]:
    if assumed.absent:
        yield say(tr_noop("Not in the room: {codes}"), codes=", ".join(assumed.absent))
    if assumed.others:
        yield say(tr_noop("Also in the room: {codes}"), codes=", ".join(assumed.others))
    if assumed.strangers:
        yield say(tr_noop("{count} in the room without a code"), count=str(assumed.strangers))


def _endings(main: Client | Circle | None, day: date) -> Iterable[Message]:
    if main is not None and main.ended_on is not None and main.ended_on <= day:
        yield say(tr_noop("Ended on {day}"), day=main.ended_on)


def say_first(ask: Ask, verdict: May) -> Message:
    """Return what to say aloud before the session goes on."""
    if verdict is May.MAY_NOT:
        return say(tr_noop("{tool} stays off today."), tool=ask.tool)
    if verdict is May.ASK:
        return say(tr_noop("May I ask you about {tool}? You can say no."), tool=ask.tool)
    if ask.purpose in (Purpose.RECORD, Purpose.TRANSCRIBE, Purpose.TELEHEALTH):
        return say(tr_noop("I am turning on {tool} now. Is that still all right?"), tool=ask.tool)
    return say(tr_noop("I use {tool} as we agreed. You can say stop."), tool=ask.tool)
