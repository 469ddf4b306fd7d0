"""One paper that is no longer true: what changed, whether it matters, what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.services.reissue import Untrue, Way
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.changes.change_view import ChangeView
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, help_text
from ethicsdesk.ui.widgets.link_button import LinkButton

FIRST_SHOWN = 3


class UntrueCard(Card):
    """Emits what the person wants for the paper of the card."""

    wanted = Signal()
    """The one thing to do: issue anew, finish it first, or put it away."""

    old_wanted = Signal()

    def __init__(self, untrue: Untrue, *, parent: QWidget | None = None) -> None:
        """Show a paper with its first changes."""
        self.untrue = untrue
        material = untrue.rippled.row.material
        self.chip = Chip(
            self.tr("Matters to clients") if material else self.tr("Wording only"),
            tone=Tone.STOP if material else Tone.CAUTION,
        )
        super().__init__(untrue.paper.title, trailing=self.chip, parent=parent)
        self.verdict = Text(self._verdict())
        self.add(help_text(wording.issued_line(untrue.rippled.row)), self.verdict)
        self._room = spaced(QVBoxLayout(), margins=0, gap=0.6)
        self.add(self._room)
        self.views: list[ChangeView] = []
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_rest)
        self.add_start(self.more)  # first, for a button shown without a parent would be a window
        self._show(FIRST_SHOWN)
        self.act = Button(self._act_words())
        self.act.setAccessibleDescription(untrue.paper.title)
        self.act.clicked.connect(self.wanted)
        self.old = LinkButton(self.tr("See the paper as it was issued"))
        self.old.clicked.connect(self.old_wanted)
        foot = spaced(FlowLayout(), margins=0, gap=0.7)
        foot.addWidget(self.act)
        foot.addWidget(self.old)
        self.add(foot)

    def _verdict(self) -> str:
        if self.untrue.way is Way.GONE:
            return self.tr(
                "This paper does not fit your practice any more, so there is no new one. "
                "Please do not hand it out."
            )
        if self.untrue.rippled.row.material:
            return self.tr(
                "What this paper tells your clients has changed. Please do not hand out the old one. "
                "Clients who agreed on it may need to be asked again."
            )
        return self.tr("Its words are different today. No promise to your clients has changed.")

    def _act_words(self) -> str:
        if self.untrue.way is Way.GONE:
            return self.tr("I do not hand it out any more")
        if self.untrue.way is Way.LACKS:
            return wording.answers(self.untrue.missing) + self.tr(": finish it first")
        return self.tr("Issue anew")

    def _show(self, count: int) -> None:
        changes = self.untrue.rippled.changes
        for change in changes[len(self.views) : count]:
            view = ChangeView(change)
            self.views.append(view)
            self._room.addWidget(view)
        rest = len(changes) - len(self.views)
        self.more.setVisible(rest > 0)
        if rest == 1:
            self.more.setText(self.tr("Show 1 more change"))
        else:
            self.more.setText(self.tr("Show {count} more changes").format(count=rest))

    def _show_rest(self) -> None:
        self._show(len(self.untrue.rippled.changes))
        self.act.setFocus()
