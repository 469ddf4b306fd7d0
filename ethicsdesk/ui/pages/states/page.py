"""My states: what the law asks of this practice, why, since when, and what answers it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ethicsdesk.domain.duties import Duty, DutyText
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.services import rule_notes
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.my_states import MyStates, my_states
from ethicsdesk.services.rule_notes import HalfTyped, half_typed, keep_half_typed
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.states.note_form import Entry, Kind, NoteForm
from ethicsdesk.ui.pages.states.own_card import OwnCard
from ethicsdesk.ui.pages.states.rule_view import NoteRoom
from ethicsdesk.ui.pages.states.state_card import DutyCard, StateCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Read:
    """What the page shows."""

    found: MyStates
    duties: tuple[DutyText, ...]
    today: date


def read(desk: Desk) -> Read:
    """Read what the page shows."""
    return Read(my_states(desk), desk.library.duties().texts, desk.clock.today())


def keep(entry: Entry) -> Callable[[Desk], Changed[RuleNote]]:
    """Return the use case that keeps what was filled in."""
    if entry.kind is Kind.STATE:
        return lambda desk: rule_notes.confirm_state(desk, entry.about, entry.reading)
    if entry.kind is Kind.CHECKED:
        return lambda desk: rule_notes.confirm(desk, entry.about, entry.reading)
    if entry.kind is Kind.ADDED:
        asked = [Duty(entry.duty)] if entry.duty else []
        return lambda desk: rule_notes.add(desk, entry.text, entry.reading, state=entry.state, duties=asked)
    change = rule_notes.lift if entry.no_longer else rule_notes.correct
    return lambda desk: change(desk, entry.about, entry.text, entry.reading)


class StatesPage(AreaPage):
    """A card for each state; built anew when something changes, unless a form is open."""

    area = Area.STATES
    lasting = True
    topics = frozenset({Topic.RULES, Topic.PRACTICE, Topic.TOOLS, Topic.ANSWERS, Topic.PAPERS})

    def __init__(self, workbench: Workbench) -> None:
        """Make the page; its cards come with the first reading."""
        super().__init__("")
        self.set_title(
            self.tr("My states"),
            subtitle=self.tr("What the law asks of you when you use AI, why, and what answers it."),
        )
        self._workbench = workbench
        self._arriving = False
        self._opened: set[str] = set()
        self.forms: list[NoteForm] = []
        self.old = Banner(tone=Tone.CAUTION)
        self.old.hide()
        self.add_above(self.old)
        self.cards: list[StateCard] = []
        self.everywhere: DutyCard | None = None
        self.own: OwnCard | None = None
        self._room: QWidget | None = None
        self.add_side(_about(self))
        self.back = Button(self.tr("&Practice"), icon="arrow-left")
        self.back.clicked.connect(lambda: workbench.go(Target(area=Area.PRACTICE, field="home_state")))
        self.set_footer(leading=(self.back,))

    def show_for(self, target: Target) -> None:  # noqa: ARG002 - there is one place only
        """Show every state from the top."""
        self._arriving = True
        self.forms = []
        self.scroll_to_top()
        self._read()

    def reload(self) -> None:
        """Read again, unless a note is being typed."""
        if not self.forms:
            self._read()

    def leave(self) -> None:
        """Keep notes that are half-typed."""
        for form in self.forms:
            self._keep_half(form.typed())

    def show_rules(self) -> None:
        """Open the rules of every state, the first of them in sight."""
        folds = [fold for card in self.cards for fold in card.folds if fold.key.endswith("/rules")]
        for fold in folds:
            fold.set_open(opened=True)
        if folds:
            self.reveal(folds[0])

    def _read(self) -> None:
        self._workbench.read(read, self._show, owner=self)

    def _show(self, seen: Read) -> None:
        if self.forms:
            return
        self._note_folds()
        held = self._held()
        if held is not None:  # what goes must not leave the focus to the navigation, which would keep it
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_age(seen)
        self._replace(self._build(seen))
        self._open_folds()
        if self._arriving:
            self._arriving = False
            self.arrive_at(self.back)
        elif held is not None:
            self._hold(held)

    def _build(self, seen: Read) -> QWidget:
        room = QWidget()
        column = spaced(QVBoxLayout(room), margins=0, gap=1.1)
        self.cards = [StateCard(row, today=seen.today) for row in seen.found.states]
        self.everywhere = DutyCard(self.tr("In every state"))
        self.everywhere.add(muted(self.tr("No law, but ethics codes and good practice.")))
        self.everywhere.add_duties(seen.found.everywhere, where="every")
        for card in (*self.cards, self.everywhere):
            card.asked_for.connect(self._workbench.go)
            column.addWidget(card)
        if not seen.found.everywhere:
            self.everywhere.hide()
        for state in self.cards:
            state.form_opened.connect(self._on_opened)
            state.removed.connect(self._on_removed)
        self.own = OwnCard(seen.found.own, seen.duties, today=seen.today)
        self.own.removed.connect(self._on_removed)
        self.own.form_opened.connect(self._on_opened)
        column.addWidget(self.own)
        return room

    def _replace(self, room: QWidget) -> None:
        old, self._room = self._room, room
        if old is not None:
            self.main.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.add(room)
        room.show()

    def _show_age(self, seen: Read) -> None:
        age = seen.found.age
        self.old.setVisible(age.old)
        if age.old:
            words_ = self.tr(
                "Some of these rules were last looked at on {day}, more than 12 months ago. Laws change. "
                "Read them again, then note it below."
            )
            self.old.say(
                words_.format(day=labels.day(age.seen)), title=self.tr("Check my states"), tone=Tone.CAUTION
            )

    def _held(self) -> tuple[str, Kind | None] | None:
        """Return which button of a rule or state has the focus; ("", None) for anything else that will go."""
        focused = QApplication.focusWidget()
        if self._room is None or focused is None or not self._room.isAncestorOf(focused):
            return None
        for room in self.findChildren(NoteRoom):
            for kind, button in room.buttons.items():
                if button is focused:
                    return room.about, kind
        return "", None

    def _hold(self, held: tuple[str, Kind | None]) -> None:
        """Give the focus to the same button of the page built anew, or to the way back."""
        about, kind = held
        rooms = [room for room in self.findChildren(NoteRoom) if room.about == about and room.isVisible()]
        found = [room.buttons[kind] for room in rooms if kind in room.buttons] if kind else []
        (found[-1] if found else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_folds(self) -> None:
        for card in self.cards:
            for fold in card.folds:
                (self._opened.add if fold.is_open else self._opened.discard)(fold.key)

    def _open_folds(self) -> None:
        for card in self.cards:
            for fold in card.folds:
                if fold.key in self._opened:
                    fold.set_open(opened=True)

    def _on_opened(self, form: NoteForm) -> None:
        self.forms.append(form)
        form.half.connect(self._keep_half)
        form.cancelled.connect(lambda: self._on_closed(form))
        form.saved.connect(lambda entry: self._on_saved(form, entry))
        self._workbench.read(lambda desk: half_typed(desk, form.key), form.restore, owner=form)
        form.begin()
        QTimer.singleShot(0, form, lambda: self._reveal(form))  # once the page has made room for it

    def _reveal(self, form: NoteForm) -> None:
        """Show the whole form, or where it is too long its beginning."""
        self.reveal(form.save)
        self.reveal(form.first)

    def _on_closed(self, form: NoteForm) -> None:
        self.forms.remove(form)
        self._keep_half(HalfTyped(about=form.key))

    def _on_saved(self, form: NoteForm, entry: Entry) -> None:
        self._on_closed(form)
        self._workbench.change(keep(entry), owner=self._workbench)

    def _keep_half(self, half: HalfTyped) -> None:
        self._workbench.change(lambda desk: keep_half_typed(desk, half), owner=self._workbench)

    def _on_removed(self, note_id: str) -> None:
        self._workbench.change(lambda desk: rule_notes.remove(desk, note_id), owner=self)


def _about(page: StatesPage) -> Card:
    card = Card(page.tr("How to read this"))
    for chip, text in (
        (
            Chip(page.tr("Law"), tone=Tone.ACCENT),
            page.tr("An act in force. “Not verified” beside it: not yet compared with its text."),
        ),
        (
            Chip(page.tr("Not settled"), tone=Tone.CAUTION),
            page.tr("The rule is not verified, disputed or unclear. The stricter way is taken."),
        ),
        (Chip(page.tr("Ethics codes"), tone=Tone.INFO), page.tr("Your profession asks it.")),
        (Chip(page.tr("Good practice"), tone=Tone.NEUTRAL), page.tr("No rule, but wise.")),
    ):
        card.add_start(chip)
        card.add(muted(text))
    card.add(
        muted(
            page.tr(
                "This is what the program knows, with its source and date. It is no legal advice and can "
                "miss a law. Your board or a lawyer can tell you more."
            )
        )
    )
    return card
