"""Random cases: any gates, any answers, any day, mostly good so that every result comes up."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from hypothesis import strategies as st

from ethicsdesk.domain.questionnaire import Question, QuestionKind
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
from tests.domain.oracle.oracle import Case
from tests.domain.oracle.reading import BANKS, CLAUSE, TODAY, best

DAYS = st.one_of(
    st.dates(date(2024, 8, 1), TODAY),
    st.sampled_from(
        [date(2024, 12, 1), date(2024, 12, 2), date(2025, 3, 1), date(2025, 3, 2), date(2025, 9, 2)]
    ),
)
BASES = st.one_of(
    st.just(CLAUSE),
    st.builds(
        Basis,
        kind=st.sampled_from(BasisKind),
        reference=st.sampled_from(["Page 3", "  ", ""]),
        seen_on=st.none() | DAYS,
    ),
    st.none(),
)
STATES = st.lists(st.sampled_from(["OH", "IL", "NV", "ME", "CO", "RI", "VT", "TX"]), max_size=2, unique=True)
GATE = st.sampled_from([YesNo.YES, YesNo.YES, YesNo.NO, YesNo.NO, YesNo.UNSURE, None])
FIELDS_OF_PRACTICE = ("covered_entity", "federal_funds", "minors", "groups", "part2")


def practices() -> st.SearchStrategy[Practice]:
    return st.builds(
        lambda states, **gates: Practice(name="P", home_state="OH", client_states=tuple(states), **gates),
        STATES,
        **dict.fromkeys(FIELDS_OF_PRACTICE, GATE),
    )


def tools() -> st.SearchStrategy[Tool]:
    return st.builds(
        lambda categories, **gates: Tool(
            id="t", name="T", added_on=TODAY, categories=tuple(categories), **gates
        ),
        st.lists(st.sampled_from(Category), max_size=2, unique=True),
        client_data=GATE,
        capture=st.none() | st.sampled_from(CaptureMode),
        client_facing=GATE,
        clinical=GATE,
        psychotherapy_notes=st.sampled_from([YesNo.NO] * 30 + [YesNo.YES, YesNo.UNSURE, None]),
    )


@cache
def any_answer(question: Question) -> st.SearchStrategy[Answer | None]:
    """Return every kind of answer that can be kept, good or bad, and none."""
    blank = Answer(
        id=question.id,
        assessment_id="a",
        question_id=question.id,
        state=AnswerState.ANSWERED,
        answered_on=TODAY,
    )
    kept = st.fixed_dictionaries(
        {
            "answered_on": st.sampled_from([TODAY, TODAY - timedelta(days=60)]),
            "basis": BASES,
            "reason": st.sampled_from(["", " ", "They never see it"]),
        }
    )
    away = st.sampled_from([{"state": AnswerState.UNKNOWN}, {"state": AnswerState.NOT_APPLICABLE}])
    values = _values(question)
    given = st.builds(
        lambda rest, value: replace(blank, **rest, **value), kept, st.one_of(values, values, away)
    )
    return st.one_of(*[given] * 7, st.none())


def _values(question: Question) -> st.SearchStrategy[dict]:
    options = st.builds(lambda o: {"option": o}, st.sampled_from([o.id for o in question.options] or [""]))
    if question.date_part:
        options = st.builds(lambda o, day: o | {"day": day}, options, st.none() | DAYS)
    match question.kind:
        case QuestionKind.NUMBER:
            near = [b.up_to + step for b in question.bands if b.up_to is not None for step in (0, 1)]
            numbers = st.builds(lambda n: {"number": n}, st.sampled_from([0, *near, 99_999]))
            return numbers | options if question.options else numbers
        case QuestionKind.DATE:
            return st.builds(lambda d: {"day": d}, st.none() | DAYS) | options
        case QuestionKind.TEXT:
            texts = st.sampled_from(["They said so.", " "])
            return st.fixed_dictionaries({"rating": st.none() | st.sampled_from(Rating), "text": texts})
        case _:
            return options


@cache
def overrides(question: Question) -> st.SearchStrategy[Override | None]:
    made = st.builds(
        Override,
        id=st.just(question.id),
        assessment_id=st.just("a"),
        question_id=st.just(question.id),
        reason=st.sampled_from(["I start it by hand", " "]),
        until=st.sampled_from([TODAY + timedelta(days=days) for days in (-1, 0, 1, 40)]),
        made_on=st.just(TODAY),
    )
    return st.one_of(st.none(), made)


@cache
def all_best(name: str) -> dict[str, Answer]:
    return {q.id: best(q) for q in BANKS[name].questions}


@st.composite
def cases(draw, name: str, spoilt: int = 12) -> Case:
    """Draw a case: a well-answered bank in which up to *spoilt* questions are answered anyhow."""
    bank = BANKS[name]
    changed = draw(
        st.lists(st.sampled_from(bank.questions), min_size=2, max_size=spoilt, unique_by=lambda q: q.id)
    )
    given = all_best(name) | {q.id: draw(any_answer(q)) for q in changed}
    aside = {q.id: draw(overrides(q)) for q in changed}
    return Case(
        bank=bank,
        practice=draw(practices()),
        tool=draw(tools()),
        depth=draw(st.sampled_from(Depth)),
        answers={key: answer for key, answer in given.items() if answer},
        overrides={key: override for key, override in aside.items() if override},
        today=draw(st.sampled_from([TODAY, TODAY + timedelta(days=30), TODAY + timedelta(days=200)])),
    )
