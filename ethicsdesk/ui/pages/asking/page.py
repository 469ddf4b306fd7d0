"""Ask the company: the open questions as a form or a letter, and the answers that come back."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Paper
from ethicsdesk.services import (
    asking,
    attachments,
    paperwork,
    standing_letters,
    vendor_answers,
    vendor_forms,
    vendor_letters,
)
from ethicsdesk.services.asking import Asking
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.file_ports import FilledForm
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.vendor_answers import Review
from ethicsdesk.ui import saving
from ethicsdesk.ui.pages.asking.cards import FORM, LONG, OTHER, BackCard, OutCard, SentCard
from ethicsdesk.ui.pages.asking.review_card import ReviewCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import FillHeight, Preview
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.workbench import Workbench

AskFiles = Callable[[QWidget], tuple[Path, ...]]


class AskingPage(AreaPage):
    """At the left what goes out, or what came back; at the right the choices; the next step at the foot."""

    area: ClassVar[Area] = Area.ASKING
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.ANSWERS, Topic.TOOLS, Topic.PRACTICE, Topic.PAPERS, Topic.FILES}
    )

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page; it fills when it is shown for a tool."""
        super().__init__(self.tr("Ask the company"))
        self._workbench = workbench
        self._target = Target(area=Area.ASKING)
        self._found: Asking | None = None
        self._file: Attachment | None = None
        self._issued = False
        self.review: ReviewCard | None = None
        self.ask_files: AskFiles = saving.ask_files
        self.said = Banner()
        self.said.hide()
        self.add_above(self.said)
        self.nothing = Banner(
            self.tr(
                "No question is open. In the interview, answer “I do not know” or tick “Ask the company”."
            ),
            tone=Tone.INFO,
        )
        self.nothing.hide()
        self.add_above(self.nothing)
        self.preview = Preview(self.tr("What goes out"), workbench)
        FillHeight(self.preview, self)
        self.add(self.preview)
        self.output = Output(self, self.preview, workbench, said=self.said, primary_save=True)
        self.out, self.came, self.sent = OutCard(), BackCard(), SentCard()
        self.out.changed.connect(self._draft)
        self.came.wanted.connect(self._choose)
        self.came.opened.connect(self._open_kept)
        self.sent.opened.connect(lambda key: workbench.go(Target(area=Area.PAPERS, id=key)))
        self.add_side(self.out, self.came, self.sent)
        self._make_foot()

    def show_for(self, target: Target) -> None:
        """Show a tool."""
        if target.id != self._target.id:
            self.out.begin()
            self._found = None
        self._target = target
        self._end_review()
        self.said.hide()
        self._read(fresh=True)

    def reload(self) -> None:
        """Read again; a form under review and a paper just made stay in sight."""
        self._read(fresh=False)

    def leave(self) -> None:
        """Forget the address."""
        self.out.begin()

    @property
    def _can_go_out(self) -> bool:
        """Say whether there is something to make: a letter of its own, or questions to ask."""
        return self._found is not None and (self.out.kind == OTHER or bool(self._found.questions))

    def _make_foot(self) -> None:
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(self._on_back)
        self.make = Button(self.tr("&Make it"), kind=ButtonKind.PRIMARY, icon="file-check")
        self.make.clicked.connect(self._issue)
        self.take = Button("", kind=ButtonKind.PRIMARY, icon="check")
        self.take.clicked.connect(self._accept)
        buttons = (self.output.print_button, self.output.save_button, self.make, self.take)
        self.set_footer(leading=(self.back,), trailing=buttons)

    def _read(self, *, fresh: bool) -> None:
        tool_id = self._target.id
        self._workbench.read(
            lambda desk: asking.read(desk, tool_id),
            lambda found: self._take_in(found, fresh=fresh),
            owner=self,
            on_failed=self._tell_error,
        )

    def _take_in(self, found: Asking | None, *, fresh: bool) -> None:
        if found is None:
            self._workbench.go(Target(area=Area.TOOLS))
            return
        before, self._found = self._found, found
        self.set_title(
            self.tr("Ask the company"),
            subtitle=self.tr("{tool} · open questions: {count}").format(
                tool=found.tool.name, count=len(found.questions)
            ),
        )
        self.came.show_asking(found)
        self.sent.show_asking(found)
        if fresh or before is None or before.questions != found.questions:
            self._draft()
        self._show_state()
        if fresh:
            self.arrive_at(self.make if self.make.isVisibleTo(self) else self.back)

    def _draft(self) -> None:
        """Draw what would go out; what was made before is no longer in sight."""
        found = self._found
        if found is None or self.review is not None:
            return
        self._issued = False
        self._show_state()
        if not self._can_go_out:
            self.preview.clear()
            return
        tool_id, kind, to, letter = found.tool.id, self.out.kind, self.out.to, self.out.letter

        def work(desk: Desk) -> bytes:
            if kind == FORM:
                return vendor_forms.preview(desk, tool_id)
            if kind == OTHER:
                return standing_letters.preview(desk, tool_id, letter, address=to)
            return vendor_letters.preview(desk, tool_id, address=to, long_form=kind == LONG)

        self._workbench.read(
            work,
            lambda pdf: self.preview.show_pdf(lambda _papers, _progress: pdf),
            owner=self,
            on_failed=self._tell_error,
        )

    def _issue(self) -> None:
        found = self._found
        if found is None:
            return
        tool_id, kind, to, letter = found.tool.id, self.out.kind, self.out.to, self.out.letter

        def work(desk: Desk) -> Changed[tuple[Paper, bytes]]:
            if kind == FORM:
                form = vendor_forms.issue(desk, tool_id)
                return Changed((form.value.paper, form.value.pdf), form.topics)
            if kind == OTHER:
                sent = standing_letters.issue(desk, tool_id, letter, address=to)
            else:
                sent = vendor_letters.issue(desk, tool_id, address=to, long_form=kind == LONG)
            return Changed((sent.value.paper, sent.value.pdf), sent.topics)

        self.make.setEnabled(False)
        self._workbench.change(work, self._on_issued, owner=self, on_failed=self._on_not_issued)

    def _on_issued(self, made: tuple[Paper, bytes]) -> None:
        paper, pdf = made
        self.make.setEnabled(True)
        self._issued = True
        self.output.name = paperwork.file_name(paper)
        self.preview.show_pdf(lambda _papers, _progress: pdf)
        self._tell(
            self.tr("Kept as {number}. Save or print it, and send it.").format(number=paper.number),
            tone=Tone.GOOD,
        )
        self._show_state()
        self.output.save_button.setFocus()

    def _on_not_issued(self, error: UserError) -> None:
        self.make.setEnabled(True)
        self._tell_error(error)

    def _choose(self) -> None:
        """Ask for the filled form and read it in a process of its own."""
        open_file, viewer = self._workbench.open_file, self._workbench.viewer
        paths = self.ask_files(self.window())[:1]
        if not paths:
            return
        if open_file is None or viewer is None:
            raise LookupError("this workbench was made without a way to read files")

        def work(_: object) -> tuple[str, bytes]:
            with open_file(paths[0]) as incoming:
                return incoming.name, incoming.stream.read()

        self._workbench.draw(
            work, lambda read: self._read_form(*read), owner=self, on_failed=self._tell_error
        )

    def _open_kept(self, file_id: str) -> None:
        found = self._found
        file = next((one for one in found.returned if one.id == file_id), None) if found else None
        if file is not None:
            self._workbench.read(
                lambda desk: attachments.data(desk, file.id),
                lambda data: self._read_form(file.name, data),
                owner=self,
                on_failed=self._tell_error,
            )

    def _read_form(self, name: str, data: bytes) -> None:
        viewer, tool_id = self._workbench.viewer, self._target.id
        if viewer is None:
            raise LookupError("this workbench was made without a way to look at foreign files")

        def look(filled: FilledForm) -> None:
            self._workbench.read(
                lambda desk: vendor_answers.review(desk, tool_id, filled),
                lambda review: self._keep_file(name, data, review),
                owner=self,
                on_failed=self._tell_error,
            )

        self._workbench.draw(lambda _: viewer.read_form(data), look, owner=self, on_failed=self._tell_error)

    def _keep_file(self, name: str, data: bytes, review: Review) -> None:
        found = self._found
        if found is not None:
            self._workbench.change(
                lambda desk: asking.keep_returned(
                    desk, found.tool, name, BytesIO(data), number=review.number
                ),
                lambda file: self.show_review(review, file),
                owner=self,
                on_failed=self._tell_error,
            )

    def show_review(self, review: Review, file: Attachment) -> None:
        """Show what came back, read from a kept file, beside what stands."""
        self._end_review()
        self.said.hide()
        self._file = file
        self.review = ReviewCard(review)
        self.review.changed.connect(self._show_state)
        self.add(self.review)
        self._show_state()
        self.review.show()
        self.scroll_to_top()
        first = self.review.answers.cards
        (first[0] if first else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_review(self) -> None:
        if self.review is not None:
            self.review.hide()
            self.review.setParent(None)
            self.review.deleteLater()
        self.review, self._file = None, None

    def _accept(self) -> None:
        card, file, tool_id = self.review, self._file, self._target.id
        if card is None or file is None:
            return
        review, chosen = card.review, card.chosen
        self._workbench.change(
            lambda desk: vendor_answers.accept(desk, tool_id, review, question_ids=chosen, file_id=file.id),
            self._on_accepted,
            owner=self,
            on_failed=self._tell_error,
        )

    def _on_accepted(self, count: int) -> None:
        self._end_review()
        self._draft()
        one = self.tr("One answer was taken over.")
        more = self.tr("{count} answers were taken over.").format(count=count)
        self._tell(one if count == 1 else more, tone=Tone.GOOD)
        self.back.setFocus()

    def _show_state(self) -> None:
        """Show what fits: a paper to make, one that is made, or answers to take over."""
        reviewing = self.review is not None
        asks = self._can_go_out
        chosen = len(self.review.chosen) if self.review is not None else 0
        self.preview.setVisible(not reviewing and asks)
        self.out.setVisible(not reviewing)
        self.make.setVisible(not reviewing and asks and not self._issued)
        self.output.set_offered(offered=self._issued and not reviewing)
        self.take.setVisible(self.review is not None and bool(self.review.answers.cards))
        self.take.setEnabled(chosen > 0)
        self.take.setText(self.tr("&Take over {count}").format(count=chosen))
        self.nothing.setVisible(self._found is not None and not asks and not reviewing)

    def _on_back(self) -> None:
        if self.review is not None:
            self._end_review()
            self._draft()
            self._show_state()
            return
        self._workbench.go(Target(area=Area.TOOL, id=self._target.id))

    def _tell(self, words: str, *, tone: Tone) -> None:
        self.said.say(words, tone=tone)
        self.said.show()
        self.scroll_to_top()

    def _tell_error(self, error: UserError) -> None:
        self._tell(sentence(error), tone=Tone.STOP)
