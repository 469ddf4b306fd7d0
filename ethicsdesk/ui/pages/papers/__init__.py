"""The papers page."""
