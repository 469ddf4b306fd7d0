"""Which duties are due: where, for which tool, on which day; pure rules over `domain.duties`.

Source of every ruling here: domain/state-ai-laws.md, sections D and E, of the project's research.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.conditions import Situation, holds
from ethicsdesk.domain.duties import (
    BINDING,
    Bind,
    Doubt,
    Due,
    Duty,
    Ground,
    Profession,
    Reach,
    Rule,
    Setting,
    Standing,
    Strength,
)
from ethicsdesk.domain.questionnaire import Badge, Confidence
from ethicsdesk.domain.records import Category, Practice, Tool
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.domain.situation import gates


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What duties are asked for: the states that count, what holds, and the day."""

    states: frozenset[str]
    situation: Situation
    day: date


_NOTES = frozenset({Category.SCRIBE, Category.EHR, Category.ASSISTANT, Category.DECISION_SUPPORT})
_OFFICE = frozenset({Category.BILLING, Category.SCHEDULING, Category.DIRECTORY})
_ORDER = tuple(Strength)
_DUTIES = frozenset(duty.value for duty in Duty)  # a note of a newer program may name others


def session_states(*, setting: Setting, home: str, client: Iterable[str], place: str = "") -> frozenset[str]:
    """Return the states whose rules count for a session (section E).

    In person: where the session takes place, the therapist's state unless *place* names another.
    Else the therapist's and the client's together. Empty when none is known.
    """
    together = frozenset({home, *client} - {""})
    if setting is Setting.TELEHEALTH:
        return together
    return frozenset({place or home} - {""}) or together


def duty_situation(
    practice: Practice, tool: Tool | None, *, settings: Iterable[Setting], profession: Profession
) -> dict[str, frozenset[str]]:
    """Return what conditions of duties may ask; without a tool nothing about tools holds."""
    found = {
        "tools": frozenset({"some" if tool else "none"}),
        "setting": frozenset(setting.value for setting in settings),
        "profession": frozenset({profession.value}),
    }
    asked = gates(practice, tool or Tool(id="", name="", added_on=date.min))
    of_practice = ("minors", "groups", "part2", "covered_entity", "federal_funds")
    if tool is None:
        return found | {name: asked[name] for name in of_practice}
    del asked["state"]
    return found | asked | {"ai_notes": frozenset({"yes" if _helps_care(tool, asked) else "no"})}


def _helps_care(tool: Tool, asked: Mapping[str, frozenset[str]]) -> bool:
    """Say whether AI gives support beyond the office: notes, analysis, referrals; unknown counts as yes."""
    if "yes" in asked["recording"]:
        return True
    if "yes" not in asked["client_data"]:
        return False
    kinds = frozenset(tool.categories)
    if not kinds or kinds & _NOTES:
        return True
    return "yes" in asked["clinical"] and not kinds <= _OFFICE


def in_force(rule: Rule, day: date) -> bool:
    """Say whether a rule binds on *day*; from the earlier of two reported days, to be safe."""
    return rule.standing in BINDING and (rule.effective_from is None or rule.effective_from <= day)


def coming(rules: Iterable[Rule], states: Iterable[str], day: date) -> tuple[Rule, ...]:
    """Return the enacted rules of *states* that do not bind yet on *day*, next first; no duties yet."""
    here = set(states)
    found = [
        r for r in rules if r.standing is Standing.ENACTED and not in_force(r, day) and here & {*r.states}
    ]
    return tuple(sorted(found, key=lambda rule: (rule.effective_from or date.max, rule.id)))


def watched(rules: Iterable[Rule], states: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Return what is not law: bills, vetoed, failed; of *states* and the country, or all without any."""
    here = set(states)
    return tuple(
        r
        for r in rules
        if r.standing not in BINDING and (not here or r.reach is Reach.EVERYWHERE or here & {*r.states})
    )


def stale(seen: date, day: date) -> bool:
    """Say whether what was last looked at on *seen* is older than 12 months on *day*."""
    month_end = 28 if (seen.month, seen.day) == (2, 29) else seen.day
    return day > date(seen.year + 1, seen.month, month_end)


def looked_at(rule: Rule, notes: Iterable[RuleNote], day: date) -> date:
    """Return the day a rule was last read, by the program's makers or by the therapist, up to *day*."""
    note = note_on(rule.id, notes, day)
    return max(rule.as_of, note.read_on) if note else rule.as_of


def note_on(rule_id: str, notes: Iterable[RuleNote], day: date) -> RuleNote | None:
    """Return the therapist's newest note on a rule that was read by *day*; of one day the last written.

    *notes* stand in the order they were written.
    """
    found = None
    for note in notes:
        if (
            note.rule_id == rule_id
            and note.read_on <= day
            and (found is None or note.read_on >= found.read_on)
        ):
            found = note
    return found


def own_rules(notes: Iterable[RuleNote]) -> tuple[Rule, ...]:
    """Return the rules the therapist added, marked as theirs."""
    return tuple(
        Rule(
            id=note.id,
            states=(note.state,) if note.state else (),
            reach=Reach.STATES if note.state else Reach.EVERYWHERE,
            title=note.text,
            citation=note.where,
            whom="",
            asks=note.text,
            effective_from=note.holds_from,
            confidence=Confidence.NOT_VERIFIED,
            as_of=note.read_on,
            sources=(),
            binds=tuple(Bind(duty=Duty(duty)) for duty in note.duties if duty in _DUTIES),
        )
        for note in notes
        if note.says is RuleSays.ADDED
    )


def duties_due(rules: Iterable[Rule], case: Case, *, notes: Iterable[RuleNote] = ()) -> tuple[Due, ...]:
    """Return every duty that is due in *case*, in the order of `Duty`, with its grounds.

    Every ground is kept; the strictest duty of each kind is the strongest ground (section E).
    """
    known = tuple(notes)
    grounds: dict[Duty, list[Ground]] = {}
    for rule in (*rules, *own_rules(known)):
        for duty, ground in _grounds(rule, case, known):
            grounds.setdefault(duty, []).append(ground)
    return tuple(
        Due(duty=duty, grounds=tuple(sorted(grounds[duty], key=lambda g: _ORDER.index(g.strength))))
        for duty in Duty
        if duty in grounds
    )


def set_aside(rules: Iterable[Rule], case: Case, *, notes: Iterable[RuleNote]) -> tuple[Ground, ...]:
    """Return the grounds that would hold had the therapist not noted that the rule binds no more."""
    known = tuple(notes)
    lifted = [rule for rule in rules if _is_lifted(note_on(rule.id, known, case.day), case.day)]
    return tuple(
        replace(ground, your_note=note_on(rule.id, known, case.day))
        for rule in lifted
        for _, ground in _grounds(rule, case, ())
    )


def _is_lifted(note: RuleNote | None, day: date) -> bool:
    return note is not None and note.says is RuleSays.NO_LONGER and (note.holds_from or note.read_on) <= day


def _grounds(rule: Rule, case: Case, notes: tuple[RuleNote, ...]) -> Iterator[tuple[Duty, Ground]]:
    if not in_force(rule, case.day) or not _reaches(rule, case.states):
        return
    note = note_on(rule.id, notes, case.day)
    if _is_lifted(note, case.day):
        return
    here = tuple(sorted(case.states & {*rule.states}))
    for bind in rule.binds:
        if holds(bind.when, case.situation):
            doubts = (*_doubts(rule, bind, case.day), *_differs(note))
            ground = Ground(
                rule=rule,
                states=here,
                strength=_strength(rule, bind, doubts),
                doubts=doubts,
                note=bind.note,
                your_note=note,
            )
            yield bind.duty, ground


def _differs(note: RuleNote | None) -> tuple[Doubt, ...]:
    """A correction keeps the duty, the stricter way, but the program no longer states the rule as a fact."""
    return (Doubt.YOUR_NOTE,) if note is not None and note.says is RuleSays.DIFFERS else ()


def _reaches(rule: Rule, states: frozenset[str]) -> bool:
    match rule.reach:
        case Reach.EVERYWHERE:
            return True
        case Reach.NO_STATE:
            return not states
        case Reach.STATES:
            return not states.isdisjoint(rule.states)


def _doubts(rule: Rule, bind: Bind, day: date) -> tuple[Doubt, ...]:
    if rule.reach is Reach.NO_STATE:
        return (Doubt.NO_STATE,)
    if rule.badge is not Badge.LAW:
        return ()
    by_confidence = {Confidence.NOT_VERIFIED: Doubt.NOT_VERIFIED, Confidence.DISPUTED: Doubt.DISPUTED}
    found = [by_confidence[rule.confidence]] if rule.confidence in by_confidence else []
    if not rule.sources:
        found = [Doubt.YOUR_NOTE]
    if rule.effective_also is not None and day < rule.effective_also:
        found.append(Doubt.DATE_DISPUTED)
    if bind.unclear:
        found.append(Doubt.UNCLEAR)
    return tuple(found)


def _strength(rule: Rule, bind: Bind, doubts: tuple[Doubt, ...]) -> Strength:
    if rule.badge is Badge.PROFESSIONAL:
        return Strength.PROFESSIONAL
    if bind.others:
        return Strength.GOOD_PRACTICE
    if doubts:
        return Strength.UNSETTLED
    return Strength.LAW if rule.badge is Badge.LAW else Strength.GOOD_PRACTICE
