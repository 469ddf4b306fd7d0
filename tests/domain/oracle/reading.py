"""Reads the table of hand-worked cases: short lines into practices, tools and answers."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.content.strict_yaml import read_yaml
from ethicsdesk.domain.questionnaire import Level, Question, QuestionKind, Questionnaire
from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    Basis,
    BasisKind,
    CaptureMode,
    Category,
    Depth,
    Override,
    Practice,
    Rating,
    Tool,
    YesNo,
)
from tests.domain.oracle.oracle import Case, Verdict
from tests.domain.oracle.small import SMALL

TABLE = Path(__file__).with_name("table.yaml")
CONTENT = Path(__file__).parents[3] / "resources" / "content"
SHIPPED = ContentLibrary(CONTENT).questionnaire()
BANKS = MappingProxyType({"small": SMALL, "shipped": SHIPPED})

TODAY = date(2026, 3, 2)
SEEN = date(2026, 1, 5)
CLAUSE = Basis(kind=BasisKind.CONTRACT, reference="Contract, clause 1", seen_on=SEEN)
PRACTICE = {"covered_entity": "yes", "minors": "yes", "groups": "no", "part2": "no", "federal_funds": "no"}
TOOL = {
    "categories": ["scribe"],
    "client_data": "yes",
    "capture": "records",
    "client_facing": "no",
    "clinical": "yes",
    "psychotherapy_notes": "no",
}
WANTED = ("result", "complete", "of", "bars", "without", "score", "stops", "flags")


def rows() -> Iterator[tuple[str, Case, Mapping[str, object]]]:
    """Yield the name of every row, its case, and what is wanted of it."""
    for row in read_yaml(TABLE.name, TABLE.read_bytes()).data["rows"]:
        yield row["case"], case_of(row), {key: row[key] for key in WANTED if key in row}


def case_of(row: Mapping) -> Case:
    bank = BANKS[row.get("bank", "small")]
    answers = based(bank, row.get("base", "good"))
    for question_id, line in row.get("answers", {}).items():
        question = next(q for q in bank.questions if q.id == question_id)
        answers.pop(question_id, None)
        if str(line) != "missing":
            answers[question_id] = answer_of(
                question, str(line), date.fromisoformat(row.get("answered", "2026-03-02"))
            )
    return Case(
        bank=bank,
        practice=practice_of(row.get("practice", {})),
        tool=tool_of(row.get("tool", {})),
        depth=Depth(row.get("depth", "standard")),
        answers=answers,
        overrides={key: override_of(key, line) for key, line in row.get("overrides", {}).items()},
        today=date.fromisoformat(row.get("today", TODAY.isoformat())),
    )


def based(bank: Questionnaire, base: str) -> dict[str, Answer]:
    """Return the best answers to every question ("good"), to the quick ones ("quick"), or none."""
    if base == "none":
        return {}
    return {q.id: best(q) for q in bank.questions if q.quick or base == "good"}


def practice_of(gates: Mapping) -> Practice:
    found = PRACTICE | gates
    states = tuple(found.pop("states", ["OH"]))
    values = {name: YesNo(value) if value else None for name, value in found.items()}
    return Practice(name="Practice", home_state=states[0], client_states=states, **values)


def tool_of(gates: Mapping) -> Tool:
    found = TOOL | gates
    categories = tuple(Category(name) for name in found.pop("categories"))
    capture = found.pop("capture")
    values = {name: YesNo(value) if value else None for name, value in found.items()}
    return Tool(
        id="tool",
        name="Tool",
        added_on=SEEN,
        categories=categories,
        capture=CaptureMode(capture) if capture else None,
        **values,
    )


def best(question: Question) -> Answer:
    """Return the best answer, with a clause of the contract."""
    if question.bands:
        band = next(b for b in question.bands if b.level is Level.GOOD)
        limits = [b.up_to for b in question.bands if b.up_to is not None]
        return answer_of(question, str(limits[-1] + 1 if band.up_to is None else band.up_to))
    if question.kind is QuestionKind.DATE:
        return answer_of(question, SEEN.isoformat())
    return answer_of(question, "good" if question.kind is QuestionKind.TEXT else question.options[-1].id)


def answer_of(question: Question, line: str, answered_on: date = TODAY) -> Answer:
    """Read "value", "value on DAY", "value @ BASIS DAY REFERENCE", "value @ none" or "na: reason"."""
    said, _, basis = (part.strip() for part in line.partition("@"))
    value, _, day = (part.strip() for part in said.partition(" on "))
    rest = {
        "id": f"a/{question.id}",
        "assessment_id": "a",
        "question_id": question.id,
        "answered_on": answered_on,
    }
    if value == "unknown":
        return Answer(state=AnswerState.UNKNOWN, **rest)
    if value == "na" or value.startswith("na:"):
        return Answer(state=AnswerState.NOT_APPLICABLE, reason=value[3:].strip(), **rest)
    shape = {"basis": basis_of(basis)} | value_of(question, value)
    if question.date_part and value == question.options[-1].id and day != "none":
        shape["day"] = date.fromisoformat(day) if day else SEEN
    return Answer(state=AnswerState.ANSWERED, **rest, **shape)


def value_of(question: Question, value: str) -> dict[str, object]:
    if value in {option.id for option in question.options}:
        return {"option": value}
    if question.kind is QuestionKind.NUMBER:
        return {"number": int(value)}
    if question.kind is QuestionKind.DATE:
        return {"day": date.fromisoformat(value)}
    if question.kind is not QuestionKind.TEXT:
        raise ValueError(f"{question.id} has no answer {value!r}")
    rating, _, words = value.partition(", ")
    text = "" if words == "no words" else "They told me."
    return {"text": text, "rating": None if rating == "unrated" else Rating(rating)}


def basis_of(text: str) -> Basis | None:
    if not text:
        return CLAUSE
    if text == "none":
        return None
    kind, day, *reference = text.split(maxsplit=2)
    seen_on = None if day == "undated" else date.fromisoformat(day)
    return Basis(kind=BasisKind(kind), reference="".join(reference), seen_on=seen_on)


def override_of(question_id: str, line: str) -> Override:
    until, _, reason = line.partition(" ")
    return Override(
        id=f"a/{question_id}",
        assessment_id="a",
        question_id=question_id,
        reason=reason,
        until=date.fromisoformat(until),
        made_on=SEEN,
    )


def seen(verdict: Verdict) -> dict[str, object]:
    """Return a verdict in the words of the table."""
    return {
        "result": verdict.result.value if verdict.result else "stopped" if verdict.stopped else "open",
        "complete": verdict.complete,
        "of": [verdict.n, verdict.m],
        "bars": sorted(verdict.bars),
        "without": verdict.without_client_data,
        "score": verdict.score,
        "stops": sorted(verdict.stops),
        "flags": sorted(verdict.flags),
    }


def wanted(row: Mapping[str, object]) -> dict[str, object]:
    """Return what a row wants, in the form `seen` gives; scores are written as fractions."""
    found = dict(row)
    if "score" in found:
        found["score"] = None if found["score"] == "none" else Fraction(str(found["score"]))
    return {key: sorted(v) if key in ("bars", "stops", "flags") else v for key, v in found.items()}
