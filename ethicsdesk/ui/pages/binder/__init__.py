"""The binder page."""
