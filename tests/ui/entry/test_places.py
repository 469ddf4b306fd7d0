"""What a folder says about itself."""

from ethicsdesk.ui.entry.places import home_in, seems_used, vault_in


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
