"""EthicsDesk: the ethics of AI in a solo therapy practice, offline and encrypted."""

__version__ = "0.1.0"
