"""The open deal-breakers of a tool on its page, and how one is set aside for a time."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import assessments
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.interview.keeper import Keeper
from ethicsdesk.ui.pages.tool.findings import StopCard
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.workbench import Workbench


class Asides(QObject):
    """Given to the tool's page, which places the cards."""

    done = Signal()
    """A deal-breaker was set aside, or taken up again."""

    changed_mind = Signal(str)
    """The id of the question to be answered anew."""

    def __init__(self, keeper: Keeper, workbench: Workbench, *, parent: QObject) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._keeper = keeper
        self._workbench = workbench
        self.by_question: Mapping[str, StopCard] = {}

    @property
    def cards(self) -> list[StopCard]:
        """Return the cards in sight."""
        return list(self.by_question.values())

    @property
    def is_writing(self) -> bool:
        """Say whether a reason is being written."""
        return any(card.is_form_open for card in self.cards)

    def show(self, found: Dossier, guard: Guard) -> list[StopCard]:
        """Return a card for every open deal-breaker."""
        stops = found.judgement.stops
        self.by_question = {
            finding.question.id: StopCard(finding, sources=found.sources, guard=guard, today=found.today)
            for finding in stops
        }
        for card in self.cards:
            card.changed_mind.connect(self.changed_mind)
            card.set_aside.connect(self._set_aside)
            card.typed.connect(lambda key, typed: self._keeper.keep_half(f"aside:{key}", typed))
            card.opened_form.connect(self._restore)
            card.called_fine.connect(self._keeper.allow)
        return self.cards

    def clear(self) -> None:
        """Forget the cards, which the page takes away."""
        self.by_question = {}

    def end(self, question_id: str) -> None:
        """Take a deal-breaker up again before its day."""
        tool_id = self._keeper.tool_id

        def work(desk: Desk) -> Changed[None]:
            return Changed(None, assessments.take_up_again(desk, tool_id, question_id).topics)

        self._workbench.change(work, lambda _: self.done.emit(), owner=self)

    def _restore(self, question_id: str) -> None:
        card, tool_id = self.by_question[question_id], self._keeper.tool_id
        self._workbench.read(
            lambda desk: assessments.read_draft(desk, tool_id, f"aside:{question_id}"),
            card.restore,
            owner=card,
        )

    def _set_aside(self, question_id: str, reason: str, until: date) -> None:
        card, tool_id = self.by_question[question_id], self._keeper.tool_id

        def work(desk: Desk) -> Changed[None]:
            done = assessments.set_aside(desk, tool_id, question_id, reason=reason, until=until)
            assessments.keep_draft(desk, tool_id, f"aside:{question_id}", "")
            return Changed(None, done.topics)

        def kept(_: None) -> None:
            card.form.hide()
            self.done.emit()

        def failed(error: UserError) -> None:
            card.show_problem(sentence(error))

        self._workbench.change(work, kept, owner=self, on_failed=failed)
