"""Many widgets shown as one: for each that appears, Qt lays out again everything above it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """Let widgets be added, shown and hidden inside *widget*; it and all around it are laid out at the end.

    Without this the time grows with the square of their number (QWidget::setVisible activates the layout of
    every visible parent).
    """
    waiting = list(_layouts(widget))
    for layout in waiting:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in waiting:
            layout.setEnabled(True)
        for layout in waiting:
            layout.invalidate()
            layout.activate()


def _layouts(widget: QWidget | None) -> Iterator[QLayout]:
    """Yield the layouts of a widget and of those around it, unless somebody waits with one already."""
    while widget is not None:
        layout = widget.layout()
        if layout is not None and layout.isEnabled():
            yield layout
        widget = None if widget.isWindow() else widget.parentWidget()
