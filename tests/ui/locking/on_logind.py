"""Hears a logind that is played; run by the test beside it inside ``dbus-run-session``, with a FOLDER."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication

from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.locking.alarms import Alarms
from ethicsdesk.ui.locking.logind import LogindWatch
from ethicsdesk.ui.theme import Scheme, Theme
from tests.ui.locking.fake_logind import OTHER, OURS, FakeLogind
from tests.ui.shell.making import PASSPHRASE, House, a_house

SECONDS = 20


def wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QCoreApplication.processEvents()


def round_trip(fake: FakeLogind) -> None:
    """Wait until everything said so far was heard: a last word of the watch's own language comes after it."""
    before = len(fake.asked)
    fake.set_hint(OURS, locked=False)
    wait(lambda: len(fake.asked) > before)
    QCoreApplication.processEvents()


def hear(fake: FakeLogind) -> None:
    """Each word of logind that means us locks, once; nothing else does."""
    locks: list[int] = []
    watch = LogindWatch(lambda: locks.append(1))
    watch.start()
    wait(lambda: watch._own == OURS and watch._delay is not None)
    assert fake.is_held
    for say in (
        lambda: fake.sleep(begins=True),
        lambda: fake.lock(OURS),
        lambda: fake.set_hint(OURS, locked=True),
        lambda: screen_saver(active=True),
    ):
        locks.clear()
        say()
        wait(lambda: bool(locks))
        round_trip(fake)
        assert len(locks) == 1
    locks.clear()
    fake.lock(OTHER)
    fake.set_hint(OTHER, locked=True)
    screen_saver(active=False)
    round_trip(fake)
    assert locks == []
    watch.rest()
    wait(lambda: not fake.is_held)
    fake.sleep(begins=False)
    wait(lambda: fake.asked.count("Inhibit") == 2 and watch._delay is not None)
    assert fake.is_held
    watch.stop()
    fake.lock(OURS)
    round_trip(fake)
    assert locks == []
    watch.deleteLater()
    print("heard")


def screen_saver(*, active: bool) -> None:
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "fake-saver")
    bus.registerService("org.freedesktop.ScreenSaver")
    signal = QDBusMessage.createSignal(
        "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"
    )
    signal.setArguments([active])
    bus.send(signal)


def sleep_on_an_open_desk(fake: FakeLogind, folder: Path, application: QApplication) -> None:
    """The window is blank and the vault closed before the computer may sleep."""
    theme = Theme(application, resource=resource)
    theme.apply(scheme=Scheme.LIGHT, text_size=100)
    house = a_house(folder, SystemClock(), theme)
    house.vault_jobs.submit(lambda: make_vault(house))
    alarms = Alarms(SystemClock().now)
    reception = house.reception
    reception._premises = replace(reception._premises, locked=alarms.rest)
    alarms.lock_now.connect(reception.lock_at_once)
    wait_for_runner(house)
    reception.open()
    screen = reception.flow.screen_shown if reception.flow else None
    assert isinstance(screen, UnlockScreen)
    screen.passphrase.line.setText(PASSPHRASE)
    screen.open.click()
    wait(lambda: reception.shell is not None and reception.shell.page is not None)
    alarms.start()
    wait(lambda: fake.asked.count("Inhibit") == 3 and fake.is_held)
    begun = time.monotonic()
    fake.sleep(begins=True)
    wait(lambda: reception.shell is None)
    blank = time.monotonic() - begun
    wait(lambda: not fake.is_held)
    assert house.door.is_closed
    print(f"locked blank_ms={blank * 1000:.0f} closed_ms={(time.monotonic() - begun) * 1000:.0f}")
    alarms.stop()
    house.end()


def wait_for_runner(house: House) -> None:
    told: list[None] = []
    house.vault_jobs.submit(lambda: None, on_done=told.append)
    wait(lambda: bool(told))


def make_vault(house: House) -> None:
    desk, _ = house.door._here().create(house.folder, bytearray(PASSPHRASE.encode()))
    desk.store.close()


def main(folder: Path) -> None:
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    application = QApplication([])
    fake = FakeLogind()
    hear(fake)
    sleep_on_an_open_desk(fake, folder, application)
    sys.stdout.flush()
    os._exit(0)  # the fake's bus outlives what Qt tears down


if __name__ == "__main__":
    main(Path(sys.argv[1]))
