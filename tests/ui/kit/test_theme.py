"""Colors, sizes and icons."""

import re
from dataclasses import asdict, replace
from itertools import chain

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.theme import Scheme, Theme, current_theme, make_palette, make_sheet
from ethicsdesk.ui.tokens import APPEARANCES, DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, LIGHT_APPEARANCE, Tokens
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.heading import title
from ethicsdesk.ui.widgets.icon_label import IconLabel
from tests.ui.conftest import RESOURCES
from tests.ui.kit.draw_theme_images import drawings

LOOKS = {look.name: look for look in APPEARANCES}
THEMES = {name: look.tokens for name, look in LOOKS.items()}


def test_sheet_takes_every_color_from_a_role() -> None:
    source = (RESOURCES / "themes/app.qss").read_text(encoding="utf-8")
    assert not re.findall(
        r"#[0-9A-Fa-f]{3,8}\b|rgba?\(|(?:color|background): (?!transparent|none)[a-z]", source
    )


@pytest.mark.parametrize("name", THEMES)
def test_sheet_is_filled_and_its_images_exist(name: str) -> None:
    source = (RESOURCES / "themes/app.qss").read_text(encoding="utf-8")
    sheet = make_sheet(source, LOOKS[name], pixels=15, images=RESOURCES / "themes" / name)
    assert "@" not in sheet
    assert "em(" not in sheet
    assert "img(" not in sheet
    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert files
    assert [file for file in files if not (RESOURCES / file).is_file()] == []


@pytest.mark.parametrize("name", THEMES)
def test_theme_images_are_drawn_from_the_tokens(name: str) -> None:
    folder = RESOURCES / "themes" / name
    kept = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert kept == drawings(THEMES[name])


def test_sizes_in_the_sheet_follow_the_text() -> None:
    sheet = make_sheet(
        "a: em(1.5); b: em(1-1); c: em(-0.5); d: px(ring);", LIGHT_APPEARANCE, pixels=20, images=RESOURCES
    )
    assert sheet == "a: 30px; b: 19px; c: -10px; d: 2px;"


def test_palette_follows_the_tokens() -> None:
    palette = make_palette(replace(LIGHT, text="#123456"))
    assert palette.text().color() == QColor("#123456")


def shown(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in points}


def is_tinted(image: QImage, value: str) -> bool:
    """Say whether all opaque pixels have this color, but for the rounding of blended edges."""
    wanted = QColor(value)
    solid = [
        c
        for x in range(image.width())
        for y in range(image.height())
        if (c := image.pixelColor(x, y)).alpha() == 255
    ]
    return bool(solid) and all(
        abs(c.red() - wanted.red()) + abs(c.green() - wanted.green()) + abs(c.blue() - wanted.blue()) <= 3
        for c in solid
    )


def test_theme_switches_while_running(theme: Theme, qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    button = Button("Continue", icon="house")
    mark = IconLabel("lock", role="stop", size=2.5)
    for widget in (button, mark):
        column.addWidget(widget)
    host.show()
    assert {LIGHT.surface, LIGHT.text} <= shown(button)
    assert LIGHT.stop in shown(mark)
    with qtbot.waitSignal(theme.changed):
        theme.apply(scheme=Scheme.DARK)
    assert {DARK.surface, DARK.text} <= shown(button)
    assert DARK.stop in shown(mark)
    assert LIGHT.stop not in shown(mark)


def system_turns(monkeypatch, app: QApplication, *, dark: bool) -> None:
    """The offscreen desktop has no color scheme of its own, so its voice is lent to it here."""
    monkeypatch.setattr("ethicsdesk.ui.theme.system_is_dark", lambda _: dark)
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def test_system_theme_is_followed(theme: Theme, qapp: QApplication, monkeypatch) -> None:
    theme.apply(scheme=Scheme.SYSTEM)
    system_turns(monkeypatch, qapp, dark=True)
    assert theme.is_dark
    system_turns(monkeypatch, qapp, dark=False)
    assert not theme.is_dark


def system_asks_for_contrast(monkeypatch, theme: Theme, *, much: bool) -> None:
    monkeypatch.setattr("ethicsdesk.ui.theme.wants_contrast", lambda _: much)
    answer = Qt.ContrastPreference.HighContrast if much else Qt.ContrastPreference.NoPreference
    theme._access.contrastPreferenceChanged.emit(answer)


def test_contrast_asked_of_the_system_is_given_at_once_and_taken_back(
    theme: Theme, qapp: QApplication, monkeypatch
) -> None:
    theme.apply(scheme=Scheme.SYSTEM)
    seen = []
    for dark, much in ((False, True), (True, True), (True, False), (False, False)):
        system_turns(monkeypatch, qapp, dark=dark)
        system_asks_for_contrast(monkeypatch, theme, much=much)
        seen.append(theme.tokens)
    assert seen == [HIGH_LIGHT, HIGH_DARK, DARK, LIGHT]


def test_high_contrast_is_dark_on_a_dark_desktop(theme: Theme, qapp: QApplication, monkeypatch) -> None:
    theme.apply(scheme=Scheme.HIGH)
    assert theme.tokens is HIGH_LIGHT
    system_turns(monkeypatch, qapp, dark=True)
    assert theme.tokens is HIGH_DARK
    assert theme.strokes.ring == 3


def test_own_wish_beats_the_system(theme: Theme, qapp: QApplication, monkeypatch) -> None:
    theme.apply(scheme=Scheme.LIGHT)
    system_turns(monkeypatch, qapp, dark=True)
    system_asks_for_contrast(monkeypatch, theme, much=True)
    assert theme.tokens is LIGHT


def test_larger_text_grows_fonts_margins_and_icons_of_what_is_open(theme: Theme, qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = spaced(QVBoxLayout(host), margins=2, gap=1)
    words, button = title("Today"), Button("Continue", icon="house")
    column.addWidget(words)
    column.addWidget(button)
    host.show()
    before = (
        words.fontInfo().pixelSize(),
        column.spacing(),
        column.contentsMargins().left(),
        button.iconSize(),
    )
    theme.apply(text_size=200)
    after = (
        words.fontInfo().pixelSize(),
        column.spacing(),
        column.contentsMargins().left(),
        button.iconSize(),
    )
    assert before[:3] == (26, 15, 30)
    assert after[:3] == (52, 30, 60) or after[0] == 53
    assert after[3].height() == 2 * before[3].height()


def test_text_size_stays_within_its_bounds(theme: Theme) -> None:
    theme.apply(text_size=500)
    assert (theme.text_size, em()) == (200, 30)
    theme.apply(text_size=1)
    assert (theme.text_size, em()) == (100, 15)


def test_own_font_is_used_in_all_weights(theme: Theme, qtbot) -> None:
    words = title("Today")
    qtbot.addWidget(words)
    words.show()
    assert words.fontInfo().family() == "Inter"
    assert words.fontInfo().weight() == 700


def test_focus_on_the_primary_button_is_seen_inside_it(theme: Theme, qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    other, button = Button("Back"), Button("", kind=ButtonKind.PRIMARY)
    column.addWidget(other)
    column.addWidget(button)
    with qtbot.waitActive(host):
        host.show()
    other.setFocus()
    before = shown_inside(button)
    button.setFocus()
    assert LIGHT.on_primary not in before
    assert LIGHT.on_primary in shown_inside(button)


def shown_inside(widget: QWidget) -> set[str]:
    """Return the colors within, away from the rounded corners."""
    image = widget.grab().toImage()
    middle = image.height() // 2
    return {image.pixelColor(x, middle).name().upper() for x in range(image.width())}


def test_theme_is_found_again(theme: Theme) -> None:
    assert current_theme() is theme


@pytest.mark.parametrize("name", sorted(file.stem for file in (RESOURCES / "icons").glob("*.svg")))
def test_every_icon_draws_in_the_color_of_its_role(theme: Theme, name: str) -> None:
    image = theme.icons.pixmap(name, role="stop", side=96).toImage()
    assert is_tinted(image, LIGHT.stop)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icon_is_drawn_for_the_pixel_ratio_asked_for(theme: Theme, ratio: float) -> None:
    pixmap = theme.icon("house").pixmap(QSize(20, 20), ratio, QIcon.Mode.Normal)
    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.devicePixelRatio() == ratio
    image = pixmap.toImage()
    filled = [
        x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
    ]
    assert (filled[-1] - filled[0]) > 0.7 * image.width()


def test_arrows_mirror_right_to_left(theme: Theme, qtbot) -> None:
    mark = IconLabel("arrow-left", size=3)
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    mark.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = mark.grab().toImage()
    other = IconLabel("arrow-right", size=3)
    qtbot.addWidget(other)
    other.resize(other.sizeHint())
    assert mirrored == other.grab().toImage()


def test_disabled_icon_is_muted(theme: Theme) -> None:
    image = theme.icon("square-check", role="stop").pixmap(QSize(96, 96), 1.0, QIcon.Mode.Disabled).toImage()
    assert is_tinted(image, LIGHT.muted)


def test_unknown_icon_is_a_bug_seen_at_once(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_every_tone_has_an_icon_and_known_roles(theme: Theme) -> None:
    roles = set(asdict(LIGHT))
    assert {role for tone in Tone for role in (tone.ink, tone.ground)} <= roles
    assert all((RESOURCES / "icons" / f"{tone.icon}.svg").is_file() for tone in Tone)


def test_tokens_are_plain_colors() -> None:
    assert all(
        re.fullmatch(r"#[0-9A-F]{6}", c)
        for c in chain.from_iterable(asdict(t).values() for t in (LIGHT, DARK))
    )
    assert isinstance(LIGHT, Tokens)
