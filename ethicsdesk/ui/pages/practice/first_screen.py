"""First screen of the profile: who the person is, where they and their clients are."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.questionnaire import Gate, Source
from ethicsdesk.domain.records import Practice
from ethicsdesk.domain.states import by_name
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.practice.screen import ProfileScreen
from ethicsdesk.ui.pages.practice.states_edit import StatesEdit
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.select import Select


class FirstScreen(ProfileScreen):
    """Names, license, states, phone; email and address folded away."""

    states_asked = Signal()
    """The person wants to see what the rules of their states ask."""

    def __init__(
        self, gates: Mapping[str, Gate], sources: Mapping[str, Source], *, parent: QWidget | None = None
    ) -> None:
        """Make the fields."""
        super().__init__(gates, sources, parent=parent)
        self._put_in: tuple[str, ...] = ()  # as the state of clients, together with the own one
        self._add_names()
        self._add_states()
        self._add_contact()

    def show_practice(self, practice: Practice) -> None:
        """Show what is kept."""
        for name in ("name", "clinician", "licence", "phone", "email", "address"):
            self.show_text(name, str(getattr(practice, name)))
        self.remember("home_state", practice.home_state)
        if not self.home_state.hasFocus():
            self.home_state.select(practice.home_state or None)
        self.remember("client_states", practice.client_states)
        self.client_states.show_codes(practice.client_states)

    def _add_names(self) -> None:
        names = _stack(
            self.line("name", lambda edit: Field(self.tr("Practice &name"), edit)),
            self.line(
                "clinician",
                lambda edit: Field(
                    self.tr("&Your name"),
                    edit,
                    help_text=self.tr("Letters such as LCSW go with your license."),
                ),
            ),
            self.line(
                "licence",
                lambda edit: Field(
                    self.tr("Your &license"),
                    edit,
                    help_text=self.tr("Kind and number, for example: LCSW 12345."),
                ),
            ),
        )
        self.card(
            names,
            self.tr(
                "These lines stand at the top of each paper you give to a client, and on your binder. "
                "Nothing is sent anywhere."
            ),
        )

    def _add_states(self) -> None:
        self.home_state = sized(Select(by_name()), max_width=24)
        self.home_state.setPlaceholderText(self.tr("Choose a state …"))
        self.home_state.select(None)
        self.home_state.chosen.connect(self._on_home)
        home = self.fields["home_state"] = Field(self.tr("State you &work from"), self.home_state)
        self.card(home, self.tr("Your own state’s rules and your licensing board’s code apply to you."))
        gate = self.gates.get("client_states")
        text = gate.text if gate else self.tr("In which states are your clients when you see them?")
        why = gate.why if gate else self.tr("AI and recording laws differ by state.")
        self.client_states = StatesEdit()
        self.client_states.changed.connect(
            lambda: self.tell("client_states", tuple(sorted(self.client_states.codes)))
        )
        clients = self.fields["client_states"] = Field(
            text,
            self.client_states,
            help_text=self.tr("Your own state stands here first. Add others; press one to take it out."),
        )
        self.see_states = LinkButton(self.tr("See what my states ask"), icon="scroll-text")
        self.see_states.clicked.connect(self.states_asked)
        self.card(_stack(clients, _at_start(self.see_states)), why, gate=gate)

    def _on_home(self, code: str) -> None:
        """Keep the own state; while no state of clients is named by hand, it is most likely theirs too."""
        self.tell("home_state", code)
        if self.client_states.codes in ((), self._put_in):
            self._put_in = (code,)
            self.client_states.show_codes(self._put_in)
            self.tell("client_states", self._put_in)

    def _add_contact(self) -> None:
        phone = self.line("phone", lambda edit: Field(self.tr("&Phone number for clients"), edit))
        more = _stack(
            self.line("email", lambda edit: Field(self.tr("&Email"), edit, optional=True)),
            self.area("address", lambda edit: Field(self.tr("&Address"), edit, optional=True)),
        )
        folded = Disclosure(self.tr("Email and address for your letterhead"), more)
        self.card(
            _stack(phone, folded),
            self.tr(
                "Clients must be able to reach you with a question or a no. Papers print what you fill in."
            ),
        )


def _at_start(button: QWidget) -> QWidget:
    box = QWidget()
    row = spaced(QHBoxLayout(box), margins=0, gap=0)
    row.addWidget(button)
    row.addStretch(1)
    return box


def _stack(*widgets: QWidget) -> QWidget:
    box = QWidget()
    column = spaced(QVBoxLayout(box), margins=0, gap=1.0)
    for widget in widgets:
        column.addWidget(widget)
    return box
