"""Sealing a binder: what it is built from is fixed, the file bears its own hash, the vault remembers both.

The order: `prepare` fixes the terms and lays the binder out; it is drawn; `finish` puts the seal into the
bytes; `keep` saves the file and writes the seal down, all of it or nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

import ethicsdesk
from ethicsdesk.domain.file_errors import FileRoomError
from ethicsdesk.domain.seal_errors import (
    SealFileNotKeptError,
    SealNotRebuiltError,
    SealOvertakenError,
    SealRoomError,
)
from ethicsdesk.domain.seals import Seal, SealTerms
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import anchors, seal_line
from ethicsdesk.services.anchors import Carrier
from ethicsdesk.services.asof import entry_at
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.binder import sharing
from ethicsdesk.services.binder.plan import BinderPlan
from ethicsdesk.services.binder.recipients import Recipient, Share
from ethicsdesk.services.binder.scene import Audience, Extra
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import AuditEntry, Reader, Writer
from ethicsdesk.services.sealing import Digests, Sealing, digests

SEALED = "sealed"
MB = 1024 * 1024
MOST_KEPT = 64 * MB
SERIES = "S"

Save = Callable[[bytes], None]
"""Writes the sealed file where the person wants it, whole or not at all; raises a UserError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A binder to be drawn and then sealed."""

    terms: SealTerms
    plan: BinderPlan
    expected: str = ""  # SHA-256 the file must have when it is built once more


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What the audit trail says of a seal: its number and the SHA-256 of its file, for good."""

    number: str
    sha256: str
    entry: AuditEntry


def prepare(
    desk: Desk, year: int, *, as_of: date | None = None, share: Share | None = None, exhibits: bool = True
) -> Prepared:
    """Return the binder of a year, or a share pack of it, with the terms of its seal.

    *exhibits* says whether files kept as evidence are put into a whole binder; a share pack says so itself.
    Raises as `plan.plan` and `sharing.plan` do.
    """
    day = binder.day_of(desk, year, as_of)
    with desk.store.reading() as vault, desk.store.ledger() as ledger:
        head = vault.audit_head()
        if head is None:
            raise RuntimeError("every vault has a first entry")
        shown = min(entry_at(vault, desk.clock.end_of(day)), head.seq)
        found, pack = digests(ledger, upto=shown), desk.library.pack()
        terms = SealTerms(
            number=_next_number(vault, desk.clock.today()),
            vault=anchors.lineage(vault)[-1],
            year=year,
            as_of=day,
            entry=head.seq,
            head=head.hash,
            shown=shown,
            records=found.sha256,
            pack=pack.id,
            pack_version=pack.version,
            pack_digest=desk.library.digest(),
            program=ethicsdesk.__version__,
            exhibits=exhibits,
        )
        terms = terms if share is None else _shared(terms, share)
        return Prepared(terms=terms, plan=_built(desk, vault, terms, found))


def finish(prepared: Prepared, pdf: bytes) -> bytes:
    """Return the drawn binder with its seal in it.

    Raises SealNotRebuiltError when one that is built once more did not come out with the same bytes.
    """
    sealed = seal_line.sealed(pdf, prepared.terms)
    if prepared.expected and sha256(sealed).hexdigest() != prepared.expected:
        raise SealNotRebuiltError(number=prepared.terms.number, reason=say(_CAME_OUT_OTHERWISE))
    return sealed


def keep(desk: Desk, prepared: Prepared, sealed: bytes, save: Save) -> Changed[Seal]:
    """Save a sealed binder with *save*, and write the seal, its hash and its anchor down.

    When saving fails nothing is written down. Raises SealOvertakenError, SealRoomError, DiskFullError,
    and as *save* does.
    """
    terms, kept = prepared.terms, len(sealed) <= MOST_KEPT
    seal = Seal(
        id=terms.number,
        terms=terms,
        sealed_on=desk.clock.today(),
        pages=_pages(desk, sealed),
        size=len(sealed),
        sha256=sha256(sealed).hexdigest(),
        kept=kept,
    )
    with desk.store.writing() as vault:
        entry = vault.entry(terms.entry)
        if entry is None or entry.hash != terms.head or _is_taken(vault, terms.number):
            raise SealOvertakenError
        if kept:
            _keep_file(vault, sealed)
        vault.put(seal)
        vault.note_event(SEALED, f"{seal.number} {seal.sha256}")
        anchors.note_given(vault, anchors.anchor_of(vault, entry.seq, entry.hash, entry.at), Carrier.BINDER)
        save(sealed)  # last: when it fails, nothing of this stays
    return Changed(seal, frozenset({Topic.VAULT}))


def listed(desk: Desk) -> tuple[Seal, ...]:
    """Return every seal, newest first."""
    with desk.store.reading() as vault:
        return tuple(reversed(vault.list(Seal)))


def pdf(desk: Desk, number: str) -> bytes:
    """Return the file of a seal as it was kept; a reprint is that file.

    Raises SealFileNotKeptError, VaultDamagedError; KeyError when there is no such seal.
    """
    with desk.store.reading() as vault:
        seal = _required(vault, number)
        if not seal.kept:
            raise SealFileNotKeptError(number=number)
        return vault.blob(seal.sha256)


def again(desk: Desk, number: str) -> Prepared:
    """Return the binder of a seal to be drawn and finished once more.

    Raises SealNotRebuiltError when content, program or records are no longer the same; KeyError.
    """
    with desk.store.reading() as vault, desk.store.ledger() as ledger:
        seal = _required(vault, number)
        found = digests(ledger, upto=seal.terms.shown)
        if reason := _hindrance(desk, vault, seal.terms, found):
            raise SealNotRebuiltError(number=number, reason=reason)
        plan = _built(desk, vault, seal.terms, found)
        return Prepared(terms=seal.terms, plan=plan, expected=seal.sha256)


def noted(vault: Reader) -> tuple[Noted, ...]:
    """Return every seal the audit trail tells of, oldest first; also those whose record was let go."""
    found = []
    for event in vault.events(SEALED):
        number, _, digest = event.record_id.partition(" ")
        found.append(Noted(number=number, sha256=digest, entry=event))
    return tuple(found)


def _built(desk: Desk, vault: Reader, terms: SealTerms, found: Digests) -> BinderPlan:
    shown = vault.entry(terms.shown)
    first = vault.entry(1)
    if first is None:
        raise RuntimeError("every vault has a first entry")
    sealing = Sealing(terms=terms, at=(shown or first).at, kinds=found.kinds)
    if terms.audience == Audience.PRACTICE:
        return binder.plan(desk, terms.year, as_of=terms.as_of, sealing=sealing)
    return sharing.plan(desk, terms.year, _share(terms), as_of=terms.as_of, sealing=sealing)


def _shared(terms: SealTerms, share: Share) -> SealTerms:
    """Return the terms with what was chosen for a share pack."""
    return replace(
        terms,
        exhibits=Extra.EXHIBITS in share.extra,
        audience=share.recipient.value,
        parts=tuple(sorted(share.parts)),
        extra=tuple(sorted(share.extra)),
    )


def _share(terms: SealTerms) -> Share:
    """Return the share pack as it was chosen."""
    return Share(
        recipient=Recipient(terms.audience),
        parts=frozenset(terms.parts),
        extra=frozenset(Extra(one) for one in terms.extra),
    )


def _next_number(vault: Reader, today: date) -> str:
    """Count on from the highest number ever given; the trail remembers those that were let go."""
    start = f"{SERIES}-{today.year}-"
    used = [one.number.removeprefix(start) for one in noted(vault) if one.number.startswith(start)]
    return f"{start}{max((int(number) for number in used if number.isdecimal()), default=0) + 1}"


def _is_taken(vault: Reader, number: str) -> bool:
    return any(one.number == number for one in noted(vault))


def _keep_file(vault: Writer, sealed: bytes) -> None:
    try:
        vault.put_blob(sealed)
    except FileRoomError as error:
        raise SealRoomError(**error.details) from error


def _pages(desk: Desk, pdf_bytes: bytes) -> int:
    opened = desk.papers.open(pdf_bytes)
    try:
        return opened.page_count
    finally:
        opened.close()


def _required(vault: Reader, number: str) -> Seal:
    seal = vault.get(Seal, number)
    if seal is None:
        raise KeyError(number)
    return seal


def _hindrance(desk: Desk, vault: Reader, terms: SealTerms, found: Digests) -> Message | None:
    """Return why the same bytes would not come out, or None."""
    if terms.program != ethicsdesk.__version__:
        return say(_OTHER_PROGRAM, then=terms.program, now=ethicsdesk.__version__)
    if terms.pack_digest != desk.library.digest():
        return say(_OTHER_CONTENT, version=str(terms.pack_version))
    entry = vault.entry(terms.entry)
    if entry is None or entry.hash != terms.head or found.sha256 != terms.records:
        return say(_OTHER_HISTORY)
    if found.purged == 1:
        return say(_LET_GO_ONE)
    return say(_LET_GO, count=found.purged) if found.purged else None


_CAME_OUT_OTHERWISE = tr_noop(
    "it came out otherwise. Something it was built from is not as it was, such as an exhibit that could not "
    "be drawn this time."
)
_OTHER_PROGRAM = tr_noop(
    "it was made by EthicsDesk {then}, and this is {now}. The file that was kept is still the same."
)
_OTHER_CONTENT = tr_noop(
    "the rules and texts were those of version {version}, and this program has others. "
    "The file that was kept is still the same."
)
_OTHER_HISTORY = tr_noop("the history of this vault is not the one it was sealed in. Check the vault.")
_LET_GO_ONE = tr_noop(
    "one of its records was let go after its time. The file that was kept is still the same."
)
_LET_GO = tr_noop(
    "{count} of its records were let go after their time. The file that was kept is still the same."
)
