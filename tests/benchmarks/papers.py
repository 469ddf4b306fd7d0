"""Drawing a handout, against drawing a page with nothing on it."""

from pathlib import Path

from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.services import paperwork, sample
from ethicsdesk.services.gaps import HANDOUT
from tests.benchmarks.timing import Row, in_turn
from tests.gallery.models import make_sample, session_on


def measure(folder: Path, times: int) -> Row:
    vault = make_sample(folder)
    desk = session_on(folder / "state").unlock(vault, bytearray(sample.PASSPHRASE.encode()))
    layout, blank = paperwork.draft(desk, HANDOUT).layout, PaperLayout(title="Blank", blocks=())
    desk.papers.draw(blank)  # loads what drawing needs
    ms, than_ms = in_turn(lambda: desk.papers.draw(layout), lambda: desk.papers.draw(blank), times)
    desk.store.close()
    return Row(what="a handout as PDF", ms=ms, than="a page with nothing on it", than_ms=than_ms)
