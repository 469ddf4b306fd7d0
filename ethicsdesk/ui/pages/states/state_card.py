"""The card of one state: its duties, and folded below them the rules, what comes, and what is not law."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ethicsdesk.services.my_states import DutyRow, RuleRow, StateRow
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.states import words
from ethicsdesk.ui.pages.states.duty_view import DutyView
from ethicsdesk.ui.pages.states.fold import Fold
from ethicsdesk.ui.pages.states.note_form import Kind
from ethicsdesk.ui.pages.states.rule_view import NoteRoom, RuleView
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.heading import muted

_PRACTICE = Target(area=Area.PRACTICE, field="client_states")


class DutyCard(Card):
    """A card with duties under a heading."""

    asked_for = Signal(object)
    """A Target."""

    def add_duties(self, rows: Sequence[DutyRow], *, where: str) -> None:
        """Show duties with lines between them."""
        self.duties = [DutyView(row, where=where) for row in rows]
        for number, view in enumerate(self.duties):
            view.asked_for.connect(self.asked_for)
            if number:
                self.add_line()
            self.add(view)

    def add_line(self) -> None:
        """Draw a line across the card."""
        line = QFrame()
        line.setProperty("kit", "line")
        self.add(line)


class StateCard(DutyCard):
    """A state of the practice."""

    removed = Signal(str)
    """The id of a note that is taken back."""

    form_opened = Signal(object)
    """A NoteForm that was just opened."""

    def __init__(self, row: StateRow, *, today: date, parent: QWidget | None = None) -> None:
        """Show the state."""
        name = words.state_name(row.state)
        chip = (
            Chip(self.tr("Check again"), tone=Tone.CAUTION)
            if row.old
            else Chip(words.seen(row.seen), tone=Tone.NEUTRAL)
        )
        super().__init__(name, trailing=chip, parent=parent)
        self.state = row.state
        self._today = today
        self.folds: list[Fold] = []
        self.add(muted(self._summary(row, name)))
        if row.clients_only:
            words_ = self.tr(
                "A client is in {state}, but it is not among your states. Papers do not know of it."
            )
            self.missing = Banner(
                words_.format(state=name), tone=Tone.CAUTION, action=self.tr("Add it to my practice")
            )
            self.missing.acted.connect(lambda: self.asked_for.emit(_PRACTICE))
            self.add(self.missing)
        self.add_duties(row.duties, where=row.state)
        self.folds += [view.why for view in self.duties]
        if row.duties:
            self.add_line()
        self._add_rules(self.tr("What you set aside ({count})"), row.lifted, "lifted")
        self._add_rules(self.tr("All rules in force that the program knows ({count})"), row.rules, "rules")
        self._add_rules(self.tr("Not in force yet ({count})"), row.coming, "coming")
        self._add_rules(self.tr("Not law, to keep an eye on ({count})"), row.watched, "watched")
        self.room = NoteRoom(row.state, today=today)
        if row.state:
            text = self.tr("I looked through the rules of {state}").format(state=name)
            self.room.offer(Kind.STATE, text, icon="list-checks")
            self.room.opened.connect(self.form_opened)
            self.add(self.room)
        else:
            self.room.hide()
            self.add(self.room)

    def _summary(self, row: StateRow, name: str) -> str:
        if not row.state:
            return self.tr(
                "As long as no state is known, the strictest duty of each kind is taken. "
                "Write down your states on the page Practice."
            )
        if not row.rules and not row.coming and not row.lifted:
            return self.tr("No law on AI or recording is known to the program for {state}.").format(
                state=name
            )
        if not row.duties:
            return self.tr("No law of {state} that the program knows asks anything of you now.").format(
                state=name
            )
        if len(row.duties) == 1:
            return self.tr("One duty, as far as the program knows.")
        return self.tr("{count} duties, as far as the program knows.").format(count=len(row.duties))

    def _add_rules(self, title: str, rows: Sequence[RuleRow], key: str) -> None:
        if not rows:
            return

        def build() -> list[QWidget]:
            views = [RuleView(row, today=self._today) for row in rows]
            for view in views:
                view.room.opened.connect(self.form_opened)
                view.removed.connect(self.removed)
            return list(views)

        fold = Fold(title.format(count=len(rows)), build, key=f"{self.state}/{key}")
        self.folds.append(fold)
        self.add(fold)
