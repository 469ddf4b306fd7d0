"""What changed: every paper that is no longer true, before and now, and the way to issue it anew."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import reissue
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.reissue import Reissued, Untrue, Way
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.jobs import Job
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.changes.untrue_card import UntrueCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus, let_go_focus
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.laid_out import laid_out_once
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench

MOST_CARDS = 5
"""Cards before all are asked for: each holds words side by side, and making it takes time."""


class ChangesPage(AreaPage):
    """A card for each untrue paper; one step issues all that can be issued."""

    area = Area.CHANGES
    lasting = True
    topics = frozenset({Topic.PAPERS, Topic.PRACTICE, Topic.TOOLS, Topic.ANSWERS, Topic.RULES})

    def __init__(self, workbench: Workbench) -> None:
        """Make the page; nothing is read yet."""
        super().__init__("")
        self._workbench = workbench
        self._job: Job | None = None
        self._issuing = False
        self._arriving = False
        self.said = Banner()
        self.said.hide()
        self.add_above(self.said)
        self.none = EmptyState(
            self.tr("Every paper still fits your answers"),
            self.tr(
                "When an answer changes the words of a paper you have issued, it shows up here with "
                "the old and the new words side by side."
            ),
            icon="circle-check",
        )
        self.none.hide()
        self.add(self.none)
        self.cards: list[UntrueCard] = []
        self._found: Sequence[Untrue] = ()
        self._opened = False
        self.more = LinkButton("")
        self.more.clicked.connect(self._open)
        self.more.hide()
        self._room = spaced(QVBoxLayout(), margins=0, gap=1.1)
        self.add(self._room)
        self.main.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.busy = BusyOverlay(self)
        self.busy.cancelled.connect(self._on_cancel)
        self.back = Button(self.tr("&All papers"), icon="arrow-left")
        self.back.clicked.connect(lambda: workbench.go(Target(area=Area.PAPERS)))
        self.all = Button("", kind=ButtonKind.PRIMARY, icon="file-check")
        self.all.clicked.connect(lambda: self._issue(self._found))
        self.all.hide()
        self.set_footer(leading=[self.back], trailing=[self.all])
        self._show_title(())

    def show_for(self, target: Target) -> None:  # noqa: ARG002 - there is one place only
        """Read which papers are no longer true."""
        hold_focus(self)
        self.said.hide()
        self.scroll_to_top()
        self._arriving = True
        self._opened = False
        self.reload()

    def reload(self) -> None:
        """Read again, unless papers are being issued: then after that."""
        if not self._issuing:
            self._workbench.read(reissue.untrue, self._show, owner=self)

    def leave(self) -> None:
        """Let the focus go; nothing is half-typed here."""
        let_go_focus(self)

    def _show(self, found: Sequence[Untrue]) -> None:
        hold_focus(self)
        self._found = found
        self._show_cards()
        self.none.setVisible(not found)
        self._show_title(found)
        ready = sum(untrue.way is Way.READY for untrue in found)
        self.all.setText(
            self.tr("&Issue it anew")
            if ready == 1
            else self.tr("&Issue all {count} anew").format(count=ready)
        )
        self.all.setVisible(ready > 0)
        if self._arriving or self.hasFocus():
            self._arriving = False
            self.arrive_at(self.all if ready else self.back)

    def _show_cards(self) -> None:
        with laid_out_once(self.body):
            for old in self.cards:
                self._room.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.cards = []
            self._show_more(MOST_CARDS if not self._opened else len(self._found))

    def _show_more(self, count: int) -> None:
        shown = len(self.cards)
        self.cards += [self._card(untrue) for untrue in self._found[shown:count]]
        self.more.setText(self.tr("Show all {count}").format(count=len(self._found)))
        self.more.setVisible(len(self.cards) < len(self._found))

    def _open(self) -> None:
        self._opened = True
        before = len(self.cards)
        with laid_out_once(self.body):
            self._show_more(len(self._found))
        self.cards[before].act.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_title(self, found: Sequence[Untrue]) -> None:
        words = self.tr("Your answers of today would print other words. Old versions stay as they are.")
        self.set_title(self.tr("What changed in your papers"), subtitle=words if found else "")

    def _card(self, untrue: Untrue) -> UntrueCard:
        card = UntrueCard(untrue)
        card.wanted.connect(lambda: self._act(untrue))
        card.old_wanted.connect(lambda: self._workbench.go(Target(area=Area.PAPERS, id=untrue.paper.id)))
        self._room.addWidget(card)
        card.show()
        return card

    def _act(self, untrue: Untrue) -> None:
        if untrue.way is Way.READY:
            self._issue([untrue])
        elif untrue.way is Way.LACKS:
            target = Target(area=Area.PAPER, id=untrue.paper.template_id, field=untrue.tool_id)
            self._workbench.go(target)
        else:
            self._workbench.change(lambda desk: reissue.put_away(desk, untrue.paper.id), owner=self)

    def _issue(self, papers: Sequence[Untrue]) -> None:
        self.said.hide()
        self._issuing = True
        self.busy.begin(self.tr("Issuing …"))
        self._job = self._workbench.change_long(
            lambda desk, progress: reissue.issue_anew(desk, papers, progress),
            self._on_issued,
            owner=self,
            progress=self.busy.show_share,
            on_failed=self._on_failed,
            on_cancelled=self._on_stopped,
        )

    def _on_issued(self, done: Reissued) -> None:
        self._end()
        self._arriving = True
        numbers = ", ".join(paper.number for paper in done.papers)
        if done.trouble is not None:
            self._tell(sentence(done.trouble), tone=Tone.STOP)
        elif len(done.papers) == 1:
            self._tell(self.tr("Issued anew as {number}. The old one stays.").format(number=numbers))
        else:
            words = self.tr("{count} papers were issued anew: {numbers}. The old ones stay.")
            self._tell(words.format(count=len(done.papers), numbers=numbers))
        if not done.papers:
            self.reload()

    def _on_stopped(self) -> None:
        self._end()
        self._tell(self.tr("Stopped. What was issued so far stays."), tone=Tone.INFO)
        self._workbench.changed.emit(frozenset({Topic.PAPERS}))

    def _on_failed(self, error: UserError) -> None:
        self._end()
        self._tell(sentence(error), tone=Tone.STOP)

    def _tell(self, words: str, *, tone: Tone = Tone.GOOD) -> None:
        self.said.say(words, tone=tone)
        self.said.show()
        self.scroll_to_top()

    def _end(self) -> None:
        self._issuing = False
        self.busy.end()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
