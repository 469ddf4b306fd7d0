"""The panel beside a question: why it matters, whose rule it is, what to ask for, what is a red flag."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.questionnaire import Badge, Cite, Confidence, Source, Term
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton

translate = QCoreApplication.translate


class WhyPanel(Card):
    """Why a question is asked; at its foot the stops found so far, calmly."""

    public_wanted = Signal()
    """What has been said publicly is to be brought into sight."""

    def __init__(self, why: str) -> None:
        """Begin with the reason."""
        super().__init__(translate("WhyPanel", "Why this matters"))
        self.add(Text(why))
        self._live = _LiveLine()

    def add_public(self) -> None:
        """Lead to what has been said publicly, which stands below the question."""
        self.public = LinkButton(translate("WhyPanel", "See what has been said publicly"))
        self.public.clicked.connect(self.public_wanted)
        self.add_start(self.public)

    def add_rule(self, badge: Badge, cites: Sequence[Cite], sources: Mapping[str, Source]) -> None:
        """Show whose rule it is: its strength, and each source with its part and date."""
        self.add(rule(badge, cites, sources))

    def add_note(self, heading: str, text: str) -> None:
        """Show a short passage under a heading; an empty one is left out."""
        if not text:
            return
        column = spaced(QVBoxLayout(), margins=0, gap=0.2)
        column.addWidget(Text(heading, role=TextRole.H3))
        column.addWidget(Text(text))
        self.add(column)

    def add_terms(self, terms: Sequence[Term]) -> None:
        """Explain words of the question."""
        if not terms:
            return
        host = QWidget()
        column = spaced(QVBoxLayout(host), margins=(1.5, 0, 0, 0), gap=0.6)
        for term in terms:
            entry = spaced(QVBoxLayout(), margins=0, gap=0.1)
            entry.addWidget(Text(term.term, role=TextRole.STRONG))
            entry.addWidget(Text(term.meaning, role=TextRole.MUTED))
            column.addLayout(entry)
        self.add(Disclosure(self.tr("Words explained"), host, opened=len(terms) <= 1))

    def end_with_live_line(self) -> None:
        """Put the line of stops found at the foot."""
        line = QFrame()
        line.setProperty("kit", "line")
        self.add(line, self._live)

    def show_stops(self, stops: int, *, answered: int) -> None:
        """Say how many deal-breakers are open after so many answers."""
        self._live.show_stops(stops, answered=answered)


class _LiveLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = spaced(QHBoxLayout(self), margins=0, gap=0.5)
        self._icon = IconLabel("circle-check", role="good", size=1.2)
        self._words = Text(role=TextRole.MUTED)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.show_stops(0, answered=0)

    def show_stops(self, stops: int, *, answered: int) -> None:
        self._icon.show_icon("flag" if stops else "info", role="stop" if stops else "muted")
        if answered == 0:
            words = self.tr("Stops show up here as you answer.")
        elif stops == 0:
            words = self.tr("No stop found so far.")
        elif stops == 1:
            words = self.tr("One stop found so far. You can still change any answer.")
        else:
            words = self.tr("{count} stops found so far. You can still change any answer.").format(
                count=stops
            )
        self._words.setText(words)


def rule(badge: Badge, cites: Sequence[Cite], sources: Mapping[str, Source]) -> QWidget:
    """Return whose rule it is: a chip, then each source in plain words with its date."""
    host = QWidget()
    column = spaced(QVBoxLayout(host), margins=0, gap=0.45)
    chips = spaced(FlowLayout(), margins=0, gap=0.4)
    chips.addWidget(Chip(labels.badge(badge), tone=labels.badge_tone(badge)))
    known = [(cite, sources[cite.source]) for cite in cites if cite.source in sources]
    if known and known[0][1].confidence is not Confidence.VERIFIED:  # the others are marked in their line
        chips.addWidget(Chip(translate("WhyPanel", "Not verified"), tone=Tone.CAUTION))
    column.addLayout(chips)
    for cite, source in known:
        column.addWidget(Text(source_words(cite, source), role=TextRole.HELP))
    return host


def source_words(cite: Cite, source: Source) -> str:
    """Return a source in words: title, part, the day it was last seen, and a mark where not verified."""
    parts = [source.title, cite.part]
    parts.append(translate("WhyPanel", "as of {day}").format(day=labels.day(source.as_of)))
    if source.confidence is Confidence.NOT_VERIFIED:
        parts.append(translate("WhyPanel", "not verified"))
    elif source.confidence is Confidence.DISPUTED:
        parts.append(translate("WhyPanel", "disputed"))
    return ", ".join(part for part in parts if part)
