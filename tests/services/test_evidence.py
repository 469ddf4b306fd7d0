"""Exhibits: many answers in one step, what is known more surely stays, numbers are never used twice."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from ethicsdesk.domain import evidence as rules
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.evidence import Evidence, EvidenceKind, Leaning, Speaker
from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind, Depth
from ethicsdesk.services import assessments, attachments, evidence, tools
from tests.builders import desk_of
from tests.documents.hostile import a_picture

BOTH = ("data-train", "data-sell")


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def tool(desk):
    made = tools.add(desk, "Scribe").value
    assessments.start(desk, made.id, depth=Depth.EVERYTHING)
    for question_id, option in (("data-train", "never"), ("data-sell", "no")):
        assessments.answer(desk, made.id, answer_to(desk, question_id, option))
    return made


@pytest.fixture
def file(desk, tool):
    return attachments.add(desk, tool, "BAA.txt", BytesIO(b"Section 4"), 9, lambda _: None).value


def answer_to(desk, question_id, option="", **more) -> Answer:
    today = desk.clock.today()
    blank = Answer(
        id="", assessment_id="", question_id=question_id, state=AnswerState.ANSWERED, answered_on=today
    )
    return replace(blank, option=option, **more)


def paste(desk, given: Evidence):
    picture = a_picture()
    return evidence.paste(desk, BytesIO(picture), len(picture), given).value


def exhibit(desk, tool, **more) -> Evidence:
    today = desk.clock.today()
    blank = Evidence(
        id="",
        tool_id=tool.id,
        number=0,
        sort=EvidenceKind.DOCUMENT,
        question_ids=BOTH,
        seen_on=today,
        noted_on=today,
    )
    return replace(blank, **more)


def claim(desk, tool, speaker=Speaker.MAKER, **more) -> Evidence:
    given = {"sort": EvidenceKind.CLAIM, "address": "example.org/trust", "words": "Nothing is kept."}
    return exhibit(desk, tool, speaker=speaker, **given, **more)


def basis(desk, tool, question_id) -> Basis | None:
    answers = assessments.start(desk, tool.id).value.sheet.answers
    return answers[question_id].basis


def test_one_file_carries_many_answers_in_one_step(desk, tool, file):
    tied = evidence.tie(
        desk, exhibit(desk, tool, attachment_id=file.id, contract=True, where="section 4")
    ).value
    wanted = Basis(
        kind=BasisKind.CONTRACT, reference="BAA.txt, section 4 (E-001)", seen_on=desk.clock.today()
    )
    assert (tied.rests, tied.beside) == (BOTH, ())
    assert [basis(desk, tool, question) for question in BOTH] == [wanted, wanted]


def test_a_question_without_an_answer_stays_open_and_the_exhibit_stands_beside_it(desk, tool, file):
    given = exhibit(desk, tool, attachment_id=file.id, question_ids=("sec-mfa",))
    assert evidence.tie(desk, given).value.beside == ("sec-mfa",)
    assert "sec-mfa" not in assessments.start(desk, tool.id).value.sheet.answers


def test_what_is_known_more_surely_is_left_alone(desk, tool, file):
    evidence.tie(desk, exhibit(desk, tool, attachment_id=file.id, contract=True))
    assert evidence.tie(desk, claim(desk, tool)).value.rests == ()
    known = basis(desk, tool, "data-train")
    assert known is not None
    assert known.kind is BasisKind.CONTRACT


def test_what_was_seen_later_takes_the_place_of_the_same_kind(desk, tool):
    evidence.tie(desk, claim(desk, tool, seen_on=date(2026, 1, 2)))
    assert evidence.tie(desk, claim(desk, tool, seen_on=date(2026, 2, 2))).value.rests == BOTH
    assert evidence.tie(desk, claim(desk, tool, seen_on=date(2025, 2, 2))).value.rests == ()


@pytest.mark.parametrize("speaker", [one for one in Speaker if one is not Speaker.MAKER])
def test_what_others_claim_is_never_what_an_answer_rests_on(desk, tool, speaker):
    assert evidence.tie(desk, claim(desk, tool, speaker)).value.rests == ()
    assert basis(desk, tool, "data-train") is None


def test_a_picture_from_the_clipboard_is_kept_and_counts_as_looked_at_oneself(desk, tool):
    tied = paste(desk, exhibit(desk, tool, sort=EvidenceKind.SCREENSHOT))
    known = basis(desk, tool, "data-train")
    assert known is not None
    assert (known.kind, tied.rests) == (BasisKind.CHECKED, BOTH)
    assert [one.name for one in attachments.listed(desk, tool)] == [tied.evidence.name]


def test_a_picture_whose_exhibit_is_refused_is_not_kept(desk, tool):
    with pytest.raises(ValueNotAcceptedError, match="at least one question"):
        paste(desk, exhibit(desk, tool, sort=EvidenceKind.SCREENSHOT, question_ids=()))
    assert attachments.listed(desk, tool) == ()


def test_numbers_go_on_and_are_not_used_again(desk, tool):
    first, second = (evidence.tie(desk, claim(desk, tool)).value.evidence for _ in range(2))
    evidence.remove(desk, second.id)
    third = evidence.tie(desk, claim(desk, tool)).value.evidence
    assert [one.exhibit for one in (first, second, third)] == ["E-001", "E-002", "E-003"]
    with desk.store.reading() as vault:
        assert [line.evidence.number for line in evidence.index(vault)] == [1, 3]


def test_claims_that_differ_stand_side_by_side(desk, tool):
    says = evidence.tie(desk, claim(desk, tool, leaning=Leaning.FOR)).value.evidence
    assert evidence.disputes(desk, tool.id) == ()
    other = claim(desk, tool, Speaker.INDEPENDENT, leaning=Leaning.AGAINST, question_ids=("data-train",))
    against = evidence.tie(desk, other).value.evidence
    (dispute,) = evidence.disputes(desk, tool.id)
    assert (dispute.question_id, dispute.speaks_for, dispute.speaks_against) == (
        "data-train",
        (says,),
        (against,),
    )


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"question_ids": ()}, "at least one question"),
        ({"speaker": None}, "who claims it"),
        ({"words": " "}, "what is claimed"),
        ({"address": ""}, "where it can be read"),
        ({"seen_on": date(2999, 1, 1)}, "future"),
        ({"words": "x" * (rules.LONGEST_WORDS + 1)}, "very long"),
    ],
)
def test_what_cannot_be_kept_says_why_and_keeps_nothing(desk, tool, changes, word):
    with pytest.raises(ValueNotAcceptedError, match=word):
        evidence.tie(desk, replace(claim(desk, tool), **changes))
    with desk.store.reading() as vault:
        assert evidence.index(vault) == ()


def test_a_file_that_is_gone_keeps_its_line_in_the_index(desk, tool, file):
    evidence.tie(desk, exhibit(desk, tool, attachment_id=file.id))
    attachments.remove(desk, file.id)
    with desk.store.reading() as vault:
        (line,) = evidence.index(vault)
    assert (line.file, line.evidence.name) == (None, "BAA.txt")


def test_an_amended_exhibit_keeps_what_it_said_and_answers_name_the_new_page(desk, tool, file):
    given = exhibit(desk, tool, attachment_id=file.id, where="page 4", contract=True)
    kept = evidence.tie(desk, given).value.evidence
    evidence.amend(desk, kept.id, where="page 7 ", note="Covers the AI too")
    with desk.store.reading() as vault:
        (one,) = evidence.of(vault, tool.id)
        assert [old.where for _, old in evidence.before(vault, kept.id)] == ["page 4"]
    assert (one.where, one.note, one.number) == ("page 7", "Covers the AI too", kept.number)
    answer = assessments.start(desk, tool.id).value.sheet.answers["data-sell"]
    assert answer.basis.reference == "BAA.txt, page 7 (E-001)"


def test_amending_alike_makes_no_history(desk, tool):
    kept = evidence.tie(desk, claim(desk, tool)).value.evidence
    evidence.amend(desk, kept.id, where="", note="")
    with desk.store.reading() as vault:
        assert evidence.before(vault, kept.id) == ()


def test_a_note_that_is_too_long_changes_nothing(desk, tool):
    kept = evidence.tie(desk, claim(desk, tool)).value.evidence
    with pytest.raises(ValueNotAcceptedError):
        evidence.amend(desk, kept.id, where="", note="x" * (rules.LONGEST_WORDS + 1))
    with desk.store.reading() as vault:
        assert evidence.of(vault, tool.id) == (kept,)
