"""What the pages of the ledger show, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from ethicsdesk.domain.clients import Circle
from ethicsdesk.services import clients, consents, reconsent, sessions_today
from ethicsdesk.services.consents import Ask, Ledger
from ethicsdesk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The ledger with all that stands beside it."""

    ledger: Ledger
    asks: tuple[Ask, ...]  # also what no session waits for
    again: int  # clients to ask again
    circles: tuple[Circle, ...]
    codes: Mapping[str, str]  # by client id
    remembered: tuple[str, ...]  # codes of this weekday

    @property
    def is_empty(self) -> bool:
        """Say whether there is no client yet."""
        return not self.codes


def find(desk: Desk, *, ended: bool) -> Found:
    """Return the ledger, clients who have ended only with *ended*."""
    table = consents.ledger(desk, ended=ended)
    pressing = reconsent.pressing(table if not ended else consents.ledger(desk))
    return Found(
        ledger=table,
        asks=consents.asks(desk),
        again=len({one.client.id for group in pressing.values() for one in group}),
        circles=clients.circles(desk),
        codes={one.id: one.code for one in clients.listed(desk, ended=True)},
        remembered=sessions_today.remembered(desk, table.day),
    )
