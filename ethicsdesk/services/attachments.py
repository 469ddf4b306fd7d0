"""Files kept inside the vault: adding, listing, reading, removing, and looking at them safely."""

import codecs
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.errors import Cancelled, UserError
from ethicsdesk.domain.file_errors import (
    FileBombError,
    FileEmptyError,
    FileTooLargeError,
    FileTypeRefusedError,
    ViewNotOfferedError,
)
from ethicsdesk.domain.records import Record
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.file_ports import OpenFile, View, Viewer
from ethicsdesk.services.file_types import ENDINGS, judge
from ethicsdesk.services.ports import Progress, Reader

MB = 1024 * 1024
MOST = 100 * MB
LONGEST_NAME = 200
LONGEST_TEXT = 200_000  # characters shown of a text file
CHANGED = frozenset({Topic.FILES})
OTHER_ENDINGS = MappingProxyType({FileType.JPEG: (".jpeg",), FileType.TEXT: (".csv", ".md")})
"""Further endings a copy may bear; any other gets the usual one, for a name such as run.bat is a trap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """How the adding of several files went."""

    kept: tuple[Attachment, ...]
    refused: tuple[UserError, ...]
    stopped: bool = False


def add_many(
    desk: Desk, owner: Record, paths: Sequence[Path], open_file: OpenFile, progress: Progress
) -> Changed[Added]:
    """Keep several files, each whole or not at all; one that is refused keeps no other away.

    Once cancelled, what was added before stays. Raises KeyError when the owner is gone.
    """
    kept: list[Attachment] = []
    refused: list[UserError] = []
    stopped = False
    for at, path in enumerate(paths):

        def tell(share: float, at: int = at) -> None:
            progress((at + share) / len(paths))

        try:
            with open_file(path) as incoming:
                done = add(desk, owner, incoming.name, incoming.stream, incoming.size, tell)
            kept.append(done.value)
        except Cancelled:
            stopped = True
            break
        except UserError as error:
            refused.append(error)
    added = Added(kept=tuple(kept), refused=tuple(refused), stopped=stopped)
    return Changed(added, CHANGED if kept else frozenset())


def add(
    desk: Desk, owner: Record, name: str, stream: BinaryIO, size: int, progress: Progress
) -> Changed[Attachment]:
    """Keep a file with the record it belongs to; what it is, is judged by its content.

    The stream can be gone back in. Raises the File…Error family and Cancelled; then nothing is kept.
    """
    plain = plain_name(name)
    kind = _judged(plain, stream, size)
    with desk.store.writing() as vault:
        if vault.get(type(owner), owner.id) is None:
            raise KeyError(owner.id)
        attachment = Attachment(
            id=desk.new_id(),
            owner_kind=owner.kind,
            owner_id=owner.id,
            name=plain,
            type=kind,
            size=size,
            sha256=vault.put_blob_stream(stream, size, progress),
            added_on=desk.clock.today(),
        )
        vault.put(attachment)
    return Changed(attachment, CHANGED)


def listed(desk: Desk, owner: Record) -> tuple[Attachment, ...]:
    """Return the files of a record in the order they were added."""
    with desk.store.reading() as vault:
        return of(vault, owner)


def of(vault: Reader, owner: Record) -> tuple[Attachment, ...]:
    """Return the files of a record, inside an open view."""
    return tuple(one for one in vault.list(Attachment, parent=owner.id) if one.owner_kind == owner.kind)


def set_note(desk: Desk, attachment_id: str, note: str) -> Changed[Attachment]:
    """Keep a line about a file. Raises KeyError when it is not there."""
    with desk.store.writing() as vault:
        changed = replace(_required(vault, attachment_id), note=note.strip())
        vault.put(changed)
    return Changed(changed, CHANGED)


def remove(desk: Desk, attachment_id: str) -> Changed[None]:
    """Take a file out of sight; its bytes and its history stay until retention lets them go."""
    with desk.store.writing() as vault:
        vault.remove(Attachment, attachment_id)
    return Changed(None, CHANGED)


def pieces(vault: Reader, attachment: Attachment) -> Iterator[bytes]:
    """Return a file's bytes in pieces, inside an open view. Raises VaultDamagedError with the last piece."""
    return vault.pieces(attachment.sha256)


def data(desk: Desk, attachment_id: str) -> bytes:
    """Return all bytes of a file, such as for saving a copy. Raises KeyError, VaultDamagedError."""
    with desk.store.reading() as vault:
        return vault.blob(_required(vault, attachment_id).sha256)


def text(desk: Desk, attachment_id: str) -> tuple[str, bool]:
    """Return what a text file says, and whether that is all of it. Raises KeyError, ValueError."""
    with desk.store.reading() as vault:
        attachment = _required(vault, attachment_id)
        if attachment.type is not FileType.TEXT:
            raise ValueError(attachment.type)
        decoder, shown = codecs.getincrementaldecoder("utf-8-sig")(), ""
        for piece in pieces(vault, attachment):
            shown += decoder.decode(piece)
            if len(shown) > LONGEST_TEXT:
                return shown[:LONGEST_TEXT], False
    return shown, True


def look(desk: Desk, viewer: Viewer, attachment_id: str) -> View:
    """Open a PDF or picture in a process of its own; close it when done.

    Raises the View…Error family (a Word file: ViewNotOfferedError), KeyError, VaultDamagedError.
    """
    with desk.store.reading() as vault:
        attachment = _required(vault, attachment_id)
        if attachment.type is FileType.DOCX:
            raise ViewNotOfferedError
        content = vault.blob(attachment.sha256)
    return viewer.open(attachment.type, content)


def plain_name(name: str) -> str:
    """Return the last part of a name without what could deceive: control and direction characters."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    shown = "".join(letter for letter in unicodedata.normalize("NFC", last) if _is_shown(letter))
    shown = " ".join(shown.split())
    if len(shown) > LONGEST_NAME:
        stem, dot, ending = shown.rpartition(".")
        ending = dot + ending if stem and len(ending) < 10 else ""
        shown = f"{shown[: LONGEST_NAME - len(ending) - 1]}…{ending}"
    return shown or "file"


def copy_name(attachment: Attachment) -> str:
    """Return a name for a copy outside the vault: one any system takes, with the ending of what is in it."""
    name = "".join("_" if letter in '<>:"|?*' else letter for letter in attachment.name).rstrip(". ")
    fitting = (ENDINGS[attachment.type], *OTHER_ENDINGS.get(attachment.type, ()))
    return name if name.casefold().endswith(fitting) else (name or "file") + fitting[0]


def _is_shown(letter: str) -> bool:
    return letter == " " or unicodedata.category(letter)[0] not in "CZ"


def _judged(name: str, stream: BinaryIO, size: int) -> FileType:
    if size == 0:
        raise FileEmptyError(name=name)
    if size > MOST:
        raise FileTooLargeError(name=name, size=-(-size // MB), most=MOST // MB)
    try:
        kind = judge(stream, size)
    except FileBombError:
        raise FileBombError(name=name) from None
    if kind is None:
        raise FileTypeRefusedError(name=name)
    return kind


def _required(vault: Reader, attachment_id: str) -> Attachment:
    attachment = vault.get(Attachment, attachment_id)
    if attachment is None:
        raise KeyError(attachment_id)
    return attachment
