"""What Today says of the consent ledger: whom to ask again, and a ledger that nobody began."""

from collections.abc import Iterable, Iterator
from datetime import date

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.purposes import purposes
from ethicsdesk.domain.records import Tool, Use
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.consents import Ask, Ledger, table
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.reconsent import Again, Why, pressing
from ethicsdesk.services.ripple import PaperRow
from ethicsdesk.services.targets import Area, Target

AGAIN, ADD = "again", "add"
"""Fields of the page of the ledger: the list of whom to ask again, and adding clients."""


def of_ledger(
    desk: Desk, vault: Reader, papers: Iterable[PaperRow], *, on: date | None = None
) -> tuple[Gap, ...]:
    """Return what the ledger lacks *on* a day, usually today; *papers* are all issued ones.

    No gap names a code.
    """
    if not vault.list(Client):
        return tuple(_unbegun(vault))
    found = pressing(read(desk, vault, papers, on=on))
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
                why=say(reason, day=day_words(ends) if ends else ""),
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
