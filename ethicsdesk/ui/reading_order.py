"""The order in which one reads a window, and Tab in that order, however its parts came about.

Qt goes in the order in which widgets were made. A page that fills itself when its data is there would be
walked through in zigzag.
"""

from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QStackedWidget, QTabWidget, QWidget

_BACKWARDS = {QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.RightToLeft}
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """Yield what is in sight below *root* as one reads it: by its layouts, then what lies in none."""
    for child in parts(root):
        if child.isWindow() or not child.isVisibleTo(root):
            continue
        yield child
        yield from reading_order(child)


def parts(holder: QWidget) -> list[QWidget]:
    """Return the widgets directly inside another, those in its layout first and in its order."""
    inside = holder.findChildren(QWidget, options=_DIRECT)
    if isinstance(holder, QStackedWidget):
        return inside
    if isinstance(holder, QTabWidget):  # the tabs stand above what they show
        return [holder.tabBar(), *(child for child in inside if child is not holder.tabBar())]
    laid = [widget for layout in _layouts(holder) for widget in _laid(layout, inside)]
    known = set(laid)
    return [*laid, *(child for child in inside if child not in known)]


def settle(holder: QWidget) -> None:
    """Let screen readers go through a widget as one reads it, after something was put between its parts."""
    wanted = parts(holder)
    if wanted != holder.findChildren(QWidget, options=_DIRECT):
        for part in wanted:
            part.raise_()


def next_stop(root: QWidget, here: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return where Tab, or Shift+Tab, goes from *here*; None when nothing takes the focus.

    From a widget that was just hidden it goes on inside the nearest part round it that is still in sight.
    """
    order = list(reading_order(root))
    stops = [widget for widget in order if _stops(widget)]
    if not stops:
        return None
    places = {widget: place for place, widget in enumerate(order)}
    while here is not None and here not in places:
        here = here.parentWidget()
    at = places[here] if here is not None else -1
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


def _layouts(holder: QObject) -> list[QLayout]:
    """Return the layouts directly inside a widget or a layout.

    Looked for among the children: `layout()`, `children()` and `itemAt()` make PySide tie what they return to
    a short-lived wrapper, and with that goes the Python half of a layout of our own.
    """
    return holder.findChildren(QLayout, options=_DIRECT)


def _laid(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Yield those of the widgets that are in the layout or in one inside it, in its order."""
    things: list[QWidget | QLayout] = [*widgets, *_layouts(layout)]
    placed = [(place, thing) for thing in things if (place := _place(layout, thing)) is not None]
    for _, thing in sorted(placed, key=itemgetter(0)):
        if isinstance(thing, QLayout):
            yield from _laid(thing, widgets)
        else:
            yield thing


def _place(layout: QLayout, thing: QWidget | QLayout) -> tuple[int, int] | None:
    """Return row and column in a grid, the number in any other layout, or None when it is elsewhere."""
    index = layout.indexOf(thing)
    if index < 0:
        return None
    if isinstance(layout, QGridLayout):
        row, column = tuple(layout.getItemPosition(index))[:2]  # type: ignore[arg-type, var-annotated]
        return row, column
    return 0, -index if isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS else index


def _stops(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None
