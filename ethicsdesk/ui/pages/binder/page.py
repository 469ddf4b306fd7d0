"""The yearly binder: what is missing first, then the PDF to look at, seal, print and save."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.seals import Seal
from ethicsdesk.services import anchors, first_steps
from ethicsdesk.services.anchors import Carrier
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.binder import sharing, successor
from ethicsdesk.services.binder.plan import BinderPlan
from ethicsdesk.services.binder.scene import Audience
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.binder.checking import Checking
from ethicsdesk.ui.pages.binder.faces import PLAN, SEALS, SHARE, Faces
from ethicsdesk.ui.pages.binder.made_card import MadeCard
from ethicsdesk.ui.pages.binder.making import Made, Maker
from ethicsdesk.ui.pages.binder.plan_view import PlanView
from ethicsdesk.ui.pages.binder.reading import Reading, read
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus, let_go_focus
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import Document, FillHeight, Preview
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.workbench import Workbench


class BinderPage(AreaPage):
    """Shows a face: the year, the share pack or the seals; and once made the PDF. Escape leads back."""

    area = Area.BINDER
    lasting = True
    topics = frozenset(Topic)

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the page; nothing is read yet."""
        super().__init__("", parent=parent)
        self._workbench = workbench
        self._year: int | None = None
        self._day: date | None = None
        self._found: Reading | None = None
        self._made: Made | None = None
        self._refusal = ""
        self.said = Banner()
        self.said.hide()
        self.faces = Faces(workbench)
        self.add_above(self.faces.tabs)
        self.add_above(self.faces.english)
        self.add_above(self.said)
        self.preview = Preview(self.tr("The binder"), workbench)
        FillHeight(self.preview, self)
        self.add(*self.faces.views, self.preview)
        self.card = MadeCard()
        self.add_side(*self.faces.asides, self.card)
        self.output = Output(self, self.preview, workbench, said=self.said, primary_save=True)
        self.output.gave.connect(self._note_anchor)
        self.maker = Maker(self.output, workbench)
        self.checking = Checking(self.output, self.faces.seals, workbench)
        self._make_buttons()
        self._connect()
        self._show_face()

    @property
    def plan(self) -> PlanView:
        """Return the face of the year."""
        return self.faces.plan

    def _make_buttons(self) -> None:
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.make = Button(self.tr("&Make the binder"), kind=ButtonKind.PRIMARY, icon="book-open")
        self.make_share = Button(self.tr("&Make the share pack"), kind=ButtonKind.PRIMARY, icon="book-open")
        self.check = Button(self.tr("&Check a file …"), kind=ButtonKind.PRIMARY, icon="shield-check")
        self.set_footer(
            leading=[self.back],
            trailing=[
                self.output.print_button,
                self.output.save_button,
                self.make,
                self.make_share,
                self.check,
            ],
        )

    def _connect(self) -> None:
        self.faces.plan.asked_for.connect(self._workbench.go)
        self.faces.plan.year_chosen.connect(self._on_year)
        self.faces.plan.day_chosen.connect(self._on_day)
        self.faces.plan.successor_wanted.connect(self._make_successor)
        self.faces.seals.opened.connect(self._open_sealed)
        self.back.clicked.connect(self._leave_made)
        self.make.clicked.connect(self._make)
        self.make_share.clicked.connect(self._make_share)
        self.check.clicked.connect(self.checking.check)
        self.card.seal.clicked.connect(self._seal)

    def show_for(self, target: Target) -> None:
        """Show the face the target names; its id may be a year."""
        hold_focus(self)
        if target.id.isdecimal():
            self._made, self._year, self._day = None, int(target.id), None
        if target.field in (SHARE, SEALS):
            self._made = None
        self.faces.choose(target.field)
        self.said.hide()
        self.scroll_to_top()
        self._read(arrive=True)

    def reload(self) -> None:
        """Read again what is missing; a binder already made stays as it is."""
        self._read(arrive=False)

    def leave(self) -> None:
        """Let the focus go; nothing is half-typed here."""
        let_go_focus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the document back to the face it was made on."""
        if self._made is not None and event.key() == Qt.Key.Key_Escape:
            self._leave_made()
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
        self.faces.show_found(found)
        self._show_face()
        if self._refusal:
            self.faces.plan.refuse(self._refusal)
            self._refusal = ""
        elif arrive:
            self.arrive_at(self.output.save_button if self._made else self.faces.first_field or self.check)

    def _refuse(self, error: UserError) -> None:
        """Say why there is no binder of this day; the year shown before stays."""
        self._year = self._found.year if self._found is not None else None
        self._day = None
        self._refusal = sentence(error)
        self._read(arrive=False)

    def _on_year(self, year: int) -> None:
        self._year, self._day = year, None
        self.is_spent = True  # the place may name another year
        self.said.hide()
        self._read(arrive=False)

    def _on_day(self, day: date | None) -> None:
        self._day = day
        self.is_spent = True
        self.said.hide()
        self._read(arrive=False)

    def _make(self) -> None:
        found = self._found
        if found is None:
            return
        exhibits = self.faces.plan.with_exhibits
        self.maker.make(
            lambda desk: binder.plan(desk, found.year, as_of=found.as_of, with_exhibits=exhibits),
            self._on_binder_made,
        )

    def _on_binder_made(self, plan: BinderPlan, document: Document) -> None:
        self._show_made(
            Made(
                title=self.tr("Binder {year}").format(year=plan.year),
                subtitle=self.tr("As of {day}").format(day=labels.day(plan.as_of)),
                file_name=f"AI-ethics-binder-{plan.year}.pdf",
                plan=plan,
            ),
            document,
        )
        self._workbench.change(first_steps.note_binder, owner=self)

    def _make_share(self) -> None:
        found, share = self._found, self.faces.share.share
        if found is None:
            return

        def done(plan: BinderPlan, document: Document) -> None:
            made = Made(
                title=self.tr("Share pack {year}").format(year=plan.year),
                subtitle=self.tr("As of {day}, with nothing about clients").format(
                    day=labels.day(plan.as_of)
                ),
                file_name=sharing.file_name(plan.year, share),
                plan=plan,
                share=share,
            )
            self._show_made(made, document)

        self.maker.make(lambda desk: sharing.plan(desk, found.year, share, as_of=found.as_of), done)

    def _make_successor(self) -> None:
        self._workbench.change(
            successor.issue,
            lambda paper: self._workbench.go(Target(area=Area.PAPERS, id=paper.id)),
            owner=self,
            on_failed=self.output.tell_error,
        )

    def _seal(self) -> None:
        made = self._made
        if made is None:
            return
        path = self.output.ask_where(self.window(), made.file_name.replace(".pdf", "-sealed.pdf"))
        if path is None:
            return

        def done(seal: Seal, document: Document) -> None:
            self._show_made(_sealed(seal), document)
            self.output.tell(
                self.tr("Sealed as {number} and saved where you chose. It is not encrypted there.").format(
                    number=seal.number
                ),
                tone=Tone.GOOD,
                detail=str(path),
            )

        self.maker.seal(made, path, done)

    def _open_sealed(self, number: str) -> None:
        seal = self.faces.seal(number)
        if seal is not None:
            self.maker.reopen(seal, partial(self._show_made, _sealed(seal)))

    def _note_anchor(self) -> None:
        """Write down that an anchor left the practice; a seal has done so already."""
        made = self._made
        anchor = made.plan.anchor if made is not None and made.plan is not None else None
        if anchor is not None:
            self._workbench.change(lambda desk: anchors.give(desk, anchor, Carrier.BINDER), owner=self)

    def _show_made(self, made: Made, document: Document) -> None:
        self._made = made
        self.output.name = made.file_name
        self.card.show_made(made, pages=len(document.sizes))
        self._show_face()
        self.preview.show_document(document)
        self.scroll_to_top()
        self.output.save_button.setFocus()

    def _leave_made(self) -> None:
        self._made = None
        self.said.hide()
        self.preview.clear()
        self._show_face()
        for button in (self.make, self.make_share, self.check):
            if button.isVisible():
                button.setFocus()

    def _show_face(self) -> None:
        made, face = self._made, self.faces.name
        self.faces.show_face(shown=made is None)
        for widget in (self.preview, self.card, self.back):
            widget.setVisible(made is not None)
        self.make.setVisible(made is None and face == PLAN)
        self.make_share.setVisible(made is None and face == SHARE)
        self.check.setVisible(made is None and face == SEALS)
        for button in (self.make, self.make_share):
            button.setEnabled(self._found is not None)
        self.output.set_offered(offered=made is not None)
        title, subtitle = (made.title, made.subtitle) if made is not None else self.faces.heading
        self.set_title(title, subtitle=subtitle)


def _sealed(seal: Seal) -> Made:
    year, day = seal.terms.year, labels.day(seal.terms.as_of)
    whole = seal.terms.audience == Audience.PRACTICE
    title = (
        labels.translate("BinderPage", "Sealed binder {number}")
        if whole
        else labels.translate("BinderPage", "Sealed share pack {number}")
    )
    return Made(
        title=title.format(number=seal.number),
        subtitle=labels.translate("BinderPage", "Of {year}, as of {day}").format(year=year, day=day),
        file_name=f"AI-ethics-{'binder' if whole else 'share-pack'}-{year}-{seal.number}.pdf",
        seal=seal,
    )
