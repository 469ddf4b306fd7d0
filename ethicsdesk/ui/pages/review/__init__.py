"""One review: its questions one at a time, and what came out of it."""
