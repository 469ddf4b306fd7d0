"""Every face of decisions and checks: named, nothing clipped, no scrolling sideways."""

import pytest

from ethicsdesk.domain.records import Category
from ethicsdesk.services import client_requests, decision_log, sample_oversight, tools
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.targets import Area
from tests.ui.incidents.test_incident_pages import change
from tests.ui.shell.living import go, kept, make_vault, read_all
from tests.ui.shell.test_walk import FINE, SIZES, look_at

FIELDS = ("", "new", "requests", "take", "accuracy", "bias")


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def fill(desk):
    tools.add(desk, "Brightline Assistant, with client notes", categories=(Category.SCRIBE,))
    tools.add(desk, "Example Calendar", categories=(Category.SCHEDULING,))
    sample_oversight.put(desk)
    return Changed(None)


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_every_face_fits(house, shell, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    change(house, qtbot, fill)
    entry = kept(house, qtbot, decision_log.entries)[0].id
    requests = [view.request.id for view in kept(house, qtbot, client_requests.listed)]
    for field in (*FIELDS, f"entry:{entry}", *(f"request:{one}" for one in requests)):
        page = go(house, qtbot, Area.OVERSIGHT, field=field)
        read_all(house, qtbot)
        if field == "bias":
            page.face.look.kept.fold.set_open(opened=True)
            page.face.probe.kept.fold.set_open(opened=True)
        assert look_at(house, qtbot, size) == FINE, field
