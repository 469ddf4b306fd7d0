"""The smaller cards of the ledger's page: who comes together, and what a newcomer should know."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from ethicsdesk.domain.clients import Circle
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class CirclesCard(Card):
    """Couples, families and groups."""

    opened = Signal(str)
    add_wanted = Signal()

    def __init__(self) -> None:
        """Make the card, empty."""
        super().__init__(self.tr("Couples, families and groups"))
        self.rows = RowList(self.tr("Couples, families and groups"))
        self.rows.activated.connect(self.opened)
        self.none = muted(
            self.tr(
                "Who comes together gets one code for the whole. Before a session it stands for all of "
                "them, and each must have said yes."
            )
        )
        self.new = Button(self.tr("Add a &group"), icon="users")
        self.new.setAccessibleName(self.tr("Add a couple, family or group"))
        self.new.clicked.connect(self.add_wanted)
        self.add(self.rows, self.none)
        self.add_start(self.new)

    def show_circles(self, circles: Sequence[Circle], codes: Mapping[str, str]) -> None:
        """Show the circles; *codes* by client id."""
        self.rows.show_rows(
            [
                RowItem(
                    one.id,
                    f"{words.circle(one.shape)} {one.code}",
                    words.circle_line(one, dict(codes)),
                    icon="users",
                )
                for one in circles
            ]
        )
        self.rows.setVisible(bool(circles))
        self.none.setVisible(not circles)


class BeginCard(Card):
    """What the page shows before there is a client: why codes, and the first step."""

    acted = Signal()

    def __init__(self) -> None:
        """Make the card."""
        super().__init__()
        self.empty = EmptyState(
            self.tr("Who said yes, and to what?"),
            self.tr(
                "Give every client a code, and record each answer once. Before a session you then see at "
                "a glance who may be recorded, whom to ask, and who said no."
            ),
            icon="signature",
            action=self.tr("&Add your clients"),
        )
        self.empty.acted.connect(self.acted)
        self.add(self.empty)


def why_codes(card: Card) -> Card:
    """Return a card that says why the ledger holds codes and no names."""
    made = Card(card.tr("Why codes, not names"))
    for text in (
        card.tr(
            "No name is needed here, so none can leak. A code says nothing to whoever finds it, as long "
            "as it is not made from the person: no initials, no birthday."
        ),
        card.tr(
            "Keep one sheet with code and name, by hand, locked away from this computer. "
            "The blank key sheet is under Papers."
        ),
        card.tr(
            "Codes with dates are health information all the same. This vault belongs in your own risk "
            "analysis."
        ),
    ):
        made.add(muted(text))
    return made
