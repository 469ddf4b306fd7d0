"""Lets a page have two faces: some of its widgets, or the others; the focus stays on the page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget


def show_either(*, first: bool, these: Sequence[QWidget | None], those: Sequence[QWidget | None]) -> None:
    """Show *these* when it is the *first* face, else *those*; what goes is hidden before what comes."""
    come, go = (these, those) if first else (those, these)
    for widget in go:
        if widget is not None:
            widget.hide()
    for widget in come:
        if widget is not None:
            widget.show()


def hold_focus(page: QWidget) -> None:
    """Let the page itself hold the focus it has, before the focused widget is hidden or read anew.

    Qt would pass it to the navigation, and the page could not tell that from a person walking there.
    """
    focused = QApplication.focusWidget()
    if focused is not None and page.isAncestorOf(focused):
        page.setFocus()


def let_go_focus(page: QWidget) -> None:
    """Let nothing have the focus the page had, before the page is put away: the next one takes it."""
    focused = QApplication.focusWidget()
    if focused is not None and page.isAncestorOf(focused):
        focused.clearFocus()
