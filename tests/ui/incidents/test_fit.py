"""Every room of an incident and every question of the first minutes: named, nothing clipped or sideways."""

import pytest
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.records import YesNo
from ethicsdesk.services import incidents
from ethicsdesk.services.targets import Area
from ethicsdesk.ui.pages.incident.page import ROOMS
from tests.ui.shell.living import go, make_vault, read_all
from tests.ui.shell.test_walk import FINE, SIZES, look_at


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def start(house, qtbot):
    found = []
    house.reception.shell.workbench.change(
        lambda desk: incidents.start(desk, Kind.SECONDARY_USE, discovered=desk.clock.today(), text="x " * 90),
        found.append,
        owner=house.reception.shell,
    )
    read_all(house, qtbot)
    return found[0].id


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_every_room_fits(house, shell, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    one = start(house, qtbot)
    for room in ROOMS:
        go(house, qtbot, Area.INCIDENT, id=one, field=room)
        read_all(house, qtbot)
        assert look_at(house, qtbot, size) == FINE, room


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_every_screen_of_the_assessment_fits(house, shell, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    page = go(house, qtbot, Area.INCIDENT, id=start(house, qtbot), field="breach")
    read_all(house, qtbot)
    for _ in page.room.parts:
        assert look_at(house, qtbot, size) == FINE, page.room.part
        page.room.next.click()


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_the_first_minutes_fit(house, shell, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    page = go(house, qtbot, Area.FIRST_MINUTES)
    next(card for card in page.screens["danger"].danger.cards if card.choice.key == YesNo.YES).click()
    for _ in page.screens:
        QApplication.processEvents()
        assert look_at(house, qtbot, size) == FINE, page.screen_shown
        page.next.click()


def test_with_large_text_the_field_to_fill_is_in_sight(house, shell, qtbot, theme):
    theme.apply(text_size=200)
    house.reception.window.resize(1280, 720)
    page = go(house, qtbot, Area.FIRST_MINUTES)
    for _ in range(3):
        page.next.click()
    field, seen = page.screens["write"].text, page.scroll_area.viewport()
    qtbot.waitUntil(lambda: seen.rect().contains(field.mapTo(seen, field.rect().bottomLeft())))
