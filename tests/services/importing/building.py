"""How the tests of importing build a vault from an export."""

import zipfile

from ethicsdesk.services import importing
from ethicsdesk.system.archives import FileArchives
from tests.storage.making import words

ARCHIVES = FileArchives()
USUAL = zipfile.ZIP_DEFLATED


def quiet(_share):
    pass


def build(session, source, folder, progress=quiet, passphrase=None):
    return importing.build(
        session, ARCHIVES, source, folder=folder, passphrase=passphrase or words(), progress=progress
    ).value


def zipped(folder, target, *, leave_out=()):
    with zipfile.ZipFile(target, "w", USUAL) as opened:
        for file in sorted(folder.rglob("*")):
            name = file.relative_to(folder).as_posix()
            if file.is_file() and name not in leave_out:
                opened.write(file, name)
    return target
