"""Whom to ask again, with form and script: a paper became untrue, a consent ages, somebody turns 18."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.consents import Role, Standing
from ethicsdesk.domain.purposes import FORMS, SCRIPT, form_for, script_for
from ethicsdesk.domain.records import Paper
from ethicsdesk.services.consents import Ask, Cell, Ledger, table
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.ripple import Ripple

SOON = timedelta(days=30)
_WANTING = frozenset({Standing.OUT_OF_DATE, Standing.EXPIRED, Standing.NOT_ASKED})


class Why(StrEnum):
    """Why somebody is to be asked again; the most pressing first."""

    OUT_OF_DATE = "out_of_date"  # the paper's material words no longer hold
    EXPIRED = "expired"
    TURNED_18 = "turned_18"  # the yes of the guardians has ended
    ENDS_SOON = "ends_soon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """One client to ask again: why, who must answer, and until when the yes still holds."""

    client: Client
    why: Why
    roles: tuple[Role, ...]
    holds_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """A paper for the talk: its template, and the newest issue whose words hold; None = issue it first."""

    template_id: str
    title: str
    paper: Paper | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """The clients to ask about one thing with the same form and script."""

    ask: Ask
    form: Needed | None  # None = the content has no such form
    script: Needed | None
    clients: tuple[Again, ...]


def run(desk: Desk) -> tuple[Batch, ...]:
    """Return whom to ask again, by ask, form and script; the most pressing first."""
    with desk.store.reading() as vault:
        found = table(desk, vault)
        return tuple(_Run(desk, vault).batches(found))


def pressing(ledger: Ledger) -> Mapping[Ask, tuple[Again, ...]]:
    """Return whom of a ledger to ask again, by ask, without looking for papers."""
    found = {ask: tuple(_again(ledger, index, ledger.day)) for index, ask in enumerate(ledger.asks)}
    return {ask: again for ask, again in found.items() if again}


def _again(ledger: Ledger, index: int, day: date) -> Iterator[Again]:
    for row in ledger.rows:
        cell = row.cells[index]
        if why := _why(row.client, cell, day):
            roles = tuple(p.role for p in cell.parts if p.standing in _WANTING or why is Why.ENDS_SOON)
            yield Again(client=row.client, why=why, roles=roles, holds_until=cell.holds_until)


def _why(client: Client, cell: Cell, day: date) -> Why | None:
    if cell.standing is Standing.OUT_OF_DATE:
        return Why.OUT_OF_DATE
    if cell.standing is Standing.EXPIRED:
        return Why.EXPIRED
    if cell.standing is Standing.NOT_ASKED and client.minor and not client.is_minor(day):
        return Why.TURNED_18
    ends = cell.holds_until
    return Why.ENDS_SOON if ends is not None and ends - day <= SOON else None


class _Run:
    """Finds the papers that fit, each template once."""

    def __init__(self, desk: Desk, vault: Reader) -> None:
        self._desk = desk
        self._ripple = Ripple(desk, vault)
        self._titles = {template.id: template.title for template in desk.library.templates()}
        self._papers = vault.list(Paper)
        self._in_circles = {
            member for one in vault.list(Circle) if one.ended_on is None for member in one.members
        }
        self._day = desk.clock.today()

    def batches(self, ledger: Ledger) -> Iterator[Batch]:
        for ask, again in pressing(ledger).items():
            groups: dict[tuple[str, str], list[Again]] = {}
            for one in again:
                groups.setdefault(self._papers_for(ask, one.client), []).append(one)
            for (form, script), clients in groups.items():
                yield Batch(
                    ask=ask,
                    form=self._needed(form, ask),
                    script=self._needed(script, ask),
                    clients=tuple(sorted(clients, key=_order)),
                )

    def _papers_for(self, ask: Ask, client: Client) -> tuple[str, str]:
        minor = client.is_minor(self._day)
        form = form_for(
            ask.purpose, minor=minor, circle=client.id in self._in_circles, meeting=client.meeting
        )
        script = script_for(minor=minor)
        scripts = [name for name in self._titles if name.startswith(SCRIPT)]
        return self._there(form, FORMS[ask.purpose]), self._there(script, scripts)

    def _there(self, wanted: str, others: Iterable[str]) -> str:
        """Return the template wanted, another of its kind when the content has none, or ''."""
        return next((name for name in (wanted, *others) if name in self._titles), "")

    def _needed(self, template_id: str, ask: Ask) -> Needed | None:
        if not template_id:
            return None
        issued = [p for p in self._papers if p.template_id == template_id and ask.tool_id in p.tool_ids]
        newest = issued[-1] if issued and not self._ripple.row(issued[-1]).material else None
        return Needed(template_id=template_id, title=self._titles[template_id], paper=newest)


def _order(one: Again) -> tuple[int, str]:
    return tuple(Why).index(one.why), one.client.code
