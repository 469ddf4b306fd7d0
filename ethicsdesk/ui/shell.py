"""The open desk: navigation at the side, one page at a time, and what the whole window has to say."""

import gc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import delete

from ethicsdesk.services import settings
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.search_results import Command, Item
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.due_line import DueLine
from ethicsdesk.ui.keymap import show_keymap
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.paging import AreaPage, PageMaker
from ethicsdesk.ui.registry import PAGES
from ethicsdesk.ui.ripple_line import RippleLine
from ethicsdesk.ui.rules_line import RulesLine
from ethicsdesk.ui.side import Side
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench

COMPACT_EM = 56
LONGEST_WAY_BACK = 50

HOME = Target(area=Area.TODAY)
NUMBERED = (
    Area.TODAY,
    Area.TOOLS,
    Area.PAPERS,
    Area.BINDER,
    Area.VAULT,
    Area.CONSENTS,
    Area.INCIDENTS,
    Area.REVIEWS,
    Area.OVERSIGHT,
)
"""The places behind Ctrl+1 to Ctrl+9."""
_PLACE_OF = {
    Area.TOOL: Area.TOOLS,
    Area.INTERVIEW: Area.TOOLS,
    Area.ASKING: Area.TOOLS,
    Area.AGREEMENT: Area.TOOLS,
    Area.EVIDENCE: Area.TOOLS,
    Area.WATCH: Area.TOOLS,
    Area.COMPARE: Area.TOOLS,
    Area.OWN_TOOLS: Area.TOOLS,
    Area.PAPER: Area.PAPERS,
    Area.CHANGES: Area.PAPERS,
    Area.RECOVERY: Area.TODAY,
    Area.STATES: Area.PRACTICE,
    Area.CLIENT: Area.CONSENTS,
    Area.OVERSIGHT: Area.REVIEWS,
    Area.INCIDENT: Area.INCIDENTS,
    Area.REVIEW: Area.REVIEWS,
    Area.TRAINING: Area.REVIEWS,
    Area.CALENDAR: Area.REVIEWS,
    Area.FIRST_MINUTES: Area.INCIDENTS,
}


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a page was read for: while this is the same, it would read the same."""

    target: Target
    standing: tuple[int, int, int]
    hour: tuple[date, int]  # a day may have begun; and what is greeted knows the time of day


class Shell(QWidget):
    """Builds pages when they are first visited and shows them; dies at lock with all it shows."""

    lock_asked = Signal()
    settings_asked = Signal()
    own_asked = Signal()
    """The person wants to leave the sample practice for their own."""

    look_asked = Signal(object)
    """The Command that changes colors or text size."""

    def __init__(
        self,
        workbench: Workbench,
        *,
        makers: Mapping[Area, PageMaker] = PAGES,
        parent: QWidget | None = None,
    ) -> None:
        """Show no page yet; `go` does."""
        super().__init__(parent)
        self.workbench = workbench
        self._makers = makers
        self._pages: dict[Area, AreaPage] = {}
        self._seen: dict[Area, _Seen] = {}
        self._way: list[Target] = []
        self._walking = False
        row = spaced(QHBoxLayout(self), margins=0, gap=0)
        self.side = Side()
        self.side.chosen.connect(self._on_chosen)
        self.side.settings_asked.connect(self.settings_asked)
        self.side.lock_asked.connect(self.lock_asked)
        self.side.search_asked.connect(self.search)
        self.side.help_asked.connect(lambda: self.go(Target(area=Area.HELP)))
        row.addWidget(self.side)
        column = spaced(QVBoxLayout(), margins=0, gap=0)
        self.sample = SampleLine()
        self.sample.own_asked.connect(self.own_asked)
        self.sample.hide()
        self.rules = RulesLine(workbench)
        self.ripple = RippleLine(workbench)
        self.due = DueLine(workbench)
        self._trouble_room, self.trouble = _trouble_banner()
        self.trouble.acted.connect(self._trouble_room.hide)
        self.stack = QStackedWidget()
        for widget in (self.sample, self.rules, self.ripple, self.due, self._trouble_room, self.stack):
            column.addWidget(widget)
        column.setStretchFactor(self.stack, 1)
        row.addLayout(column, 1)
        self._add_shortcuts()
        current_theme().changing.connect(self.forget_unseen)
        workbench.asked_for.connect(self.go)
        workbench.changed.connect(self._on_changed)
        workbench.troubled.connect(self.show_trouble)
        workbench.saved.connect(self._on_saved)
        workbench.noted.connect(self.side.say)
        workbench.read(settings.read, lambda kept: self.sample.setVisible(kept.sample), owner=self)

    @property
    def page(self) -> AreaPage | None:
        """Return the page in sight, or None before the first."""
        page = self.stack.currentWidget()
        return page if isinstance(page, AreaPage) else None

    @property
    def place(self) -> Target | None:
        """Return where the person is."""
        return self._way[-1] if self._way else None

    @property
    def way(self) -> tuple[Target, ...]:
        """Return where the person has been, the present place last."""
        return tuple(self._way)

    def take_up(self, way: Sequence[Target]) -> None:
        """Show the last place of a way, from which the others can be gone back to."""
        self._way = list(way)
        self._show(self._way[-1])

    def go(self, target: Target) -> None:
        """Leave the present page and show another place."""
        self.leave()
        if not self._way or self._way[-1] != target:
            self._way = [*self._way, target][-LONGEST_WAY_BACK:]
        self._show(target)

    def search(self) -> None:
        """Open the search over the page, which stays as it is until something is chosen."""
        from ethicsdesk.ui.search.dialog import SearchDialog

        dialog = SearchDialog(self.workbench, parent=self)
        dialog.chosen.connect(self._on_found)
        dialog.open()

    def help(self) -> None:
        """Show what the page in sight is for, over it; where there is nothing to say, all of the help."""
        from ethicsdesk.ui.pages.help.sheet import HelpSheet

        topic = self.workbench.desk.library.help().of_page(self.place.area) if self.place else None
        if topic is None:
            self.go(Target(area=Area.HELP))
            return
        sheet = HelpSheet(topic, self.workbench.desk.library.sources(), parent=self)
        sheet.asked_for.connect(self.go)
        sheet.open()

    def back(self) -> None:
        """Go to the place before, if there is one."""
        if len(self._way) < 2:
            return
        self.leave()
        self._way.pop()
        self._show(self._way[-1])

    def leave(self) -> None:
        """Let the page in sight keep what is half-typed, before it goes or the desk is locked or closed."""
        if self.page is not None:
            self.page.note_focus()
            self.page.leave()

    def show_trouble(self, sentence: str) -> None:
        """Show a failure above the page until it is closed."""
        self._seen.clear()  # what could not be read is asked for again
        self.trouble.say(sentence, tone=Tone.STOP)
        self._trouble_room.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, unless the page used it."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room of the words where there is little of it."""
        super().resizeEvent(event)
        self.side.set_compact(compact=self.width() < em(COMPACT_EM))

    def forget_unseen(self) -> None:
        """Let pages out of sight go, made anew when they are visited; what was half-typed is kept.

        Called before all that is there is drawn differently, which takes Qt about a millisecond a widget.
        Nothing goes while a page waits for something long, and no page on which something was typed.
        """
        if self.workbench.is_working:
            return
        for area in [area for area, page in self._pages.items() if page is not self.page]:
            if not self._pages[area].holds_typed:
                self._forget(area)
        gc.collect()  # a widget that another thread collects stays known to Qt's style sheets, which crash

    def _forget(self, area: Area) -> None:
        page = self._pages.pop(area)
        self._seen.pop(area, None)
        self.stack.removeWidget(page)
        delete(page)

    def fit(self) -> None:
        """Look again whether the navigation has room for words, after the text size changed."""
        self.side.set_compact(compact=self.width() < em(COMPACT_EM))

    def _show(self, target: Target) -> None:
        self._trouble_room.hide()
        if not self._walking:  # else Qt would look for a place for the focus, and find the navigation
            self.stack.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page = self._pages.get(target.area)
        if page is None:
            page = self._pages[target.area] = self._makers[target.area](self.workbench)
            self.stack.addWidget(page)
        self.side.select(_PLACE_OF.get(target.area, target.area))
        self.stack.setCurrentWidget(page)
        now = self.workbench.desk.clock.now().astimezone()
        seen = _Seen(target, self.workbench.standing, (now.date(), now.hour))
        same = self._seen.get(target.area) == seen
        if page.lasting and same and not target.field and not page.is_spent:
            page.come_back()
        else:
            self._seen[target.area] = seen
            page.is_spent = False
            page.show_for(target)
        for line in (self.rules, self.ripple, self.due):  # after the page: it is what one waits for
            line.show_on(target.area)

    def _on_chosen(self, key: str) -> None:
        """Go there; who walks through the navigation with the keys stays in it."""
        self._walking = self.side.list.hasFocus()
        self.go(Target(area=Area(key)))
        self._walking = False

    def _on_found(self, item: Item) -> None:
        """Go to what was chosen in the search, or do it."""
        if item.target is not None:
            self.go(item.target)
        elif item.command is Command.LOCK:
            self.lock_asked.emit()
        elif item.command is Command.SETTINGS:
            self.settings_asked.emit()
        elif item.command is Command.KEYS:
            show_keymap(self)
        else:
            self.look_asked.emit(item.command)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        """Pages out of sight read everything when they are visited again."""
        if self.page is not None and self.page.topics & topics:
            self.page.reload()

    def _on_saved(self) -> None:
        self.side.say_saved()
        if self.page is not None and self.page.footer is not None and not self.page.notice.is_speaking:
            self.page.notice.say(self.tr("Saved"))

    def _add_shortcuts(self) -> None:
        for number, area in enumerate(NUMBERED, 1):
            self._on_key(f"Ctrl+{number}", lambda a=area: self.go(Target(area=a)))
        for keys in ("Ctrl+K", "Ctrl+F"):
            self._on_key(keys, self.search)
        self._on_key("Ctrl+L", self.lock_asked.emit)
        self._on_key("Ctrl+,", self.settings_asked.emit)
        self._on_key("F1", self.help)

    def _on_key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)


class SampleLine(QFrame):
    """Says on every page that the practice is invented, and leads to a real one."""

    own_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the line."""
        super().__init__(parent)
        self.setProperty("kit", "strip")
        row = spaced(QHBoxLayout(self), margins=(1.4, 0.35, 1.4, 0.35), gap=0.7)
        row.addWidget(IconLabel("sparkles", role="on_tint", size=1.15))
        words = Text(self.tr("Sample practice: nothing here is real."))
        self.setAccessibleName(words.text())
        words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        self.own = LinkButton(self.tr("Start my &own practice"))
        self.own.clicked.connect(self.own_asked)
        row.addWidget(self.own)


def _trouble_banner() -> tuple[QWidget, Banner]:
    room = QWidget()
    row = spaced(QHBoxLayout(room), margins=(1.4, 0.9, 1.4, 0), gap=0)
    banner = Banner(tone=Tone.STOP, action=room.tr("Close this message"))
    row.addWidget(banner)
    room.hide()
    return room, banner
