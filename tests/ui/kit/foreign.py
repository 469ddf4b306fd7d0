"""Looks at a window that speaks the pseudo-language: what is cut off, and what nobody translated."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QTableView,
    QTabWidget,
    QWidget,
)

from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.services.desk import Desk
from tests.content.pseudo import CLOSE, OPEN
from tests.ui.kit.test_walk import in_sight, is_clipped

_INNER = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_TAG = re.compile(r"<[^>]*>|&[a-z]+;")
_WORD = re.compile(r"[A-Za-z]{3,}")


def strings(value: object) -> Iterator[str]:
    """Yield every text inside a record: what a person typed is the same in every language."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def typed(desk: Desk) -> set[str]:
    """Return every text of the vault, whole and line by line."""
    with desk.store.reading() as vault:
        found = {text for kind in RECORD_TYPES for record in vault.list(kind) for text in strings(record)}
    return {part for text in found for part in (text, *text.splitlines()) if len(part) > 2}


def bare(text: str, known: Iterable[str]) -> str:
    """Return what is left of a text without translated parts, data, marks and numbers."""
    left = _TAG.sub(" ", text)
    while (shorter := _INNER.sub(" ", left)) != left:
        left = shorter
    for part in known:
        if part in left:
            left = left.replace(part, " ")
    return " ".join(left.split()) if _WORD.search(left) else ""


def shown(window: QWidget) -> Iterator[str]:
    """Yield every text in sight, and what is said about it to a screen reader."""
    for widget in in_sight(window):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(number) for number in range(widget.count()))
        elif isinstance(widget, QListWidget):
            yield from (widget.item(number).text() for number in range(widget.count()))
        elif isinstance(widget, QTableView):
            yield from _cells(widget)
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield str(model.index(row, column).data() or "")


def clipped(window: QWidget) -> list[str]:
    """Return the texts that do not fit, and the areas that scroll sideways."""
    cut = [
        f"{type(widget).__name__}: {widget.text()}"
        for widget in in_sight(window)
        if isinstance(widget, QLabel | QAbstractButton) and is_clipped(widget)
    ]
    sideways = [
        f"{type(area.parentWidget()).__name__} scrolls sideways"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum()
    ]
    return cut + sideways
