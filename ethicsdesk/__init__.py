"""EthicsDesk: the ethics of AI in a solo therapy practice, offline and encrypted."""

from datetime import date

__version__ = "0.1.0"
RELEASED = date(2026, 11, 26)
"""The day this version was given out; set anew together with the version."""
