"""The side navigation: a mark, a list of places, and room at the foot."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.styling import mark

_KEY = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1
TIGHT_EM = 48  # with fewer lines of text from top to bottom, rows are set close together
WIDTH = 210  # pixels; with large text the words decide, to leave the page its room


class NavBar(QWidget):
    """Places by key; arrows move, and moving goes there."""

    chosen = Signal(str)
    """The key of the place the person went to; not when selected by program."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        """Make an empty navigation called *name* for the screen reader."""
        super().__init__(parent)
        self.setProperty("kit", "nav")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = spaced(QVBoxLayout(self), margins=(0.85, 1.25, 0.85, 1.05), gap=0.5)
        self.list = _NavList()
        self.list.setAccessibleName(name)
        self.list.currentItemChanged.connect(self._on_moved)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        self.column.addWidget(self.list, 1)
        self.bottom = spaced(QVBoxLayout(), margins=0, gap=0.5)
        self.column.addLayout(self.bottom)
        self._brand: QWidget | None = None
        self._compact = self._tight = False

    @property
    def is_compact(self) -> bool:
        """Say whether only icons are shown."""
        return self._compact

    @property
    def is_tight(self) -> bool:
        """Say whether rows are closer together than usual, so that more of them fit."""
        return self._tight

    def set_compact(self, *, compact: bool) -> None:
        """Show icons only, their names as tooltips, or icons with words under the brand."""
        self._compact = compact
        if self._brand is not None:
            self._brand.setVisible(not compact)
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = str(item.data(_NAME))
            item.setText("" if compact else name)
            item.setToolTip(name if compact else "")
        self.fit()

    def fit(self) -> None:
        """Set rows close together where the window is low or the text large."""
        self._tight = self.height() < em(TIGHT_EM)
        wide = (0.85, 0.7, 0.85, 0.6) if self._tight else (0.85, 1.25, 0.85, 1.05)
        gap = 0.1 if self._tight else 0.25 if self._compact else 0.5
        spaced(self.column, margins=(0.4, 0.2, 0.4, 0.2) if self._compact else wide, gap=gap)
        spaced(self.bottom, gap=gap)
        self.list.fit(compact=self._compact, tight=self._tight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether the rows have room."""
        super().resizeEvent(event)
        self.fit()

    def clear_current(self) -> None:
        """Mark no place as the present one, without telling anyone."""
        self.list.blockSignals(True)  # noqa: FBT003
        self.list.setCurrentRow(-1)
        self.list.clearSelection()
        self.list.blockSignals(False)  # noqa: FBT003

    def set_brand(self, name: str, *, subtitle: str = "", icon: str) -> None:
        """Show a mark, a name and a line beneath it at the top."""
        self._brand = QWidget()
        row = spaced(QHBoxLayout(self._brand), margins=(0.4, 0, 0, 0.7), gap=0.7)
        row.addWidget(IconLabel(icon, role="side", size=1.35, ground="side_accent"))
        words = spaced(QVBoxLayout(), margins=0, gap=0)
        words.addStretch(1)
        words.addWidget(Text(name, role=TextRole.BRAND))
        if subtitle:
            words.addWidget(Text(subtitle, role=TextRole.SMALL))
        words.addStretch(1)
        row.addLayout(words, 1)
        self.column.insertWidget(0, self._brand)

    def add_place(self, key: str, text: str, *, icon: str) -> None:
        """Put a place at the end of the list."""
        item = QListWidgetItem(current_theme().icon(icon, role="side_text"), text)
        item.setData(_KEY, key)
        item.setData(_NAME, text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        self.list.blockSignals(True)  # noqa: FBT003 - the first place must not be gone to by itself
        self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003
        self.list.updateGeometry()

    @property
    def current(self) -> str | None:
        """Return the key of the selected place, or None."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_KEY)) if row >= 0 else None

    def select(self, key: str) -> None:
        """Mark a place as the present one without telling anyone. Raises KeyError for no such place."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.blockSignals(True)  # noqa: FBT003
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)  # noqa: FBT003
                return
        raise KeyError(key)

    def _on_moved(self, item: QListWidgetItem | None) -> None:
        """Go along with the arrow keys; a click tells by itself, also on the present place."""
        if item is not None and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._on_chosen(item)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_KEY)))


class _NavList(QListWidget):
    """As wide as its longest place."""

    def __init__(self) -> None:
        super().__init__()
        self._compact = self._tight = False
        self.setProperty("kit", "nav-list")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the page has the focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without going anywhere, though Qt moves to the first place when there is none."""
        was_quiet = self.blockSignals(True)  # noqa: FBT003 - Qt's way
        super().focusInEvent(event)
        self.blockSignals(was_quiet)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stay, when a page takes the focus as it opens while the person walks on with the arrow keys."""
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason and self.isVisible():
            QTimer.singleShot(0, self.setFocus)

    def fit(self, *, compact: bool, tight: bool) -> None:
        """Fit rows and icons; among icons alone a scroll bar has no room: the wheel and the keys scroll."""
        self._compact, self._tight = compact, tight
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if compact else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        mark(self, compact="true" if compact else "false", tight="true" if tight else "false")
        self._fit_icons()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the present place in sight."""
        super().resizeEvent(event)
        if (item := self.currentItem()) is not None:
            self.scrollToItem(item)

    def sizeHint(self) -> QSize:
        self._fit_icons()
        words = max(
            (self.fontMetrics().horizontalAdvance(self.item(row).text()) for row in range(self.count())),
            default=0,
        )
        if words == 0:
            return QSize(em(3.4), em(11))
        return QSize(max(min(em(14), WIDTH), words + em(4.6)), em(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), em(5))

    def _fit_icons(self) -> None:
        side = em(1.15) if self._tight else em(1.25)
        size = QSize(side if self._compact else em(1.7), side)  # wider than high: the gap to the words
        if self.iconSize() != size:
            self.setIconSize(size)
