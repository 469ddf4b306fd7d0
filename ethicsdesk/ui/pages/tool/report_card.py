"""The way to the full report about a tool."""

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import tool_report
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.workbench import Workbench


class ReportCard(Card):
    """Makes the report as of today and opens it among the papers."""

    def __init__(self, dossier: Dossier, workbench: Workbench) -> None:
        """Say what stands in it."""
        super().__init__(self.tr("Full report"))
        self._workbench = workbench
        self._tool_id = dossier.tool.id
        self.add(Text(self.tr("Every answer and how you know it, the scores, and what would change them.")))
        self.button = Button(self.tr("Make the full re&port"), icon="file-text")
        self.button.clicked.connect(self._make)
        self.add_start(self.button)
        self.problem = Text(role=TextRole.ERROR)
        self.problem.hide()
        self.add(self.problem)

    def _make(self) -> None:
        tool_id = self._tool_id
        self.button.setEnabled(False)
        self._workbench.change(
            lambda desk: tool_report.issue(desk, tool_id),
            lambda paper: self._workbench.go(Target(area=Area.PAPERS, id=paper.id)),
            owner=self,
            on_failed=self._on_failed,
        )

    def _on_failed(self, error: UserError) -> None:
        self.button.setEnabled(True)
        self.problem.setText(sentence(error))
        self.problem.show()
