"""Looks at every scene of the gallery with a critical eye: ``python -m tests.e2e.walk 100|200``."""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parent / 'small-laptop.json'}"

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from ethicsdesk.system.paths import resource
from ethicsdesk.ui.gallery import Look, tour
from ethicsdesk.ui.theme import Theme
from tests.gallery.models import copied, make_sample
from tests.ui.kit.test_walk import SILENT, _group, focusable, in_sight, is_clipped, spoken_name

SMALL_LAPTOP = (1366, 768)


def described(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    above = widget.parentWidget()
    return f"{type(widget).__name__} “{text or widget.accessibleName()}” in {type(above).__name__}"


def without_name_or_role(window: QWidget) -> Iterator[str]:
    for widget in focusable(window):
        if not spoken_name(widget).strip():
            yield f"no name: {described(widget)}"
        scrolls = isinstance(widget, QScrollArea)  # takes the focus so that the arrow keys move it
        if not scrolls and QAccessible.queryAccessibleInterface(widget).role() in SILENT:
            yield f"no role: {described(widget)}"


def out_of_reach(window: QWidget) -> Iterator[str]:
    """Press Tab until it comes round; radio cards of one question count as one stop."""
    wanted = {_group(widget) for widget in focusable(window)}
    reached = set()
    for _ in range(2 * len(focusable(window)) + 4):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not None:
            reached.add(_group(QApplication.focusWidget()))
    yield from (f"Tab misses: {described(widget)}" for widget in wanted - reached)


def clipped(window: QWidget) -> Iterator[str]:
    for widget in in_sight(window):
        if isinstance(widget, QLabel | QAbstractButton) and is_clipped(widget):
            yield f"clipped: {described(widget)} {widget.size().toTuple()} < {widget.sizeHint().toTuple()}"


def sideways(window: QWidget) -> Iterator[str]:
    for area in window.findChildren(QScrollArea):
        over = area.horizontalScrollBar().maximum()
        if area.isVisible() and over and area.accessibleName() == "":
            yield f"scrolls sideways by {over}: {described(area)}"


def too_large(window: QWidget) -> Iterator[str]:
    if window.width() > SMALL_LAPTOP[0] or window.height() > SMALL_LAPTOP[1]:
        yield f"larger than the screen: {window.size().toTuple()}"


CHECKS = (without_name_or_role, clipped, sideways, too_large, out_of_reach)


class Flashes(QObject):
    """Notices parts of a widget that show up for a moment as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, QMainWindow | QDialog):
            self.seen.append(f"flashes up: {type(watched).__name__} “{watched.accessibleName()}”")
        return False


def main(percent: int) -> None:
    problems: dict[str, list[str]] = {}
    application = QApplication(["walk"])
    flashes = Flashes()
    application.installEventFilter(flashes)
    theme = Theme(application, resource=resource)

    def look(name: str, widget: QWidget) -> None:
        problems[name] = [problem for check in CHECKS for problem in check(widget)] + flashes.seen
        flashes.seen = []

    with tempfile.TemporaryDirectory() as folder:
        models = copied(make_sample(Path(folder) / "sample"), Path(folder) / "tour")
        tour(models, look, theme=theme, look=Look(text_size=percent, size=SMALL_LAPTOP))
    json.dump(problems, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
