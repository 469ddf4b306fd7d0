"""The last page of a share pack: what was left out of it."""

from collections.abc import Iterable

from ethicsdesk.domain.layout import Block, Bullets, Chapter, Grid, Heading, Paragraph
from ethicsdesk.services.binder.recipients import EXTRA_WORDS, RECIPIENT_WORDS, Part, Share
from ethicsdesk.services.binder.scene import Extra

_WRITTEN = (
    "Client codes, and whatever was written about a client, an incident, a request or a decision, "
    "but for what the last list names."
)
_NEVER = (
    _WRITTEN,
    "Numbers and days of incidents and requests.",
    "Papers, files and next steps about a client or an incident. Pages signed by clients.",
    "Counts of clients from 1 to 10, and what they could be worked out from.",
    "The page for whoever closes the practice one day.",
    "Notes in the therapist's own words, and the names of files. “(left out)” stands where one would be.",
)


def page(share: Share, omitted: Iterable[Part]) -> Chapter:
    """Return the page; *omitted* are the parts of the whole binder that are not in the pack."""
    rows = tuple((part.number, part.title) for part in omitted)
    return Chapter(
        title="What was left out",
        link="left-out",
        blocks=(
            Paragraph(
                text=f"This pack was made for: {RECIPIENT_WORDS[share.recipient].lower()}. It is part of a "
                "binder. The whole binder stays in the practice."
            ),
            Heading(text="Tabs not in this pack", level=2),
            *_tabs(rows),
            Heading(text="Left out of every pack", level=2),
            Bullets(items=_NEVER),
            Heading(text="Left out unless the therapist chose otherwise", level=2),
            _switches(share),
        ),
    )


def _tabs(rows: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    if not rows:
        return (Paragraph(text="Every tab of the binder is in this pack."),)
    return (Grid(header=("Tab", "What it tells"), rows=rows, shares=(1, 9), summary="Tabs not in this pack"),)


def _switches(share: Share) -> Grid:
    rows = [(EXTRA_WORDS[one], one in share.extra) for one in Extra]
    return Grid(
        header=("What", "In this pack"),
        rows=tuple((words, "yes, by choice" if put_in else "no") for words, put_in in rows),
        shares=(7, 3),
        summary="What is in this pack only by choice",
    )
