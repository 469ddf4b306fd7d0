"""A house with a practice and one tool in use, and small ways through its pages."""

from PySide6.QtCore import Qt

from ethicsdesk.domain.records import Practice, Tool, Use
from ethicsdesk.services import practice
from ethicsdesk.services.changes import Changed, Topic
from tests.ui.shell.living import read_all


def change(house, qtbot, use_case):
    house.reception.shell.workbench.change(use_case, owner=house.reception.shell)
    read_all(house, qtbot)
    read_all(house, qtbot)


def put_tool(desk):
    tool = Tool(id="t", name="NoteBot", added_on=desk.clock.today(), use=Use.IN_USE)
    with desk.store.writing() as vault:
        vault.put(tool)
    return Changed(tool, frozenset({Topic.TOOLS}))


def furnish(house, qtbot):
    change(house, qtbot, lambda desk: practice.save(desk, Practice(name="Quiet Oak")))
    change(house, qtbot, put_tool)


def click(page, qtbot, widget):
    """Scroll to a widget and click on it where it is seen."""
    qtbot.waitUntil(lambda: page.reveal(widget) is None and not widget.visibleRegion().isEmpty())
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
