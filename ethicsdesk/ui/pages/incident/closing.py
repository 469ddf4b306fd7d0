"""Closing an incident, or opening it again: what is lacking is said, and nothing mandatory is skipped."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ethicsdesk.domain.incident_rules import Lacking
from ethicsdesk.services import incidents
from ethicsdesk.ui import labels
from ethicsdesk.ui.incidents import words
from ethicsdesk.ui.interview.guarded_area import GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.incident.case import Case, Seen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.link_button import LinkButton

ROOM_OF = {
    Lacking.ROOT_CAUSE: "lessons",
    Lacking.CONCLUSION: "breach",
}


class ClosingCard(Card):
    """The button to close, with what still keeps it open; or the reason to open it again."""

    def __init__(self, case: Case) -> None:
        """Make an empty card."""
        super().__init__(self.tr("Close this incident"))
        self._case = case
        self.text = Text()
        self.add(self.text)
        self._lines = spaced(QVBoxLayout(), margins=0, gap=0.2)
        self.add(self._lines)
        self.links: list[LinkButton] = []
        self.close_button = Button(self.tr("C&lose this incident"), icon="check")
        self.close_button.clicked.connect(self._on_close)
        self.why = GuardedArea(guard=case.guard, lines=2)
        self.why.called_fine.connect(case.allow)
        self.why_field = Field(self.tr("Why is it opened again?"), self.why)
        self.reopen = Button(self.tr("&Open it again"), icon="undo-2")
        self.reopen.clicked.connect(self._on_reopen)
        self.add(self.why_field)
        row = spaced(QHBoxLayout(), margins=0, gap=0.6)
        row.addWidget(self.close_button)
        row.addWidget(self.reopen)
        row.addStretch(1)
        self.add(row)

    def show_seen(self, seen: Seen) -> None:
        """Show whether it can be closed."""
        closed, lacking = seen.incident.closed_on, seen.view.judged.lacking
        self._show_links(() if closed else lacking)
        self.close_button.setVisible(closed is None and not lacking)
        for widget in (self.why_field, self.reopen):
            widget.setVisible(closed is not None)
        if closed is not None:
            self.set_title(self.tr("Closed"))
            told = self.tr("Closed on {day}. Entries can still be added to what happened.")
            self.text.setText(told.format(day=labels.day(closed)))
        elif lacking:
            self.set_title(self.tr("Not ready to close"))
            self.text.setText(self.tr("Still needed:"))
        else:
            self.set_title(self.tr("Close this incident"))
            self.text.setText(self.tr("Nothing that must be done is missing. It can be opened again later."))

    def _show_links(self, lacking: tuple[Lacking, ...]) -> None:
        for old in self.links:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.links = []
        for lack in lacking:
            told = words.lacking(lack)
            link = LinkButton(told[:1].upper() + told[1:], icon="arrow-right")
            room = ROOM_OF.get(lack, "")
            link.clicked.connect(lambda _=False, name=room: self._case.go(name))
            self._lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            link.show()
            self.links.append(link)

    def _on_close(self) -> None:
        case = self._case.id
        self._case.run(
            lambda desk: incidents.close(desk, case),
            on_failed=lambda error: self.text.setText(sentence(error)),
        )

    def _on_reopen(self) -> None:
        case, why = self._case.id, self.why.text

        def done() -> None:
            self.why.set_text("")
            self.why_field.set_error("")

        self._case.run(
            lambda desk: incidents.reopen(desk, case, why),
            on_done=done,
            on_failed=lambda error: self.why_field.set_error(sentence(error)),
        )
