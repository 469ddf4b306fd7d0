"""Second screen of the profile: what decides which rules apply, the crisis plan, the paper."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.layout import PageSize
from ethicsdesk.domain.questionnaire import Gate, Source
from ethicsdesk.domain.records import Practice, YesNo
from ethicsdesk.ui.pages.practice.screen import ProfileScreen
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field

ASKED = ("covered_entity", "federal_funds", "minors", "groups", "part2")


class SecondScreen(ProfileScreen):
    """The gates of the practice in the words of the content, then two fields of its own."""

    def __init__(
        self, gates: Mapping[str, Gate], sources: Mapping[str, Source], *, parent: QWidget | None = None
    ) -> None:
        """Make the fields."""
        super().__init__(gates, sources, parent=parent)
        self.choices: dict[str, ChoiceList] = {}
        for name in ASKED:
            if name in gates:
                self._add_gate(name, gates[name])
        self._add_crisis_plan()
        self._add_paper_size()

    def show_practice(self, practice: Practice) -> None:
        """Show what is kept."""
        for name, choice in self.choices.items():
            value = getattr(practice, name)
            self.remember(name, value)
            if choice.value != value:
                choice.select(*([value] if value else []))
        self.show_text("crisis_plan", practice.crisis_plan)

    def _add_gate(self, name: str, gate: Gate) -> None:
        options = [Choice(option.id, option.label, option.help) for option in gate.options]
        choice = self.choices[name] = ChoiceList(gate.text, options)
        choice.chosen.connect(lambda key: self.tell(name, YesNo(key)))
        field = self.fields[name] = Field(gate.text, choice)
        self.card(field, gate.why, gate=gate)

    def _add_crisis_plan(self) -> None:
        field = self.area(
            "crisis_plan",
            lambda edit: Field(
                self.tr("How do clients reach help in a &crisis?"),
                edit,
                help_text=self.tr("Write it as clients should read it."),
            ),
            placeholder=self.tr("For example: Call me. If I do not answer, call or text 988."),
            lines=3,
        )
        self.card(
            field,
            self.tr(
                "The handout prints it, because an AI tool does not watch over anyone. "
                "Clients must know who does."
            ),
        )

    def _add_paper_size(self) -> None:
        choice = self.choices["paper_size"] = ChoiceList(
            self.tr("Paper in your printer"),
            (
                Choice(PageSize.LETTER, self.tr("US Letter")),
                Choice(PageSize.A4, self.tr("A4")),
            ),
        )
        choice.chosen.connect(lambda key: self.tell("paper_size", PageSize(key)))
        field = self.fields["paper_size"] = Field(self.tr("Paper in your printer"), choice)
        self.card(field, self.tr("So that nothing is cut off or shrunk when you print."))
