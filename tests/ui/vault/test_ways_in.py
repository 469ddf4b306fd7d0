"""Passphrase, recovery card, key, and remembering, changed by real clicks on a real vault."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from ethicsdesk.services.places import Place, PlaceKind
from ethicsdesk.services.session import Session
from ethicsdesk.ui.pages.vault.card import CardRoom
from ethicsdesk.ui.pages.vault.key import KeyRoom
from ethicsdesk.ui.pages.vault.new_card import NewCardRoom
from ethicsdesk.ui.pages.vault.passphrase import PassphraseRoom
from ethicsdesk.ui.pages.vault.remember import RememberRoom
from tests.ui.shell.living import end, focused, press, read_all, type_in
from tests.ui.shell.making import PASSPHRASE, a_house
from tests.ui.shell.session import a_session
from tests.ui.vault.living import answer, open_vault

NEW = "otter velvet lantern bishop"


class MemoryKeyStore:
    """A password store that keeps everything in memory; implements `KeyStore`."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def name(self) -> str:
        return "Test Keyring"

    def keep(self, vault_id: str, secret: bytearray) -> None:
        self.kept[vault_id] = bytes(secret)

    def secret(self, vault_id: str) -> bytearray | None:
        found = self.kept.get(vault_id)
        return bytearray(found) if found is not None else None

    def forget(self, vault_id: str) -> None:
        self.kept.pop(vault_id, None)


class AllOfOneKind:
    """Says of every folder that it is of one kind; implements `Places`."""

    def __init__(self, kind: PlaceKind) -> None:
        self._kind = kind

    def look(self, folder: Path) -> Place:
        return Place(path=folder, kind=self._kind)

    def same_disk(self, one: Path, other: Path) -> bool:
        return False


def slip(code: str) -> str:
    return ("1" if code[0] != "1" else "2") + code[1:]


def test_the_passphrase_is_changed_by_keys_alone(opened):
    room = opened.room(PassphraseRoom, "passphrase")
    assert focused() is room.secret.passphrase.line
    type_in(opened.qtbot, PASSPHRASE)
    room.new.first.setFocus()
    type_in(opened.qtbot, NEW)
    opened.qtbot.waitUntil(lambda: room.new.bar.filled >= 2)
    room.new.second.setFocus()
    type_in(opened.qtbot, NEW)
    press(opened.qtbot, Qt.Key.Key_Return)
    opened.settle()
    assert "Your passphrase is changed" in opened.said
    assert room.secret.passphrase.is_empty
    opened.lock()
    opened.unlock(NEW)


def test_a_wrong_passphrase_of_today_is_told_beside_its_line_and_nothing_typed_is_lost(opened):
    room = opened.room(PassphraseRoom, "passphrase")
    room.secret.passphrase.line.setText("plum river cactus wagons")
    for edit in (room.new.first, room.new.second):
        edit.line.setText(NEW)
    opened.click(room.change)
    opened.settle()
    assert "does not open the vault" in room.secret.passphrase_field.error
    assert room.new.second.line.text() == NEW
    assert focused() is room.secret.passphrase.line


def test_a_common_passphrase_is_called_easy_to_guess_and_refused(opened):
    room = opened.room(PassphraseRoom, "passphrase")
    room.secret.passphrase.line.setText(PASSPHRASE)
    room.new.first.line.setText("passwordpassword")
    opened.qtbot.waitUntil(lambda: room.new.bar.filled == 1)
    assert "easy to guess" in room.new.words.text()
    room.new.second.line.setText("passwordpassword")
    opened.click(room.change)
    assert "easy to guess" in room.new.first_field.error


def test_five_words_are_made_shown_and_still_to_be_typed(opened):
    room = opened.room(PassphraseRoom, "passphrase")
    opened.click(room.new.make)
    opened.qtbot.waitUntil(lambda: not room.new.first.is_empty)
    assert len(room.new.first.line.text().split()) == 5
    assert room.new.first.line.echoMode() == room.new.first.line.EchoMode.Normal
    assert focused() is room.new.second.line
    opened.qtbot.waitUntil(lambda: room.new.bar.filled == 4)


def test_what_was_typed_is_forgotten_on_leaving(opened):
    room = opened.room(PassphraseRoom, "passphrase")
    room.secret.passphrase.line.setText(PASSPHRASE)
    room.new.first.line.setText(NEW)
    opened.click(opened.page.back)
    assert room.secret.passphrase.is_empty
    assert room.new.first.is_empty


def test_who_opened_with_the_card_is_led_to_a_new_passphrase(opened):
    opened.lock()
    opened.house.reception.flow.screen_shown.with_code.click()
    screen = opened.house.reception.flow.screen_shown
    screen.code.setText(opened.code)
    screen.open.click()
    room = opened.shell.page.room
    assert isinstance(room, PassphraseRoom)
    assert room.secret.code.isVisible()
    room.secret.code.setText(opened.code)
    for edit in (room.new.first, room.new.second):
        edit.line.setText(NEW)
    opened.click(room.change)
    opened.settle()
    assert "Your passphrase is changed" in opened.said


def test_the_card_is_shown_for_the_right_code_only_and_saved_on_a_stick(opened, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    room = opened.room(CardRoom, "card")
    room.code.setText(slip(opened.code))
    opened.click(room.show_it)
    opened.settle()
    assert "mistyped" in room.field.error
    room.code.setText(opened.code)
    opened.click(room.show_it)
    opened.qtbot.waitUntil(room.sheet.output.save_button.isEnabled, timeout=15_000)
    assert room.code.text() == ""
    opened.shell.workbench.places = AllOfOneKind(PlaceKind.REMOVABLE)
    opened.shell.workbench.save_file = lambda path, data: path.write_bytes(data) and None
    opened.choose(stick)
    titles = answer(opened.house, yes=True)
    opened.click(room.sheet.output.save_button)
    (saved,) = _files(opened, stick)
    assert titles == ["Plug in a USB stick first"]
    document = pypdfium2.PdfDocument(saved)
    assert len(document) == 1
    document.close()


@pytest.mark.parametrize("kind", [PlaceKind.SYNCED, PlaceKind.NETWORK])
def test_the_card_is_never_saved_where_others_copy_it(opened, tmp_path, kind):
    room = opened.room(CardRoom, "card")
    room.code.setText(opened.code)
    opened.click(room.show_it)
    opened.qtbot.waitUntil(room.sheet.output.save_button.isEnabled, timeout=15_000)
    opened.shell.workbench.places = AllOfOneKind(kind)
    opened.choose(tmp_path)
    before = set(tmp_path.iterdir())
    asked = answer(opened.house, yes=True)
    refused = []

    def choose(*_: object) -> Path:
        refused.extend([answer(opened.house, yes=True)])
        return tmp_path

    opened.page.hall.choose_folder = choose
    opened.click(room.sheet.output.save_button)
    assert asked == ["Plug in a USB stick first"]
    assert refused == [["The card may not lie here"]]
    assert set(tmp_path.iterdir()) == before


def test_a_new_card_opens_the_vault_and_the_old_one_no_more(opened):
    room = opened.room(NewCardRoom, "new-card")
    opened.settle()
    code = room.new.value
    room.new.typed.setText(slip(code))
    room.secret.passphrase.line.setText(PASSPHRASE)
    opened.click(room.replace)
    opened.settle()
    assert "mistyped" in room.new.field.error
    room.new.typed.setText(code)
    opened.click(room.replace)
    opened.settle()
    assert "Your new card is in place" in opened.said
    opened.qtbot.waitUntil(room.sheet.output.print_button.isEnabled, timeout=15_000)
    opened.room(CardRoom, "card")
    assert room.new.value == ""
    _open_with(opened, opened.code, fails=True)
    _open_with(opened, code, fails=False)


def test_the_key_is_changed_and_nothing_older_opens(opened):
    room = opened.room(KeyRoom, "key")
    opened.settle()
    code = room.code.value
    room.secret.passphrase.line.setText(PASSPHRASE)
    for edit in (room.new.first, room.new.second):
        edit.line.setText(NEW)
    room.code.typed.setText(opened.code)
    opened.click(room.change)
    opened.settle()
    assert "not the code shown above" in room.code.field.error
    room.code.typed.setText(code)
    opened.click(room.change)
    opened.settle()
    opened.qtbot.waitUntil(lambda: "The key is changed" in opened.said, timeout=20_000)
    opened.lock()
    flow = opened.house.reception.flow
    flow.screen_shown.passphrase.line.setText(PASSPHRASE)
    flow.screen_shown.open.click()
    opened.qtbot.waitUntil(lambda: bool(flow.screen_shown.field.error))
    opened.unlock(NEW)


def test_without_a_trusted_store_nothing_is_offered(opened):
    room = opened.room(RememberRoom, "remember")
    opened.settle()
    assert room.cannot.isVisible()
    assert not room.remember.isVisible()
    assert not room.secret.passphrase.line.hasFocus()
    assert not room.means.isVisible()


def test_a_remembered_vault_opens_without_the_passphrase_until_it_is_forgotten(
    tmp_path, clock, theme, qtbot, show_and_wait
):
    plain = a_session(clock, tmp_path / "state")
    session = Session(
        vaults=plain.vaults,
        clock=clock,
        library=plain.library,
        papers=plain.papers,
        key_store=MemoryKeyStore(),
    )
    house = a_house(tmp_path, clock, theme, session=session)
    show_and_wait(house)
    opened = open_vault(house, qtbot)
    room = opened.room(RememberRoom, "remember")
    opened.settle()
    assert "family members" in room.means.accessibleDescription()
    room.secret.passphrase.line.setText(PASSPHRASE)
    opened.click(room.remember)
    opened.settle()
    assert room.forget.isVisible()
    opened.lock()
    screen = house.reception.flow.screen_shown
    house.reception.flow.prepare()
    qtbot.waitUntil(screen.remembered.isVisible)
    opened.click(screen.remembered)
    assert opened.shell.page is not None
    room = opened.room(RememberRoom, "remember")
    opened.settle()
    opened.click(room.forget)
    opened.settle()
    assert room.remember.isVisible()
    assert session.access.key_store.secret(session.vaults.vault_id(house.folder)) is None
    end(house)


def _files(opened, folder: Path) -> list[Path]:
    opened.qtbot.waitUntil(lambda: any(folder.iterdir()), timeout=10_000)
    read_all(opened.house, opened.qtbot)
    return list(folder.iterdir())


def _open_with(opened, code: str, *, fails: bool) -> None:
    if opened.house.reception.shell is not None:
        opened.lock()
        opened.house.reception.flow.screen_shown.with_code.click()
    screen = opened.house.reception.flow.screen_shown
    screen.code.setText(code)
    screen.open.click()
    if fails:
        opened.qtbot.waitUntil(lambda: "another vault" in screen.field.error)
    else:
        assert opened.shell.page is not None
