"""The yearly binder: what is missing first, then the PDF to look at, print and save."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import first_steps
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.binder.made_card import MadeCard
from ethicsdesk.ui.pages.binder.plan_view import PlanView, about_binder
from ethicsdesk.ui.pages.binder.reading import Reading, read
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus, let_go_focus, show_either
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import Document, FillHeight, Preview, open_document
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.workbench import Workbench


class BinderPage(AreaPage):
    """Shows the plan of a year, and once it is made the binder itself; Escape leads from it to the plan."""

    area = Area.BINDER
    topics = frozenset(Topic)

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make both faces of the page; nothing is read yet."""
        super().__init__("", parent=parent)
        self._workbench = workbench
        self._year: int | None = None
        self._found: Reading | None = None
        self._is_made = False
        self._refusal = ""
        self.said = Banner()
        self.said.hide()
        self.add_above(self.said)
        self.plan = PlanView()
        self.plan.asked_for.connect(workbench.go)
        self.plan.year_chosen.connect(self._on_year)
        self.preview = Preview(self.tr("The binder"), workbench)
        FillHeight(self.preview, self)
        self.add(self.plan, self.preview)
        self.about = about_binder()
        self.card = MadeCard()
        self.add_side(self.about, self.card)
        self.output = Output(self, self.preview, workbench, said=self.said, primary_save=True)
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(self._leave_binder)
        self.make = Button(self.tr("&Make the binder"), kind=ButtonKind.PRIMARY, icon="book-open")
        self.make.clicked.connect(self._make)
        self.set_footer(
            leading=[self.back], trailing=[self.output.print_button, self.output.save_button, self.make]
        )
        self._show_face()

    def show_for(self, target: Target) -> None:
        """Show the plan of the year the target names, or of the present year."""
        hold_focus(self)
        if target.id or not self._is_made:
            self._is_made = False
            self._year = int(target.id) if target.id.isdecimal() else self._year
        self.said.hide()
        self.scroll_to_top()
        self._read(arrive=True)

    def reload(self) -> None:
        """Read the plan again; a binder already made stays as it is."""
        self._read(arrive=False)

    def leave(self) -> None:
        """Let the focus go; nothing is half-typed here."""
        let_go_focus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the binder back to its plan."""
        if self._is_made and event.key() == Qt.Key.Key_Escape:
            self._leave_binder()
        else:
            super().keyPressEvent(event)

    def _read(self, *, arrive: bool) -> None:
        year = self._year
        self._workbench.read(
            lambda desk: read(desk, year),
            lambda found: self._take(found, arrive=arrive),
            owner=self,
            on_failed=self._refuse,
        )

    def _take(self, found: Reading, *, arrive: bool) -> None:
        self._found = found
        self._year = found.plan.year
        self.plan.show_plan(found)
        self._show_face()
        if self._refusal:
            self.plan.refuse(self._refusal)
            self._refusal = ""
            return
        if arrive:
            self.arrive_at(self.output.save_button if self._is_made else self.plan.first_field)

    def _refuse(self, error: UserError) -> None:
        """Say why there is no binder of this year; the year shown before stays."""
        self._year = self._found.plan.year if self._found is not None else None
        self._refusal = sentence(error)
        self._read(arrive=False)

    def _on_year(self, year: int) -> None:
        self._year = year
        self.said.hide()
        self._read(arrive=False)

    def _make(self) -> None:
        found = self._found
        if found is None:
            return
        papers, layout = self._workbench.desk.papers, found.plan.layout
        self.output.run(
            self.tr("Making the binder …"),
            lambda progress: open_document(papers, papers.draw_binder(layout, progress)),
            self._on_made,
            stopped=self.tr("Stopped. Nothing was kept of the binder."),
        )

    def _on_made(self, document: Document) -> None:
        found = self._found
        if found is None:
            return
        self._is_made = True
        self.output.name = f"AI-ethics-binder-{found.plan.year}.pdf"
        self.card.show_made(found.plan, pages=len(document.sizes))
        self._show_face()
        self.preview.show_document(document)
        self.scroll_to_top()
        self.output.save_button.setFocus()
        self._workbench.change(first_steps.note_binder, owner=self)

    def _leave_binder(self) -> None:
        self._is_made = False
        self.said.hide()
        self.preview.clear()
        self._show_face()
        self.make.setFocus()

    def _show_face(self) -> None:
        made, found = self._is_made, self._found
        show_either(
            first=made, these=(self.preview, self.card, self.back), those=(self.plan, self.about, self.make)
        )
        self.make.setEnabled(found is not None)
        self.output.set_offered(offered=made)
        if made and found is not None:
            self.set_title(
                self.tr("Binder {year}").format(year=found.plan.year),
                subtitle=self.tr("As of {day}").format(day=labels.day(found.plan.as_of)),
            )
        else:
            self.set_title(
                self.tr("Binder"),
                subtitle=self.tr("One PDF of the year: what you decided about AI tools, and why."),
            )
