"""Reads the files of a pack from a folder, within limits."""

from pathlib import Path

from ethicsdesk.content.problems import ContentError, Problem

MAX_FILES = 500
MAX_TOTAL = 20_000_000


def read_files(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file of the pack by its name inside the folder. Raises ContentError."""
    try:
        paths = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
        if not paths:
            raise ContentError([Problem(str(folder), 0, "There is no content pack in this folder.")])
        if len(paths) > MAX_FILES or sum(path.stat().st_size for path in paths) > MAX_TOTAL:
            raise ContentError([Problem(str(folder), 0, "This folder is too large to be a content pack.")])
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    except OSError as error:
        raise ContentError([Problem(str(folder), 0, f"It cannot be read: {error.strerror}.")]) from None
