"""The logo of the practice: chosen, looked at only in the shut-in process, kept small, put on papers.

The small picture is written here as a PNG with one palette-free RGB stream, the very bytes a PDF takes.
"""

import struct
import zlib
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.file_errors import ViewDamagedError, ViewTooHeavyError, ViewTooLargeError
from ethicsdesk.domain.layout import Letterhead, Logo, PaperLayout
from ethicsdesk.domain.logo import HIGHEST, WIDEST, PracticeLogo
from ethicsdesk.domain.logo_errors import LogoDamagedError, LogoKindError, LogoTooLargeError
from ethicsdesk.domain.records import PRACTICE_ID, Practice
from ethicsdesk.services.attachments import CHANGED, plain_name
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.file_ports import OpenFile, Viewer
from ethicsdesk.services.file_types import judge
from ethicsdesk.services.ports import PagePicture, Progress, Reader, Writer

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000
LONGEST_WORDS = 200
SMALL_NAME = "logo-on-papers.png"
_POINTS_PER_INCH = 72.0
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TOPICS = CHANGED | {Topic.PRACTICE, Topic.PAPERS}


def choose(
    desk: Desk, path: Path, *, open_file: OpenFile, viewer: Viewer, progress: Progress
) -> Changed[Practice]:
    """Make a PNG or JPEG file the logo; the earlier one is put out of sight.

    Raises LogoKindError, LogoTooLargeError, LogoDamagedError, FileNotReadError, Cancelled; then all stays.
    """
    with open_file(path) as incoming:
        name = plain_name(incoming.name)
        if incoming.size > MOST_BYTES:
            raise LogoTooLargeError(name=name)
        kind = judge(incoming.stream, incoming.size)
        incoming.stream.seek(0)
        data = incoming.stream.read(MOST_BYTES)
    if kind not in {FileType.PNG, FileType.JPEG}:
        raise LogoKindError(name=name)
    progress(0.2)
    small = _png(_small(viewer, kind, data, name))
    progress(0.9)
    with desk.store.writing() as vault:
        practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
        says = practice.logo.says if practice.logo else ""
        _put_away(vault, practice)
        original = _kept(desk, vault, practice, name, kind, data)
        pieces = _kept(desk, vault, practice, SMALL_NAME, FileType.PNG, small)
        made = replace(practice, logo=PracticeLogo(original_id=original.id, small_id=pieces.id, says=says))
        vault.put(made)
    return Changed(made, _TOPICS)


def describe(desk: Desk, says: str) -> Changed[None]:
    """Keep what the logo shows, for who cannot see it; without a logo nothing changes."""
    with desk.store.writing() as vault:
        practice = vault.get(Practice, PRACTICE_ID)
        if practice is not None and practice.logo is not None:
            words = " ".join(says.split())[:LONGEST_WORDS]
            vault.put(replace(practice, logo=replace(practice.logo, says=words)))
    return Changed(None, _TOPICS)


def remove(desk: Desk) -> Changed[None]:
    """Take the logo off papers made from now on; what was issued with it stays as it is."""
    with desk.store.writing() as vault:
        practice = vault.get(Practice, PRACTICE_ID)
        if practice is not None and practice.logo is not None:
            _put_away(vault, practice)
            vault.put(replace(practice, logo=None))
    return Changed(None, _TOPICS)


def of(vault: Reader, practice: Practice) -> Logo | None:
    """Return the logo as papers take it, or None."""
    small = vault.get(Attachment, practice.logo.small_id) if practice.logo else None
    if small is None or practice.logo is None:
        return None
    says = practice.logo.says or f"Logo of {practice.name or practice.clinician or 'the practice'}"
    width, height, pixels = _read(vault.blob(small.sha256))
    return Logo(says=says, width=width, height=height, sha256=small.sha256, pixels=pixels)


def on(vault: Reader, practice: Practice, paper: PaperLayout) -> PaperLayout:
    """Return the paper with the logo of the practice in its letterhead, where it has both."""
    return _with(paper, of(vault, practice)) if paper.letterhead and practice.logo else paper


def lean(paper: PaperLayout) -> PaperLayout:
    """Return a paper to be kept: its logo stays under its SHA-256, not once more in each paper."""
    found = paper.letterhead.logo if paper.letterhead else None
    return _with(paper, replace(found, pixels="")) if found else paper


def whole(vault: Reader, paper: PaperLayout) -> PaperLayout:
    """Return a kept paper with the pixels of its logo, to be drawn again; a logo let go of is left out."""
    found = paper.letterhead.logo if paper.letterhead else None
    if found is None:
        return paper
    try:
        pixels = _read(vault.blob(found.sha256))[2]
    except KeyError:
        return _with(paper, None)
    return _with(paper, replace(found, pixels=pixels))


def small_picture(desk: Desk) -> tuple[str, bytes] | None:
    """Return what the logo shows and the small picture as PNG, of our own making, or None."""
    with desk.store.reading() as vault:
        practice = vault.get(Practice, PRACTICE_ID)
        kept = practice.logo if practice else None
        small = vault.get(Attachment, kept.small_id) if kept else None
        return (kept.says, vault.blob(small.sha256)) if kept and small else None


def _with(paper: PaperLayout, found: Logo | None) -> PaperLayout:
    letterhead = paper.letterhead or Letterhead(practice="")
    return replace(paper, letterhead=replace(letterhead, logo=found))


def _put_away(vault: Writer, practice: Practice) -> None:
    for one in (practice.logo.original_id, practice.logo.small_id) if practice.logo else ():
        if vault.get(Attachment, one) is not None:
            vault.remove(Attachment, one)


def _kept(
    desk: Desk, vault: Writer, practice: Practice, name: str, kind: FileType, data: bytes
) -> Attachment:
    kept = Attachment(
        id=desk.new_id(),
        owner_kind=practice.kind,
        owner_id=practice.id,
        name=name,
        type=kind,
        size=len(data),
        sha256=vault.put_blob(data),
        added_on=desk.clock.today(),
    )
    vault.put(kept)
    return kept


def _small(viewer: Viewer, kind: FileType, data: bytes, name: str) -> PagePicture:
    """Return the picture as the shut-in process drew it: no larger than a letterhead needs."""
    try:
        view = viewer.open(kind, data)
        try:
            width, height = view.size(0)
            if width * height > MOST_PIXELS:
                raise LogoTooLargeError(name=name)
            scale = min(1.0, WIDEST / width, HIGHEST / height)
            drawn = view.picture(0, dpi=_POINTS_PER_INCH * scale)
        finally:
            view.close()
    except (ViewTooLargeError, ViewTooHeavyError) as problem:
        raise LogoTooLargeError(name=name) from problem
    except ViewDamagedError as problem:
        raise LogoDamagedError(name=name) from problem
    if drawn.width > WIDEST or drawn.height > HIGHEST:
        raise LogoDamagedError(name=name)
    return drawn


def _png(drawn: PagePicture) -> bytes:
    """Return opaque BGRA rows as a PNG: 8-bit RGB, rows unfiltered, one IDAT (PNG 1.2, 11.2)."""
    rows = bytearray()
    for at in range(drawn.height):
        row = drawn.data[at * drawn.stride : at * drawn.stride + drawn.width * 4]
        pixels = bytearray(drawn.width * 3)
        pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
        rows += b"\0" + pixels
    head = struct.pack(">IIBBBBB", drawn.width, drawn.height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(tag, content) for tag, content in parts)


def _chunk(tag: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + tag + content + struct.pack(">I", zlib.crc32(tag + content))


def _read(png: bytes) -> tuple[int, int, str]:
    """Return width, height and packed rows of a PNG that `_png` wrote."""
    width, height = struct.unpack(">II", png[16:24])
    (length,) = struct.unpack(">I", png[33:37])
    return width, height, b64encode(png[41 : 41 + length]).decode("ascii")
