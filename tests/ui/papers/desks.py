"""Desks for tests of the pages with papers: a real vault with the sample practice, real papers."""

from pathlib import Path

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.services import sample
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock
from ethicsdesk.services.session import Session
from ethicsdesk.storage.keys import KdfCost
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.instance_lock import InstanceLock
from ethicsdesk.system.watermark import WatermarkFolder

CHEAP = KdfCost(memory_kib=19 * 1024, passes=1, lanes=1)
PASSPHRASE = "plum river cactus wagon"
RESOURCES = Path(__file__).parents[3] / "resources"


def a_session(folder: Path, clock: Clock) -> Session:
    vaults = FolderVaults(
        clock=clock, locks=InstanceLock, watermarks=WatermarkFolder(folder / "state"), kdf=CHEAP
    )
    return Session(
        vaults=vaults,
        clock=clock,
        library=ContentLibrary(RESOURCES / "content"),
        papers=PdfPapers(fonts=RESOURCES / "fonts"),
    )


def an_empty_desk(folder: Path, clock: Clock) -> Desk:
    desk, _ = a_session(folder, clock).create(folder / "vault", bytearray(PASSPHRASE.encode()))
    return desk


def a_sample_desk(folder: Path, clock: Clock) -> Desk:
    desk = an_empty_desk(folder, clock)
    sample.fill(desk, lambda _share: None)
    return desk
