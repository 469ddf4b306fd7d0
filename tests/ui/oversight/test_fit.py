"""Every face of decisions and checks: named, nothing clipped, no scrolling sideways."""

import pytest

from ethicsdesk.services.targets import Area
from tests.ui.shell.living import go, read_all, shell_of
from tests.ui.shell.test_walk import FINE, SIZES, look_at

FIELDS = ("", "new", "requests", "take", "accuracy")


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_every_face_of_the_sample_fits(house, show_and_wait, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    show_and_wait(house)
    house.reception.flow.open_sample()
    shell_of(house, qtbot)
    for field in FIELDS:
        go(house, qtbot, Area.OVERSIGHT, field=field)
        read_all(house, qtbot)
        assert look_at(house, qtbot, size) == FINE, field
