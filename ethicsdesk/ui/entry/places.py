"""What a folder says about itself before a vault is put there: copied elsewhere, or on another machine."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "mobile documents",
    "cloudstorage",
    "box sync",
    "nextcloud",
    "owncloud",
    "pcloud",
    "syncthing",
    "seafile",
)
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "sshfs", "afpfs", "webdav", "davfs"}
)


class Doubt(StrEnum):
    """Why a vault may not be at home in a folder."""

    NONE = ""
    SYNCED = "synced"
    NETWORK = "network"


def doubt_about(folder: Path) -> Doubt:
    """Say whether the folder seems to be copied to a cloud or to lie on another machine."""
    if str(folder).startswith(("//", "\\\\")):
        return Doubt.NETWORK
    if any(part.casefold().startswith(_SYNCED) for part in folder.parts):
        return Doubt.SYNCED
    kind = QStorageInfo(str(nearest(folder))).fileSystemType().data()
    name = bytes(kind).decode("ascii", "replace").casefold().removeprefix("fuse.")
    return Doubt.NETWORK if name in _NETWORK else Doubt.NONE


def nearest(folder: Path) -> Path:
    """Return the folder itself or the nearest one above it that exists."""
    return next((place for place in (folder, *folder.parents) if place.exists()), folder)


def seems_used(folder: Path) -> bool:
    """Guess, without opening anything, whether a vault lies in the folder."""
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def vault_in(chosen: Path) -> Path:
    """Return the folder of a vault when a folder was chosen: itself, or one below with a usual name."""
    below = (chosen, chosen / "EthicsDesk", chosen / "Vault", chosen / "EthicsDesk" / "Vault")
    return next((place for place in below if (place / "vault.json").exists()), chosen)


def home_in(chosen: Path) -> Path:
    """Return where a new vault goes when a folder was chosen: into it when empty, else one folder deeper."""
    return chosen / "EthicsDesk" if seems_used(chosen) else chosen
