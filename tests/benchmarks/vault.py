"""How fast the vault is, against the same library without a key: ``python -m tests.benchmarks.vault``."""

import hashlib
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind
from ethicsdesk.services.ports import Store
from ethicsdesk.storage import database, driver, header, keys, opening
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import DAY, vaults_on, words

FILE = b"z" * 50_000_000
STEMS = ("consent", "vendor", "record", "breach", "client", "scribe", "notice", "review")


def answer(number: int, text: str) -> Answer:
    return Answer(
        id=f"a/{number}",
        assessment_id="a",
        question_id=str(number),
        state=AnswerState.ANSWERED,
        answered_on=DAY,
        text=text,
        basis=Basis(kind=BasisKind.CLAIM),
    )


def milliseconds(work: Callable[[int], object], times: int) -> float:
    """Return the median time of some runs."""
    spans = []
    for number in range(times):
        started = time.perf_counter()
        work(number)
        spans.append(time.perf_counter() - started)
    return statistics.median(spans) * 1000


def measure(root: Path) -> dict[str, float]:
    """Fill a vault of 2,000 answers and time what the window does with it."""
    store: Store = vaults_on(SystemClock(), root / "state").create(root / "vault", words()).store
    with store.writing() as unit:
        for number in range(2000):
            unit.put(answer(number, "x" * 600))
    now = SystemClock().now()

    def commit(number: int) -> None:
        with store.writing() as unit:
            unit.put(answer(number % 140, f"changed {number}" * 20))

    def keep(_number: int) -> None:
        with store.writing() as unit:
            unit.put_blob(FILE)

    def read(work: Callable[..., object], *arguments: object, **named: object) -> Callable[[int], object]:
        def run(_number: int) -> None:
            with store.reading() as unit:
                getattr(unit, work.__name__)(*arguments, **named)

        return run

    with store.reading() as unit:
        reader = type(unit)
    found = {
        "commit": milliseconds(commit, 300),
        "list of 2,000": milliseconds(read(reader.list, Answer, parent="a"), 9),
        "past list of 2,000": milliseconds(read(reader.list, Answer, parent="a", at=now), 9),
        "keep 50 MB": milliseconds(keep, 1),
        "read 50 MB": milliseconds(read(reader.blob, hashlib.sha256(FILE).hexdigest()), 3),
        "check": milliseconds(lambda _number: store.verify(), 1),
    }
    store.close()
    return found


def searching(root: Path) -> dict[str, float]:
    """Time a full-text search over 20,000 texts as one types, with the library and settings of the vault.

    The vault has no search yet; this is the engine it will use, so that the cost of the key is known.
    """
    path, key = root / "search.db", keys.new_key()
    path.touch()
    connection = database.connect(path, key)
    connection.execute("CREATE VIRTUAL TABLE found USING fts5(words, prefix='2 3')")
    chance = Random(1)
    known = [f"{chance.choice(STEMS)}{chance.randrange(4000)}" for _ in range(4000)]
    with database.transaction(connection):
        texts = (" ".join(chance.choices(known, k=40)) for _ in range(20_000))
        connection.executemany("INSERT INTO found (words) VALUES (?)", ((text,) for text in texts))
    query = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rank LIMIT 20"

    def search(number: int) -> None:
        connection.execute(query, (f"{known[number][:4]}* {known[-number]}",)).fetchall()

    found = {"search": milliseconds(search, 200)}
    connection.close()
    return found


def opening_times(root: Path) -> dict[str, float]:
    """Time opening once the key is there, and the key itself at each cost."""
    head = header.load(root / "vault")
    key = header.open_slot(head, head.passphrase, words())
    assert key is not None
    path = root / "vault" / "vault.db"
    times = {"open": milliseconds(lambda _: opening.open_database(path, key, head.vault_id).close(), 9)}
    for cost in (keys.FLOOR, keys.DEFAULT, keys.STRONG):
        name = f"key at {cost.memory_kib // 1024} MiB"
        times[name] = milliseconds(lambda _, cost=cost: keys.key_from_passphrase(words(), bytes(16), cost), 3)
    return times


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        keyed = measure(Path(name) / "keyed")
        keyed |= searching(Path(name) / "keyed")
        keyed_opening = opening_times(Path(name) / "keyed")
        with_key, driver.set_key = driver.set_key, lambda _connection, _key: None
        plain = measure(Path(name) / "plain") | searching(Path(name) / "plain")
        driver.set_key = with_key
    lines = [f"{what:20} {ms:9.2f} ms  {ms / plain[what]:5.2f} x plain" for what, ms in keyed.items()]
    lines += [f"{what:20} {ms:9.2f} ms" for what, ms in keyed_opening.items()]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
