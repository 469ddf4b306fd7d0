"""The machine around us: clock, folders, resources, locks, logs."""
