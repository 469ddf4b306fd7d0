"""A paper for one person: name and address stand on it for this printing only and are never kept."""

from collections.abc import Iterator
from dataclasses import replace

from ethicsdesk.domain.layout import Block, Keep, Pairs, PaperLayout, TickBox, WriteLine, literal
from ethicsdesk.domain.wording import say, tr_noop

NAME_LINES = frozenset({"Client name", "Name of the client"})
"""Labels of lines that ask for the client's name, wherever they stand."""

SIGNED_BY_CLIENT = {"Your signature": "Print name"}
"""A line for the signature of the client, and the line after it that asks for the same person's name."""


def addressed(paper: PaperLayout, *, name: str, address: str = "") -> PaperLayout:
    """Return the layout with whom it is for as its first lines, and the name where a line asks for it."""
    typed = ((tr_noop("Client name"), name), (tr_noop("Address"), address))
    rows = tuple((str(say(label)), _one_line(text)) for label, text in typed if text.strip())
    if not rows:
        return paper
    first = Pairs(rows=rows, summary=str(say(tr_noop("Client name"))))
    return replace(paper, blocks=(first, *_named(paper.blocks, _one_line(name))))


def can_be_filled(paper: PaperLayout) -> bool:
    """Say whether a paper has lines to write on or boxes to tick."""
    return any(isinstance(block, WriteLine | TickBox) for block in _all(paper.blocks))


def _one_line(text: str) -> str:
    return literal(", ".join(part.strip() for part in text.splitlines() if part.strip()))


def _named(blocks: tuple[Block, ...], name: str) -> Iterator[Block]:
    before = ""
    for block in blocks:
        match block:
            case Keep():
                yield replace(block, blocks=tuple(_named(block.blocks, name)))
            case WriteLine() if block.label in NAME_LINES or SIGNED_BY_CLIENT.get(before) == block.label:
                yield replace(block, written=name)
            case _:
                yield block
        before = block.label if isinstance(block, WriteLine) else ""


def _all(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Keep):
            yield from _all(block.blocks)
        else:
            yield block
