"""Looks at foreign files through short-lived processes, and ends them when they take too long or at lock."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType
from typing import IO

from ethicsdesk.domain.attachments import FileType
from ethicsdesk.domain.errors import Cancelled, UserError
from ethicsdesk.domain.file_errors import (
    ViewDamagedError,
    ViewLockedError,
    ViewTooHeavyError,
    ViewTooLargeError,
)
from ethicsdesk.domain.form_errors import (
    FormDamagedError,
    FormFlatError,
    FormLockedError,
    FormTooHeavyError,
)
from ethicsdesk.services.file_ports import FilledForm, View
from ethicsdesk.services.ports import PagePicture

WORKER = (sys.executable, "-m", "ethicsdesk.documents.foreign_worker")
"""The command that runs the worker; the packaged program answers to the same words."""

FORM_WORKER = (sys.executable, "-m", "ethicsdesk.documents.form_worker")
"""The command that runs the reader of forms; the packaged program answers to the same words."""

MOST_FORM = 25 * 1024 * 1024  # bytes; ours have 0.1 MB, a filled one with a scanned signature a few
LONGEST_WAIT = 20.0  # seconds for one answer, loading the libraries included
MOST_BYTES = 64_100_000  # pixels of one picture
LONGEST_LINE = 1_000
_OPENED_HERE = frozenset({FileType.PDF, FileType.PNG, FileType.JPEG})
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW
_ENDED_BY_SYSTEM = frozenset(
    {-getattr(signal, name) for name in ("SIGXCPU", "SIGKILL", "SIGABRT") if hasattr(signal, name)}
)
"""Out of time, killed, or out of memory: the libraries abort when the system gives them no more."""


class ProcessViewer:
    """Implements `services.file_ports.Viewer`."""

    def __init__(
        self,
        *,
        worker: Sequence[str] = WORKER,
        form_worker: Sequence[str] = FORM_WORKER,
        longest_wait: float = LONGEST_WAIT,
    ) -> None:
        """Start nothing yet."""
        self._worker = tuple(worker)
        self._form_worker = tuple(form_worker)
        self._longest_wait = longest_wait
        self._views: list[ForeignView] = []
        self._lock = threading.Lock()

    def open(self, kind: FileType, data: bytes) -> View:
        """Open a PDF or a picture in a process of its own. Raises the View…Error family, ValueError."""
        if kind not in _OPENED_HERE:
            raise ValueError(kind)
        view = self._started(self._worker)
        try:
            view.begin(kind, data)
        except BaseException:
            view.close()
            raise
        return view

    def read_form(self, data: bytes) -> FilledForm:
        """Return what was filled into a PDF, read by a process of its own. Raises the Form…Error family."""
        if len(data) > MOST_FORM:
            raise FormTooHeavyError
        view = self._started(self._form_worker)
        try:
            return _form(view.values(data))
        except UserError as problem:
            told = _FORM_TROUBLE.get(type(problem))
            if told is None:
                raise
            raise told from problem
        finally:
            view.close()

    def _started(self, command: Sequence[str]) -> "ForeignView":
        view = ForeignView(command, self._longest_wait)
        with self._lock:
            self._views = [*(one for one in self._views if one.is_open), view]
        return view

    def end(self) -> None:
        """End every process at once."""
        with self._lock:
            views, self._views = self._views, []
        for view in views:
            view.close()


class ForeignView:
    """Implements `services.file_ports.View` over the pipes of one process."""

    def __init__(self, command: Sequence[str], longest_wait: float) -> None:
        """Start the process; it gets nothing but its pipes."""
        self._longest_wait = longest_wait
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )
        self._asking = threading.Lock()
        self._closed = False
        self._pages = 0

    @property
    def page_count(self) -> int:
        """Return the number of pages; a picture has one."""
        return self._pages

    @property
    def is_open(self) -> bool:
        """Say whether the process may still answer."""
        return not self._closed

    def begin(self, kind: FileType, data: bytes) -> None:
        """Hand over the file."""
        answer, _ = self._ask({"kind": kind.value, "size": len(data)}, data)
        self._pages = _whole(answer, "pages", most=1_000_000)

    def values(self, data: bytes) -> bytes:
        """Hand over a form and return what the process read from it."""
        return self._ask({"size": len(data)}, data)[1]

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points, of a picture in pixels."""
        answer, _ = self._ask({"page": self._checked(index)})
        return _number(answer, "width"), _number(answer, "height")

    def picture(self, index: int, *, dpi: float) -> PagePicture:
        """Draw one page, smaller than asked when it would be too large."""
        answer, pixels = self._ask({"page": self._checked(index), "dpi": dpi})
        width, height, stride = (
            _whole(answer, name, most=MOST_BYTES) for name in ("width", "height", "stride")
        )
        if stride < width * 4 or stride * height != len(pixels):
            raise ViewDamagedError
        return PagePicture(width=width, height=height, stride=stride, data=pixels)

    def text(self, index: int) -> str:
        """Return the text of one page of a PDF in reading order."""
        return self._ask({"page": self._checked(index), "text": True})[1].decode("utf-8", "replace")

    def close(self) -> None:
        """End the process. Safe to call twice, and from another thread, which then gets Cancelled."""
        self.close_now()
        if self._asking.acquire(blocking=False):
            try:
                self._let_go()
            finally:
                self._asking.release()

    def _checked(self, index: int) -> int:
        if not 0 <= index < self._pages:
            raise IndexError(index)
        return index

    def _ask(self, question: Mapping[str, object], data: bytes = b"") -> tuple[Mapping[str, object], bytes]:
        """Return the answer and its pixels; the process is ended when it does not come in time."""
        with self._asking:
            late = threading.Event()
            watch = threading.Timer(self._longest_wait, self._end_late, (late,))
            watch.daemon = True
            watch.start()
            try:
                answer, pixels = self._exchange(question, data)
            except (OSError, ValueError) as problem:
                raise self._why(late) from problem
            finally:
                watch.cancel()
                if self._closed:
                    self._let_go()
        if "trouble" in answer:
            raise _trouble(answer)
        return answer, pixels

    def _exchange(self, question: Mapping[str, object], data: bytes) -> tuple[Mapping[str, object], bytes]:
        to_worker, from_worker = self._pipes()
        to_worker.write(json.dumps(question).encode("ascii") + b"\n")
        to_worker.write(data)
        to_worker.flush()
        answer = json.loads(from_worker.readline(LONGEST_LINE))
        if not isinstance(answer, dict):
            raise ValueError("not an answer")  # noqa: TRY004 - what a hostile file made of the process
        size = answer.get("size", 0)
        if not isinstance(size, int) or not 0 <= size <= MOST_BYTES:
            raise ValueError("not a size")
        pixels = from_worker.read(size)
        if len(pixels) != size:
            raise ValueError("cut off")
        return answer, pixels

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process.stdin is None or self._process.stdout is None or self._closed:
            raise OSError("no pipes")
        return self._process.stdin, self._process.stdout

    def _end_late(self, late: threading.Event) -> None:
        late.set()
        self._process.kill()

    def _why(self, late: threading.Event) -> Exception:
        """Return what a process that fell silent means."""
        if self._closed:
            return Cancelled()
        try:
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:  # it lives and talks nonsense
            code = 0
        self.close_now()
        return ViewTooHeavyError() if late.is_set() or code in _ENDED_BY_SYSTEM else ViewDamagedError()

    def close_now(self) -> None:
        """End the process without waiting for whoever asks it something."""
        self._closed = True
        self._process.kill()
        self._process.wait()

    def _let_go(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError, ValueError):  # what was not written is lost, as it should be
                    pipe.close()


def _trouble(answer: Mapping[str, object]) -> Exception:
    match answer["trouble"]:
        case "locked":
            return ViewLockedError()
        case "large":
            sides = (_whole(answer, name, most=2**32) for name in ("width", "height"))
            return ViewTooLargeError(**dict(zip(("width", "height"), (f"{n:,}" for n in sides), strict=True)))
        case "heavy":
            return ViewTooHeavyError()
        case _:
            return ViewDamagedError()


def _whole(answer: Mapping[str, object], name: str, *, most: int) -> int:
    value = answer.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= most:
        raise ViewDamagedError
    return value


def _number(answer: Mapping[str, object], name: str) -> float:
    value = answer.get(name)
    if not isinstance(value, int | float) or not 0 < value < 1e9:
        raise ViewDamagedError
    return float(value)


_FORM_TROUBLE: Mapping[type[UserError], type[UserError]] = MappingProxyType(
    {
        ViewLockedError: FormLockedError,
        ViewDamagedError: FormDamagedError,
        ViewTooHeavyError: FormTooHeavyError,
    }
)


def _form(told: bytes) -> FilledForm:
    """Return what a process told, held to its shape. Raises FormDamagedError, FormFlatError."""
    try:
        found = json.loads(told)
        values = {name: value for name, value in found["values"] if isinstance(name + value, str)}
        form = FilledForm(values=values, scripts=found["scripts"] is True, repaired=found["repaired"] is True)
    except (ValueError, TypeError, KeyError) as problem:
        raise FormDamagedError from problem
    if not form.values:
        raise FormFlatError
    return form
