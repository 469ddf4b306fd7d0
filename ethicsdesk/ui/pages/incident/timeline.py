"""The timeline: it only grows; a mistake in it is put right by a later entry."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.incidents import IncidentEntry
from ethicsdesk.services import incident_notes, incidents
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.incident.case import Case, Seen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton


class EntryView(QWidget):
    """One entry as it was written, with the way to put it right."""

    amend_asked = Signal(str)

    def __init__(
        self, entry: IncidentEntry, *, amends: IncidentEntry | None, parent: QWidget | None = None
    ) -> None:
        """Show an entry; *amends* is the earlier one it puts right."""
        super().__init__(parent)
        row = spaced(QHBoxLayout(self), margins=(0, 0.2, 0, 0.2), gap=0.7)
        icon = "pencil" if entry.amends else "circle-dot"
        row.addWidget(IconLabel(icon, role="muted", size=1.1), 0, Qt.AlignmentFlag.AlignTop)
        column = spaced(QVBoxLayout(), margins=0, gap=0.15)
        column.addWidget(Text(_when(entry), role=TextRole.OVERLINE))
        if amends is not None:
            told = self.tr("Puts right the entry of {day}:").format(day=labels.day(amends.day))
            column.addWidget(Text(told, role=TextRole.HELP))
        column.addWidget(Text(entry.text))
        row.addLayout(column, 1)
        self.amend = LinkButton(self.tr("Put right"))
        self.amend.setAccessibleName(self.tr("Put right: {text}").format(text=entry.text[:60]))
        self.amend.clicked.connect(lambda: self.amend_asked.emit(entry.id))
        row.addWidget(self.amend, 0, Qt.AlignmentFlag.AlignTop)


class Timeline(Card):
    """Every entry in the order of its day, and below it the box for the next."""

    def __init__(self, case: Case) -> None:
        """Make an empty timeline."""
        super().__init__(self.tr("What happened so far"))
        self._case = case
        self._amends = ""
        self._entries: tuple[IncidentEntry, ...] = ()
        self.add(muted(self.tr("Nothing here is changed later. If something was wrong, put it right.")))
        self._rows = spaced(QVBoxLayout(), margins=0, gap=0.35)
        self.add(self._rows)
        self.views: list[EntryView] = []
        self._kept: str | None = ""  # of what is half-typed; None = it could not be kept
        self.about = Text(role=TextRole.HELP)
        self.about.hide()
        self.text = GuardedArea(guard=case.guard, lines=2)
        self.text.left.connect(self._keep_half)
        self.text.called_fine.connect(case.allow)
        self.text_field = Field(
            self.tr("What happened next, or what did you do?"),
            self.text,
            help_text=self.tr("Client codes only, no names."),
        )
        self.day = DateEdit()
        self.day_field = Field(self.tr("On which day?"), self.day)
        self.write = Button(self.tr("Write it &down"), icon="plus")
        self.write.clicked.connect(self._on_write)
        self.cancel = LinkButton(self.tr("Cancel"))
        self.cancel.clicked.connect(lambda: self._amend(""))
        self.cancel.hide()
        self.add(self.about, self.text_field, self.day_field)
        line = spaced(QHBoxLayout(), margins=0, gap=0.8)
        line.addWidget(self.write)
        line.addWidget(self.cancel)
        line.addStretch(1)
        self.add(line)

    def begin(self) -> None:
        """Begin with an empty box, as for another incident."""
        self._amend("")
        self.text.set_text("")
        self._kept = ""
        self.text_field.set_error("")
        self.day.set_value(None)

    def show_seen(self, seen: Seen) -> None:
        """Show the entries; what is being typed stays."""
        if seen.view.entries != self._entries or not self.views:
            self._entries = seen.view.entries
            self._draw(seen.view.entries)
        if not self.text.text and seen.half and not self.text.area.hasFocus():
            self.text.set_text(seen.half)
            self._kept = seen.half
        if self.day.value is None and not self.day.line.text():
            self.day.set_value(seen.today)

    def leave(self) -> None:
        """Keep what is half-typed."""
        self._keep_half()

    def _draw(self, entries: Sequence[IncidentEntry]) -> None:
        for old in self.views:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        known = {entry.id: entry for entry in entries}
        self.views = [EntryView(entry, amends=known.get(entry.amends)) for entry in entries]
        for view in self.views:
            view.amend_asked.connect(self._amend)
            self._rows.addWidget(view)
            view.show()

    def _amend(self, entry_id: str) -> None:
        self._amends = entry_id
        entry = next((one for one in self._entries if one.id == entry_id), None)
        self.about.setVisible(entry is not None)
        self.cancel.setVisible(entry is not None)
        if entry is not None:
            self.about.setText(
                self.tr("You put right the entry of {day}. It stays as it was.").format(
                    day=labels.day(entry.day)
                )
            )
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_half(self) -> None:
        case, text = self._case.id, self.text.text
        if case and text != self._kept:
            self._kept = text
            self._case.run(
                lambda desk: incident_notes.keep_half_typed(desk, case, text), on_failed=self._on_not_kept
            )

    def _on_not_kept(self, error: UserError) -> None:
        self._kept = None  # to be tried again
        self._case.workbench.troubled.emit(sentence(error))

    def _on_write(self) -> None:
        text, day, case, amends = self.text.text, self.day.value, self._case.id, self._amends
        if day is None:
            self.day_field.set_error(self.day.problem or self.tr("Please give the day."))
            self.day_field.focus_editor()
            return

        def done() -> None:
            self.text.set_text("")
            self.text_field.set_error("")
            self._amend("")
            self._keep_half()

        self._case.run(
            lambda desk: incidents.tell(desk, case, text, day=day, amends=amends),
            on_done=done,
            on_failed=lambda error: self.text_field.set_error(sentence(error)),
        )


def _when(entry: IncidentEntry) -> str:
    day = labels.day(entry.day)
    return f"{day}, {entry.time}" if entry.time else day
