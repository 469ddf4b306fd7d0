"""The ways into the vault as the window uses them: real vaults, real keys."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from ethicsdesk.domain.access_errors import (
    KeyStoreMissingError,
    KeyStoreRefusedError,
    NotRememberedError,
    TooSoonError,
)
from ethicsdesk.domain.errors import (
    Cancelled,
    RecoveryCodeTypoError,
    UserError,
    VaultMissingError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from ethicsdesk.services import access, attempts, strength
from ethicsdesk.services.access_ports import Failures
from ethicsdesk.services.attempts import CountInMemory
from ethicsdesk.services.backup_ports import ByCode, ByPassphrase
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.session import Session
from ethicsdesk.services.strength import Grade
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.words import passphrase_words
from tests.conftest import FakeClock
from tests.storage.making import PASSPHRASE, vaults_on, words

NEW = "velvet orbit pantry lucid heron"
WRONG = "not the right one at all"


@dataclass
class FakeKeyStore:
    """A password store in memory that can go deaf."""

    kept: dict[str, bytes] = field(default_factory=dict)
    deaf: bool = False

    def name(self) -> str:
        return "Test store"

    def keep(self, vault_id: str, secret: bytearray) -> None:
        self._answer()
        self.kept[vault_id] = bytes(secret)

    def secret(self, vault_id: str) -> bytearray | None:
        self._answer()
        return bytearray(self.kept[vault_id]) if vault_id in self.kept else None

    def forget(self, vault_id: str) -> None:
        self._answer()
        self.kept.pop(vault_id, None)

    def _answer(self) -> None:
        if self.deaf:
            raise KeyStoreRefusedError


@dataclass
class House:
    """A session over one vault, which is locked."""

    session: Session
    folder: Path
    code: str
    key_store: FakeKeyStore
    clock: FakeClock

    def fail(self, times: int = 1) -> list[int]:
        """Try a wrong passphrase as often as it takes; return the pauses that followed."""
        pauses = []
        for _ in range(times):
            self.clock.advance(seconds=self.session.access.pause(self.folder).seconds)
            with pytest.raises(WrongPassphraseError) as caught:
                self.session.unlock(self.folder, words(WRONG))
            pauses.append(caught.value.details["pause"].seconds)
        return pauses

    def open(self, passphrase: str = PASSPHRASE) -> Desk:
        return self.session.unlock(self.folder, words(passphrase))


class NoContent:
    """Nothing here reads content."""

    def in_language(self, _code: str) -> "NoContent":
        return self


@pytest.fixture
def house(tmp_path: Path, clock: FakeClock) -> House:
    store = FakeKeyStore()
    session = Session(
        vaults=vaults_on(clock, tmp_path / "state"),
        clock=clock,
        library=NoContent(),  # type: ignore[arg-type]
        papers=None,  # type: ignore[arg-type]  # or draws
        key_store=store,
        words=passphrase_words,
    )
    desk, code = session.create(tmp_path / "vault", words())
    desk.store.close()
    return House(session, tmp_path / "vault", code, store, clock)


@pytest.fixture
def desk(house: House) -> Iterator[Desk]:
    opened = house.open()
    yield opened
    opened.store.close()


def actions(desk: Desk) -> list[tuple[str, str]]:
    with desk.store.reading() as vault:
        return [(entry.action, entry.record_id) for entry in vault.audit(last=5)]


def test_the_pause_grows_to_half_a_minute_and_no_further(house: House) -> None:
    assert house.fail(10) == [0, 0, 2, 4, 8, 15, 30, 30, 30, 30]


def test_during_a_pause_nothing_is_tried_and_the_passphrase_is_wiped(house: House) -> None:
    house.fail(7)
    right = words()
    with pytest.raises(TooSoonError, match=r"30 s") as caught:
        house.session.unlock(house.folder, right)
    assert set(right) == {0}
    assert caught.value.details == {"seconds": 30}
    house.clock.advance(seconds=29.5)
    assert house.session.access.pause(house.folder) == attempts.Pause(seconds=1, failed=7)
    house.clock.advance(seconds=0.5)
    house.open().store.close()
    assert house.session.access.pause(house.folder) == attempts.Pause()


def test_the_card_opens_at_once_whatever_failed_before(house: House) -> None:
    house.fail(8)
    house.session.unlock_with_code(house.folder, house.code).store.close()


def test_a_clock_set_back_locks_nobody_out(house: House) -> None:
    house.fail(8)
    house.clock.advance(days=-400)
    house.open().store.close()


@pytest.mark.parametrize("span", [timedelta(0), timedelta(seconds=10), timedelta(days=3), timedelta(days=-3)])
def test_no_pause_is_ever_longer_than_half_a_minute(clock: FakeClock, span: timedelta) -> None:
    for count in (1, 5, 50, 10**6):
        failures = Failures(count, clock.now(), clock.now())
        assert 0 <= attempts.pause_after(failures, clock.now() + span).seconds <= 30


def test_failures_are_told_after_the_next_unlock_and_stay_in_the_trail(house: House) -> None:
    first = house.clock.now()
    house.fail()
    house.clock.advance(hours=2)
    with pytest.raises(WrongRecoveryCodeError):
        house.session.unlock_with_code(house.folder, house.session.access.new_code())
    with pytest.raises(RecoveryCodeTypoError):  # a slip of the pen is no attempt
        house.session.unlock_with_code(house.folder, "ABC")
    desk = house.open()
    assert access.failed_since_last(desk) == Failures(2, first, house.clock.now())
    assert actions(desk)[-1] == ("failed_attempts", "2")
    access.seen(desk)
    assert access.failed_since_last(desk) is None
    desk.store.close()
    again = house.open()
    assert access.failed_since_last(again) is None
    assert [action for action, _ in actions(again)].count("failed_attempts") == 1
    again.store.close()


def test_an_unlock_without_failures_tells_none_and_writes_nothing(house: House) -> None:
    house.fail()
    house.open().store.close()
    desk = house.open()
    assert access.failed_since_last(desk) is None
    assert len(actions(desk)) == 2
    desk.store.close()


def test_a_full_disk_at_unlock_opens_all_the_same_and_tells_next_time(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def reading(self) -> object:
            raise UserError

    assert not attempts.tell(Full(), Failures(1, house.clock.now(), house.clock.now()))  # type: ignore[arg-type]
    house.fail()
    with monkeypatch.context() as patch:
        patch.setattr(attempts, "tell", lambda *_: False)
        house.open().store.close()
    desk = house.open()
    assert access.failed_since_last(desk) is not None
    desk.store.close()


def test_where_there_is_no_vault_there_is_no_pause_and_opening_says_why(house: House, tmp_path: Path) -> None:
    assert house.session.access.pause(tmp_path) == attempts.Pause()
    with pytest.raises(VaultMissingError):
        house.session.unlock(tmp_path, words())


def test_counting_in_memory_keeps_first_and_last(clock: FakeClock) -> None:
    count, then = CountInMemory(), clock.now()
    count.add("a", then)
    clock.advance(hours=1)
    count.add("a", clock.now())
    assert count.failures("a") == Failures(2, then, clock.now())
    count.clear("a")
    assert count.failures("a") == Failures()


def test_a_changed_passphrase_opens(house: House, desk: Desk) -> None:
    house.session.access.change_passphrase(desk, ByPassphrase(words()), words(NEW))
    desk.store.close()
    house.open(NEW).store.close()


def test_a_new_code_counts_only_once_it_was_typed_back(house: House, desk: Desk) -> None:
    ways = house.session.access
    code = ways.new_code()
    with pytest.raises(WrongRecoveryCodeError):
        ways.replace_code(desk, ByPassphrase(words()), code=code, typed=house.code)
    with pytest.raises(RecoveryCodeTypoError):
        ways.replace_code(desk, ByPassphrase(words()), code=code, typed=code[:-1])
    house.session.confirm_code(desk, house.code)
    ways.replace_code(desk, ByPassphrase(words()), code=code, typed=code.lower().replace("-", " "))
    house.session.confirm_code(desk, code)


def test_a_rotation_can_be_cancelled_until_it_begins(house: House, desk: Desk) -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    ways, code = house.session.access, house.session.access.new_code()
    with pytest.raises(Cancelled):
        ways.rotate_key(desk, ByPassphrase(words()), new=words(NEW), code=code, progress=stop)
    house.session.confirm_code(desk, house.code)
    ways.remember(desk, ByPassphrase(words()))
    ways.rotate_key(desk, ByCode(house.code), new=words(NEW), code=code, progress=lambda _: None)
    house.session.confirm_code(desk, code)
    assert house.key_store.kept == {}
    assert not ways.remembering(house.folder).on


def test_a_computer_that_remembers_opens_without_a_passphrase_until_it_forgets(
    house: House, desk: Desk
) -> None:
    ways = house.session.access
    assert ways.remembering(house.folder) == access.Remembering(store_name="Test store")
    with pytest.raises(NotRememberedError):
        ways.open_remembered(house.folder)
    ways.remember(desk, ByPassphrase(words()))
    assert ways.remembering(house.folder).on
    desk.store.close()
    opened = house.session.unlock_remembered(house.folder)
    stolen = dict(house.key_store.kept)
    ways.forget(opened)
    opened.store.close()
    assert house.key_store.kept == {}
    house.key_store.kept = stolen  # what somebody copied opens nothing any more
    with pytest.raises(NotRememberedError):
        house.session.unlock_remembered(house.folder)


def test_what_the_computer_keeps_is_not_the_key(house: House, desk: Desk) -> None:
    from ethicsdesk.storage import header

    house.session.access.remember(desk, ByPassphrase(words()))
    found = header.load(house.folder)
    key = header.open_slot(found, found.passphrase, words())
    assert key is not None
    assert bytes(key) not in house.key_store.kept.values()


def test_a_wrong_passphrase_or_a_deaf_store_remembers_nothing(house: House, desk: Desk) -> None:
    ways = house.session.access
    with pytest.raises(WrongPassphraseError):
        ways.remember(desk, ByPassphrase(words(WRONG)))
    assert house.key_store.kept == {}
    house.key_store.deaf = True
    with pytest.raises(KeyStoreRefusedError):
        ways.remember(desk, ByPassphrase(words()))
    assert not ways.remembering(house.folder).on


def test_forgetting_holds_even_where_the_store_does_not_answer(house: House, desk: Desk) -> None:
    ways = house.session.access
    ways.remember(desk, ByPassphrase(words()))
    house.key_store.deaf = True
    ways.forget(desk)
    house.key_store.deaf = False
    desk.store.close()
    with pytest.raises(NotRememberedError):
        house.session.unlock_remembered(house.folder)


def test_without_a_trusted_store_nothing_is_remembered(house: House, desk: Desk) -> None:
    ways = replace(house.session, key_store=access.NoKeyStore()).access
    assert ways.remembering(house.folder) == access.Remembering()
    with pytest.raises(KeyStoreMissingError):
        ways.remember(desk, ByPassphrase(words()))
    with pytest.raises(KeyStoreMissingError):
        ways.open_remembered(house.folder)


def test_a_lost_key_file_is_made_anew_from_the_card(house: House) -> None:
    ways = house.session.access
    rows = house.session.vaults.keys.card_key(house.folder).rows
    for file in house.folder.glob("vault.json*"):
        file.unlink()
    ways.rescue(house.folder, "\n".join(rows), code=house.code, new=words(NEW))
    house.open(NEW).store.close()


@pytest.mark.parametrize(
    ("typed", "grade"),
    [
        ("", Grade.SHORT),
        ("fourteen chars", Grade.SHORT),
        ("passwordpassword", Grade.WEAK),
        ("January2026January2026", Grade.WEAK),
        ("abacus zebra throng unison blip", Grade.STRONG),
    ],
)
def test_strength_is_said_in_honest_words(house: House, typed: str, grade: Grade) -> None:
    found = house.session.access.strength(typed)
    assert found.grade is grade
    assert found.accepted == (grade not in (Grade.SHORT, Grade.WEAK))
    assert str(found.sentence)
    assert "unbreakable" not in str(found.sentence)


def test_the_grades_follow_the_tries() -> None:
    line = "x" * 15
    grades = [strength.judged(line, tries).grade for tries in (9.9, 10, 14, 18)]
    assert grades == [Grade.WEAK, Grade.FAIR, Grade.GOOD, Grade.STRONG]
    assert "One more" in str(strength.judged("x" * 14, 99).sentence)


def test_a_generated_passphrase_is_five_words_of_the_list_and_always_accepted(
    house: House, tmp_path: Path, vaults_made: FolderVaults
) -> None:
    made = {house.session.access.new_passphrase() for _ in range(20)}
    assert len(made) == 20
    assert all(len(line.split(" ")) == 5 and set(line.split(" ")) <= set(passphrase_words()) for line in made)
    assert all(house.session.access.strength(line).accepted for line in made)
    vaults_made.create(tmp_path / "other", words(made.pop())).store.close()


def test_a_poor_list_makes_no_passphrase() -> None:
    with pytest.raises(ValueError, match="too few"):
        strength.generated(["a", "b"] * 5000)


@pytest.fixture
def vaults_made(clock: FakeClock, tmp_path: Path) -> FolderVaults:
    return vaults_on(clock, tmp_path / "other state")
