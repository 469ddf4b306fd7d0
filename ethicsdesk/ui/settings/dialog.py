"""Settings: how the window looks, when it locks, where the vault lies, and what this program is."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ethicsdesk.domain.languages import Language
from ethicsdesk.services.helping import ProgramAge
from ethicsdesk.services.ports import PackInfo
from ethicsdesk.services.settings import FEWEST_MINUTES, MOST_MINUTES
from ethicsdesk.ui import written
from ethicsdesk.ui.metrics import em, sized, spaced
from ethicsdesk.ui.settings.about import about_words
from ethicsdesk.ui.theme import LARGEST_TEXT, SMALLEST_TEXT, Motion, Scheme
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.select import Select

STEP = 10  # percent
LEAST_HEIGHT = 9
"""In em: what always stands in sight of a tab."""
AROUND = 8.9
"""In em: what stands above and below the tabs."""
FRAME = 3
"""In em: what a frame of a window may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What holds now; minutes, vault and content are known only while a desk is open."""

    scheme: Scheme
    text_size: int
    motion: Motion = Motion.USUAL
    minutes: int | None = None
    vault: Path | None = None
    pack: PackInfo | None = None
    age: ProgramAge | None = None
    language: str = ""  # '' = as on this computer
    languages: tuple[Language, ...] = ()
    busy: bool = False  # something is under way that the window must not be made anew over


class SettingsDialog(Dialog):
    """Everything takes effect at once; there is nothing to confirm."""

    look_changed = Signal(object, int, object)
    """The Scheme, the text size in percent, and the Motion."""

    minutes_changed = Signal(int)

    language_changed = Signal(str)
    """The code of a language, or '' for that of the computer."""

    def __init__(self, shown: Shown, *, parent: QWidget | None = None) -> None:
        """Show what holds now."""
        title = QCoreApplication.translate("SettingsDialog", "Settings")
        close = QCoreApplication.translate("SettingsDialog", "&Close")
        super().__init__(title, accept=close, parent=parent)
        self.tabs = _Tabs()
        self.tabs.tabBar().setAccessibleName(title)
        self.tabs.tabBar().setUsesScrollButtons(False)  # three tabs have room in any language
        self.tabs.addTab(_scrolling(self._look(shown)), self.tr("Look"))
        if shown.minutes is not None:
            self.tabs.addTab(_scrolling(self._safety(shown)), self.tr("Lock and vault"))
        self.tabs.addTab(_scrolling(about_words(shown.pack, shown.age)), self.tr("About"))
        sized(self.tabs, min_width=20, min_height=LEAST_HEIGHT)
        self.add(self.tabs)
        self.tabs.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the tabs want; from then on they fit in."""
        super().showEvent(event)
        self.tabs.is_open = True
        self.tabs.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tabs what height there is."""
        super().resizeEvent(event)
        self.tabs.updateGeometry()

    def _look(self, shown: Shown) -> QWidget:
        self.theme = ChoiceList(
            self.tr("Colors"),
            (
                Choice(Scheme.SYSTEM, self.tr("As on this computer")),
                Choice(Scheme.LIGHT, self.tr("Light")),
                Choice(Scheme.DARK, self.tr("Dark")),
                Choice(Scheme.HIGH, self.tr("High contrast")),
            ),
        )
        self.theme.select(shown.scheme)
        self.theme.chosen.connect(lambda _: self._tell_look())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST_TEXT // STEP, LARGEST_TEXT // STEP)
        self.slider.setPageStep(2)
        self.slider.setValue(shown.text_size // STEP)
        self.slider.valueChanged.connect(lambda _: self._tell_look())
        line = QWidget()
        row = spaced(QHBoxLayout(line), margins=0, gap=0.8)
        self.percent = Text(written.percent(shown.text_size), role=TextRole.STRONG)
        self.percent.setWordWrap(False)
        row.addWidget(self.slider, 1)
        row.addWidget(self.percent, 0, Qt.AlignmentFlag.AlignVCenter)
        line.setFocusProxy(self.slider)
        self.calm = QCheckBox(self.tr("Less &motion"))
        self.calm.setChecked(shown.motion is Motion.LESS)
        self.calm.setAccessibleDescription(self.tr("The cursor does not blink, and no bar runs to and fro."))
        self.calm.toggled.connect(lambda _: self._tell_look())
        return _column(
            *self._language(shown),
            Field(self.tr("C&olors"), self.theme),
            Field(
                self.tr("&Text size"),
                line,
                help_text=self.tr("Move it with the arrow keys and see it at once."),
            ),
            self.calm,
            help_text(self.calm.accessibleDescription()),
        )

    def _language(self, shown: Shown) -> tuple[QWidget, ...]:
        """Return the choice of a language, once there is one."""
        if len(shown.languages) < 2:
            return ()
        options = [("", self.tr("As on this computer")), *((one.code, one.name) for one in shown.languages)]
        self.language = Select(options)
        self.language.select(shown.language if shown.language in dict(options) else "")
        self.language.chosen.connect(self.language_changed)
        when = (
            self.tr("Another language takes effect when you unlock your desk next.")
            if shown.busy
            else self.tr("Another language takes effect when you close these settings.")
        )
        return (Field(self.tr("Lan&guage"), self.language, help_text=when),)

    def _safety(self, shown: Shown) -> QWidget:
        self.minutes = NumberEdit(minimum=FEWEST_MINUTES, maximum=MOST_MINUTES, unit=self.tr("minutes"))
        self.minutes.set_value(shown.minutes)
        self.minutes.committed.connect(self._on_minutes)
        place = QLineEdit(str(shown.vault or ""))
        place.setReadOnly(True)
        place.setCursorPosition(0)
        return _column(
            Field(
                self.tr("&Lock after"),
                self.minutes,
                help_text=self.tr(
                    "When nobody has touched the keyboard or mouse for so long. From 2 to 60 minutes."
                ),
            ),
            Field(self.tr("Where your &vault lies"), place),
            help_text(
                self.tr(
                    "Backups, the recovery card and the passphrase are on the page Vault. "
                    "A backup is encrypted and opens with the same passphrase."
                )
            ),
        )

    def _tell_look(self) -> None:
        percent = self.slider.value() * STEP
        self.percent.setText(written.percent(percent))
        motion = Motion.LESS if self.calm.isChecked() else Motion.USUAL
        self.look_changed.emit(Scheme(self.theme.value or Scheme.SYSTEM), percent, motion)

    def _on_minutes(self, value: object) -> None:
        if isinstance(value, Decimal):
            self.minutes_changed.emit(int(value))


class _Tabs(QTabWidget):
    """Tabs that scroll inside; never so high that the dialog would have to scroll as well."""

    is_open = False  # the dialog has its height

    def sizeHint(self) -> QSize:
        """Want what the highest tab wants, within what the dialog has or, before it is shown, the screen."""
        dialog, wanted = self.window(), super().sizeHint()
        all_of_it = self.screen().availableGeometry().height() - em(FRAME)
        room = (dialog.height() if self.is_open else all_of_it) - em(AROUND)
        return QSize(wanted.width(), max(em(LEAST_HEIGHT), min(wanted.height() + em(0.3), room)))


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = spaced(QVBoxLayout(page), margins=(0.2, 1, 0.8, 0.6), gap=1.3)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
