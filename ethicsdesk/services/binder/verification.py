"""The page of a sealed binder that says how to check it: what its seal shows, what not, and the hashes."""

from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Callout,
    Chapter,
    Grid,
    Heading,
    Pairs,
    Paragraph,
    Tone,
    literal,
)
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.seals import SealTerms
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import evidence
from ethicsdesk.services.binder import trail
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import spaced
from ethicsdesk.services.evidence import Exhibit
from ethicsdesk.services.field_words import kind_words
from ethicsdesk.services.sealing import Sealing

LINK = "verification"

_SHOWS = (
    "The file is the same as when it was sealed. If anything in it was changed since, the check says so.",
    "With the vault it came from: this very file was sealed there, and its history up to then is the same.",
)
_DOES_NOT = (
    "Who sealed it. Anyone can change a file and seal it anew. The vault knows what it sealed.",
    "When it was sealed. The days come from the clock of the computer.",
    "That what was typed is true or whole, or that the practice follows any law.",
)
_WITH_PROGRAM = (
    "With EthicsDesk: on the page Binder, choose “Check a file”. Or type “ethicsdesk verify” and the name of "
    "the file; that takes no vault. Neither takes the internet."
)
_WITH_VAULT = (
    "With the vault it came from: there, the page Binder also says whether this vault sealed the file, and "
    "whether the history fits. So does “ethicsdesk verify” with “--vault” and the folder of the vault."
)
_WITHOUT = (
    "Without EthicsDesk: right before the last word “startxref” in the file stands a line that begins with "
    "%EthicsDesk-Seal-1. It names a SHA-256. Put 64 zeros in its place. The SHA-256 of the whole file is "
    "then the number that stood there."
)
_LOCKED = (
    "A copy locked with a password has no seal, because locking writes the file anew. Check the file it was "
    "made from."
)
_HOW = (_WITH_PROGRAM, _WITH_VAULT, _WITHOUT, _LOCKED)
_ORDER = (
    "Each record counts with one line: its id, the number of its state, and the SHA-256 the audit trail "
    "holds for that state. The number of a kind is the SHA-256 of its lines in the order of the ids. With "
    "the full export of the vault, anyone can work them out again."
)


def chapters(scene: Scene, *, with_trail: bool = False) -> tuple[Chapter, ...]:
    """Return the page, behind the audit trail where that stands nowhere else; nothing without a seal."""
    if scene.sealing is None:
        return ()
    terms = scene.sealing.terms
    blocks: tuple[Block, ...] = (
        Callout(
            tone=Tone.INFO,
            title=f"This binder is sealed: {terms.number}",
            text="The seal is a number worked out from every byte of the file and written at its end.",
        ),
        Heading(text="What the seal shows", level=2),
        Bullets(items=_SHOWS),
        Heading(text="What it does not show", level=2),
        Bullets(items=_DOES_NOT),
        Heading(text="How to check", level=2),
        Bullets(items=_HOW, numbered=True),
        Heading(text="What the seal fixes", level=2),
        _terms(terms),
        *_exhibits(scene, terms),
        *_records(scene, scene.sealing),
    )
    page = Chapter(title="Check this binder", link=LINK, blocks=blocks)
    return (*trail.tab(scene), page) if with_trail else (page,)


def on_cover(scene: Scene) -> tuple[Block, ...]:
    """Return the line of the cover; nothing without a seal."""
    if scene.sealing is None:
        return ()
    said = (
        f"Sealed as {scene.sealing.terms.number}. The chapter “Check this binder” says how anyone can tell "
        "that it was not changed since."
    )
    return (Paragraph(text=said),)


def mark(scene: Scene) -> str:
    """Return what the foot of every page says beside the rest; '' without a seal."""
    return f" · sealed as {scene.sealing.terms.number}" if scene.sealing else ""


def _terms(terms: SealTerms) -> Pairs:
    rows = (
        ("Seal", f"{terms.number}, of {terms.year} as of {day_words(terms.as_of)}"),
        ("Vault", terms.vault.upper()),
        ("Audit entry", f"{terms.entry:,}; the entries of the seal itself come after it"),
        ("SHA-256 of that entry", spaced(terms.head)),
        ("Records stand as of entry", f"{terms.shown:,}"),
        ("SHA-256 of all records", spaced(terms.records)),
        ("Program, content", f"EthicsDesk {terms.program}, {terms.pack} version {terms.pack_version}"),
        ("SHA-256 of the content", spaced(terms.pack_digest)),
    )
    return Pairs(rows=rows, summary="What the seal fixes")


def _exhibits(scene: Scene, terms: SealTerms) -> tuple[Block, ...]:
    if scene.for_others and not terms.exhibits:
        return ()
    heading = Heading(text="Exhibits by SHA-256", level=2)
    names = {tool.id: tool.name for tool in scene.vault.list(Tool)}
    rows = tuple(_exhibit(one, names) for one in evidence.index(scene.vault) if one.file is not None)
    if not rows:
        return (heading, Paragraph(text="No file was kept as an exhibit."))
    return (
        heading,
        Grid(
            header=("No.", "Tool", "SHA-256 of the file"),
            rows=rows,
            shares=(1, 2.9, 7),
            summary="Every exhibit that is a file, with its SHA-256",
        ),
    )


def _exhibit(line: Exhibit, names: dict[str, str]) -> tuple[str, ...]:
    tool = names.get(line.evidence.tool_id, "removed tool")
    return line.evidence.exhibit, literal(tool), spaced(line.file.sha256 if line.file else "")


def _records(scene: Scene, sealing: Sealing) -> tuple[Block, ...]:
    if scene.for_others:  # counts of clients are nobody else's; the one number over all records stands above
        return ()
    return (
        Heading(text="Records by kind", level=2),
        Paragraph(text=_ORDER),
        Grid(
            header=("Kind", "Records", "SHA-256 of their states"),
            rows=tuple((kind_words(one.kind), f"{one.count:,}", spaced(one.sha256)) for one in sealing.kinds),
            shares=(2.6, 1.3, 7),
            summary="The records this binder was built from, by kind, with one SHA-256 for each kind",
        ),
    )
