"""Calendar: everything due from everywhere, the soonest first; put off, done, or saved as a file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.review_errors import ReasonMissingError
from ethicsdesk.services import due
from ethicsdesk.services.calendar_file import calendar_file
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.due import Due
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.calendar.due_card import DueCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.reviews import words
from ethicsdesk.ui.saving import ask_copy
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.widgets.long_list import LongList
from ethicsdesk.ui.widgets.row_list import RowItem
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")

NEAR_DAYS = 30
FILE = "ethicsdesk-calendar.ics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Everything due on a day."""

    due: tuple[Due, ...]
    today: date


def see(desk: Desk) -> Seen:
    """Read everything due."""
    return Seen(due=due.listed(desk), today=desk.clock.today())


class CalendarPage(AreaPage):
    """Three lists: late or soon, later, put off."""

    area: ClassVar[Area] = Area.CALENDAR
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page; it fills when it is shown."""
        self.save = Button(self.tr("Save as calendar &file …"), kind=ButtonKind.PRIMARY, icon="download")
        self.save.clicked.connect(self._on_save)
        self.back = Button(self.tr("&Reviews"), icon="clipboard-check")
        self.back.clicked.connect(lambda: workbench.go(Target(area=Area.REVIEWS)))
        super().__init__(
            self.tr("Calendar"),
            subtitle=self.tr("Everything that is due, from everywhere in the vault."),
            actions=(self.back, self.save),
        )
        self._workbench = workbench
        self.ask_where: Callable[[QWidget, str], Path | None] = ask_copy
        self._seen: Seen | None = None
        self._wanted = self._named = ""  # what the place asks to open, once and on coming back
        self._arriving = False
        self.card: DueCard | None = None
        self.lists: dict[str, LongList] = {}
        self._cards: dict[str, Card] = {}
        for key, title in (
            ("now", self.tr("Late or within 30 days")),
            ("later", self.tr("Later")),
            ("off", self.tr("Put off")),
        ):
            self._make_list(key, title)
        self.empty = EmptyState(
            self.tr("Nothing is due"),
            self.tr(
                "Reviews you plan, next steps, deadlines of incidents, agreements and consents that end: "
                "all of them show up here with their day."
            ),
            icon="calendar",
            action=self.tr("Plan &reviews"),
        )
        self.empty.acted.connect(lambda: workbench.go(Target(area=Area.REVIEWS)))
        self._empty_card = Card()
        self._empty_card.add(self.empty)
        self._empty_card.hide()
        self.add(self._empty_card)
        self._note = Card(self.tr("Calendar file"))
        self._note.add(
            help_text(
                self.tr(
                    "Your own calendar program can open it. It holds days and titles, and no client code. "
                    "Outside the vault it is not encrypted."
                )
            )
        )
        self.add_side(self._note)

    def _make_list(self, key: str, title: str) -> None:
        rows, card = LongList(title), Card(title)
        rows.activated.connect(self._on_row)
        card.add(rows)
        card.hide()
        self.lists[key], self._cards[key] = rows, card
        self.add(card)

    def show_for(self, target: Target) -> None:
        """Show the list, perhaps with one thing open."""
        self._arriving = True
        self._wanted = self._named = target.id
        self._close()
        self.reload()

    def reload(self) -> None:
        """Read the list again; what is open stays open, and what is typed in it."""
        self._workbench.read(see, self._show, owner=self)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        waiting = [one for one in seen.due if one.put_off_until is not None]
        left = [one for one in seen.due if one.put_off_until is None]
        near = [one for one in left if (one.on - seen.today).days <= NEAR_DAYS]
        later = [one for one in left if one not in near]
        for key, found in (("now", near), ("later", later), ("off", waiting)):
            self.lists[key].show_rows([self._row(one, seen.today) for one in found])
            self._cards[key].setVisible(bool(found))
        self._empty_card.setVisible(not seen.due)
        self.save.setEnabled(bool(seen.due))
        if self._wanted and any(one.key == self._wanted for one in seen.due):
            self._on_row(self._wanted)
        elif self._arriving:
            rows = [row for found in self.lists.values() for row in found.rows]
            self.arrive_at(rows[0] if rows else self.empty.button)
        self._wanted, self._arriving = "", False

    def _row(self, one: Due, today: date) -> RowItem:
        day = labels.day(one.put_off_until or one.on)
        if one.put_off_until is not None:
            subtitle = self.tr("until {day} · {reason}").format(day=day, reason=one.put_off_why)
            chip, tone = "", Tone.NEUTRAL
        else:
            chip, tone = words.when(one.on, today), words.when_tone(one.on, today)
            subtitle = day if chip != day else ""
        return RowItem(
            one.key, told(one.title), subtitle, icon=words.ICONS[one.sort], chip=chip, chip_tone=tone
        )

    def _on_row(self, key: str) -> None:
        if self._seen is None:
            return
        one = next((found for found in self._seen.due if found.key == key), None)
        if one is None:
            return
        self._close()
        self.is_spent = self._named not in ("", key)
        self.card = DueCard(one, self._seen.today)
        self.card.go.connect(lambda: self._workbench.go(one.target))
        self.card.done.connect(lambda proof: self._do(partial(due.done, key=key, proof=proof)))
        self.card.put_off.connect(
            lambda until, reason: self._do(partial(due.put_off, key=key, until=until, reason=reason))
        )
        self.card.taken_up.connect(lambda: self._do(partial(due.take_up, key=key)))
        self.card.closed.connect(self._on_close)
        if self.side is not None:
            self.side.insertWidget(0, self.card)
        self.card.show()  # only what is in sight takes the focus
        if self.is_narrow:
            self.reveal(self.card)
        self.card.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, use_case: Callable[[Desk], Changed[T]]) -> None:
        self._workbench.change(use_case, self._done, owner=self, on_failed=self._failed)

    def _done(self, _value: object) -> None:
        self._close()
        self._arriving = True

    def _failed(self, error: UserError) -> None:
        if isinstance(error, ReasonMissingError) and self.card is not None:
            self.card.reason_field.set_error(sentence(error))
            self.card.reason_field.focus_editor()
        else:
            self.notice.say(sentence(error), tone=Tone.CAUTION, milliseconds=0)

    def _close(self) -> None:
        if self.card is not None:
            if self.side is not None:
                self.side.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    def _on_close(self) -> None:
        key = self.card.due.key if self.card is not None else ""
        self._close()
        self.is_spent = bool(self._named)
        for rows in self.lists.values():
            for row in rows.rows:
                if row.item.key == key:
                    row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save(self) -> None:
        path = self.ask_where(self.window(), FILE)
        if path is None:
            return
        save_file = self._workbench.save_file

        def write(data: bytes) -> None:
            self._workbench.draw(
                lambda _: save_file(path, data),
                lambda _: self.notice.say(
                    self.tr("Saved where you chose. It is not encrypted there."), tone=Tone.GOOD
                ),
                owner=self,
                on_failed=self._failed,
            )

        self._workbench.read(calendar_file, write, owner=self)
