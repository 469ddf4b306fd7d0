"""Words for what happened to the vault itself, as the audit trail keeps it: a name and a detail."""

from collections.abc import Callable, Mapping
from datetime import datetime

from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.field_words import plain

HASH, GROUP = 64, 8
"""Letters of a SHA-256, and of the groups it is shown in."""

EVENTS: Mapping[str, str] = {
    "created": tr_noop("The vault was made"),
    "imported": tr_noop("The history up to here was imported from an export into this vault"),
    "restored": tr_noop("The vault was restored from a backup, {detail}"),
    "backed_up": tr_noop("A backup was made: {detail}"),
    "backup_checked": tr_noop("A backup was checked: {detail}"),
    "restore_drill": tr_noop("Restoring was tried out with a backup: {detail}"),
    "anchored": tr_noop("An anchor was printed: {detail}"),
    "sealed": tr_noop("A binder was sealed; number and SHA-256 of its file: {detail}"),
    "failed_attempts": tr_noop("The vault was opened after failed attempts: {detail}"),
    "passphrase_changed": tr_noop("The passphrase was changed"),
    "recovery_code_replaced": tr_noop("The recovery card was replaced"),
    "key_rotated": tr_noop("The key of the vault was changed"),
    "key_change_undone": tr_noop("A change of the key was interrupted, and undone"),
    "remembered_here": tr_noop("A computer was let remember the way in"),
    "forgotten_here": tr_noop("A computer no longer remembers the way in"),
    "moving_out": tr_noop("The move to another computer was begun"),
    "stayed": tr_noop("The vault stayed on this computer"),
    "doubt_set_aside": tr_noop("The vault was opened although its history was in doubt"),
    "clock_set_back": tr_noop("The clock of the computer was set back to {detail}"),
}
"""What each event is called; the details the others hold are of the program and say nothing to a person."""


def event_words(name: str, detail: str) -> Message:
    """Return an event of the vault in words; one of another version by its name alone."""
    template = EVENTS.get(name)
    if template is None:
        return say(tr_noop("{event}"), event=plain(name))
    return say(template, detail=_DETAILS.get(name, _breakable)(detail))


def _breakable(detail: str) -> str:
    """Return a detail in which a hash is parted into groups, so that it fits any width."""
    return " ".join(
        word if len(word) < HASH else " ".join(word[at : at + GROUP] for at in range(0, len(word), GROUP))
        for word in detail.split(" ")
    )


def _entry(detail: str) -> Message | str:
    """Return “from entry 12” as words."""
    number = detail.rpartition(" ")[2]
    return say(tr_noop("from entry {number}"), number=int(number)) if _is_number(number) else detail


_ON = {"binder": tr_noop("binder, entry {number}"), "export": tr_noop("export, entry {number}")}


def _anchor(detail: str) -> Message | str:
    """Return what an anchor was printed on, and of which entry it is."""
    carrier, _, number = detail.partition(" ")
    known = carrier in _ON and _is_number(number)
    return say(_ON[carrier], number=int(number)) if known else detail


def _moment(detail: str) -> Message | str:
    """Return an instant as a day and a time."""
    try:
        at = datetime.fromisoformat(detail)
    except ValueError:
        return detail
    return say(tr_noop("{day}, {time} (UTC)"), day=at.date(), time=f"{at:%H:%M}")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


_DETAILS: Mapping[str, Callable[[str], Message | str]] = {
    "restored": _entry,
    "anchored": _anchor,
    "clock_set_back": _moment,
}
