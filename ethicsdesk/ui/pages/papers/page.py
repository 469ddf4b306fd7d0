"""Papers: what can be made, what was issued, and one issued paper to look at, print and save."""

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.records import Paper
from ethicsdesk.services import ai_free, paperwork
from ethicsdesk.services.ai_free import NoAiPath
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.papers.issued_card import IssuedCard
from ethicsdesk.ui.pages.papers.lists import PaperLists, about_papers
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus, let_go_focus, show_either
from ethicsdesk.ui.papers.more_ways import MoreWays
from ethicsdesk.ui.papers.no_ai_card import NoAiCard
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import FillHeight, Preview
from ethicsdesk.ui.papers.reading import Issued, Shelf, issued, shelf
from ethicsdesk.ui.papers.wording import pages
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.workbench import Workbench


class PapersPage(AreaPage):
    """Shows the two lists, or with a paper's id in the target that paper as it was issued."""

    area = Area.PAPERS
    lasting = True
    topics = frozenset({Topic.PAPERS, Topic.PRACTICE, Topic.TOOLS, Topic.ANSWERS, Topic.DECISIONS})

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make both faces of the page; nothing is read yet."""
        super().__init__("", parent=parent)
        self._workbench = workbench
        self._id = ""
        self._known: Issued | None = None
        self._arriving = False
        self.said = Banner()
        self.said.hide()
        self.add_above(self.said)
        self.lists = PaperLists()
        self.lists.asked_for.connect(workbench.go)
        self.preview = Preview(self.tr("The paper as it was issued"), workbench)
        FillHeight(self.preview, self)
        self.no_ai = NoAiCard()
        self.no_ai.asked_for.connect(workbench.go)
        self.add(self.no_ai, self.lists, self.preview)
        self.about = about_papers()
        self.card = IssuedCard()
        self.card.asked_for.connect(workbench.go)
        self.output = Output(self, self.preview, workbench, said=self.said)
        self.ways = MoreWays(self.preview, self.output, workbench)
        self.ways.plain_wanted.connect(self._show_as_issued)
        self.add_side(self.about, self.ways.variant, self.card, self.ways)
        self.preview.shown.connect(self._arrive_at_print)
        self.back = Button(self.tr("&All papers"), icon="arrow-left")
        self.back.clicked.connect(lambda: workbench.go(Target(area=Area.PAPERS)))
        self.set_footer(leading=[self.back], trailing=[self.output.save_button, self.output.print_button])
        self._show_face()

    def show_for(self, target: Target) -> None:
        """Show the lists, or the issued paper the target names."""
        hold_focus(self)
        if target.id != self._id:
            self.said.hide()
            self._forget()
        self._id = target.id
        self.scroll_to_top()
        self._read(arrive=True)

    def reload(self) -> None:
        """Read again what is shown."""
        self._read(arrive=False)

    def leave(self) -> None:
        """Let the focus go, and forget what was typed for one person."""
        let_go_focus(self)
        if self.ways.is_variant:
            self.is_spent = True
            self._forget()

    def _forget(self) -> None:
        self._known = None
        self.preview.clear()
        self.ways.forget()

    def _read(self, *, arrive: bool) -> None:
        wanted = self._id
        if wanted:
            self._workbench.read(
                lambda desk: issued(desk, wanted), lambda found: self._on_issued(found, wanted), owner=self
            )
        else:
            self._workbench.read(shelf, lambda found: self._on_shelf(found, arrive=arrive), owner=self)
            self._workbench.read(ai_free.look, self._on_path, owner=self)

    def _on_shelf(self, found: Shelf, *, arrive: bool) -> None:
        if self._id:
            return
        self.lists.show_shelf(found)
        self._show_face()
        if arrive:
            self.arrive_at(self.lists.first_row)

    def _on_path(self, found: NoAiPath) -> None:
        """Show a practice without AI its few papers first."""
        if not self._id:
            self.no_ai.show_path(found)
            if found.open:
                self.lists.hide_hint()

    def _on_issued(self, found: Issued | None, wanted: str) -> None:
        if self._id != wanted:
            return
        if found is None:
            self._id, self.is_spent = "", True
            self.said.say(self.tr("This paper is not in your vault. Here are all that are."), tone=Tone.INFO)
            self.said.show()
            self._read(arrive=True)
            return
        is_new = self._known is None
        self._known = found
        self.output.name = paperwork.file_name(found.row.paper)
        self.card.show_issued(found)
        self._show_face()
        if is_new:
            self._arriving = True
            self.arrive_at(self.back)
            self._show_as_issued()

    def _show_as_issued(self) -> None:
        found = self._known
        if found is not None:
            self.ways.show_layout(found.layout)
            self.preview.show_pdf(lambda _papers, _progress: found.pdf)

    def _arrive_at_print(self) -> None:
        """Move on to the button that works now, unless the person has gone elsewhere."""
        if self._arriving and self.back.hasFocus():
            self.output.print_button.setFocus()
        self._arriving = False

    def _show_face(self) -> None:
        paper = self._known.row.paper if self._known is not None else None
        one = bool(self._id)
        show_either(
            first=one, these=(self.preview, self.card, self.ways, self.footer), those=(self.lists, self.about)
        )
        if one:
            self.no_ai.hide()
        self.output.set_offered(offered=one)
        if paper is None:
            self.set_title(
                self.tr("Papers"),
                subtitle=self.tr("What you give your clients or say to them, from your answers."),
            )
        else:
            self.set_title(paper.title, subtitle=_subtitle(paper))


def _subtitle(paper: Paper) -> str:
    return f"{paper.number} · {labels.day(paper.issued_on)} · {pages(paper.pages)}"
