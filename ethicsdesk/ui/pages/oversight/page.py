"""Decisions and checks: one page with a row of faces, so that every count has its one place."""

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QButtonGroup, QWidget

from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.oversight.accuracy_face import AccuracyFace
from ethicsdesk.ui.pages.oversight.bias_face import BiasFace
from ethicsdesk.ui.pages.oversight.entry_face import EntryFace, NewEntryFace
from ethicsdesk.ui.pages.oversight.face import Face
from ethicsdesk.ui.pages.oversight.log_face import LogFace
from ethicsdesk.ui.pages.oversight.reading import Seen, see
from ethicsdesk.ui.pages.oversight.request_face import RequestFace
from ethicsdesk.ui.pages.oversight.requests_face import RequestsFace, TakeFace
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.workbench import Workbench

LOG, NEW, ENTRY = "", "new", "entry"
REQUESTS, TAKE, REQUEST = "requests", "take", "request"
ACCURACY, BIAS = "accuracy", "bias"
"""Faces by the field of a target; what follows a colon is the record or tool shown."""


class OversightPage(AreaPage):
    """Builds a face when it is first visited; reads all of them together."""

    area: ClassVar[Area] = Area.OVERSIGHT
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.OVERSIGHT, Topic.TOOLS, Topic.CONSENTS})

    def __init__(self, workbench: Workbench) -> None:
        """Make the page with its row of faces."""
        self.new = Button("", kind=ButtonKind.PRIMARY, icon="plus")
        super().__init__(self.tr("Decisions and checks"), actions=(self.new,))
        self._workbench = workbench
        self._guard = Guard(names=(), fine=frozenset())
        self._name = LOG
        self._about = ""
        self._arriving = False
        self.faces: dict[str, Face] = {}
        self._makers: dict[str, type[Face]] = {
            LOG: LogFace,
            NEW: NewEntryFace,
            ENTRY: EntryFace,
            REQUESTS: RequestsFace,
            TAKE: TakeFace,
            REQUEST: RequestFace,
            ACCURACY: AccuracyFace,
            BIAS: BiasFace,
        }
        self._tops: dict[str, tuple[str, str]] = self._make_tops()
        self.new.clicked.connect(lambda: self._go(self._tops[_top_of(self._name)][1]))
        self.tabs = self._make_tabs()

    def _make_tops(self) -> dict[str, tuple[str, str]]:
        """Return the faces of the row, each with its words and where its primary button leads."""
        return {
            LOG: (self.tr("Decisions"), NEW),
            REQUESTS: (self.tr("Requests"), TAKE),
            ACCURACY: (self.tr("Accuracy"), ""),
            BIAS: (self.tr("Bias check"), ""),
        }

    def _make_tabs(self) -> dict[str, Button]:
        row = QWidget()
        row.setAccessibleName(self.tr("Decisions and checks"))
        flow = spaced(FlowLayout(row), margins=0, gap=0.5)
        group = QButtonGroup(row)
        tabs: dict[str, Button] = {}
        for name, (text, _) in self._tops.items():
            button = Button(text)
            button.setProperty("kind", "tab")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # so that it is told as one of several
            button.clicked.connect(lambda _=False, n=name: self._go(n))
            group.addButton(button)
            flow.addWidget(button)
            tabs[name] = button
        self.add_above(row)
        return tabs

    def _go(self, field: str) -> None:
        self._workbench.go(Target(area=Area.OVERSIGHT, field=field))

    @property
    def face(self) -> Face:
        """Return the face that is shown."""
        return self.faces[self._name]

    def show_for(self, target: Target) -> None:
        """Show a face; *id* is the tool it is opened for."""
        name, _, about = target.field.partition(":")
        self._name = name if name in self._makers else LOG
        self._about = about or target.id
        self._arriving = True
        if self._name not in self.faces:
            made = self._makers[self._name](self._workbench, self._guard)
            made.hide()
            self.faces[self._name] = made
            self.add(made)
        self.face.trouble.hide()
        self.reload()

    def reload(self) -> None:
        """Read again; what is half-typed stays."""
        with_bias = self._name == BIAS
        self._workbench.read(partial(see, with_bias=with_bias), self._show, owner=self)

    def leave(self) -> None:
        """Keep what is half-typed."""
        for face in self.faces.values():
            face.leave()

    def _show(self, seen: Seen) -> None:
        if self._name == BIAS and seen.bias is None:  # read for the face before
            return
        self._guard.fine |= seen.fine
        self._guard.names = tuple(name for tool in seen.tools for name in (tool.name, tool.maker) if name)
        for name, face in self.faces.items():
            if name != self._name:
                face.hide()
        self.face.show_seen(seen, self._about)
        self.face.show()
        self.set_title(self.face.title, subtitle=self.face.subtitle)
        top = _top_of(self._name)
        for name, tab in self.tabs.items():
            tab.setChecked(name == top)
        self._show_new(top, seen)
        if self._arriving:
            self._arriving = False
            self.scroll_to_top()
            self.arrive_at(self.face.first)

    def _show_new(self, top: str, seen: Seen) -> None:
        """Show the one primary button of a face that has one."""
        words = {LOG: self.tr("&Log a decision"), REQUESTS: self.tr("&Take in a request")}
        offered = {LOG: bool(seen.tools), REQUESTS: bool(seen.requests)}
        self.new.setText(words.get(top, ""))
        self.new.setVisible(self._name == top and offered.get(top, False))


def _top_of(name: str) -> str:
    return {NEW: LOG, ENTRY: LOG, TAKE: REQUESTS, REQUEST: REQUESTS}.get(name, name)
