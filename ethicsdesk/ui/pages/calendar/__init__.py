"""Everything due, day by day."""
