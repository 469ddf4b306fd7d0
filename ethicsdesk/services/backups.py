"""Backing up: where backups go, when one is due, making one, proving that the newest opens with the card."""

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    BackupInsideVaultError,
    BackupOldCardError,
    NoBackupError,
    NoBackupPlaceError,
    UserError,
    WrongRecoveryCodeError,
)
from ethicsdesk.domain.records import Milestone
from ethicsdesk.services import rotation
from ethicsdesk.services.backup_ports import ByCode, ClosedCopy, Proof
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.copies import DRILL, OWN_ENTRIES, Backup
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import AuditEntry, Progress, Reader
from ethicsdesk.services.session import Session

STALE_AFTER = timedelta(days=7)
DUE_AFTER_UNLOCK = timedelta(hours=20)  # once a day, even when work begins a little earlier than yesterday
DUE_AT_LOCK = timedelta(hours=1)  # the vault locks itself many times a day
DRILL_EVERY = timedelta(days=91)
DRILL_FOLDER = "drill.partial"

_PLACE = "backup_place"
_LAST = "backup_last"
_MADE = "backed_up"
_MOST_COUNTED = 200
_VAULT = frozenset({Topic.VAULT})


class Moment(StrEnum):
    """When the window asks whether a backup is due."""

    UNLOCK = "unlock"
    LOCK = "lock"
    QUIT = "quit"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastBackup:
    """What the vault itself remembers of its last checked backup."""

    at: datetime
    place: Path
    name: str
    seq: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """How it stands with the backups.

    `place` is None before one was chosen. `kept` and `waiting` (copies not checked yet) are empty while the
    place cannot be reached. `unsaved` counts changes that no backup holds.
    """

    place: Path | None = None
    reachable: bool = False
    last: LastBackup | None = None
    kept: tuple[Backup, ...] = ()
    waiting: tuple[Backup, ...] = ()
    unsaved: int = 0
    stale: bool = True
    drilled_on: date | None = None
    drill_due: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup just made and checked, and how many older ones made room."""

    backup: Backup
    dropped: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What became of copies that waited to be checked."""

    checked: tuple[Backup, ...] = ()
    damaged: tuple[Backup, ...] = ()


def choose(desk: Desk, folder: Path) -> Changed[Path]:
    """Remember where backups go. Raises BackupInsideVaultError, BackupPlaceMissingError, ReadOnlyError."""
    if folder.is_relative_to(desk.store.folder):
        raise BackupInsideVaultError
    desk.store.copies.kept(folder)
    with desk.store.writing() as vault:
        vault.set_place(_PLACE, str(folder))
    return Changed(folder, _VAULT)


def state(desk: Desk) -> BackupState:
    """Return when the last backup was made, where it lies, and what is due."""
    with desk.store.reading() as vault:
        found = remembered(desk, vault)
    return _with_shelf(desk, found)


def remembered(desk: Desk, vault: Reader) -> BackupState:
    """Return what the vault knows of its backups, inside an open view; nobody looks at their place."""
    kept_place = vault.place(_PLACE)
    return _judged(desk, vault, _remembered(vault), Path(kept_place) if kept_place else None)


def of_trail(desk: Desk, vault: Reader) -> BackupState:
    """Return what the audit trail tells of the backups up to the moment a view shows.

    A binder is built from it: what is remembered beside the trail has no past.
    """
    made = vault.events(_MADE)[-1:]
    if not made:
        return _judged(desk, vault, None, None)
    last = LastBackup(at=made[0].at, place=Path(), name="", seq=made[0].seq - 1, size=0)
    return _judged(desk, vault, last, last.place)


def _judged(desk: Desk, vault: Reader, last: LastBackup | None, place: Path | None) -> BackupState:
    """Return how it stands at the time the desk tells."""
    found = BackupState(place=place, last=last, unsaved=_unsaved(vault, last), drilled_on=_drilled_on(vault))
    now, today = desk.clock.now(), desk.clock.today()
    old = found.last is None or now - found.last.at > STALE_AFTER
    drill_old = found.drilled_on is None or today - found.drilled_on > DRILL_EVERY
    return replace(found, stale=old and found.unsaved > 0, drill_due=drill_old and found.last is not None)


def due(desk: Desk, moment: Moment) -> bool:
    """Say whether a backup should be made now: a place is chosen and something in the vault is not in one."""
    with desk.store.reading() as vault:
        last = _remembered(vault)
        if not vault.place(_PLACE) or not _unsaved(vault, last):
            return False
    if last is None or moment is Moment.QUIT:
        return True
    return desk.clock.now() - last.at >= (DUE_AFTER_UNLOCK if moment is Moment.UNLOCK else DUE_AT_LOCK)


def make(desk: Desk, progress: Progress, *, place: Path | None = None) -> Changed[Made]:
    """Back up to the chosen place, or once to *place*; the chosen place is tidied up afterwards.

    Raises NoBackupPlaceError and as `Copies.make` says; then the backups made before are untouched.
    """
    target = place or _chosen(desk)
    backup = desk.store.copies.make(target, progress)
    _take_up(desk, backup)
    return Changed(Made(backup=backup, dropped=_rotate(desk, target)), _VAULT)


def check(desk: Desk, backup: Backup, progress: Progress) -> Changed[Backup]:
    """Read a backup in full again. Raises BackupDamagedError, BackupForeignError, BackupOldKeyError."""
    checked = desk.store.copies.check(backup, progress)
    with desk.store.writing() as vault:
        vault.note_event("backup_checked", checked.path.name)
    return Changed(checked, _VAULT)


def check_waiting(desk: Desk, progress: Progress) -> Changed[Looked]:
    """Check the copies that were made while the vault was locked; a bad one stays and is told about."""
    waiting = state(desk).waiting
    checked: list[Backup] = []
    damaged: list[Backup] = []
    for number, backup in enumerate(waiting):
        try:
            checked.append(desk.store.copies.check(backup, _part(progress, number, len(waiting))))
        except (BackupDamagedError, BackupForeignError):
            damaged.append(backup)
    if checked:
        _take_up(desk, max(checked, key=lambda backup: backup.seq))
    topics = _VAULT if checked else frozenset[Topic]()
    return Changed(Looked(checked=tuple(checked), damaged=tuple(damaged)), topics)


def closing(desk: Desk) -> ClosedCopy | None:
    """Return what a copy of the closed vault needs, when one is due; ask just before the vault is locked."""
    if not due(desk, Moment.QUIT):
        return None
    with desk.store.reading() as vault:
        head = vault.audit_head()
        place = Path(vault.place(_PLACE))
    return ClosedCopy(
        vault_folder=desk.store.folder,
        place=place,
        vault_id=desk.store.copies.vault_id,
        seq=head.seq if head else 0,
    )


def drill(desk: Desk, session: Session, code: str, progress: Progress) -> Changed[Proof]:
    """Prove that the newest backup opens with the recovery code alone, in a scratch folder; note the day.

    Raises NoBackupPlaceError, NoBackupError, RecoveryCodeTypoError, WrongRecoveryCodeError,
    BackupOldCardError, BackupDamagedError, BackupForeignError and as `Restorer.prove` says.
    """
    place = _chosen(desk)
    kept = [backup for backup in desk.store.copies.kept(place) if backup.checked]
    if not kept:
        raise NoBackupError(path=place)
    path = kept[0].path
    proof = _prove(desk, session, path, code, progress)
    if proof.problems:
        raise BackupDamagedError(path=path)
    with desk.store.reading() as vault:
        mine = vault.entry(proof.head.seq)
    if mine is None or mine.hash != proof.head.hash:
        raise BackupForeignError(path=path)
    with desk.store.writing() as vault:
        vault.put(Milestone(id=DRILL, done_on=desk.clock.today()))
        vault.note_event(DRILL, path.name)
    return Changed(proof, _VAULT)


def _prove(desk: Desk, session: Session, path: Path, code: str, progress: Progress) -> Proof:
    scratch = desk.store.folder / DRILL_FOLDER
    try:
        return session.vaults.restorer.prove(path, scratch, ByCode(code), progress)
    except WrongRecoveryCodeError:
        session.confirm_code(desk, code)
        raise BackupOldCardError from None  # the code is right today


def _part(progress: Progress, number: int, count: int) -> Progress:
    return lambda share: progress((number + share) / count)


def _chosen(desk: Desk) -> Path:
    with desk.store.reading() as vault:
        place = vault.place(_PLACE)
    if not place:
        raise NoBackupPlaceError
    return Path(place)


def _with_shelf(desk: Desk, found: BackupState) -> BackupState:
    """Add what lies in the place now, if it can be reached."""
    if found.place is None:
        return found
    try:
        backups = desk.store.copies.kept(found.place)
    except UserError:
        return found
    return replace(
        found,
        reachable=True,
        kept=tuple(backup for backup in backups if backup.checked),
        waiting=tuple(backup for backup in backups if not backup.checked),
    )


def _rotate(desk: Desk, place: Path) -> int:
    """Drop what is no longer needed; a drive that will not have it is no reason to call the backup failed."""
    dropped = 0
    with suppress(UserError):
        for backup in rotation.to_drop(desk.store.copies.kept(place)):
            desk.store.copies.drop(backup)
            dropped += 1
    return dropped


def _take_up(desk: Desk, backup: Backup) -> None:
    """Let the vault remember its last backup, and its trail say so."""
    last = {
        "at": backup.made_at.isoformat(),
        "place": str(backup.path.parent),
        "name": backup.path.name,
        "seq": backup.seq,
        "size": backup.size,
    }
    with desk.store.writing() as vault:
        vault.note_event(_MADE, backup.path.name)
        vault.set_place(_LAST, json.dumps(last))


def _remembered(vault: Reader) -> LastBackup | None:
    """Return the last backup; what cannot be read counts as none."""
    try:
        kept = json.loads(vault.place(_LAST))
        return LastBackup(
            at=datetime.fromisoformat(kept["at"]),
            place=Path(kept["place"]),
            name=str(kept["name"]),
            seq=int(kept["seq"]),
            size=int(kept["size"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def _unsaved(vault: Reader, last: LastBackup | None) -> int:
    """Count the entries no backup holds, but not those that backing up itself made."""
    head = vault.audit_head()
    newer = (head.seq if head else 0) - (last.seq if last else 0)
    if newer > _MOST_COUNTED:
        return newer
    return sum(not _is_quiet(entry) for entry in vault.audit(last=newer))


def _is_quiet(entry: AuditEntry) -> bool:
    return entry.action in OWN_ENTRIES or (entry.kind == Milestone.kind and entry.record_id == DRILL)


def _drilled_on(vault: Reader) -> date | None:
    done = vault.get(Milestone, DRILL)
    return done.done_on if done else None
