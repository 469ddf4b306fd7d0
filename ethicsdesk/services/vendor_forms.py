"""The questionnaire a company fills in and sends back: the open questions of a tool as a fillable PDF.

It holds no client data. What it carries unseen is random: the ids of this form, the tool and the assessment.
"""

from dataclasses import dataclass
from types import MappingProxyType

from ethicsdesk.domain import layout
from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.open_questions import open_questions
from ethicsdesk.domain.questionnaire import Question, QuestionKind
from ethicsdesk.domain.records import Paper, Tool
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import logo
from ethicsdesk.services.assessments import newest, read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.letter_kinds import FORM
from ethicsdesk.services.memo import letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.paperwork import PracticeNamelessError
from ethicsdesk.services.plain_papers import Entry, draw, keep
from ethicsdesk.services.vendor_letters import NothingToAskError

FORM_ID = "EthicsDesk form"
TOOL_ID = "EthicsDesk tool"
ASSESSMENT_ID = "EthicsDesk assessment"

ANSWER, VALUE, DAY, WHERE, NOTE = "answer", "value", "day", "where", "note"
"""What is asked under each question; a field is called "<question id>/<one of these>"."""

CHOSEN = "is-"
"""Before the id of an option, so that no answer is called as the format calls an empty one."""

UNKNOWN = "not-known"
BY, ROLE, DATE = "answered by", "role", "answered on"
_VALUE_LABEL = MappingProxyType(
    {
        QuestionKind.NUMBER: "A whole number",
        QuestionKind.DATE: "A date, such as 2026-11-25 or November 25, 2026",
        QuestionKind.TEXT: "Your answer",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentForm:
    """A form as kept, and its bytes."""

    paper: Paper
    pdf: bytes


def field_name(question_id: str, part: str) -> str:
    """Return what a field of a question is called."""
    return f"{question_id}/{part}"


def preview(desk: Desk, tool_id: str) -> bytes:
    """Return the form as a draft. Raises NothingToAskError, CharactersNotPrintableError, KeyError."""
    with desk.store.reading() as vault:
        tool = vault.get(Tool, tool_id)
        if tool is None:
            raise KeyError(tool_id)
        sheet = read_sheet(desk.in_english(), vault, tool)
        bare = questionnaire(sheet, _questions(sheet), footer="", hidden=())
        drawn = logo.on(vault, sheet.practice, bare)
    return desk.papers.draw(drawn)


def issue(desk: Desk, tool_id: str) -> Changed[SentForm]:
    """Keep the form under its number, as it is sent.

    Raises NothingToAskError, PracticeNamelessError, CharactersNotPrintableError, KeyError.
    """
    today = desk.clock.today()
    with desk.store.writing() as vault:
        tool, assessment = vault.get(Tool, tool_id), newest(vault, tool_id)
        if tool is None:
            raise KeyError(tool_id)
        if assessment is None:
            raise NothingToAskError
        sheet = read_sheet(desk.in_english(), vault, tool)
        if not (sheet.practice.name or sheet.practice.clinician):
            raise PracticeNamelessError
        questions = _questions(sheet)
        form_id, number = desk.new_id(), next_number(vault, "LF", today)
        hidden = ((FORM_ID, form_id), (TOOL_ID, tool.id), (ASSESSMENT_ID, assessment.id))
        footer = f"{number} · {day_words(today)}"
        bare = questionnaire(sheet, questions, footer=footer, hidden=hidden)
        drawn = draw(desk, logo.on(vault, sheet.practice, bare))
        entry = Entry(kind=FORM, number=number, issued_on=today, tool_ids=(tool_id,), id=form_id)
        paper = keep(desk, vault, drawn, entry)
    return Changed(SentForm(paper=paper, pdf=drawn.pdf), frozenset({Topic.PAPERS}))


def _questions(sheet: Sheet) -> tuple[Question, ...]:
    questions = open_questions(sheet)
    if not questions:
        raise NothingToAskError
    return questions


def questionnaire(
    sheet: Sheet, questions: tuple[Question, ...], *, footer: str, hidden: tuple[tuple[str, str], ...]
) -> layout.PaperLayout:
    """Return the form that asks *questions*, in their order."""
    tool = sheet.tool
    asked = tuple(_asked(number, question) for number, question in enumerate(questions, start=1))
    return layout.PaperLayout(
        title=f"Questions about {literal(tool.name)}",
        subtitle=f"To {literal(tool.maker or 'the maker of ' + tool.name)}, to fill in and send back",
        blocks=(*_opening(), *asked, _closing()),
        letterhead=letterhead(sheet.practice),
        size=sheet.practice.paper_size,
        footer=footer,
        draft=not footer,
        subject="Questionnaire for the maker of an AI tool, to fill in",
        hidden=hidden,
    )


def _opening() -> tuple[layout.Block, ...]:
    return (
        layout.Paragraph(
            text="I am checking whether I can use your product in my therapy practice. In the questions, "
            "“I”, “you” and “your” mean my practice, and “the company” is yours."
        ),
        layout.Callout(
            tone=layout.Tone.INFO,
            title="How to fill this in",
            items=(
                "Open it in any PDF reader, choose or type your answers, and save it.",
                "Send the saved file back as it is. A PDF printed from it loses the answers.",
                "If you do not know, choose “We do not know”. An open question is better than a guess.",
                "Please name no client.",
            ),
        ),
    )


def _asked(number: int, question: Question) -> layout.Keep:
    text = f"{number}. {question.text}"
    options = [(f"{CHOSEN}{option.id}", option.label) for option in reversed(question.options)]
    fields: list[layout.Block] = []
    if label := _VALUE_LABEL.get(question.kind):
        label += f" of {question.unit}" if question.unit else ""
        lines = 4 if question.kind is QuestionKind.TEXT else 1
        name = field_name(question.id, VALUE)
        fields.append(layout.TextField(name=name, label=label, lines=lines, tip=f"{text} {label}"))
    fields.append(
        layout.ChoiceField(
            name=field_name(question.id, ANSWER),
            label=text,
            options=(*options, (UNKNOWN, "We do not know")),
        )
    )
    if part := question.date_part:
        tip = f"{text} {part.label}"
        name = field_name(question.id, DAY)
        fields.append(layout.TextField(name=name, label=f"{part.label} (date)", tip=tip))
    for name, label, lines in (
        (WHERE, "Where this can be read (document and page, or address)", 1),
        (NOTE, "Anything to add", 2),
    ):
        full = field_name(question.id, name)
        fields.append(layout.TextField(name=full, label=label, lines=lines, tip=f"{text} {label}"))
    proof = layout.Paragraph(text=f"Please send with it: {question.evidence}", small=True)
    head = layout.Heading(text=text, level=2)
    return layout.Keep(blocks=(head, *((proof,) if question.evidence else ()), *fields))


def _closing() -> layout.Keep:
    return layout.Keep(
        blocks=(
            layout.Heading(text="Who answered", level=2),
            layout.TextField(name=BY, label="Name"),
            layout.TextField(name=ROLE, label="Role in the company"),
            layout.TextField(name=DATE, label="Answered on (date)"),
        )
    )
