"""The audit trail: its anchor, what that shows, and the anchors printed earlier."""

from dataclasses import dataclass

from ethicsdesk.domain.layout import Block, Callout, Chapter, Grid, Heading, Pairs, Paragraph, QrCode, Tone
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import anchors
from ethicsdesk.services.anchors import Anchor, Carrier, Given
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.ports import AuditHead, Reader

_ON = {Carrier.BINDER: "Binder", Carrier.EXPORT: "Export"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailEnd:
    """The end of the audit trail as a binder prints it."""

    head: AuditHead
    anchor: Anchor
    earlier: tuple[Given, ...]


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the end of the audit trail and what it shows."""
    end = end_of(scene.trail)
    if end is None:
        blocks: tuple[Block, ...] = (Paragraph(text="The audit trail is empty."),)
    else:
        blocks = (*_anchor(end.anchor), *_meaning(end.head), *_earlier(end.earlier))
    return (Chapter(title="Audit trail", link="trail", blocks=blocks),)


def end_of(vault: Reader) -> TrailEnd | None:
    """Return the end of the trail; None while it is empty."""
    head, anchor = vault.audit_head(), anchors.now(vault)
    if head is None or anchor is None:
        return None
    return TrailEnd(head=head, anchor=anchor, earlier=anchors.earlier(vault))


def _anchor(anchor: Anchor) -> tuple[Block, ...]:
    written = f"{anchor.at:%Y-%m-%d %H:%M:%S} UTC" if anchor.at else ""
    return (
        Callout(
            tone=Tone.INFO,
            title=f"Anchor of this binder: {anchor.code}",
            text=f"Entry {anchor.seq}, written {written}, vault {anchor.vault.upper()}",
        ),
        QrCode(
            data=f"ETHICSDESK {anchor.vault.upper()} {anchor.seq} {anchor.code}",
            alternative=f"The anchor {anchor.code} of entry {anchor.seq} as a code to scan",
            size=90.0,
        ),
        Paragraph(
            text="Give a copy of this page to someone you trust, or let them copy the line. Later, type the "
            "entry number and the anchor under “Check an anchor” in EthicsDesk."
        ),
    )


def _meaning(head: AuditHead) -> tuple[Block, ...]:
    spaced = " ".join(head.hash[start : start + 16] for start in range(0, len(head.hash), 16))
    return (
        Pairs(
            rows=(
                ("Entry number", str(head.seq)),
                ("Written (UTC)", head.at.strftime("%Y-%m-%d %H:%M:%S")),
                ("Hash", spaced),
            ),
            summary="The end of the audit trail",
        ),
        Paragraph(
            text="Every change in the vault is an entry that carries the hash of the one before. "
            "If any earlier entry were changed later, this hash would no longer fit. "
            "A printed copy in someone else's hands fixes the history up to this entry. "
            "The trail shows the order of changes. It does not show that what was typed is true."
        ),
    )


def _earlier(given: tuple[Given, ...]) -> tuple[Block, ...]:
    if not given:
        return ()
    rows = tuple(
        (str(one.anchor.seq), one.anchor.code, _ON[one.carrier], day_words(one.on.date())) for one in given
    )
    return (
        Heading(text="Anchors printed earlier", level=2),
        Grid(
            header=("Entry", "Anchor", "Printed on", "Day"),
            rows=rows,
            shares=(1.5, 4, 2, 3),
            summary="Every anchor printed earlier, with what it was printed on and the day",
        ),
    )
