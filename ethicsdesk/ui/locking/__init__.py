"""What locks the vault besides the person and idle time: the system, and a leap of time."""
