"""The screens of the breach assessment: the gate, the exclusions, one screen a factor."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.breach import Assessment, Exclusion, Factor, FactorName, Level, Opening, Regime
from ethicsdesk.domain.incident_words import FactorWords
from ethicsdesk.services import incidents
from ethicsdesk.ui.interview.guarded_area import GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.incident.case import Case, Seen
from ethicsdesk.ui.pages.incident.facts import Facts
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted

NONE = "none"


class Part(QWidget):
    """One screen; everything on it is kept at once."""

    def __init__(self, case: Case) -> None:
        """Make an empty screen."""
        super().__init__()
        self.case = case
        self.column = spaced(QVBoxLayout(self), margins=0, gap=1.1)

    @property
    def first(self) -> QWidget | None:
        """Return what has the focus on arrival."""
        return None

    def show_seen(self, seen: Seen) -> None:
        """Show what was answered."""
        raise NotImplementedError

    def leave(self) -> None:
        """Keep what is half-typed."""


class GatePart(Part):
    """Why the assessment is asked, and whether the information was secured."""

    def __init__(self, case: Case) -> None:
        """Make the screen."""
        super().__init__(case)
        self.card = Card(self.tr("Does it apply?"))
        self.why, self.outcome = Text(), Text(role=TextRole.STRONG)
        self.card.add(self.why)
        self.form = Facts(case)
        self.secured = self.form.yes_no(
            self.tr("Was the information secured?"),
            lambda one: one.secured,
            lambda one, value: replace(one, secured=value),
            help_text=self.tr(
                "Secured means encrypted or destroyed to the federal standard. Answer yes only when you know."
            ),
        )
        self.column.addWidget(self.card)
        self.column.addWidget(self.form)
        self.card.add(self.outcome)

    @property
    def first(self) -> QWidget | None:
        """Return the answer about security."""
        return self.secured.editor

    def show_seen(self, seen: Seen) -> None:
        """Show whose rules bind and what follows."""
        words = {
            Regime.HIPAA: self.tr(
                "Your practice is under HIPAA, or may be. Using or sharing health information in a way the "
                "Privacy Rule does not permit counts as a breach, unless you show in writing a low "
                "probability that it was compromised (45 CFR 164.402)."
            ),
            Regime.PART2: self.tr(
                "Your program keeps substance use records under Part 2. It owes the same notices as under "
                "HIPAA (42 CFR 2.16(b))."
            ),
            Regime.OUTSIDE: self.tr(
                "Your practice is outside HIPAA. The law of your states and your board come first. You may "
                "use the four factors as a worksheet; no federal duty follows from it."
            ),
        }
        self.why.setText(words[seen.regime])
        opening = {
            Opening.OPENS: self.tr("The assessment is asked for."),
            Opening.WORKSHEET: self.tr("You may go on, to think it through."),
            Opening.CLOSED: self.tr(
                "You said that the information was secured, so nothing more is asked here."
            )
            if seen.incident.secured is not None
            else self.tr("Nothing is asked here for this kind of incident."),
        }
        self.outcome.setText(opening[seen.view.judged.opening])
        self.form.show_seen(seen)


class ExclusionPart(Part):
    """The three exclusions of the rule."""

    def __init__(self, case: Case, seen: Seen) -> None:
        """Make the screen."""
        super().__init__(case)
        card = Card(self.tr("Is it one of three exclusions?"))
        card.add(
            muted(self.tr("The rule leaves out three cases (45 CFR 164.402(1)). If none fits, choose none."))
        )
        choices = [Choice(one.id, one.title, one.text) for one in seen.book.exclusions]
        self.list = ChoiceList(
            self.tr("Which exclusion applies?"), [Choice(NONE, self.tr("None of these")), *choices]
        )
        self.list.chosen.connect(self._on_chosen)
        card.add(self.list)
        self.column.addWidget(card)

    @property
    def first(self) -> QWidget | None:
        """Return the choices."""
        return self.list

    def show_seen(self, seen: Seen) -> None:
        """Show what was chosen."""
        exclusion = seen.incident.assessment.exclusion
        answered = exclusion or (NONE if seen.incident.assessment.factors else None)
        self.list.select(*([answered] if answered else []))

    def _on_chosen(self, key: str) -> None:
        case, chosen = self.case.id, Exclusion(key) if key != NONE else None
        self.case.run(lambda desk: incidents.rate(desk, case, lambda one: replace(one, exclusion=chosen)))


class FactorPart(Part):
    """One factor: its level with examples, and the reason."""

    def __init__(self, case: Case, name: FactorName, words: FactorWords) -> None:
        """Make the screen."""
        super().__init__(case)
        self.name = name
        card = Card(words.title)
        card.add(Text(words.ask))
        levels = (
            Choice(Level.LOW, self.tr("Low"), words.low),
            Choice(Level.MEDIUM, self.tr("Medium"), words.medium),
            Choice(Level.HIGH, self.tr("High"), words.high),
        )
        self.levels = ChoiceList(self.tr("How much does it speak for harm?"), levels)
        self.levels.chosen.connect(lambda _key: self._keep())
        card.add(self.levels)
        self.reason = GuardedArea(guard=case.guard, lines=2)
        self.reason.left.connect(self._on_left)
        self.reason.called_fine.connect(case.allow)
        self.field = Field(
            self.tr("Why do you rate it so?"),
            self.reason,
            help_text=self.tr("You must be able to show your reasons later (45 CFR 164.414(b))."),
        )
        card.add(self.field)
        self._last = ""
        self.column.addWidget(card)

    @property
    def first(self) -> QWidget | None:
        """Return the levels."""
        return self.levels

    def show_seen(self, seen: Seen) -> None:
        """Show the level and the reason."""
        factor = seen.incident.assessment.factors.get(self.name)
        if factor is not None:
            self.levels.select(factor.level)
        elif not self.reason.text.strip():
            self.levels.select()
        if factor is not None and not self.reason.area.hasFocus() and self.reason.text != factor.reason:
            self.reason.set_text(factor.reason)
        self._last = factor.reason if factor is not None else ""

    def leave(self) -> None:
        """Keep a reason that is half-typed."""
        self._on_left()

    def _on_left(self) -> None:
        if self.reason.text.strip() == self._last:
            return
        if self.levels.value is None:
            self.field.set_error(self.tr("Please choose low, medium or high first. What you typed stays."))
        else:
            self._keep()

    def _keep(self) -> None:
        level, case, name = self.levels.value, self.case.id, self.name
        if level is None:
            return
        self._last = self.reason.text.strip()
        factor = Factor(level=Level(level), reason=self._last)

        def rated(one: Assessment) -> Assessment:
            return replace(one, factors={**one.factors, name.value: factor})

        self.case.run(
            lambda desk: incidents.rate(desk, case, rated),
            on_done=lambda: self.field.set_error(""),
            on_failed=lambda error: self.field.set_error(sentence(error)),
        )
