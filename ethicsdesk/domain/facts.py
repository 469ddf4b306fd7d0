"""From answers to facts: what papers may say, each fact with its basis."""

from collections.abc import Mapping
from dataclasses import dataclass

from ethicsdesk.domain.conditions import Situation
from ethicsdesk.domain.interview import applies
from ethicsdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    Fact,
    PaperFacts,
    Practice,
    Tool,
    ToolFacts,
    YesNo,
)
from ethicsdesk.domain.situation import situation_of

UNKNOWN = Fact(value=None)
NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class FactKind:
    """What a fact's value is made of: a question's options, a number with a unit, a date, or text."""

    kind: QuestionKind
    unit: str = ""
    options: tuple[str, ...] = ()
    question_id: str = ""


def fact_kinds(questionnaire: Questionnaire) -> dict[str, FactKind]:
    """Return every fact the questionnaire can state, by name."""
    return {
        q.fact: FactKind(kind=q.kind, unit=q.unit, options=tuple(o.id for o in q.options), question_id=q.id)
        for q in questionnaire.questions
        if q.fact
    }


def questions_behind(questionnaire: Questionnaire, fact_names: tuple[str, ...]) -> tuple[Question, ...]:
    """Return the questions whose answers state the facts, in the bank's order."""
    wanted = set(fact_names)
    return tuple(q for q in questionnaire.questions if q.fact in wanted)


def fact_from(answer: Answer | None) -> Fact:
    """Return what an answer states; unknown, and no answer, state nothing."""
    if answer is None or answer.state is AnswerState.UNKNOWN:
        return UNKNOWN
    if answer.state is AnswerState.NOT_APPLICABLE:
        return Fact(value=NOT_APPLICABLE, basis=answer.basis)
    value = answer.option or answer.text.strip()
    if not value and answer.number is not None:
        value = str(answer.number)
    if not value and answer.day is not None:
        value = answer.day.isoformat()
    return Fact(value=value or None, basis=answer.basis)


def tool_facts(
    questionnaire: Questionnaire, practice: Practice, tool: Tool, answers: Mapping[str, Answer]
) -> ToolFacts:
    """Return the facts of a tool: those of its register entry and those its answers state."""
    situation = situation_of(questionnaire, practice, tool, answers)
    found = _register_facts(tool)
    for question in questionnaire.questions:
        if not question.fact:
            continue
        if applies(question, situation):
            found[question.fact] = fact_from(answers.get(question.id))
        else:
            found[question.fact] = Fact(value=NOT_APPLICABLE)
    return ToolFacts(tool_id=tool.id, name=tool.name, maker=tool.maker or tool.name, facts=found)


def _register_facts(tool: Tool) -> dict[str, Fact]:
    return {
        "capture": Fact(value=tool.capture.value if tool.capture else None),
        "client_data": _gate(tool.client_data),
        "client_facing": _gate(tool.client_facing),
        "clinical": _gate(tool.clinical),
        "category": Fact(value=" ".join(tool.categories) or None),
    }


def _gate(value: YesNo | None) -> Fact:
    if value is None:
        return UNKNOWN
    return Fact(value="no" if value is YesNo.NO else "yes")


def name_without_license(practice: Practice) -> str:
    """Return the clinician's name without letters, such as LCSW, that the license beside it says again."""
    said = {word.strip(",.").casefold() for word in practice.licence.split()}
    name, _, letters = practice.clinician.strip().replace(",", " ").rpartition(" ")
    return name.strip() if name.strip() and letters.casefold() in said else practice.clinician.strip()


def practice_facts(practice: Practice, *, tools: int) -> dict[str, Fact]:
    """Return the facts of the practice, and whether it uses any AI tool."""
    states = sorted({*practice.client_states, practice.home_state} - {""})
    texts = ("name", "clinician", "licence", "phone", "email", "address", "crisis_plan")
    found = {name: Fact(value=str(getattr(practice, name)).strip() or None) for name in texts}
    found["clinician"] = Fact(value=name_without_license(practice) or None)
    found["state"] = Fact(value=" ".join(states) or None)
    for name in ("covered_entity", "federal_funds", "minors", "groups", "part2"):
        found[name] = _gate(getattr(practice, name))
    found["tools"] = Fact(value="some" if tools else "none")
    return found


def fact_case(kind: FactKind | None, fact: Fact) -> frozenset[str]:
    """Return what a fact's value is called in conditions; several words for state and category."""
    if fact.value is None:
        return frozenset({"unknown"})
    if fact.value == NOT_APPLICABLE:
        return frozenset({NOT_APPLICABLE})
    if kind is None:
        return frozenset(fact.value.split())
    if kind.kind is QuestionKind.NUMBER and fact.value not in kind.options:
        return frozenset({"zero" if fact.value == "0" else "some"})
    if kind.kind in (QuestionKind.TEXT, QuestionKind.DATE) and fact.value not in kind.options:
        return frozenset({"known"})
    return frozenset({fact.value})


_TEXTS_OF_PRACTICE = frozenset({"name", "clinician", "licence", "phone", "email", "address", "crisis_plan"})


def paper_situation(facts: PaperFacts, tool: ToolFacts | None, kinds: Mapping[str, FactKind]) -> Situation:
    """Return what conditions of blocks may ask: facts by name, and their basis as ``basis.<fact>``."""
    found: dict[str, frozenset[str]] = {}
    for name, fact in facts.practice.items():
        if name in _TEXTS_OF_PRACTICE:
            found[name] = frozenset({"known" if fact.value else "unknown"})
        else:
            found[name] = fact_case(None, fact)
    if tool is not None:
        found["maker"] = frozenset({"unknown" if tool.maker == tool.name else "known"})
        for name, fact in tool.facts.items():
            found[name] = fact_case(kinds.get(name), fact)
            found[f"basis.{name}"] = frozenset({fact.basis.kind.value if fact.basis else "none"})
    return found
