"""One tool: its result, its decision."""
