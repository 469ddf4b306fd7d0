"""The process that builds binders: a layout and clean exhibits come in by pipe, a PDF goes out by pipe.

It holds no key. When there are exhibits it first gives up everything but its pipes, because a hostile file
may have taken over the process that cleaned it. Run as ``python -m ethicsdesk.documents.worker``, or call
`main` from the frozen program.
"""

import gc
import os
import sys
import threading
import traceback
from pathlib import Path
from typing import IO, TYPE_CHECKING

from ethicsdesk.documents.messages import (
    Broke,
    Made,
    Message,
    NotPrintable,
    Progressed,
    read_given,
    read_line,
    send,
)
from ethicsdesk.domain.errors import CharactersNotPrintableError
from ethicsdesk.domain.layout import BinderLayout

if TYPE_CHECKING:  # loaded with the first binder
    from ethicsdesk.documents.fonts import Fonts
    from ethicsdesk.documents.guests import Shown

MEMORY = 4 * 1024 * 1024 * 1024  # of addresses, while there are exhibits

_ORPHANED = 3  # exit code


def main() -> int:
    """Build the binder asked for on standard input; return the exit code."""
    gc.disable()  # nothing made here refers back to itself, and the process ends with its binder
    source, target = sys.stdin.buffer, sys.stdout.buffer
    pdf = b""
    try:
        pdf = _build(source, target)
        last: Message = Made(size=len(pdf))
    except EOFError:
        return _ORPHANED
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


def _build(source: IO[bytes], target: IO[bytes]) -> bytes:
    from ethicsdesk.documents.binder import draw_binder
    from ethicsdesk.documents.codec import layout_from
    from ethicsdesk.documents.fonts import Fonts

    asked = read_line(source)
    fonts = Fonts(Path(str(asked["fonts"])))
    layout = layout_from(source.readline, asked["chapters"])
    found: list[Shown | None] = []
    all_read = threading.Event()
    # Begun before the doors close: with them closed the system refuses a new thread to all but root.
    threading.Thread(target=_end_with_parent, args=(source, all_read), daemon=True).start()
    if layout.exhibits is not None:
        _give_up_the_rest(fonts)
        found = _exhibits(source, len(layout.exhibits.items))
    all_read.set()
    return draw_binder(layout, fonts, lambda share: send(target, Progressed(share)), found)


def _give_up_the_rest(fonts: "Fonts") -> None:
    """Load what drawing needs by drawing once, then close the doors."""
    from ethicsdesk.documents.binder import draw_binder
    from ethicsdesk.documents.limits import shut_in
    from ethicsdesk.domain.layout import QrCode

    code = QrCode(data="EthicsDesk", alternative="A code")
    small = BinderLayout(title="Binder", subtitle="", cover=(code,), chapters=())
    draw_binder(small, fonts, lambda _share: None)
    shut_in(memory=MEMORY)


def _exhibits(source: IO[bytes], count: int) -> "list[Shown | None]":
    """Read what was made of the files until the parent says that was all."""
    from ethicsdesk.documents.guests import Shown, shown

    found: list[Shown | None] = [None] * count
    while (given := read_given(source)) is not None:
        if given.reason is not None:
            found[given.exhibit] = Shown(reason=given.reason)
        elif given.text:
            found[given.exhibit] = Shown(text=given.text.decode("utf-8"), is_cut=given.is_cut)
        else:
            found[given.exhibit] = shown(given.told, given.bundle)
    return found


def _end_with_parent(source: IO[bytes], all_read: threading.Event) -> None:
    """Wait for the end of the pipe: the parent is gone or wants no more; then stop at once."""
    all_read.wait()
    source.read()
    os._exit(_ORPHANED)


def _place_of(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    where = f"{Path(last.filename).name}:{last.lineno}" if last else "?"
    return f"{type(error).__name__} at {where}"


if __name__ == "__main__":
    sys.exit(main())
