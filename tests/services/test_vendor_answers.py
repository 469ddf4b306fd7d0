"""The round trip: a form goes out, any reader fills it in, and every answer lands on its question."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest

from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.form_errors import (
    FormForeignError,
    FormNothingChosenError,
    FormOfOtherToolError,
    FormOutdatedError,
)
from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Basis,
    BasisKind,
    CaptureMode,
    Depth,
)
from ethicsdesk.services import assessments, attachments, tools, vendor_answers, vendor_forms, vendor_letters
from ethicsdesk.services.file_ports import FilledForm
from ethicsdesk.services.paperwork import PracticeNamelessError
from ethicsdesk.services.vendor_answers import Review
from ethicsdesk.services.vendor_letters import NothingToAskError
from tests.builders import BANK, a_practice, a_tool, said
from tests.documents.filling import with_pypdf, with_values_only
from tests.services.test_vendor_letters import ask_all

OUT_OF_ORDER = date(2026, 3, 2)
WHO = {"answered by": "Pat Quill", "role": "Privacy lead", "answered on": "March 2, 2026"}


@pytest.fixture(scope="module")
def viewer() -> Iterator[ProcessViewer]:
    made = ProcessViewer()
    yield made
    made.end()


@pytest.fixture
def tool(desk):
    a_practice(desk)
    return a_tool(desk)


def answer_to(number, question):
    """Return the fields one answer takes and the answer they mean; another one for every question."""
    chosen = question.options[number % len(question.options)] if question.options else None
    fields, means = {f"{question.id}/where": f"Policy, page {number}"}, {}
    if chosen and (question.kind in {QuestionKind.CHOICE, QuestionKind.YES_NO} or number % 2):
        fields[f"{question.id}/answer"], means["option"] = f"is-{chosen.id}", chosen.id
    elif question.kind is QuestionKind.NUMBER:
        fields[f"{question.id}/value"], means["number"] = f"{number:,} {question.unit}", number
    elif question.kind is QuestionKind.DATE:
        fields[f"{question.id}/value"], means["day"] = "March 2, 2026", OUT_OF_ORDER
    else:
        fields[f"{question.id}/value"] = means["text"] = f"Question {number}: yes – “mostly”."
    if question.date_part and chosen:
        fields[f"{question.id}/day"], means["day"] = "2026-03-02", OUT_OF_ORDER
    return fields, means


def filled(**values) -> FilledForm:
    return FilledForm(values=values)


def sent_form(desk, tool, **fields):
    """Return what comes back when the form of a tool is sent and these fields are filled in."""
    paper = vendor_forms.issue(desk, tool.id).value.paper
    blank = dict.fromkeys(_names(paper.layout.blocks), "")
    return FilledForm(values={**dict(paper.layout.hidden), **blank, **fields})


def _names(blocks):
    for block in blocks:
        yield from _names(getattr(block, "blocks", ()))
        if hasattr(block, "name"):
            yield block.name


def ask(desk, tool, *lines):
    """Mark questions to be asked, each answered as its line says."""
    assessments.start(desk, tool.id, depth=Depth.EVERYTHING)
    for question_id, line in lines:
        assessments.answer(desk, tool.id, replace(said(desk, question_id, line), ask_vendor=True))


def keep_file(desk, tool, data=b"%PDF-1.7 filled"):
    return attachments.add(desk, tool, "back.pdf", BytesIO(data), len(data), lambda _: None).value


def stands(desk, tool, question_id):
    opened = assessments.start(desk, tool.id).value
    return opened.sheet.answers.get(question_id)


@pytest.mark.parametrize("fill", [with_pypdf, with_values_only])
def test_every_answer_of_the_whole_bank_lands_on_its_question(printing_desk, viewer, fill):
    desk = printing_desk
    a_practice(desk, part2="yes", federal_funds="yes", minors="yes", groups="yes")
    tool = a_tool(desk)
    ask_all(desk, tool)
    sent = vendor_forms.issue(desk, tool.id).value
    asked = vendor_forms.open_questions(assessments.start(desk, tool.id).value.sheet)
    pairs = {question.id: answer_to(number, question) for number, question in enumerate(asked, start=1)}
    fields = {name: value for answer, _ in pairs.values() for name, value in answer.items()}
    found = vendor_answers.review(desk, tool.id, viewer.read_form(fill(sent.pdf, {**fields, **WHO})))
    assert len(asked) > 90
    assert found.not_taken == ()
    told = {one.question.id: one.proposed for one in found.proposals}
    assert told.keys() == pairs.keys()
    for question_id, (_, means) in pairs.items():
        answer = told[question_id]
        assert {name: getattr(answer, name) for name in means} == means
        assert answer.basis.reference.endswith(f"page {[*pairs].index(question_id) + 1}")
    assert (found.who, found.answered_on) == ("Pat Quill, Privacy lead", OUT_OF_ORDER)


def test_without_an_open_question_there_is_no_form(desk, tool):
    with pytest.raises(NothingToAskError):
        vendor_forms.issue(desk, tool.id)


def test_a_practice_without_a_name_sends_no_form(desk):
    tool = a_tool(desk)
    ask(desk, tool, ("sec-mfa", "unknown"))
    with pytest.raises(PracticeNamelessError):
        vendor_forms.issue(desk, tool.id)


def test_a_form_carries_its_ids_and_nothing_about_clients(desk, tool):
    ask(desk, tool, ("sec-mfa", "unknown"))
    paper = vendor_forms.issue(desk, tool.id).value.paper
    hidden = dict(paper.layout.hidden)
    assert (hidden["EthicsDesk form"], hidden["EthicsDesk tool"]) == (paper.id, tool.id)
    assert paper.number == "LF-2026-001"


def test_a_review_changes_nothing(desk, tool):
    ask(desk, tool, ("sec-mfa", "unknown"))
    form = sent_form(desk, tool, **{"sec-mfa/answer": "is-yes"})
    before = stands(desk, tool, "sec-mfa")
    vendor_answers.review(desk, tool.id, form)
    assert stands(desk, tool, "sec-mfa") == before


def test_only_what_is_chosen_is_taken_over_as_a_claim_with_the_file_as_its_exhibit(desk, tool):
    ask(desk, tool, ("sec-mfa", "unknown"), ("sec-rest", "no"))
    form = sent_form(desk, tool, **{"sec-mfa/answer": "is-yes", "sec-rest/answer": "is-yes"}, **WHO)
    found = vendor_answers.review(desk, tool.id, form)
    file = keep_file(desk, tool)
    kept = stands(desk, tool, "sec-rest")
    done = vendor_answers.accept(desk, tool.id, found, question_ids=["sec-mfa"], file_id=file.id)
    assert done.value == 1
    taken = stands(desk, tool, "sec-mfa")
    assert (taken.option, taken.state, taken.ask_vendor) == ("yes", AnswerState.ANSWERED, False)
    assert (taken.basis.kind, taken.basis.seen_on) == (BasisKind.CLAIM, OUT_OF_ORDER)
    assert stands(desk, tool, "sec-rest") == kept
    with desk.store.reading() as vault:
        (exhibit,) = vault.list(Evidence, parent=tool.id)
    assert (exhibit.attachment_id, exhibit.question_ids) == (file.id, ("sec-mfa",))
    assert exhibit.exhibit in taken.basis.reference


def test_an_answer_that_stands_and_the_companys_stand_side_by_side(desk, tool):
    ask(desk, tool, ("sec-mfa", "no"), ("sec-rest", "yes"), ("mod-off", "unknown"))
    form = sent_form(
        desk,
        tool,
        **{"sec-mfa/answer": "is-yes", "sec-rest/answer": "is-yes", "mod-off/answer": "not-known"},
    )
    rows = {one.question.id: one for one in vendor_answers.review(desk, tool.id, form).proposals}
    assert (rows["sec-mfa"].now.option, rows["sec-mfa"].proposed.option) == ("no", "yes")
    assert [rows[name].fills for name in ("sec-mfa", "sec-rest", "mod-off")] == [False] * 3
    assert [rows[name].same for name in ("sec-mfa", "sec-rest", "mod-off")] == [False, True, True]


def test_the_same_answer_without_its_day_takes_no_day_away(desk, tool):
    ask(desk, tool, ("baa-signed", "unknown"))
    own = replace(said(desk, "baa-signed", "yes"), day=OUT_OF_ORDER, ask_vendor=True)
    assessments.answer(desk, tool.id, own)
    (row,) = vendor_answers.review(
        desk, tool.id, sent_form(desk, tool, **{"baa-signed/answer": "is-yes"})
    ).proposals
    assert row.same
    assert row.proposed.day == OUT_OF_ORDER


def test_a_note_of_ones_own_stays_beside_what_the_company_wrote(desk, tool):
    ask(desk, tool, ("sec-mfa", "unknown"))
    own = replace(stands(desk, tool, "sec-mfa"), note="Ask Pat again")
    assessments.answer(desk, tool.id, own)
    form = sent_form(desk, tool, **{"sec-mfa/answer": "is-yes", "sec-mfa/note": "By app or key."})
    (row,) = vendor_answers.review(desk, tool.id, form).proposals
    assert row.fills
    assert row.proposed.note == "Ask Pat again\nThe company wrote: By app or key."


@pytest.mark.parametrize(
    ("question_id", "fields", "why"),
    [
        ("sec-mfa", {}, "No answer was given."),
        ("sec-mfa", {"answer": "Off"}, "No answer was given."),
        ("sec-mfa", {"answer": "is-maybe"}, "none of those"),
        ("sec-mfa", {"answer": "yes"}, "none of those"),
        ("sec-mfa", {"value": "typed where nothing is typed"}, "No answer was given."),
        ("NUMBER", {"value": "about a week"}, "not a whole number"),
        ("NUMBER", {"value": "-3"}, "not a whole number"),
        ("NUMBER", {"value": "999999"}, "from 0 to 100,000"),
        ("DATE", {"value": "last spring"}, "could not be read as a date"),
        ("DATE", {"value": "2031-01-01"}, "lies in the future"),
        ("TEXT", {"value": "We do", "answer": "not-known"}, "“We do not know” is chosen and"),
        ("baa-signed", {"answer": "is-yes", "day": "soon"}, "could not be read as a date"),
    ],
)
def test_what_cannot_be_taken_is_listed_with_its_reason(desk, tool, question_id, fields, why):
    ask_all(desk, tool)
    kind = QuestionKind(question_id.lower()) if question_id.isupper() else None
    open_now = vendor_forms.open_questions(assessments.start(desk, tool.id).value.sheet)
    question = next(q for q in open_now if q.id == question_id or (kind and q.kind is kind))
    form = sent_form(desk, tool, **{f"{question.id}/{part}": text for part, text in fields.items()})
    found = vendor_answers.review(desk, tool.id, form)
    assert found.proposals == ()
    (row,) = [one for one in found.not_taken if one.about == question.text]
    assert why in str(row.why)


def test_a_half_filled_form_gives_what_is_there_and_names_the_rest(desk, tool):
    ask(desk, tool, ("sec-mfa", "unknown"), ("sec-rest", "unknown"), ("mod-off", "unknown"))
    found = vendor_answers.review(desk, tool.id, sent_form(desk, tool, **{"sec-rest/answer": "is-no"}))
    assert [one.question.id for one in found.proposals] == ["sec-rest"]
    assert {one.about for one in found.not_taken} == {BANK["sec-mfa"].text, BANK["mod-off"].text}
    assert found.who == ""


def test_a_field_somebody_added_and_a_date_that_is_none_are_told(desk, tool):
    ask(desk, tool, ("sec-mfa", "unknown"))
    fields = {"sec-mfa/answer": "is-yes", "Our order number": "77", "answered on": "yesterday"}
    found = vendor_answers.review(desk, tool.id, sent_form(desk, tool, **fields))
    assert [one.about for one in found.not_taken] == ["Our order number", "Answered on (date)"]
    (row,) = found.proposals
    assert row.proposed.basis.seen_on == desk.clock.today()


def test_a_question_that_no_longer_applies_is_not_taken(desk, tool):
    ask_all(desk, tool)
    open_now = vendor_forms.open_questions(assessments.start(desk, tool.id).value.sheet)
    question = next(q for q in open_now if q.id.startswith("rec-"))
    form = sent_form(desk, tool, **{f"{question.id}/answer": f"is-{question.options[0].id}"})
    tools.change(desk, replace(tool, capture=CaptureMode.NONE))
    found = vendor_answers.review(desk, tool.id, form)
    assert question.id not in {one.question.id for one in found.proposals}
    assert "no longer applies" in str(next(o.why for o in found.not_taken if o.about == question.text))


def foreign(desk, tool):
    return filled(Name="Somebody"), tool.id


def of_a_lost_mark(desk, tool):
    form = sent_form(desk, tool)
    return FilledForm(values={**form.values, "EthicsDesk form": "made-up"}), tool.id


def of_another_paper(desk, tool):
    paper = vendor_letters.issue(desk, tool.id).value.paper
    return filled(**{"EthicsDesk form": paper.id, "sec-mfa/answer": "is-yes"}), tool.id


def of_another_tool(desk, tool):
    return sent_form(desk, tool), a_tool(desk, "Other").id


def of_an_earlier_assessment(desk, tool):
    form = sent_form(desk, tool)
    with desk.store.writing() as vault:
        old = assessments.newest(vault, tool.id)
        vault.put(replace(old, id="newer", started_on=old.started_on + timedelta(days=1)))
    return form, tool.id


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (foreign, FormForeignError),
        (of_a_lost_mark, FormForeignError),
        (of_another_paper, FormForeignError),
        (of_another_tool, FormOfOtherToolError),
        (of_an_earlier_assessment, FormOutdatedError),
    ],
)
def test_a_form_that_does_not_belong_here_is_refused(desk, tool, make, error: type[UserError]):
    ask(desk, tool, ("sec-mfa", "unknown"))
    form, tool_id = make(desk, tool)
    with pytest.raises(error) as told:
        vendor_answers.review(desk, tool_id, form)
    assert "Nothing was taken." in str(told.value)
    assert "{" not in str(told.value)


def test_nothing_ticked_is_a_sentence_and_no_change(desk, tool):
    ask(desk, tool, ("sec-mfa", "unknown"))
    found: Review = vendor_answers.review(
        desk, tool.id, sent_form(desk, tool, **{"sec-mfa/answer": "is-yes"})
    )
    with pytest.raises(FormNothingChosenError):
        vendor_answers.accept(desk, tool.id, found, question_ids=[], file_id="none")
    assert stands(desk, tool, "sec-mfa").state is AnswerState.UNKNOWN


def test_a_claim_over_a_contract_is_only_taken_by_choice(desk, tool):
    contract = Basis(kind=BasisKind.CONTRACT, reference="BAA, 3", seen_on=OUT_OF_ORDER)
    ask(desk, tool, ("sec-mfa", "no"))
    assessments.answer(desk, tool.id, replace(stands(desk, tool, "sec-mfa"), basis=contract, ask_vendor=True))
    (row,) = vendor_answers.review(
        desk, tool.id, sent_form(desk, tool, **{"sec-mfa/answer": "is-yes"})
    ).proposals
    assert not row.fills
    assert isinstance(row.now, Answer)
    assert row.now.basis == contract


def test_the_assessment_itself_is_not_touched(desk, tool):
    ask(desk, tool, ("sec-mfa", "unknown"))
    found = vendor_answers.review(desk, tool.id, sent_form(desk, tool, **{"sec-mfa/answer": "is-yes"}))
    with desk.store.reading() as vault:
        before = vault.list(Assessment, parent=tool.id)
    file = keep_file(desk, tool)
    vendor_answers.accept(desk, tool.id, found, question_ids=["sec-mfa"], file_id=file.id)
    with desk.store.reading() as vault:
        assert vault.list(Assessment, parent=tool.id) == before
