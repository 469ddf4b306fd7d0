"""One step to do: its title with the way to note it, and folded away how and why."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.incident_words import StepWords
from ethicsdesk.domain.questionnaire import Confidence, Source
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton

translate = QCoreApplication.translate


class StepView(QWidget):
    """Done or not, how, why, and whose rule it is."""

    pressed = Signal()
    """The person wants to note it, take it back, or open what it is about."""

    opened = Signal(bool)

    def __init__(
        self,
        words: StepWords,
        sources: Mapping[str, Source],
        *,
        done_on: date | None,
        action: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show a step; *action* is the words of its button."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=(0, 0.1, 0, 0.25), gap=0.2)
        head = spaced(QHBoxLayout(), margins=0, gap=0.6)
        icon = "circle-check" if done_on else "circle"
        head.addWidget(IconLabel(icon, role="good" if done_on else "muted", size=1.25))
        title = Text(words.title, role=TextRole.STRONG)
        head.addWidget(title, 1)
        self.button = LinkButton(action)
        self.button.setAccessibleName(f"{action}: {words.title}")
        self.button.clicked.connect(self.pressed)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if done_on is not None:
            done = self.tr("Done on {day}").format(day=labels.day(done_on))
            column.addWidget(Text(done, role=TextRole.GOOD))
        self.why = Disclosure(self.tr("How, and why"), _reasons(words, sources))
        self.why.button.setAccessibleName(self.tr("How, and why: {step}").format(step=words.title))
        self.why.toggled.connect(self.opened)
        column.addWidget(self.why)


def _reasons(words: StepWords, sources: Mapping[str, Source]) -> QWidget:
    room = QWidget()
    column = spaced(QVBoxLayout(room), margins=(1.4, 0, 0, 0.3), gap=0.4)
    column.addWidget(Text(words.how))
    column.addWidget(Text(words.why))
    chip = Chip(labels.badge(words.badge), tone=labels.badge_tone(words.badge))
    column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
    for cite in words.sources:
        if cite.source in sources:
            column.addWidget(Text(_source(sources[cite.source], cite.part), role=TextRole.HELP))
    return room


def _source(source: Source, part: str) -> str:
    parts = [source.title, part]
    parts.append(translate("incidents", "as of {day}").format(day=labels.day(source.as_of)))
    if source.confidence is Confidence.NOT_VERIFIED:
        parts.append(translate("incidents", "not verified"))
    elif source.confidence is Confidence.DISPUTED:
        parts.append(translate("incidents", "disputed"))
    return " · ".join(part_ for part_ in parts if part_)
