"""The system's lock, sleep and leaps of time are heard."""

import ctypes
import subprocess
import sys
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from ethicsdesk.ui.locking import windows
from ethicsdesk.ui.locking.alarms import Alarms
from ethicsdesk.ui.locking.leaps import LeapWatch

ROOT = Path(__file__).parents[3]


class Steady:
    """A clock that cannot be set."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.mark.parametrize(
    ("set_by", "steadily", "leaps"),
    [
        (10, 10, 0),
        (70, 10, 0),
        (71, 10, 1),  # asleep, on a system whose steady clock sleeps too; or set forward
        (-51, 10, 1),  # set back
        (3600, 3600, 1),  # asleep, on a system whose steady clock goes on; or stopped
        (69, 69, 0),  # a busy computer
        (0, 40, 0),
    ],
)
def test_a_leap_of_more_than_a_minute_is_noticed(qapp, clock, set_by, steadily, leaps):
    steady, heard = Steady(), []
    watch = LeapWatch(clock.now, steady=steady)
    watch.leapt.connect(lambda: heard.append(1))
    clock.advance(seconds=set_by)
    steady.seconds += steadily
    watch.look()
    assert len(heard) == leaps
    steady.seconds += 10
    clock.advance(seconds=10)
    watch.look()
    assert len(heard) == leaps
    watch.deleteLater()


def test_a_leap_asks_to_lock(qapp, clock):
    alarms, heard = Alarms(clock.now), []
    alarms.lock_now.connect(lambda: heard.append(1))
    clock.advance(minutes=5)
    alarms.findChild(LeapWatch).look()
    assert heard == [1]
    alarms.rest()
    alarms.stop()
    alarms.deleteLater()


@pytest.mark.parametrize(
    ("message", "value", "locks"),
    [
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_LOCK, 1),
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_REMOTE_DISCONNECT, 1),
        (windows.WM_WTSSESSION_CHANGE, 0x8, 0),  # unlocked
        (windows.WM_POWERBROADCAST, windows.PBT_APMSUSPEND, 1),
        (windows.WM_POWERBROADCAST, 0xA, 0),  # power status changed
        (0x0100, windows.WTS_SESSION_LOCK, 0),  # a key
    ],
)
def test_messages_of_windows_are_read_rightly(qapp, message, value, locks):
    heard = []
    watch = windows.WindowsWatch(lambda: heard.append(1))
    given = wintypes.MSG(message=message, wParam=value)
    assert watch.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(given)) == (False, 0)
    assert watch.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(given)) == (False, 0)
    assert len(heard) == locks


def test_the_filter_for_windows_can_be_put_in_and_taken_out(qapp):
    watch = windows.WindowsWatch(lambda: None)
    watch.start()
    QCoreApplication.processEvents()
    watch.rest()
    watch.stop()


if sys.platform == "linux":

    @pytest.mark.slow
    def test_logind_is_heard_and_sleep_waits_until_the_vault_is_closed(tmp_path: Path) -> None:
        command = ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.locking.on_logind"]
        done = subprocess.run(
            [*command, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.stdout.startswith("heard\nlocked "), done.stderr

    def test_without_a_bus_nothing_is_heard_and_nothing_fails(
        qapp, clock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        program = (
            "from PySide6.QtCore import QCoreApplication\n"
            "from ethicsdesk.ui.locking.logind import LogindWatch\n"
            "app = QCoreApplication([])\n"
            "watch = LogindWatch(lambda: None)\nwatch.start()\nwatch.rest()\nwatch.stop()\n"
        )
        for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
            monkeypatch.setenv(name, f"unix:path={tmp_path}/none")
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
