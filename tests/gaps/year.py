"""The year of a practice in which everything was done in time: nothing is missing on its last day of work."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from ethicsdesk.domain.accuracy import NoteSample
from ethicsdesk.domain.agreements import (
    BAA_CLAUSES,
    Agreement,
    AgreementKind,
    ClauseCheck,
    ClauseState,
    Renewal,
)
from ethicsdesk.domain.aided_decisions import AidedDecision, DecisionSort, HumanDecision
from ethicsdesk.domain.bias_counts import BiasCount, Measure, Trait
from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.client_requests import Outcome
from ethicsdesk.domain.clocks import Request
from ethicsdesk.domain.consents import Answer, How, Purpose
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.own_things import ITEMS
from ethicsdesk.domain.own_tools import OwnState
from ethicsdesk.domain.records import Depth, Milestone, Paper, Tool, Use, YesNo
from ethicsdesk.domain.review_book import Scale
from ethicsdesk.domain.reviews import REPLIES, ReviewAnswer
from ethicsdesk.services import (
    accuracy,
    agreements,
    backups,
    bias_checks,
    client_requests,
    clients,
    consents,
    decision_log,
    decisions,
    incidents,
    own_tools,
    pace,
    paperwork,
    practice,
    reviews,
    tools,
    training,
)
from ethicsdesk.services.consents import Said
from ethicsdesk.services.copies import DRILL
from ethicsdesk.services.desk import Desk
from tests.builders import a_practice, a_tool, answer_all, desk_of
from tests.conftest import FakeClock
from tests.fakes.memory_store import MemoryStore

BEGUN, TOOL_FROM, DAY = date(2026, 1, 8), date(2026, 5, 4), date(2026, 12, 18)
QUARTERS = (date(2026, 3, 10), date(2026, 6, 10), date(2026, 9, 10), date(2026, 12, 10))
STICK = Path("/media/stick")

PAPERS = (
    "policy.ai_use",
    "policy.sanction",
    "handout.ai_disclosure",
    "statement.rights",
    "statement.crisis",
    "form.complaint",
    "label.messages",
    "notice.intake",
    "notice.website",
    "consent.decline_withdraw",
    "consent.human_only",
    "consent.minor",
    "consent.recording",
    "script.two_minutes",
)


@dataclass(frozen=True)
class Year:
    """The desk on the last day, and the ids of what the story speaks of."""

    clock: FakeClock
    desk: Desk
    tool: str
    names: Mapping[str, str]

    def copy(self) -> "Year":
        """Return the same year on a desk of its own."""
        clock = FakeClock(at(DAY))
        store = MemoryStore(clock)
        kept = self.desk.store
        assert isinstance(kept, MemoryStore)
        store._shelf = kept._shelf.copy()
        return replace(self, clock=clock, desk=replace(self.desk, store=store, clock=clock))


def at(day: date) -> datetime:
    """Return an hour of a day."""
    return datetime.combine(day, time(15, 30), tzinfo=UTC)


def healthy_year() -> Year:
    """Work through a year in order."""
    clock = FakeClock(at(BEGUN))
    store = MemoryStore(clock)
    desk = desk_of(clock, store=store)
    store.copies.shelves[STICK] = []
    _begin(desk)
    clock.set(at(QUARTERS[0]))
    _quarter(desk, ("vendor", "self"))
    clock.set(at(TOOL_FROM))
    tool = _tool(desk)
    names = {"tool": tool.id, "agreement": _agreement(desk, tool), **_clients(desk, tool)}
    for day in QUARTERS[1:]:
        clock.set(at(day))
        _work(desk, tool, names["client"])
        once = () if day.month == 9 else ("drills", "risk", "policy")
        _quarter(desk, ("vendor", "self", *once))
        if once:
            _train(desk)
    _matters(desk, clock, names["client"])
    clock.set(at(DAY))
    backups.make(desk, lambda _: None)
    return Year(clock=clock, desk=desk, tool=tool.id, names=names)


def _begin(desk: Desk) -> None:
    a_practice(desk)
    walk = own_tools.begin(desk).value
    for item in ITEMS:
        own_tools.say(desk, walk.id, item.id, OwnState.NO_AI)
    own_tools.finish(desk, walk.id)
    pace.choose(desk, pace.proposed(desk))
    practice.reach(desk, "recovery_confirmed")
    backups.choose(desk, STICK)


def _tool(desk: Desk) -> Tool:
    tool = a_tool(desk, "Willowscribe", purpose="Drafts progress notes")
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    decisions.decide(desk, tool.id, reason="It gives me back an hour a day, and I check every draft.")
    used = tools.change(desk, replace(tool, use=Use.IN_USE)).value
    for template_id in PAPERS:
        one_tool = desk.library.template(template_id).one_tool
        paperwork.issue(desk, template_id, tool_id=tool.id if one_tool else "")
    return used


def _agreement(desk: Desk, tool: Tool) -> str:
    kept = agreements.keep(
        desk,
        Agreement(
            id=desk.new_id(),
            tool_id=tool.id,
            sort=AgreementKind.BAA,
            title="Business associate agreement",
            party="Willow Notes",
            signed_on=TOOL_FROM,
            starts_on=TOOL_FROM,
            ends_on=date(2028, 5, 3),
            renewal=Renewal.BY_SIGNING,
            clauses=tuple(ClauseCheck(clause_id=one.id, state=ClauseState.YES) for one in BAA_CLAUSES),
        ),
    ).value
    return kept.id


def _clients(desk: Desk, tool: Tool) -> dict[str, str]:
    with desk.store.reading() as vault:
        form = next(one for one in vault.list(Paper) if one.template_id == "consent.recording")
    made = [clients.add(desk, replace(clients.blank(desk), code=f"C-10{n}")).value for n in (41, 42)]
    for client in made:
        consents.record(
            desk,
            client.id,
            Said(
                tool_id=tool.id,
                purpose=Purpose.RECORD,
                answer=Answer.GIVEN,
                day=TOOL_FROM,
                how=How.SIGNED,
                paper_id=form.id,
            ),
        )
    return {"client": made[0].id, "form": form.id}


def hold(desk: Desk, review_id: str) -> str:
    """Hold a review in which everything is in order, and return the id of the run."""
    run = reviews.start(desk, review_id).value
    with desk.store.writing() as vault:
        for step in run.steps:
            vault.put(
                ReviewAnswer(
                    id=f"{run.review.id}/{step.key}",
                    run_id=run.review.id,
                    key=step.key,
                    section=step.section.title,
                    asked=step.item.text,
                    reply=REPLIES[step.item.scale][0],
                    answered_on=desk.clock.today(),
                    note="In the safe" if step.item.scale is Scale.PLACE else "",
                )
            )
    reviews.finish(desk, run.review.id)
    return run.review.id


def _quarter(desk: Desk, held: tuple[str, ...]) -> None:
    for review_id in held:
        hold(desk, review_id)
    with desk.store.writing() as vault:
        vault.put(Milestone(id=DRILL, done_on=desk.clock.today()))


def _train(desk: Desk) -> None:
    for topic in desk.library.reviews().topics:
        training.take(desk, topic.id, {question.id: question.right for question in topic.quiz})


def _work(desk: Desk, tool: Tool, client_id: str) -> None:
    today = desk.clock.today()
    decision_log.tally(desk, tool.id, today, reviewed=8, changed=3)
    decision_log.log(
        desk,
        AidedDecision(
            id="",
            tool_id=tool.id,
            day=today,
            sort=DecisionSort.PLAN,
            decided=HumanDecision.EDITED,
            logged_on=today,
            client_id=client_id,
            inputs=("session of the week",),
            criteria=("goals named",),
            client_told=True,
        ),
    )
    for _ in range(5):
        accuracy.keep_sample(desk, NoteSample(id="", tool_id=tool.id, read_on=today))
    for band, cases in (("english", 12), ("other_language", 4)):
        count = BiasCount(
            id="",
            month=today.replace(day=1),
            measure=Measure.LONG_WAIT,
            trait=Trait.LANGUAGE,
            band=band,
            events=1,
            cases=cases,
        )
        bias_checks.keep(desk, count)


def _matters(desk: Desk, clock: FakeClock, client_id: str) -> None:
    """Let one thing go wrong and one client ask, each seen to in time."""
    clock.set(at(date(2026, 12, 11)))
    today = desk.clock.today()
    asked = client_requests.take_in(desk, Request.ACCESS, received_on=today, client_id=client_id)
    client_requests.answer(desk, asked.value.request.id, Outcome.GRANTED, on=today)
    made = incidents.start(desk, Kind.DISCLOSURE, discovered=today, text="A letter went astray.").value
    incidents.change(desk, made.id, lambda one: replace(one, secured=YesNo.NO, **disclosed(today)))
    factors = {name.value: Factor(level=Level.LOW, reason="It came back sealed.") for name in FactorName}
    judged = Assessment(factors=factors, conclusion=Conclusion.LOW_PROBABILITY)
    incidents.conclude(desk, made.id, judged, signed_by="Dana Whitlock")
    view = incidents.read(desk, made.id)
    for step in view.judged.steps if view else ():
        incidents.do(desk, made.id, step)
    incidents.close(desk, made.id)


def disclosed(day: date) -> dict[str, object]:
    """Return what is known of a letter that went astray, in good order."""
    return {
        "occurred_from": day,
        "received_by": "Another clinic",
        "accounted_on": day,
        "root_cause": "Two envelopes lay side by side.",
        "lessons": "One envelope at a time.",
    }
