"""The list that passphrases are generated from."""

from ethicsdesk.system.paths import resource


def passphrase_words() -> tuple[str, ...]:
    """Return the 7,776 words of the EFF large list; each adds 12.9 bits to a passphrase."""
    return tuple((resource("words") / "eff_large.txt").read_text("ascii").split())
