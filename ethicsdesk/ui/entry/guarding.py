"""Keeps results of work from widgets that are gone."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject


def alive(owner: QObject, tell: Callable[..., None]) -> Callable[..., None]:
    """Return *tell*, silenced once its object is gone."""

    def guarded(*values: object) -> None:
        if shiboken6.isValid(owner):
            tell(*values)

    return guarded
