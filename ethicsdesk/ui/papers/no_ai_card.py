"""The card of a practice without AI: its few steps, what is done, and the day something is due again."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.services.ai_free import NoAiPath, NoAiStep
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class NoAiCard(Card):
    """Each step leads to its place; a complete way says so."""

    asked_for = Signal(object)
    """Where to go."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make a hidden card; `show_path` fills it."""
        super().__init__(self.tr("Your practice without AI"), parent=parent)
        self._path: NoAiPath | None = None
        self.words = Text()
        self.steps = RowList(self.tr("Steps of a practice without AI"))
        self.steps.activated.connect(self._on_step)
        self.add_tool = LinkButton(self.tr("I do use AI, or want to"))
        self.add_tool.clicked.connect(lambda: self.asked_for.emit(Target(area=Area.TOOLS, field="add")))
        self.add(self.words, self.steps)
        self.add_start(self.add_tool)
        self.hide()

    def _on_step(self, key: str) -> None:
        if self._path is not None:
            self.asked_for.emit(self._path.target(NoAiStep(key)))

    def show_path(self, path: NoAiPath) -> None:
        """Show how far one is; a practice on another way sees nothing."""
        self._path = path
        self.setVisible(path.open)
        if not path.open:
            return
        self.words.setText(_summary(path))
        self.steps.show_rows([_row(step, path) for step in NoAiStep])


def step_words(step: NoAiStep) -> tuple[str, str, str]:
    """Return a step's title, what it is for, and the words of its button."""
    tr = QCoreApplication.translate
    words = {
        NoAiStep.PRACTICE: (
            tr("NoAi", "Describe your practice"),
            tr("NoAi", "A few short questions, so that papers can say who they are from."),
            tr("NoAi", "&Describe my practice"),
        ),
        NoAiStep.WALK: (
            tr("NoAi", "Walk through what you own"),
            tr("NoAi", "A quarter of an hour to find AI inside mail, phone, calendar and the like."),
            tr("NoAi", "&Walk through my tools"),
        ),
        NoAiStep.POLICY: (
            tr("NoAi", "No-AI policy"),
            tr("NoAi", "Your rules, with a checklist of your own tools to sign."),
            tr("NoAi", "Make the no-AI &policy"),
        ),
        NoAiStep.SHEET: (
            tr("NoAi", "“Please do not record”"),
            tr("NoAi", "A sheet for clients, about phones and note takers."),
            tr("NoAi", "Make the &sheet for clients"),
        ),
        NoAiStep.STATEMENT: (
            tr("NoAi", "Yearly statement"),
            tr("NoAi", "One page for clients and for the file, signed each year."),
            tr("NoAi", "Make the yearly &statement"),
        ),
    }
    return words[step]


def _summary(path: NoAiPath) -> str:
    tr = QCoreApplication.translate
    if path.next is None:
        due = min(path.again.values(), default=None)
        words = tr("NoAi", "All is in place. The next look is due on {day}.")
        return words.format(day=labels.day(due)) if due else tr("NoAi", "All is in place.")
    left = len(NoAiStep) - len(path.done)
    if left == 1:
        return tr("NoAi", "One step is left. No questions about tools, for there are none.")
    return tr("NoAi", "{count} steps are left. No questions about tools, for there are none.").format(
        count=left
    )


def _unsure(count: int) -> str:
    tr = QCoreApplication.translate
    if count == 1:
        return tr("NoAi", "One thing is not clear yet. Find out, then walk again.")
    return tr("NoAi", "{count} things are not clear yet. Find out, then walk again.").format(count=count)


def _row(step: NoAiStep, path: NoAiPath) -> RowItem:
    tr = QCoreApplication.translate
    name, purpose, _ = step_words(step)
    done = step in path.done
    line = purpose
    if step in path.last:
        words = tr("NoAi", "Ended {day}") if step is NoAiStep.WALK else tr("NoAi", "Issued {day}")
        line = words.format(day=labels.day(path.last[step]))
    if step is NoAiStep.WALK and path.unsure:
        line = _unsure(path.unsure)
    if done:
        chip, tone = tr("NoAi", "Done"), Tone.GOOD
    elif step is path.next:
        chip, tone = tr("NoAi", "Next"), Tone.ACCENT
    else:
        chip, tone = "", Tone.NEUTRAL
    icon = "circle-check" if done else "circle-dot" if step is path.next else "circle"
    return RowItem(step.value, name, line, icon=icon, tone=tone, chip=chip, chip_tone=tone)
