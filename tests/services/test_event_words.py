"""What happened to the vault itself, in words the window can translate."""

import re
from datetime import date

import pytest

from ethicsdesk.domain.wording import say
from ethicsdesk.services import anchors, attempts, copies, seals
from ethicsdesk.services.event_words import EVENTS, event_words
from tests.storage.making import ROOT

NOTED = re.compile(
    r'(?:note_event|_note)\((?:\w+, )?"([a-z_]+)"|Happening\(action="([a-z_]+)", kind=(?:"vault"|VAULT)'
)


def test_every_event_the_program_notes_has_its_words():
    source = "\n".join(file.read_text("utf-8") for file in (ROOT / "ethicsdesk").rglob("*.py"))
    noted = {name for found in NOTED.findall(source) for name in found if name}
    assert len(noted) > 8
    named = {attempts.EVENT, seals.SEALED, anchors.GIVEN, *copies.OWN_ENTRIES}
    assert (noted | named) - EVENTS.keys() == set()


@pytest.mark.parametrize(
    ("name", "detail", "said"),
    [
        ("backed_up", "Vault 2026-03-02.backup", "A backup was made: Vault 2026-03-02.backup"),
        ("restored", "from entry 1204", "The vault was restored from a backup, from entry 1,204"),
        ("anchored", "export 12", "An anchor was printed: export, entry 12"),
        ("anchored", "of another version", "An anchor was printed: of another version"),
        ("failed_attempts", "3", "The vault was opened after failed attempts: 3"),
        ("doubt_set_aside", "RolledBack", "The vault was opened although its history was in doubt"),
        ("moving_out", "2026-03-02", "The move to another computer was begun"),
        ("some_new_event", "{detail}", "Some new event"),
        ("clock_set_back", "no instant", "The clock of the computer was set back to no instant"),
    ],
)
def test_an_event_is_told_in_words(name, detail, said):
    assert str(event_words(name, detail)) == said


def test_the_day_of_a_clock_set_back_is_said_by_the_window():
    told = event_words("clock_set_back", "2026-03-02T15:30:00.000000Z").details["detail"]
    assert told == say("{day}, {time} (UTC)", day=date(2026, 3, 2), time="15:30")


def test_a_hash_is_parted_so_that_it_fits_any_width():
    assert str(event_words("sealed", f"S-2026-1 {'a' * 64}")).endswith(" ".join(["a" * 8] * 8))
