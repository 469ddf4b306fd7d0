"""A new kind of record is not done before it is in every place that must know it.

Each place is a function from kinds to those it does not know. When a kind is missing, the sentence says where
to add it.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

import pytest

from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Record
from ethicsdesk.domain.searching import SEARCHED
from ethicsdesk.services import exporting, field_words, importing, trail
from ethicsdesk.services.asof import ReaderAt
from ethicsdesk.services.binder.sharing_rules import READ
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.retention_rules import CLASSES, OPEN_MATTERS
from ethicsdesk.services.session import Session
from ethicsdesk.system.archives import FileArchives
from tests.builders import LIBRARY, FakePapers, desk_of
from tests.conftest import FakeClock
from tests.storage.making import vaults_on, words
from tests.vaults.make import sample_records

Kinds = Iterable[type[Record]]
BARRING_PURGE = frozenset({"incident", "complaint", "appeal", "request"})
"""Kinds of which an open one forbids purging what is tied to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """A kind that nobody has added anywhere."""

    kind: ClassVar[str] = "newcomer"
    id: str

    @property
    def parent(self) -> str:
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Which kinds came through each way with at least one record."""

    exported: frozenset[str]
    imported: frozenset[str]
    past: frozenset[str]
    told: frozenset[str]


@pytest.fixture(scope="module")
def seen(tmp_path_factory) -> Seen:
    """Send a record of every kind through export, import, the trail and the reader of the past."""
    root, clock = tmp_path_factory.mktemp("growth"), FakeClock()
    vaults = vaults_on(clock, root / "state")
    desk = desk_of(clock, store=vaults.create(root / "vault", words()).store)
    with desk.store.writing() as vault:
        for record in sample_records():
            vault.put(record)
    exporting.export(desk, FileArchives(), root / "out", lambda _share: None)
    files = (root / "out/records").glob("*.json")
    exported = frozenset(file.stem for file in files if json.loads(file.read_text("utf-8")))
    told = frozenset(row.kind for row in trail.page(desk, most=1000).rows if row.changes)
    past = _past(desk, clock)
    desk.store.close()
    session = Session(vaults=vaults, clock=clock, library=LIBRARY, papers=FakePapers())
    new = importing.build(
        session,
        FileArchives(),
        root / "out",
        folder=root / "new",
        passphrase=words(),
        progress=lambda _share: None,
    ).value.desk
    with new.store.reading() as vault:
        imported = frozenset(kind.kind for kind in RECORD_TYPES if vault.list(kind))
    new.store.close()
    return Seen(exported=exported, imported=imported, past=past, told=told)


def _past(desk: Desk, clock: FakeClock) -> frozenset[str]:
    """Return the kinds whose removed records are still read as of the day before."""
    then = clock.now()
    clock.advance(days=1)
    records = sample_records()
    with desk.store.writing() as vault:
        for record in records:
            vault.remove(type(record), record.id)
    with desk.store.reading() as vault:
        asof = ReaderAt(vault, then + timedelta(hours=1))
        return frozenset(
            record.kind
            for record in records
            if not vault.list(type(record))
            and asof.get(type(record), record.id) == record
            and record in asof.list(type(record))
            and [state for _, state in asof.history(type(record), record.id)] == [record]
        )


PLACES: Mapping[str, Callable[[Seen], Iterable[str]]] = {
    "tests/vaults/make.py: sample_records": lambda _: (record.kind for record in sample_records()),
    "services/retention_rules.py: CLASSES": lambda _: CLASSES,
    "domain/searching.py: SEARCHED, or NOTHING": lambda _: SEARCHED,
    "services/binder/sharing_rules.py: READ": lambda _: (getattr(kind, "kind", "") for kind in READ),
    "services/field_words.py: KIND": lambda _: field_words.KIND,
    "services/trail.py: rows with what changed": lambda seen: seen.told,
    "services/exporting.py: records of an export": lambda seen: seen.exported,
    "services/importing.py: records of an imported vault": lambda seen: seen.imported,
    "services/asof.py: records of the past": lambda seen: seen.past,
}


def missing(known: Iterable[str], kinds: Kinds) -> set[str]:
    return {kind.kind for kind in kinds} - set(known)


@pytest.mark.parametrize("place", PLACES)
def test_every_kind_of_record_is_known_in_every_place(seen, place):
    assert missing(PLACES[place](seen), RECORD_TYPES) == set(), f"add what is missing to {place}"


@pytest.mark.parametrize("place", PLACES)
def test_a_kind_added_nowhere_is_noticed_in_every_place(seen, place):
    assert missing(PLACES[place](seen), (*RECORD_TYPES, Newcomer)) == {"newcomer"}


def open_matters_missing(kinds: Kinds) -> set[str]:
    return {kind.kind for kind in kinds} & BARRING_PURGE - OPEN_MATTERS.keys()


def test_every_kind_whose_open_ones_bar_purging_says_how_they_are_found():
    assert open_matters_missing(RECORD_TYPES) == set(), (
        "add them to services/retention_rules.py: OPEN_MATTERS"
    )


def test_a_complaint_without_its_open_ones_would_be_noticed():
    complaint = type("Complaint", (), {"kind": "complaint"})
    assert open_matters_missing((*RECORD_TYPES, complaint)) == {"complaint"}
