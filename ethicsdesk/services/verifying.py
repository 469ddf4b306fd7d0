"""Checking a sealed binder: by itself (`look_at`), and against a vault (`compare`).

Against a vault it is asked: was this very file sealed here, and is the history up to then the same?
"""

from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.seals import Seal, SealTerms
from ethicsdesk.domain.wording import Detail, Message, say, tr_noop
from ethicsdesk.services import anchors, sealing, seals
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ledger import Ledger
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.seal_file import FileVerdict, Looked, look, look_at

__all__ = ["Compared", "FileVerdict", "Looked", "VaultVerdict", "compare", "look", "look_at"]


class VaultVerdict(StrEnum):
    """How a file that is as it was sealed fits a vault."""

    SEALED_HERE = "sealed_here"  # this vault sealed this very file, and its history up to then is the same
    OTHER_FILE = "other_file"  # this vault gave the number to a file with another hash
    NOT_NOTED = "not_noted"  # the history fits, but the vault does not know of having sealed this file
    REWRITTEN = "rewritten"  # the entry has another hash, or the records at it have
    BROKEN = "broken"  # an entry up to the seal's is damaged
    NEWER = "newer"  # this vault has not come that far: it is an older backup
    OTHER_VAULT = "other_vault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A file that is as it was sealed, compared with a vault."""

    verdict: VaultVerdict
    sentence: Message
    seal: Seal | None = None  # what the vault keeps of it, while it does

    @property
    def fits(self) -> bool:
        """Say whether this vault sealed the file and its history still fits."""
        return self.verdict is VaultVerdict.SEALED_HERE


def compare(desk: Desk, looked: Looked) -> Compared:
    """Compare a file that is as it was sealed with this vault. Raises ValueError for any other file."""
    terms = looked.terms
    if terms is None:
        raise ValueError("only an unchanged file can be compared")
    with desk.store.reading() as vault, desk.store.ledger() as ledger:
        broken = _broken_at(ledger)
        same = sealing.digests(ledger, upto=terms.shown).sha256 == terms.records
        verdict = _of_trail(vault, terms, broken, same=same) or _of_file(vault, looked.sha256, terms)
        told = _told(vault, terms, broken)
        seal = vault.get(Seal, terms.number) if verdict is VaultVerdict.SEALED_HERE else None
    return Compared(verdict=verdict, sentence=say(_SAYS[verdict], **told), seal=seal)


def _of_trail(vault: Reader, terms: SealTerms, broken: int | None, *, same: bool) -> VaultVerdict | None:
    """Return what does not fit in the history up to the seal, or None."""
    if terms.vault not in anchors.lineage(vault):
        return VaultVerdict.OTHER_VAULT
    entry = vault.entry(terms.entry)
    if entry is None:
        return VaultVerdict.NEWER
    if entry.hash != terms.head:
        return VaultVerdict.REWRITTEN
    if broken is not None and broken <= terms.entry:
        return VaultVerdict.BROKEN
    return None if same else VaultVerdict.REWRITTEN


def _of_file(vault: Reader, digest: str, terms: SealTerms) -> VaultVerdict:
    """Return what the audit trail says of the file: it notes the hash of each one it seals, for good."""
    found = [one.sha256 for one in seals.noted(vault) if one.number == terms.number]
    if not found:
        return VaultVerdict.NOT_NOTED
    return VaultVerdict.SEALED_HERE if digest in found else VaultVerdict.OTHER_FILE


def _broken_at(ledger: Ledger) -> int | None:
    places = (ledger.broken_at(), ledger.unfit_at())
    return min((place for place in places if place is not None), default=None)


def _told(vault: Reader, terms: SealTerms, broken: int | None) -> dict[str, Detail]:
    head = vault.audit_head()
    return {
        "number": terms.number,
        "entry": terms.entry,
        "missing": max(terms.entry - (head.seq if head else 0), 0),
        "broken": broken or 0,
    }


_SAYS = {
    VaultVerdict.SEALED_HERE: tr_noop(
        "This vault sealed this very file as {number}, and its history up to entry {entry} is as it was then."
    ),
    VaultVerdict.OTHER_FILE: tr_noop(
        "This vault gave the number {number} to another file. Somebody changed the binder and put a new seal "
        "into it. Do not rely on this file; save the true one from the vault."
    ),
    VaultVerdict.NOT_NOTED: tr_noop(
        "The history up to entry {entry} is the same, but this vault does not know that it sealed this file. "
        "Sealing was interrupted, or this is an older copy of the vault, or somebody else put the seal in. "
        "Do not rely on this file; seal the binder again."
    ),
    VaultVerdict.REWRITTEN: tr_noop(
        "The history of this vault is not the one the binder was sealed in: something up to entry {entry} "
        "was rewritten. Keep this vault and the file, and look at your backups."
    ),
    VaultVerdict.BROKEN: tr_noop(
        "Entry {broken} of this vault is damaged, so its history up to the seal cannot be relied on. Check "
        "the vault, then restore your newest backup."
    ),
    VaultVerdict.NEWER: tr_noop(
        "The binder is newer than this vault. Entries missing here: {missing}. This may be an older "
        "backup. Look for a newer one."
    ),
    VaultVerdict.OTHER_VAULT: tr_noop(
        "This binder was sealed in another vault. Its file is unchanged; only that vault can say more."
    ),
}
