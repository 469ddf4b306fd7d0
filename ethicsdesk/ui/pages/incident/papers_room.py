"""Papers of an incident: drawn when asked for, looked at, printed or saved."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout

from ethicsdesk.domain.clocks import Who
from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.services import breach_letters, incident_papers
from ethicsdesk.services.breach_letters import Typed
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.incident.case import Case, Room, Seen
from ethicsdesk.ui.pages.incident.letter_form import LetterForm
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import Preview
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.heading import Text


class Kind(StrEnum):
    """The papers there are."""

    REPORT = "report"
    ASSESSMENT = "assessment"
    LETTER = "letter"
    SUBSTITUTE = "substitute"
    CORRECTION = "correction"


LETTERS = (Kind.LETTER, Kind.SUBSTITUTE)


class PapersRoom(Room):
    """A choice of papers, for letters a form, and the paper as it will print."""

    def __init__(self, case: Case) -> None:
        """Make an empty room."""
        super().__init__(case)
        self.heading = self.tr("Papers of this incident")
        self.subtitle = self.tr("Drawn from what is written here today.")
        self.said = Banner()
        self.said.hide()
        card = Card(self.tr("Which paper?"))
        self.kinds = ChoiceList(self.tr("Which paper?"), self._choices())
        self.kinds.select(Kind.REPORT)
        self.kinds.chosen.connect(lambda _key: self._on_kind())
        self.days = Text()
        card.add(self.kinds, self.days)
        self.form = LetterForm()
        self.show_button = Button(self.tr("Show the &paper"), kind=ButtonKind.PRIMARY, icon="eye")
        self.show_button.clicked.connect(self.show_paper)
        self.preview = sized(Preview(self.tr("The paper"), case.workbench), min_height=26)
        self.output = Output(self, self.preview, case.workbench, said=self.said)
        self.add(card, self.form, self.said)
        row = spaced(QHBoxLayout(), margins=0, gap=0.8)
        for button in (self.show_button, self.output.print_button, self.output.save_button):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.add(self.preview)
        self.preview.hide()
        self.first_focus = self.kinds

    def show_seen(self, seen: Seen) -> None:
        """Show how many days are left for a letter."""
        clock = next((one for one in seen.view.judged.clocks if one.who is Who.INDIVIDUALS), None)
        self.days.setText(
            self.tr("Day {day} since discovery. The last day to tell people is {last}.").format(
                day=(seen.today - clock.start).days, last=labels.day(clock.by)
            )
            if clock is not None
            else self.tr("No clock to tell people runs now.")
        )
        self._arrange()

    def leave(self) -> None:
        """Forget names and what was shown."""
        self.form.clear()
        self.output.set_offered(offered=False)
        self.preview.clear()
        self.preview.hide()
        self.said.hide()

    @property
    def kind(self) -> Kind:
        """Return which paper is chosen."""
        return Kind(self.kinds.value or Kind.REPORT)

    def show_paper(self) -> None:
        """Draw the paper, or say what it still needs."""
        case, kind, typed = self.case.id, self.kind, self.form.typed
        self.said.hide()
        self.output.name = f"{kind}.pdf"
        self.case.workbench.read(
            lambda desk: _layout(desk, case, kind, typed),
            self._draw,
            owner=self,
            on_failed=lambda error: self._say(sentence(error)),
        )

    def _draw(self, layout: PaperLayout) -> None:
        self.output.set_offered(offered=True)
        self.preview.show()
        self.preview.show_pdf(lambda papers, _progress: papers.draw(layout))

    def _say(self, words: str) -> None:
        self.output.set_offered(offered=False)
        self.preview.clear()
        self.preview.hide()
        self.said.say(words, tone=Tone.CAUTION)
        self.said.show()

    def _on_kind(self) -> None:
        self.output.set_offered(offered=False)
        self.preview.clear()
        self.preview.hide()
        self.said.hide()
        self._arrange()

    def _arrange(self) -> None:
        letter = self.kind in LETTERS
        self.form.setVisible(letter)
        self.form.show_whom(shown=self.kind is Kind.LETTER)
        self.days.setVisible(letter)

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice(Kind.REPORT, self.tr("Incident report"), self.tr("For your file. It holds client codes.")),
            Choice(
                Kind.ASSESSMENT,
                self.tr("Breach assessment"),
                self.tr("The four factors with your reasons, to sign by hand."),
            ),
            Choice(
                Kind.LETTER,
                self.tr("Letter to a person concerned"),
                self.tr("First-class mail, or e-mail where the person agreed to it (45 CFR 164.404(d))."),
            ),
            Choice(
                Kind.SUBSTITUTE,
                self.tr("Notice when an address is missing or wrong"),
                self.tr(
                    "Fewer than 10 people: other written means or phone. 10 or more: 90 days on your web "
                    "site or in the media, with a toll-free number for at least 90 days "
                    "(45 CFR 164.404(d)(2))."
                ),
            ),
            Choice(
                Kind.CORRECTION,
                self.tr("Correction note for a chart"),
                self.tr("Lines to fill in by hand. Nothing about the client is printed."),
            ),
        )


_OWN: dict[Kind, Callable[[incident_papers.Facts], PaperLayout]] = {
    Kind.REPORT: incident_papers.report,
    Kind.ASSESSMENT: incident_papers.assessment,
    Kind.CORRECTION: breach_letters.correction,
}
_LETTERS: dict[Kind, Callable[[incident_papers.Facts, Typed], PaperLayout]] = {
    Kind.LETTER: breach_letters.letter,
    Kind.SUBSTITUTE: breach_letters.substitute,
}


def _layout(desk: Desk, incident_id: str, kind: Kind, typed: Typed) -> PaperLayout:
    facts = incident_papers.gather(desk, incident_id)
    return _LETTERS[kind](facts, typed) if kind in _LETTERS else _OWN[kind](facts)
