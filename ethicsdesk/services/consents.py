"""The consent ledger: who answered what about which tool, and how everybody stands.

Overview of the ledger, for the window and for other use cases:

- `services.clients`: codes (add, paste a list, random), guardians as a number of roles, circles (couple,
  family, group).
- here: `asks(desk)` are all questions, an `Ask` being one purpose of a tool in use (`needed`: a session waits
  for the answer); `ledger(desk)` is the table client × ask, without what is not needed and nobody answered;
  `of_client(desk, id)` is all of one client. `record(desk, client_id, Said(...))` keeps one answer,
  `record_many` one answer for many clients, `mark_mistake` marks an answer that was entered by mistake (it
  stays readable and counts for nothing). `forms(desk, ask)` are the issued papers an answer can rest on,
  newest first. A scan of the signed page is an attachment of the event: `attachments.add(desk, event, ...)`.
- `services.withdrawals`: `withdraw(desk, client_id, Said(...))`, a no or a withdrawal with its checklist as
  next steps.
- `services.sessions_today`: "before today's sessions", `decide(desk, codes, assumed=...)`; its printed sheet
  is `services.session_sheet`.
- `services.reconsent`: `run(desk)`, whom to ask again, with form and script.
- `services.chart_line`: the line for the chart, after the talk, from what was ticked; `offered(event)`.

The rule itself is `domain.may`; which purposes a tool has is `domain.purposes`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain import may
from ethicsdesk.domain.clients import Circle, Client, Meeting
from ethicsdesk.domain.consent_words import PURPOSE
from ethicsdesk.domain.consents import GUARDIANS, Answer, ConsentEvent, How, Purpose, Role, Standing
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.may import Part
from ethicsdesk.domain.purposes import FORMS, REFUSALS, SCRIPT, further, purposes
from ethicsdesk.domain.records import Paper, Tool, Use
from ethicsdesk.domain.validation import check_past
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader, Writer
from ethicsdesk.services.ripple import Ripple

CHANGED = frozenset({Topic.CONSENTS})
LONGEST_NOTE = 2_000
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Something clients are asked: one purpose of one tool."""

    tool_id: str
    tool: str  # its name
    purpose: Purpose
    needed: bool = True  # a session waits for the answer

    @property
    def words(self) -> str:
        """Return the purpose in words."""
        return PURPOSE[self.purpose]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An answer to be kept: what was asked, what was said, when and how, on which paper."""

    tool_id: str
    purpose: Purpose
    answer: Answer
    day: date
    how: How
    by: Role = Role.CLIENT
    time: str = ""
    meeting: Meeting | None = None
    this_session_only: bool = False
    ends_on: date | None = None
    paper_id: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """How a client stands to an ask, each who must answer, and the last day a yes holds."""

    ask: Ask
    standing: Standing
    parts: tuple[Part, ...]
    holds_until: date | None = None

    @property
    def event(self) -> ConsentEvent | None:
        """Return the answer that decides, or None."""
        return next((part.event for part in self.parts if part.standing is self.standing), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A client and how they stand to every ask, in the order of the ledger's asks."""

    client: Client
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The table of the ledger on a day."""

    day: date
    asks: tuple[Ask, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """An issued paper an answer can rest on."""

    paper: Paper
    holds: bool  # its material words still hold
    script: bool  # it is read aloud


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """All of one client: standing, answers oldest first, the circles they are in."""

    row: Row
    events: tuple[ConsentEvent, ...]
    circles: tuple[Circle, ...]
    tools: Mapping[str, str]  # name by id, also of tools no longer used


def asks_of(tools: Iterable[Tool]) -> tuple[Ask, ...]:
    """Return what is asked about tools, for each first what a session waits for."""
    return tuple(
        Ask(tool_id=tool.id, tool=tool.name, purpose=purpose, needed=purpose in needed)
        for tool in tools
        for needed in (purposes(tool),)
        for purpose in (*needed, *further(tool))
    )


def asks(desk: Desk) -> tuple[Ask, ...]:
    """Return what clients are asked: every purpose of every tool in use."""
    with desk.store.reading() as vault:
        return _asks(vault)


def _asks(vault: Reader) -> tuple[Ask, ...]:
    return asks_of(tool for tool in vault.list(Tool) if tool.use is Use.IN_USE)


def holding(desk: Desk, vault: Reader, events: Iterable[ConsentEvent]) -> frozenset[str]:
    """Return the papers of these answers whose material words still hold today."""
    ripple = Ripple(desk, vault)
    papers = (vault.get(Paper, one) for one in sorted({event.paper_id for event in events} - {""}))
    return frozenset(paper.id for paper in papers if paper is not None and not ripple.row(paper).material)


def read_aloud(vault: Reader, events: Iterable[ConsentEvent]) -> frozenset[str]:
    """Return the papers of these answers that are scripts: they are heard, not signed."""
    papers = (vault.get(Paper, one) for one in sorted({event.paper_id for event in events} - {""}))
    return frozenset(p.id for p in papers if p is not None and p.template_id.startswith(SCRIPT))


def ledger(desk: Desk, *, ended: bool = False) -> Ledger:
    """Return the table of the ledger, clients by code; those who have ended only with *ended*."""
    with desk.store.reading() as vault:
        return table(desk, vault, ended=ended)


def table(
    desk: Desk,
    vault: Reader,
    *,
    ended: bool = False,
    holds: frozenset[str] | None = None,
    on: date | None = None,
) -> Ledger:
    """Return the table inside an open view, *on* a day, usually today.

    *holds* = the papers whose material words hold, when that is known.
    """
    events: dict[str, list[ConsentEvent]] = {}
    for event in vault.list(ConsentEvent):
        if not event.mistake:
            events.setdefault(event.client_id, []).append(event)
    clients = [client for client in vault.list(Client) if ended or client.ended_on is None]
    clients.sort(key=lambda client: client.code)
    heard = [event for client in clients for event in events.get(client.id, ())]
    answered = {(event.tool_id, event.purpose) for event in heard}
    shown = tuple(a for a in _asks(vault) if a.needed or (a.tool_id, a.purpose) in answered)
    good = holding(desk, vault, heard) if holds is None else holds
    day = on or desk.clock.today()
    return Ledger(
        day=day,
        asks=shown,
        rows=tuple(row_of(one, shown, events.get(one.id, ()), day=day, holding=good) for one in clients),
    )


def row_of(
    client: Client,
    wanted: Iterable[Ask],
    events: Iterable[ConsentEvent],
    *,
    day: date,
    holding: frozenset[str],
) -> Row:
    """Return how a client stands to every ask; *events* are the client's."""
    by_ask: dict[tuple[str, Purpose], list[ConsentEvent]] = {}
    for event in events:
        if not event.mistake:
            by_ask.setdefault((event.tool_id, event.purpose), []).append(event)
    return Row(
        client=client,
        cells=tuple(
            _cell(client, ask, by_ask.get((ask.tool_id, ask.purpose), []), day, holding) for ask in wanted
        ),
    )


def _cell(client: Client, ask: Ask, events: list[ConsentEvent], day: date, holding: frozenset[str]) -> Cell:
    found = may.stand(client, events, day=day, holding=holding)
    return Cell(ask=ask, standing=found.standing, parts=found.parts, holds_until=found.holds_until)


def of_client(desk: Desk, client_id: str) -> ClientView | None:
    """Return all of one client, or None."""
    with desk.store.reading() as vault:
        client = vault.get(Client, client_id)
        if client is None:
            return None
        events = vault.list(ConsentEvent, parent=client_id)
        row = row_of(
            client,
            _asks(vault),
            events,
            day=desk.clock.today(),
            holding=holding(desk, vault, events),
        )
        return ClientView(
            row=row,
            events=tuple(sorted(events, key=lambda event: (event.day, event.time))),
            circles=tuple(one for one in vault.list(Circle) if client_id in one.members),
            tools={tool.id: tool.name for tool in vault.list(Tool)},
        )


def forms(desk: Desk, ask: Ask, *, answer: Answer = Answer.GIVEN) -> tuple[Form, ...]:
    """Return the issued papers an answer can rest on, newest first: forms of the purpose, and scripts.

    For a no or a withdrawal also the forms on which a client says so.
    """
    fitting = FORMS[ask.purpose] if answer is Answer.GIVEN else (*FORMS[ask.purpose], *REFUSALS)
    with desk.store.reading() as vault:
        ripple = Ripple(desk, vault)
        found = [paper for paper in vault.list(Paper) if _fits(paper, ask, fitting)]
        return tuple(
            Form(
                paper=paper,
                holds=not ripple.row(paper).material,
                script=paper.template_id.startswith(SCRIPT),
            )
            for paper in reversed(found)
        )


def _fits(paper: Paper, ask: Ask, fitting: tuple[str, ...]) -> bool:
    kind = paper.template_id in fitting or paper.template_id.startswith(SCRIPT)
    return kind and ask.tool_id in paper.tool_ids


def record(desk: Desk, client_id: str, said: Said) -> Changed[ConsentEvent]:
    """Keep one answer. Raises KeyError, ValueNotAcceptedError."""
    changed = record_many(desk, (client_id,), said)
    return Changed(changed.value[0], changed.topics)


def record_many(desk: Desk, client_ids: Iterable[str], said: Said) -> Changed[tuple[ConsentEvent, ...]]:
    """Keep the same answer for many clients; all of them or none. Raises KeyError, ValueNotAcceptedError."""
    with desk.store.writing() as vault:
        made = tuple(keep(desk, vault, client_id, said) for client_id in client_ids)
    return Changed(made, CHANGED)


def keep(desk: Desk, vault: Writer, client_id: str, said: Said) -> ConsentEvent:
    """Keep one answer inside an open transaction. Raises KeyError, ValueNotAcceptedError."""
    client = vault.get(Client, client_id)
    if client is None or vault.get(Tool, said.tool_id) is None:
        raise KeyError(client_id)
    today = desk.clock.today()
    if problem := _problem(vault, client, said, today):
        raise ValueNotAcceptedError(problem=problem)
    event = ConsentEvent(
        id=desk.new_id(),
        client_id=client_id,
        recorded_on=today,
        tool_id=said.tool_id,
        purpose=said.purpose,
        answer=said.answer,
        day=said.day,
        how=said.how,
        by=said.by,
        time=said.time,
        meeting=said.meeting,
        this_session_only=said.this_session_only,
        ends_on=said.ends_on,
        paper_id=said.paper_id,
        note=said.note.strip(),
    )
    vault.put(event)
    return event


def _problem(vault: Reader, client: Client, said: Said, today: date) -> str:
    if problem := check_past(said.day, today):
        return problem
    if said.this_session_only and said.answer is Answer.WITHDRAWN:
        return tr_noop("A withdrawal holds from now on. For one session only, record a no.")
    if said.time and not _TIME.fullmatch(said.time):
        return tr_noop("Please write the time as hours and minutes, such as 14:30.")
    if said.ends_on is not None and said.ends_on < said.day:
        return tr_noop("The last day lies before the day of the answer. Please check both dates.")
    if said.by in GUARDIANS and said.by not in may.parties(client, said.day):
        return tr_noop("This client has no such guardian on that day. Change the client first.")
    if said.paper_id and (problem := _paper_problem(vault.get(Paper, said.paper_id), said.day)):
        return problem
    if len(said.note) > LONGEST_NOTE:
        return tr_noop("Please shorten the note to 2,000 characters.")
    return ""


def _paper_problem(paper: Paper | None, day: date) -> str:
    if paper is None:
        return tr_noop("This paper is not in the vault any more. Please choose another one.")
    if paper.issued_on > day:
        return tr_noop("This paper was made after that day. Choose the one that was used, or none.")
    return ""


def mark_mistake(desk: Desk, event_id: str, reason: str) -> Changed[ConsentEvent]:
    """Say that an answer was entered by mistake; it counts for nothing but stays readable.

    Raises KeyError, ValueNotAcceptedError without a reason.
    """
    if not reason.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write in a few words what was wrong."))
    with desk.store.writing() as vault:
        event = vault.get(ConsentEvent, event_id)
        if event is None:
            raise KeyError(event_id)
        marked = replace(event, mistake=reason.strip()[:LONGEST_NOTE])
        vault.put(marked)
    return Changed(marked, CHANGED)
