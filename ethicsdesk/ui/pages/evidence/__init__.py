"""One exhibit, and what it speaks to."""
