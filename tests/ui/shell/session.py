"""A session over real adapters with a cheap key."""

from pathlib import Path

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.services.ports import Clock
from ethicsdesk.services.session import Session
from ethicsdesk.storage.keys import KdfCost
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.instance_lock import InstanceLock
from ethicsdesk.system.watermark import WatermarkFolder
from ethicsdesk.system.words import passphrase_words
from tests.ui.shell.places import resource

CHEAP = KdfCost(memory_kib=19 * 1024, passes=1, lanes=1)


def a_session(clock: Clock, state: Path) -> Session:
    vaults = FolderVaults(
        clock=clock, locks=InstanceLock, watermarks=WatermarkFolder(state / "watermarks"), kdf=CHEAP
    )
    return Session(
        vaults=vaults,
        clock=clock,
        library=ContentLibrary(resource("content")),
        papers=PdfPapers(fonts=resource("fonts")),
        words=passphrase_words,
    )
