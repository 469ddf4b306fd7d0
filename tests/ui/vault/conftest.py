"""A house that is put in order after each test, and one whose vault is open with its code known."""

import pytest

from tests.ui.shell.living import house, show_and_wait  # noqa: F401
from tests.ui.vault.living import Open, open_vault


@pytest.fixture
def opened(house, show_and_wait, qtbot) -> Open:  # noqa: F811
    show_and_wait(house)
    return open_vault(house, qtbot)
