"""The logo on the page of the practice: chosen, described, taken off; a bad file is a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.services import practice
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.incoming import open_file
from ethicsdesk.ui.pages.practice.logo_card import LogoCard
from ethicsdesk.ui.pages.practice.page import PracticePage
from tests.documents import hostile
from tests.services.test_logo import tiny_file_of
from tests.ui.papers.house import Place, shown


@pytest.fixture
def card(qtbot: QtBot, empty_place: Place) -> Iterator[LogoCard]:
    viewer = ProcessViewer()
    empty_place.workbench.open_file, empty_place.workbench.viewer = open_file, viewer
    page = PracticePage(empty_place.workbench)
    shown(qtbot, page)
    page.show_for(Target(area=Area.PRACTICE, field="paper_size"))
    assert page.logo is not None
    yield page.logo
    viewer.end()
    page.close()


def choose(qtbot: QtBot, card: LogoCard, folder: Path, data: bytes) -> None:
    path = folder / "logo.png"
    path.write_bytes(data)

    def ask(_parent: QWidget) -> Path:
        return path

    card.ask_picture = ask
    qtbot.mouseClick(card.choose, Qt.MouseButton.LeftButton)


def test_a_logo_is_chosen_described_and_taken_off(
    qtbot: QtBot,
    card: LogoCard,
    empty_place: Place,
    tmp_path: Path,
) -> None:
    assert card.picture.isHidden()
    choose(qtbot, card, tmp_path, hostile.a_picture())
    assert card.picture.isVisible()
    assert card.field.error == ""
    qtbot.keyClicks(card.says, "A lighthouse")
    qtbot.keyClick(card.says, Qt.Key.Key_Return)
    kept = practice.read(empty_place.desk)
    assert kept is not None
    assert kept.logo is not None
    assert kept.logo.says == "A lighthouse"
    qtbot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert card.picture.isHidden()
    assert practice.read(empty_place.desk).logo is None  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (tiny_file_of(20_000, 10_000), "too large"),
        (hostile.a_picture()[:60], "damaged"),
        (b"GIF89a", "not a PNG"),
    ],
    ids=["200-megapixels", "broken", "gif"],
)
def test_a_bad_picture_is_a_sentence_and_takes_nothing_away(
    qtbot: QtBot, card: LogoCard, tmp_path: Path, data: bytes, words: str
) -> None:
    choose(qtbot, card, tmp_path, hostile.a_picture())
    choose(qtbot, card, tmp_path, data)
    assert words in card.field.error
    assert "logo.png" in card.field.error
    assert card.picture.isVisible()
