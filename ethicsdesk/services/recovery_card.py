"""The recovery card: one page that opens the vault when the passphrase is lost. Drawn, never kept.

It goes to paper or to a drive that is unplugged; never into the vault, a backup or a synced folder.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Callout,
    Grid,
    Heading,
    Keep,
    Pairs,
    PaperLayout,
    Paragraph,
    QrCode,
    Tone,
)
from ethicsdesk.domain.wording import Message, tr_noop
from ethicsdesk.services.access_ports import CardKey
from ethicsdesk.services.places import Place, PlaceKind, note_for_card

FILE_NAME = "EthicsDesk recovery card.pdf"
GROUPS_A_LINE = 3
_IN_VAULT = tr_noop(
    "Your vault or its backups are in this folder. The card must not lie beside what it opens. "
    "Print it, or save it on a USB stick that you lock away."
)
_VAULT_FILES = ("vault.db", "vault.json", "vault.json.bak")
_BACKUP = re.compile(r"EthicsDesk-[0-9a-f]{8}-\d{8}T")
"""How the name of a folder with a backup begins (`storage/shelf.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPlace:
    """Whether the card may be saved in a place, and what to say or ask first (None = nothing)."""

    allowed: bool
    note: Message | None = None


def layout(code: str, *, made_on: date, key: CardKey | None = None) -> PaperLayout:
    """Return the card. Without *key*, for a code not yet in place, it has the code only."""
    blocks: tuple[Block, ...] = (_warning(), *_code(code), *_use())
    if key is not None:
        blocks += _key(key)
    return PaperLayout(
        title="Recovery card",
        subtitle="It opens your EthicsDesk vault when the passphrase is lost.",
        blocks=blocks,
        footer=f"Recovery card · made {made_on:%B} {made_on.day}, {made_on.year}"
        + (f" · vault {key.vault_id[:8]} · key {key.key_id}" if key else ""),
        subject="Recovery card",
    )


def judge_place(place: Place, *, vault: Path, holds: tuple[str, ...] = ()) -> CardPlace:
    """Return whether the card may be saved in *place*; *holds* are the names of the files there.

    A drive that can be unplugged is taken at once, this computer's own disk only when the person insists
    after reading the note, a synced, network, vault or backup folder never.
    """
    inside = place.path == vault or vault in place.path.parents
    if inside or set(holds) & set(_VAULT_FILES) or any(map(_BACKUP.match, holds)):
        return CardPlace(allowed=False, note=Message(_IN_VAULT))
    note = note_for_card(place)
    return CardPlace(allowed=place.kind in {PlaceKind.REMOVABLE, PlaceKind.FIXED}, note=note)


def _warning() -> Block:
    return Callout(
        tone=Tone.CAUTION,
        title="Keep this page apart from your computer",
        text="Whoever has this page and your vault can read everything in it. Lock it away where you keep "
        "your license. Take no photo of it and send it to nobody.",
    )


def _code(code: str) -> tuple[Block, ...]:
    groups = code.split("-")
    lines = [groups[start : start + GROUPS_A_LINE] for start in range(0, len(groups), GROUPS_A_LINE)]
    rows = tuple(
        (f"Groups {1 + GROUPS_A_LINE * number} to {GROUPS_A_LINE * (number + 1)}", f"**{'-'.join(line)}**")
        for number, line in enumerate(lines)
    )
    return (
        Heading(text="Your recovery code"),
        Keep(blocks=(Pairs(rows=rows, summary="The recovery code in nine groups of three characters"),)),
        Paragraph(
            text="The code checks itself: EthicsDesk tells a slip of the pen from the code of another vault. "
            "There is no I, L, O or U in it, so 0 and 1 are always digits.",
            small=True,
        ),
    )


def _use() -> tuple[Block, ...]:
    return (
        Heading(text="How to use it"),
        Bullets(
            numbered=True,
            items=(
                "Start EthicsDesk and choose “Use my recovery code”.",
                "Type the code. Small letters, spaces and hyphens make no difference.",
                "Then choose a new passphrase. The card stays valid until you make a new one.",
            ),
        ),
    )


def _key(key: CardKey) -> tuple[Block, ...]:
    plain = [row.replace("-", " ") for row in key.rows]
    rows = tuple(
        (f"{number} and {number + 1}", one, other)
        for number, one, other in zip(range(1, len(plain), 2), plain[::2], plain[1::2], strict=True)
    )
    return (
        Heading(text="Only if EthicsDesk says that the key file is lost"),
        Paragraph(
            text="Then it asks for the vault key below. Scan the square or type the eight rows, and after "
            "that the code above. Each row ends with two check characters. The key alone opens nothing."
        ),
        Keep(
            blocks=(
                QrCode(
                    data="".join(key.rows).replace("-", ""),
                    alternative="The vault key as a square code to scan; its text stands in the rows below",
                    size=100,
                ),
                Grid(
                    header=("Rows", "The first of them", "The second of them"),
                    rows=rows,
                    shares=(0.8, 2.2, 2.2),
                    summary="The vault key in eight rows, two beside each other",
                ),
            )
        ),
    )
