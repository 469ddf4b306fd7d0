"""Work off the UI thread."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from ethicsdesk.domain.errors import Cancelled, DiskFullError
from ethicsdesk.ui.jobs import JobRunner
from tests.ui.immediate import ImmediateRunner


@pytest.fixture
def runner(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


def test_all_of_5000_results_arrive_in_order(runner: JobRunner, qtbot) -> None:
    arrived: list[int] = []
    for number in range(5000):
        runner.submit(lambda n=number: n, on_done=arrived.append)
    qtbot.waitUntil(lambda: len(arrived) == 5000, timeout=20_000)
    assert arrived == list(range(5000))


def test_work_runs_elsewhere_and_results_come_back_here(runner: JobRunner, qtbot) -> None:
    threads: list[threading.Thread] = []
    runner.submit(threading.current_thread, on_done=lambda t: threads.extend((t, threading.current_thread())))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_one_runner_never_does_two_things_at_once(runner: JobRunner, qtbot) -> None:
    seen: list[threading.Thread] = []
    for _ in range(20):
        runner.submit(threading.current_thread, on_done=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert len(set(seen)) == 1


def test_two_runners_do_not_wait_for_each_other(runner: JobRunner, qtbot) -> None:
    other = JobRunner()
    gate, done = threading.Event(), []
    runner.submit(gate.wait, on_done=lambda _: done.append("slow"))
    other.submit(lambda: None, on_done=lambda _: done.append("quick"))
    qtbot.waitUntil(lambda: done == ["quick"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["quick", "slow"])
    other.shutdown()


def test_failure_reaches_who_asked(runner: JobRunner, qtbot) -> None:
    failures: list[Exception] = []

    def fail() -> None:
        raise DiskFullError

    runner.submit(fail, on_done=failures.append, on_failed=failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert isinstance(failures[0], DiskFullError)


def test_failure_nobody_asked_about_is_signalled(runner: JobRunner, qtbot) -> None:
    with qtbot.waitSignal(runner.failed) as heard:
        runner.submit(lambda: 1 // 0)
    assert isinstance(heard.args[0], ZeroDivisionError)


def test_long_work_stops_at_its_next_progress_call(runner: JobRunner, qtbot) -> None:
    begun, failures = threading.Event(), []

    def work(progress) -> None:
        while True:
            progress(0.5)
            begun.set()

    job = runner.submit_long(work, on_failed=failures.append)
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert isinstance(failures[0], Cancelled)


def test_cancelling_spares_short_work(runner: JobRunner, qtbot) -> None:
    gate, saved, stopped = threading.Event(), [], []
    runner.submit(gate.wait)
    runner.submit(lambda: "answer", on_done=saved.append)
    runner.submit_long(lambda _: "binder", on_done=saved.append, on_failed=stopped.append)
    runner.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(saved and stopped))
    assert saved == ["answer"]
    assert isinstance(stopped[0], Cancelled)


def test_shutdown_finishes_what_was_typed_last(qapp) -> None:
    runner, done = JobRunner(), []
    gate = threading.Event()
    runner.submit(gate.wait)
    for number in range(50):
        runner.submit(lambda n=number: n, on_done=done.append)
    gate.set()
    runner.shutdown()
    assert done == list(range(50))
    with pytest.raises(RuntimeError):
        runner.submit(lambda: None)


def test_shutdown_leaves_no_thread(qapp) -> None:
    before = threading.active_count()
    runner = JobRunner(name="to-be-ended")
    runner.submit(lambda: None)
    runner.shutdown()
    assert threading.active_count() == before


def test_result_for_someone_gone_is_dropped(runner: JobRunner, qtbot) -> None:
    owner, arrived = QObject(), []
    gate = threading.Event()
    runner.submit(gate.wait, on_done=lambda _: arrived.append("gone"), owner=owner)
    runner.submit(lambda: None, on_done=lambda _: arrived.append("here"))
    import shiboken6

    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == ["here"]


def test_progress_comes_ten_times_a_second_and_at_the_end(runner: JobRunner, qtbot, monkeypatch) -> None:
    ticks = iter(n / 100 for n in range(1_000))
    monkeypatch.setattr("ethicsdesk.ui.jobs.monotonic", lambda: next(ticks))
    shares, done = [], []

    def work(progress) -> str:
        for step in range(1, 101):
            progress(step / 100)
        return "done"

    runner.submit_long(work, on_done=done.append, progress=shares.append)
    qtbot.waitUntil(lambda: bool(done))
    assert 10 <= len(shares) <= 12
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


def test_a_bug_in_one_receiver_does_not_silence_the_next(runner: JobRunner, qtbot) -> None:
    arrived = []
    with qtbot.capture_exceptions() as bugs:
        for number in range(5):
            runner.submit(lambda n=number: n, on_done=lambda n: arrived.append(1 // n))
        qtbot.waitUntil(lambda: len(arrived) == 4)
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]


def test_immediate_twin_behaves_alike() -> None:
    twin, told = ImmediateRunner(), []
    twin.submit(lambda: 1, on_done=told.append)
    twin.submit_long(lambda progress: progress(0.5) or 2, on_done=told.append, progress=told.append)
    twin.submit(lambda: 1 // 0, on_failed=lambda error: told.append(type(error)))
    assert told == [1, 0.5, 2, ZeroDivisionError]
    with pytest.raises(ZeroDivisionError):
        twin.submit(lambda: 1 // 0)
