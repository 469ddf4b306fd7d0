"""Drawing any paper the sample practice can issue, against drawing a page with nothing on it."""

from collections.abc import Iterator
from pathlib import Path

from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.services import paperwork, sample
from tests.benchmarks.timing import Row, in_turn
from tests.gallery.models import make_sample, session_on


def measure(folder: Path, times: int) -> Iterator[Row]:
    """Compose and draw each paper as its page does; of papers about tools, each tool."""
    vault = make_sample(folder)
    desk = session_on(folder / "state").unlock(vault, bytearray(sample.PASSPHRASE.encode()))
    blank = PaperLayout(title="Blank", blocks=())
    desk.papers.draw(blank)  # loads what drawing needs
    for offer in paperwork.offers(desk):
        if not offer.missing:
            template_id, tool_id = offer.template.id, offer.tool.id if offer.tool else ""
            ms, than_ms = in_turn(
                lambda t=template_id, of=tool_id: paperwork.preview(desk, t, tool_id=of),
                lambda: desk.papers.draw(blank),
                times,
            )
            name = f"{template_id} as PDF"
            yield Row(what=name, ms=ms, than="a page with nothing on it", than_ms=than_ms)
    desk.store.close()
