"""The share pack: chosen by clicks, made, shown and saved."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.services import seals
from ethicsdesk.services.binder.recipients import Recipient, preset
from ethicsdesk.services.binder.scene import Extra
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.binder.page import BinderPage
from tests.ui.papers.house import Place, shown

SHARE = Target(area=Area.BINDER, field="share")


def a_page(qtbot: QtBot, place: Place) -> BinderPage:
    page = BinderPage(place.workbench)
    shown(qtbot, page)
    page.show_for(SHARE)
    qtbot.waitUntil(page.make_share.isEnabled, timeout=5000)
    return page


def test_every_recipient_sets_the_tabs_they_ask_for_and_no_switch(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    view = page.faces.share
    for card, recipient in zip(view.recipient.cards, Recipient, strict=True):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        offered = frozenset(view.boxes)
        assert view.share.recipient is recipient
        assert view.share.parts == preset(recipient).parts & offered
        assert view.share.extra == frozenset()


def test_tabs_and_switches_are_the_persons_own_choice(qtbot: QtBot, sample_place: Place) -> None:
    view = a_page(qtbot, sample_place).faces.share
    view.fold.set_open(opened=True)
    box = view.boxes["1"]
    assert box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert "1" not in view.share.parts
    qtbot.mouseClick(view.extra.cards[0], Qt.MouseButton.LeftButton)
    assert view.share.extra == {Extra(view.extra.cards[0].choice.key)}


def test_a_pack_is_made_shown_and_saved(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    page, file, offered = a_page(qtbot, real_place), tmp_path / "pack.pdf", []

    def where(_parent: object, name: str) -> Path:
        offered.append(name)
        return file

    page.output.ask_where = where
    qtbot.mouseClick(page.make_share, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.output.save_button.isEnabled, timeout=30_000)
    assert page.title.text() == "Share pack 2026"
    qtbot.keyClick(page.output.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.said.isVisible, timeout=5000)
    assert offered == ["AI-ethics-binder-2026-for-board.pdf"]
    document = pypdfium2.PdfDocument(file)
    assert len(document) == len(page.preview.view.sheets)
    document.close()
    qtbot.keyClick(page.output.save_button, Qt.Key.Key_Escape)
    assert page.make_share.isVisible()
    assert page.make_share.hasFocus()


def test_without_a_tab_the_person_is_told_what_to_do(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    for box in page.faces.share.boxes.values():
        box.setChecked(False)
    qtbot.mouseClick(page.make_share, Qt.MouseButton.LeftButton)
    assert "Please choose at least one tab." in page.said.accessibleDescription()
    assert page.faces.share.isVisible()


def test_a_pack_can_be_sealed(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    page, file = a_page(qtbot, real_place), tmp_path / "pack.pdf"
    page.output.ask_where = lambda *_: file
    qtbot.mouseClick(page.make_share, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.card.seal.isVisible, timeout=30_000)
    qtbot.mouseClick(page.card.seal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.said.isVisible, timeout=30_000)
    assert page.title.text() == "Sealed share pack S-2026-1"
    (seal,) = real_place.ask(seals.listed)
    assert seal.terms.audience == Recipient.BOARD
    assert file.stat().st_size == seal.size
