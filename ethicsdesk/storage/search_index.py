"""The index of words: kept with every change of a record, made anew when it was made another way."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from ethicsdesk.domain.record_types import KINDS
from ethicsdesk.domain.records import Record
from ethicsdesk.domain.searching import Searchable, edition, searchable
from ethicsdesk.services.search_ports import Hit, Wanted
from ethicsdesk.storage import driver
from ethicsdesk.storage.codec import Codec, NotThisTypeError
from ethicsdesk.storage.database import is_damage, transaction

EDITION = "search"
KNOWN = "SELECT n, title, body FROM findable WHERE kind = ? AND id = ?"
ADD = "INSERT INTO findable (kind, id, owner, seq, title, body) VALUES (?, ?, ?, ?, ?, ?)"
CHANGE = "UPDATE findable SET owner = ?, seq = ?, title = ?, body = ? WHERE n = ?"
TAKE_OUT = "DELETE FROM findable WHERE n = ?"
INDEX = "INSERT INTO found (rowid, title, body) VALUES (?, ?, ?)"
UNINDEX = "INSERT INTO found (found, rowid, title, body) VALUES ('delete', ?, ?, ?)"
COMPARE = "INSERT INTO found (found, rank) VALUES ('integrity-check', 1)"
INDEX_ALL = "INSERT INTO found (found) VALUES ('rebuild')"
RECORDS = """
    SELECT record.kind, record.doc, revision.seq FROM record JOIN revision USING (kind, id, rev)
    ORDER BY revision.seq
"""
KEPT = "SELECT kind, id, owner, seq, title, body FROM findable ORDER BY n"
KEEP_EDITION = """
    INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""
HITS = """
    SELECT * FROM (
        SELECT rowid AS n, -bm25(found, 6.0, 1.0) AS score FROM found
        WHERE found MATCH {words} {narrowed} ORDER BY rowid DESC LIMIT :broad)
"""
NARROWED = """
    AND +rowid IN (SELECT n FROM findable WHERE owner IN (SELECT value FROM json_each(:owners)))
"""  # the plus: else the words would be looked up once for each row
FIND = """
    WITH hit AS MATERIALIZED (
        SELECT n, max(score) AS score FROM ({hits}) GROUP BY n
    ), placed AS (
        SELECT n, kind, score * (1.0 + 0.5 * seq / :newest) AS score,
               row_number() OVER (PARTITION BY kind ORDER BY score * (1.0 + 0.5 * seq / :newest) DESC, n DESC)
               AS place
        FROM hit JOIN findable USING (n)
    )
    SELECT findable.kind, id, owner, title, body, score FROM placed JOIN findable USING (n)
    WHERE place <= :most ORDER BY score DESC, n DESC
"""
BROAD = 2_000
"""So many hits are weighed: the newest with the words in the title, and the newest with them anywhere.

A beginning such as "a" stands in nearly every record, and weighing all of them would be felt while typing.
"""
MOST_WORDS, LONGEST_WORD = 16, 80
Row = tuple[str, str, str, int, str, str]


def keep(connection: driver.Connection, record: Record, seq: int) -> None:
    """Let a record be found by the words it has now; *seq* is the entry of the change."""
    words = searchable(record)
    if words is None:
        forget(connection, record.kind, record.id)
        return
    known = connection.execute(KNOWN, (record.kind, record.id)).fetchone()
    said = (words.title, words.body)
    if known is None:
        row = connection.execute(ADD, _row(record, words, seq)).lastrowid
    else:
        row = known[0]
        connection.execute(CHANGE, (words.owner, seq, *said, row))
        if known[1:] == said:
            return
        connection.execute(UNINDEX, known)
    connection.execute(INDEX, (row, *said))


def forget(connection: driver.Connection, kind: str, record_id: str) -> None:
    """Let a record be found no more."""
    known = connection.execute(KNOWN, (kind, record_id)).fetchone()
    if known is not None:
        connection.execute(UNINDEX, known)
        connection.execute(TAKE_OUT, (known[0],))


def sweep(connection: driver.Connection) -> None:
    """Write everything anew from the words that are kept, so that nothing of others is left in its pages.

    Taking a row out empties its own place, but not the copies a page keeps of rows that once moved away.
    """
    _write(connection, connection.execute(KEPT).fetchall())


def is_current(connection: driver.Connection) -> bool:
    """Say whether the index was made the way this program makes it."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (EDITION,)).fetchone()
    return bool(row == (edition(),))


def rebuild(connection: driver.Connection) -> None:
    """Make the index anew from the records, inside a transaction."""
    _write(connection, list(_expected(connection)))
    connection.execute(KEEP_EDITION, (EDITION, edition()))


def mend(connection: driver.Connection) -> bool:
    """Make the index anew when it does not say what the records say; return whether that was so."""
    if _fits(connection):
        return False
    with transaction(connection):
        _write(connection, list(_expected(connection)))
    return True


def _fits(connection: driver.Connection) -> bool:
    try:
        connection.execute(COMPARE)
    except driver.DatabaseError as problem:
        if not is_damage(problem):
            raise
        return False
    return set(connection.execute(KEPT)) == set(_expected(connection))


def _write(connection: driver.Connection, rows: Iterable[Row]) -> None:
    connection.execute("DELETE FROM findable")
    connection.executemany(ADD, rows)
    connection.execute(INDEX_ALL)


class FinderUnit:
    """Implements `services.search_ports.Finder`; usable until its block ends."""

    def __init__(self, connection: driver.Connection) -> None:
        """Read through *connection*, which is inside a transaction."""
        self._connection: driver.Connection | None = connection

    def end(self) -> None:
        """Make the view unusable; its block is over."""
        self._connection = None

    def find(self, wanted: Wanted) -> Sequence[Hit]:
        """Return the best hits of each kind, best first."""
        if self._connection is None:
            raise RuntimeError("this view of the vault has ended; open a new one")
        words = match_text(wanted.words)
        if not words:
            return ()
        newest = self._connection.execute("SELECT max(seq) FROM audit").fetchone()[0]
        owners = None if wanted.owners is None else json.dumps(sorted(wanted.owners))
        narrowed = "" if owners is None else NARROWED
        asked = {"words": words, "titles": "{title} : (" + words + ")", "owners": owners}
        places = (":titles",) if wanted.titles_only else (":titles", ":words")
        hits = (HITS.format(words=place, narrowed=narrowed) for place in places)
        rows = self._connection.execute(
            FIND.format(hits=" UNION ALL ".join(hits)),
            asked | {"newest": float(newest or 1), "most": wanted.most, "broad": BROAD},
        )
        return tuple(
            Hit(kind=kind, id=record_id, owner=owner, title=title, body=body, score=score)
            for kind, record_id, owner, title, body, score in rows
        )


def match_text(words: Sequence[str]) -> str:
    """Return words as FTS5 reads them: each quoted, the last the beginning of a word; '' = nothing to find.

    Words without a letter or digit hold nothing the index knows, and one such would hide every hit.
    """
    known = [word[:LONGEST_WORD].replace("\0", " ") for word in words if any(map(_is_known, word))]
    quoted = ['"' + word.replace('"', " ") + '"' for word in known[:MOST_WORDS]]
    return " AND ".join(quoted) + "*" if quoted else ""


def _is_known(sign: str) -> bool:
    """Say whether unicode61 takes a sign for part of a word: letters, digits and private signs."""
    category = unicodedata.category(sign)
    return category[0] in "LN" or category == "Co"


def _row(record: Record, words: Searchable, seq: int) -> Row:
    return (record.kind, record.id, words.owner, seq, words.title, words.body)


def _expected(connection: driver.Connection) -> Iterator[Row]:
    """Yield what the records say; one that only a newer program can read is not searched."""
    codec = Codec()
    for kind, doc, seq in connection.execute(RECORDS):
        try:
            record = codec.load(KINDS[kind], doc)
        except (KeyError, NotThisTypeError):
            continue
        if (words := searchable(record)) is not None:
            yield _row(record, words, seq)
