"""Looks at every scene of the gallery with a critical eye: ``python -m tests.e2e.walk 100|200 [scaled]``."""

import itertools
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = (
    f"offscreen:configfile={Path(__file__).parent}/{(*sys.argv, 'small', 'small')[2]}-laptop.json"
)

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QTableView,
    QTabWidget,
    QWidget,
)

from ethicsdesk.system.paths import resource
from ethicsdesk.ui.access import teach_headings
from ethicsdesk.ui.gallery import Look, tour
from ethicsdesk.ui.reading_order import parts, reading_order
from ethicsdesk.ui.theme import Theme
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import HEADINGS, Text
from tests.e2e.flows import FLOWS, LAST_OF_NAVIGATION
from tests.gallery.models import copied, make_sample
from tests.ui.kit.test_walk import SILENT, _group, focusable, in_sight, is_clipped, spoken_name

SMALL_LAPTOP = (683, 384) if sys.argv[2:] == ["scaled"] else (1366, 768)  # scaled: half of the pixels left


def described(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    above = widget.parentWidget()
    return f"{type(widget).__name__} “{text or widget.accessibleName()}” in {type(above).__name__}"


def spoken(label: str) -> str:
    return re.sub("&(.)", r"\1", label)


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
    reached: list[QWidget] = []
    for _ in range(2 * len(focusable(window)) + 4):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not None:
            reached.append(QApplication.focusWidget())
    missed = wanted - {_group(widget) for widget in reached}
    yield from (f"Tab misses: {described(widget)}" for widget in missed)
    yield from _jumps(window, reached)


def _jumps(window: QWidget, reached: list[QWidget]) -> Iterator[str]:
    """Tell where Tab goes up the window other than when it comes round, within what scrolls together."""
    places = [(widget, widget.mapTo(window, QPoint(0, 0))) for widget in reached]
    first = next((widget for widget in reading_order(window) if widget in reached), None)
    for (before, a), (after, b) in itertools.pairwise(places):
        above = b.y() + after.height() <= a.y() and b.x() < a.x() + before.width()
        if above and after is not first and _scroller(before) is _scroller(after):
            yield f"Tab jumps up: {described(before)} to {described(after)}"


def _scroller(widget: QWidget) -> QWidget | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def told_out_of_order(window: QWidget) -> Iterator[str]:
    """Compare what a screen reader goes through with the layouts; Qt's own tabs stand after their pages."""
    for holder in (window, *in_sight(window)):
        laid = [part for part in parts(holder) if part.isVisibleTo(window)]
        told = [w for w in holder.findChildren(QWidget, options=DIRECT) if w in laid]
        if laid != told and not isinstance(holder, QTabWidget):
            yield f"told out of order: in {described(holder)}"


def unsaid_headings(window: QWidget) -> Iterator[str]:
    """Every text drawn as a heading is one for screen readers, and each page or dialog has one."""
    texts = [w for w in in_sight(window) if isinstance(w, Text) and w.role in HEADINGS and w.text()]
    if not texts and not (isinstance(window, QDialog) and window.accessibleName()):
        yield "no heading"
    for text in texts:
        if QAccessible.queryAccessibleInterface(text).role() != QAccessible.Role.Heading:
            yield f"no heading for screen readers: {described(text)}"


def untied_labels(window: QWidget) -> Iterator[str]:
    """A field says its label, what helps with it, and what is wrong with it."""
    for field in window.findChildren(Field):
        target, label = field.label.buddy(), spoken(field.label.text())
        if not field.isVisible() or target is None:
            continue
        face = QAccessible.queryAccessibleInterface(target)
        if label not in (face.text(QAccessible.Text.Name), target.accessibleName()):
            yield f"not called “{label}”: {described(target)}"
        if field.error and field.error not in face.text(QAccessible.Text.Description):
            yield f"does not say what is wrong: {described(target)}"


def wrong_states(window: QWidget) -> Iterator[str]:
    """What is checked, can be checked, is disabled or holds a value says so."""
    for widget in in_sight(window):
        face = QAccessible.queryAccessibleInterface(widget)
        if isinstance(widget, QAbstractButton):
            state = face.state()
            checked = bool(state.checked) or bool(state.checkStateMixed) or bool(state.pressed)
            if widget.isCheckable() and widget.isChecked() != checked:
                yield f"does not say that it is checked: {described(widget)}"
            if widget.isEnabled() == bool(state.disabled):
                yield f"does not say that it is disabled: {described(widget)}"
        typed = isinstance(widget, QLineEdit) and widget.echoMode() == QLineEdit.EchoMode.Normal
        if typed and face.text(QAccessible.Text.Value) != widget.displayText():
            yield f"does not say what it holds: {described(widget)}"


def unread_cells(window: QWidget) -> Iterator[str]:
    for table in window.findChildren(QTableView):
        if not table.isVisible():
            continue
        face, model = QAccessible.queryAccessibleInterface(table), table.model()
        said = {face.child(number).text(QAccessible.Text.Name) for number in range(face.childCount())}
        for row, column in itertools.product(range(model.rowCount()), range(model.columnCount())):
            index = model.index(row, column)
            words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
            if words and words not in said:
                yield f"cell is not read: “{words}” in {described(table)}"


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


def out_of_flow(name: str, window: QWidget) -> Iterator[str]:
    """Compare the stops of a page that is worked on most with the order written down for it."""
    stops = [spoken_name(w) for w in reading_order(window) if w in focusable(window)]
    found = tuple(stops[stops.index(LAST_OF_NAVIGATION) + 1 :]) if name in FLOWS else ()
    if name in FLOWS and found != FLOWS[name]:
        yield f"read in another order: {found}"


CHECKS = (
    without_name_or_role,
    clipped,
    sideways,
    too_large,
    told_out_of_order,
    unsaid_headings,
    untied_labels,
    wrong_states,
    unread_cells,
    out_of_reach,
)
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


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
    teach_headings(application)
    theme = Theme(application, resource=resource)

    def look(name: str, widget: QWidget) -> None:
        flow = list(out_of_flow(name, widget))
        problems[name] = flow + [problem for check in CHECKS for problem in check(widget)] + flashes.seen
        flashes.seen = []

    with tempfile.TemporaryDirectory() as folder:
        models = copied(make_sample(Path(folder) / "sample"), Path(folder) / "tour")
        tour(models, look, theme=theme, look=Look(text_size=percent, size=SMALL_LAPTOP))
    json.dump(problems, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
