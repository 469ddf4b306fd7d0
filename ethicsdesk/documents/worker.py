"""The process that builds binders: a layout comes in by pipe, a PDF goes out by pipe.

Run as ``python -m ethicsdesk.documents.worker``, or call `main` from the frozen program.
"""

import json
import os
import sys
import threading
import traceback
from pathlib import Path
from typing import IO

from ethicsdesk.documents.messages import Broke, Made, Message, NotPrintable, Progressed, send
from ethicsdesk.domain.errors import CharactersNotPrintableError
from ethicsdesk.domain.layout import BinderLayout

_ORPHANED = 3  # exit code


def main() -> int:
    """Build the binder asked for on standard input; return the exit code."""
    source, target = sys.stdin.buffer, sys.stdout.buffer
    job = source.readline()
    threading.Thread(target=_end_with_parent, args=(source,), daemon=True).start()
    pdf = b""
    try:
        pdf = _build(job, target)
        last: Message = Made(size=len(pdf))
    except CharactersNotPrintableError as error:
        last = NotPrintable(characters=str(error.details["characters"]))
    except Exception as error:  # noqa: BLE001 - the parent raises it again; the text could quote the layout
        last = Broke(where=_place_of(error))
    try:
        send(target, last)
        target.write(pdf)
        target.flush()
    except OSError:
        return _ORPHANED
    return 0


def _build(job: bytes, target: IO[bytes]) -> bytes:
    from ethicsdesk.documents.binder import draw_binder
    from ethicsdesk.documents.codec import from_json
    from ethicsdesk.documents.fonts import Fonts

    asked = json.loads(job)
    layout = from_json(asked["layout"])
    if not isinstance(layout, BinderLayout):
        raise TypeError("not a binder")
    return draw_binder(layout, Fonts(Path(asked["fonts"])), lambda share: send(target, Progressed(share)))


def _end_with_parent(source: IO[bytes]) -> None:
    """Wait for the end of the pipe: the parent is gone or wants no more; then stop at once."""
    source.read()
    os._exit(_ORPHANED)


def _place_of(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    where = f"{Path(last.filename).name}:{last.lineno}" if last else "?"
    return f"{type(error).__name__} at {where}"


if __name__ == "__main__":
    sys.exit(main())
