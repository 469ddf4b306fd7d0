"""A paper for one person: name and address stand at its top for this printing only and are never kept."""

from dataclasses import replace

from ethicsdesk.domain.layout import Pairs, PaperLayout, literal
from ethicsdesk.domain.wording import say, tr_noop


def addressed(paper: PaperLayout, *, name: str, address: str = "") -> PaperLayout:
    """Return the layout with whom it is for as its first lines; unchanged when nothing was typed."""
    typed = ((tr_noop("Client name"), name), (tr_noop("Address"), address))
    rows = tuple(
        (str(say(label)), literal(", ".join(part.strip() for part in text.splitlines() if part.strip())))
        for label, text in typed
        if text.strip()
    )
    if not rows:
        return paper
    return replace(paper, blocks=(Pairs(rows=rows, summary=str(say(tr_noop("Client name")))), *paper.blocks))
