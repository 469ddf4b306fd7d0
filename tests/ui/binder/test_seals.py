"""Sealing a binder, finding it again, and checking a file, by real clicks on a real vault."""

from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.errors import DiskFullError
from ethicsdesk.domain.evidence import Evidence, EvidenceKind
from ethicsdesk.services import attachments, evidence, seals, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.incoming import open_file
from ethicsdesk.ui.pages.binder.page import BinderPage
from tests.ui.papers.house import Place, shown

SEALS = Target(area=Area.BINDER, field="seals")


def a_page(qtbot: QtBot, place: Place, target: Target) -> BinderPage:
    place.workbench.open_file = open_file
    page = BinderPage(place.workbench)
    shown(qtbot, page)
    page.show_for(target)
    qtbot.waitUntil(page.make.isEnabled, timeout=5000)
    return page


def sealed(qtbot: QtBot, place: Place, file: Path) -> BinderPage:
    page = a_page(qtbot, place, Target(area=Area.BINDER))
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.card.seal.isVisible, timeout=30_000)
    page.output.ask_where = lambda *_: file
    qtbot.mouseClick(page.card.seal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.said.isVisible, timeout=30_000)
    return page


def checked(qtbot: QtBot, page: BinderPage, file: Path) -> tuple[str, str]:
    page.checking.ask_pdf = lambda _parent: file
    qtbot.mouseClick(page.check, Qt.MouseButton.LeftButton)
    view = page.faces.seals
    qtbot.waitUntil(view.of_file.isVisible, timeout=15_000)
    qtbot.waitUntil(lambda: not page.output.busy.isVisible(), timeout=15_000)
    place_read = page.faces.seals.of_vault
    return view.of_file.accessibleDescription(), (
        place_read.accessibleDescription() if place_read.isVisible() else ""
    )


def test_a_binder_is_sealed_saved_and_kept(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    file = tmp_path / "sealed.pdf"
    page = sealed(qtbot, real_place, file)
    assert "Sealed as S-2026-1" in page.said.accessibleDescription()
    assert page.title.text() == "Sealed binder S-2026-1"
    assert not page.card.seal.isVisible()
    (seal,) = real_place.ask(seals.listed)
    assert file.read_bytes() == real_place.ask(lambda desk: seals.pdf(desk, seal.number))
    assert seal.pages == len(page.preview.view.sheets)
    qtbot.keyClick(page.output.save_button, Qt.Key.Key_Escape)
    page.show_for(SEALS)
    qtbot.waitUntil(lambda: len(page.faces.seals.rows.rows) == 1)
    qtbot.mouseClick(page.faces.seals.rows.rows[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.output.save_button.isEnabled, timeout=15_000)
    assert page.preview.document is not None
    assert page.preview.document.pdf == file.read_bytes()


def test_a_file_is_checked_by_itself_and_against_the_vault(
    qtbot: QtBot, real_place: Place, tmp_path: Path
) -> None:
    file = tmp_path / "sealed.pdf"
    page = sealed(qtbot, real_place, file)
    qtbot.keyClick(page.output.save_button, Qt.Key.Key_Escape)
    page.show_for(SEALS)
    qtbot.waitUntil(page.check.isVisible)
    of_file, of_vault = checked(qtbot, page, file)
    assert "S-2026-1" in of_file
    qtbot.waitUntil(page.faces.seals.of_vault.isVisible, timeout=15_000)
    of_vault = page.faces.seals.of_vault.accessibleDescription()
    assert page.faces.seals.of_vault.accessibleName().startswith("Good")
    assert of_vault
    changed = bytearray(file.read_bytes())
    changed[len(changed) // 2] ^= 1
    (tmp_path / "changed.pdf").write_bytes(changed)
    of_file, of_vault = checked(qtbot, page, tmp_path / "changed.pdf")
    assert page.faces.seals.of_file.accessibleName().startswith("Stop")
    assert of_vault == ""


def test_a_file_that_is_no_pdf_is_told_in_a_sentence(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_text("Dear board", encoding="utf-8")
    page = a_page(qtbot, real_place, SEALS)
    assert page.check.isVisible()
    assert page.faces.seals.none.isVisible()
    of_file, of_vault = checked(qtbot, page, tmp_path / "letter.pdf")
    assert of_file
    assert of_vault == ""


def test_when_saving_fails_nothing_is_sealed(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise DiskFullError

    real_place.workbench.save_file = full
    page = sealed(qtbot, real_place, tmp_path / "sealed.pdf")
    assert "Sealed" not in page.said.accessibleDescription()
    assert page.title.text() == "Binder 2026"
    assert real_place.ask(seals.listed) == ()
    assert list(tmp_path.glob("*.pdf")) == []


def test_cancelling_a_seal_keeps_nothing(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    page = a_page(qtbot, real_place, Target(area=Area.BINDER))
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.card.seal.isVisible, timeout=30_000)
    page.output.ask_where = lambda *_: tmp_path / "sealed.pdf"
    qtbot.mouseClick(page.card.seal, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.output.busy.button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.output.busy.isVisible(), timeout=15_000)
    assert page.said.accessibleDescription() == "Stopped. Nothing was kept of the binder."
    assert real_place.ask(seals.listed) == ()
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_files_kept_as_evidence_go_in_unless_the_person_leaves_them_out(
    qtbot: QtBot, real_place: Place
) -> None:
    real_place.ask(a_note_as_evidence)
    page = a_page(qtbot, real_place, Target(area=Area.BINDER))
    assert page.plan.exhibits.text().replace("&", "") == "With the files kept as evidence (1)"
    lengths = []
    for _ in range(2):
        qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(page.output.save_button.isEnabled, timeout=30_000)
        assert page.preview.document is not None
        lengths.append(len(page.preview.document.sizes))
        text = "".join(page.preview.document.opened.text(at) for at in range(lengths[-1]))
        assert ("A note on plans" in text) is (len(lengths) == 1)
        qtbot.keyClick(page.output.save_button, Qt.Key.Key_Escape)
        page.plan.exhibits.setFocus()
        qtbot.keyClick(page.plan.exhibits, Qt.Key.Key_Space)
    assert lengths[0] > lengths[1]


def a_note_as_evidence(desk: Desk) -> None:
    (tool, *_) = tools.register(desk)
    data = b"A note on plans: which one has a BAA."
    file = attachments.add(desk, tool.tool, "plans.txt", BytesIO(data), len(data), lambda _share: None).value
    today = desk.clock.today()
    asked = desk.library.questionnaire().questions[0].id
    evidence.tie(
        desk,
        Evidence(
            id="",
            number=0,
            tool_id=tool.tool.id,
            sort=EvidenceKind.DOCUMENT,
            question_ids=(asked,),
            attachment_id=file.id,
            name="plans.txt",
            seen_on=today,
            noted_on=today,
        ),
    )


def test_a_file_too_large_to_be_kept_is_built_once_more(
    qtbot: QtBot, real_place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seals, "MOST_KEPT", 1000)
    file = tmp_path / "sealed.pdf"
    page = sealed(qtbot, real_place, file)
    assert page.card.note.accessibleName().startswith("Caution")
    qtbot.keyClick(page.output.save_button, Qt.Key.Key_Escape)
    page.show_for(SEALS)
    qtbot.waitUntil(lambda: len(page.faces.seals.rows.rows) == 1)
    qtbot.mouseClick(page.faces.seals.rows.rows[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.output.save_button.isEnabled, timeout=30_000)
    assert page.preview.document is not None
    assert page.preview.document.pdf == file.read_bytes()
