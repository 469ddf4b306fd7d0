"""With less motion nothing moves by itself: no bar, no cursor, no menu that unfolds."""

import ast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ethicsdesk.ui.settings.dialog import SettingsDialog, Shown
from ethicsdesk.ui.theme import Motion, Scheme, Theme
from ethicsdesk.ui.widgets.busy_bar import BusyBar
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from tests.ui.kit.pairs import UI


@pytest.fixture(autouse=True)
def as_usual_after(theme: Theme):
    yield
    theme.apply(motion=Motion.USUAL)


def moves(bar: BusyBar) -> bool:
    return bar.isVisible() and bar.minimum() == bar.maximum() == 0


@pytest.mark.parametrize("motion", list(Motion))
def test_a_bar_of_unknown_length_moves_only_as_usual(theme: Theme, qtbot, motion: Motion) -> None:
    theme.apply(motion=motion)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    overlay = BusyOverlay(host)
    overlay.begin("Making the binder")
    assert moves(overlay.bar) == (motion is Motion.USUAL)
    assert overlay.words.isVisible()
    overlay.show_share(0.4)
    assert overlay.bar.isVisible()
    assert (overlay.bar.value(), overlay.bar.maximum()) == (400, 1000)


def test_the_cursor_stands_still_and_menus_do_not_unfold(theme: Theme, qapp: QApplication) -> None:
    before = qapp.styleHints().cursorFlashTime()
    theme.apply(motion=Motion.LESS)
    theme.apply(motion=Motion.LESS)
    assert qapp.styleHints().cursorFlashTime() == 0
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
    theme.apply(motion=Motion.USUAL)
    assert qapp.styleHints().cursorFlashTime() == before > 0


def test_the_settings_tell_the_wish_at_once(qtbot) -> None:
    dialog = SettingsDialog(Shown(scheme=Scheme.DARK, text_size=120))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.look_changed) as told:
        dialog.calm.click()
    assert told.args == [Scheme.DARK, 120, Motion.LESS]


def test_nothing_else_in_the_window_moves() -> None:
    movers = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "setRange"}
    found = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            without_end = name == "setRange" and "0, 0" in ast.unparse(node)
            if name in movers - {"setRange"} or without_end:
                found.add(path.relative_to(UI).as_posix())
    assert found <= {"widgets/busy_bar.py"}
