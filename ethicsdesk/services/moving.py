"""Moving to another computer: pack on the old one, restore on the new one, and work on only one of them."""

from datetime import date
from pathlib import Path

from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import backups
from ethicsdesk.services.backup_ports import Comparison, Relation
from ethicsdesk.services.backups import Made
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Progress

_MOVED = "moved_out"

ON_THE_OLD_ONE: tuple[Message, ...] = (
    say(tr_noop("Plug in a USB stick and choose it.")),
    say(tr_noop("EthicsDesk puts a fresh, checked backup on it.")),
    say(tr_noop("Take your recovery card or know your passphrase.")),
    say(tr_noop("From now on, do not change anything here: two computers cannot be joined again.")),
)
ON_THE_NEW_ONE: tuple[Message, ...] = (
    say(tr_noop("Install EthicsDesk and choose “I have a vault on another computer”.")),
    say(tr_noop("Plug in the stick and choose the newest backup on it.")),
    say(tr_noop("Type your passphrase or the code on your recovery card.")),
    say(tr_noop("Choose where backups go from now on.")),
    say(tr_noop("When all is there and the first backup is made, delete the vault on the old computer.")),
)


def pack(desk: Desk, place: Path, progress: Progress) -> Changed[Made]:
    """Note the move in the trail, back up to the stick, and remember here that work goes on elsewhere.

    Raises as `backups.make` says; then this computer is not marked.
    """
    with desk.store.writing() as vault:
        vault.note_event("moving_out", desk.clock.today().isoformat())
    made = backups.make(desk, progress, place=place)
    with desk.store.writing() as vault:  # after the copy, which must not think that it has moved away
        vault.set_place(_MOVED, desk.clock.today().isoformat())
    return made


def moved_out(desk: Desk) -> date | None:
    """Return the day this vault was packed for another computer, or None; the window then says so."""
    with desk.store.reading() as vault:
        kept = vault.place(_MOVED)
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return None


def stay(desk: Desk) -> Changed[None]:
    """Work on here after all."""
    with desk.store.writing() as vault:
        vault.set_place(_MOVED, "")
        vault.note_event("stayed")
    return Changed(None, frozenset({Topic.VAULT}))


def loses_nothing(found: Comparison) -> bool:
    """Say whether restoring would leave out no entry of the vault that lies there."""
    return found.relation in (Relation.NO_VAULT, Relation.SAME, Relation.NEWER)


def explain(found: Comparison) -> Message:
    """Say in words what restoring would do to the vault that lies there."""
    return say(_RELATIONS[found.relation], lost=_entries(found.lost), gained=_entries(found.gained))


def _entries(count: int | None) -> str:
    return "1 entry" if count == 1 else f"{count or 0} entries"


_RELATIONS = {
    Relation.NO_VAULT: tr_noop(
        "There is no vault here yet. The backup will become your vault on this computer."
    ),
    Relation.SAME: tr_noop("The backup and the vault here hold the same work. Nothing would be lost."),
    Relation.OLDER: tr_noop(
        "The backup is older than the vault here: {lost} would be missing. The vault here would be kept "
        "aside, so you can go back."
    ),
    Relation.NEWER: tr_noop(
        "The backup is newer than the vault here: you would gain {gained} and lose nothing. "
        "The vault here would be kept aside."
    ),
    Relation.DIVERGED: tr_noop(
        "The backup and the vault here were both changed since they were one: the vault here has {lost} that "
        "the backup lacks, and the backup has {gained} that the vault lacks. They cannot be joined. "
        "The vault here would be kept aside."
    ),
    Relation.OTHER_VAULT: tr_noop(
        "The backup belongs to another vault than the one here. The vault here would be kept aside."
    ),
    Relation.UNKNOWN: tr_noop(
        "The vault here does not open this way, so it cannot be compared with the backup. "
        "It would be kept aside."
    ),
}
