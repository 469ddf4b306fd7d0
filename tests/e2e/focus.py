"""Looks whether one sees where the focus is, on every kind of control of every scene, in each theme."""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ethicsdesk.ui.gallery import tour
from ethicsdesk.ui.reading_order import reading_order
from ethicsdesk.ui.theme import Scheme
from tests.e2e import walk
from tests.ui.kit.test_walk import focusable

LEAST = 60  # pixels that change, of every third row
ROWS = 3
MARKS = ("kit", "kind", "tone", "invalid", "current", "compact")


def kind_of(widget: QWidget) -> tuple[object, ...]:
    """Return what decides how a control is drawn; one of a kind is looked at."""
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    return (type(widget).__name__, checked, *(widget.property(name) for name in MARKS))


def changed(before: QImage, after: QImage) -> int:
    if before.size() != after.size():
        return LEAST
    points = ((x, y) for y in range(0, after.height(), ROWS) for x in range(after.width()))
    return sum(before.pixel(x, y) != after.pixel(x, y) for x, y in points)


def seen(widget: QWidget, other: QWidget) -> int:
    """Return how many pixels tell whether the widget or the other has the focus."""
    pictures = []
    for one in (other, widget):
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        pictures.append(widget.grab().toImage())
    return changed(*pictures)


def main() -> None:
    application = QApplication(["focus"])
    theme = walk.Theme(application, resource=walk.resource)
    looked: set[object] = set()
    found: dict[str, int] = {}

    def look(name: str, window: QWidget) -> None:
        stops = [widget for widget in reading_order(window) if widget in focusable(window)]
        for number, widget in enumerate(stops):
            kind = (theme.scheme.value, *kind_of(widget))
            if kind not in looked and len(stops) > 1:
                looked.add(kind)
                pixels = seen(widget, stops[number - 1])
                if widget.hasFocus() and pixels < LEAST:
                    found[f"{theme.scheme.value}, {name}: {walk.described(widget)}"] = pixels

    with tempfile.TemporaryDirectory() as folder:
        sample = walk.make_sample(Path(folder) / "sample")
        for scheme in (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH):
            models = walk.copied(sample, Path(folder) / scheme.value)
            tour(models, look, theme=theme, look=walk.Look(scheme=scheme, size=walk.SMALL_LAPTOP))
    json.dump({"looked": len(looked), "unseen": found}, sys.stdout)


if __name__ == "__main__":
    main()
