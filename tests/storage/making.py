"""Vaults, records and damage for the tests of the vault."""

import shutil
import sys
from datetime import date, timedelta
from pathlib import Path

from ethicsdesk.domain import layout as page
from ethicsdesk.domain.records import Fact, Paper, PaperFacts, Tool, ToolFacts
from ethicsdesk.services.ports import Clock
from ethicsdesk.storage.keys import KdfCost
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.instance_lock import InstanceLock
from ethicsdesk.system.watermark import WatermarkFolder

CHEAP = KdfCost(memory_kib=19 * 1024, passes=1, lanes=1)
PASSPHRASE = "plum river cactus wagon"
ROOT = Path(__file__).parents[2]
WRITER = (sys.executable, "-m", "tests.storage.writer")  # run it in ROOT
DAY = date(2026, 3, 2)
LATER = timedelta(minutes=1)


def words(text: str = PASSPHRASE) -> bytearray:
    """Return a passphrase as the window hands it over."""
    return bytearray(text.encode())


def vaults_on(clock: Clock, state: Path) -> FolderVaults:
    """Return the real thing with a key derivation that is quick enough for tests."""
    return FolderVaults(clock=clock, locks=InstanceLock, watermarks=WatermarkFolder(state), kdf=CHEAP)


def a_tool(number: int = 1, **changes: object) -> Tool:
    return Tool(**{"id": f"tool-{number}", "name": f"Tool {number}", "added_on": DAY} | changes)  # type: ignore[arg-type]


def a_paper() -> Paper:
    blocks: tuple[page.Block, ...] = (
        page.Heading(text="same words"),
        page.Paragraph(text="same words"),
        page.TickBox(text="same words"),
        page.Bullets(items=("a", "b")),
        page.Pairs(rows=(("k", "v"),), summary="s"),
        page.Grid(header=("a",), rows=(("1",),), shares=(1,), summary="s"),
        page.WriteLine(label="Name"),
        page.Callout(tone=page.Tone.STOP, title="t"),
        page.PageBreak(),
    )
    return Paper(
        id="paper-1",
        number="H-2026-001",
        template_id="handout",
        template_version=1,
        template_digest="0" * 64,
        language="en-US",
        title="About AI in my practice",
        issued_on=DAY,
        facts=PaperFacts(
            practice={"name": Fact(value="Example"), "phone": Fact(value=None)},
            tools=(
                ToolFacts(tool_id="tool-1", name="Tool 1", maker="Maker", facts={"trains": Fact(value="no")}),
            ),
        ),
        layout=page.PaperLayout(title="t", blocks=(*blocks, page.Keep(blocks=blocks))),
        tool_ids=("tool-1",),
    )


def copy_of(folder: Path, target: Path) -> Path:
    """Copy a closed vault; the lock file is not part of it."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns("desk.lock"))
    return target
