"""Walks over every widget of every scene: names, roles, tab chain, nothing clipped, nothing left."""

import threading

import pytest
from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from ethicsdesk.ui.theme import Scheme, Theme
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.page import Page
from tests.ui.kit.scenes import SCENES

KEYBOARD = Qt.FocusPolicy.TabFocus
SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def show(qtbot, name: str) -> QWidget:
    window = SCENES[name]()
    qtbot.addWidget(window)
    if name != "question":
        window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    QApplication.processEvents()
    return window


def in_sight(window: QWidget) -> list[QWidget]:
    return [w for w in window.findChildren(QWidget) if w.isVisible() and not w.objectName().startswith("qt_")]


def focusable(window: QWidget) -> list[QWidget]:
    return [
        w for w in in_sight(window) if w.focusPolicy() & KEYBOARD and w.isEnabled() and w.focusProxy() is None
    ]


def spoken_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):  # on Linux Qt gives the shown value as its name
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("name", SCENES)
def test_everything_that_takes_the_focus_has_a_name_and_a_role(qtbot, name: str) -> None:
    window = show(qtbot, name)
    reached = focusable(window)
    assert reached
    assert [w for w in reached if not spoken_name(w).strip()] == []
    assert [w for w in reached if QAccessible.queryAccessibleInterface(w).role() in SILENT] == []


@pytest.mark.parametrize("name", SCENES)
def test_tab_reaches_everything_and_comes_round(qtbot, name: str) -> None:
    window = show(qtbot, name)
    wanted = set(focusable(window))
    reached: list[QWidget] = []
    for _ in range(3 * len(wanted) + 3):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    groups = [{w for w in wanted if _group(w) is g} for g in {_group(w) for w in wanted}]
    missed = [g for g in groups if not g & set(reached)]
    assert missed == []


def _group(widget: QWidget) -> object:
    """Radio cards of one question count as one stop."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    exclusive = isinstance(widget, QAbstractButton) and (
        widget.autoExclusive() or (group and group.exclusive())
    )
    return widget.parentWidget() if exclusive else widget


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_clipped(qtbot, theme: Theme, name: str, percent: int) -> None:
    theme.apply(text_size=percent)
    window = show(qtbot, name)
    clipped = [w for w in in_sight(window) if isinstance(w, QLabel | QAbstractButton) and is_clipped(w)]
    assert [(type(w).__name__, getattr(w, "text", str)(), w.size(), w.sizeHint()) for w in clipped] == []
    assert window.width() <= 1366


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", SCENES)
def test_no_page_scrolls_sideways(qtbot, theme: Theme, name: str, percent: int) -> None:
    theme.apply(text_size=percent)
    window = show(qtbot, name)
    pages = [window] if isinstance(window, Page) else window.findChildren(Page)
    assert [
        p.scroll_area.horizontalScrollBar().maximum()
        for p in pages
        if p.scroll_area.horizontalScrollBar().maximum()
    ] == []


def is_clipped(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel):
        return widget.height() < widget.sizeHint().height()
    if widget.hasHeightForWidth():
        return (
            widget.height() < widget.heightForWidth(widget.width())
            or widget.width() < widget.minimumSizeHint().width()
        )
    return (
        widget.width() < widget.minimumSizeHint().width()
        or widget.height() < widget.minimumSizeHint().height()
    )


@pytest.mark.parametrize("name", SCENES)
def test_no_two_controls_lie_on_each_other(qtbot, theme: Theme, name: str) -> None:
    theme.apply(text_size=200)
    window = show(qtbot, name)
    for parent in (window, *in_sight(window)):
        boxes = [
            (w, w.geometry())
            for w in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if w.isVisible() and w.isEnabled() and w.focusPolicy() & KEYBOARD
        ]
        lying = [
            (a, b) for i, (a, x) in enumerate(boxes) for b, y in boxes[i + 1 :] if QRect(x).intersects(y)
        ]
        assert lying == []


@pytest.mark.parametrize("name", SCENES)
def test_theme_and_text_size_change_while_open_like_when_made_anew(qtbot, theme: Theme, name: str) -> None:
    window = show(qtbot, name)
    theme.apply(scheme=Scheme.DARK, text_size=200)
    QApplication.processEvents()
    changed = [(type(w), w.size()) for w in in_sight(window) if isinstance(w, QAbstractButton)]
    window.close()
    fresh = show(qtbot, name)
    assert changed == [(type(w), w.size()) for w in in_sight(fresh) if isinstance(w, QAbstractButton)]


@pytest.mark.parametrize("name", SCENES)
def test_closed_scene_leaves_no_timer_window_or_thread(qtbot, qapp, name: str) -> None:
    before = threading.active_count()
    window = SCENES[name]()
    window.show()
    QApplication.processEvents()
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert qapp.topLevelWidgets() == []
    assert [t for t in qapp.findChildren(QTimer) if t.isActive()] == []
    assert threading.active_count() == before


def test_right_to_left_mirrors_the_page(qtbot, qapp) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = show(qtbot, "interview")
        page = window.findChild(Page)
        assert page.x() == 0
        assert page.title.geometry().center().x() > page.width() / 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
