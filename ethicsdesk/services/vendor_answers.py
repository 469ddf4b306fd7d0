"""What a company filled into a form, beside what stands today: nothing is taken over unless it is chosen.

A company's answer is a claim: it is kept with that basis, the day it was given and the file it stands in.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.evidence import Evidence, EvidenceKind
from ethicsdesk.domain.form_errors import (
    FormForeignError,
    FormNothingChosenError,
    FormOfOtherToolError,
    FormOutdatedError,
)
from ethicsdesk.domain.interview import Sheet, applies
from ethicsdesk.domain.questionnaire import Question, QuestionKind
from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind, Paper, Tool
from ethicsdesk.domain.typed_dates import read_date
from ethicsdesk.domain.validation import EARLIEST, check_answer
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import evidence
from ethicsdesk.services.assessments import newest, read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.file_ports import FilledForm
from ethicsdesk.services.letter_kinds import FORM
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.vendor_forms import (
    ANSWER,
    ASSESSMENT_ID,
    BY,
    CHOSEN,
    DATE,
    DAY,
    FORM_ID,
    NOTE,
    ROLE,
    TOOL_ID,
    UNKNOWN,
    VALUE,
    WHERE,
    field_name,
)

_EMPTY = frozenset({"", "Off"})
_OURS = frozenset({FORM_ID, TOOL_ID, ASSESSMENT_ID, BY, ROLE, DATE})
_PARTS = (ANSWER, VALUE, DAY, WHERE, NOTE)
_WHOLE = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{1,6})")
_LONGEST_NAME = 120

NOT_ANSWERED = tr_noop("No answer was given.")
NOT_AN_OPTION = tr_noop("The answer chosen is none of those this question has.")
NOT_A_NUMBER = tr_noop("“{text}” is not a whole number.")
NOT_A_DATE = tr_noop("“{text}” could not be read as a date.")
NO_LONGER_ASKED = tr_noop("This question no longer applies to the tool.")
TWO_ANSWERS = tr_noop("“We do not know” is chosen and an answer is given as well.")
NOT_OURS = tr_noop("This field is not one of the form, so it was left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One answer of the company beside the one that stands; `proposed` is what taking it over would keep."""

    question: Question
    now: Answer | None
    proposed: Answer

    @property
    def same(self) -> bool:
        """Say whether both say the same."""
        return self.now is not None and _value(self.now) == _value(self.proposed)

    @property
    def fills(self) -> bool:
        """Say whether nothing is known so far and the company's answer says something."""
        open_now = self.now is None or self.now.state is AnswerState.UNKNOWN
        return open_now and self.proposed.state is AnswerState.ANSWERED


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTaken:
    """What stood in the form and cannot be taken over, or was left empty; `why` is a sentence."""

    about: str
    why: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A filled form, read: what can be taken over, and what was not taken with the reason."""

    number: str
    paper_id: str
    by: str
    role: str
    answered_on: date | None
    proposals: tuple[Proposal, ...]
    not_taken: tuple[NotTaken, ...]
    scripts: bool = False
    repaired: bool = False

    @property
    def who(self) -> str:
        """Return who answered, in a few words; '' when nobody signed."""
        return ", ".join(part for part in (self.by, self.role) if part)


def review(desk: Desk, tool_id: str, filled: FilledForm) -> Review:
    """Return what a filled form says about a tool; nothing is changed.

    Raises FormForeignError, FormOfOtherToolError, FormOutdatedError, KeyError for a tool that is not there.
    """
    with desk.store.reading() as vault:
        paper = _form(vault, filled)
        _require_this_tool(vault, paper, tool_id)
        tool = vault.get(Tool, tool_id)
        if tool is None:
            raise KeyError(tool_id)
        assessment = newest(vault, tool_id)
        if assessment is None or assessment.id != dict(paper.layout.hidden).get(ASSESSMENT_ID):
            raise FormOutdatedError(number=paper.number)
        sheet = read_sheet(desk, vault, tool)
    return read(sheet, paper, filled, today=desk.clock.today())


def _form(vault: Reader, filled: FilledForm) -> Paper:
    """Return the form as it was sent; what the file says of itself only helps to find it."""
    paper = vault.get(Paper, filled.values.get(FORM_ID, ""))
    if paper is None or paper.template_id != FORM:
        raise FormForeignError
    return paper


def _require_this_tool(vault: Reader, paper: Paper, tool_id: str) -> None:
    if tool_id in paper.tool_ids:
        return
    other = vault.get(Tool, paper.tool_ids[0]) if paper.tool_ids else None
    raise FormOfOtherToolError(number=paper.number, tool=other.name if other else "?")


def read(sheet: Sheet, paper: Paper, filled: FilledForm, *, today: date) -> Review:
    """Return a form's values as answers beside those of the sheet. Pure."""
    given = {name: "" if value in _EMPTY else value for name, value in filled.values.items()}
    asked = _asked(sheet, filled)
    reader = _Reader(sheet=sheet, given=given, number=paper.number, today=today)
    proposals: list[Proposal] = []
    missed: list[NotTaken] = []
    for question in asked:
        found = reader.answer(question)
        if isinstance(found, Answer):
            now = sheet.answers.get(question.id)
            proposals.append(Proposal(question=question, now=now, proposed=found))
        else:
            missed.append(NotTaken(about=question.text, why=found))
    return Review(
        number=paper.number,
        paper_id=paper.id,
        by=_line(given.get(BY, "")),
        role=_line(given.get(ROLE, "")),
        answered_on=reader.day,
        proposals=tuple(proposals),
        not_taken=(*missed, *_strays(asked, given), *reader.date_trouble()),
        scripts=filled.scripts,
        repaired=filled.repaired,
    )


def _asked(sheet: Sheet, filled: FilledForm) -> tuple[Question, ...]:
    """Return the questions the form has a field for, in the bank's order."""
    return tuple(q for q in sheet.questionnaire.questions if field_name(q.id, ANSWER) in filled.values)


def _strays(asked: tuple[Question, ...], given: dict[str, str]) -> list[NotTaken]:
    ours = _OURS | {field_name(question.id, part) for question in asked for part in _PARTS}
    return [
        NotTaken(about=_line(name), why=say(NOT_OURS))
        for name, value in given.items()
        if value and name not in ours
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """Reads the fields of one form."""

    sheet: Sheet
    given: dict[str, str]
    number: str
    today: date

    @property
    def day(self) -> date | None:
        """Return the day the company wrote, where it can be right."""
        day = read_date(self.given.get(DATE, ""))
        return day if day and EARLIEST <= day <= self.today else None

    def date_trouble(self) -> list[NotTaken]:
        """Say so when a date was written and is not used."""
        typed = self.given.get(DATE, "")
        if not typed or self.day:
            return []
        return [NotTaken(about=tr_noop("Answered on (date)"), why=say(NOT_A_DATE, text=_line(typed)))]

    def answer(self, question: Question) -> Answer | Message:
        """Return what was answered, or why nothing can be taken over."""
        if not applies(question, self.sheet.situation):
            return say(NO_LONGER_ASKED)
        found = self._value(question)
        answer = self._dated(question, found) if isinstance(found, Answer) else found
        if isinstance(answer, Message):
            return answer
        problem = check_answer(question, answer, self.today)
        return say(problem) if problem else answer

    def _said(self, question: Question, part: str) -> str:
        return self.given.get(field_name(question.id, part), "")

    def _value(self, question: Question) -> Answer | Message:
        """Return the answer without its day."""
        chosen, typed = self._said(question, ANSWER), self._said(question, VALUE)
        blank = self._blank(question)
        if chosen == UNKNOWN:
            return say(TWO_ANSWERS) if typed else replace(blank, state=AnswerState.UNKNOWN)
        if chosen:
            option = chosen.removeprefix(CHOSEN)
            if not chosen.startswith(CHOSEN) or option not in {one.id for one in question.options}:
                return say(NOT_AN_OPTION)
            return replace(blank, option=option)
        return self._typed(question, typed, blank) if typed else say(NOT_ANSWERED)

    def _typed(self, question: Question, typed: str, blank: Answer) -> Answer | Message:
        match question.kind:
            case QuestionKind.NUMBER:
                found = _WHOLE.fullmatch(_line(typed).removesuffix(question.unit).strip())
                if found is None:
                    return say(NOT_A_NUMBER, text=_line(typed))
                return replace(blank, number=int(found[1].replace(",", "")))
            case QuestionKind.DATE:
                day = read_date(typed)
                return replace(blank, day=day) if day else say(NOT_A_DATE, text=_line(typed))
            case QuestionKind.TEXT:
                return replace(blank, text=typed)
            case _:
                return say(NOT_ANSWERED)

    def _dated(self, question: Question, answer: Answer) -> Answer | Message:
        typed = self._said(question, DAY)
        if question.date_part is None or answer.state is not AnswerState.ANSWERED:
            return answer
        if not typed:
            now = self.sheet.answers.get(question.id)  # the same answer without a day takes none away
            return replace(answer, day=now.day) if now and now.option == answer.option else answer
        day = read_date(typed)
        return replace(answer, day=day) if day else say(NOT_A_DATE, text=_line(typed))

    def _blank(self, question: Question) -> Answer:
        """Return an answer without a value: what else would be kept of the form, and of the note so far."""
        now = self.sheet.answers.get(question.id)
        where = _line(self._said(question, WHERE))
        reference = f"Form {self.number}" + (f", {where}" if where else "")
        added = self._said(question, NOTE)
        notes = [now.note if now else "", f"The company wrote: {added}" if added else ""]
        return Answer(
            id=now.id if now else "",
            assessment_id=now.assessment_id if now else "",
            question_id=question.id,
            state=AnswerState.ANSWERED,
            answered_on=self.today,
            note="\n".join(note for note in notes if note),
            basis=Basis(kind=BasisKind.CLAIM, reference=reference, seen_on=self.day or self.today),
        )


def accept(
    desk: Desk, tool_id: str, found: Review, *, question_ids: Collection[str], file_id: str
) -> Changed[int]:
    """Take over the chosen answers as the company's claims, with the file as their exhibit; return how many.

    Raises FormNothingChosenError, ValueNotAcceptedError, KeyError; then no answer is changed.
    """
    chosen = [one.proposed for one in found.proposals if one.question.id in question_ids]
    if not chosen:
        raise FormNothingChosenError
    with desk.store.writing() as vault:
        assessment = newest(vault, tool_id)
        if assessment is None:
            raise KeyError(tool_id)
        for answer in chosen:
            record_id = f"{assessment.id}/{answer.question_id}"
            vault.put(replace(answer, id=record_id, assessment_id=assessment.id))
    _tie(desk, tool_id, found, chosen, file_id)
    return Changed(len(chosen), frozenset({Topic.ANSWERS, Topic.FILES}))


def _tie(desk: Desk, tool_id: str, found: Review, chosen: list[Answer], file_id: str) -> None:
    today = desk.clock.today()
    where = f"form {found.number}" + (f", answered by {found.who}" if found.who else "")
    exhibit = Evidence(
        id="",
        tool_id=tool_id,
        number=0,
        sort=EvidenceKind.DOCUMENT,
        question_ids=tuple(answer.question_id for answer in chosen),
        seen_on=found.answered_on or today,
        noted_on=today,
        attachment_id=file_id,
        where=where,
    )
    evidence.tie(desk, exhibit)


def _value(answer: Answer) -> tuple[object, ...]:
    return (answer.state, answer.option, answer.number, answer.day, answer.text.strip())


def _line(text: str) -> str:
    """Return a text on one line, cut where it is long."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST_NAME else f"{flat[:_LONGEST_NAME]} …"
