"""The order in which one reads a window, and Tab in that order, however its parts came about.

Qt goes in the order in which widgets were made. A page that fills itself when its data is there would be
walked through in zigzag.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

_SKIPPED = "qt_"  # what Qt made for itself inside its own widgets


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """Yield what is in sight below *root* as one reads it: by its layouts, then what lies in none."""
    for child in parts(root):
        if child.isWindow() or not child.isVisibleTo(root):
            continue
        yield child
        yield from reading_order(child)


def parts(holder: QWidget) -> list[QWidget]:
    """Return the widgets directly inside another, those in its layout first and in its order."""
    inside = [child for child in holder.children() if isinstance(child, QWidget)]
    layout = holder.layout()
    if layout is None or isinstance(holder, QStackedWidget):
        return inside
    laid = list(_laid(layout))
    known = set(laid)
    return [*laid, *(child for child in inside if child not in known)]


def next_stop(root: QWidget, here: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return where Tab, or Shift+Tab, goes from *here*; None when nothing takes the focus."""
    order = list(reading_order(root))
    stops = [widget for widget in order if _stops(widget)]
    if not stops:
        return None
    at = order.index(here) if here in order else -1
    places = {widget: place for place, widget in enumerate(order)}
    if forward:
        return next((stop for stop in stops if places[stop] > at), stops[0])
    return next((stop for stop in reversed(stops) if places[stop] < at), stops[-1])


def walk(root: QWidget, *, forward: bool) -> bool:
    """Move the focus one stop on; for `focusNextPrevChild`. Return whether there is a stop."""
    stop = next_stop(root, root.focusWidget(), forward=forward)
    if stop is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    return True


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _stops(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None
