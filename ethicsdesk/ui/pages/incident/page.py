"""One incident: the overview, and a room for each thing to fill in or work through."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.incident.case import Case, Room, Seen, read
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.workbench import Workbench

RoomMaker = Callable[[Case], Room]


def _overview(case: Case) -> Room:
    from ethicsdesk.ui.pages.incident.overview import Overview

    return Overview(case)


def _what(case: Case) -> Room:
    from ethicsdesk.ui.pages.incident.what_room import WhatRoom

    return WhatRoom(case)


def _information(case: Case) -> Room:
    from ethicsdesk.ui.pages.incident.information_room import InformationRoom

    return InformationRoom(case)


def _people(case: Case) -> Room:
    from ethicsdesk.ui.pages.incident.people_room import PeopleRoom

    return PeopleRoom(case)


def _breach(case: Case) -> Room:
    from ethicsdesk.ui.pages.incident.breach_room import BreachRoom

    return BreachRoom(case)


def _lessons(case: Case) -> Room:
    from ethicsdesk.ui.pages.incident.lessons_room import LessonsRoom

    return LessonsRoom(case)


def _files(case: Case) -> Room:
    from ethicsdesk.ui.pages.incident.files_room import FilesRoom

    return FilesRoom(case)


def _papers(case: Case) -> Room:
    from ethicsdesk.ui.pages.incident.papers_room import PapersRoom

    return PapersRoom(case)


FIRST = ""
ROOMS: Mapping[str, RoomMaker] = MappingProxyType(
    {
        FIRST: _overview,
        "what": _what,
        "information": _information,
        "people": _people,
        "breach": _breach,
        "lessons": _lessons,
        "files": _files,
        "papers": _papers,
    }
)


class IncidentPage(AreaPage):
    """Shows one room at a time; each incident gets rooms of its own."""

    area: ClassVar[Area] = Area.INCIDENT
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.INCIDENTS, Topic.TOOLS, Topic.PRACTICE, Topic.CONSENTS, Topic.FILES, Topic.ACTIONS}
    )

    def __init__(self, workbench: Workbench) -> None:
        """Make the page without any room."""
        super().__init__("")
        self.case = Case(workbench, self)
        self._rooms: dict[str, Room] = {}
        self._shown = FIRST
        self._arriving = False
        self.gone = Banner(self.tr("This incident is no longer in the vault."), tone=Tone.CAUTION)
        self.gone.hide()
        self.add_above(self.gone)
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(self._on_back)
        self._trailing = QWidget()
        self._button_row = spaced(QHBoxLayout(self._trailing), margins=0, gap=0.8)
        self.set_footer(leading=(self.back,), trailing=(self._trailing,))

    @property
    def room(self) -> Room | None:
        """Return the room in sight, or None before the first."""
        return self._rooms.get(self._shown)

    def show_for(self, target: Target) -> None:
        """Show the room the target names; an unknown name shows the overview."""
        if target.id != self.case.id:
            self._forget()
            self.case.id = target.id
        name = target.field if target.field in ROOMS else FIRST
        self._show(name)
        self._arriving = True
        self.scroll_to_top()
        self.reload()

    def reload(self) -> None:
        """Read the incident again; what is half-typed stays."""
        case, kept = self.case.id, self.case.kept
        self.case.workbench.read(
            lambda desk: read(desk, case), lambda seen: self._on_read(seen, case, kept), owner=self
        )

    def leave(self) -> None:
        """Keep what is half-typed."""
        if self.room is not None:
            self.room.leave()

    def _on_read(self, seen: Seen | None, case: str, kept: int) -> None:
        if case != self.case.id:
            return
        if kept != self.case.kept:  # it would take back what was just added
            self.reload()
            return
        self.gone.setVisible(seen is None)
        if seen is None:
            self._forget()
            return
        self.case.guard.names = tuple(name for _, name in seen.tools)
        self.case.guard.fine = seen.fine
        room = self.room
        if room is None:
            return
        room.show_seen(seen)
        self.set_title(room.heading, subtitle=room.subtitle or self._opened(seen))
        if self._arriving:
            self._arriving = False
            if room.first_focus is not None:
                self.arrive_at(room.first_focus)

    def _opened(self, seen: Seen) -> str:
        return seen.book.kind(seen.incident.code).text

    def _on_back(self) -> None:
        if self._shown == FIRST:
            self.case.workbench.go(Target(area=Area.INCIDENTS))
        else:
            self.case.go(FIRST)

    def _show(self, name: str) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus()  # else Qt would hand it on to whatever comes next
        for other in self._rooms.values():
            other.hide()
            for button in other.buttons:
                button.hide()
        room = self._rooms.get(name)
        if room is None:
            room = self._rooms[name] = ROOMS[name](self.case)
            self.add(room)
            for button in room.buttons:
                self._button_row.addWidget(button)
        self._shown = name
        room.enter()
        room.show()

    def _forget(self) -> None:
        for room in self._rooms.values():
            for widget in (room, *room.buttons):
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._rooms.clear()
