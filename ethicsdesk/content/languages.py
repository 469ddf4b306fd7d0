"""The languages of a content folder: each lies in a folder of its own beside ``core``."""

import re
from collections.abc import Iterator
from pathlib import Path

from ethicsdesk.domain.languages import Language

TITLE = "language.yaml"
"""The one file every language has."""

_CODE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?\Z")
_NAME = re.compile(rb'^name: *"?([^"\r\n]+?)"? *\r?$', re.MULTILINE)
_COMPLETE = re.compile(rb"^complete: *true *\r?$", re.MULTILINE)


def is_code(text: str) -> bool:
    """Say whether a text can name a language, as in ``es`` or ``pt-BR``."""
    return _CODE.match(text) is not None


def written_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages somebody has begun, complete or not."""
    if not folder.is_dir():
        return ()
    found = (path for path in folder.iterdir() if is_code(path.name) and (path / TITLE).is_file())
    return tuple(sorted(path.name for path in found))


def promised(folder: Path) -> Iterator[Language]:
    """Yield the languages whose authors say that they are complete."""
    for code in written_languages(folder):
        page = (folder / code / TITLE).read_bytes()
        name = _NAME.search(page)
        if _COMPLETE.search(page) and name:
            yield Language(code=code, name=name[1].decode(errors="replace"))
