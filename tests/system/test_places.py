"""What kind of place a folder is: by its path, by what lies in it, by its disk."""

import os
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from ethicsdesk.services.places import (
    Place,
    PlaceKind,
    asks_for_vault,
    note_for_backup,
    note_for_card,
)
from ethicsdesk.system import places
from ethicsdesk.system.places import SystemPlaces, mount_of, mounts, service_in

TABLE = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 8:17 / /media/me/My\040Stick rw,nosuid shared:9 - vfat /dev/sdb1 rw
31 22 0:50 / /mnt/office rw shared:10 master:2 - cifs //server/office rw
32 22 0:51 / /mnt/cloud rw - fuse.rclone remote: rw
33 22 0:52 / /mnt/box rw - fuse.sshfs me@server: rw
34 22 254:3 / /mnt/box rw - ext4 /dev/vdb rw
"""


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\Ann\OneDrive\Vault"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Ann\OneDrive - Practice\Documents"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Ann\Dropbox (Personal)"), "Dropbox"),
        (PureWindowsPath(r"G:\My Drive\EthicsDesk"), "Google Drive"),
        (PurePosixPath("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/EthicsDesk"), "iCloud"),
        (PurePosixPath("/Users/ann/Library/CloudStorage/OneDrive-Personal/x"), "OneDrive"),
        (PurePosixPath("/Users/ann/Library/CloudStorage/GoogleDrive-a@example.org/x"), "Google Drive"),
        (PurePosixPath("/Users/ann/Library/CloudStorage/Other-x"), ""),
        (PurePosixPath("/home/ann/Nextcloud"), "Nextcloud"),
        (PurePosixPath("/home/ann/Documents/Vault"), None),
        (PurePosixPath("/home/ann/not Dropbox"), None),
    ],
)
def test_the_usual_sync_folders_are_known_by_name(
    path: PurePosixPath | PureWindowsPath, service: str | None
) -> None:
    assert service_in(path) == service


@pytest.mark.parametrize(
    ("folder", "kind", "service"),
    [
        ("/home/ann", PlaceKind.FIXED, ""),
        ("/media/me/My Stick/Backups", PlaceKind.REMOVABLE, ""),
        ("/mnt/office/vault", PlaceKind.NETWORK, ""),
        ("/mnt/cloud", PlaceKind.SYNCED, ""),
        ("/mnt/box", PlaceKind.FIXED, ""),
        ("//server/share", PlaceKind.NETWORK, ""),
    ],
)
def test_linux_tells_the_disk_behind_a_folder(
    monkeypatch: pytest.MonkeyPatch, folder: str, kind: PlaceKind, service: str
) -> None:
    monkeypatch.setattr(places, "nearest", lambda path: path)
    monkeypatch.setattr(places, "_mount_table", lambda: TABLE)
    place = SystemPlaces().look(Path(folder))
    assert (place.kind, place.service, place.exists) == (kind, service, False)


def test_of_two_disks_in_one_place_the_later_is_seen() -> None:
    assert mount_of(Path("/mnt/box/deep"), mounts(TABLE)) == ("/mnt/box", "ext4", "254:3")
    assert mount_of(Path("/media/me/My Stick"), mounts(TABLE)) == ("/media/me/My Stick", "vfat", "8:17")


@pytest.mark.parametrize("mark", [".dropbox", ".stfolder"])
def test_a_folder_below_what_a_sync_program_marked_is_synced(tmp_path: Path, mark: str) -> None:
    (tmp_path / mark).mkdir()
    place = SystemPlaces().look(tmp_path / "new" / "deeper")
    assert place.kind is PlaceKind.SYNCED
    assert place.service


def test_a_folder_that_onedrive_names_as_its_own_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "elsewhere"))
    assert SystemPlaces().look(tmp_path / "elsewhere" / "Documents").service == "OneDrive"
    assert SystemPlaces().look(tmp_path / "Documents").kind is not PlaceKind.SYNCED


def test_a_link_into_a_sync_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox")
    assert SystemPlaces().look(tmp_path / "link" / "Vault").kind is PlaceKind.SYNCED


def test_links_in_a_circle_are_just_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert isinstance(SystemPlaces().look(tmp_path / "a"), Place)


def test_this_disk_is_told_from_another(tmp_path: Path) -> None:
    here = SystemPlaces()
    assert here.same_disk(tmp_path, tmp_path / "not" / "made")
    assert not here.same_disk(tmp_path, Path("/proc"))
    assert here.look(tmp_path).exists
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - looking makes nothing


def place(kind: PlaceKind, service: str = "") -> Place:
    return Place(path=Path("x"), kind=kind, service=service)


def test_a_vault_in_a_synced_or_network_folder_is_asked_about_twice() -> None:
    for kind in (PlaceKind.SYNCED, PlaceKind.NETWORK):
        asked = [str(question) for question in asks_for_vault(place(kind))]
        assert len(asked) == 2
        assert all(question.endswith("?") for question in asked)
    assert asks_for_vault(place(PlaceKind.FIXED)) == asks_for_vault(place(PlaceKind.REMOVABLE)) == ()


def test_each_kind_of_place_has_its_own_honest_words() -> None:
    notes = {
        str(note_for_backup(place(kind), same_disk=same)) for kind in PlaceKind for same in (True, False)
    }
    assert len(notes) == 5
    assert "Dropbox can see" in str(note_for_backup(place(PlaceKind.SYNCED, "Dropbox"), same_disk=True))
    assert "A sync program can see" in str(note_for_backup(place(PlaceKind.SYNCED), same_disk=True))
    assert note_for_card(place(PlaceKind.REMOVABLE)) is None
    assert "iCloud would keep" in str(note_for_card(place(PlaceKind.SYNCED, "iCloud")))
