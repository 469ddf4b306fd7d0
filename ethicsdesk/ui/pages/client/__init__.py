"""One client of the consent ledger, under a code."""
