"""Values in words: the program's are sentences it can translate, what a person typed stays as it is."""

from dataclasses import is_dataclass, replace
from datetime import date
from enum import StrEnum
from typing import get_args, get_type_hints

import pytest

from ethicsdesk.domain.breach import Assessment as Judged
from ethicsdesk.domain.breach import Factor, FactorName, Level
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind, Rating, Tool, Use
from ethicsdesk.domain.wording import Message, Said, say
from ethicsdesk.services import ai_free, copies, first_steps, gaps, practice, trail
from ethicsdesk.services.field_words import described, field_words, inner
from ethicsdesk.services.told_values import NOTHING, Teller
from ethicsdesk.services.value_words import VALUES
from installer import texts
from tests.builders import BANK, LIBRARY, a_tool

TELLER = Teller(LIBRARY.incident_words())


def parts_of(found, seen):
    """Yield every class that stands in the records, however deep."""
    for one in get_args(found):
        yield from parts_of(one, seen)
    if isinstance(found, type) and (is_dataclass(found) or issubclass(found, StrEnum)) and found not in seen:
        seen.add(found)
        yield found
        if is_dataclass(found):
            for name, of in get_type_hints(found).items():
                if not inner(name):
                    yield from parts_of(of, seen)


FOUND = [one for seen in (set(),) for kind in RECORD_TYPES for one in parts_of(kind, seen)]


def test_every_field_of_every_record_has_a_name_a_translator_has_seen():
    seen = {one.source for one in texts.texts() if one.context == "messages"}
    called = {
        f"{one.__name__}.{name}": field_words(getattr(one, "kind", one.__name__), name)
        for one in FOUND
        if is_dataclass(one) and one is not Basis  # told as a whole
        for name in described(one)
        if not inner(name)
    }
    assert [key for key, words in called.items() if words not in seen] == []


@pytest.mark.parametrize("values", [one for one in FOUND if not is_dataclass(one)], ids=lambda e: e.__name__)
def test_every_value_of_every_enum_has_words(values):
    for value in values:
        words = TELLER.said(value)
        known = (type(value).__name__, value.value) in VALUES
        assert known or isinstance(words.pieces[0], str), f"{value!r} needs words in services/value_words.py"
        assert "_" not in str(words)


def test_own_words_stay_own_words_even_when_the_program_has_the_same():
    assert TELLER.said("nothing").pieces == ("nothing",)
    assert TELLER.said("Yes", "purpose").pieces == ("Yes",)
    assert TELLER.said(True).pieces == (say("Yes"),)


def test_a_day_and_what_is_empty_are_said_by_the_window():
    day = date(2026, 3, 2)
    assert TELLER.said(day).pieces == (day,)
    assert str(TELLER.said(day)) == "March 2, 2026"
    assert [TELLER.said(one) for one in (None, "", (), {})] == [NOTHING] * 4


def test_how_an_answer_is_known_keeps_the_reference_as_typed():
    said = TELLER.said(Basis(kind=BasisKind.CONTRACT, reference="Section 4", seen_on=date(2026, 3, 2)))
    assert said.pieces == (say("It is in a contract"), ", ", "Section 4", ", ", date(2026, 3, 2))
    assert str(TELLER.said(Basis(kind=BasisKind.CLAIM))) == "The company says so, no date"


def test_what_is_kept_under_names_of_the_program_is_told_in_words():
    assert TELLER.said({"omission": 2}, "errors").pieces == (
        say("Something important is missing"),
        ": ",
        "2",
    )
    assert TELLER.said("tool", "origin_kind").pieces == (say("AI tool"),)
    nature = Factor(level=Level.LOW, reason="Only a name")
    words = str(TELLER.said(Judged(factors={"nature": nature})))
    assert words.startswith(
        f"Factors: {LIBRARY.incident_words().factor(FactorName.NATURE).title}: Level: Low"
    )
    (step, *_) = TELLER.said({"contain": date(2026, 3, 2)}, "steps_done").pieces
    assert step == next(one.title for one in LIBRARY.incident_words().steps if one.id == "contain")


def test_an_answer_is_told_with_its_label_its_days_and_what_is_thought_of_it():
    question = BANK["sec-mfa"]
    answer = Answer(
        id="a", assessment_id="s", question_id=question.id, state=AnswerState.ANSWERED, option="yes",
        answered_on=date(2026, 3, 2), rating=Rating.GOOD,
    )  # fmt: skip
    label = next(one.label for one in question.options if one.id == "yes")
    assert TELLER.answer(question, answer).pieces == (label, " (", say("Good"), ")")
    unknown = replace(answer, state=AnswerState.UNKNOWN)
    assert TELLER.answer(question, unknown).pieces == (say("I do not know"),)
    not_so = replace(answer, state=AnswerState.NOT_APPLICABLE, reason="No login")
    assert TELLER.answer(question, not_so).pieces == (say("Does not apply"), ": ", "No login")
    measured = next(one for one in BANK.values() if one.unit == "days")
    days = replace(answer, option="", number=30, rating=None)
    assert str(TELLER.answer(measured, days)) == "30 days"


def test_everything_done_once_has_a_name(real_desk):
    names = {ai_free.CHOSEN, copies.DRILL, first_steps.BINDER_MADE, gaps.RECOVERY_CONFIRMED}
    assert set(trail.MILESTONES) == names
    practice.reach(real_desk, first_steps.BINDER_MADE)
    assert str(trail.page(real_desk).rows[0].sentence) == "Added: Step with the vault: Binder made"


def test_a_change_is_told_in_pieces(real_desk):
    tool = a_tool(real_desk)
    with real_desk.store.writing() as vault:
        vault.put(replace(vault.get(Tool, tool.id), use=Use.STOPPED))
    (use,) = [one for one in trail.page(real_desk).rows[0].changes if one.label == "Use"]
    assert use.after == Said((say("No longer used"),))
    assert isinstance(use.before.pieces[0], Message)
