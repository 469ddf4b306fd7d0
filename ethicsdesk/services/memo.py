"""The decision memo: one page that says what was decided, why, and what would change it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from ethicsdesk.domain import layout
from ethicsdesk.domain.facts import name_without_license
from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.judgement import PASS_SHARE, BarKind, Finding, FindingKind, Judgement
from ethicsdesk.domain.layout import Tone, literal
from ethicsdesk.domain.questionnaire import Confidence, Question, Source
from ethicsdesk.domain.records import Decision, Depth, Practice, Result, Tool
from ethicsdesk.domain.words import BADGE, CAPTURE, CATEGORY, DEPTH, RESULT, answer_words, day_words
from ethicsdesk.services import lifts
from ethicsdesk.services.lifts import Ways

MEMO = "memo.decision"
MOST_NAMED = 8
MOST_STEPS = 5
FEW = 3
SHORT_REASON = 160


class Room(IntEnum):
    """How much a memo says about each deal-breaker, so that it keeps to one page."""

    FULL = 0  # a box each: answer, why, what would change it, rule
    LINES = 1  # a line each
    NAMES = 2  # its name and the answer; the rest stands in the binder
    CROWDED = 3  # the heaviest by name, the others counted; reasons in short


TONE = {
    Result.DO_NOT_USE: Tone.STOP,
    Result.ONLY_WITHOUT_CLIENT_DATA: Tone.CAUTION,
    Result.CONDITIONAL: Tone.CAUTION,
    Result.PROVISIONAL: Tone.INFO,
    Result.APPROVED: Tone.GOOD,
}

_BAR_WORDS = {
    BarKind.OPEN_STOP: "an open deal-breaker",
    BarKind.OVERRIDE: "a deal-breaker set aside for now",
    BarKind.UNANSWERED: "not answered yet",
    BarKind.UNKNOWN: "the answer is not known yet",
    BarKind.RED_FLAG: "a red flag on a question that weighs most",
    BarKind.NO_REFERENCE: "no dated document or check behind the answer",
}

_BAR_OF_SHEET = {
    BarKind.LOW_SCORE: f"Better answers, so that the score reaches {PASS_SHARE:.0%}.",
    BarKind.NO_SCORE: "At least one answer that can be scored.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoInput:
    """All a memo is made from."""

    practice: Practice
    sheet: Sheet
    judgement: Judgement
    decision: Decision
    sources: Mapping[str, Source]
    number: str
    as_of: str  # day the rule data ends, in words
    lifts: Ways | None = None  # what would lift the result


def memo(given: MemoInput, room: Room = Room.FULL) -> layout.PaperLayout:
    """Return the memo of a decision, as long as *room* allows."""
    tool = given.sheet.tool
    blocks: list[layout.Block] = [_verdict(given), _about(given, room)]
    blocks += _stops(given, room)
    blocks += _flags(given) if room is not Room.CROWDED else []
    blocks += _next(given, room)
    blocks += _fine_print(given)
    return layout.PaperLayout(
        title=f"AI tool decision: {literal(tool.name)}",
        subtitle=f"Decided on {day_words(given.decision.made_on)}. "
        f"To be looked at again by {day_words(given.decision.review_on)}.",
        blocks=tuple(blocks),
        letterhead=letterhead(given.practice),
        size=given.practice.paper_size,
        footer=f"{given.number} · {day_words(given.decision.made_on)}",
        subject="Decision memo about an AI tool",
    )


def letterhead(practice: Practice) -> layout.Letterhead:
    """Return who a paper is from."""
    clinician = ", ".join(part for part in (name_without_license(practice), practice.licence) if part)
    contact = (practice.address, practice.phone, practice.email)
    return layout.Letterhead(
        practice=practice.name,
        clinician=clinician,
        contact=tuple(" ".join(line.split()) for line in contact if line.strip()),
    )


def verdict_sentence(judgement: Judgement, decision: Decision) -> str:
    """Return what the result means, in one or two sentences."""
    match decision.result:
        case Result.DO_NOT_USE if judgement.usable_without_client_data:
            return (
                "Do not use it with client data. It may be used without any client data: "
                "every open deal-breaker comes from client data reaching the tool."
            )
        case Result.DO_NOT_USE:
            return "At least one deal-breaker is open. A good total cannot outweigh it."
        case Result.ONLY_WITHOUT_CLIENT_DATA:
            return "It may be used for work in which no client can be recognized."
        case Result.CONDITIONAL:
            return (
                "It may be used for now. What stands against a full approval is listed below, "
                "and checked again within 90 days."
            )
        case Result.APPROVED:
            return "Every deal-breaker question that applies is answered and none is open."
        case Result.PROVISIONAL:
            return (
                f"No stop found in {decision.stops_answered} of {decision.stops_applicable} stop questions. "
                f"Finish the assessment by {day_words(decision.review_on)}."
            )


def _verdict(given: MemoInput) -> layout.Callout:
    decision = given.decision
    text = verdict_sentence(given.judgement, decision)
    if given.judgement.warn_low:
        text += " Warning: the answers reach less than half of the points."
    return layout.Callout(tone=TONE[decision.result], title=RESULT[decision.result], text=text)


def _about(given: MemoInput, room: Room) -> layout.Pairs:
    tool, decision = given.sheet.tool, given.decision
    score = given.judgement.score.percent
    known = f"{decision.stops_answered} of {decision.stops_applicable}"
    rows = [
        (
            "Tool",
            literal(
                tool.name if not tool.maker or tool.maker == tool.name else f"{tool.name} by {tool.maker}"
            ),
        ),
        *(_kind(tool) if room is not Room.CROWDED else ()),
        (
            "Looked at",
            f"{DEPTH[decision.depth]}; {known} stop questions known; score {_percent(score)}",
        ),
    ]
    if decision.reason:
        rows.append(("My reasons", literal(_reason(decision, room))))
    return layout.Pairs(rows=tuple(rows), summary="What was looked at")


def _kind(tool: Tool) -> tuple[tuple[str, str], ...]:
    return (
        ("Kind", ", ".join(CATEGORY[c] for c in tool.categories) or "Not stated"),
        ("How speech gets in", CAPTURE[tool.capture] if tool.capture else "Not stated"),
    )


def _reason(decision: Decision, room: Room) -> str:
    words = " ".join(decision.reason.split())
    if room is not Room.CROWDED or len(words) <= SHORT_REASON:
        return words
    return f"{words[:SHORT_REASON].rsplit(' ', 1)[0]} … (in full in the binder)"


def _percent(value: int | None) -> str:
    return "not possible" if value is None else f"{value}%"


def _stops(given: MemoInput, room: Room) -> list[layout.Block]:
    stops = given.judgement.stops
    if not stops:
        return []
    if room is Room.CROWDED:
        return [layout.Heading(text=f"{len(stops)} deal-breakers"), layout.Bullets(items=_heaviest(stops))]
    if room is not Room.FULL:
        line = _line if room is Room.LINES else _name
        lines = tuple(line(given, finding) for finding in stops)
        return [layout.Heading(text="Deal-breakers"), layout.Bullets(items=lines)]
    blocks: list[layout.Block] = [layout.Heading(text="Deal-breakers")]
    for finding in stops:
        question = finding.question
        items = (
            f"My answer: {literal(answer_words(question, finding.answer))}",
            f"Why it matters: {question.why}",
            f"What would change it: {question.change}",
            f"Rule: {rule_words(finding, given.sources)}",
        )
        blocks.append(layout.Callout(tone=Tone.STOP, title=question.text, items=items))
    return blocks


def _line(given: MemoInput, finding: Finding) -> str:
    question = finding.question
    said = literal(answer_words(question, finding.answer))
    rule = rule_words(finding, given.sources)
    return f"**{question.red_flag}** Answer: {said}. To change it: {question.change} ({rule})"


def _name(given: MemoInput, finding: Finding) -> str:
    said = literal(answer_words(finding.question, finding.answer))
    return f"**{finding.question.red_flag}** Answer: {said}. ({rule_words(finding, given.sources)})"


def _heaviest(stops: tuple[Finding, ...]) -> tuple[str, ...]:
    """Return the names of the heaviest deal-breakers, law first, and how many more there are."""
    named = tuple(f"{f.question.red_flag} ({BADGE[f.badge]})" for f in stops[:MOST_NAMED])
    more = len(stops) - len(named)
    return (*named, f"and {more} more, each in the binder with its rule") if more else named


def rule_words(finding: Finding, sources: Mapping[str, Source]) -> str:
    """Return whose rule a finding rests on: badge, citation, and a mark where it is not verified."""
    cites = cite_words(finding.question, sources)
    return f"{BADGE[finding.badge]}{', ' + cites if cites else ''}"


def cite_words(question: Question, sources: Mapping[str, Source]) -> str:
    """Return the citations of a question in a few words, with a mark where a source is not verified."""
    parts = []
    for cite in question.sources[:2]:
        source = sources[cite.source]
        mark = "" if source.confidence is Confidence.VERIFIED else " (not verified)"
        parts.append(f"{source.short}{' ' + cite.part if cite.part else ''}{mark}")
    return "; ".join(parts)


def _flags(given: MemoInput) -> list[layout.Block]:
    flags = given.judgement.red_flags
    if not flags:
        return []
    lines = []
    for finding in flags[:6]:
        until = finding.override.until if finding.override else None
        aside = (
            f" Set aside until {day_words(until)}: {literal(finding.override.reason)}"
            if finding.override and until
            else ""
        )
        kind = "Deal-breaker set aside" if finding.kind is FindingKind.OVERRIDDEN else BADGE[finding.badge]
        lines.append(f"{finding.question.red_flag} ({kind}){aside}")
    more = len(flags) - len(lines)
    if more > 0:
        lines.append(f"and {more} more, listed in the binder")
    return [layout.Heading(text="Red flags"), layout.Bullets(items=tuple(lines))]


def _next(given: MemoInput, room: Room) -> list[layout.Block]:
    judgement, decision = given.judgement, given.decision
    intro: list[layout.Block] = []
    if decision.result is Result.APPROVED:
        steps = [f"Look at the tool again by {day_words(decision.review_on)}, or sooner when it changes."]
    elif decision.depth is Depth.QUICK and decision.result is Result.PROVISIONAL:
        steps = [f"Answer the rest of the standard assessment by {day_words(decision.review_on)}."]
    elif judgement.stops:
        steps = _past_stops(given, room)
    elif given.lifts is not None and room is not Room.CROWDED:
        intro, steps = [layout.Paragraph(text=lifts.intro(given.lifts))], _ways(given.lifts, given)
    else:
        steps = _bar_steps(given)
    if judgement.stale:
        stale = len(judgement.stale)
        passed = "one document has passed its" if stale == 1 else f"{stale} documents have passed their"
        steps.append(f"Ask for newer evidence: {passed} age limit.")
    if room is Room.CROWDED:
        steps = [*steps[:1], f"Red flags, listed in the binder: {len(judgement.red_flags)}."]
    if not steps:
        return []
    return [layout.Heading(text="What would change this"), *intro, layout.Bullets(items=tuple(steps))]


def _open_bars(given: MemoInput) -> dict[str, str]:
    """Return what bars *approved* beside the deal-breakers, in words, by question."""
    stops = {finding.question.id for finding in given.judgement.stops}
    return {
        bar.question_id: _BAR_WORDS[bar.kind]
        for bar in given.judgement.bars
        if bar.question_id and bar.question_id not in stops and bar.kind in _BAR_WORDS
    }


def _past_stops(given: MemoInput, room: Room) -> list[str]:
    """Return what takes the tool past its deal-breakers, and how much then decides."""
    behind = "each with a document or a check behind it"
    first = f"Other answers to the deal-breakers above, {behind}."
    if given.lifts is not None and room is not Room.CROWDED:
        first = f"Good answers to {_enough(given, given.lifts)}, {behind}: {lifts.then(given.lifts.after)}."
    rest = len(_open_bars(given))
    if not rest:
        return [first]
    more = "one more question decides" if rest == 1 else f"{rest} more questions decide"
    return [first, f"After that, {more} between conditional and approved."]


def _enough(given: MemoInput, found: Ways) -> str:
    """Return which deal-breakers are enough: all above, or those of the first way."""
    questions = found.ways[0].questions
    stops = {finding.question.id for finding in given.judgement.stops}
    if {question.id for question in questions} == stops:
        return "all the deal-breakers above" if len(stops) > 1 else "the deal-breaker above"
    if len(questions) <= FEW:
        return " **and** ".join(f"“{question.text}”" for question in questions)
    return f"{len(questions)} questions, named in the full report"


def _ways(found: Ways, given: MemoInput) -> list[str]:
    """Return the questions of the way to *approved*, the first few by name."""
    told = lifts.lines(found, _open_bars(given))
    more = len(told) - MOST_STEPS
    steps = [*told[:MOST_STEPS], f"and {more} more, in the full report"] if more > 0 else [*told]
    return [*steps, *_of_sheet(given)]


def _bar_steps(given: MemoInput) -> list[str]:
    by_id = {q.id: q for q in given.sheet.questionnaire.questions}
    bars = [(by_id[name].text, words) for name, words in _open_bars(given).items()]
    steps = [f"{text} ({words})" for text, words in bars[:MOST_STEPS]]
    if len(bars) > len(steps):
        left = len(bars) - len(steps)
        steps.append(
            "and one more question that stands open"
            if left == 1
            else f"and {left} more questions that stand open"
        )
    return [*steps, *_of_sheet(given)]


def _of_sheet(given: MemoInput) -> list[str]:
    kinds = {bar.kind for bar in given.judgement.bars}
    return [words for kind, words in _BAR_OF_SHEET.items() if kind in kinds]


def _fine_print(given: MemoInput) -> list[layout.Block]:
    return [
        layout.Keep(blocks=(layout.WriteLine(label="Signature and date", share=0.6),)),
        layout.Paragraph(
            text=f"Rule data as of {given.as_of}. This memo records a decision and its reasons. "
            "It does not certify compliance and is not legal advice.",
            small=True,
        ),
    ]
