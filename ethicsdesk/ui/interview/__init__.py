"""The parts of an interview: editors, the why panel, the basis of an answer."""
