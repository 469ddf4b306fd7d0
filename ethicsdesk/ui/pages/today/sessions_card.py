"""On Today: the way to who may be recorded in today's sessions; it names no code."""

from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.link_button import LinkButton


class SessionsCard(Card):
    """Shown as soon as the ledger holds a client."""

    def __init__(self) -> None:
        """Make the card, hidden."""
        super().__init__(self.tr("Before today’s sessions"))
        self._words = muted("")
        self.to_consents = LinkButton(self.tr("See who may be recorded"), icon="signature")
        self.add(self._words)
        self.add_start(self.to_consents)
        self.hide()

    def show_count(self, count: int | None) -> None:
        """Say how many codes are remembered for this weekday; None hides the card."""
        if count == 1:
            self._words.setText(self.tr("One code is kept for this weekday."))
        elif count:
            text = self.tr("{count} codes are kept for this weekday.")
            self._words.setText(text.format(count=count))
        else:
            self._words.setText(self.tr("Type the codes of today, and see whom to ask first."))
        self.setVisible(count is not None)
