"""What a BAA must say, point by point: found or not, and where."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.agreements import Agreement, Clause, ClauseCheck, ClauseState, clauses_of, lacking
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.watching import words
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.select import Select

LONGEST_WHERE = 200


class ClauseRow(QWidget):
    """One point to look for."""

    changed = Signal(object)
    """The check as it is now."""

    def __init__(self, clause: Clause, check: ClauseCheck | None) -> None:
        """Show what was found so far."""
        super().__init__()
        self._id = clause.id
        text = QCoreApplication.translate("messages", clause.text)
        column = spaced(QVBoxLayout(self), margins=(0, 0.3, 0, 0.5), gap=0.3)
        column.addWidget(Text(text, role=TextRole.STRONG))
        row = spaced(FlowLayout(), margins=0, gap=0.6)
        cite = f"45 CFR {clause.cite}" if clause.is_law else self.tr("Asked for AI tools, not by HIPAA")
        row.addWidget(Chip(cite, tone=Tone.ACCENT if clause.is_law else Tone.NEUTRAL))
        options = [("", words.clause_state(None))] + [(s.value, words.clause_state(s)) for s in ClauseState]
        self.state = Select(options, name=self.tr("Found: {clause}").format(clause=text))
        self.state.select(check.state.value if check else "")
        self.where = sized(QLineEdit(check.where if check else ""), min_width=9)
        self.where.setMaxLength(LONGEST_WHERE)
        self.where.setPlaceholderText(self.tr("Section"))
        self.where.setAccessibleName(self.tr("Where: {clause}").format(clause=text))
        self.where.setEnabled(check is not None)
        row.addWidget(self.state)
        row.addWidget(self.where)
        column.addLayout(row)
        self.state.chosen.connect(lambda _: self._on_changed())
        self.where.editingFinished.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.where.setEnabled(bool(self.state.value))
        if self.state.value:
            state = ClauseState(self.state.value)
            self.changed.emit(ClauseCheck(clause_id=self._id, state=state, where=self.where.text().strip()))


class ClausesCard(Card):
    """All points, those HIPAA asks for first; what is missing is said at the top."""

    changed = Signal(object)

    def __init__(self, agreement: Agreement) -> None:
        """Show what was found so far."""
        super().__init__(self.tr("What a BAA must say"))
        self.add(
            Text(
                self.tr("Go through the text once and tick off each point. It is saved at once."),
                role=TextRole.HELP,
            )
        )
        self.summary = Banner()
        self.add(self.summary)
        self.rows: list[ClauseRow] = []
        for clause, check in clauses_of(agreement):
            row = ClauseRow(clause, check)
            row.changed.connect(self.changed)
            self.rows.append(row)
            self.add(row)
        self.show_summary(agreement)

    def show_summary(self, agreement: Agreement) -> None:
        """Say how many points were looked for, and how many of the law's are missing."""
        law = [check for clause, check in clauses_of(agreement) if clause.is_law]
        looked, missing = sum(check is not None for check in law), len(lacking(agreement))
        if missing:
            one = self.tr("One of the points HIPAA asks for is missing or only partly there.")
            more = self.tr("{count} of the points HIPAA asks for are missing or only partly there.")
            text = one if missing == 1 else more
            self.summary.say(text.format(count=missing), tone=Tone.STOP)
        elif looked < len(law):
            text = self.tr("Points HIPAA asks for that you looked for so far: {looked} of {total}.")
            self.summary.say(text.format(looked=looked, total=len(law)), tone=Tone.INFO)
        else:
            self.summary.say(self.tr("You found every point HIPAA asks for."), tone=Tone.GOOD)
