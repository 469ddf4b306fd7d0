"""What is shown before a vault is open."""
