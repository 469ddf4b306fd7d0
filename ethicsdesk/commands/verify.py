"""The command verify: is a sealed binder unchanged, and does it match a vault's history?"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk.commands.asking import read_passphrase, tell

if TYPE_CHECKING:
    from ethicsdesk.services.verifying import Looked

CHANGED, NO_SEAL, NO_MATCH = 3, 4, 5
CODES = """\
exit codes:
  0  unchanged since it was sealed, and with --vault: sealed in this vault, and its history fits
  1  could not be checked: the file cannot be read, or the vault does not open
  2  the command was typed wrongly
  3  changed since it was sealed, or cut off, or a seal this version does not know
  4  no seal in it: another PDF, a copy locked with a password, or no PDF
  5  unchanged, but it does not match this vault
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    verify = commands.add_parser(
        "verify",
        help="check a sealed binder: unchanged or not, and whether it matches a vault",
        description="Check a sealed binder. It needs no vault and no internet.",
        epilog=CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verify.add_argument("file", type=Path, help="the PDF file")
    verify.add_argument("--vault", type=Path, dest="vault", help="folder of the vault to compare it with")
    verify.add_argument("--passphrase-file", type=Path, help="a file whose first line is the passphrase")
    verify.set_defaults(run=_verify)


def _verify(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap
    from ethicsdesk.services import verifying
    from ethicsdesk.services.verifying import FileVerdict

    looked = verifying.look_at(options.file, bootstrap.open_file, tell)
    print(looked.sentence)
    print(f"SHA-256 of the file: {looked.sha256}")
    if looked.verdict is FileVerdict.UNCHANGED:
        return 0 if options.vault is None else _compare(options, looked)
    no_seal = {FileVerdict.NO_SEAL, FileVerdict.LOCKED, FileVerdict.NO_PDF}
    return NO_SEAL if looked.verdict in no_seal else CHANGED


def _compare(options: argparse.Namespace, looked: "Looked") -> int:
    from ethicsdesk import bootstrap
    from ethicsdesk.services import verifying

    desk = bootstrap.make_session().unlock(options.vault, read_passphrase(options.passphrase_file))
    try:
        compared = verifying.compare(desk, looked)
    finally:
        desk.store.close()
    print(compared.sentence)
    return 0 if compared.fits else NO_MATCH
