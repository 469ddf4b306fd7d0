"""Palette, font and the one style sheet, made from tokens and text size; switchable while running."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.file_errors import ProgramPartMissingError
from ethicsdesk.ui.icons import Icons
from ethicsdesk.ui.metrics import BASE_PIXELS, rescale
from ethicsdesk.ui.tokens import LIGHT_APPEARANCE, Appearance, Strokes, Tokens, appearance

Resource = Callable[[str], Path]
"""Called with a path under `resources/`, such as "icons/house.svg"; returns where that file lies."""

SMALLEST_TEXT, LARGEST_TEXT = 100, 200
FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")

_ROLE = QPalette.ColorRole
_PALETTE = {
    _ROLE.Window: "bg",
    _ROLE.WindowText: "text",
    _ROLE.Base: "surface",
    _ROLE.AlternateBase: "sunken",
    _ROLE.Text: "text",
    _ROLE.Button: "surface",
    _ROLE.ButtonText: "text",
    _ROLE.BrightText: "stop",
    _ROLE.Highlight: "primary",
    _ROLE.HighlightedText: "on_primary",
    _ROLE.PlaceholderText: "muted",
    _ROLE.ToolTipBase: "text",
    _ROLE.ToolTipText: "surface",
    _ROLE.Link: "primary",
    _ROLE.LinkVisited: "primary",
    _ROLE.Accent: "primary",
    _ROLE.Light: "surface",
    _ROLE.Midlight: "border",
    _ROLE.Mid: "border",
    _ROLE.Dark: "control",
    _ROLE.Shadow: "control",
}
_MARK = re.compile(
    r"@(?P<role>[a-z_]+)|em\((?P<em>-?[\d.]+)(?P<less>-\d+)?\)|px\((?P<px>[a-z]+)\)|img\((?P<img>[a-z-]+)\)"
)


class Scheme(StrEnum):
    """Which theme the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH = "high"


class Motion(StrEnum):
    """How much may move by itself; Qt does not tell what the system says about it."""

    USUAL = "usual"
    LESS = "less"


class Theme(QObject):
    """The look of the whole application; a child of the QApplication, found again by `current_theme`."""

    changing = Signal()
    """Everything on the screen is about to be drawn anew."""

    changed = Signal()

    def __init__(self, app: QApplication, *, resource: Resource) -> None:
        """Prepare fonts and icons; nothing is shown differently before `apply`."""
        super().__init__(app)
        self._app = app
        self._resource = resource
        self._scheme = Scheme.SYSTEM
        self._percent = SMALLEST_TEXT
        self._motion = Motion.USUAL
        self._appearance = LIGHT_APPEARANCE
        self._colors: dict[str, QColor] = {}
        self._family = ""
        self._blinking: int | None = None
        self._sheet = resource("themes/app.qss").read_text(encoding="utf-8")
        self._high_sheet = resource("themes/high.qss").read_text(encoding="utf-8")
        self.icons = Icons(directory=resource("icons"), color=self.color)
        self._hints = app.styleHints()  # both are kept: PySide forgets the second with the first
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._access.contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def tokens(self) -> Tokens:
        """Return the tokens in force."""
        return self._appearance.tokens

    @property
    def strokes(self) -> Strokes:
        """Return how wide lines are now, for what is drawn by hand."""
        return self._appearance.strokes

    @property
    def scheme(self) -> Scheme:
        """Return what the person wants, which may be to follow the system."""
        return self._scheme

    @property
    def text_size(self) -> int:
        """Return the text size in percent."""
        return self._percent

    @property
    def motion(self) -> Motion:
        """Return how much may move by itself."""
        return self._motion

    @property
    def is_dark(self) -> bool:
        """Say whether a dark theme is shown now."""
        return self._appearance.is_dark

    @property
    def is_high(self) -> bool:
        """Say whether a theme of high contrast is shown now."""
        return self._appearance.is_high

    def color(self, role: str) -> QColor:
        """Return the color of a role in force. Raises KeyError when there is no such role."""
        return self._colors[role]

    def icon(self, name: str, *, role: str = "text") -> QIcon:
        """Return an icon that keeps its role's color through every change of theme."""
        return self.icons.icon(name, role=role)

    def apply(
        self, *, scheme: Scheme | None = None, text_size: int | None = None, motion: Motion | None = None
    ) -> None:
        """Show the theme and text size (percent, kept within 100 to 200); what is None stays."""
        if not self._family:
            self._app.setStyle("Fusion")
            self._family = self._load_fonts()
        if motion is not None:
            self._set_motion(motion)
        if text_size is not None:
            self._percent = min(max(text_size, SMALLEST_TEXT), LARGEST_TEXT)
        if scheme is not None:
            self._scheme = scheme
            self._tell_system(scheme)
        self._show()

    def _set_motion(self, motion: Motion) -> None:
        """Let the cursor blink and menus unfold as on this computer, or neither."""
        self._motion = motion
        hints = self._hints
        if self._blinking is None:
            self._blinking = hints.cursorFlashTime()
        hints.setCursorFlashTime(0 if motion is Motion.LESS else self._blinking)
        if motion is Motion.LESS:
            for effect in Qt.UIEffect:
                self._app.setEffectEnabled(effect, False)  # noqa: FBT003 - Qt's way

    def _show(self) -> None:
        self.changing.emit()
        self._appearance = self._wanted()
        tokens = self._appearance.tokens
        self._colors = {role: QColor(value) for role, value in asdict(tokens).items()}
        pixels = round(BASE_PIXELS * self._percent / 100)
        resized = self._app.font().pixelSize() != pixels
        font = QFont(self._family)
        font.setPixelSize(pixels)
        self._app.setFont(font)
        self._app.setPalette(make_palette(tokens))
        images = self._resource(f"themes/{self._appearance.name}")
        template = self._sheet + (self._high_sheet if self.is_high else "")
        self._app.setStyleSheet(make_sheet(template, self._appearance, pixels=pixels, images=images))
        if resized:
            rescale(QApplication.topLevelWidgets())
        self.changed.emit()

    def _wanted(self) -> Appearance:
        """Return the theme the person asked for, or the system where they left it to that."""
        follows = self._scheme in {Scheme.SYSTEM, Scheme.HIGH}
        dark = system_is_dark(self._app) if follows else self._scheme is Scheme.DARK
        asked = self._scheme is Scheme.SYSTEM and wants_contrast(self._access)
        return appearance(dark=dark, high=asked or self._scheme is Scheme.HIGH)

    def _tell_system(self, scheme: Scheme) -> None:
        """Let title bars and system dialogs follow; without an own wish the system decides again."""
        hints = self._hints
        hints.colorSchemeChanged.disconnect(self._on_system_changed)
        if scheme in {Scheme.SYSTEM, Scheme.HIGH}:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if scheme is Scheme.DARK else Qt.ColorScheme.Light)
        hints.colorSchemeChanged.connect(self._on_system_changed)

    def _on_system_changed(self) -> None:
        if self._family and self._wanted() is not self._appearance:
            self._show()

    def _load_fonts(self) -> str:
        """Return the family of the window's font; without its files, that of the system."""
        family = ""
        for name in FONT_FILES:
            with suppress(ProgramPartMissingError):
                number = QFontDatabase.addApplicationFont(str(self._resource(f"fonts/ui/{name}")))
                families = QFontDatabase.applicationFontFamilies(number)
                family = family or (families[0] if families else "")
        return family or self._app.font().family()


def current_theme() -> Theme:
    """Return the theme of the running application, kept by it as it keeps its palette."""
    app = QApplication.instance()
    theme = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) if app else None
    if theme is None:
        raise RuntimeError("make a Theme before the first widget")
    return theme


def system_is_dark(app: QApplication) -> bool:
    """Say whether the desktop asks for dark; one that does not say gets light."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def wants_contrast(hints: QAccessibilityHints) -> bool:
    """Say whether the person asked their desktop for more contrast."""
    return hints.contrastPreference() == Qt.ContrastPreference.HighContrast


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette that says the same as the style sheet, for what no style sheet reaches."""
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, QColor(getattr(tokens, token)))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette


def make_sheet(template: str, look: Appearance, *, pixels: int, images: Path) -> str:
    """Fill `@role`, `em(1.5)`, `em(1.5-1)` (less one pixel), `px(edge)` and `img(name)` in the template."""
    colors, strokes = asdict(look.tokens), asdict(look.strokes)

    def fill(match: re.Match[str]) -> str:
        if match["role"]:
            return str(colors[match["role"]])
        if match["px"]:
            return f"{strokes[match['px']]}px"
        if match["img"]:
            return f'url("{(images / match["img"]).as_posix()}.svg")'
        size = round(float(match["em"]) * pixels)
        return f"{max(0, size + int(match['less'])) if match['less'] else size}px"

    return _MARK.sub(fill, template)
