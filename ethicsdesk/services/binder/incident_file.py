"""Tab 9 of a whole binder, one incident: what it was, how it was judged, who was told when, what changed.

Client codes and the timeline stay in the vault: nobody who checks a binder needs them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ethicsdesk.domain.breach import FactorName, Opening
from ethicsdesk.domain.clocks import HOUSE, Who
from ethicsdesk.domain.incident_rules import Step
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.layout import Block, Grid, Heading, Pairs, Paragraph, literal
from ethicsdesk.domain.records import Action, Paper, Practice
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import incident_clocks, incident_gaps, incident_links, incident_papers
from ethicsdesk.services.binder import runs
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import line
from ethicsdesk.services.incident_clocks import ClockFate, Kept
from ethicsdesk.services.incident_list import IncidentRow

KEPT = {
    Kept.IN_TIME: "in time",
    Kept.LATE: "late",
    Kept.MISSED: "not noted as done; its day is over",
    Kept.RUNNING: "still running",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Tells one incident after the other; everything they share is read once."""

    scene: Scene
    words: IncidentBook
    practice: Practice
    actions: tuple[Action, ...]  # everything that came out of incidents

    def blocks(self, row: IncidentRow) -> Iterator[Block]:
        """Yield everything about one incident."""
        one = row.incident
        yield Heading(text=f"{one.number}: {literal(row.title)}", level=2, link=link(one))
        yield Pairs(rows=tuple(self._facts(row)), summary=f"What is known about incident {one.number}")
        yield from self._assessment(row)
        yield from self._clocks(one)
        yield from self._afterwards(one)

    def _facts(self, row: IncidentRow) -> Iterator[tuple[str, str]]:
        one, severity = row.incident, self.words.severity(row.judged.severity)
        yield "Happened", _span(one)
        yield "Found", line(day_words(one.discovery.known), literal(one.found_by))
        if one.discovery.day_zero != one.discovery.known:
            yield "Clocks start", day_words(one.discovery.day_zero)
        yield "State", f"closed on {day_words(one.closed_on)}" if one.closed_on else "open"
        yield "Severity", f"{severity.title}. {severity.text}"
        yield "Tool", literal(line(row.tool, one.tool_version, one.feature)) or "none noted"
        yield "People concerned", str(one.people) if one.people else incident_papers.NOT_KNOWN
        kinds = ", ".join(self.words.phi_kind(kind).title for kind in one.phi)
        yield "Kinds of health information", kinds or "none noted"
        yield "Secured (encrypted or destroyed)", incident_papers.YES_NO[one.secured]
        yield "Consent on file at the time", incident_papers.YES_NO[one.consent_on_file]
        yield from self._ties(one)

    def _ties(self, one: Incident) -> Iterator[tuple[str, str]]:
        links = incident_links.linked(self.scene.vault, one)
        if links.decisions:
            days = sorted(found.day for found in links.decisions)
            yield "AI-assisted decisions", "; ".join(map(day_words, days))
        if links.papers:
            yield "Papers", ", ".join(map(_paper, links.papers))
        if one.received_by or one.accounted_on:
            yield "Received by", literal(one.received_by) or "not stated"
            day = one.accounted_on
            noted = f"written into the charts on {day_words(day)}" if day else "not noted"
            yield "Accounting of disclosures (45 CFR 164.528)", noted

    def _assessment(self, row: IncidentRow) -> Iterator[Block]:
        one, opening = row.incident, row.judged.opening
        if opening is Opening.CLOSED:
            text = (
                "The four factors were not asked: no unsecured health information was noted as gone astray."
            )
            yield Paragraph(text=text)
            return
        yield Heading(text="Breach assessment: the four factors", level=3)
        if opening is Opening.WORKSHEET:
            yield Paragraph(text="The practice is outside HIPAA. The factors were used as a worksheet.")
        yield factors(self.words, one)
        yield Paragraph(text=conclusion(self.words, one))

    def _clocks(self, one: Incident) -> Iterator[Block]:
        found = incident_clocks.fates(one, self.practice, on=self.scene.as_of)
        other = [(who, day) for who, day in one.sent.items() if who not in {fate.clock.who for fate in found}]
        if not found and not other:
            return
        yield Heading(text="Notices and clocks", level=3)
        rows = [self._clock(fate) for fate in found]
        rows += [
            (self.words.clock(Who(who)).title, "", day_words(day), "done; no clock asks for it")
            for who, day in other
        ]
        yield Grid(
            header=("What", "Last day and rule", "Done", "In time?"),
            rows=tuple(rows),
            shares=(3.4, 4.4, 2.4, 2.6),
            summary="Every clock with its last day, its rule, when it was done, and whether in time",
        )

    def _clock(self, fate: ClockFate) -> tuple[str, ...]:
        held = (
            f"; nothing goes out before {day_words(fate.clock.not_before)}" if fate.clock.not_before else ""
        )
        return (
            self.words.clock(fate.clock.who).title,
            f"{day_words(fate.clock.by)} ({rule(fate)}){held}",
            day_words(fate.done_on) if fate.done_on else "",
            KEPT[fate.kept],
        )

    def _afterwards(self, one: Incident) -> Iterator[Block]:
        yield Heading(text="Root cause and what changed", level=3)
        causes = ", ".join(self.words.cause(cause).title for cause in one.causes)
        yield Pairs(
            rows=(
                ("Where the cause lay", causes or "not noted"),
                ("Root cause", literal(one.root_cause) or "not written yet"),
                ("What changed because of it", literal(one.lessons) or "not written yet"),
            ),
            summary=f"Root cause of incident {one.number} and what changed",
        )
        done = one.steps_done
        if done:
            told = [f"{self.words.step(s).title} ({day_words(done[s])})" for s in Step if s in done]
            yield Paragraph(text=f"**Steps noted as done:** {'; '.join(told)}.")
        yield from self._actions(one)

    def _actions(self, one: Incident) -> Iterator[Block]:
        mine = [action for action in self.actions if action.origin_id == one.id]
        if not mine:
            return
        yield Grid(
            header=("So that it does not happen again", "Due", "How it stood"),
            rows=tuple(
                (literal(a.text), day_words(a.due), runs.state(self.scene, a, words=True))
                for a in sorted(mine, key=lambda a: (a.due, a.id))
            ),
            shares=(5, 2.4, 3.4),
            summary=f"Corrective and preventive actions of incident {one.number}",
        )


def link(one: Incident) -> str:
    """Return the name other places of the binder link to."""
    return f"incident-{one.id}"


def factors(words: IncidentBook, one: Incident) -> Grid:
    """Return the four factors as rated, with the reasons."""
    rated = one.assessment.factors
    rows = []
    for name in FactorName:
        factor = rated.get(name)
        level = incident_papers.LEVELS[factor.level] if factor else "not rated"
        reason = literal(factor.reason) if factor and factor.reason.strip() else "no reason written"
        rows.append((words.factor(name).title, level, reason))
    return Grid(
        header=("Factor", "Level", "Reason"),
        rows=tuple(rows),
        shares=(3, 1.4, 5),
        summary="The four factors with the level and the reason of each",
    )


def conclusion(words: IncidentBook, one: Incident) -> str:
    """Return what was concluded, by whom and when."""
    given = one.assessment
    exclusion = f" Exclusion: {words.exclusion(given.exclusion).title}." if given.exclusion else ""
    if given.conclusion is None:
        return f"**No conclusion was recorded by this day.**{exclusion}"
    signed = f" Concluded by {literal(one.signed_by)}, {day_words(one.signed_on)}." if one.signed_on else ""
    return f"**Conclusion: {words.conclusion(given.conclusion).title}.**{exclusion}{signed}"


def rule(fate: ClockFate) -> str:
    """Return whose rule a clock follows; a goal is never called law."""
    where = fate.clock.rule
    if where == HOUSE:
        return "a goal, not law"
    return f"limit entered for {STATES[where]}" if where in STATES else incident_gaps.rule_words(where)


def _span(one: Incident) -> str:
    if one.occurred_from is None:
        return incident_papers.NOT_KNOWN
    begun = day_words(one.occurred_from)
    return f"{begun} to {day_words(one.occurred_to)}" if one.occurred_to else begun


def _paper(one: Paper) -> str:
    return f"{one.number} {literal(one.title)}"
