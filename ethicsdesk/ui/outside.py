"""What the window is given of the world around it, each a function or a port."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.file_ports import OpenFile, Viewer


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """How to write a file whole or not at all, read a chosen one, look at foreign ones, and tell the time.

    Without *now* nothing but the person and idle time locks.
    """

    save_file: Callable[[Path, bytes], None]
    open_file: OpenFile | None = None
    make_viewer: Callable[[], Viewer] | None = None
    now: Callable[[], datetime] | None = None
