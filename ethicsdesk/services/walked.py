"""Papers that say “no AI”: they rest on the walk through one's own tools, and carry its day."""

from collections.abc import Iterator
from dataclasses import replace

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.layout import Block, Keep, PaperLayout, WriteLine
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import own_tools
from ethicsdesk.services.ports import Reader

WALKED = frozenset({"no_ai.policy", "no_ai.statement"})
_DATED = "(date)"


class WalkFirstError(UserError):
    """Nobody looked yet whether there is AI in the tools the practice owns."""

    sentence = tr_noop(
        "This paper says that you use no AI. Please walk through the tools you own first; it takes about ten "
        "minutes. You find it on Today and on the page “AI tools”."
    )


def resting(vault: Reader, template_id: str, layout: PaperLayout) -> PaperLayout:
    """Return a paper with the day of the last walk on its line. Raises WalkFirstError without one."""
    if template_id not in WALKED:
        return layout
    walk = own_tools.last_finished(vault)
    if walk is None or walk.finished_on is None or not own_tools.found_no_ai(walk):
        raise WalkFirstError
    return replace(layout, blocks=tuple(_dated(layout.blocks, day_words(walk.finished_on))))


def _dated(blocks: tuple[Block, ...], day: str) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Keep):
            yield replace(block, blocks=tuple(_dated(block.blocks, day)))
        elif isinstance(block, WriteLine) and block.label.endswith(_DATED):
            yield replace(block, written=day)
        else:
            yield block
