"""One paper as it would be issued now: what it says, what it lacks, and the way to issue it."""

from dataclasses import replace

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Paper
from ethicsdesk.services import own_words, paperwork, translations
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.translations import Qualified
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.paper.own_card import OwnCard
from ethicsdesk.ui.pages.paper.own_edits import REDO
from ethicsdesk.ui.pages.paper.own_history import Own
from ethicsdesk.ui.pages.paper.state_cards import (
    AboutCard,
    ConsideredLine,
    LacksCard,
    UnknownCard,
    UnprovenCard,
)
from ethicsdesk.ui.pages.paper.translation_card import TranslationCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.papers.faces import hold_focus, let_go_focus
from ethicsdesk.ui.papers.preview import FillHeight, Preview
from ethicsdesk.ui.papers.reading import Look, look
from ethicsdesk.ui.papers.staying import StaysInSight
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.workbench import Workbench


class PaperPage(AreaPage):
    """Preview at the left, what there is to know at the right, the next step at the foot."""

    area = Area.PAPER
    topics = frozenset({Topic.PAPERS, Topic.PRACTICE, Topic.TOOLS, Topic.ANSWERS})

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the page; nothing is read yet."""
        super().__init__("", parent=parent)
        self._workbench = workbench
        self._target = Target(area=Area.PAPER)
        self._look: Look | None = None
        self._language = ""  # '' = that of the last issue
        self.trouble = Banner(tone=Tone.STOP)
        self.trouble.hide()
        self.add_above(self.trouble)
        self.preview = Preview(self.tr("The paper as it would be issued now"), workbench)
        self.preview.shown.connect(self._show_length)
        self.add(self.preview)
        self.lacks = LacksCard()
        self.lacks.asked_for.connect(workbench.go)
        self.last = Banner(tone=Tone.GOOD)
        self.considered = ConsideredLine()
        self.considered.asked_for.connect(workbench.go)
        self.unproven = UnprovenCard()
        self.unproven.asked_for.connect(workbench.go)
        self.unknown = UnknownCard()
        self.about = AboutCard()
        self.about.large.toggled.connect(self._draw)
        self.own = OwnCard()
        self.own.changed.connect(self._keep_own)
        for keys, step in ((QKeySequence.StandardKey.Undo, self.own.undo), (REDO, self.own.redo)):
            QShortcut(keys, self).activated.connect(step)
        self.translation = TranslationCard()
        self.translation.chosen.connect(self._on_language)
        self.translation.entered.connect(self._enter_review)
        self.translation.hide()
        cards = (self.lacks, self.unproven, self.unknown, self.about, self.translation, self.own)
        self.add_side(self.last, self.considered, *cards)
        StaysInSight(self.preview, self, FillHeight(self.preview, self))
        self._make_foot()
        self.set_title(self.tr("Paper"))
        self._show_state()

    def show_for(self, target: Target) -> None:
        """Show the paper of a template, for papers of one tool that tool's."""
        hold_focus(self)
        self.own.flush()
        if (target.id, target.field) != (self._target.id, self._target.field):
            self._look, self._language = None, ""
            self.preview.clear()
            self.about.begin()
            self.set_title(self.tr("Paper"))
            self._show_state()
        self._target = target
        self.trouble.hide()
        self.scroll_to_top()
        self._read(arrive=True)

    def reload(self) -> None:
        """Read the paper again; the preview changes only when its words do."""
        self._read(arrive=False)

    def leave(self) -> None:
        """Let the focus go, and keep what was typed last."""
        self.own.flush()
        let_go_focus(self)

    def _make_foot(self) -> None:
        self.back = Button(self.tr("&All papers"), icon="arrow-left")
        self.back.clicked.connect(lambda: self._workbench.go(Target(area=Area.PAPERS)))
        self.open_last = Button(self.tr("&Open the issued one"), kind=ButtonKind.PRIMARY, icon="file-check")
        self.open_last.clicked.connect(self._open_last)
        self.again = Button(self.tr("&Issue again"))
        self.finish = Button(self.tr("&Finish this paper"), kind=ButtonKind.PRIMARY, icon="pencil")
        self.finish.clicked.connect(self.lacks.open_first)
        self.issue = Button(self.tr("&Issue this paper"), kind=ButtonKind.PRIMARY, icon="file-check")
        for button in (self.issue, self.again):
            button.clicked.connect(self._issue)
        self.set_footer(leading=[self.back], trailing=[self.again, self.open_last, self.finish, self.issue])

    def _read(self, *, arrive: bool) -> None:
        target, language = self._target, self._language
        self._workbench.read(
            lambda desk: look(desk, target.id, target.field, language),
            lambda found: self._take(found, target, arrive=arrive),
            owner=self,
        )

    def _on_language(self, code: str) -> None:
        self.own.flush()
        self._language, self._look = code, None
        self._read(arrive=False)

    def _enter_review(self, given: Qualified, amends: str) -> None:
        found = self._look
        if found is None:
            return
        template = found.draft.template
        self.trouble.hide()
        self._workbench.change(
            lambda desk: translations.enter(desk, template.id, template.language, given, amends=amends),
            lambda _: self.reload(),
            owner=self,
            on_failed=self._on_failed,
        )

    def _take(self, found: Look | None, target: Target, *, arrive: bool) -> None:
        if target != self._target:
            return
        if found is None:
            self.trouble.say(self.tr("This paper cannot be made. Please choose one from the list."))
            self.trouble.show()
            self.back.setFocus()
            return
        before, self._look = self._look, found
        if before is None:
            self.own.begin(found.draft, found.own)
        if before is None or before.draft.layout != found.draft.layout:
            self._draw()
        self._show_state()
        if arrive:
            self.arrive_at(self._primary())

    def _keep_own(self, own: Own) -> None:
        found = self._look
        if found is not None:
            template_id, tool_id = found.draft.template.id, found.tool_id
            language = found.draft.template.language
            self._workbench.change(
                lambda desk: own_words.keep(
                    desk,
                    template_id,
                    tool_id=tool_id,
                    language=language,
                    paragraphs=own.paragraphs,
                    replacements=own.replacements,
                ),
                lambda _: self.reload(),
                owner=self,
                on_failed=self._on_failed,
            )

    def _draw(self) -> None:
        if self._look is not None:
            layout = replace(self._look.draft.layout, large_print=self.about.large.isChecked())
            self.preview.show_pdf(lambda papers, _progress: papers.draw(layout))

    def _show_length(self) -> None:
        if self.preview.document is not None:
            self.about.show_pages(len(self.preview.document.sizes))

    def _show_state(self) -> None:
        found = self._look
        for widget in (self.lacks, self.unproven, self.unknown, self.about, self.last, self.considered):
            widget.setVisible(False)
        self.own.setVisible(found is not None)  # never hidden in between: it holds the focus while typing
        if found is not None:
            self._show_words(found)
        ready = found is not None and found.draft.ready
        current = found is not None and found.last is not None and not found.last.out_of_date
        self.finish.setVisible(found is not None and not ready)
        self.issue.setVisible(ready and not current)
        self.again.setVisible(ready and current)
        self.open_last.setVisible(ready and current)
        for button in (self.issue, self.again):
            button.setEnabled(True)

    def _show_words(self, found: Look) -> None:
        draft = found.draft
        name = draft.tools[0].name if found.tool_id and draft.tools else ""
        self.set_title(draft.composed.title, subtitle=wording.for_whom(draft.template, name))
        self.lacks.show_missing(draft, always_names=not found.tool_id)
        self.lacks.setVisible(bool(draft.missing))
        self.unproven.show_unproven(found.unproven, names=not found.tool_id)
        self.unproven.setVisible(bool(found.unproven))
        self.unknown.show_unknown(found.unknown, names=not found.tool_id)
        self.unknown.setVisible(bool(found.unknown))
        self.considered.show_tools(found.considered)
        self.about.show_draft(draft)
        self.about.setVisible(True)
        self.translation.show_languages(found.languages, draft.template.language, draft.translation)
        self.last.setVisible(found.last is not None)
        if found.last is not None:
            self.last.say(self._about_last(found), tone=wording.state(found.last, replaced=False)[1])

    def _about_last(self, found: Look) -> str:
        if found.last is None:
            return ""
        given = {"number": found.last.paper.number, "day": labels.day(found.last.paper.issued_on)}
        if found.last.material:
            words = self.tr(
                "You issued {number} on {day}. What it tells your clients has changed since. "
                "Please do not hand it out any more, and issue this one instead."
            )
        elif found.last.out_of_date:
            words = self.tr("You issued {number} on {day}. Your answers have changed its words since.")
        elif found.last.paper.layout.blocks != found.draft.layout.blocks:
            words = self.tr(
                "You issued {number} on {day}. What it tells clients still holds. Some words, such as your "
                "own or a phone number, are different now; you can issue it again."
            )
        else:
            words = self.tr("You issued {number} on {day}. Its words still hold; there is nothing to do.")
        return words.format(**given)

    def _primary(self) -> QWidget:
        buttons = (self.finish, self.issue, self.open_last)
        return next((button for button in buttons if not button.isHidden()), self.back)

    def _issue(self) -> None:
        found, large = self._look, self.about.large.isChecked()
        if found is None:
            return
        for button in (self.issue, self.again):
            button.setEnabled(False)
        self.trouble.hide()
        self.notice.say(self.tr("Issuing …"), tone=Tone.INFO, milliseconds=0)
        self._workbench.change(
            lambda desk: paperwork.issue(
                desk,
                found.draft.template.id,
                tool_id=found.tool_id,
                large_print=large,
                language=found.draft.template.language,
            ),
            self._on_issued,
            owner=self,
            on_failed=self._on_failed,
        )

    def _on_issued(self, paper: Paper) -> None:
        self.notice.hide()
        self._workbench.go(Target(area=Area.PAPERS, id=paper.id))

    def _on_failed(self, error: UserError) -> None:
        self.notice.hide()
        self.trouble.say(sentence(error), tone=Tone.STOP)
        self.trouble.show()
        self.scroll_to_top()
        self._show_state()
        self._primary().setFocus()

    def _open_last(self) -> None:
        if self._look is not None and self._look.last is not None:
            self._workbench.go(Target(area=Area.PAPERS, id=self._look.last.paper.id))
