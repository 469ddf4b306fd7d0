"""What a binder lacks among the papers: policies, forms and notices never issued, or from too long ago."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.consent_words import PURPOSE
from ethicsdesk.domain.consents import Purpose
from ethicsdesk.domain.duties import DutyText, Ground, Strength
from ethicsdesk.domain.duty_facts import practice_duties
from ethicsdesk.domain.outcomes import older_than
from ethicsdesk.domain.purposes import CIRCLE_FORM, FORMS, MINOR_FORM, purposes
from ethicsdesk.domain.records import Paper, Practice, Tool, Use, YesNo
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.situation import RECORDING
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.wording import Detail, Message, say, tr_noop
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.review_reading import finished
from ethicsdesk.services.targets import Area, Target

POLICY, SANCTIONS = "policy.ai_use", "policy.sanction"
NOTICES = ("notice.intake", "notice.website")
PART2 = "npp.insert"
POLICY_MONTHS = 12
"""How long a policy counts as looked at; good practice (incidents-and-review.md, section 5: yearly)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Issued:
    """The day each paper was issued last, by template, and by template and tool."""

    last: dict[str, date]
    of_tool: frozenset[tuple[str, str]]

    def has(self, *template_ids: str) -> bool:
        return any(one in self.last for one in template_ids)


def of_papers(
    desk: Desk, vault: Reader, practice: Practice | None, tools: Iterable[Tool], papers: Iterable[Paper]
) -> list[Gap]:
    """Return the papers of which a practice has no issue today, or an old one: law of the states first."""
    issued = _issued(papers)
    used = [tool for tool in tools if tool.use is Use.IN_USE]
    found = list(_of_states(desk, vault, practice, used, issued)) if practice is not None else []
    found += _of_part2(practice, issued)
    if used:
        found += [*_of_policies(vault, issued, desk.clock.today()), *_of_sanctions(practice, issued)]
        found += _of_notices(issued)
    for tool in used:
        found += _of_forms(desk, practice, tool, issued)
    return list({gap.target.id: gap for gap in reversed(found)}.values())[::-1]  # the first of each paper


def _issued(papers: Iterable[Paper]) -> _Issued:
    kept = tuple(papers)
    return _Issued(
        last={paper.template_id: paper.issued_on for paper in kept},
        of_tool=frozenset((paper.template_id, tool_id) for paper in kept for tool_id in paper.tool_ids),
    )


def _of_policies(vault: Reader, issued: _Issued, on: date) -> Iterator[Gap]:
    last = issued.last.get(POLICY)
    if last is None:
        why = say(tr_noop("It says which tools you use, what never goes in, and who checks what."))
        yield _missing(say(tr_noop("The AI use policy was never issued")), why, POLICY)
    elif _is_old(vault, last, on):
        title = say(tr_noop("Look at the AI use policy again"))
        why = say(tr_noop("It is from {day}, more than 12 months ago."), day=last)
        yield Gap(harm=Harm.OPEN, title=title, why=why, target=Target(area=Area.PAPER, id=POLICY))


def _of_sanctions(practice: Practice | None, issued: _Issued) -> Iterator[Gap]:
    if _is_bound(practice) and not issued.has(SANCTIONS):
        title = say(tr_noop("The sanction policy was never issued"))
        why = say(tr_noop("It says what happens when the rules are broken (45 CFR 164.308(a)(1)(ii)(C))."))
        yield _missing(title, why, SANCTIONS)


def _is_old(vault: Reader, last: date, on: date) -> bool:
    looked = [one.finished_on for one in finished(vault, "policy") if one.finished_on is not None]
    return older_than(max([last, *looked]), months=POLICY_MONTHS, on=on)


def _of_notices(issued: _Issued) -> Iterator[Gap]:
    if not issued.has(*NOTICES):
        title = say(tr_noop("No notice about AI was made for the intake packet or the website"))
        why = say(tr_noop("New clients read it before the first visit."))
        yield _missing(title, why, NOTICES[0])


def _of_forms(desk: Desk, practice: Practice | None, tool: Tool, issued: _Issued) -> Iterator[Gap]:
    """Yield the first form the practice needs for a tool that was never issued."""
    for purpose in purposes(tool):
        for form in _wanted(practice, purpose):
            if (form, tool.id) not in issued.of_tool:
                title = tr_noop("The consent form “{form}” for {tool} was never issued")
                named = {"form": desk.library.template(form).title, "tool": tool.name}
                why = say(tr_noop("Clients are asked about this: {purpose}"), purpose=PURPOSE[purpose])
                field = tool.id if desk.library.template(form).one_tool else ""
                target = Target(area=Area.PAPER, id=form, field=field)
                yield Gap(harm=Harm.OPEN, title=say(title, **named), why=why, target=target)
                return


def _wanted(practice: Practice | None, purpose: Purpose) -> tuple[str, ...]:
    """Return the usual form of a purpose, and those for whom the profile says the practice sees.

    It is asked of the profile, not of the clients: a hole may stand in a binder for others.
    """
    sees = {
        MINOR_FORM: practice is not None and practice.minors is YesNo.YES,
        CIRCLE_FORM: practice is not None and practice.groups is YesNo.YES,
    }
    return tuple(form for form in FORMS[purpose] if form == FORMS[purpose][0] or sees.get(form, False))


def _of_states(
    desk: Desk, vault: Reader, practice: Practice, used: list[Tool], issued: _Issued
) -> Iterator[Gap]:
    """Yield the duties of state law that papers answer, where none of these papers was issued."""
    book, today, notes = desk.library.duties(), desk.clock.today(), vault.list(RuleNote)
    for tool in (None, *used):
        for due in practice_duties(book, practice, tool, day=today, notes=notes):
            forms = _answers(book.text(due.duty), tool)
            if due.strength is Strength.LAW and forms and not issued.has(*forms):
                yield _of_duty(book.text(due.duty).title, due.grounds[0], forms[0], tool)


def _answers(text: DutyText, tool: Tool | None) -> tuple[str, ...]:
    hears = tool is not None and (tool.capture is None or tool.capture in RECORDING)
    return (*text.papers, *(text.papers_hearing if hears else ()))


def _of_duty(title: str, ground: Ground, form: str, tool: Tool | None) -> Gap:
    states = ", ".join(STATES[state] for state in ground.states)
    told: dict[str, Detail] = {"cite": ground.rule.citation, "day": ground.rule.as_of}
    law = tr_noop("State law asks for it: {cite}, as read on {day}.")
    doubtful = tr_noop("State law seems to ask for it: {cite}, as read on {day}. It is not settled.")
    return Gap(
        harm=Harm.LAW_OR_PROMISE,
        title=say(tr_noop("{states}: no paper answers “{duty}”"), states=states, duty=title),
        why=say(law if ground.citable else doubtful, **told),
        target=Target(area=Area.PAPER, id=form, field=tool.id if tool else ""),
    )


def _of_part2(practice: Practice | None, issued: _Issued) -> Iterator[Gap]:
    if practice is not None and _is_bound(practice) and practice.part2 is YesNo.YES and not issued.has(PART2):
        title = say(tr_noop("The insert for your Notice of Privacy Practices was never issued"))
        why = say(tr_noop("You hold Part 2 records, and the notice must say so (45 CFR 164.520)."))
        yield _missing(title, why, PART2, harm=Harm.LAW_OR_PROMISE)


def _is_bound(practice: Practice | None) -> bool:
    """Say whether HIPAA binds; not sure and not asked yet count as yes."""
    return practice is not None and practice.covered_entity is not YesNo.NO


def _missing(title: Message, why: Message, template_id: str, *, harm: Harm = Harm.OPEN) -> Gap:
    return Gap(harm=harm, title=title, why=why, target=Target(area=Area.PAPER, id=template_id))
