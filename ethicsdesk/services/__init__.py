"""Use cases: what a therapist does, over the ports of `ports.py`."""
