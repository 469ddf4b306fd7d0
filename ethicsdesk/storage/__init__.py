"""The vault: encrypted storage with history and an audit chain."""
