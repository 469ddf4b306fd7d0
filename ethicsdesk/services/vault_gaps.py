"""What is wrong with the vault itself: no backup, an old one, one nobody tried, attempts to get in."""

from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.services import backup_words, backups
from ethicsdesk.services.access_ports import Failures
from ethicsdesk.services.attempts import told_in
from ethicsdesk.services.backups import BackupState
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target

ODD = 3
"""So many failed attempts are more than the owner's own slip."""

BACKUP, DRILL, ATTEMPTS = "backup", "drill", "attempts"
"""Fields of the vault's page."""


def of_vault(desk: Desk, vault: Reader, *, worth_keeping: bool) -> tuple[Gap, ...]:
    """Return what is wrong with the vault; before there is anything worth keeping, no backup is missed."""
    found: list[Gap] = []
    failed = told_in(vault)
    if failed is not None:
        found.append(of_attempts(failed))
    if worth_keeping:
        found += of_backups(desk, backups.remembered(desk, vault))
    return tuple(found)


def of_binder(desk: Desk, vault: Reader, *, worth_keeping: bool) -> tuple[Gap, ...]:
    """Return what was wrong with the backups on the day the desk shows, as the audit trail tells it."""
    return tuple(of_backups(desk, backups.of_trail(desk, vault))) if worth_keeping else ()


def of_attempts(failed: Failures) -> Gap:
    """Return the gap that tells of failed attempts to open the vault."""
    title = (
        say(tr_noop("Somebody typed a wrong passphrase once"))
        if failed.count == 1
        else say(tr_noop("Somebody typed a wrong passphrase {count} times"), count=str(failed.count))
    )
    day = failed.last.astimezone().date() if failed.last else ""
    return Gap(
        harm=Harm.LOSS if failed.count >= ODD else Harm.OPEN,
        title=title,
        why=say(
            tr_noop("Last on {day}, and the vault stayed shut. If it was not you, look at what to do."),
            day=day,
        ),
        target=Target(area=Area.VAULT, field=ATTEMPTS),
    )


def of_backups(desk: Desk, state: BackupState) -> list[Gap]:
    """Return the gaps about backups: none or too old, or nobody knows that the newest one opens."""
    if state.stale:
        title = tr_noop("Back up your vault") if state.place else tr_noop("Choose where backups go")
        why = backup_words.overdue(state)
        return [Gap(harm=Harm.LOSS, title=say(title), why=why, target=_at(BACKUP))]
    if state.drill_due:
        why = backup_words.drill_words(state, desk.clock.today())
        trial = say(tr_noop("Try your backup with the recovery card"))
        return [Gap(harm=Harm.OPEN, title=trial, why=why, target=_at(DRILL))]
    return []


def _at(field: str) -> Target:
    return Target(area=Area.VAULT, field=field)
