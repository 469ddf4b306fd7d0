"""Who a client is to a session: state, kind of session, guardians as a number, the end of therapy."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from ethicsdesk.domain import consent_words
from ethicsdesk.domain.clients import Client, Meeting, PersonKind
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.wording import say
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.select import Select


class AboutCard(Card):
    """A form that is saved by its own button."""

    saved = Signal(object)
    """The Client as filled in."""

    end_wanted = Signal()
    """Therapy ended, or with an ended client goes on."""

    def __init__(self, client: Client) -> None:
        """Show a client."""
        super().__init__(self.tr("About this code"))
        self.client = client
        self._kept = client  # as it was last given to be kept
        self.person = Select([(p.value, told(say(consent_words.PERSON[p]))) for p in PersonKind])
        self.person.select(client.person.value)
        states = [("", self.tr("The state of my practice")), *STATES.items()]
        self.state = Select(states)
        self.state.select(client.state)
        self.meeting = Select([(m.value, words.meeting(m)) for m in Meeting])
        self.meeting.select(client.meeting.value)
        self.minor = QCheckBox(self.tr("&Under 18"))
        self.minor.setChecked(client.minor)
        self.minor.toggled.connect(self._show_minor)
        self.turns_18 = DateEdit()
        self.turns_18.set_value(client.turns_18_on)
        numbers = (
            ("0", self.tr("Not known yet")),
            ("1", self.tr("One guardian")),
            ("2", self.tr("Two guardians")),
        )
        self.guardians = Select(numbers)
        self.guardians.select(str(client.guardians))
        self._turns_field = Field(
            self.tr("Day they turn 18"),
            self.turns_18,
            help_text=self.tr("On that day the yes of a guardian ends."),
            optional=True,
        )
        self._guardians_field = Field(
            self.tr("Who must agree besides the client"),
            self.guardians,
            help_text=self.tr("Guardian 1 and Guardian 2: roles, never names."),
        )
        self.save = Button(self.tr("Save these &facts"), icon="check")
        self.save.clicked.connect(lambda: self.saved.emit(self.filled_in))
        ends = self.tr("Therapy ended …") if client.ended_on is None else self.tr("Therapy goes on")
        self.end = LinkButton(ends)
        self.end.clicked.connect(self.end_wanted)
        self._lay_out()
        self._show_minor()

    def _lay_out(self) -> None:
        self.add(
            Field(self.tr("Who this is"), self.person),
            Field(self.tr("Where they are in sessions"), self.state),
            Field(self.tr("Usual kind of session"), self.meeting),
            self.minor,
            self._turns_field,
            self._guardians_field,
        )
        self.add_start(self.save)
        self.add(help_text(self.tr("No name, address or birthday belongs here.")))
        self.add_start(self.end)

    @property
    def filled_in(self) -> Client:
        """Return the client as the form says."""
        return replace(
            self.client,
            person=PersonKind(self.person.value or PersonKind.CLIENT),
            state=self.state.value or "",
            meeting=Meeting(self.meeting.value or Meeting.IN_PERSON),
            minor=self.minor.isChecked(),
            turns_18_on=self.turns_18.value if self.minor.isChecked() else None,
            guardians=int(self.guardians.value or 0) if self.minor.isChecked() else 0,
        )

    @property
    def is_touched(self) -> bool:
        """Say whether something was changed since it was last given to be kept."""
        return self.filled_in != self._kept

    def given(self) -> Client:
        """Return the client as the form says, to be kept now."""
        self._kept = self.filled_in
        return self._kept

    def _show_minor(self) -> None:
        for field in (self._turns_field, self._guardians_field):
            field.setVisible(self.minor.isChecked())
