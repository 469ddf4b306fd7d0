"""Reads the files of a pack from a folder, within limits."""

from pathlib import Path

from ethicsdesk.content.problems import ContentError, Problem

MAX_FILES = 500
MAX_TOTAL = 20_000_000


_LEFT_BEHIND = frozenset({"thumbs.db", "desktop.ini"})


def read_files(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file of the pack by its name inside the folder. Raises ContentError."""
    try:
        paths = sorted(path for path in folder.rglob("*") if path.is_file() and not _foreign(path))
        if not paths:
            raise ContentError([Problem(str(folder), 0, "There is no content pack in this folder.")])
        if len(paths) > MAX_FILES or sum(path.stat().st_size for path in paths) > MAX_TOTAL:
            raise ContentError([Problem(str(folder), 0, "This folder is too large to be a content pack.")])
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    except OSError as error:
        raise ContentError([Problem(str(folder), 0, f"It cannot be read: {error.strerror}.")]) from None


def _foreign(path: Path) -> bool:
    """Say whether a file was put there by the system or an editor; looking at a folder must not break it."""
    return path.name.startswith(".") or path.name.lower() in _LEFT_BEHIND or path.is_symlink()
