"""The walk through what a practice already owns."""
