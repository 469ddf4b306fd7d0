"""Takes from this process what looking at a foreign file does not need: memory, time, files, children.

On Linux all of it holds. macOS does not enforce the limit on memory; there the pixel caps and the time limit
stand alone. Windows gets a job object with the same limits; no part of it was run by the project's tests.
"""

import ctypes
import sys

MEMORY = 1024 * 1024 * 1024
SECONDS = 10  # of the processor, for one answer
LONGEST_LIFE = 600  # seconds of the processor, for all answers

_DUMPABLE, _NO_NEW_PRIVILEGES = 4, 38  # linux/prctl.h
_LIMITS = 9  # JobObjectExtendedLimitInformation, winnt.h
_JOB_MEMORY, _ACTIVE_PROCESSES, _DIE_ON_EXCEPTION = 0x200, 0x8, 0x400


def shut_in(*, memory: int = MEMORY) -> None:
    """Give up for good: more *memory*, opening or writing any file, new processes, core dumps.

    Call it when everything needed is loaded; from then on only the pipes already open work.
    """
    if sys.platform == "win32":
        _join_job(memory)
        return
    import resource

    if sys.platform == "linux":
        system = ctypes.CDLL(None)
        system.prctl(_DUMPABLE, 0, 0, 0, 0)
        system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    for what, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, 3),
    ):
        _lower(what, most)


def begin_answer() -> None:
    """Let the system end this process when the next answer takes too long."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        soft = int(used.ru_utime + used.ru_stime) + 1 + SECONDS
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        hard = LONGEST_LIFE if hard == resource.RLIM_INFINITY else hard
        resource.setrlimit(resource.RLIMIT_CPU, (min(soft, hard), hard))


def _lower(what: int, most: int) -> None:
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION, winnt.h."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, winnt.h."""

    _fields_ = (
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def _join_job(memory: int) -> None:
    """Put this process into a job of its own; its handle is kept open for as long as the process lives."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = _Extended(job_memory=memory)
        limits.basic.flags = _JOB_MEMORY | _ACTIVE_PROCESSES | _DIE_ON_EXCEPTION
        limits.basic.processes = 1
        if not (
            kernel.SetInformationJobObject(job, _LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
            and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
        ):
            raise OSError("the job object was refused")
