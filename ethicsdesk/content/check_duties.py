"""What must be true of rules of state law: real states and sources, no bill shown as law, words for all."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from ethicsdesk.content.check_lists import check_cites, slug_problem
from ethicsdesk.content.load import Draft, Placed
from ethicsdesk.content.names import possible, question_names, wrong_names
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.conditions import Domain
from ethicsdesk.domain.duties import BINDING, Duty, DutyText, Profession, Reach, Rule, Setting, Standing
from ethicsdesk.domain.questionnaire import Badge, Confidence, Source
from ethicsdesk.domain.states import STATES


def duty_names() -> dict[str, Domain]:
    """Return what conditions of duties may ask; where a rule holds is said by its states alone."""
    names = question_names(())
    del names["state"]
    return names | {
        "tools": Domain(values=("none", "some")),
        "setting": Domain(values=tuple(Setting), several=True),
        "profession": Domain(values=tuple(Profession)),
        "ai_notes": Domain(values=("yes", "no")),
    }


def check_duties(draft: Draft) -> Iterator[Problem]:
    """Yield everything that is wrong with the rules and with the words of duties."""
    sources = {item.value.id: item.value for item in draft.sources}
    names = duty_names()
    seen: set[str] = set()
    for item in draft.rules:
        yield from slug_problem(item, item.value.id)
        if item.value.id in seen:
            yield item.problem(f"The id “{item.value.id}” is used twice.", "id")
        seen.add(item.value.id)
        yield from _place(item)
        yield from _standing(item)
        yield from _binds(item, names)
        if draft.whole:
            yield from _grounds(item, sources)
            yield from _days(item, draft)
    if draft.whole and draft.rules:
        yield from _words(draft)


def _place(item: Placed[Rule]) -> Iterator[Problem]:
    rule = item.value
    if (rule.reach is Reach.STATES) is not bool(rule.states):
        yield item.problem("A rule either names its states, or says that it reaches everywhere.", "states")
    for number, state in enumerate(rule.states):
        if state not in STATES or state in rule.states[:number]:
            yield item.problem(f"“{state}” is no state, or stands here twice.", "states", number)


_BADGES: Mapping[Standing, frozenset[Badge]] = MappingProxyType(
    {
        Standing.ENACTED: frozenset({Badge.LAW}),
        Standing.HOUSE: frozenset({Badge.PROFESSIONAL, Badge.BEST_PRACTICE}),
    }
)


def _standing(item: Placed[Rule]) -> Iterator[Problem]:
    rule = item.value
    allowed = _BADGES.get(rule.standing, frozenset({Badge.PROPOSED}))
    if rule.badge not in allowed:
        yield item.problem(f"What is {rule.standing} has the badge {' or '.join(sorted(allowed))}.", "badge")
    if rule.standing not in BINDING and rule.binds:
        yield item.problem("What is not law asks nothing; leave “binds” out.", "binds")


def _binds(item: Placed[Rule], names: Mapping[str, Domain]) -> Iterator[Problem]:
    for number, bind in enumerate(item.value.binds):
        wrong = tuple(wrong_names(bind.when, names))
        for sentence in wrong:
            yield item.problem(sentence, "binds", number, "when")
        if not wrong and bind.when is not None and not possible(names, bind.when):
            yield item.problem("This duty can never be due.", "binds", number, "when")
        if any(replace(bind, note="") == replace(other, note="") for other in item.value.binds[:number]):
            yield item.problem("The same duty stands here twice.", "binds", number)


def _grounds(item: Placed[Rule], sources: Mapping[str, Source]) -> Iterator[Problem]:
    rule = item.value
    yield from check_cites(item, rule.sources, sources)
    if not rule.sources:
        yield item.problem("A rule names at least one source.", "sources")
    known = [sources[cite.source] for cite in rule.sources if cite.source in sources]
    surest = any(source.confidence is Confidence.VERIFIED for source in known)
    if known and rule.confidence is Confidence.VERIFIED and not surest:
        yield item.problem("None of its sources was read, so the rule is not verified.", "confidence")


def _days(item: Placed[Rule], draft: Draft) -> Iterator[Problem]:
    rule = item.value
    first, also = rule.effective_from, rule.effective_also
    if also is not None and (first is None or also <= first):
        yield item.problem("The second reported day comes after the first.", "effective_also")
    if draft.pack and rule.as_of > draft.pack[0].value.published:
        yield item.problem("A rule cannot be looked at after the pack was published.", "as_of")


def _words(draft: Draft) -> Iterator[Problem]:
    templates = {item.value.id for item in draft.templates}
    questions = {item.value.id for item in draft.questions}
    said: set[Duty] = set()
    for item in draft.duty_texts:
        if item.value.id in said:
            yield item.problem(f"The duty “{item.value.id}” stands here twice.", "id")
        said.add(item.value.id)
        yield from _answers(item, templates, questions)
    for duty in Duty:
        if duty not in said:
            yield Problem("duties/words.yaml", 0, f"The duty “{duty}” has no words.")


def _answers(item: Placed[DutyText], templates: set[str], questions: set[str]) -> Iterator[Problem]:
    for field in ("papers", "papers_hearing"):
        for number, paper in enumerate(getattr(item.value, field)):
            if paper not in templates:
                yield item.problem(f"There is no paper “{paper}”.", field, number)
    for number, question in enumerate(item.value.questions):
        if question not in questions:
            yield item.problem(f"There is no question “{question}”.", "questions", number)
    if not (item.value.papers or item.value.papers_hearing or item.value.steps):
        yield item.problem("Say which papers or steps answer this duty.", "steps")
