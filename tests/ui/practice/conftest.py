"""A house that is put in order after each test."""

from tests.ui.papers.house import empty_place  # noqa: F401
from tests.ui.shell.living import house, show_and_wait  # noqa: F401
