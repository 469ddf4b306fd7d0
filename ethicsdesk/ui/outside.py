"""What the window is given of the world around it, each a function or a port."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk.ui.language import Speech

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.archive_ports import Archives
    from ethicsdesk.services.file_ports import OpenFile, Viewer
    from ethicsdesk.services.places import Places


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """How to write, read and look at files and folders, handle exports, tell the time, and speak.

    Files are written whole or not at all. Without *now* nothing but the person and idle time locks.
    """

    save_file: Callable[[Path, bytes], None]
    open_file: OpenFile | None = None
    make_viewer: Callable[[], Viewer] | None = None
    now: Callable[[], datetime] | None = None
    make_places: Callable[[], Places] | None = None
    make_archives: Callable[[], Archives] | None = None
    speech: Speech | None = None
