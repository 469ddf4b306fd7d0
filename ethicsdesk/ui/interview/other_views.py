"""What an interview shows besides questions: facts about the tool, the stop for private notes, the end."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ethicsdesk.domain.interview import Progress
from ethicsdesk.domain.questionnaire import Gate, Question
from ethicsdesk.ui.interview.flow import StepState
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class GateView(Card):
    """One fact about the tool; it is not scored, it decides which questions follow."""

    given = Signal()

    def __init__(self, gate: Gate, values: Sequence[str]) -> None:
        """Show the gate with what is chosen."""
        super().__init__()
        self.setAccessibleName(gate.text)
        self.add(Text(self.tr("About the tool"), role=TextRole.OVERLINE))
        self.add(Text(gate.text, role=TextRole.QUESTION))
        self.more: LinkButton | None = None
        if gate.several:
            self.add(help_text(self.tr("Choose all that fit.")))
        choices = tuple(Choice(o.id, o.label, o.help) for o in gate.options)
        self.choices = ChoiceList(gate.text, choices, many=gate.several)
        known = {option.id for option in gate.options}
        self.choices.select(*(value for value in values if value in known))
        self.choices.chosen.connect(lambda _: self._on_chosen())
        self.add(self.choices)
        if gate.several and self.choices.values:
            self._fold()

    def _fold(self) -> None:
        """Show only what is chosen, such as what the list of tools knows; the rest is a click away."""
        for card in self.choices.cards:
            card.setVisible(card.isChecked())
        self.choices.setFocusProxy(next(card for card in self.choices.cards if card.isChecked()))
        self.more = LinkButton(self.tr("Show all kinds"), icon="chevron-down")
        self.more.clicked.connect(self.show_all)
        self.add_start(self.more)

    def show_all(self) -> None:
        """Show every choice; the focus goes to the first one that was not in sight."""
        hidden = [card for card in self.choices.cards if card.isHidden()]
        for card in hidden:
            card.show()
        if self.more is not None and hidden:
            self.more.hide()
            hidden[0].setFocus()

    def _on_chosen(self) -> None:
        if any(card.isHidden() and card.isChecked() for card in self.choices.cards):  # by its digit
            self.show_all()
        self.given.emit()


class NotesStopView(Card):
    """Private notes never go into an AI tool: what to do instead."""

    def __init__(self) -> None:
        """Say it plainly."""
        super().__init__()
        self.setAccessibleName(self.tr("Psychotherapy notes"))
        self.add(
            Banner(
                self.tr("Psychotherapy notes do not go into an AI tool. So the check ends here for now."),
                title=self.tr("Please stop here"),
                tone=Tone.STOP,
            )
        )
        self.add(Text(self.tr("What to do"), role=TextRole.H2))
        for line in (
            self.tr("1. Do not put these notes into the tool. Keep them apart from the record, as now."),
            self.tr("2. If some are in the tool already, take them out, and ask the company to delete them."),
            self.tr("3. Decide that only progress notes may go in. Then go back and change your answer."),
            self.tr("Not sure what counts? Progress notes in the chart are not psychotherapy notes."),
        ):
            self.add(Text(line))


class EndView(Card):
    """After the last question: what was skipped, or that all is answered."""

    chosen = Signal(str)

    def __init__(self, skipped: Sequence[Question], *, total: int, paper: str) -> None:
        """List the skipped questions; *paper* is the title of the paper the answers were for."""
        super().__init__()
        self.rows = RowList(self.tr("Questions without an answer"))
        if skipped:
            title = self.tr("{count} questions are still open").format(count=len(skipped))
            if len(skipped) == 1:
                title = self.tr("One question is still open")
            self.add(Text(title, role=TextRole.H2))
            fine = self.tr("“I do not know” is a fine answer. Each one becomes a question to ask.")
            needed = self.tr("The paper needs them. You can come back when you know more.")
            self.add(Text(needed if paper else fine))
            self.rows.show_rows([RowItem(q.id, q.text, icon="circle-dot", tone=Tone.INFO) for q in skipped])
            self.rows.activated.connect(self.chosen)
            self.add(self.rows)
        elif paper:
            self.add(Banner(self.tr("This paper has all the answers it needs."), title=paper, tone=Tone.GOOD))
        else:
            words = self.tr("All {total} questions have an answer.").format(total=total)
            self.add(Banner(words, title=self.tr("Done"), tone=Tone.GOOD))
        self.setAccessibleName(self.tr("The end of the questions"))


_LOOKS = {
    StepState.OPEN: ("circle", Tone.NEUTRAL),
    StepState.ANSWERED: ("check", Tone.ACCENT),  # not green: it does not say how good
    StepState.UNKNOWN: ("circle-help", Tone.CAUTION),
    StepState.STOP: ("octagon-x", Tone.STOP),
}


class AllQuestionsView(Card):
    """Every question with its state; one click goes there."""

    chosen = Signal(str)

    def __init__(
        self,
        steps: Sequence[tuple[str, str, StepState]],
        *,
        here: str,
        sections: Sequence[tuple[str, Progress, str]] = (),
    ) -> None:
        """List the steps, each with key, words and state; the one on the screen is marked.

        *sections* are title, progress and the key where each goes on.
        """
        super().__init__(self.tr("All questions"))
        self.sections = RowList(self.tr("Sections"))
        self.sections.show_rows([self._section(*section) for section in sections])
        self.sections.activated.connect(self.chosen)
        self.add(self.sections)
        self.sections.setVisible(len(sections) > 1)
        if len(sections) > 1:
            self.add(Text(self.tr("Each question"), role=TextRole.OVERLINE))
        self.rows = RowList(self.tr("All questions"))
        self.rows.show_rows([self._row(step, here) for step in steps])
        self.rows.activated.connect(self.chosen)
        self.add(self.rows)
        self._here = here

    def focus_here(self) -> None:
        """Stand at the question one came from."""
        for row in self.rows.rows:
            if row.item.key == self._here:
                row.setFocus()
                return
        if self.rows.rows:
            self.rows.rows[0].setFocus()

    def _section(self, title: str, far: Progress, key: str) -> RowItem:
        done = far.answered == far.asked
        line = self.tr("{answered} of {asked} answered").format(answered=far.answered, asked=far.asked)
        if not done:
            minutes = self.tr("about {minutes} min left").format(minutes=far.minutes_left)
            line = f"{line}, {minutes}"
        return RowItem(key, title, line, icon="check" if done else "circle", tone=Tone.ACCENT)

    def _row(self, step: tuple[str, str, StepState], here: str) -> RowItem:
        key, title, state = step
        icon, tone = _LOOKS[state]
        words = {
            StepState.OPEN: self.tr("Open"),
            StepState.ANSWERED: self.tr("Answered"),
            StepState.UNKNOWN: self.tr("I do not know"),
            StepState.STOP: self.tr("Stop"),
        }
        subtitle = self.tr("You are here") if key == here else ""
        return RowItem(key, title, subtitle, icon=icon, tone=tone, chip=words[state], chip_tone=tone)
