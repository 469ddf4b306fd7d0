"""The navigation of the open desk: places above; practice, vault, settings and the lock below."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ethicsdesk.services.targets import Area
from ethicsdesk.ui.metrics import icon_sized, spaced
from ethicsdesk.ui.reading_order import settle
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.nav_bar import NavBar
from ethicsdesk.ui.widgets.styling import mark

SAVED_MILLISECONDS = 4000


class Side(NavBar):
    """Says where one is; shrinks to icons; tells quietly that something was saved."""

    settings_asked = Signal()
    lock_asked = Signal()
    search_asked = Signal()
    help_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the navigation with its places."""
        super().__init__("", parent=parent)
        self.list.setAccessibleName(self.tr("Places"))
        self.set_brand("EthicsDesk", icon="shield-check")
        self.search = self._make_search()
        self.add_place(Area.TODAY, self.tr("Today"), icon="house")
        self.add_place(Area.TOOLS, self.tr("AI tools"), icon="layers")
        self.add_place(Area.PAPERS, self.tr("Papers"), icon="file-text")
        self.add_place(Area.CONSENTS, self.tr("Consents"), icon="signature")
        self.add_place(Area.INCIDENTS, self.tr("Incidents"), icon="circle-alert")
        self.add_place(Area.REVIEWS, self.tr("Reviews"), icon="clipboard-check")
        self.add_place(Area.BINDER, self.tr("Binder"), icon="book-open")
        self.practice = self._add_place_button(self.tr("Practice"), icon="user")
        self.vault = self._add_place_button(self.tr("Vault"), icon="hard-drive-download")
        self._own = {Area.PRACTICE: self.practice, Area.VAULT: self.vault}
        for area, button in self._own.items():
            button.clicked.connect(lambda _=False, a=area: self._on_own(a))
        self.settings = self._add_place_button(self.tr("Settings"), icon="settings")
        self.settings.clicked.connect(self.settings_asked)
        self.help = self._add_place_button(self.tr("Help"), icon="circle-help")
        self._own[Area.HELP] = self.help
        self.help.clicked.connect(self.help_asked)
        self.state = SafeLine()
        self.bottom.addWidget(self.state)
        self.lock = Button(self.tr("Lock now"), icon="lock", icon_role="side_on")
        self._tips = {
            self.search: self.tr("Search (Ctrl+K)"),
            self.help: self.tr("Help (F1 for this page)"),
            self.lock: self.tr("Lock now (Ctrl+L)"),
        }
        self.lock.clicked.connect(self.lock_asked)
        self.bottom.addWidget(self.lock)
        self._words = {
            button: button.text()
            for button in (self.search, self.practice, self.vault, self.settings, self.help, self.lock)
        }
        self.setTabOrder(self.search, self.list)
        self.setTabOrder(self.list, self.practice)
        settle(self)
        for button, words in self._words.items():
            button.setAccessibleName(words)
            button.setToolTip(self._tips.get(button, ""))

    def select(self, key: str) -> None:
        """Mark a place as the present one."""
        for area, button in self._own.items():
            mark(button, current="true" if key == area else "false")
        if key in self._own:
            self.clear_current()
        else:
            super().select(key)

    def set_compact(self, *, compact: bool) -> None:
        """Show icons only, or icons with words."""
        if compact == self.is_compact:
            self.fit()
            return
        super().set_compact(compact=compact)
        for button, words in self._words.items():
            button.setText("" if compact else words)
            button.setToolTip(self._tips.get(button, words))
            icon_sized(button, width=1.2 if compact else 1.65, height=1.2)  # the rest is the gap to the words
            mark(button, compact="true" if compact else "false")
        self.state.set_compact(compact=compact)

    def fit(self) -> None:
        """Set the buttons at the foot as close together as the places."""
        super().fit()
        for button in self._words:
            mark(button, tight="true" if self.is_tight else "false")

    def say_saved(self) -> None:
        """Say for a moment that what was typed is safe."""
        self.state.say_saved()

    def say(self, words: str) -> None:
        """Say for a moment what the program does by itself."""
        self.state.say(words)

    def _make_search(self) -> Button:
        """Put the way to the search above the places."""
        button = Button(self.tr("Search"), icon="search", icon_role="side_on")
        button.clicked.connect(self.search_asked)
        self.column.insertWidget(self.column.indexOf(self.list), button)
        return button

    def _add_place_button(self, words: str, *, icon: str) -> Button:
        button = Button(words, icon=icon, icon_role="side_text")
        button.setProperty("kind", "place")
        self.bottom.addWidget(button)
        return button

    def _on_own(self, area: Area) -> None:
        mark(self._own[area], current="true")
        self.chosen.emit(area)


class SafeLine(QWidget):
    """Says that everything is encrypted, and after a change that it is saved."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the line."""
        super().__init__(parent)
        self._row = spaced(QHBoxLayout(self), margins=(0.4, 0.2, 0.2, 0.2), gap=0.55)
        self._icon = IconLabel("lock", role="side_accent", size=1.1)
        self._words = Text(role=TextRole.SMALL)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVED_MILLISECONDS)
        self._timer.timeout.connect(self._rest)
        self._rest()

    @property
    def text(self) -> str:
        """Return what is said now."""
        return self._words.text()

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon only, in the middle, or the words too."""
        spaced(self._row, margins=0 if compact else (0.4, 0.2, 0.2, 0.2))
        self._words.setVisible(not compact)

    def say_saved(self) -> None:
        """Say for a moment that what was typed is safe."""
        self.say(self.tr("Saved"))

    def say(self, words: str) -> None:
        """Say something for a moment."""
        self._icon.show_icon("circle-check", role="side_accent")
        self._say(words)
        announce(self, words)
        self._timer.start()

    def _rest(self) -> None:
        self._icon.show_icon("lock", role="side_accent")
        self._say(self.tr("Encrypted here"))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)
