"""What happens with a bug: a calm sentence for the person, and a report without any of their words."""

import platform
import sys
from collections.abc import Callable
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from PySide6.QtCore import qVersion

import ethicsdesk

FOLDER = "reports"
MOST_REPORTS = 20


class Reports:
    """Writes one small file per bug: kinds of errors, places in the code and versions, never a value."""

    def __init__(self, state: Path) -> None:
        """Keep the reports below the state folder, which is made when first needed."""
        self._folder = state / FOLDER

    def write(self, error: BaseException) -> Path | None:
        """Write a report and return its file; None when the disk does not let us or there are enough."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for number in range(1, MOST_REPORTS + 1):
                file = self._folder / f"report-{number:02}.txt"
                if not file.exists():
                    file.write_text(self._text(error), encoding="utf-8")
                    return file
        except OSError:
            return None
        return None

    def _text(self, error: BaseException) -> str:
        lines = [
            f"EthicsDesk {ethicsdesk.__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}",
        ]
        cause: BaseException | None = error
        while cause is not None:
            lines += ["", type(cause).__name__, *_places(cause.__traceback__)]
            cause = cause.__cause__ or cause.__context__
        return "\n".join(lines) + "\n"


def _places(traceback: TracebackType | None) -> list[str]:
    return [
        f"  {_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in walk_tb(traceback)
    ]


def _short(file: str) -> str:
    """Return a path without what lies before the package, for it may name the person."""
    parts = Path(file).parts
    start = max(
        (i for i, part in enumerate(parts) if part in {"ethicsdesk", "PySide6"}), default=len(parts) - 1
    )
    return "/".join(parts[start:])


def catch_bugs(tell: Callable[[BaseException], None]) -> Callable[[], None]:
    """Send every exception nobody caught to *tell*; return what undoes it."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, traceback)
        else:
            tell(error)

    sys.excepthook = hook

    def undo() -> None:
        sys.excepthook = before

    return undo
