"""What must be true of the lists of a pack: ids, sources named, gates, and the words of a language."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import TypeVar

from ethicsdesk.content.load import Draft, Placed
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.questionnaire import Cite, Gate, Question, Section, SeedPoint, Source, Starter, Term
from ethicsdesk.domain.records import CaptureMode, Category, Practice, Tool, YesNo
from ethicsdesk.domain.template import Phrases

T = TypeVar("T", Source, Term, Gate, Starter, Section, Question, SeedPoint)

SLUG = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*\Z")


def check_ids(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the ids of everything that has one: not slugs, or used twice."""
    yield from _ids(draft.sources)
    yield from _ids(draft.terms)
    yield from _ids(draft.gates)
    yield from _ids(draft.starters)
    yield from _ids(draft.sections)
    yield from _ids(draft.questions)
    yield from _ids(draft.points)


def _ids(placed: Iterable[Placed[T]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for item in placed:
        yield from slug_problem(item, item.value.id)
        if item.value.id in seen:
            yield item.problem(f"The id “{item.value.id}” is used twice.", "id")
        seen.add(item.value.id)


def check_coverage(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the points of the seed article: each is asked by questions that exist."""
    known = {question.value.id for question in draft.questions}
    for point in draft.points:
        named = point.value.questions
        if not named:
            yield point.problem(f"No question asks “{point.value.id}”.", "questions")
        for number, name in enumerate(named):
            if draft.whole and name not in known:
                yield point.problem(f"The question “{name}” does not exist.", "questions", number)
            if name in named[:number]:
                yield point.problem(f"The question “{name}” stands here twice.", "questions", number)


def slug_problem(item: Placed[object], text: str, *inside: str | int) -> Iterator[Problem]:
    """Yield a problem when *text* is no slug (small letters, digits, and - _ . between them)."""
    if not SLUG.match(text) or len(text) > 60:
        yield item.problem(
            f"“{text}” cannot be an id: small letters, digits and - _ . only.", *(inside or ("id",))
        )


def check_cites(
    item: Placed[object], cites: tuple[Cite, ...], sources: Mapping[str, Source], *inside: str | int
) -> Iterator[Problem]:
    """Yield what is wrong with the sources named at *item*."""
    for number, cite in enumerate(cites):
        if cite.source not in sources:
            yield item.problem(f"The source “{cite.source}” does not exist.", *inside, "sources", number)
        if cite in cites[:number]:
            yield item.problem("The same place of a source is named twice.", *inside, "sources", number)


_GATE_VALUES: Mapping[str, tuple[str, ...]] = {"categories": tuple(Category), "capture": tuple(CaptureMode)}
_FREE_GATES = ("client_states",)


def check_gate(item: Placed[Gate]) -> Iterator[Problem]:
    """Yield what is wrong with a gate: its field, and answers that the field cannot hold."""
    gate = item.value
    records = {"practice": Practice, "tool": Tool}
    if gate.of not in records:
        yield item.problem("“of” is practice or tool.", "of")
        return
    if gate.field not in {field.name for field in fields(records[gate.of])}:
        yield item.problem(f"A {gate.of} has no field “{gate.field}”.", "field")
        return
    if gate.field in _FREE_GATES:
        return
    values = _GATE_VALUES.get(gate.field, tuple(YesNo))
    given = [option.id for option in gate.options]
    for number, option in enumerate(given):
        if option not in values or option in given[:number]:
            yield item.problem(
                f"“{option}” is not a value of “{gate.field}”, or stands here twice.", "options", number
            )
    for value in values:
        if value not in given:
            yield item.problem(f"The value “{value}” of “{gate.field}” is not offered.", "options")


def check_phrases(item: Placed[Phrases]) -> Iterator[Problem]:
    """Yield what is wrong with the words of a language."""
    phrases = item.value
    if len(phrases.months) != 12:
        yield item.problem("There must be twelve months.", "months")
    wanted = {
        "says_contract": {"maker"}, "says_checked": {"date"}, "says_claim": {"maker"}, "says_none": set(),
        "date": {"month", "day", "year"}, "unknown": set(), "edition": {"version"}, "unreviewed": set(),
    }  # fmt: skip
    for name, places in wanted.items():
        text = str(getattr(phrases, name))
        if set(re.findall(r"\{(\w*)\}", text)) != places or len(re.findall(r"[{}]", text)) != 2 * len(places):
            said = " and ".join(f"{{{place}}}" for place in sorted(places)) or "no { }"
            yield item.problem(f"“{name}” must hold {said}.", name)
