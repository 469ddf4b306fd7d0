"""Contrast of every pair of colors the window uses, by WCAG 2.2, in every theme."""

from dataclasses import asdict
from functools import cache

import pytest
from PySide6.QtGui import QColor

from ethicsdesk.ui.theme import _PALETTE
from ethicsdesk.ui.tokens import APPEARANCES, Appearance
from tests.ui.conftest import RESOURCES
from tests.ui.kit import pairs

BY_NAME = pytest.mark.parametrize("look", APPEARANCES, ids=lambda look: look.name)


def luminance(value: str) -> float:
    """Return the relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    color = QColor(value)
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@cache
def used(*, high: bool) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
    """Return the pairs of texts and those of outlines and shapes, from the sheets and the drawn widgets."""
    sheet = (RESOURCES / "themes/app.qss").read_text("utf-8")
    if high:
        sheet += (RESOURCES / "themes/high.qss").read_text("utf-8")
    texts = pairs.text_pairs(sheet) | set(pairs.TONES) | pairs.drawn(0)
    shapes = pairs.edge_pairs(sheet) | pairs.drawn(1)
    icons = pairs.icon_roles() - {"side", "side_accent", "side_text", "side_on"}
    shapes |= {(role, ground) for role in icons for ground in ("bg", "surface")}
    return frozenset(texts), frozenset(shapes)


def too_close(look: Appearance, found: frozenset[tuple[str, str]], least: float) -> dict[str, float]:
    colors = asdict(look.tokens)
    ratios = {f"{ink} on {ground}": contrast(colors[ink], colors[ground]) for ink, ground in found}
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


@BY_NAME
def test_every_text_stands_out_from_its_ground(look: Appearance) -> None:
    texts, _ = used(high=look.is_high)
    assert len(texts) > 40
    assert too_close(look, texts, 7.0 if look.is_high else 4.5) == {}


@BY_NAME
def test_controls_icons_charts_and_the_focus_stand_out_from_their_ground(look: Appearance) -> None:
    _, shapes = used(high=look.is_high)
    assert len(shapes) > 30
    assert too_close(look, shapes, 4.5 if look.is_high else 3.0) == {}


@BY_NAME
def test_the_palette_reaches_what_no_sheet_does_with_the_same_contrast(look: Appearance) -> None:
    colors = {role.name: getattr(look.tokens, token) for role, token in _PALETTE.items()}
    stands = (
        ("WindowText", "Window"),
        ("Text", "Base"),
        ("Text", "AlternateBase"),
        ("ButtonText", "Button"),
        ("BrightText", "Base"),
        ("HighlightedText", "Highlight"),
        ("PlaceholderText", "Base"),
        ("ToolTipText", "ToolTipBase"),
        ("Link", "Base"),
        ("LinkVisited", "Base"),
    )
    least = 7.0 if look.is_high else 4.5
    assert [(ink, on) for ink, on in stands if contrast(colors[ink], colors[on]) < least] == []


def test_whatever_is_drawn_by_hand_is_among_the_pairs() -> None:
    unlisted = {}
    for file, roles in pairs.painted_roles().items():
        listed = pairs.drawn(0, file) | pairs.drawn(1, file) if file in pairs.PAINTED else set()
        known = {role for pair in listed for role in pair} | pairs.BARE
        if roles - known or file not in pairs.PAINTED:
            unlisted[file] = roles - known
    assert unlisted == {}


def test_the_sheet_is_read_as_qt_reads_it() -> None:
    sheet = """
    QLabel { color: @text; } QLabel[role="help"] { color: @muted; }
    QFrame[kit="banner"] { background: @info_bg; } QFrame[kit="banner"] QLabel { color: @info; }
    QPushButton { background: @surface; color: @text; border: 1px solid @control; }
    QPushButton:disabled { color: @muted; background: @sunken; }
    QLineEdit { background: @surface; color: @text; selection-background-color: @primary;
      selection-color: @on_primary; }
    """
    assert pairs.text_pairs(sheet) == {
        *((ink, ground) for ink in ("text", "muted") for ground in pairs.PAGE_GROUNDS),
        ("info", "info_bg"),
        ("on_primary", "primary"),
    }
    assert pairs.edge_pairs(sheet) == {("control", "surface")}


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
