"""One decision: a short form for a new one, and the entry as it stands with what came of it later."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ethicsdesk.domain.aided_decisions import LONGEST_LABEL, AidedDecision, DecisionSort, HumanDecision
from ethicsdesk.services import decision_log
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.oversight.face import Face, offer
from ethicsdesk.ui.pages.oversight.reading import NEW_ENTRY, Seen
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

SORTS = (DecisionSort.RECORD_TEXT, *(one for one in DecisionSort if one is not DecisionSort.RECORD_TEXT))
"""The usual one first."""


class NewEntryFace(Face):
    """Asks for labels, never for the text of a note."""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty form."""
        super().__init__(workbench, guard)
        self.title = self.tr("Log a decision")
        self.subtitle = self.tr("Short labels, no text of the note. A minute is enough.")
        self.tool = Select(())
        self.sort = Select([(one.value, words.sort(one)) for one in SORTS])
        self.day = DateEdit()
        self.client = sized(Select(()), max_width=20)
        self.decided = ChoiceList(
            self.tr("What did you do with it?"),
            [Choice(one.value, words.decided(one)) for one in HumanDecision],
        )
        self.output = self.area(lines=1)
        self.inputs = self.area(lines=1)
        self.criteria = self.area(lines=1)
        self.confidence = sized(QLineEdit(), max_width=16)
        self.version = sized(QLineEdit(), max_width=16)
        self.reason = self.area(lines=2)
        self.culture = QCheckBox(self.tr("I thought of culture and bias"))
        self.told = QCheckBox(self.tr("The client knows AI had a part"))
        self.save = Button(self.tr("&Keep this entry"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._save)
        self._about = ""
        self._today: date | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        what, yours, more = Card(self.tr("What")), Card(self.tr("Your decision")), Card(self.tr("Details"))
        commas = self.tr("Short labels with commas between, such as: intake form, PHQ-9")
        what.add(
            Field(self.tr("Which tool?"), self.tool),
            Field(self.tr("What is it about?"), self.sort),
            Field(self.tr("What did it put out, in a few words?"), self.output, optional=True),
        )
        self.reason_field = Field(
            self.tr("Why?"),
            self.reason,
            help_text=self.tr(
                "Needed when you decided otherwise, and when you agreed on risk, order or access."
            ),
        )
        yours.add(self.decided, self.reason_field, self.culture, self.told)
        self.day_field = Field(self.tr("On which day?"), self.day)
        more.add(
            self.day_field,
            Field(self.tr("Client code"), self.client, optional=True),
            Field(self.tr("What did it look at?"), self.inputs, optional=True, help_text=commas),
            Field(
                self.tr("Which rule or reason did it show?"),
                self.criteria,
                optional=True,
                help_text=self.tr("Leave it empty if it showed none. That is counted too."),
            ),
            Field(self.tr("How sure was it, as shown?"), self.confidence, optional=True),
            Field(self.tr("Version of the tool"), self.version, optional=True),
        )
        self.add(what, yours, more)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def first(self) -> QWidget:
        """Return the first field."""
        return self.tool

    def show_seen(self, seen: Seen, about: str) -> None:
        """Offer the tools and codes; what is half filled in stays."""
        chosen = about if about and about != self._about else self.tool.value
        self._about, self._today = about, seen.today
        offer(self.tool, seen.tool_options, chosen)
        offer(self.client, [("", self.tr("No single client")), *seen.code_options], self.client.value)
        if self.half is None:
            self.day.set_value(seen.today)
        self.watch(NEW_ENTRY, self._fields(), seen.half[NEW_ENTRY])

    def _fields(self) -> dict[str, QWidget]:
        return {
            "tool": self.tool,
            "sort": self.sort,
            "day": self.day,
            "client": self.client,
            "decided": self.decided,
            "output": self.output,
            "inputs": self.inputs,
            "criteria": self.criteria,
            "confidence": self.confidence,
            "version": self.version,
            "reason": self.reason,
            "culture": self.culture,
            "told": self.told,
        }

    def _save(self) -> None:
        self.reason_field.set_error("")
        if self.tool.value is None:
            self.say(self.tr("Please choose a tool. Add it to the register first if it is not there."))
            return
        if self.decided.value is None:
            self.say(self.tr("Please say what you did with it."))
            self.decided.setFocus()
            return
        if self.day.value is None:
            self.day.setFocus()
            self.say(self.tr("Please give the day of the decision."))
            return
        made = AidedDecision(
            id="",
            tool_id=self.tool.value,
            day=self.day.value,
            sort=DecisionSort(self.sort.value or DecisionSort.RECORD_TEXT),
            decided=HumanDecision(self.decided.value),
            logged_on=self.day.value,
            tool_version=self.version.text().strip()[:LONGEST_LABEL],
            client_id=self.client.value or "",
            inputs=_labels(self.inputs.text),
            criteria=_labels(self.criteria.text),
            confidence=self.confidence.text().strip(),
            output=self.output.text.strip(),
            reason=self.reason.text.strip(),
            culture_checked=self.culture.isChecked(),
            client_told=self.told.isChecked(),
        )
        self.settle(lambda desk: decision_log.log(desk, made), lambda _: self.go(""))

    def clear(self) -> None:
        """Empty the form."""
        for area in (self.output, self.inputs, self.criteria, self.reason):
            area.set_text("")
        for line in (self.confidence, self.version):
            line.clear()
        for box in (self.culture, self.told):
            box.setChecked(False)
        self.decided.select()
        self.day.set_value(self._today)
        self.client.select("")


class EntryFace(Face):
    """An entry stays as it was; only what came of it is added."""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty entry."""
        super().__init__(workbench, guard)
        self.title = self.tr("A decision")
        self._id = ""
        self.card = Card(self.tr("As it was logged"))
        self._lines: list[QWidget] = []
        self.outcome = self.area(lines=3)
        self.save = Button(self.tr("&Keep"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._save)
        later = Card(self.tr("What came of it?"))
        later.add(
            muted(self.tr("Add it when you know. The entry itself stays as it was.")),
            Field(self.tr("In a few words"), self.outcome),
        )
        later.add_start(self.save)
        self.add(self.card, later)

    @property
    def first(self) -> QWidget:
        """Return the one field."""
        return self.outcome

    def show_seen(self, seen: Seen, about: str) -> None:
        """Show the entry *about*."""
        one = next((entry for entry in seen.entries if entry.id == about), None)
        if one is None:
            return
        self.subtitle = f"{labels.day(one.day)} · {seen.tool_names.get(one.tool_id, '')}"
        for old in self._lines:
            self.card.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [
            widget
            for name, text in self._facts(one, seen)
            if text
            for widget in (Text(name, role=TextRole.LABEL), Text(text))
        ]
        self.card.add(*self._lines)
        if one.id != self._id:
            self._id = one.id
            self.outcome.set_text(one.outcome)

    def _facts(self, one: AidedDecision, seen: Seen) -> tuple[tuple[str, str], ...]:
        yes, no = self.tr("Yes"), self.tr("No")
        none = self.tr("None was shown")
        return (
            (self.tr("About"), words.sort(one.sort)),
            (self.tr("Client code"), seen.codes.get(one.client_id, "")),
            (self.tr("What it put out"), one.output),
            (self.tr("What it looked at"), ", ".join(one.inputs)),
            (self.tr("Rule or reason shown"), ", ".join(one.criteria) or none),
            (self.tr("How sure it was"), one.confidence or none),
            (self.tr("Your decision"), words.decided(one.decided)),
            (self.tr("Why"), one.reason),
            (self.tr("Culture and bias thought of"), yes if one.culture_checked else no),
            (self.tr("Client told"), yes if one.client_told else no),
        )

    def _save(self) -> None:
        entry, text = self._id, self.outcome.text
        said = self.tr("It is kept.")
        self.keep(
            lambda desk: decision_log.note_outcome(desk, entry, text),
            lambda _: self.say(said, tone=Tone.GOOD),
        )


def _labels(text: str) -> tuple[str, ...]:
    return tuple(label.strip() for label in text.replace("\n", ",").split(",") if label.strip())
