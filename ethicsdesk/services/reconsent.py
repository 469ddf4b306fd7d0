"""Whom to ask again, with the right form and script: a paper became untrue, or a consent ages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import Standing
from ethicsdesk.domain.purposes import FORMS, SCRIPT
from ethicsdesk.domain.records import Paper
from ethicsdesk.services.consents import Ask, Cell, Ledger, ledger
from ethicsdesk.services.desk import Desk

SOON = timedelta(days=30)


class Why(StrEnum):
    """Why somebody is to be asked again."""

    OUT_OF_DATE = "out_of_date"  # the paper's material words no longer hold
    EXPIRED = "expired"
    EXPIRES_SOON = "expires_soon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """One client to ask again."""

    client: Client
    cell: Cell
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """The clients to ask about one thing, with the newest form and script that were issued for it."""

    ask: Ask
    form: Paper | None  # None = issue one first
    script: Paper | None
    form_template: str  # the template to issue from
    clients: tuple[Again, ...]


def run(desk: Desk) -> tuple[Batch, ...]:
    """Return whom to ask again, the most pressing first within each ask."""
    table = ledger(desk)
    with desk.store.reading() as vault:
        papers = vault.list(Paper)
    return tuple(_batches(desk, table, papers))


def _batches(desk: Desk, table: Ledger, papers: tuple[Paper, ...]) -> Iterator[Batch]:
    for index, ask in enumerate(table.asks):
        found = [
            Again(client=row.client, cell=cell, why=why)
            for row in table.rows
            if (why := _why(desk, cell := row.cells[index])) is not None
        ]
        if found:
            yield Batch(
                ask=ask,
                form=_newest(papers, ask, FORMS[ask.purpose][:1]),
                script=_newest(papers, ask, (SCRIPT,)),
                form_template=FORMS[ask.purpose][0],
                clients=tuple(sorted(found, key=lambda one: (list(Why).index(one.why), one.client.code))),
            )


def _why(desk: Desk, cell: Cell) -> Why | None:
    if cell.standing is Standing.OUT_OF_DATE:
        return Why.OUT_OF_DATE
    if cell.standing is Standing.EXPIRED:
        return Why.EXPIRED
    ends = cell.holds_until
    if cell.standing is Standing.GIVEN and ends is not None and ends - desk.clock.today() <= SOON:
        return Why.EXPIRES_SOON
    return None


def _newest(papers: Iterable[Paper], ask: Ask, starts: tuple[str, ...]) -> Paper | None:
    fitting = [p for p in papers if ask.tool_id in p.tool_ids and p.template_id.startswith(starts)]
    return fitting[-1] if fitting else None
