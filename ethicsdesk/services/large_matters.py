"""What goes wrong in the practice of many years, and what is agreed with its vendors; all of it invented."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from ethicsdesk.domain.accuracy import NoteSample, TickSheet
from ethicsdesk.domain.agreements import Agreement, AgreementKind, Renewal
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally, DecisionSort, HumanDecision
from ethicsdesk.domain.bias_counts import BANDS, BiasCount, CaseReview, Measure, PairedProbe, Trait
from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.client_requests import ClientRequest, Outcome
from ethicsdesk.domain.clocks import Request, Who
from ethicsdesk.domain.incident_rules import Kind, Lacking, Step
from ethicsdesk.domain.incidents import Cause, Incident
from ethicsdesk.domain.records import Tool, YesNo
from ethicsdesk.services import agreements, incidents, large_diligence, large_reviews
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Writer

TEN_IN_THREE_MONTHS = (3, 3, 4)  # 400 in ten years
YEAR = timedelta(days=365)
DECISIONS_A_MONTH = 167  # 20,000 in ten years
TEXT = "Invented: something did not go as planned."


@dataclass(slots=True, kw_only=True)
class Matters:
    """Writes incidents month by month, and the agreement of each new tool."""

    desk: Desk
    chance: Random
    months: int = 0

    def month(self, tools: tuple[Tool, ...]) -> None:
        """Let a few things go wrong, and work through most of them."""
        for _ in range(TEN_IN_THREE_MONTHS[self.months % len(TEN_IN_THREE_MONTHS)]):
            self._incident(self.chance.choice(tools) if tools else None)
        if tools:
            self._oversee(tools)
        if self.months % 12 == 0:
            large_diligence.walk(self.desk)
            large_reviews.plan(self.desk)
        if not self.months:
            large_reviews.keep_rare(self.desk)
        if self.months % 3 == 2:
            large_reviews.quarter(self.desk, self.chance)
        self.months += 1

    def _oversee(self, tools: tuple[Tool, ...]) -> None:
        """Log the decisions of a month, and what a person who keeps watch writes down besides."""
        today, chance = self.desk.clock.today(), self.chance
        with self.desk.store.writing() as vault:
            for _ in range(DECISIONS_A_MONTH):
                vault.put(self._decision(chance.choice(tools)))
            tool = chance.choice(tools)
            vault.put(DayTally(id=f"{tool.id}/{today}", tool_id=tool.id, day=today, reviewed=12, changed=5))
            vault.put(
                NoteSample(id=self.desk.new_id(), tool_id=tool.id, read_on=today, errors={"omission": 1})
            )
            month = today.replace(day=1)
            sheet = f"{tool.id}/{month:%Y-%m}"
            vault.put(TickSheet(id=sheet, tool_id=tool.id, month=month, used=60, slips={"wrong_code": 1}))
            for band in BANDS[Trait.AGE]:
                vault.put(
                    BiasCount(
                        id=f"{month:%Y-%m}/{Measure.NOTE_ERROR}/{Trait.AGE}/{band}",
                        month=month,
                        measure=Measure.NOTE_ERROR,
                        trait=Trait.AGE,
                        band=band,
                        events=chance.randrange(2),
                        cases=2 + chance.randrange(6),
                    )
                )
            if self.months % 6 == 0:
                self._look_closer(vault, tool, today)

    def _decision(self, tool: Tool) -> AidedDecision:
        chance, today = self.chance, self.desk.clock.today()
        return AidedDecision(
            id=self.desk.new_id(),
            tool_id=tool.id,
            day=today,
            sort=chance.choice(tuple(DecisionSort)),
            decided=chance.choices(tuple(HumanDecision), weights=(6, 3, 1, 1))[0],
            logged_on=today,
            inputs=("invented input",),
            criteria=("invented rule",) if chance.random() < 0.7 else (),
            reason="Invented reason",
        )

    def _look_closer(self, vault: Writer, tool: Tool, today: date) -> None:
        vault.put(
            CaseReview(
                id=self.desk.new_id(), done_on=today, measure=Measure.NOTE_ERROR, trait=Trait.AGE, cases=4
            )
        )
        vault.put(
            PairedProbe(
                id=self.desk.new_id(),
                tool_id=tool.id,
                tool_version="1",
                done_on=today,
                trait=Trait.LANGUAGE,
                differs=False,
            )
        )
        vault.put(
            ClientRequest(
                id=self.desk.new_id(),
                number=f"R-{today.year}-{self.months:03d}",
                sort=Request.ACCESS,
                received_on=today,
                outcome=Outcome.GRANTED,
                answered_on=today,
            )
        )

    def agree(self, tool: Tool) -> None:
        """Sign an agreement about a new tool."""
        today = self.desk.clock.today()
        agreements.keep(
            self.desk,
            Agreement(
                id=self.desk.new_id(),
                tool_id=tool.id,
                sort=AgreementKind.BAA,
                title=f"Business associate agreement for {tool.name}",
                party=tool.maker,
                signed_on=today,
                starts_on=today,
                ends_on=today + YEAR,
                renewal=Renewal.AUTOMATIC,
                notice_days=60,
            ),
        )
        large_diligence.know(self.desk, self.chance, tool)

    def _incident(self, tool: Tool | None) -> None:
        desk, code = self.desk, self.chance.choice(tuple(Kind))
        today = desk.clock.today()
        made = incidents.start(
            desk, code, discovered=today, text="Invented: something did not go as planned."
        )
        secured = self.chance.choice((YesNo.YES, YesNo.NO))

        def found(incident: Incident) -> Incident:
            return replace(
                incident,
                tool_id=tool.id if tool else "",
                secured=secured,
                causes=(self.chance.choice(tuple(Cause)),),
                root_cause="Invented: two names stood next to each other in a list.",
            )

        incidents.change(desk, made.value.id, found)
        if self.chance.random() < 0.9:
            self._work_through(made.value.id)

    def _work_through(self, incident_id: str) -> None:
        desk = self.desk
        view = incidents.read(desk, incident_id)
        lacking = view.judged.lacking if view else ()
        if Lacking.CLIENT_SAFETY in lacking:
            incidents.do(desk, incident_id, Step.CLIENT_SAFETY)
        if Lacking.CONCLUSION in lacking:
            medium = Factor(level=Level.MEDIUM, reason="Invented")
            factors: dict[str, Factor] = dict.fromkeys(FactorName, medium)
            conclusion = self.chance.choice((Conclusion.LOW_PROBABILITY, Conclusion.NOTIFY_ANYWAY))
            given = Assessment(factors=factors, conclusion=conclusion)
            incidents.conclude(desk, incident_id, given, signed_by="Invented")
            if conclusion is Conclusion.NOTIFY_ANYWAY:
                incidents.send(desk, incident_id, Who.INDIVIDUALS, desk.clock.today())
        incidents.close(desk, incident_id)
