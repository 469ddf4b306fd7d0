"""Situations for testing papers: a practice, its tools, and what was answered."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.content.strict_yaml import Plain, read_yaml
from ethicsdesk.domain.compose import Composed, Composer, Said
from ethicsdesk.domain.duty_facts import duty_facts
from ethicsdesk.domain.facts import fact_kinds, practice_facts, tool_facts
from ethicsdesk.domain.questionnaire import Question, QuestionKind
from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    Basis,
    BasisKind,
    CaptureMode,
    Category,
    Fact,
    PaperFacts,
    Practice,
    Tool,
    ToolFacts,
    YesNo,
)

Fields = Mapping[str, Plain]

CONTENT = Path(__file__).parents[2] / "resources" / "content"
ORACLES = Path(__file__).parent / "oracles"
TODAY = date(2026, 11, 25)
LIBRARY = ContentLibrary(CONTENT)


@cache
def composer() -> Composer:
    """Return the composer for the shipped content, on a fixed day."""
    return Composer(kinds=fact_kinds(LIBRARY.questionnaire()), phrases=LIBRARY.phrases("en"), today=TODAY)


@cache
def questions() -> Mapping[str, Question]:
    """Return the questions of the bank that state a fact, by fact."""
    return {question.fact: question for question in LIBRARY.questionnaire().questions if question.fact}


def answer(fact: str, value: str | int, basis: Basis | None = None) -> Answer:
    """Return the answer to the question behind *fact*; the value is an option id, a number or a text."""
    question = questions()[fact]
    option, number, text = "", None, ""
    if str(value) in {option.id for option in question.options}:
        option = str(value)
    elif question.kind is QuestionKind.NUMBER:
        number = int(value)
    elif question.kind is QuestionKind.TEXT:
        text = str(value)
    else:
        raise ValueError(f"{fact} cannot be {value}")
    return Answer(
        id=question.id, assessment_id="a", question_id=question.id, state=AnswerState.ANSWERED,
        answered_on=TODAY, option=option, number=number, text=text, basis=basis,
    )  # fmt: skip


def facts_of(practice: Practice, tools: Iterable[tuple[Tool, Iterable[Answer]]]) -> PaperFacts:
    """Return the facts exactly as the program works them out."""
    bank, found, used = LIBRARY.questionnaire(), list[ToolFacts](), list[Tool]()
    for tool, answers in tools:
        facts = tool_facts(bank, practice, tool, {given.question_id: given for given in answers})
        found.append(replace(facts, facts={**facts.facts, **_duties(practice, tool)}))
        used.append(tool)
    about_practice = practice_facts(practice, tools=len(found)) | _duties(practice, *used)
    return PaperFacts(practice=about_practice, tools=tuple(found))


def _duties(practice: Practice, *tools: Tool) -> dict[str, Fact]:
    return duty_facts(LIBRARY.duties(), practice, tools, day=TODAY)


def compose(template_id: str, facts: PaperFacts) -> Composed:
    """Return the paper in words."""
    return composer().compose(LIBRARY.template(template_id), facts)


def plain(said: Iterable[Said]) -> str:
    """Return what the paper says, labels included, without bold marks."""
    text = "\n".join(f"{one.label}\n{one.text}" for one in said)
    return re.sub(r"\s+", " ", re.sub(r"(?<!\\)\*", "", text))


@dataclass(frozen=True)
class Oracle:
    """One hand-written situation and what its paper must and must not say."""

    name: str
    template: str
    facts: PaperFacts
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    most_words: int | None


def oracles() -> list[Oracle]:
    """Return every hand-written situation."""
    return [oracle for path in sorted(ORACLES.glob("*.yaml")) for oracle in _of_file(path)]


def _of_file(path: Path) -> Iterator[Oracle]:
    data = cast("Fields", read_yaml(path.name, path.read_bytes()).data)
    if "situations" not in data:
        yield _oracle(path.stem, data)
    for change in _list(data.get("situations")):
        changed = _changed(data, cast("Fields", change))
        yield _oracle(f"{path.stem}-{changed['id']}", changed)


def _changed(base: Fields, change: Fields) -> Fields:
    """Return a situation that says only how it differs from the one its file opens with."""
    practice = {**cast("Fields", base["practice"]), **cast("Fields", change.get("practice") or {})}
    tools = _list(change["tools"] if "tools" in change else base.get("tools"))
    if "tool" in change:
        (tool,) = cast("list[Fields]", tools)
        other = cast("Fields", change["tool"])
        facts = {**cast("Fields", tool["facts"]), **cast("Fields", other.get("facts") or {})}
        known: Fields = {name: fact for name, fact in facts.items() if fact is not None}
        tools = [{**tool, **other, "facts": dict(known)}]
    known_practice = {name: value for name, value in practice.items() if value is not None}
    return {**base, **change, "practice": known_practice, "tools": tools}


def _oracle(name: str, data: Fields) -> Oracle:
    practice = _practice(cast("Fields", data["practice"]))
    tools = [_tool(cast("Fields", tool), number) for number, tool in enumerate(_list(data.get("tools")))]
    words = data.get("most_words")
    return Oracle(
        name=name,
        template=str(data["template"]),
        facts=facts_of(practice, tools),
        must=tuple(str(item) for item in _list(data["must"])),
        must_not=tuple(str(item) for item in _list(data["must_not"])),
        most_words=words if isinstance(words, int) else None,
    )


def _list(data: Plain) -> list[Plain]:
    return data if isinstance(data, list) else []


def _practice(data: Fields) -> Practice:
    texts = {key: str(data.get(key, "")) for key in ("clinician", "licence", "phone", "email", "crisis_plan")}
    states = tuple(str(state) for state in _list(data.get("state")))
    return Practice(
        name=str(data["practice"]),
        client_states=states,
        covered_entity=_yes_no(data, "covered_entity"),
        federal_funds=_yes_no(data, "federal_funds"),
        part2=_yes_no(data, "part2"),
        minors=_yes_no(data, "minors"),
        groups=_yes_no(data, "groups"),
        **texts,
    )


def _yes_no(data: Fields, key: str) -> YesNo | None:
    return YesNo(str(data[key])) if key in data else None


def _tool(data: Fields, number: int) -> tuple[Tool, list[Answer]]:
    tool = Tool(
        id=f"tool-{number}",
        name=str(data["name"]),
        maker=str(data["maker"]),
        added_on=TODAY,
        categories=tuple(Category(str(item)) for item in _list(data["category"])),
        client_data=_yes_no(data, "client_data"),
        client_facing=_yes_no(data, "client_facing"),
        capture=CaptureMode(str(data["capture"])) if "capture" in data else None,
    )
    given = cast("Mapping[str, Fields]", data.get("facts") or {})
    return tool, [
        answer(fact, cast("str | int", item["value"]), _basis(item)) for fact, item in given.items()
    ]


def _basis(item: Fields) -> Basis | None:
    if item.get("basis", "none") == "none":
        return None
    seen = date.fromisoformat(str(item["seen_on"])) if "seen_on" in item else None
    return Basis(kind=BasisKind(str(item["basis"])), seen_on=seen)
