"""An incident at a glance, and the ways to its other rooms."""

from PySide6.QtCore import Signal

from ethicsdesk.domain.breach import Notify, Opening, notify
from ethicsdesk.domain.incident_rules import Severity
from ethicsdesk.ui import labels
from ethicsdesk.ui.incidents import words
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.incident.case import Seen
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class GlanceCard(Card):
    """How grave it is and why, when it was found, with which tool."""

    def __init__(self) -> None:
        """Make an empty card."""
        super().__init__()
        self._chips = spaced(FlowLayout(), margins=0, gap=0.45)
        self.add(self._chips)
        self._shown: list[Chip] = []
        self.text = Text()
        self.why = Text(role=TextRole.HELP)
        self.add(self.text, self.why)

    def show_seen(self, seen: Seen) -> None:
        """Show them."""
        for chip in self._shown:
            self._chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        severity = seen.view.judged.severity
        told = seen.book.severity(severity)
        self._shown = [
            Chip(told.title, tone=words.severity_tone(severity)),
            Chip(self.tr("Closed") if seen.is_closed else self.tr("Open"), tone=self._state_tone(seen)),
        ]
        for chip in self._shown:
            self._chips.addWidget(chip)
            chip.show()
        incident = seen.incident
        parts = [
            self.tr("Found on {day}.").format(day=labels.day(incident.discovery.known)),
            self._zero(seen),
            self._tool(seen),
            self._people(incident.people),
        ]
        self.text.setText(" ".join(part for part in parts if part))
        raised = words.raised_because(incident, seen.view.judged)
        self.why.setText(raised or told.text)

    def _state_tone(self, seen: Seen) -> Tone:
        return Tone.GOOD if seen.is_closed else Tone.INFO

    def _zero(self, seen: Seen) -> str:
        discovery = seen.incident.discovery
        if discovery.day_zero == discovery.known:
            return ""
        return self.tr("The clocks start on {day}.").format(day=labels.day(discovery.day_zero))

    def _tool(self, seen: Seen) -> str:
        name = dict(seen.tools).get(seen.incident.tool_id, "")
        if seen.incident.tool_id and not name:
            return self.tr("The tool is no longer in the register.")
        return self.tr("With {tool}.").format(tool=name) if name else ""

    def _people(self, count: int) -> str:
        if count == 0:
            return ""
        if count == 1:
            return self.tr("One person is concerned.")
        return self.tr("{count} people are concerned.").format(count=labels.number(count))


class RoomsCard(Card):
    """Leads to what else there is to fill in, and says what is missing there."""

    opened = Signal(str)
    """The name of the room."""

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__(self.tr("Fill in and work through"))
        self.list = RowList(self.tr("Parts of this incident"))
        self.list.activated.connect(self.opened)
        self.add(self.list)

    def show_seen(self, seen: Seen) -> None:
        """Show the parts."""
        self.list.show_rows(
            [
                RowItem("what", self.tr("What happened"), self.tr("Kind, days, tool"), icon="file-text"),
                self._information(seen),
                RowItem("people", self.tr("The people concerned"), self._who(seen), icon="users"),
                *([self._breach(seen)] if seen.view.judged.opening is not Opening.CLOSED else []),
                self._lessons(seen),
                RowItem(
                    "papers",
                    self.tr("Papers"),
                    self.tr("Report, assessment, letters, correction note"),
                    icon="printer",
                ),
                RowItem("files", self.tr("Files"), self._files(seen), icon="paperclip"),
            ]
        )

    def _information(self, seen: Seen) -> RowItem:
        answered = seen.incident.secured is not None
        return RowItem(
            "information",
            self.tr("The information"),
            self.tr("Which kinds, and was it secured?"),
            icon="lock",
            chip="" if answered else self.tr("Not answered"),
            chip_tone=Tone.CAUTION,
        )

    def _breach(self, seen: Seen) -> RowItem:
        assessment = seen.incident.assessment
        duty = seen.view.judged.opening is Opening.OPENS
        title = self.tr("Breach assessment") if duty else self.tr("Four factors, as a worksheet")
        if notify(assessment) is Notify.OPEN or assessment.conclusion is None:
            rated = len(assessment.factors)
            return RowItem(
                "breach",
                title,
                self.tr("{count} of 4 factors rated").format(count=rated),
                icon="list-checks",
                chip=self.tr("Open"),
                chip_tone=Tone.CAUTION,
            )
        told = seen.book.conclusion(assessment.conclusion).title
        return RowItem("breach", title, told, icon="list-checks", chip=self.tr("Signed"), chip_tone=Tone.GOOD)

    def _lessons(self, seen: Seen) -> RowItem:
        needed = seen.view.judged.severity >= Severity.SERIOUS and not seen.incident.root_cause.strip()
        return RowItem(
            "lessons",
            self.tr("Why it happened, and what it taught"),
            self.tr("Root cause and lessons"),
            icon="book-open",
            chip=self.tr("Needed to close") if needed else "",
            chip_tone=Tone.CAUTION,
        )

    def _who(self, seen: Seen) -> str:
        count = len(seen.incident.client_ids)
        if count == 0:
            return self.tr("Codes, number, states and their limits")
        codes = [seen.codes.get(one, "?") for one in seen.incident.client_ids[:6]]
        return ", ".join(codes) + (" …" if count > len(codes) else "")

    def _files(self, seen: Seen) -> str:
        if not seen.files:
            return self.tr("Screenshots, letters, logs")
        if len(seen.files) == 1:
            return self.tr("One file")
        return self.tr("{count} files").format(count=len(seen.files))
