"""One incident: what happened, what is due, what was done."""
