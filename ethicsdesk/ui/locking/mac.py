"""macOS: screen lock from the distributed notifications, sleep from the power notifications of IOKit.

Written after Apple's CFNotificationCenter.h and IOPMLib.h, in C, so that no bridge to Objective-C is needed.
No part of it was run: the project's tests have no Mac. Without it a leap of time still locks after sleep.
"""

import ctypes
from collections.abc import Callable
from typing import Any

SCREEN_LOCKED = b"com.apple.screenIsLocked"
CAN_SLEEP, WILL_SLEEP = 0xE0000270, 0xE0000280  # kIOMessageCanSystemSleep, kIOMessageSystemWillSleep
DELIVER_AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
UTF8 = 0x08000100  # kCFStringEncodingUTF8
CORE = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
IOKIT = "/System/Library/Frameworks/IOKit.framework/IOKit"

_Pointer = ctypes.c_void_p
_OnNotice = ctypes.CFUNCTYPE(None, _Pointer, _Pointer, _Pointer, _Pointer, _Pointer)
_OnPower = ctypes.CFUNCTYPE(None, _Pointer, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_ssize_t)


class MacWatch:
    """Implements `SystemWatch`; sleep waits until `rest`, half a minute at most."""

    def __init__(self, lock: Callable[[], None]) -> None:
        """Remember whom to tell."""
        self._lock = lock
        self._on_notice = _OnNotice(lambda *_: self._lock())
        self._on_power = _OnPower(self._power_changes)
        self._port = ctypes.c_uint32(0)
        self._waiting: list[int] = []

    def start(self) -> None:
        """Listen on the main run loop, which Qt runs."""
        self._core, self._io = _library(CORE), _library(IOKIT)
        core, io = self._core, self._io
        core.CFStringCreateWithCString.restype = _Pointer
        core.CFNotificationCenterGetDistributedCenter.restype = _Pointer
        core.CFRunLoopGetMain.restype = _Pointer
        io.IONotificationPortGetRunLoopSource.restype = _Pointer
        name = _Pointer(core.CFStringCreateWithCString(None, SCREEN_LOCKED, ctypes.c_uint32(UTF8)))
        core.CFNotificationCenterAddObserver(
            _Pointer(core.CFNotificationCenterGetDistributedCenter()),
            None,
            self._on_notice,
            name,
            None,
            ctypes.c_ssize_t(DELIVER_AT_ONCE),
        )
        notices, notifier = _Pointer(), ctypes.c_uint32()
        self._port = ctypes.c_uint32(
            io.IORegisterForSystemPower(None, ctypes.byref(notices), self._on_power, ctypes.byref(notifier))
        )
        source = _Pointer(io.IONotificationPortGetRunLoopSource(notices))
        common = _Pointer.in_dll(core, "kCFRunLoopCommonModes")
        core.CFRunLoopAddSource(_Pointer(core.CFRunLoopGetMain()), source, common)

    def rest(self) -> None:
        """Let the Mac sleep."""
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            self._io.IOAllowPowerChange(self._port, ctypes.c_ssize_t(notice))

    def stop(self) -> None:
        """Hear no more, and hold nothing back."""
        self._lock = _nobody
        self.rest()

    def _power_changes(self, _context: int, _service: int, kind: int, notice: int) -> None:
        if kind == CAN_SLEEP:
            self._io.IOAllowPowerChange(self._port, ctypes.c_ssize_t(notice))
        elif kind == WILL_SLEEP:
            self._waiting.append(notice)
            self._lock()


def _library(path: str) -> Any:  # noqa: ANN401 - a C library has any function
    return ctypes.CDLL(path)


def _nobody() -> None:
    """Tell nobody."""
