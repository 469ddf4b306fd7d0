"""Random practices to be told to others: the sample practice, whatever else a vault can hold, and clients."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from functools import cache
from itertools import count
from random import Random
from typing import Any

from ethicsdesk.domain import breach, clocks, incident_rules
from ethicsdesk.domain import records as r
from ethicsdesk.domain.aided_decisions import AidedDecision, DecisionSort, HumanDecision
from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clients import Circle, CircleKind, Client
from ethicsdesk.domain.consents import Answer, ConsentEvent, How, Purpose
from ethicsdesk.domain.incidents import Cause, Incident, IncidentEntry, Phi
from ethicsdesk.domain.purposes import purposes
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Record, Tool
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import sample
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.letter_kinds import Letter
from ethicsdesk.services.ports import Reader
from tests.builders import desk_of
from tests.conftest import FakeClock
from tests.fakes.memory_store import MemoryStore, Shelf
from tests.services.binder.planting import CLIENT_KINDS, Planter, days
from tests.vaults.make import sample_records

NOW = datetime(2026, 11, 26, 15, 30, tzinfo=UTC)
LATER = timedelta(days=1)
ONCE = (r.Practice, r.Tool, r.Assessment, r.Answer, r.Override, r.Decision, r.Paper)
"""Kinds the sample practice has; one put beside them would not fit the rest of it."""

MANY = 14  # of anything there is: above and below the small cells
FEW = 4  # so few that twice as many are still a small cell


@dataclass(frozen=True, kw_only=True)
class World:
    """A practice, and the marks that were put into it."""

    desk: Desk
    planter: Planter
    client_days: frozenset[str]  # in words: when something about clients happened, and nothing else


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much of it is about clients: at most so many of everything, each so often."""

    most: int = MANY
    times: int = 1
    planted: bool = True


@cache
def base() -> tuple[Shelf, MemoryStore]:
    """Return the vault of the sample practice, filled once."""
    clock = FakeClock(NOW - 2 * LATER)
    desk = desk_of(clock)
    sample.fill(desk, lambda _share: None)
    store = desk.store
    assert isinstance(store, MemoryStore)
    return store._shelf, store


def world(seed: int, size: Size = Size()) -> World:
    """Return the practice of a seed; equal seeds differ in nothing but what *size* says."""
    chance, planter = Random(seed), Planter()
    store = MemoryStore(FakeClock(NOW))
    store._shelf = base()[0].copy()
    desk = desk_of(FakeClock(NOW), store=store)
    with store.reading() as vault:
        tools, papers = vault.list(Tool), vault.list(r.Paper)
        answer = chance.choice([one for run in vault.list(r.Assessment) for one in _answers(vault, run)])
    others = [*(vary(one, chance) for one in _others(tools, chance)), _set_aside(answer)]
    about = list(_Clients(tools, papers, Random(seed + 1), size).records())
    shelf = store._shelf
    kept = {key: states for key, states in shelf.states.items() if key[0] not in CLIENT_KINDS}
    kept = {key: states for key, states in kept.items() if not _about_sample_clients(states[-1][2])}
    plant: Callable[[Record], Record] = planter.planted if size.planted else (lambda record: record)
    shelf.states = {
        key: tuple((seq, at, plant(record) if record else None) for seq, at, record in states)
        for key, states in kept.items()
    }
    with store.writing() as vault:
        for record in (*others, *about):
            vault.put(plant(record))
        for name in ("incident/first", "note"):
            vault.set_place(name, "")
        others_kinds = [kind for kind in RECORD_TYPES if kind.kind not in CLIENT_KINDS]
        known = {day for kind in others_kinds for day in days(vault.list(kind))}
    for record in about:
        planter.where[record.id] = f"{record.kind}.id"
    alone = {day for record in about for day in days(record)} - known - {NOW.date()}
    return World(desk=desk, planter=planter, client_days=frozenset(map(day_words, alone)))


def with_clients(desk: Desk, *, seed: int) -> World:
    """Return a practice that is there already with marked clients put into it."""
    planter = Planter()
    with desk.store.reading() as vault:
        tools, papers = vault.list(Tool), vault.list(r.Paper)
    about = list(_Clients(tools, papers, Random(seed), Size()).records())
    with desk.store.writing() as vault:
        for record in about:
            vault.put(planter.planted(record))
    planter.where |= {record.id: f"{record.kind}.id" for record in about}
    return World(desk=desk, planter=planter, client_days=frozenset())


def _about_sample_clients(record: Record | None) -> bool:
    return getattr(record, "origin_kind", "") in CLIENT_KINDS


def _others(tools: tuple[Tool, ...], chance: Random) -> Iterator[Record]:
    """Yield records of every kind that is not about clients, tied to tools that are there."""
    ids = [tool.id for tool in tools]
    for record in sample_records():
        if isinstance(record, ONCE) or record.kind in CLIENT_KINDS:
            continue
        for number in range(chance.randint(0, 3) if _may_be_many(record) else 1):
            changes: dict[str, object] = {"id": f"{record.id}{number}"} if _may_be_many(record) else {}
            for name in ("tool_id", "owner_id", "about_id"):
                if getattr(record, name, "") == "t":
                    changes[name] = chance.choice(ids)
            yield replace(record, **changes)  # type: ignore[type-var]


def _answers(vault: Reader, assessment: r.Assessment) -> tuple[r.Answer, ...]:
    return vault.list(r.Answer, parent=assessment.id)


def _set_aside(answer: r.Answer) -> r.Override:
    until = NOW.date() + timedelta(days=60)
    return r.Override(
        id=answer.id, assessment_id=answer.assessment_id, question_id=answer.question_id, reason="",
        until=until, made_on=answer.answered_on,
    )  # fmt: skip


def _may_be_many(record: Record) -> bool:
    return record.kind not in {"pace", "retention_clock", "milestone"}


FIXED = frozenset({"band", "measure", "trait", "shape"})  # they fit together, or stand for a whole set


def vary(value: Any, chance: Random) -> Any:
    """Return the same with every choice of a closed list, and every yes or no, made anew."""
    if isinstance(value, bool):
        return chance.random() < 0.5
    if isinstance(value, Enum) and not isinstance(value, int):
        return chance.choice(list(type(value)))
    if isinstance(value, tuple):
        return tuple(vary(one, chance) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            one.name: vary(getattr(value, one.name), chance) for one in fields(value) if one.name not in FIXED
        }
        return replace(value, **changed)
    return value


class _Clients:
    """Makes everything about clients; twice as much of it is the same once more under other names."""

    def __init__(
        self, tools: tuple[Tool, ...], papers: tuple[r.Paper, ...], chance: Random, size: Size
    ) -> None:
        self._tools = tools
        self._papers = papers
        self._chance = chance
        self._size = size
        self._numbers = count(1)

    def records(self) -> Iterator[Record]:
        seed = self._chance.random()
        for _ in range(self._size.times):
            self._chance = Random(seed)
            yield from self._once()

    def _once(self) -> Iterator[Record]:
        clients = [self._client() for _ in self._some()]
        yield from clients
        ids = [client.id for client in clients]
        if len(ids) > 1:
            yield Circle(
                id=self._id(), code="K", shape=CircleKind.GROUP, members=tuple(ids[:2]), added_on=self._day()
            )
        for client in clients:
            yield from self._answers(client)
        decisions = [self._decision(ids) for _ in self._some()]
        yield from decisions
        incidents = [self._incident(ids, decisions) for _ in self._some()]
        for incident in incidents:
            yield incident
            yield IncidentEntry(
                id=self._id(), incident_id=incident.id, day=self._day(), text="", written_on=self._day()
            )
            yield from self._tied(incident)
        for _ in self._some():
            request = self._request(ids, decisions, incidents)
            yield request
            yield from self._tied(request)

    def _some(self) -> range:
        return range(self._chance.choice((0, 1, self._size.most, self._chance.randint(0, self._size.most))))

    def _id(self) -> str:
        number, letters = next(self._numbers), []
        for _ in range(6):
            number, left = divmod(number, 8)
            letters.append("yqhjkwxv"[left])
        return "zqy" + "".join(letters)[:5]

    def _day(self) -> date:
        return date(2026, 2, 1) + timedelta(days=self._chance.randint(0, 270))

    def _client(self) -> Client:
        client = Client(id=self._id(), code="C", added_on=self._day(), state="WY", guardians=1)
        return vary(replace(client, turns_18_on=date(2030, 1, 1)), self._chance)

    def _answers(self, client: Client) -> Iterator[Record]:
        for tool in self._tools:
            for purpose in purposes(tool):
                if self._chance.random() < 0.7:
                    event = ConsentEvent(
                        id=self._id(), client_id=client.id, tool_id=tool.id, purpose=purpose,
                        answer=Answer.GIVEN, day=self._day(), how=How.SIGNED, recorded_on=self._day(),
                        time="03:17", paper_id=self._chance.choice(self._papers).id,
                    )  # fmt: skip
                    yield replace(vary(event, self._chance), purpose=Purpose(purpose))
                    if self._chance.random() < 0.3:
                        yield from self._tied(event)

    def _decision(self, ids: list[str]) -> AidedDecision:
        decision = AidedDecision(
            id=self._id(), tool_id=self._chance.choice(self._tools).id, day=self._day(),
            sort=DecisionSort.TRIAGE, decided=HumanDecision.ACCEPTED, logged_on=self._day(), time="03:17",
            client_id=self._chance.choice(ids) if ids else "",
        )  # fmt: skip
        return vary(decision, self._chance)

    def _incident(self, ids: list[str], decisions: list[AidedDecision]) -> Incident:
        chance = self._chance
        factors = {
            name.value: breach.Factor(level=chance.choice(list(breach.Level))) for name in breach.FactorName
        }
        known = self._day()
        incident = Incident(
            id=self._id(), number="I", code=incident_rules.Kind.DISCLOSURE, opened_on=known,
            discovery=clocks.Discovery(known=known), tool_id=chance.choice(self._tools).id,
            severity_put=chance.randint(0, 4),
            marks=incident_rules.Marks(people=chance.randint(0, self._size.most)),
            occurred_from=known, client_ids=tuple(ids[:2]), residents={"WY": chance.randint(0, 3)},
            phi=(Phi.SESSION_CONTENT,), secured=r.YesNo.NO, steps_done={"contain": known},
            assessment=breach.Assessment(factors=factors, conclusion=breach.Conclusion.BREACH),
            signed_on=known, sent={"individuals": known} if chance.random() < 0.5 else {},
            limits=(clocks.StateLimit(state="WY", days=30),), causes=(Cause.TOOL,),
            accounted_on=known, safety_checked_on=known,
            decision_ids=tuple(one.id for one in decisions[:1]),
            closed_on=known + timedelta(days=9) if chance.random() < 0.5 else None,
        )  # fmt: skip
        return vary(incident, chance)

    def _request(
        self, ids: list[str], decisions: list[AidedDecision], incidents: list[Incident]
    ) -> ClientRequest:
        day = self._day()
        request = ClientRequest(
            id=self._id(), number="R", sort=clocks.Request.APPEAL, received_on=day,
            client_id=self._chance.choice(ids) if ids else "", tool_id=self._tools[0].id,
            decision_id=decisions[0].id if decisions else "",
            incident_id=incidents[0].id if incidents else "",
            acknowledged_on=day, decided_again_on=day, compared_on=day,
            answered_on=day + timedelta(days=40) if self._chance.random() < 0.6 else None,
        )  # fmt: skip
        return vary(request, self._chance)

    def _tied(self, owner: Record) -> Iterator[Record]:
        """Yield what hangs on a record about clients: a file, a next step, a stop on purging, a letter."""
        kind, day = owner.kind, self._day()
        yield Attachment(
            id=self._id(), owner_kind=kind, owner_id=owner.id, name="", type=FileType.PDF, size=9,
            sha256="ab" * 32, added_on=day,
        )  # fmt: skip
        due = day + timedelta(days=self._chance.randint(0, 400))
        yield r.Action(id=self._id(), text="", due=due, made_on=day, origin_kind=kind, origin_id=owner.id)
        yield r.Hold(id=self._id(), about_kind=kind, about_id=owner.id, reason="", placed_on=day)
        if kind == Incident.kind:
            paper = self._chance.choice(self._papers)
            yield replace(
                paper, id=self._id(), template_id=Letter.INCIDENT.value, template_digest="", issued_on=day
            )
