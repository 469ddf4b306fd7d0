"""The few wishes kept outside the vault; nothing about practice, tools or clients is among them."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from ethicsdesk.ui.theme import LARGEST_TEXT, SMALLEST_TEXT, Motion, Scheme

FILE_NAME = "preferences.json"
STATE_FOLDER = "stateFolder"
"""The property of the QApplication with the folder of the wishes, for what is remembered only when needed."""


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Where the window was, in logical pixels."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


@dataclass(frozen=True, slots=True)
class Preferences:
    """Language ('' as the system), theme, text size in percent, window place, vault folder ('' none)."""

    language: str = ""
    theme: Scheme = Scheme.SYSTEM
    text_size: int = SMALLEST_TEXT
    window: WindowPlace | None = None
    vault: str = ""
    motion: Motion = Motion.USUAL


def load_preferences(folder: Path) -> Preferences:
    """Read the wishes from the state folder; whatever is missing or damaged takes its default."""
    try:
        raw: object = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(raw, dict):
        return Preferences()
    return Preferences(
        language=_text(raw.get("language")),
        theme=_scheme(raw.get("theme")),
        text_size=_percent(raw.get("text_size")),
        window=_place(raw.get("window")),
        vault=_text(raw.get("vault")),
        motion=Motion.LESS if raw.get("motion") == Motion.LESS else Motion.USUAL,
    )


def save_preferences(folder: Path, preferences: Preferences) -> None:
    """Write the wishes whole or not at all. Raises OSError when the folder cannot be written to."""
    write_whole(folder, FILE_NAME, asdict(preferences))


def write_whole(folder: Path, name: str, wishes: object) -> None:
    """Write a file of wishes whole or not at all. Raises OSError when the folder cannot be written to."""
    folder.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(
        "w", encoding="utf-8", dir=folder, prefix=".preferences-", suffix=".part", delete=False
    ) as part:
        try:
            json.dump(wishes, part, ensure_ascii=False, indent=1)
            part.flush()
            os.fsync(part.fileno())
            part.close()
            Path(part.name).replace(folder / name)
        except BaseException:
            part.close()
            Path(part.name).unlink(missing_ok=True)
            raise


def _text(value: object) -> str:
    return value if isinstance(value, str) and "\0" not in value else ""


def _scheme(value: object) -> Scheme:
    return Scheme(value) if isinstance(value, str) and value in set(Scheme) else Scheme.SYSTEM


def _number(value: object) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 100_000:
        return value
    return None


def _percent(value: object) -> int:
    number = _number(value)
    return number if number is not None and SMALLEST_TEXT <= number <= LARGEST_TEXT else SMALLEST_TEXT


def _place(value: object) -> WindowPlace | None:
    if not isinstance(value, dict):
        return None
    x, y, width, height = (_number(value.get(key)) for key in ("x", "y", "width", "height"))
    if x is None or y is None or not width or not height or width < 0 or height < 0:
        return None
    return WindowPlace(x, y, width, height, maximized=value.get("maximized") is True)
