"""The consent ledger: before today's sessions, the table, new codes, whom to ask again."""
