"""The last screen of the breach assessment: what is concluded, and the name under it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.domain.breach import Conclusion, FactorName, Level, offered
from ethicsdesk.domain.incident_errors import ConclusionRefusedError
from ethicsdesk.services import incidents
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import GuardedArea
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.pages.incident.breach_parts import Part
from ethicsdesk.ui.pages.incident.case import Case, Seen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted

translate = QCoreApplication.translate

LONGEST_NAME = 120


def level_word(level: Level) -> str:
    """Return a level as a sentence."""
    words = {
        Level.LOW: translate("incidents", "Low."),
        Level.MEDIUM: translate("incidents", "Medium."),
        Level.HIGH: translate("incidents", "High."),
    }
    return words[level]


class ConclusionPart(Part):
    """Six cards; one that the factors do not allow is shown with the reason, and cannot be chosen."""

    ready = Signal()
    """It was recorded."""

    def __init__(self, case: Case) -> None:
        """Make the screen."""
        super().__init__(case)
        self._seen: Seen | None = None
        self._allowed: frozenset[Conclusion] | None = None
        self.card = Card(self.tr("What do you conclude?"))
        self.rated = muted("")
        self.card.add(self.rated)
        self.gaps = Banner(tone=Tone.CAUTION)
        self.gaps.hide()
        self.card.add(self.gaps)
        self.list: ChoiceList | None = None
        self.name = sized(QLineEdit(), max_width=28)
        self.name.setMaxLength(LONGEST_NAME)
        self.name_field = Field(
            self.tr("Your name, typed"),
            self.name,
            help_text=self.tr("The conclusion is yours. The program draws none."),
        )
        self.problem = Text(role=TextRole.ERROR)
        self.problem.hide()
        self.card.add(self.problem, self.name_field)
        self.column.addWidget(self.card)

    @property
    def first(self) -> QWidget | None:
        """Return the choices."""
        return self.list

    def show_seen(self, seen: Seen) -> None:
        """Show what may be concluded from what was rated."""
        self._seen = seen
        allowed = offered(seen.incident.assessment)
        if allowed != self._allowed or self.list is None:
            self._build(seen, allowed)
        factors = seen.incident.assessment.factors
        self.rated.setText(
            " · ".join(
                f"{seen.book.factor(name).title} {level_word(factors[name].level)}"
                if name in factors
                else self.tr("{factor} not rated").format(factor=seen.book.factor(name).title)
                for name in FactorName
            )
        )
        bare = [
            seen.book.factor(name).title
            for name in FactorName
            if name in factors and not factors[name].reason.strip()
        ]
        self.gaps.setVisible(bool(bare))
        if bare:
            self.gaps.say(
                self.tr("No reason is written yet for: {factors}").format(factors=" ".join(bare)),
                title=self.tr("Write your reasons first"),
                tone=Tone.CAUTION,
            )
        if not self.name.text() and not self.name.hasFocus():
            self.name.setText(seen.clinician)

    def record(self) -> None:
        """Record the conclusion with the name under it."""
        if self._seen is None:
            return
        chosen = self.list.value if self.list is not None else None
        if chosen is None:
            self._say(self.tr("Please choose a conclusion."))
            return
        assessment = replace(self._seen.incident.assessment, conclusion=Conclusion(chosen))
        case, name = self.case.id, self.name.text()

        def done() -> None:
            self._say("")
            self.ready.emit()

        self.case.run(
            lambda desk: incidents.conclude(desk, case, assessment, signed_by=name),
            on_done=done,
            on_failed=lambda error: self._say(sentence(error)),
        )

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _build(self, seen: Seen, allowed: frozenset[Conclusion]) -> None:
        chosen = self.list.value if self.list is not None else None
        old, self._allowed = self.list, allowed
        choices = [Choice(one.id, one.title, self._help(one.id, one.text)) for one in seen.book.conclusions]
        self.list = ChoiceList(self.tr("What do you conclude?"), choices)
        for card in self.list.cards:
            card.setEnabled(Conclusion(card.choice.key) in allowed)
        self.card.column.insertWidget(self.card.column.indexOf(self.problem), self.list)
        self.list.show()
        if chosen is not None and Conclusion(chosen) in allowed:
            self.list.select(chosen)
        if old is not None:
            self.card.column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _help(self, key: str, text: str) -> str:
        if self._allowed is None or Conclusion(key) in self._allowed:
            return text
        if key == Conclusion.LOW_PROBABILITY:
            return sentence(ConclusionRefusedError())
        return self.tr("Not offered: you chose no exclusion.")


class SignedPart(Part):
    """What was concluded, by whom and when, and the way to assess again."""

    def __init__(self, case: Case) -> None:
        """Make the screen."""
        super().__init__(case)
        self.said = Banner()
        self.said.set_large()
        self.column.addWidget(self.said)
        self.factors = Card(self.tr("What it rests on"))
        self.reasons = Text()
        self.factors.add(self.reasons)
        self.column.addWidget(self.factors)
        self.card = Card(self.tr("Assess again"))
        self.card.add(
            muted(self.tr("What you signed stays in what happened. Then you can rate and conclude anew."))
        )
        self.why = GuardedArea(guard=case.guard, lines=2)
        self.why.called_fine.connect(case.allow)
        self.field = Field(self.tr("What has changed?"), self.why)
        self.again = Button(self.tr("&Assess again"), icon="undo-2")
        self.again.clicked.connect(self._on_again)
        self.card.add(self.field)
        self.card.add_start(self.again)
        self.column.addWidget(self.card)

    @property
    def first(self) -> QWidget | None:
        """Return the reason."""
        return self.why

    def show_seen(self, seen: Seen) -> None:
        """Show what was signed."""
        incident = seen.incident
        if incident.assessment.conclusion is None or incident.signed_on is None:
            return
        words = seen.book.conclusion(incident.assessment.conclusion)
        signed = self.tr("Signed by {name} on {day}.").format(
            name=incident.signed_by, day=labels.day(incident.signed_on)
        )
        self.said.say(f"{words.text} {signed}", title=words.title, tone=Tone.INFO)
        lines = [
            self.tr("{factor} {level} {reason}").format(
                factor=seen.book.factor(name).title,
                level=level_word(incident.assessment.factors[name].level),
                reason=incident.assessment.factors[name].reason,
            )
            for name in FactorName
            if name in incident.assessment.factors
        ]
        if incident.assessment.exclusion is not None:
            lines.insert(0, seen.book.exclusion(incident.assessment.exclusion).title + ".")
        self.reasons.setText("\n".join(lines) or self.tr("No factor was rated."))
        self.card.setVisible(not seen.is_closed)

    def _on_again(self) -> None:
        case, why = self.case.id, self.why.text

        def done() -> None:
            self.why.set_text("")
            self.field.set_error("")

        self.case.run(
            lambda desk: incidents.assess_again(desk, case, why),
            on_done=done,
            on_failed=lambda error: self.field.set_error(sentence(error)),
        )
