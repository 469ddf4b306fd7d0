"""A seal: what fixes a binder, so that anyone can tell later whether the file is still the same."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class SealTerms:
    """All a sealed binder is built from: the same terms give the same bytes."""

    number: str  # S-2026-1
    vault: str  # the id the vault had
    year: int
    as_of: date
    entry: int  # the newest entry of the audit trail when it was sealed; the seal's own come after it
    head: str  # SHA-256 of that entry, hex
    shown: int  # records stand as they stood at this entry: the last of the day, `entry` at most
    records: str  # one SHA-256 over the states of all records shown, hex
    pack: str  # the content: its id, version and SHA-256
    pack_version: int
    pack_digest: str
    program: str  # version of the program
    exhibits: bool  # whether files kept as evidence stand in it
    audience: str = "practice"  # or for whom the share pack is
    parts: tuple[str, ...] = ()  # chosen for a share pack; empty = all
    extra: tuple[str, ...] = ()  # told in a share pack beside the rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """A binder that was sealed: its terms, and the file that came out."""

    kind: ClassVar[str] = "seal"
    id: str  # the number
    terms: SealTerms
    sealed_on: date
    pages: int
    size: int
    sha256: str  # of the whole file
    kept: bool  # whether the vault keeps the file itself; else only the copy that was saved

    @property
    def number(self) -> str:
        """Return the number printed in the binder."""
        return self.id

    @property
    def parent(self) -> str:
        """Belong to nothing: a seal is about the whole vault."""
        return ""
