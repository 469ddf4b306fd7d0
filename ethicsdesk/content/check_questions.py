"""What must be true of the questions of a pack beyond their form."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from ethicsdesk.content.check_lists import check_cites, check_gate, slug_problem
from ethicsdesk.content.load import Draft, Placed
from ethicsdesk.content.names import RESERVED, possible, question_names, wrong_names
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.conditions import AllOf, AnyOf, Condition, Domain, Is, atoms
from ethicsdesk.domain.questionnaire import Badge, Level, Question, QuestionKind

WORST_FIRST = (Level.RED, Level.UNKNOWN, Level.PARTLY, Level.GOOD)
UNITS = ("minutes", "hours", "days", "months", "years", "dollars", "percent")


class BankCheck:
    """Checks the questions of a draft against each other."""

    def __init__(self, draft: Draft) -> None:
        """Look at *draft*."""
        self.draft = draft
        self.whole = draft.whole
        self.sources = {item.value.id: item.value for item in draft.sources}
        self.names = question_names(item.value for item in draft.questions)
        self.shown: dict[
            str, Condition
        ] = {}  # when a question can be answered, with the questions it hangs on
        self.facts: set[str] = set()

    def run(self) -> Iterator[Problem]:
        """Yield every problem."""
        later = {item.value.id for item in self.draft.questions}
        for item in self.draft.questions:
            yield from check_answers(item)
            yield from self._sources(item)
            yield from self._conditions(item, later)
            yield from self._fact(item)
            later.discard(item.value.id)
        for gate in self.draft.gates:
            if self.whole:
                yield from check_cites(gate, gate.value.sources, self.sources)
            yield from check_gate(gate)
        for section in self.draft.sections:
            if (
                not any(item.value.section == section.value.id for item in self.draft.questions)
                and self.whole
            ):
                yield section.problem(f"The section “{section.value.id}” has no questions.")

    def _sources(self, item: Placed[Question]) -> Iterator[Problem]:
        question = item.value
        if self.whole:
            yield from check_cites(item, question.sources, self.sources)
        if not question.sources:
            yield item.problem(
                "A question needs at least one source; our own good practice is “house”.", "sources"
            )
        known = [self.sources[cite.source].badge for cite in question.sources if cite.source in self.sources]
        if question.badge is Badge.LAW and Badge.LAW not in known and (known or self.whole):
            yield item.problem("The badge says law, but no source named here is a law.", "badge")
        if question.hipaa and question.badge is not Badge.LAW:
            yield item.problem("“hipaa” belongs to questions with the badge law.", "hipaa")

    def _conditions(self, item: Placed[Question], later: set[str]) -> Iterator[Problem]:
        question = item.value
        sound = True
        for key, condition in (
            ("needs", question.needs),
            ("stop_if", question.stop_if),
            ("flag_if", question.flag_if),
            ("law_if", question.law_if),
        ):
            for sentence in wrong_names(condition, self.names):
                sound = False
                if self.whole or "does not exist" not in sentence:
                    yield item.problem(sentence, key)
        for atom in atoms(question.needs):
            if atom.name in later:
                sound = False
                yield item.problem(
                    f"“needs” asks about “{atom.name}”, which comes later or is itself.", "needs"
                )
        if sound:
            yield from self._can_show(item)

    def _can_show(self, item: Placed[Question]) -> Iterator[Problem]:
        question = item.value
        parts = [self._with_roots(question.needs)] if question.needs else []
        if question.categories:
            parts.append(Is(name="category", any_of=question.categories))
        shown = AllOf(all_of=tuple(parts))
        self.shown[question.id] = shown
        yield from _must_be_possible(item, "needs", "This question can never appear.", self.names, shown)
        if question.stop_if is not None:
            sentence = "This deal-breaker can never hold while the question shows."
            yield from _must_be_possible(item, "stop_if", sentence, self.names, shown, question.stop_if)
        if question.law_if is not None:
            sentence = "This law can never bind while the question shows."
            yield from _must_be_possible(item, "law_if", sentence, self.names, shown, question.law_if)
        if question.flag_if is not None:
            sentence = "This red flag can never hold while the question shows."
            yield from _must_be_possible(item, "flag_if", sentence, self.names, shown, question.flag_if)

    def _with_roots(self, condition: Condition) -> Condition:
        """Add to every earlier question that is asked about the condition under which that one shows."""
        match condition:
            case Is() if condition.name in self.shown and "unanswered" not in condition.any_of:
                return AllOf(all_of=(condition, self.shown[condition.name]))
            case AllOf():
                return AllOf(all_of=tuple(self._with_roots(part) for part in condition.all_of))
            case AnyOf():
                return AnyOf(one_of=tuple(self._with_roots(part) for part in condition.one_of))
            case _:
                return condition

    def _fact(self, item: Placed[Question]) -> Iterator[Problem]:
        fact = item.value.fact
        if not fact:
            return
        if not re.fullmatch(r"[a-z][a-z0-9_]*", fact):
            yield item.problem(
                f"“{fact}” cannot be the name of a fact: small letters, digits and _ only.", "fact"
            )
        if fact in self.facts:
            yield item.problem(f"The fact “{fact}” is stated by two questions.", "fact")
        self.facts.add(fact)


def _must_be_possible(
    item: Placed[Question], key: str, sentence: str, names: Mapping[str, Domain], *conditions: Condition
) -> Iterator[Problem]:
    answer = possible(names, *conditions)
    if answer is None:
        yield item.problem("This condition has too many cases to be checked; make it simpler.", key)
    elif not answer:
        yield item.problem(sentence, key)


def check_answers(item: Placed[Question]) -> Iterator[Problem]:
    """Yield what is wrong with a question's answers, for its kind."""
    question = item.value
    if not 1 <= question.weight <= 3:
        yield item.problem("The weight is 1, 2 or 3.", "weight")
    if len(set(question.categories)) < len(question.categories):
        yield item.problem("A category stands here twice.", "categories")
    for name in ("max_age_months", "evidence_months"):
        if (months := getattr(question, name)) is not None and not 1 <= months <= 120:
            yield item.problem(f"“{name}” is a number of months from 1 to 120.", name)
    yield from _misplaced(item)
    yield from _options(item)
    yield from _bands(item)
    yield from _stops(item)


_ONLY_FOR: Mapping[str, tuple[QuestionKind, ...]] = {
    "bands": (QuestionKind.NUMBER,),
    "unit": (QuestionKind.NUMBER,),
    "max_age_months": (QuestionKind.DATE,),
    "date_part": (QuestionKind.YES_NO, QuestionKind.CHOICE),
    "good_text": (QuestionKind.TEXT,),
    "red_stops": (QuestionKind.TEXT,),
}
_MUST_HAVE: Mapping[QuestionKind, tuple[str, ...]] = {
    QuestionKind.YES_NO: ("options",),
    QuestionKind.CHOICE: ("options",),
    QuestionKind.NUMBER: ("bands", "unit"),
    QuestionKind.TEXT: ("good_text",),
    QuestionKind.DATE: (),
}


def _misplaced(item: Placed[Question]) -> Iterator[Problem]:
    kind = item.value.kind
    for name, kinds in _ONLY_FOR.items():
        if getattr(item.value, name) and kind not in kinds:
            yield item.problem(f"“{name}” does not belong to a question of the kind {kind}.", name)
    for name in _MUST_HAVE[kind]:
        if not getattr(item.value, name):
            yield item.problem(f"A question of the kind {kind} needs “{name}”.", "kind")
    if kind is QuestionKind.TEXT and item.value.options:
        yield item.problem("“options” does not belong to a question of the kind text.", "options")
    if item.value.unit and item.value.unit not in UNITS:
        yield item.problem(f"The unit is one of: {', '.join(UNITS)}.", "unit")


def _options(item: Placed[Question]) -> Iterator[Problem]:
    question = item.value
    ids = [option.id for option in question.options]
    for number, option in enumerate(question.options):
        yield from slug_problem(item, option.id, "options", number)
        if option.id in ids[:number]:
            yield item.problem(f"The answer “{option.id}” stands here twice.", "options", number)
        if option.id in RESERVED:
            yield item.problem(f"An answer cannot be called “{option.id}”.", "options", number)
        if option.level is Level.UNKNOWN:
            yield item.problem("“Unknown” is offered for every question; leave it out.", "options", number)
        if option.stop and option.level is not Level.RED:
            yield item.problem("An answer that is a deal-breaker must have the level red.", "options", number)
    ranks = [WORST_FIRST.index(option.level) for option in question.options]
    if any(worse > better for worse, better in pairwise(ranks)):
        yield item.problem("The answers must stand from worst to best: red, partly, good.", "options")
    if question.kind in (QuestionKind.YES_NO, QuestionKind.CHOICE) and ranks and len(set(ranks)) < 2:
        yield item.problem("The answers are all worth the same.", "options")


def _bands(item: Placed[Question]) -> Iterator[Problem]:
    bands = item.value.bands
    if not bands:
        return
    limits = [band.up_to for band in bands[:-1]]
    numbers = [limit for limit in limits if limit is not None]
    if bands[-1].up_to is not None or len(numbers) < len(limits):
        yield item.problem("The last band, and only it, has no “up_to”.", "bands")
    if any(low >= high for low, high in pairwise(numbers)) or any(limit < 0 for limit in numbers):
        yield item.problem("The limits of the bands must rise.", "bands")
    ranks = [WORST_FIRST.index(band.level) for band in bands]
    if ranks not in (sorted(ranks), sorted(ranks, reverse=True)):
        yield item.problem("The levels of the bands must go one way, better or worse.", "bands")
    if any(band.stop and band.level is not Level.RED for band in bands):
        yield item.problem("A band that is a deal-breaker must have the level red.", "bands")


def _stops(item: Placed[Question]) -> Iterator[Problem]:
    question = item.value
    if not can_stop(question):
        if question.stop_if is not None:
            yield item.problem("“stop_if” stands here, but no answer is a deal-breaker.", "stop_if")
        return
    for name in ("red_flag", "change"):
        if not getattr(question, name).strip():
            yield item.problem(f"A question with a deal-breaker needs “{name}”.", name)
    if question.info:
        yield item.problem("A question for information only cannot have a deal-breaker.", "info")


def can_stop(question: Question) -> bool:
    """Say whether some answer of the question is a deal-breaker."""
    stops = [option.stop for option in question.options] + [band.stop for band in question.bands]
    dated = question.date_part is not None and question.date_part.missing_stops
    return question.unknown_stops or question.red_stops or dated or any(stops)
