"""Anchors: a few characters of the audit trail's end, printed on paper that other people hold.

An anchor fixes the history up to its entry: whoever rewrites an earlier entry, even with the passphrase,
can no longer make the printed characters fit. What happened after it is open until the next one.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ethicsdesk.domain.errors import UserError, ValueNotAcceptedError
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import AuditEntry, Reader, Writer

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: nothing that looks like something else
LOOK_ALIKES = str.maketrans("OIL", "011")
SEPARATORS = "- \t\r\n\u00a0\u2010\u2011\u2012\u2013\u2014"
LENGTH, CHECK_LENGTH, GROUP = 16, 2, 4
BITS, CHECK_BITS = 80, 10
POLYNOMIAL = 0b110_0011_0011  # CRC-10: notices every single wrong character and every two that changed places
VAULT_LENGTH = 8
GIVEN = "anchored"


class AnchorTypoError(UserError):
    """The check characters do not fit: a slip in the entry number or in the code."""

    sentence = tr_noop(
        "The entry number or one of the characters is mistyped. Compare both with the paper, group by group."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The end of a trail as it is printed: entry number, 80 bits of its hash, when and in which vault."""

    seq: int
    bits: int
    at: datetime | None = None
    vault: str = ""  # the first characters of the vault's id; '' = not given

    @property
    def code(self) -> str:
        """Return the sixteen characters and their two check characters, in groups."""
        return grouped(self.bits, self.seq)


class Carrier(StrEnum):
    """What an anchor was printed on."""

    BINDER = "binder"
    EXPORT = "export"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An anchor that was printed earlier, and on what."""

    anchor: Anchor
    carrier: Carrier
    on: datetime


class Verdict(StrEnum):
    """What checking an anchor says."""

    HOLDS = "holds"
    CHANGED = "changed"  # the entry has another hash: history was rewritten, or it is another history
    BROKEN = "broken"  # an entry at or before it does not continue the chain
    NOT_YET = "not_yet"  # this vault has not come that far
    OTHER_VAULT = "other_vault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """An anchor compared with the trail: the verdict, and a sentence that says what it means."""

    verdict: Verdict
    sentence: Message
    entry: AuditEntry | None = None


def grouped(bits: int, seq: int) -> str:
    """Return 80 bits and their check as characters in groups: XXXX-XXXX-XXXX-XXXX-XX."""
    whole = bits << CHECK_BITS | _check(seq << BITS | bits)
    count = LENGTH + CHECK_LENGTH
    letters = "".join(ALPHABET[whole >> 5 * place & 31] for place in reversed(range(count)))
    return "-".join(letters[start : start + GROUP] for start in range(0, count, GROUP))


def _check(bits: int) -> int:
    """Return the CRC-10 of 144 bits; it starts from ones so that zeros are not their own check."""
    rest = (bits | 1 << 144) << CHECK_BITS
    for place in reversed(range(CHECK_BITS, rest.bit_length())):
        if rest >> place & 1:
            rest ^= POLYNOMIAL << place - CHECK_BITS
    return rest


def typed(entry: str, code: str, *, vault: str = "") -> Anchor:
    """Return the anchor a person copied from paper. Raises ValueNotAcceptedError, AnchorTypoError."""
    number = "".join(letter for letter in entry if letter not in f"{SEPARATORS},.\u202f")
    if not (number.isascii() and number.isdecimal() and 0 < len(number) <= 18):
        raise ValueNotAcceptedError(problem=tr_noop("Please type the entry number as it is printed."))
    letters = "".join(letter for letter in code.upper() if letter not in SEPARATORS).translate(LOOK_ALIKES)
    if len(letters) != LENGTH + CHECK_LENGTH or any(letter not in ALPHABET for letter in letters):
        raise AnchorTypoError
    whole = 0
    for letter in letters:
        whole = whole << 5 | ALPHABET.index(letter)
    anchor = Anchor(seq=int(number), bits=whole >> CHECK_BITS, vault=vault.strip().lower())
    if grouped(anchor.bits, anchor.seq).replace("-", "") != letters:
        raise AnchorTypoError
    return anchor


def now(vault: Reader) -> Anchor | None:
    """Return the anchor of the trail's end; None while the trail is empty."""
    head = vault.audit_head()
    return anchor_of(vault, head.seq, head.hash, head.at) if head else None


def anchor_of(vault: Reader, seq: int, digest: str, at: datetime) -> Anchor:
    """Return the anchor of an entry with this hash (hex)."""
    bits = int(digest[: BITS // 4], 16)
    return Anchor(seq=seq, bits=bits, at=at, vault=lineage(vault)[-1][:VAULT_LENGTH])


def lineage(vault: Reader) -> tuple[str, ...]:
    """Return the id this vault was made with and those it was given by imports, oldest first."""
    found = sorted((*vault.events("created"), *vault.events("imported")), key=lambda event: event.seq)
    return tuple(event.record_id for event in found) or ("",)


def note_given(vault: Writer, anchor: Anchor, carrier: Carrier) -> None:
    """Write down that an anchor was printed, inside a transaction of the caller."""
    vault.note_event(GIVEN, f"{carrier.value} {anchor.seq}")


def give(desk: Desk, anchor: Anchor, carrier: Carrier) -> Changed[Anchor]:
    """Write down that an anchor was printed on something that may leave the practice."""
    with desk.store.writing() as vault:
        note_given(vault, anchor, carrier)
    return Changed(anchor, frozenset({Topic.VAULT}))


def earlier(vault: Reader) -> tuple[Given, ...]:
    """Return every anchor printed so far, newest first."""
    found = []
    for event in vault.events(GIVEN):
        carrier, _, number = event.record_id.partition(" ")
        entry = vault.entry(int(number)) if number.isdecimal() else None
        if entry is not None and carrier in Carrier.__members__.values():
            anchor = anchor_of(vault, entry.seq, entry.hash, entry.at)
            found.append(Given(anchor=anchor, carrier=Carrier(carrier), on=event.at))
    return tuple(reversed(found))


def read_earlier(desk: Desk) -> tuple[Given, ...]:
    """Return every anchor printed so far, newest first."""
    with desk.store.reading() as vault:
        return earlier(vault)


def check_anchor(desk: Desk, anchor: Anchor) -> Checked:
    """Compare an anchor with this vault's history, every entry of which is computed again."""
    with desk.store.reading() as vault:
        entry, head, ids = vault.entry(anchor.seq), vault.audit_head(), lineage(vault)
    if anchor.vault and not any(known.startswith(anchor.vault) for known in ids):
        return Checked(verdict=Verdict.OTHER_VAULT, sentence=say(_OTHER_VAULT))
    if entry is None:
        missing = anchor.seq - (head.seq if head else 0)
        return Checked(verdict=Verdict.NOT_YET, sentence=say(_NOT_YET, entries=missing))
    if int(entry.hash[: BITS // 4], 16) != anchor.bits:
        return Checked(verdict=Verdict.CHANGED, sentence=say(_CHANGED), entry=entry)
    with desk.store.ledger() as ledger:
        broken = ledger.broken_at()
    if broken is not None and broken <= anchor.seq:
        return Checked(verdict=Verdict.BROKEN, sentence=say(_BROKEN, entry=broken), entry=entry)
    sentence = say(_HOLDS, entry=anchor.seq, day=entry.at.date())
    return Checked(verdict=Verdict.HOLDS, sentence=sentence, entry=entry)


_HOLDS = tr_noop(
    "This anchor fits. Everything up to entry {entry}, written on {day}, is as it was when it was printed. "
    "It says nothing about later entries."
)
_CHANGED = tr_noop(
    "This anchor does not fit. The history of this vault is not the one the paper was printed from. "
    "Compare the paper once more. If it is right, keep this vault and the paper, and look at your backups."
)
_BROKEN = tr_noop(
    "The printed characters fit, but entry {entry} before it is damaged. Check the vault, then restore your "
    "newest backup."
)
_NOT_YET = tr_noop(
    "The paper is newer than this vault. Entries missing here: {entries}. Look for a newer backup."
)
_OTHER_VAULT = tr_noop("This anchor is from another vault. Check the vault number on the paper.")
