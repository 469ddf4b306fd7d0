"""What the tests of the incident log do with their hands, and how they look at what is kept."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ethicsdesk.domain.breach import Conclusion
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.services import incidents
from ethicsdesk.services.targets import Area
from tests.ui.shell.living import go, kept, read_all


def change(house, qtbot, use_case):
    found = []
    house.reception.shell.workbench.change(use_case, found.append, owner=house.reception.shell)
    read_all(house, qtbot)
    return found[0]


def click(page, qtbot, widget):
    """Scroll to a widget and click on it where it is seen."""
    qtbot.waitUntil(lambda: page.reveal(widget) is None and not widget.visibleRegion().isEmpty())
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(page, qtbot, choices, key):
    click(page, qtbot, next(card for card in choices.cards if card.choice.key == key))


def pick(select, key):
    """Pick from a drop-down list as its popup would."""
    index = select.findData(key)
    assert index >= 0
    select.setCurrentIndex(index)
    select.activated.emit(index)


def words_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def start(house, qtbot, code=Kind.DISCLOSURE, days_ago=0):
    def work(desk):
        day = desk.clock.today() - timedelta(days=days_ago)
        return incidents.start(desk, code, discovered=day, text="A note went to the wrong clinic.")

    return change(house, qtbot, work)


def view(house, qtbot, incident_id):
    return kept(house, qtbot, lambda desk: incidents.read(desk, incident_id))


def open_room(house, qtbot, incident_id, room=""):
    page = go(house, qtbot, Area.INCIDENT, id=incident_id, field=room)
    read_all(house, qtbot)
    return page


def unsure(incident):
    """Return the incident as one its therapist is not sure about."""
    return replace(incident, assessment=replace(incident.assessment, conclusion=Conclusion.UNSURE))
