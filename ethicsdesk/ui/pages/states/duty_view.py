"""One duty: what is due, why, and what answers it, each paper and question one click away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.duties import Ground
from ethicsdesk.services.my_states import DutyRow, PaperAnswer, QuestionAnswer
from ethicsdesk.services.targets import Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.states import words
from ethicsdesk.ui.pages.states.fold import Fold
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

MOST_ANSWERS = 8


class DutyView(QWidget):
    """Title and text in sight; its rows lead to papers and questions, its reasons fold away."""

    asked_for = Signal(object)
    """A Target."""

    def __init__(self, row: DutyRow, *, where: str, parent: QWidget | None = None) -> None:
        """Show a duty; *where* tells its fold from that of the same duty elsewhere."""
        super().__init__(parent)
        self.setAccessibleName(row.text.title)
        self._column = spaced(QVBoxLayout(self), margins=(0, 0.3, 0, 0.5), gap=0.4)
        head = spaced(QHBoxLayout(), margins=0, gap=0.6)
        head.addWidget(Text(row.text.title, role=TextRole.H3), 1)
        strength = row.due.strength
        chip = Chip(words.strength(strength), tone=words.strength_tone(strength))
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(Text(row.text.text))
        self._column.addWidget(Text(words.because(row.tools), role=TextRole.HELP))
        self._add_answers(row)
        for step in row.text.steps:
            self._add_step(step)
        self.why = Fold(
            self.tr("Whose rule, and since when"),
            lambda: [self._ground(row, ground) for ground in row.due.grounds],
            key=f"{where}/{row.text.id}",
        )
        self.why.button.setAccessibleName(
            self.tr("Whose rule, and since when: {duty}").format(duty=row.text.title)
        )
        self._column.addWidget(self.why)

    def _add_answers(self, row: DutyRow) -> None:
        found: list[PaperAnswer | QuestionAnswer] = [*row.papers, *row.questions]
        answers = found[:MOST_ANSWERS]
        self.answers = RowList(self.tr("What answers it: {duty}").format(duty=row.text.title))
        self.answers.show_rows([self._item(number, answer) for number, answer in enumerate(answers)])
        if not answers:
            self.answers.hide()  # never shown by hand: without a parent it would be a window
        targets: list[Target] = [answer.target for answer in answers]
        self.answers.activated.connect(lambda key: self.asked_for.emit(targets[int(key)]))
        self._column.addWidget(self.answers)

    def _item(self, number: int, answer: PaperAnswer | QuestionAnswer) -> RowItem:
        key, tool = str(number), answer.tool
        if isinstance(answer, QuestionAnswer):
            return RowItem(
                key,
                answer.text,
                tool,
                icon="circle-help",
                chip=self.tr("Not answered"),
                chip_tone=Tone.CAUTION,
            )
        about = tool or answer.subtitle
        if answer.issued_on is None:
            return RowItem(
                key,
                answer.title,
                about,
                icon="file-text",
                chip=self.tr("Not made yet"),
                chip_tone=Tone.CAUTION,
            )
        made = self.tr("Made on {day}").format(day=labels.day(answer.issued_on))
        return RowItem(key, answer.title, about, icon="file-check", chip=made, chip_tone=Tone.GOOD)

    def _add_step(self, step: str) -> None:
        line = spaced(QHBoxLayout(), margins=0, gap=0.5)
        line.addWidget(IconLabel("arrow-right", role="muted", size=1.0), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(step), 1)
        self._column.addLayout(line)

    def _ground(self, row: DutyRow, ground: Ground) -> QWidget:
        host = QWidget()
        column = spaced(QVBoxLayout(host), margins=0, gap=0.15)
        column.addWidget(Text(words.why(ground), role=TextRole.STRONG))
        for doubt in ground.doubts:
            column.addWidget(Text(words.doubt(doubt)))
        if ground.your_note is not None:
            note = self.tr("Your note: {note}").format(note=words.note(ground.your_note))
            column.addWidget(Text(note))
        for source in row.sources.get(ground.rule.id, ()):
            column.addWidget(Text(words.source(source), role=TextRole.HELP))
        return host
