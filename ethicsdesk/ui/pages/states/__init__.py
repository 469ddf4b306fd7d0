"""What the rules of the therapist's states ask."""
