"""Papers of one incident for the practice's own file: the report, and the four factors to print and sign.

Drawn when asked for and kept only where the therapist puts them; the incident in the vault is the record.
"""

from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.aided_decisions import AidedDecision
from ethicsdesk.domain.breach import FactorName, Level, Regime, regime_of
from ethicsdesk.domain.clocks import Who
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.layout import (
    Block,
    Callout,
    Grid,
    Heading,
    Pairs,
    PaperLayout,
    Paragraph,
    Tone,
    WriteLine,
    literal,
)
from ethicsdesk.domain.records import PRACTICE_ID, Paper, Practice, Tool, YesNo
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import clients, incident_links, incidents
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.incident_gaps import rule_words
from ethicsdesk.services.incident_links import Links
from ethicsdesk.services.incidents import IncidentView
from ethicsdesk.services.memo import letterhead

LEVELS = {Level.LOW: "Low", Level.MEDIUM: "Medium", Level.HIGH: "High"}
YES_NO = {None: "not answered", YesNo.YES: "yes", YesNo.NO: "no", YesNo.UNSURE: "not sure"}
NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All a paper about an incident is made from."""

    view: IncidentView
    practice: Practice
    words: IncidentBook
    tool: Tool | None
    codes: tuple[str, ...]
    links: Links
    today: date

    @property
    def made_on(self) -> str:
        """Return the day it is made, in words."""
        return day_words(self.today)

    @property
    def incident(self) -> Incident:
        """Return the incident."""
        return self.view.incident


def gather(desk: Desk, incident_id: str) -> Facts:
    """Return what papers are made from. Raises KeyError when there is no such incident."""
    view = incidents.read(desk, incident_id)
    if view is None:
        raise KeyError(incident_id)
    with desk.store.reading() as vault:
        practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
        tool = vault.get(Tool, view.incident.tool_id) if view.incident.tool_id else None
        links = incident_links.linked(vault, view.incident)
        known = {one.id: code for code, one in clients.codes(vault).items()}
    return Facts(
        view=view,
        practice=practice,
        words=desk.in_english().library.incident_words(),
        tool=tool,
        links=links,
        codes=tuple(known[one] for one in view.incident.client_ids if one in known),
        today=desk.clock.today(),
    )


def paper(facts: Facts, title: str, blocks: tuple[Block, ...], *, letter: bool = False) -> PaperLayout:
    """Return a paper of an incident under its number; a letter bears no number, which would tell nothing."""
    number = facts.incident.number
    return PaperLayout(
        title=title,
        blocks=blocks,
        letterhead=letterhead(facts.practice),
        size=facts.practice.paper_size,
        footer=facts.made_on if letter else f"{number} · {facts.made_on}",
        subject=title,
    )


def report(facts: Facts) -> PaperLayout:
    """Return the report: facts, timeline, what was done, what is due, cause and lessons."""
    blocks: list[Block] = [
        Callout(
            tone=Tone.CAUTION,
            title="Keep this paper locked away",
            text="Client codes and dates are health information, even without a name.",
        ),
        Pairs(rows=tuple(_facts(facts)), summary="What is known about the incident"),
        Heading(text="What happened", level=2),
        _timeline(facts),
        Heading(text="What was done", level=2),
        _steps(facts),
        Heading(text="Deadlines and notices", level=2),
        _clocks(facts),
    ]
    for title, text in (
        ("Root cause", facts.incident.root_cause),
        ("What changed because of it", facts.incident.lessons),
    ):
        blocks += [
            Heading(text=title, level=2),
            Paragraph(text=literal(text) if text.strip() else "Not written yet."),
        ]
    blocks.append(WriteLine(label="Signature and date", share=0.7))
    return paper(facts, f"Incident report {facts.incident.number}", tuple(blocks))


def assessment(facts: Facts) -> PaperLayout:
    """Return the four factors as rated, with the conclusion, to print and sign."""
    incident, words = facts.incident, facts.words
    rated = incident.assessment.factors
    rows = []
    for name in FactorName:
        factor = rated.get(name)
        level = LEVELS[factor.level] if factor else "not rated"
        reason = factor.reason if factor and factor.reason.strip() else "no reason written"
        rows.append((words.factor(name).title, level, literal(reason)))
    exclusion = incident.assessment.exclusion
    concluded = incident.assessment.conclusion
    told = words.conclusion(concluded) if concluded else None
    signed = (
        f"{literal(incident.signed_by)}, {day_words(incident.signed_on)}"
        if incident.signed_on
        else "not signed in the program"
    )
    blocks: tuple[Block, ...] = (
        Paragraph(text=_whose(facts)),
        Pairs(
            rows=(
                ("Incident", f"{incident.number}: {literal(words.kind(incident.code).title)}"),
                ("Discovered", day_words(incident.discovery.day_zero)),
                ("People concerned", str(incident.people) if incident.people else NOT_KNOWN),
                ("Information secured", YES_NO[incident.secured]),
                ("Exclusion", literal(words.exclusion(exclusion).title) if exclusion else "none chosen"),
            ),
            summary="What the assessment is about",
        ),
        Grid(
            header=("Factor", "Level", "Reason"),
            rows=tuple(rows),
            shares=(3, 1.4, 5),
            summary="The four factors with the level and the reason of each",
        ),
        Callout(
            tone=Tone.INFO,
            title=f"Conclusion: {told.title}" if told else "No conclusion is recorded yet",
            text=told.text if told else "",
        ),
        Paragraph(
            text="The levels are a guide of EthicsDesk, no part of the rule. The conclusion is the "
            "clinician's own. Keep this paper for six years (45 CFR 164.530(j)).",
            small=True,
        ),
        Pairs(rows=(("Typed name and day", signed),), summary="Who concluded, and when"),
        WriteLine(label="Signature and date", share=0.7),
    )
    return paper(facts, f"Breach assessment {incident.number}", blocks)


def _whose(facts: Facts) -> str:
    match regime_of(facts.practice):
        case Regime.HIPAA:
            return (
                "An impermissible use or disclosure of health information is presumed to be a breach unless "
                "a low probability of compromise is shown by at least four factors (45 CFR 164.402(2))."
            )
        case Regime.PART2:
            return "A Part 2 program owes the same notices of a breach as under HIPAA (42 CFR 2.16(b))."
        case Regime.OUTSIDE:
            return (
                "The practice is outside HIPAA. The factors are used here as a worksheet; no federal duty "
                "follows from them."
            )


def _facts(facts: Facts) -> list[tuple[str, str]]:
    incident, words = facts.incident, facts.words
    judged = facts.view.judged
    severity = words.severity(judged.severity)
    begun, ended = incident.occurred_from, incident.occurred_to
    residents = [f"{STATES.get(state, state)}: {count}" for state, count in incident.residents.items()]
    return [
        ("Kind", literal(words.kind(incident.code).title)),
        ("Severity", f"{severity.title}. {severity.text}"),
        ("State", f"closed on {day_words(incident.closed_on)}" if incident.closed_on else "open"),
        ("Happened", _span(day_words(begun) if begun else "", day_words(ended) if ended else "")),
        ("Found", f"{day_words(incident.discovery.known)}, {literal(incident.found_by) or 'by: not stated'}"),
        ("Clocks start", day_words(incident.discovery.day_zero)),
        ("How it was found", literal(incident.how_found) or "not stated"),
        ("Tool", literal(_tool(facts))),
        ("Clients, by code", ", ".join(facts.codes) or "none named"),
        ("People in all", str(incident.people) if incident.people else NOT_KNOWN),
        ("States", ", ".join(residents) or "not stated"),
        ("Information", ", ".join(words.phi_kind(one).title for one in incident.phi) or "not stated"),
        ("Secured", YES_NO[incident.secured]),
        ("Consent on file", YES_NO[incident.consent_on_file]),
        ("Decisions with AI", "; ".join(map(_decision, facts.links.decisions)) or "none tied to it"),
        ("Papers", "; ".join(map(_paper, facts.links.papers)) or "none tied to it"),
        ("Received by", literal(incident.received_by) or "not stated"),
        ("Accounting of disclosures", _accounted(incident.accounted_on)),
    ]


def _decision(one: AidedDecision) -> str:
    return f"{day_words(one.day)}: {literal(one.output)}" if one.output else day_words(one.day)


def _paper(one: Paper) -> str:
    return f"{one.number} {literal(one.title)}"


def _accounted(day: date | None) -> str:
    return f"written into the charts on {day_words(day)} (45 CFR 164.528)" if day else "nothing noted"


def _span(begun: str, ended: str) -> str:
    if not begun:
        return NOT_KNOWN
    return f"{begun} to {ended}" if ended else begun


def _tool(facts: Facts) -> str:
    if facts.tool is None:
        return "none, or no longer in the register"
    more = (facts.incident.tool_version, facts.incident.feature)
    return ", ".join(part for part in (facts.tool.name, *more) if part)


def _timeline(facts: Facts) -> Block:
    if not facts.view.entries:
        return Paragraph(text="Nothing is written yet.")
    days = {entry.id: day_words(entry.day) for entry in facts.view.entries}
    rows = tuple(
        (
            day_words(entry.day),
            literal(entry.text)
            if not entry.amends
            else f"Puts right the entry of {days.get(entry.amends, 'an earlier day')}: {literal(entry.text)}",
        )
        for entry in facts.view.entries
    )
    return Grid(header=("Day", "Entry"), rows=rows, shares=(2, 7), summary="The timeline, oldest first")


def _steps(facts: Facts) -> Block:
    done = facts.incident.steps_done
    rows = tuple(
        (facts.words.step(step).title, day_words(done[step]) if step in done else "not noted as done")
        for step in facts.view.judged.steps
    )
    return Pairs(rows=rows, summary="The steps and the day each was done")


def _clocks(facts: Facts) -> Block:
    words = facts.words
    rows = [
        (words.clock(clock.who).title, f"last day {day_words(clock.by)} ({_cite(clock.rule)})")
        for clock in facts.view.judged.clocks
    ]
    rows += [
        (words.clock(Who(who)).title, f"done on {day_words(day)}") for who, day in facts.incident.sent.items()
    ]
    if not rows:
        return Paragraph(text="None.")
    return Pairs(rows=tuple(rows), summary="What is due, by whose rule, and what went out")


def _cite(rule: str) -> str:
    if rule == "house":
        return "a goal, not law"
    return f"limit entered for {STATES[rule]}" if rule in STATES else rule_words(rule)
