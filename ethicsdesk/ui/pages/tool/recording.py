"""Recording a decision: what is half-typed is kept, the decision is made, the memo is told."""

from PySide6.QtCore import QObject, Signal

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Decision, Paper
from ethicsdesk.services import assessments, decisions
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.interview.keeper import Keeper
from ethicsdesk.ui.pages.tool.deciding import DecideForm
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.workbench import Workbench

DECIDING = "decision"
"""The key under which half-typed reasons are kept."""


class Recording(QObject):
    """Holds the form while there is one."""

    busy = Signal(bool)
    """Whether a decision is on its way to the vault."""

    recorded = Signal(str)
    """The id of the memo."""

    def __init__(self, keeper: Keeper, workbench: Workbench, *, parent: QObject) -> None:
        """Begin without a form."""
        super().__init__(parent)
        self._keeper = keeper
        self._workbench = workbench
        self.form: DecideForm | None = None

    def begin(self, found: Dossier, guard: Guard) -> DecideForm:
        """Return a new form, with the reasons that were half-typed for this tool."""
        form = self.form = DecideForm(found, guard=guard)
        form.typed.connect(lambda text: self._keeper.keep_half(DECIDING, text))
        form.called_fine.connect(self._keeper.allow)
        tool_id = found.tool.id

        def restore(text: str) -> None:
            if text and not form.reason.text:
                form.reason.set_text(text)

        self._workbench.read(
            lambda desk: assessments.read_draft(desk, tool_id, DECIDING), restore, owner=form
        )
        return form

    def end(self) -> None:
        """Forget the form; what is half-typed in it stays kept."""
        self.form = None

    def record(self, tool_id: str) -> None:
        """Make the decision as the form has it; what it lacks is said there."""
        form = self.form
        if form is None or not form.is_ready:
            return
        reason, day, begin_use = form.reason.text, form.day.value, form.begins_use
        self._keeper.keep_half(DECIDING, "")
        self._keeper.flush()
        self.busy.emit(True)  # noqa: FBT003 - a signal takes it by place
        self._workbench.change(
            lambda desk: decisions.decide(desk, tool_id, reason=reason, review_on=day, begin_use=begin_use),
            self._on_recorded,
            owner=self,
            on_failed=self._on_failed,
        )

    def _on_recorded(self, made: tuple[Decision, Paper]) -> None:
        self.form = None
        self.busy.emit(False)  # noqa: FBT003
        self.recorded.emit(made[1].id)

    def _on_failed(self, error: UserError) -> None:
        self.busy.emit(False)  # noqa: FBT003
        if self.form is not None:
            self._keeper.keep_half(DECIDING, self.form.reason.text)
            self.form.show_problem(sentence(error))
