"""Commands for the vault's safety: backup, restore, verify-vault."""

import argparse
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk.commands.asking import first_line, read_passphrase, tell

if TYPE_CHECKING:
    from ethicsdesk.services.backup_ports import Secret
    from ethicsdesk.services.desk import Desk

FOUND_SOMETHING = 1


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the three commands."""
    backup = commands.add_parser("backup", help="back up a vault and read the backup again")
    backup.add_argument("--vault", type=Path, required=True, dest="vault", help="folder of the vault")
    backup.add_argument("--to", type=Path, required=True, help="folder that holds the backups")
    _add_secret(backup)
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", help="put a backup in the place of a vault")
    restore.add_argument(
        "--from", type=Path, required=True, dest="source", help="a backup, or a folder of them: the newest"
    )
    restore.add_argument("--vault", type=Path, required=True, dest="vault", help="folder of the vault")
    restore.add_argument(
        "--set-newer-aside",
        action="store_true",
        help="go on when the vault there has entries that the backup lacks; it is kept aside",
    )
    _add_secret(restore)
    restore.set_defaults(run=_restore)
    verify = commands.add_parser("verify-vault", help="check a vault, or a backup by itself, in full")
    which = verify.add_mutually_exclusive_group(required=True)
    which.add_argument("--vault", type=Path, dest="vault", help="folder of the vault")
    which.add_argument("--backup", type=Path, help="folder of the backup; it is not written to")
    _add_secret(verify)
    verify.set_defaults(run=_verify)


def _add_secret(command: argparse.ArgumentParser) -> None:
    secret = command.add_mutually_exclusive_group()
    secret.add_argument("--passphrase-file", type=Path, help="a file whose first line is the passphrase")
    secret.add_argument("--code-file", type=Path, help="a file whose first line is the recovery code")


def _secret(options: argparse.Namespace) -> "Secret":
    from ethicsdesk.services.backup_ports import ByCode, ByPassphrase

    if options.code_file is not None:
        return ByCode(first_line(options.code_file))
    return ByPassphrase(read_passphrase(options.passphrase_file))


def _open(options: argparse.Namespace) -> "Desk":
    from ethicsdesk import bootstrap
    from ethicsdesk.services.backup_ports import ByCode

    session, secret = bootstrap.make_session(), _secret(options)
    if isinstance(secret, ByCode):
        return session.unlock_with_code(options.vault, secret.code)
    return session.unlock(options.vault, secret.words)


def _make_folder(folder: Path) -> None:
    from ethicsdesk.domain.errors import ReadOnlyError

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise ReadOnlyError(path=folder) from problem


def _backup(options: argparse.Namespace) -> int:
    from ethicsdesk.services import backups

    desk = _open(options)
    try:
        _make_folder(options.to)
        made = backups.make(desk, tell, place=options.to).value
    finally:
        desk.store.close()
    print(f"{made.backup.path}: {made.backup.seq} entries, checked.")
    return 0


def _restore(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap
    from ethicsdesk.domain.errors import NoBackupError
    from ethicsdesk.services import moving

    session = bootstrap.make_session()
    found = session.backups_in(options.source)
    if not found:
        raise NoBackupError(path=options.source)
    restoring = session.begin_restore(found[0].path, options.vault, _secret(options), tell)
    try:
        print(f"{found[0].path}: {moving.explain(restoring.comparison)}")
        if not options.set_newer_aside and not moving.loses_nothing(restoring.comparison):
            print("Nothing was changed. To restore all the same, add --set-newer-aside.")
            return FOUND_SOMETHING
        session.finish_restore(restoring).store.close()
    finally:
        restoring.give_up()
    print("Restored.")
    for folder in session.vaults.restorer.set_aside(options.vault)[:1]:
        print(f"A vault that lay there before is kept in {folder}")
    return 0


def _verify(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap

    if options.backup is not None:
        restorer = bootstrap.make_session().vaults.restorer
        with tempfile.TemporaryDirectory(prefix="ethicsdesk-") as folder:
            proof = restorer.prove(options.backup, Path(folder) / "check", _secret(options), tell)
        problems, entries = proof.problems, proof.head.seq
    else:
        desk = _open(options)
        try:
            problems = desk.store.verify(tell)
            with desk.store.reading() as vault:
                head = vault.audit_head()
        finally:
            desk.store.close()
        entries = head.seq if head else 0
    for problem in problems:
        print(problem)
    if not problems:
        print(f"All is well: {entries} entries, every page, record and file as the audit trail says.")
    return FOUND_SOMETHING if problems else 0
