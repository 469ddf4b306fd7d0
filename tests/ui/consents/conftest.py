"""An open desk with one tool that records, its script as issued, and no client yet."""

import pytest

from ethicsdesk.services.changes import Changed
from tests.consents.making import a_house
from tests.ui.consents.desk import Desk
from tests.ui.shell.living import house, make_vault, show_and_wait  # noqa: F401


@pytest.fixture
def opened(house, show_and_wait, qtbot):  # noqa: F811
    show_and_wait(house)
    make_vault(house, qtbot)
    made = Desk(house, qtbot)
    made.of = made.change(lambda desk: Changed(a_house(desk)))
    return made
