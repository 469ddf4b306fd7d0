"""Sizes in em: margins, gaps and widget sizes that grow with the text size."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLayout, QWidget

L = TypeVar("L", bound=QLayout)
W = TypeVar("W", bound=QWidget)

BASE_PIXELS = 15
"""The size of running text at 100%."""

_MARGINS = "emMargins"
_GAP = "emGap"
_SIZES = "emSizes"
_ICON = "emIcon"
_UNLIMITED = 16777215  # QWIDGETSIZE_MAX, which PySide does not export


def em(factor: float = 1.0) -> int:
    """Return *factor* times the size of the running text, in whole pixels."""
    pixels = QApplication.font().pixelSize()  # -1 for a font in points, as before the theme is applied
    return round((pixels if pixels > 0 else BASE_PIXELS) * factor)


def spaced(layout: L, *, margins: Sequence[float] | float | None = None, gap: float | None = None) -> L:
    """Give the layout margins (one number, or left, top, right, bottom) and a gap in em; return it."""
    if margins is not None:
        four = [float(margins)] * 4 if isinstance(margins, int | float) else [float(m) for m in margins]
        layout.setProperty(_MARGINS, four)
    if gap is not None:
        layout.setProperty(_GAP, float(gap))
    _fit_layout(layout)
    return layout


def sized(
    widget: W,
    *,
    min_width: float = 0,
    max_width: float = 0,
    min_height: float = 0,
    max_height: float = 0,
) -> W:
    """Give the widget smallest and largest sizes in em (0 leaves one free); return it."""
    widget.setProperty(_SIZES, [float(min_width), float(max_width), float(min_height), float(max_height)])
    _fit_widget(widget)
    return widget


def at_start(widget: QWidget) -> QHBoxLayout:
    """Return a row with the widget at its leading edge: its texts are measured at the width it really has."""
    row = spaced(QHBoxLayout(), margins=0, gap=0)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


def icon_sized(button: QAbstractButton, *, width: float, height: float) -> None:
    """Give the icon of a button its size in em."""
    button.setProperty(_ICON, [float(width), float(height)])
    _fit_icon(button)


def rescale(roots: Sequence[QWidget]) -> None:
    """Apply all sizes again below the given windows, after the text size changed."""
    for root in roots:
        for child in (root, *root.findChildren(QObject)):
            if isinstance(child, QLayout):
                _fit_layout(child)
            elif isinstance(child, QWidget):
                _fit_widget(child)
                if isinstance(child, QAbstractButton):
                    _fit_icon(child)


def _fit_layout(layout: QLayout) -> None:
    margins = layout.property(_MARGINS)
    if margins is not None:
        layout.setContentsMargins(*(em(m) for m in margins))
    gap = layout.property(_GAP)
    if gap is not None:
        layout.setSpacing(em(gap))


def _fit_widget(widget: QWidget) -> None:
    sizes = widget.property(_SIZES)
    if sizes is None:
        return
    min_width, max_width, min_height, max_height = sizes
    widget.setMinimumSize(em(min_width), em(min_height))
    widget.setMaximumSize(em(max_width) or _UNLIMITED, em(max_height) or _UNLIMITED)


def _fit_icon(button: QAbstractButton) -> None:
    icon = button.property(_ICON)
    if icon is not None:
        button.setIconSize(QSize(em(icon[0]), em(icon[1])))
