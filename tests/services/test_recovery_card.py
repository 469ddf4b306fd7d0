"""The recovery card is one page that says all it takes, and goes only where it is safe."""

import re
from datetime import date
from pathlib import Path

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.layout import Bullets, Callout, PaperLayout, Paragraph
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.services import recovery_card
from ethicsdesk.services.places import Place, PlaceKind
from ethicsdesk.storage import card
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.paths import resource
from tests.conftest import FakeClock
from tests.documents.reading import ua1_failures
from tests.storage.making import vaults_on, words

VAULT = Path("home") / "Vault"


@pytest.fixture
def vaults(clock: FakeClock, tmp_path: Path) -> FolderVaults:
    return vaults_on(clock, tmp_path / "state")


@pytest.fixture
def made(vaults: FolderVaults, tmp_path: Path) -> tuple[str, PaperLayout]:
    new = vaults.create(tmp_path / "vault", words())
    new.store.close()
    key = vaults.keys.card_key(tmp_path / "vault")
    return new.recovery_code, recovery_card.layout(new.recovery_code, made_on=date(2026, 3, 2), key=key)


def test_the_words_of_the_card_are_plain(made: tuple[str, PaperLayout]) -> None:
    texts = [block.text for block in made[1].blocks if isinstance(block, Callout | Paragraph)]
    texts += [item for block in made[1].blocks if isinstance(block, Bullets) for item in block.items]
    assert reading_grade(" ".join(texts)) <= 6


def test_the_card_is_one_accessible_page_with_everything_on_it(
    made: tuple[str, PaperLayout], vaults: FolderVaults, tmp_path: Path
) -> None:
    code, layout = made
    papers = PdfPapers(fonts=resource("fonts"))
    pdf = papers.draw(layout)
    opened = papers.open(pdf)
    assert opened.page_count == 1
    text = re.sub(r"[\s-]", "", opened.text(0))
    opened.close()
    key = vaults.keys.card_key(tmp_path / "vault")
    assert code.replace("-", "") in re.sub(r"Groups\dto\d", "", text)
    for row in key.rows:
        assert row.replace("-", "") in text
    assert key.vault_id[:8] in text
    assert key.key_id in text
    assert "made March 2, 2026" in layout.footer
    assert ua1_failures(pdf, tmp_path) == []
    assert papers.draw(layout) == pdf


def test_what_is_scanned_is_what_stands_in_the_rows(
    made: tuple[str, PaperLayout], vaults: FolderVaults, tmp_path: Path
) -> None:
    _, layout = made
    scanned = layout.blocks[-1].blocks[0].data  # type: ignore[union-attr]
    name, _slot = card.read(scanned)
    assert name.vault_id == vaults.vault_id(tmp_path / "vault")


def test_a_card_for_a_code_not_yet_in_place_has_the_code_only(made: tuple[str, PaperLayout]) -> None:
    code, whole = made
    before = recovery_card.layout(code, made_on=date(2026, 3, 2))
    assert before.blocks == whole.blocks[: len(before.blocks)]
    assert "vault" not in before.footer


def test_nothing_of_the_vault_changes_by_drawing_the_card(
    made: tuple[str, PaperLayout], tmp_path: Path
) -> None:
    before = {path.name: path.read_bytes() for path in (tmp_path / "vault").iterdir()}
    PdfPapers(fonts=resource("fonts")).draw(made[1])
    assert {path.name: path.read_bytes() for path in (tmp_path / "vault").iterdir()} == before
    assert not any(made[0].encode() in data for data in before.values())


def place(kind: PlaceKind, path: Path = Path("stick")) -> Place:
    return Place(path=path, kind=kind)


def test_a_drive_that_can_be_unplugged_is_taken_at_once() -> None:
    found = recovery_card.judge_place(place(PlaceKind.REMOVABLE), vault=VAULT)
    assert found == recovery_card.CardPlace(allowed=True)


def test_the_own_disk_is_taken_only_when_the_person_insists() -> None:
    found = recovery_card.judge_place(place(PlaceKind.FIXED), vault=VAULT)
    assert found.allowed
    assert found.note is not None
    assert "USB stick" in str(found.note)


@pytest.mark.parametrize(
    ("where", "holds"),
    [
        (place(PlaceKind.SYNCED), ()),
        (place(PlaceKind.NETWORK), ()),
        (place(PlaceKind.FIXED, VAULT), ()),
        (place(PlaceKind.FIXED, VAULT / "below"), ()),
        (place(PlaceKind.REMOVABLE), ("vault.db", "vault.json", "README.txt")),
        (place(PlaceKind.REMOVABLE), ("Photos", "EthicsDesk-5dde1f3d-20261126T035437Z-4")),
    ],
    ids=["synced", "network", "vault", "below the vault", "backup", "beside backups"],
)
def test_beside_what_it_opens_or_on_other_computers_it_is_never_saved(
    where: Place, holds: tuple[str, ...]
) -> None:
    found = recovery_card.judge_place(where, vault=VAULT, holds=holds)
    assert not found.allowed
    assert found.note is not None
