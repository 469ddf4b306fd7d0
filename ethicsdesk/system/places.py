"""What kind of place a folder is, from its path and from what the operating system says of its disk."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath

from ethicsdesk.services.places import Place, PlaceKind

# Names of folders, in small letters, that sync programs make; a name counts when it begins so.
SERVICES: Mapping[str, str] = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "box sync": "Box",
    "box-box": "Box",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud": "pCloud",
    "syncthing": "Syncthing",
    "seafile": "Seafile",
    "proton drive": "Proton Drive",
    "protondrive": "Proton Drive",
    "cloudstorage": "",
}
# What a sync program leaves in a folder it copies.
MARKS: Mapping[str, str] = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".stfolder": "Syncthing",
    ".sync": "Resilio Sync",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
}
# Variables by which OneDrive tells where it is; Windows may have moved Documents and Desktop there.
VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
NETWORK_SYSTEMS = frozenset(
    {
        "9p",
        "afpfs",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "glusterfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb2",
        "smb3",
        "smbfs",
        "sshfs",
        "vboxsf",
        "vmhgfs",
        "webdav",
    }
)
SYNCED_SYSTEMS: Mapping[str, str] = {
    "rclone": "",
    "google-drive-ocamlfuse": "Google Drive",
    "pcloud": "pCloud",
}
MOUNTED_BY_PEOPLE = ("/media/", "/run/media/", "/Volumes/")
OCTAL = re.compile(r"\\([0-7]{3})")

Mount = tuple[str, str, str]  # where, file system, number of the device


class SystemPlaces:
    """Implements `services.places.Places`."""

    def look(self, folder: Path) -> Place:
        """Return what kind of place a folder is; one not made yet is judged by the one it will lie in."""
        asked = folder.expanduser().absolute()
        base = nearest(asked)
        real = _resolved(asked)
        kind, service = _judge(asked, real, base)
        return Place(path=folder, kind=kind, service=service, exists=asked.is_dir())

    def same_disk(self, one: Path, other: Path) -> bool:
        """Say whether two folders lie on the same disk, so that both would be lost together."""
        try:
            return nearest(one.absolute()).stat().st_dev == nearest(other.absolute()).stat().st_dev
        except OSError:
            return False


def nearest(folder: Path) -> Path:
    """Return the folder itself, or the nearest one above it that is there."""
    return next((place for place in (folder, *folder.parents) if place.exists()), folder)


def service_in(path: PurePath) -> str | None:
    """Return the sync service a path speaks of ('' = one of unknown name), or None."""
    for part in path.parts:
        for start, service in SERVICES.items():
            if part.casefold().startswith(start):
                return service or _service_of_mac(path)
    return None


def _service_of_mac(path: PurePath) -> str:
    """Return the service behind macOS's Library/CloudStorage/<Service>-<account>."""
    parts = [part.casefold() for part in path.parts]
    below = parts[parts.index("cloudstorage") + 1 :] if "cloudstorage" in parts else []
    return next((service for start, service in SERVICES.items() if below and below[0].startswith(start)), "")


def _judge(asked: Path, real: Path, base: Path) -> tuple[PlaceKind, str]:
    for path in (asked, real):
        service = service_in(path)
        if service is not None:
            return PlaceKind.SYNCED, service
    marked = _marked(base) or _announced(real)
    if marked is not None:
        return PlaceKind.SYNCED, marked
    if str(asked).startswith(("\\\\", "//")):
        return PlaceKind.NETWORK, ""
    return _judge_disk(real, base)


def _marked(base: Path) -> str | None:
    """Return whose hidden files lie in the folder or above it."""
    for folder in (base, *base.parents):
        for name, service in MARKS.items():
            if (folder / name).exists():
                return service
    return None


def _announced(real: Path) -> str | None:
    for variable in VARIABLES:
        root = os.environ.get(variable)
        if root and real.is_relative_to(_resolved(Path(root))):
            return "OneDrive"
    return None


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        return path


def _judge_disk(real: Path, base: Path) -> tuple[PlaceKind, str]:
    if sys.platform == "win32":
        return _windows_kind(base), ""
    if sys.platform == "darwin":
        return _mac_kind(base), ""
    mount = mount_of(_resolved(base), mounts(_mount_table()))
    if mount is None:
        return PlaceKind.FIXED, ""
    where, system, device = mount
    name = system.removeprefix("fuse.")
    if name in SYNCED_SYSTEMS:
        return PlaceKind.SYNCED, SYNCED_SYSTEMS[name]
    if name in NETWORK_SYSTEMS or f"{real}/".startswith(f"/run/user/{os.getuid()}/gvfs/"):
        return PlaceKind.NETWORK, ""
    if f"{where}/".startswith(MOUNTED_BY_PEOPLE) or _is_removable(device):
        return PlaceKind.REMOVABLE, ""
    return PlaceKind.FIXED, ""


def mounts(table: str) -> list[Mount]:
    """Return what is mounted where, from the text of Linux's mountinfo (proc(5))."""
    found = []
    for line in table.splitlines():
        fields = line.split(" ")
        if "-" in fields[6:]:
            system = fields[fields.index("-", 6) + 1]
            where = OCTAL.sub(lambda match: chr(int(match[1], 8)), fields[4])
            found.append((where, system, fields[2]))
    return found


def mount_of(folder: Path, table: list[Mount]) -> Mount | None:
    """Return the mount a folder lies in: the deepest one, and of two in one place the later."""
    holding = [mount for mount in table if folder.is_relative_to(mount[0])]
    return max(reversed(holding), key=lambda mount: len(mount[0]), default=None)


def _mount_table() -> str:
    try:
        return Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return ""


def _is_removable(device: str) -> bool:
    """Ask the kernel; a partition is removable when the drive it is part of is."""
    try:
        block = Path("/sys/dev/block", device).resolve()
        for folder in (block, block.parent):
            if (folder / "removable").is_file():
                return (folder / "removable").read_text().strip() == "1" or "/usb" in str(folder)
    except OSError:
        pass
    return False


def _windows_kind(base: Path) -> PlaceKind:
    if sys.platform == "win32":
        import ctypes

        # GetDriveTypeW: 2 = removable, 4 = remote
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{base.drive}\\")
        return {2: PlaceKind.REMOVABLE, 4: PlaceKind.NETWORK}.get(kind, PlaceKind.FIXED)
    return PlaceKind.FIXED


def _mac_kind(base: Path) -> PlaceKind:
    """Read the table of mounts as `mount` prints it: “//me@server/share on /Volumes/share (smbfs, …)”."""
    import subprocess

    try:
        printed = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False
        ).stdout
    except (OSError, subprocess.SubprocessError):
        printed = ""
    lines = re.findall(r" on (.+) \((\w+)", printed)
    mount = mount_of(base, [(where, system, "") for where, system in lines])
    if mount and mount[1] in NETWORK_SYSTEMS:
        return PlaceKind.NETWORK
    return PlaceKind.REMOVABLE if mount and mount[0].startswith("/Volumes/") else PlaceKind.FIXED
