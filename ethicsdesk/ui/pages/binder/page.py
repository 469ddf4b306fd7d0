"""The yearly binder: what is missing first, then the PDF to look at, print and save."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import first_steps
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.binder.plan import BinderPlan
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
        self._day: date | None = None
        self._plan: BinderPlan | None = None
        self._found: Reading | None = None
        self._refusal = ""
        self.said = Banner()
        self.said.hide()
        self.add_above(self.said)
        self.plan = PlanView()
        self.plan.asked_for.connect(workbench.go)
        self.plan.year_chosen.connect(self._on_year)
        self.plan.day_chosen.connect(self._on_day)
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
        if target.id.isdecimal():
            self._plan, self._year, self._day = None, int(target.id), None
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
        if self._plan is not None and event.key() == Qt.Key.Key_Escape:
            self._leave_binder()
        else:
            super().keyPressEvent(event)

    def _read(self, *, arrive: bool) -> None:
        year, day = self._year, self._day
        self._workbench.read(
            lambda desk: read(desk, year, day),
            lambda found: self._take(found, arrive=arrive),
            owner=self,
            on_failed=self._refuse,
        )

    def _take(self, found: Reading, *, arrive: bool) -> None:
        self._found = found
        self._year = found.year
        self.plan.show_plan(found)
        self._show_face()
        if self._refusal:
            self.plan.refuse(self._refusal)
            self._refusal = ""
            return
        if arrive:
            self.arrive_at(self.output.save_button if self._plan is not None else self.plan.first_field)

    def _refuse(self, error: UserError) -> None:
        """Say why there is no binder of this day; the year shown before stays."""
        self._year = self._found.year if self._found is not None else None
        self._day = None
        self._refusal = sentence(error)
        self._read(arrive=False)

    def _on_year(self, year: int) -> None:
        self._year, self._day = year, None
        self.said.hide()
        self._read(arrive=False)

    def _on_day(self, day: date | None) -> None:
        self._day = day
        self.said.hide()
        self._read(arrive=False)

    def _make(self) -> None:
        found = self._found
        if found is None:
            return
        papers = self._workbench.desk.papers
        self.output.run_after(
            self.tr("Making the binder …"),
            lambda desk, _: binder.plan(desk, found.year, as_of=found.as_of),
            lambda plan, progress: open_document(papers, papers.draw_binder(plan.layout, progress)),
            self._on_made,
            stopped=self.tr("Stopped. Nothing was kept of the binder."),
        )

    def _on_made(self, plan: BinderPlan, document: Document) -> None:
        self._plan = plan
        self.output.name = f"AI-ethics-binder-{plan.year}.pdf"
        self.card.show_made(plan, pages=len(document.sizes))
        self._show_face()
        self.preview.show_document(document)
        self.scroll_to_top()
        self.output.save_button.setFocus()
        self._workbench.change(first_steps.note_binder, owner=self)

    def _leave_binder(self) -> None:
        self._plan = None
        self.said.hide()
        self.preview.clear()
        self._show_face()
        self.make.setFocus()

    def _show_face(self) -> None:
        plan, found = self._plan, self._found
        made = plan is not None
        show_either(
            first=made, these=(self.preview, self.card, self.back), those=(self.plan, self.about, self.make)
        )
        self.make.setEnabled(found is not None)
        self.output.set_offered(offered=made)
        if plan is not None:
            self.set_title(
                self.tr("Binder {year}").format(year=plan.year),
                subtitle=self.tr("As of {day}").format(day=labels.day(plan.as_of)),
            )
        else:
            self.set_title(
                self.tr("Binder"),
                subtitle=self.tr("One PDF of the year: what you decided about AI tools, and why."),
            )
