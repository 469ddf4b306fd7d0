"""The sample practice: four invented tools, so that every result of an assessment occurs.

Nothing in it is real; the same seed gives the same content.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from ethicsdesk.domain.interview import Sheet, applies, in_depth
from ethicsdesk.domain.lifting import best_number
from ethicsdesk.domain.questionnaire import Question, QuestionKind
from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    Basis,
    BasisKind,
    CaptureMode,
    Category,
    Depth,
    Practice,
    Rating,
    Tool,
    Use,
    YesNo,
)
from ethicsdesk.services import (
    assessments,
    decisions,
    pace,
    paperwork,
    sample_clients,
    sample_incidents,
    sample_oversight,
    tools,
)
from ethicsdesk.services import practice as practices
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Progress

PASSPHRASE = "sample practice, nothing is real"  # noqa: S105 - shown to the person on purpose

PAPERS = ("handout.ai_disclosure", "script.thirty_seconds", "consent.recording", "statement.rights")
"""What the sample practice has handed out; the other papers can be made from its facts."""

RECORDING_FORM = "consent.recording"

KEPT = {"ret-other": "drafts 30 days, logs 12 months, backups 35 days"}
"""Written answers that papers print; the bank says what a good one names, not what it is."""

_PRACTICES = ("Harbor Lane Counseling", "Quiet Oak Therapy", "Linden Street Psychotherapy")
_CLINICIANS = ("Dana Whitlock", "Marisol Trent", "Joan Ashby")


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleTool:
    """An invented tool, and how its questions were answered."""

    name: str
    maker: str
    purpose: str
    does: str
    categories: tuple[Category, ...]
    client_data: YesNo
    capture: CaptureMode
    use: Use
    depth: Depth
    reason: str
    clinical: YesNo = YesNo.NO
    worst: tuple[str, ...] = ()  # questions answered with the worst answer
    unknown: tuple[str, ...] = ()
    numbers: dict[str, int] = field(default_factory=dict)


TOOLS = (
    SampleTool(
        name="Willowscribe",
        maker="Willow Notes",
        purpose="Drafts progress notes",
        does="It listens to a session and drafts a progress note. It does not diagnose, plan or decide.",
        categories=(Category.SCRIBE,),
        client_data=YesNo.YES,
        capture=CaptureMode.RECORDS,
        use=Use.IN_USE,
        depth=Depth.STANDARD,
        clinical=YesNo.YES,
        reason="It gives me back an hour a day. I wait for the accuracy figures and check every draft.",
        unknown=("val-accuracy", "bias-tested", "val-population"),
        numbers={"ret-audio": 24, "ret-transcript": 7},
    ),
    SampleTool(
        name="Oakdesk Scheduler",
        maker="Oakdesk Systems",
        purpose="Suggests appointment times and sends reminders",
        does="It suggests open times and sends reminders. It does not cancel or move a visit by itself.",
        categories=(Category.EHR, Category.SCHEDULING),
        client_data=YesNo.YES,
        capture=CaptureMode.NONE,
        use=Use.IN_USE,
        depth=Depth.STANDARD,
        reason="Every stop question is answered and I have seen the documents.",
    ),
    SampleTool(
        name="Brightline Assistant, with client notes",
        maker="Brightline",
        purpose="Would rewrite letters from my notes",
        does="It rewrites text that I paste in.",
        categories=(Category.ASSISTANT,),
        client_data=YesNo.YES,
        capture=CaptureMode.TYPED,
        use=Use.CONSIDERING,
        depth=Depth.QUICK,
        reason="The free plan has no agreement, so nothing about a client may go in.",
        worst=("baa-signed", "baa-covers-ai", "baa-chain"),
        unknown=("data-train-3p",),
    ),
    SampleTool(
        name="Brightline Assistant, no client data",
        maker="Brightline",
        purpose="Helps with my website and handouts",
        does="It helps me word texts for my website. Nothing about a client goes in.",
        categories=(Category.ASSISTANT,),
        client_data=YesNo.NO,
        capture=CaptureMode.TYPED,
        use=Use.IN_USE,
        depth=Depth.QUICK,
        reason="Useful for general texts. I never type anything about a client.",
    ),
)


def fill(desk: Desk, progress: Progress, *, seed: int = 1) -> Changed[None]:
    """Fill an empty vault with the sample practice."""
    chance = Random(seed)  # noqa: S311 - content, not a secret
    with desk.store.writing() as vault:
        vault.set_place("sample", "yes")
    practices.save(desk, practice_like(chance))
    for index, sample in enumerate(TOOLS):
        progress(index / (len(TOOLS) + 1))
        _tool(desk, sample, chance)
    before = sample_clients.earlier_paper(desk)
    _papers(desk)
    sample_clients.fill(desk, chance, before)
    sample_incidents.put(desk)
    sample_oversight.put(desk)
    pace.choose(desk, pace.proposed(desk))
    progress(1.0)
    return Changed(None, frozenset(Topic))


def practice_like(chance: Random) -> Practice:
    """Return the invented practice."""
    return Practice(
        name=chance.choice(_PRACTICES),
        clinician=chance.choice(_CLINICIANS),
        licence="LCSW 000000 (sample)",
        home_state="OH",
        client_states=("OH", "PA"),
        covered_entity=YesNo.YES,
        federal_funds=YesNo.NO,
        minors=YesNo.YES,
        groups=YesNo.YES,
        part2=YesNo.NO,
        phone="555-0142",
        email="desk@example.org",
        address="14 Example Street, Columbus, Ohio",
        crisis_plan="Call me at 555-0142. If I do not answer, call or text 988.",
    )


def _tool(desk: Desk, sample: SampleTool, chance: Random) -> None:
    tool = add_tool(desk, sample)
    opened = assessments.start(desk, tool.id, depth=sample.depth).value
    for question in to_answer(opened.sheet, asked_by_papers(desk)):
        assessments.answer(desk, tool.id, answer_like(question, sample, chance, desk.clock.today()))
    decisions.decide(desk, tool.id, reason=sample.reason)


def add_tool(desk: Desk, sample: SampleTool) -> Tool:
    """Add an invented tool with its gates."""
    added = tools.add(desk, sample.name, maker=sample.maker, categories=sample.categories).value
    gated = replace(
        added,
        purpose=sample.purpose,
        client_data=sample.client_data,
        capture=sample.capture,
        client_facing=YesNo.NO,
        clinical=sample.clinical,
        psychotherapy_notes=YesNo.NO,
        use=sample.use,
    )
    return tools.change(desk, gated).value


def asked_by_papers(desk: Desk) -> frozenset[str]:
    """Return the facts the papers of the sample speak of."""
    return frozenset(need.fact for one in desk.library.templates() if one.id in PAPERS for need in one.needs)


def to_answer(sheet: Sheet, facts: frozenset[str]) -> tuple[Question, ...]:
    """Return the questions that are answered: those of the depth, and those papers need for their *facts*."""
    situation = sheet.situation
    return tuple(
        question
        for question in sheet.questionnaire.questions
        if (in_depth(question, sheet.depth, situation) or question.paper or question.fact in facts)
        and applies(question, situation)
    )


def answer_like(question: Question, sample: SampleTool, chance: Random, today: date) -> Answer:
    """Return the answer to a question about an invented tool, not yet of any assessment."""
    blank = Answer(
        id="", assessment_id="", question_id=question.id, state=AnswerState.ANSWERED, answered_on=today
    )
    if question.id in sample.unknown:
        return replace(blank, state=AnswerState.UNKNOWN, ask_vendor=True)
    basis = _basis(chance, sample, today)
    if question.id in sample.worst:
        return replace(blank, option=question.options[0].id, basis=basis)
    if question.id in sample.numbers:
        return replace(blank, number=sample.numbers[question.id], basis=basis)
    return replace(_best(blank, question, sample, today), basis=basis)


def _basis(chance: Random, sample: SampleTool, today: date) -> Basis:
    kind = chance.choice(list(BasisKind))
    if kind is BasisKind.CONTRACT and "baa-signed" in sample.worst:
        kind = BasisKind.CLAIM  # there is no agreement to read it in
    reference = {
        BasisKind.CONTRACT: "Contract with the company, section 4",
        BasisKind.CHECKED: "Settings page",
        BasisKind.CLAIM: "Trust page of the company",
    }[kind]
    return Basis(kind=kind, reference=reference, seen_on=today - timedelta(days=chance.randrange(3, 60)))


def _best(blank: Answer, question: Question, sample: SampleTool, today: date) -> Answer:
    match question.kind:
        case QuestionKind.NUMBER:
            return replace(blank, number=best_number(question))
        case QuestionKind.DATE:
            return replace(blank, day=today - timedelta(days=75))
        case QuestionKind.TEXT:
            text = sample.does if question.id == "mod-what" else KEPT.get(question.id, question.good_text)
            return replace(blank, text=text, rating=Rating.GOOD)
        case _:
            day = today - timedelta(days=120) if question.date_part else None
            return replace(blank, option=question.options[-1].id, day=day)


def _papers(desk: Desk) -> None:
    for offer in paperwork.offers(desk):
        if offer.template.id in PAPERS and _fits(offer.template.id, offer.tool) and not offer.missing:
            paperwork.issue(desk, offer.template.id, tool_id=offer.tool.id if offer.tool else "")


def _fits(template_id: str, tool: Tool | None) -> bool:
    """Say whether a paper is handed out: for a tool in use; the form on recording for one that records."""
    if tool is None:
        return True
    return tool.use is Use.IN_USE and (template_id != RECORDING_FORM or tool.capture is CaptureMode.RECORDS)
