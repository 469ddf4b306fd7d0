"""Everything about the vault: is all well, backups, ways in, records."""
