"""The building blocks of every page; they know nothing of EthicsDesk."""
