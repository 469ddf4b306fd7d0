"""What headless commands share: secrets are asked for, never given as arguments; progress goes to stderr."""

import getpass
import sys
from pathlib import Path

from ethicsdesk.domain.errors import ReadOnlyError


def read_passphrase(file: Path | None) -> bytearray:
    """Ask for the passphrase, or take the first line of *file*; it is never an argument."""
    text = getpass.getpass("Passphrase: ") if file is None else first_line(file)
    return as_secret(text)


def as_secret(text: str) -> bytearray:
    """Return a typed secret in the form vaults take: NFKC, UTF-8."""
    from unicodedata import normalize

    return bytearray(normalize("NFKC", text).encode())


def first_line(file: Path) -> str:
    """Return the first line of a text file. Raises ReadOnlyError."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ReadOnlyError(path=file) from error
    return lines[0] if lines else ""


def tell(share: float) -> None:
    """Show how far a job is, where somebody watches."""
    if sys.stderr.isatty():
        print(f"\r{share:4.0%}", end="" if share < 1 else "\n", file=sys.stderr)
