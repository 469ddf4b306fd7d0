"""What every test stands on: an empty home, a fixed clock, no network, no log line unnoticed."""

import logging
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from ethicsdesk.content.library import ContentLibrary

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("dev", deadline=None, max_examples=50)
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=100,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))

HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DOCUMENTS_DIR": "Documents",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}
INTERNET_FAMILIES = (socket.AF_INET, socket.AF_INET6)


class NetworkUsedError(BaseException):
    """A test reached for the network; nothing may catch this by accident."""


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: raise when this process looks up a host or connects over the internet."""
    if event == "socket.getaddrinfo":
        raise NetworkUsedError(f"looked up a host: {arguments[0]!r}")
    if event in {"socket.connect", "socket.sendto"}:
        used = arguments[0]
        if isinstance(used, socket.socket) and used.family in INTERNET_FAMILIES:
            raise NetworkUsedError(f"{event}: {arguments[1]!r}")


class FakeClock:
    """A clock that stands still until told otherwise; implements the Clock port."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 15, 30, tzinfo=UTC)) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()

    def end_of(self, day: date) -> datetime:
        return datetime.combine(day, time.max, tzinfo=UTC)

    def advance(self, **span: float) -> None:
        """Move on by the named parts of a timedelta (days=1, hours=-2 …)."""
        self._now += timedelta(**span)

    def set(self, now: datetime) -> None:
        self._now = now


class LogWatch(logging.Handler):
    """Keeps every record of level WARNING and above."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def expect(self, part: str) -> None:
        """Let the test go on when a logged line contains *part*."""
        self.expected.append(part)

    def surprises(self) -> list[str]:
        lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in self.records]
        return [line for line in lines if not any(part in line for part in self.expected)]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=50, help="how often the crash tests kill the child process")
    parser.addoption("--worlds", type=int, default=4000, help="how many random caseloads there are")
    parser.addoption("--practices", type=int, default=12, help="how many random practices are shared")


def pytest_configure(config: pytest.Config) -> None:
    sys.addaudithook(refuse_network)


@pytest.fixture(scope="session")
def homes() -> Iterator[Path]:
    """Return the folder that holds one empty home per test."""
    folder = Path(tempfile.mkdtemp(prefix="ethicsdesk-homes-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def home_numbers() -> Iterator[int]:
    return count()


@pytest.fixture(autouse=True)
def home(homes: Path, home_numbers: Iterator[int], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, so that no real data is read or written."""
    folder = homes / str(next(home_numbers))
    folder.mkdir()
    for name, below in HOME_VARIABLES.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fail the test when anything logs a warning it did not announce with `expect`."""
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    if surprises := watch.surprises():
        pytest.fail("logged without being expected:\n" + "\n".join(surprises))


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands at Monday, March 2, 2026, 15:30 UTC."""
    return FakeClock()


@pytest.fixture(scope="session")
def two_languages(tmp_path_factory: pytest.TempPathFactory) -> "ContentLibrary":
    """Return the shipped content in English and in the pseudo-language, which goes by the code of Spanish."""
    from ethicsdesk.content.library import ContentLibrary
    from ethicsdesk.system.paths import resource
    from tests.content.pseudo import content_with

    folder = tmp_path_factory.mktemp("languages") / "content"
    return ContentLibrary(content_with(folder, shipped=resource("content")))
