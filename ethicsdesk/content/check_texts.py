"""Looks at every text a person reads on a screen: there, short enough, plain, in US spelling."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from ethicsdesk.content.load import Draft, Placed
from ethicsdesk.content.markdown import PLACEHOLDER
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.incident_words import ChoiceWords
from ethicsdesk.domain.questionnaire import Gate, Question
from ethicsdesk.domain.readability import reading_grade, words
from ethicsdesk.domain.template import Template

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

LONGEST_QUESTION = 30
"""Words a question may have; longer ones are not read."""

_LIMITS: Mapping[str, int] = MappingProxyType(  # characters
    {
        "text": 300, "why": 500, "evidence": 300, "red_flag": 300, "change": 400, "good_text": 500,
        "title": 160, "short": 40, "intro": 500, "label": 160,
        "help": 300, "term": 60, "meaning": 500, "name": 90,
        "citation": 160, "whom": 300, "asks": 700, "forbids": 300, "open": 300, "penalty": 160,
        "note": 160, "steps": 200, "maker": 90, "publisher": 160, "where": 500, "subtitle": 160,
        "how": 400, "examples": 160, "ask": 300, "low": 200, "medium": 200, "high": 200,
    }
)  # fmt: skip
_MAY_BE_EMPTY = frozenset(
    {
        "help",
        "good_text",
        "maker",
        "subtitle",
        "intro",
        "evidence",
        "red_flag",
        "change",
        "forbids",
        "open",
        "penalty",
        "note",
    }
)

_SPELLINGS: Mapping[str, str] = MappingProxyType(  # the start of a British spelling, and the American word
    {
        "licence": "license", "practise": "practice", "colour": "color", "behaviour": "behavior",
        "favour": "favor", "honour": "honor", "organis": "organiz", "recognis": "recogniz",
        "authoris": "authoriz", "summaris": "summariz", "prioritis": "prioritiz", "minimis": "minimiz",
        "analyse": "analyze", "centre": "center", "programme": "program", "counsellor": "counselor",
        "labelled": "labeled", "cancelled": "canceled", "whilst": "while", "cheque": "check",
        "judgement": "judgment", "defence": "defense", "anonymis": "anonymiz", "penalis": "penaliz",
    }
)  # fmt: skip
_BRITISH = re.compile(r"\b(" + "|".join(_SPELLINGS) + ")", re.IGNORECASE)


class Shown(NamedTuple):
    """A text on a screen or paper, and how to say where it stands."""

    item: Placed[object]
    inside: tuple[str | int, ...]
    text: str

    def problem(self, sentence: str) -> Problem:
        """Say what is wrong with the text."""
        return self.item.problem(sentence, *self.inside)


def check_texts(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the texts of a draft."""
    for shown in shown_texts(draft):
        yield from _form(shown)
        yield from (shown.problem(sentence) for sentence in british(shown.text))
    for question in draft.questions:
        if (count := len(words(question.value.text))) > LONGEST_QUESTION:
            yield question.problem(
                f"The question has {count} words; {LONGEST_QUESTION} are the most.", "text"
            )
    for template in draft.templates:
        for block in template.value.blocks:
            for sentence in british(PLACEHOLDER.sub("", f"{block.label}\n{block.text}")):
                yield template.text_problem(block.id, sentence)


def _form(shown: Shown) -> Iterator[Problem]:
    name = next(part for part in reversed(shown.inside) if isinstance(part, str))
    text = shown.text
    if not text.strip() and name not in _MAY_BE_EMPTY:
        yield shown.problem(f"“{name}” is empty.")
    if len(text) > _LIMITS[name]:
        yield shown.problem(f"“{name}” has {len(text)} characters; {_LIMITS[name]} are the most.")
    if "\n" in text or "  " in text or text != text.strip():
        yield shown.problem(f"“{name}” must be one paragraph without spare spaces.")
    if "{{" in text and not isinstance(shown.item.value, Template):
        yield shown.problem(f"“{name}” cannot have placeholders.")


def british(text: str) -> Iterator[str]:
    """Yield what to write in place of each British spelling."""
    for found in _BRITISH.finditer(text):
        yield f"“{found[1]}…” is British spelling; write “{_SPELLINGS[found[1].lower()]}…”."


def shown_texts(draft: Draft) -> Iterator[Shown]:
    """Yield every text of the draft that is shown, except the blocks of papers."""
    yield from _of(draft.sources, "title", "short", "publisher", "where")
    yield from _of(draft.terms, "term", "meaning")
    yield from _of(draft.starters, "name", "maker")
    yield from _of(draft.sections, "title", "intro")
    yield from _of(draft.gates, "text", "why")
    yield from _of(draft.questions, "text", "why", "evidence", "red_flag", "change", "good_text")
    yield from _of(draft.templates, "title", "subtitle")
    yield from _duty_texts(draft)
    yield from _incident_texts(draft)
    for item in _asked(draft):
        for number in range(len(item.value.options)):
            option = item.value.options[number]
            yield Shown(item, ("options", number, "label"), option.label)
            yield Shown(item, ("options", number, "help"), option.help)
    for question in draft.questions:
        if question.value.date_part is not None:
            yield Shown(question, ("date_part", "label"), question.value.date_part.label)


def _duty_texts(draft: Draft) -> Iterator[Shown]:
    yield from _of(draft.rules, "title", "citation", "whom", "asks", "forbids", "open", "penalty")
    yield from _of(draft.duty_texts, "title", "text")
    for rule in draft.rules:
        for number, bind in enumerate(rule.value.binds):
            yield Shown(rule, ("binds", number, "note"), bind.note)
    for duty in draft.duty_texts:
        for number, step in enumerate(duty.value.steps):
            yield Shown(duty, ("steps", number), step)


def _incident_texts(draft: Draft) -> Iterator[Shown]:
    for item in draft.incidents:
        for group in fields(item.value):
            for number, words_ in enumerate(getattr(item.value, group.name)):
                for inside, text in _texts_of(words_):
                    yield Shown(item, (group.name, number, *inside), text)


def _texts_of(words_: "DataclassInstance") -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the texts of one entry of the incident log, and where in it each stands."""
    for field in fields(words_):
        value = getattr(words_, field.name)
        if field.name == "examples":
            yield from (((field.name, number), text) for number, text in enumerate(value))
        elif field.name in _LIMITS and (
            value or not (isinstance(words_, ChoiceWords) and field.name == "text")
        ):
            yield (field.name,), value


def _asked(draft: Draft) -> list[Placed[Question | Gate]]:
    return [*draft.gates, *draft.questions]


def _of(items: Iterable[Placed[object]], *names: str) -> Iterator[Shown]:
    for item in items:
        for name in names:
            yield Shown(item, (name,), getattr(item.value, name))


def screen_words(value: Question | Gate) -> str:
    """Return what stands on the screen of one question, sentence by sentence."""
    parts = [value.text, value.why, *(option.help for option in value.options)]
    if isinstance(value, Question):
        parts += [value.evidence, value.red_flag, value.change, value.good_text]
    return "\n".join(part for part in parts if part)


def screen_grades(draft: Draft) -> list[tuple[float, Placed[Question | Gate]]]:
    """Return the reading grade of every question and gate, hardest first."""
    graded = [(reading_grade(screen_words(item.value)), item) for item in _asked(draft)]
    return sorted(graded, key=lambda pair: (-pair[0], pair[1].value.id))
