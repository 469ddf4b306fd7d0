"""Letters to the company behind a tool: so far the inquiry, which asks the questions that stand open."""

from dataclasses import dataclass, replace

from ethicsdesk.domain import layout
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.open_questions import open_questions
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Paper, Tool
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import logo
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.letter_kinds import INQUIRY
from ethicsdesk.services.memo import letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.paperwork import PracticeNamelessError, page_count
from ethicsdesk.services.plain_papers import Entry, draw, keep
from ethicsdesk.services.ports import Reader

MOST_ASKED = 12
"""The short form asks no more; the long form asks all."""


class NothingToAskError(UserError):
    """No question of the tool stands open."""

    sentence = tr_noop("No answer is unknown or marked to ask the company, so there is nothing to ask.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A letter as kept, and the bytes to hand out, which alone bear the typed address."""

    paper: Paper
    pdf: bytes


def preview(desk: Desk, tool_id: str, *, address: str = "", long_form: bool = False) -> bytes:
    """Return the inquiry as a draft. Raises NothingToAskError, CharactersNotPrintableError, KeyError."""
    with desk.store.reading() as vault:
        sheet = _sheet(desk, vault, tool_id)
        drawn = _fitted(desk, vault, sheet, long_form=long_form, footer="", to=address)
    return desk.papers.draw(addressed(drawn, address))


def issue(desk: Desk, tool_id: str, *, address: str = "", long_form: bool = False) -> Changed[Sent]:
    """Keep the inquiry under its number without the address, and return the bytes that bear it.

    Raises NothingToAskError, PracticeNamelessError, CharactersNotPrintableError, KeyError.
    """
    today = desk.clock.today()
    with desk.store.writing() as vault:
        sheet = _sheet(desk, vault, tool_id)
        if not (sheet.practice.name or sheet.practice.clinician):
            raise PracticeNamelessError
        number = next_number(vault, "LQ", today)
        footer = f"{number} · {day_words(today)}"
        drawn = draw(desk, _fitted(desk, vault, sheet, long_form=long_form, footer=footer, to=address))
        entry = Entry(kind=INQUIRY, number=number, issued_on=today, tool_ids=(tool_id,))
        paper = keep(desk, vault, drawn, entry)
        sent = Sent(paper=paper, pdf=desk.papers.draw(addressed(drawn.layout, address)))
    return Changed(sent, frozenset({Topic.PAPERS}))


def addressed(drawn: layout.PaperLayout, address: str) -> layout.PaperLayout:
    """Return a letter with the lines of an address above its text; blank lines are left out."""
    lines = [literal(line.strip()) for line in address.splitlines() if line.strip()]
    if not lines:
        return drawn
    return replace(drawn, blocks=(layout.Paragraph(text="\n".join(lines)), *drawn.blocks))


def inquiry(
    sheet: Sheet, questions: tuple[Question, ...], *, footer: str, evidence: bool
) -> layout.PaperLayout:
    """Return the letter that asks *questions*, with or without the papers to ask for."""
    tool = sheet.tool
    items = tuple(f"{q.text} *Please send: {q.evidence}*" if evidence else q.text for q in questions)
    return layout.PaperLayout(
        title=f"Questions about {literal(tool.name)}",
        subtitle=f"To {literal(tool.maker or 'the maker of ' + tool.name)}",
        blocks=(
            layout.Paragraph(
                text="I am checking whether I can use your product in my therapy practice. I could not "
                "answer the questions below. In them, “you” and “your” mean my practice, and “the company” "
                "is yours. "
                "No client is named in this letter. Please name no client in your reply."
            ),
            layout.Bullets(items=items, numbered=True),
            layout.Paragraph(
                text="Please answer each question in writing, with your name, your role and the date. If you "
                "do not know, say so. A link to a page that answers it, with its date, is welcome. If you "
                "need a non-disclosure agreement (NDA) first, please send it with your reply."
            ),
            layout.WriteLine(label="Please reply by", share=0.5),
            layout.WriteLine(label="Signature and date", share=0.5),
        ),
        letterhead=letterhead(sheet.practice),
        size=sheet.practice.paper_size,
        footer=footer,
        draft=not footer,
        subject="Questions to the maker of an AI tool",
        fillable=True,
    )


def _fitted(
    desk: Desk, vault: Reader, sheet: Sheet, *, long_form: bool, footer: str, to: str
) -> layout.PaperLayout:
    """Return the letter; the short form drops words, then questions, to keep to one page."""
    questions = open_questions(sheet)
    if not questions:
        raise NothingToAskError

    def letter(asked: tuple[Question, ...], *, evidence: bool) -> layout.PaperLayout:
        bare = inquiry(sheet, asked, footer=footer, evidence=evidence)
        return logo.on(vault, sheet.practice, bare)

    if long_form:
        return letter(questions, evidence=True)
    first = questions[:MOST_ASKED]
    drawn = letter(first, evidence=True)
    for most in range(len(first), 0, -1):
        if page_count(desk, desk.papers.draw(addressed(drawn, to))) == 1:
            break
        drawn = letter(first[:most], evidence=False)
    return drawn


def _sheet(desk: Desk, vault: Reader, tool_id: str) -> Sheet:
    tool = vault.get(Tool, tool_id)
    if tool is None:
        raise KeyError(tool_id)
    return read_sheet(desk.in_english(), vault, tool)
