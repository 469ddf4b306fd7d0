"""The cards beside a paper that is not issued yet: what it lacks, what it is, what prints as not known."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ethicsdesk.domain.readability_spanish import EASY_ENOUGH, band
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.paperwork import Draft, Missing
from ethicsdesk.services.register_gaps import USE
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.papers.reading import Unproven
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, muted
from ethicsdesk.ui.widgets.long_list import LongList
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

MOST_ROWS = 6
QUESTIONS_A_MINUTE = 1.5  # the quick check: 15 questions in ten minutes


class ConsideredLine(Banner):
    """Says of a paper about the tools in use that none is yet, and leads to the one being considered."""

    asked_for = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the line, hidden."""
        super().__init__(action=self.tr("Open its &page"), parent=parent)
        self._tool_id = ""
        self.acted.connect(lambda: self.asked_for.emit(Target(area=Area.TOOL, id=self._tool_id, field=USE)))
        self.hide()

    def show_tools(self, tools: Sequence[Tool]) -> None:
        """Name the tools that are being considered; none hides the line."""
        if tools:
            self._tool_id = tools[-1].id
            words = self.tr(
                "This paper speaks only of tools in use. Being considered: {names}. "
                "Before you begin with one, set it to “In use” on its page; then it stands here."
            )
            names = ", ".join(tool.name for tool in tools)
            self.say(words.format(names=names), title=self.tr("No tool is in use yet"), tone=Tone.CAUTION)
        self.setVisible(bool(tools))


class LacksCard(Card):
    """The questions still to be answered; each row leads to them."""

    asked_for = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        self.count = Chip("", tone=Tone.CAUTION)
        super().__init__(self.tr("Not ready yet"), trailing=self.count, parent=parent)
        self._missing: tuple[Missing, ...] = ()
        self._template_id = ""
        self.why = Text()
        self.rows = RowList(self.tr("Questions this paper lacks an answer to"))
        self.rows.activated.connect(lambda key: self._open(int(key)))
        self.more = muted("")
        self.add(self.why, self.rows, self.more)

    def show_missing(self, draft: Draft, *, always_names: bool) -> None:
        """Show what a paper lacks; *always_names* where it speaks of several tools."""
        self._missing, self._template_id = draft.missing, draft.template.id
        self.count.show_state(wording.answers(len(draft.missing)), tone=Tone.CAUTION)
        self.why.setText(self._why())
        self.rows.show_rows(
            [
                RowItem(
                    str(number),
                    item.question.text,
                    item.tool_name if always_names else "",
                    chip=self.tr("Must be known") if item.blocks else "",
                    chip_tone=Tone.CAUTION,
                )
                for number, item in enumerate(draft.missing[:MOST_ROWS])
            ]
        )
        rest = len(draft.missing) - MOST_ROWS
        self.more.setText(self.tr("and {count} more").format(count=rest))
        self.more.setVisible(rest > 0)

    def open_first(self) -> None:
        """Go to the first question that is missing."""
        self._open(0)

    def _open(self, number: int) -> None:
        if number < len(self._missing):
            field = f"paper:{self._template_id}"
            self.asked_for.emit(Target(area=Area.INTERVIEW, id=self._missing[number].tool_id, field=field))

    def _why(self) -> str:
        minutes = max(1, round(len(self._missing) / QUESTIONS_A_MINUTE))
        one = self.tr("It can be issued once this is answered.")
        many = self.tr("It can be issued once these are answered.")
        words = (one if len(self._missing) == 1 else many) + " "
        if minutes == 1:
            words += self.tr("That takes about a minute.")
        else:
            words += self.tr("That takes about {minutes} minutes.").format(minutes=minutes)
        if not any(item.blocks for item in self._missing):
            words += " " + self.tr("“I do not know” is an answer too.")
        return words


class UnknownCard(Card):
    """The questions answered with "I do not know", which the paper says honestly."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(self.tr("Prints as “I do not know yet”"), parent=parent)
        self._column = spaced(QVBoxLayout(), margins=0, gap=0.7)
        self.add(
            help_text(self.tr("The paper says so openly. Ask the company, then issue a new edition.")),
            self._column,
        )
        self._lines: list[QWidget] = []

    def show_unknown(self, unknown: tuple[tuple[str, str], ...], *, names: bool) -> None:
        """Show tools and questions."""
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = []
        for tool, question in unknown:
            line = QWidget()
            column = spaced(QVBoxLayout(line), margins=0, gap=0.05)
            column.addWidget(Text(question))
            if names:
                column.addWidget(Text(tool, role=TextRole.HELP))
            self._column.addWidget(line)
            self._lines.append(line)


class UnprovenCard(Card):
    """The answers nobody said a source of; each row leads to its question."""

    asked_for = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(self.tr("Prints as “told, without proof”"), parent=parent)
        self._shown: Sequence[Unproven] = ()
        self.rows = LongList(self.tr("Answers without a source"), most=0)
        self.rows.activated.connect(lambda key: self._open(int(key)))
        words = self.tr("Say how you know it, and the paper says so.")
        self.add(help_text(words), self.rows)

    def show_unproven(self, unproven: Sequence[Unproven], *, names: bool) -> None:
        """Show the questions, with their tools when *names*."""
        self._shown = unproven
        self.rows.show_rows(
            [
                RowItem(str(number), one.question.text, one.tool_name if names else "")
                for number, one in enumerate(unproven)
            ]
        )

    def _open(self, number: int) -> None:
        one = self._shown[number]
        self.asked_for.emit(Target(area=Area.INTERVIEW, id=one.tool_id, field=one.question.id))


class AboutCard(Card):
    """Reading grade, length, how long it takes to say, and the choice of large print."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(self.tr("About this paper"), parent=parent)
        self.facts = FactLines()
        self.large = QCheckBox(self.tr("&Large print"))
        self.large.setAccessibleDescription(self.tr("Bigger letters for clients with poor sight"))
        self.add(self.facts, self.large, help_text(self.tr("Bigger letters for clients with poor sight.")))
        self._draft: Draft | None = None
        self._pages = 0

    def begin(self) -> None:
        """Begin with another paper, in normal print."""
        self._draft, self._pages = None, 0
        self.large.blockSignals(True)  # noqa: FBT003 - Qt's own form; no drawing is wanted
        self.large.setChecked(False)
        self.large.blockSignals(False)  # noqa: FBT003

    def show_draft(self, draft: Draft) -> None:
        """Show what is known before the pages are drawn."""
        self._draft = draft
        self._show()

    def show_pages(self, count: int) -> None:
        """Show the length once the pages are drawn."""
        self._pages = count
        self._show()

    def _show(self) -> None:
        draft = self._draft
        if draft is None:
            return
        facts = [(self.tr("Length"), wording.pages(self._pages) if self._pages else "…")]
        if draft.seconds:
            facts.append((self.tr("To say it takes"), wording.spoken(draft.seconds)))
        facts.append((self.tr("Reading level"), self._level(draft)))
        self.facts.show_facts(facts)

    def _level(self, draft: Draft) -> str:
        if draft.ease is not None:
            return self.tr("INFLESZ {ease}: {band} (goal: {least} or more)").format(
                ease=labels.number(draft.ease, decimals=1),
                band=wording.ease(band(draft.ease)),
                least=labels.number(EASY_ENOUGH),
            )
        if draft.grade is None:
            return self.tr("Not measured: no formula for this language")
        grade, most = labels.number(draft.grade, decimals=1), labels.number(draft.template.max_grade)
        return self.tr("Grade {grade} (goal: {most} or less)").format(grade=grade, most=most)
