"""The command rescue: the key file of a vault (vault.json) made anew from the recovery card."""

import argparse
from pathlib import Path

from ethicsdesk.commands.asking import as_secret, first_line

ROWS, LETTERS = 8, 22


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    rescue = commands.add_parser("rescue", help="make a lost vault.json anew from the recovery card")
    rescue.add_argument("--vault", type=Path, required=True, dest="vault", help="folder of the vault")
    rescue.add_argument("--key-file", type=Path, help="a file with the rows of the vault key, or its scan")
    rescue.add_argument("--code-file", type=Path, help="a file whose first line is the recovery code")
    rescue.add_argument("--passphrase-file", type=Path, help="a file whose first line is the new passphrase")
    rescue.set_defaults(run=_rescue)


def _rescue(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap

    session = bootstrap.make_session()
    typed = _ask_rows() if options.key_file is None else _text(options.key_file)
    code = _ask("Recovery code: ") if options.code_file is None else first_line(options.code_file)
    new = _ask("New passphrase: ") if options.passphrase_file is None else first_line(options.passphrase_file)
    session.access.rescue(options.vault, typed, code=code, new=as_secret(new))
    print("The key file is made anew. Open the vault with your new passphrase; the card stays valid.")
    return 0


def _ask(prompt: str) -> str:
    from getpass import getpass

    return getpass(prompt)


def _ask_rows() -> str:
    """Ask for the vault key row by row; a scanned one is taken whole in the first."""
    rows: list[str] = []
    while len(rows) < ROWS and sum(map(str.isalnum, "".join(rows))) < ROWS * LETTERS:
        rows.append(input(f"Row {len(rows) + 1} of the vault key: "))
    return "\n".join(rows)


def _text(file: Path) -> str:
    from ethicsdesk.domain.errors import ReadOnlyError

    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReadOnlyError(path=file) from error
