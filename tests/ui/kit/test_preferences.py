"""The few wishes outside the vault."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.ui.preferences import (
    FILE_NAME,
    Preferences,
    WindowPlace,
    load_preferences,
    save_preferences,
)
from ethicsdesk.ui.theme import Motion, Scheme

ALL = Preferences(
    "es", Scheme.DARK, 150, WindowPlace(-8, 0, 1366, 700, maximized=True), "/vaults/Prácticas", Motion.LESS
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(("x", "y", "width", "height", "a")), inner)
    ),
    max_leaves=8,
)


def test_what_is_saved_is_read_again(tmp_path) -> None:
    save_preferences(tmp_path / "state", ALL)
    assert load_preferences(tmp_path / "state") == ALL


def test_missing_file_gives_the_defaults(tmp_path) -> None:
    assert load_preferences(tmp_path) == Preferences()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'{"theme": 7}']
)
def test_damaged_file_gives_the_defaults(tmp_path, damage: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(damage)
    assert load_preferences(tmp_path) == Preferences()


@given(
    st.fixed_dictionaries(
        {}, optional=dict.fromkeys(("language", "theme", "text_size", "window", "vault", "motion"), JSON)
    )
)
def test_whatever_a_field_holds_it_can_be_read(tmp_path_factory, raw: dict[str, object]) -> None:
    folder = tmp_path_factory.mktemp("state")
    (folder / FILE_NAME).write_text(json.dumps(raw), encoding="utf-8")
    read = load_preferences(folder)
    assert isinstance(read.theme, Scheme)
    assert 100 <= read.text_size <= 200


def test_one_damaged_field_leaves_the_others(tmp_path) -> None:
    save_preferences(tmp_path, ALL)
    raw = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    raw["window"] = {"x": "left"}
    (tmp_path / FILE_NAME).write_text(json.dumps(raw), encoding="utf-8")
    read = load_preferences(tmp_path)
    assert (read.window, read.language, read.vault) == (None, "es", ALL.vault)


def test_failed_save_keeps_the_old_file_and_no_scrap(tmp_path, monkeypatch) -> None:
    save_preferences(tmp_path, ALL)

    def full(_: int) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("ethicsdesk.ui.preferences.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        save_preferences(tmp_path, Preferences())
    assert load_preferences(tmp_path) == ALL
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


def test_nothing_but_these_six_things_is_written(tmp_path) -> None:
    save_preferences(tmp_path, ALL)
    raw = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    assert set(raw) == {"language", "theme", "text_size", "window", "vault", "motion"}
