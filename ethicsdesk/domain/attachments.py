"""A file kept inside the vault: what it belongs to, what it really is, and its SHA-256."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar


class FileType(StrEnum):
    """What a kept file is, judged by its content and never by its name."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    TEXT = "text"
    DOCX = "docx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept as it came, with the record it belongs to; its bytes lie under their SHA-256."""

    kind: ClassVar[str] = "attachment"
    id: str
    owner_kind: str
    owner_id: str
    name: str  # as given, without folders
    type: FileType
    size: int
    sha256: str
    added_on: date
    note: str = ""

    @property
    def parent(self) -> str:
        """Belong to its owner."""
        return self.owner_id
