"""Lets a page have two faces: some of its widgets, or the others."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def show_either(*, first: bool, these: Sequence[QWidget | None], those: Sequence[QWidget | None]) -> None:
    """Show *these* when it is the *first* face, else *those*; what goes is hidden before what comes."""
    come, go = (these, those) if first else (those, these)
    for widget in go:
        if widget is not None:
            widget.hide()
    for widget in come:
        if widget is not None:
            widget.show()
