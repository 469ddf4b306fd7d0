"""The practice profile."""
