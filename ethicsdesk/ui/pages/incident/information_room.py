"""Which information it was, whether it was secured, and what makes the incident graver."""

from dataclasses import replace

from ethicsdesk.domain.breach import Regime
from ethicsdesk.domain.incident_rules import Marks
from ethicsdesk.domain.incidents import Incident, Phi
from ethicsdesk.ui.pages.incident.case import Case, Room, Seen
from ethicsdesk.ui.pages.incident.facts import Facts
from ethicsdesk.ui.widgets.choice_card import Choice

MARKS = ("risk_content", "minors", "part2", "psychotherapy_notes", "unlawful_recording")
ASTRAY, PAYER, OWN_APP = "astray", "payer", "own_app"


class InformationRoom(Room):
    """Built from the first reading."""

    def __init__(self, case: Case) -> None:
        """Make an empty room."""
        super().__init__(case)
        self.heading = self.tr("The information")
        self.subtitle = self.tr("What it was about decides how grave it is and which rules apply.")
        self.forms: tuple[Facts, ...] = ()
        self.accounting: Facts | None = None

    def show_seen(self, seen: Seen) -> None:
        """Show the facts."""
        if not self.forms:
            self.accounting = self._accounting(seen)
            self.forms = (self._secured(), self._kinds(seen), self._marks(), self.accounting)
            self.add(*self.forms)
            self.first_focus = self.forms[0].first()
        for form in self.forms:
            form.show_seen(seen)
        if self.accounting is not None:
            self.accounting.setVisible(seen.regime is not Regime.OUTSIDE)

    def leave(self) -> None:
        """Keep what is half-typed."""
        for form in self.forms:
            form.leave()

    def _secured(self) -> Facts:
        form = Facts(self.case, self.tr("Was it safe?"))
        form.yes_no(
            self.tr("Was the information secured?"),
            lambda one: one.secured,
            lambda one, value: replace(one, secured=value),
            help_text=self.tr(
                "Secured means encrypted or destroyed to the federal standard (45 CFR 164.402). Answer yes "
                "only when you know it. Then no breach notice is owed under HIPAA."
            ),
        )
        form.yes_no(
            self.tr("Was there a consent on file that covers it?"),
            lambda one: one.consent_on_file,
            lambda one, value: replace(one, consent_on_file=value),
            help_text=self.tr("A contract with the vendor does not cure a missing consent."),
        )
        return form

    def _kinds(self, seen: Seen) -> Facts:
        form = Facts(self.case, self.tr("What kinds of information?"))
        form.checks(
            self.tr("Check all that may be in it"),
            [Choice(one.id, one.title) for one in seen.book.phi],
            lambda one: one.phi,
            lambda one, keys: replace(one, phi=tuple(Phi(key) for key in keys)),
        )
        return form

    def _accounting(self, seen: Seen) -> Facts:
        form = Facts(self.case, self.tr("Accounting of disclosures"))
        form.text(
            self.tr("Who received the information?"),
            lambda one: one.received_by,
            lambda one, text: replace(one, received_by=text),
            help_text=self.tr(
                "A role or a company, such as “another client” or “the vendor's support”. No names."
            ),
        )
        form.day(
            self.tr("On which day did you write it into the charts?"),
            lambda one: one.accounted_on,
            lambda one, day: replace(one, accounted_on=day),
            latest=seen.today,
            help_text=self.tr(
                "A client may ask for a list of disclosures of the last six years, and a disclosure by "
                "mistake belongs in it (45 CFR 164.528). Note the day, who received it, what it was and "
                "that it was a mistake in the chart of each client concerned."
            ),
        )
        return form

    def _marks(self) -> Facts:
        form = Facts(self.case, self.tr("What makes it more serious?"))
        choices = [
            Choice("risk_content", self.tr("It tells of harm to self or others")),
            Choice("minors", self.tr("Minors are concerned")),
            Choice("part2", self.tr("Substance use records (Part 2) are concerned")),
            Choice("psychotherapy_notes", self.tr("Psychotherapy notes are concerned")),
            Choice(
                "unlawful_recording",
                self.tr("Someone was recorded or shut out against the law"),
                self.tr("Check this when you know or think so. Ask a lawyer when unsure."),
            ),
            Choice(
                ASTRAY,
                self.tr("Health information may have gone astray"),
                self.tr("This opens the breach assessment also for kinds that do not ask it by themselves."),
            ),
            Choice(
                PAYER,
                self.tr("Medicare or Medicaid paid too much"),
                self.tr("Then a time limit for paying back is counted. Check it with your biller."),
            ),
            Choice(
                OWN_APP,
                self.tr("It is about a health app of your own, outside HIPAA"),
                self.tr("Then the rule of the Federal Trade Commission is counted (16 CFR 318)."),
            ),
        ]
        form.checks(self.tr("Check all that hold"), choices, _marked, _with_marks)
        return form


def _marked(incident: Incident) -> tuple[str, ...]:
    found = [name for name in MARKS if getattr(incident.marks, name)]
    others = {ASTRAY: incident.touches_phi, PAYER: incident.public_payer, OWN_APP: incident.own_app}
    return (*found, *(name for name, holds in others.items() if holds))


def _with_marks(incident: Incident, keys: tuple[str, ...]) -> Incident:
    marks = Marks(
        people=incident.marks.people,
        risk_content="risk_content" in keys,
        minors="minors" in keys,
        part2="part2" in keys,
        psychotherapy_notes="psychotherapy_notes" in keys,
        unlawful_recording="unlawful_recording" in keys,
    )
    return replace(
        incident,
        marks=marks,
        touches_phi=ASTRAY in keys,
        public_payer=PAYER in keys,
        own_app=OWN_APP in keys,
    )
