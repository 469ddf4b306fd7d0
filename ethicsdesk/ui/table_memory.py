"""Remembers how tables were left, in a small file beside the other wishes: widths and order, no content."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from ethicsdesk.ui.preferences import STATE_FOLDER, write_whole

FILE_NAME = "tables.json"
MOST_TABLES, MOST_COLUMNS, WIDEST_EM = 50, 100, 200


@dataclass(frozen=True, slots=True)
class TableState:
    """The widths of the columns in em, by which column the table is sorted, and whether from the end."""

    widths: tuple[float, ...]
    column: int = 0
    descending: bool = False


class TableMemory(QObject):
    """A child of the QApplication, found again by `table_memory`; without a folder it lasts until the end."""

    def __init__(self, app: QApplication, *, folder: Path | None = None) -> None:
        """Read what was kept; whatever is missing or damaged is forgotten."""
        super().__init__(app)
        self._folder = folder
        self._states = _load(folder / FILE_NAME) if folder is not None else {}

    def state(self, name: str) -> TableState | None:
        """Return how a table was left, or None when it was never changed."""
        return self._states.get(name)

    def keep(self, name: str, state: TableState) -> None:
        """Remember a table; a file that cannot be written is no reason to bother anyone."""
        if self._states.get(name) == state:
            return
        self._states[name] = state
        if self._folder is not None:
            with suppress(OSError):
                write_whole(self._folder, FILE_NAME, {key: asdict(one) for key, one in self._states.items()})


def table_memory() -> TableMemory:
    """Return the memory of the running application, read when the first table asks for it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("make a QApplication before the first table")
    found = app.findChild(TableMemory, options=Qt.FindChildOption.FindDirectChildrenOnly)
    folder = app.property(STATE_FOLDER)
    return found or TableMemory(app, folder=Path(folder) if folder else None)


def _load(file: Path) -> dict[str, TableState]:
    try:
        raw: object = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    pairs = list(raw.items())[:MOST_TABLES] if isinstance(raw, dict) else []
    return {str(name): state for name, value in pairs if (state := _state(value)) is not None}


def _state(value: object) -> TableState | None:
    if not isinstance(value, dict):
        return None
    widths, column = value.get("widths"), value.get("column")
    if not isinstance(widths, list) or not 0 < len(widths) <= MOST_COLUMNS:
        return None
    if not all(isinstance(w, int | float) and 0 < w <= WIDEST_EM for w in widths):
        return None
    if not isinstance(column, int) or not 0 <= column < len(widths):
        return None
    return TableState(tuple(float(w) for w in widths), column, descending=value.get("descending") is True)
