"""What a folder says about itself."""

from pathlib import Path

import pytest

from ethicsdesk.ui.entry.places import Doubt, doubt_about, home_in, seems_used, vault_in


@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox/Practice",
        "OneDrive - Personal/EthicsDesk",
        "Library/Mobile Documents/x",
        "Google Drive/My Drive",
    ],
)
def test_synced_folders_are_doubted(tmp_path, folder):
    assert doubt_about(tmp_path / folder) is Doubt.SYNCED


@pytest.mark.parametrize("folder", ["//server/share/Vault", r"\\server\share\Vault"])
def test_network_shares_are_doubted(folder):
    assert doubt_about(Path(folder)) is Doubt.NETWORK


def test_a_plain_folder_is_not_doubted(tmp_path):
    assert doubt_about(tmp_path / "not" / "yet" / "there") is Doubt.NONE


def test_a_used_folder_gets_the_vault_one_deeper(tmp_path):
    assert home_in(tmp_path) == tmp_path
    (tmp_path / "letters.txt").touch()
    assert seems_used(tmp_path)
    assert home_in(tmp_path) == tmp_path / "EthicsDesk"


def test_a_vault_is_found_below_the_chosen_folder(tmp_path):
    assert vault_in(tmp_path) == tmp_path
    inner = tmp_path / "EthicsDesk" / "Vault"
    inner.mkdir(parents=True)
    (inner / "vault.json").touch()
    assert vault_in(tmp_path) == inner
    assert vault_in(inner) == inner
