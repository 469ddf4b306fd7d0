"""Which names conditions may use, and the values each can take."""

from collections.abc import Iterable, Iterator, Mapping

from ethicsdesk.content.solver import TooManyCasesError, satisfiable
from ethicsdesk.domain.conditions import AllOf, Condition, Domain, atoms
from ethicsdesk.domain.duties import Duty
from ethicsdesk.domain.duty_facts import NO_DUTY
from ethicsdesk.domain.questionnaire import Question, QuestionKind
from ethicsdesk.domain.records import BasisKind, CaptureMode, Category, Rating
from ethicsdesk.domain.states import STATES

UNKNOWN = "unknown"
NOT_APPLICABLE = "not_applicable"
RESERVED = frozenset({UNKNOWN, NOT_APPLICABLE, "unanswered", "zero", "some", "known"})
"""Words conditions use for answers without an option; no option may be called so."""

_YES_NO = ("yes", "no")
_PRACTICE_GATES = ("minors", "groups", "part2", "covered_entity", "federal_funds")
_TOOL_GATES = ("client_data", "client_facing", "clinical")
_ASKED_ONLY = ("recording", "psychotherapy_notes")
PRACTICE_TEXTS = ("name", "clinician", "licence", "phone", "email", "address", "crisis_plan")


def question_names(questions: Iterable[Question]) -> dict[str, Domain]:
    """Return what conditions of questions may ask: the gates, and earlier answers by question id."""
    names = {gate: Domain(values=_YES_NO) for gate in (*_PRACTICE_GATES, *_TOOL_GATES, *_ASKED_ONLY)}
    names["category"] = Domain(values=tuple(Category), several=True)
    names["capture"] = Domain(values=tuple(CaptureMode))
    names["state"] = Domain(values=tuple(STATES), several=True)
    for question in questions:
        names[question.id] = Domain(values=(*_answers(question), UNKNOWN, "unanswered", NOT_APPLICABLE))
    return names


def practice_names() -> dict[str, Domain]:
    """Return what blocks that speak of the practice may ask."""
    names = {gate: Domain(values=(*_YES_NO, UNKNOWN)) for gate in _PRACTICE_GATES}
    names |= {text: Domain(values=("known", UNKNOWN)) for text in PRACTICE_TEXTS}
    names["state"] = Domain(values=(*STATES, UNKNOWN), several=True)
    names["tools"] = Domain(values=("none", "some"))
    names["duty"] = names["duty_by_law"] = Domain(values=(*Duty, NO_DUTY), several=True)
    return names


def tool_names(questions: Iterable[Question]) -> dict[str, Domain]:
    """Return what blocks that speak of a tool may ask, beside what practice blocks may."""
    names = {gate: Domain(values=(*_YES_NO, UNKNOWN)) for gate in _TOOL_GATES}
    names["category"] = Domain(values=(*Category, UNKNOWN), several=True)
    names["capture"] = Domain(values=(*CaptureMode, UNKNOWN))
    for question in questions:
        if question.fact:
            names[question.fact] = Domain(values=(*fact_values(question), UNKNOWN, NOT_APPLICABLE))
    bases = Domain(values=(*BasisKind, "none"))
    maker = {"maker": Domain(values=("known", UNKNOWN))}
    return names | maker | {f"basis.{name}": bases for name in names}


def fact_values(question: Question) -> tuple[str, ...]:
    """Return what the fact a question states can be called, beside unknown and not applicable."""
    options = tuple(option.id for option in question.options)
    match question.kind:
        case QuestionKind.NUMBER:
            return ("zero", "some", *options)
        case QuestionKind.TEXT | QuestionKind.DATE:
            return ("known", *options)
        case _:
            return options


def _answers(question: Question) -> tuple[str, ...]:
    return tuple(Rating) if question.kind is QuestionKind.TEXT else fact_values(question)


def wrong_names(condition: Condition | None, names: Mapping[str, Domain]) -> Iterator[str]:
    """Yield a sentence for each name or value of *condition* that does not exist."""
    for atom in atoms(condition):
        if atom.name not in names:
            yield f"A condition asks about “{atom.name}”, which does not exist here."
            continue
        for value in atom.any_of:
            if value not in names[atom.name].values:
                yield f"A condition asks whether “{atom.name}” is “{value}”, which is not one of its values."


def possible(names: Mapping[str, Domain], *conditions: Condition | None) -> bool | None:
    """Say whether all the conditions can hold together; None when there are too many cases to try."""
    together = AllOf(all_of=tuple(condition for condition in conditions if condition is not None))
    try:
        return satisfiable(together, names)
    except TooManyCasesError:
        return None
