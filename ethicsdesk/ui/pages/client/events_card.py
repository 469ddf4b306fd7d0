"""All answers of a client in order of time, each with its scan, its chart line and its correction."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.ui import labels
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, muted
from ethicsdesk.ui.widgets.link_button import LinkButton


class EventView(QWidget):
    """One answer."""

    chart_wanted = Signal()
    scan_wanted = Signal()
    mistake_wanted = Signal()
    scan_opened = Signal(object)
    """The Attachment to look at."""

    def __init__(self, event: ConsentEvent, *, tool: str, paper: str, scans: Sequence[Attachment]) -> None:
        """Show the answer; *paper* is the number of the paper it rests on, '' = none."""
        super().__init__()
        self.heard = event
        column = spaced(QVBoxLayout(self), margins=(0, 0.5, 0, 0.5), gap=0.3)
        top = spaced(QHBoxLayout(), margins=0, gap=0.7)
        tone = Tone.NEUTRAL if event.mistake else words.answer_tone(event.answer)
        self.chip = Chip(self.tr("Mistake") if event.mistake else words.answer(event.answer), tone=tone)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        title = Text(f"{tool}: {words.purpose(event.purpose)}", role=TextRole.STRONG)
        top.addWidget(title, 1)
        column.addLayout(top)
        column.addWidget(muted(self._line(paper)))
        if event.note:
            column.addWidget(help_text(event.note))
        if event.mistake:
            column.addWidget(help_text(self.tr("Entered by mistake: {why}").format(why=event.mistake)))
        column.addLayout(self._make_links(scans))

    def _line(self, paper: str) -> str:
        event = self.heard
        when = labels.day(event.day) + (f", {event.time}" if event.time else "")
        parts = [when, words.role(event.by), words.how(event.how)]
        parts.append(self.tr("on {paper}").format(paper=paper) if paper else self.tr("on no paper kept here"))
        if event.meeting is not None:
            parts.append(words.meeting(event.meeting))
        if event.this_session_only:
            parts.append(self.tr("for one session"))
        if event.ends_on is not None:
            parts.append(words.until(event.ends_on))
        return " · ".join(parts)

    def _make_links(self, scans: Sequence[Attachment]) -> FlowLayout:
        links = spaced(FlowLayout(), margins=0, gap=0.9)
        self.scans = [LinkButton(scan.name, icon="paperclip") for scan in scans]
        for button, scan in zip(self.scans, scans, strict=True):
            button.setAccessibleName(self.tr("Look at {name}").format(name=scan.name))
            button.clicked.connect(lambda _=False, one=scan: self.scan_opened.emit(one))
            links.addWidget(button)
        self.chart = LinkButton(self.tr("Line for the chart"), icon="clipboard-list")
        self.scan = LinkButton(self.tr("Attach a scan …"), icon="paperclip")
        self.wrong = LinkButton(self.tr("Entered by mistake …"))
        if not self.heard.mistake:
            for button, signal in (
                (self.chart, self.chart_wanted),
                (self.scan, self.scan_wanted),
                (self.wrong, self.mistake_wanted),
            ):
                button.clicked.connect(signal)
                links.addWidget(button)
        return links


class EventsCard(Card):
    """The answers as they happened, oldest first."""

    chart_wanted = Signal(str)
    scan_wanted = Signal(str)
    mistake_wanted = Signal(str)
    scan_opened = Signal(object)

    def __init__(self) -> None:
        """Make the card, empty."""
        super().__init__(self.tr("Every answer, in order of time"))
        self.none = muted(
            self.tr("No answer yet. Nothing is taken for a yes: not silence, and not coming to the session.")
        )
        self.add(self.none)
        self.views: list[EventView] = []

    def show_events(
        self,
        events: Sequence[ConsentEvent],
        *,
        tools: Mapping[str, str],
        papers: Mapping[str, str],
        scans: Mapping[str, Sequence[Attachment]],
    ) -> None:
        """Show these answers; the mappings are by id of tool, paper and answer."""
        for old in self.views:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.views = []
        for event in events:
            view = EventView(
                event,
                tool=tools.get(event.tool_id, self.tr("A tool that is gone")),
                paper=papers.get(event.paper_id, ""),
                scans=scans.get(event.id, ()),
            )
            view.chart_wanted.connect(lambda one=event.id: self.chart_wanted.emit(one))
            view.scan_wanted.connect(lambda one=event.id: self.scan_wanted.emit(one))
            view.mistake_wanted.connect(lambda one=event.id: self.mistake_wanted.emit(one))
            view.scan_opened.connect(self.scan_opened)
            self.add(view)
            self.views.append(view)
        self.none.setVisible(not events)
