"""What makes the vault lock besides the person and the idle time: the system's lock, sleep, a leap of time."""
