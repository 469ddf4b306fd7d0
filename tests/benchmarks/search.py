"""Searching as one types in a practice of ten years: ``python -m tests.benchmarks.search``.

From the text to all rows, for every beginning of what people type, against the same look into the index
of a copy that is not encrypted; then what the index costs a change, and how much room it takes.
``--short``: one year, not ten. The promise is 30 ms for 95 of 100 texts.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from ethicsdesk.domain.records import Answer
from ethicsdesk.domain.search_words import asked
from ethicsdesk.services import searching
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.search_ports import Wanted
from ethicsdesk.storage import driver, search_index
from ethicsdesk.storage.search_index import FinderUnit
from tests.benchmarks.timing import Row, in_turn, milliseconds
from tests.benchmarks.trail import a_desk

PROMISE_MS = 30.0
TYPED = (
    "consent",
    "I-2019-0",
    "example scribe 1 baa",
    "invented reason",
    "back up",
    "looked at again",
    "the note",
)
TEXTS = tuple(text[:end] for text in TYPED for end in range(1, len(text) + 1))


def connection_of(desk: Desk) -> driver.Connection:
    return desk.store._connection  # type: ignore[attr-defined, no-any-return]


@contextmanager
def plain_copy(desk: Desk, path: Path) -> Iterator[driver.Connection]:
    """Open a copy of the vault without encryption, for the time of a block."""
    connection = connection_of(desk)
    connection.set_authorizer(None)
    connection.execute("ATTACH ? AS plain KEY ''", (str(path),))
    connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    connection.execute("DETACH plain")
    opened = driver.connect(str(path), isolation_level=None)
    opened.execute("PRAGMA cache_size = -16000")
    try:
        yield opened
    finally:
        opened.close()


def slowest(desk: Desk, times: int) -> float:
    """Return the time in milliseconds that 95 of 100 texts take no longer than."""
    searching.find(desk, "a")
    found = [milliseconds(lambda t=text: searching.find(desk, t)) for text in TEXTS for _ in range(times)]  # type: ignore[misc]
    return statistics.quantiles(found, n=20)[-1]


def index_row(desk: Desk, plain: driver.Connection, times: int) -> Row:
    """Time the look into the index alone, encrypted and not."""
    queries = [Wanted(words=asked(text)) for text in TEXTS]

    def all_of(finder: FinderUnit) -> None:
        for wanted in queries:
            finder.find(wanted)

    ours, theirs = FinderUnit(connection_of(desk)), FinderUnit(plain)
    all_of(ours), all_of(theirs)
    ms, than = in_turn(lambda: all_of(ours), lambda: all_of(theirs), times)
    count = len(queries)
    return Row(what="a look into the index", ms=ms / count, than="not encrypted", than_ms=than / count)


def commit_row(desk: Desk, times: int) -> Row:
    """Time a change of an answer's note, with the index and without."""
    with desk.store.reading() as vault:
        answers = [one for one in vault.list(Answer) if one.note][: times * 20]
    turn = iter(range(10**9))

    def change() -> None:
        number = next(turn)
        answer = answers[number % len(answers)]
        with desk.store.writing() as vault:
            vault.put(replace(answer, note=f"Asked again on the phone, turn {number}, nothing new"))

    def without() -> None:
        with patch.object(search_index, "keep", lambda *_: None):
            change()

    ms, than = in_turn(change, without, times * 20)
    search_index.mend(connection_of(desk))
    return Row(what="keep a changed answer", ms=ms, than="without the index", than_ms=than)


def room(plain: driver.Connection) -> tuple[int, int]:
    """Return the size of the database without and with the index, in bytes."""

    def size() -> int:
        plain.execute("VACUUM")
        pages, each = (plain.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        return int(pages) * int(each)

    whole = size()
    plain.execute("DROP TABLE found")
    plain.execute("DROP TABLE findable")
    return size(), whole


def main(arguments: list[str]) -> None:
    years, times = (1, 2) if "--short" in arguments else (10, 7)
    with tempfile.TemporaryDirectory() as name:
        desk = a_desk(Path(name), years)
        p95 = slowest(desk, times)
        sys.stdout.write(f"{'search, 95 of 100 texts':34}{p95:9.1f} ms\n")
        with plain_copy(desk, Path(name) / "plain.db") as plain:
            for row in (index_row(desk, plain, times), commit_row(desk, times)):
                sys.stdout.write(
                    f"{row.what:34}{row.ms:9.2f} ms {row.ratio:5.2f} x {row.than} ({row.than_ms:.2f} ms)\n"
                )
            without, whole = room(plain)
        share = 100 * (whole - without) / whole
        sys.stdout.write(
            f"{'the index takes':34}{(whole - without) / 2**20:9.1f} MB {share:5.1f} % of the vault\n"
        )
        desk.store.close()
    if p95 > PROMISE_MS:
        raise SystemExit(f"searching took {p95:.0f} ms; the promise is {PROMISE_MS:.0f}")


if __name__ == "__main__":
    main(sys.argv[1:])
