"""What Today and the binder say of the consent ledger: whom to ask, and a ledger that nobody began."""

from collections.abc import Iterable, Iterator
from datetime import date

from ethicsdesk.domain.clients import Client, PersonKind
from ethicsdesk.domain.consents import Standing
from ethicsdesk.domain.duty_facts import practice_states
from ethicsdesk.domain.purposes import purposes
from ethicsdesk.domain.records import Practice, Tool, Use
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.services.consents import Ask, Ledger, table
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.reconsent import Again, Why, pressing
from ethicsdesk.services.ripple import PaperRow
from ethicsdesk.services.targets import Area, Target

AGAIN, ADD = "again", "add"
"""Fields of the page of the ledger: the list of whom to ask again, and adding clients."""


def of_ledger(vault: Reader, ledger: Ledger) -> tuple[Gap, ...]:
    """Return what the ledger lacks on its day. No gap names a code."""
    if not vault.list(Client):
        return tuple(_unbegun(vault))
    found = pressing(ledger)
    return tuple(gap for ask, again in found.items() for gap in _of_ask(ask, again))


def read(desk: Desk, vault: Reader, papers: Iterable[PaperRow], *, on: date | None = None) -> Ledger:
    """Return the table of the ledger when it is known already which papers hold."""
    holds = frozenset(row.paper.id for row in papers if not row.material)
    return table(desk, vault, holds=holds, on=on)


def _unbegun(vault: Reader) -> Iterator[Gap]:
    for tool in vault.list(Tool):
        if tool.use is Use.IN_USE and purposes(tool):
            yield Gap(
                harm=Harm.OPEN,
                title=say(tr_noop("Write down who agreed to {tool}"), tool=tool.name),
                why=say(tr_noop("The ledger holds codes, not names. A whole caseload takes minutes.")),
                target=Target(area=Area.CONSENTS, field=ADD),
            )
            return


def of_binder(ledger: Ledger, practice: Practice | None) -> Iterator[Gap]:
    """Yield what the yearly binder says besides: who was never asked, and what is not known of a client."""
    for index, ask in enumerate(ledger.asks):
        count = sum(
            row.cells[index].standing is Standing.NOT_ASKED
            for row in ledger.rows
            if row.client.person is PersonKind.CLIENT
        )
        if ask.needed and count:
            one = tr_noop("One client was not asked about {tool} yet")
            many = tr_noop("{count} clients were not asked about {tool} yet")
            yield Gap(
                harm=Harm.OPEN,
                title=say(one if count == 1 else many, count=str(count), tool=ask.tool),
                why=say(tr_noop("Until they answer, the tool stays off in their sessions.")),
                target=Target(area=Area.CONSENTS),
            )
    yield from _of_young(ledger)
    yield from _of_states(ledger, practice)


def _of_young(ledger: Ledger) -> Iterator[Gap]:
    unknown = [
        row.client for row in ledger.rows if row.client.is_minor(ledger.day) and not row.client.guardians
    ]
    if unknown:
        one = tr_noop("How many guardians of a young client must agree is not known")
        many = tr_noop("How many guardians of {count} young clients must agree is not known")
        yield Gap(
            harm=Harm.OPEN,
            title=say(one if len(unknown) == 1 else many, count=str(len(unknown))),
            why=say(tr_noop("Without them no yes counts.")),
            target=Target(area=Area.CLIENT, id=unknown[0].id),
        )


def _of_states(ledger: Ledger, practice: Practice | None) -> Iterator[Gap]:
    named = practice_states(practice) if practice is not None else frozenset()
    away = [row.client for row in ledger.rows if row.client.state in STATES.keys() - named]
    if away and practice is not None:
        yield Gap(
            harm=Harm.OPEN,
            title=say(
                tr_noop("A client is in a state that is not in your profile: {state}"),
                state=STATES[away[0].state],
            ),
            why=say(tr_noop("The laws of that state count in their sessions.")),
            target=Target(area=Area.CLIENT, id=away[0].id),
        )


def _of_ask(ask: Ask, again: tuple[Again, ...]) -> Iterator[Gap]:
    target = Target(area=Area.CONSENTS, field=AGAIN)
    for why, (harm, one, many, reason) in _WORDS.items():
        concerned = [found for found in again if found.why is why]
        if concerned:
            text = one if len(concerned) == 1 else many
            ends = min((c.holds_until for c in concerned if c.holds_until), default=None)
            yield Gap(
                harm=harm,
                title=say(text, count=str(len(concerned)), tool=ask.tool),
                why=say(reason, day=ends or ""),
                target=target,
                due=ends,
            )


_WORDS = {
    Why.OUT_OF_DATE: (
        Harm.LAW_OR_PROMISE,
        tr_noop("Ask one client again about {tool}"),
        tr_noop("Ask {count} clients again about {tool}"),
        tr_noop("What they agreed to on paper is no longer what the tool does, or the paper is not here."),
    ),
    Why.EXPIRED: (
        Harm.OVERDUE,
        tr_noop("One consent to {tool} has expired"),
        tr_noop("{count} consents to {tool} have expired"),
        tr_noop("A yes holds for a year at most. Until you ask again, the tool stays off."),
    ),
    Why.TURNED_18: (
        Harm.LAW_OR_PROMISE,
        tr_noop("One client turned 18: ask them about {tool}"),
        tr_noop("{count} clients turned 18: ask them about {tool}"),
        tr_noop("The yes of a guardian ends on that day. Now their own is needed."),
    ),
    Why.ENDS_SOON: (
        Harm.OPEN,
        tr_noop("One consent to {tool} ends soon"),
        tr_noop("{count} consents to {tool} end soon"),
        tr_noop("The first of them holds until {day}."),
    ),
}
