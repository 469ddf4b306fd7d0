"""The desk that is photographed, in a vault that opens quickly."""

import shutil
from pathlib import Path

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.services import sample
from ethicsdesk.services.session import Session
from ethicsdesk.system.archives import FileArchives
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.files import write_file
from ethicsdesk.system.paths import resource
from ethicsdesk.system.places import SystemPlaces
from ethicsdesk.system.words import passphrase_words
from ethicsdesk.ui.gallery import Models
from ethicsdesk.ui.outside import Outside
from tests.storage.making import vaults_on


def session_on(state: Path) -> Session:
    """Return the real thing with a key derivation that is quick enough for tests."""
    return Session(
        vaults=vaults_on(SystemClock(), state / "watermarks"),
        clock=SystemClock(),
        library=ContentLibrary(resource("content")),
        papers=PdfPapers(fonts=resource("fonts")),
        words=passphrase_words,
    )


def make_sample(folder: Path) -> Path:
    """Make the sample practice; return the folder of its vault."""
    desk, _ = session_on(folder / "state").create(folder / "vault", bytearray(sample.PASSPHRASE.encode()))
    sample.fill(desk, lambda _share: None)
    desk.store.close()
    return folder / "vault"


def copied(vault: Path, spare: Path) -> Models:
    """Return what a tour works on: a copy of the vault, and room for a newcomer's."""
    copy = shutil.copytree(vault, spare / "desk", ignore=shutil.ignore_patterns("*.lock"))
    return Models(
        make_session=lambda: session_on(spare / "state"),
        outside=Outside(
            save_file=write_file,
            make_viewer=ProcessViewer,
            make_places=SystemPlaces,
            make_archives=FileArchives,
        ),
        vault=copy,
        passphrase=sample.PASSPHRASE,
        spare=spare,
    )
