"""A house that is put in order after each test."""

from tests.ui.shell.living import house, show_and_wait  # noqa: F401
