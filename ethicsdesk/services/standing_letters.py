"""The letters to a company that need no open question: made, numbered, kept; the address never is."""

from ethicsdesk.domain import layout
from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import logo
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.letter_kinds import Letter
from ethicsdesk.services.letter_texts import text_of, under_hipaa
from ethicsdesk.services.memo import letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.paperwork import PracticeNamelessError
from ethicsdesk.services.plain_papers import Entry, draw, keep
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.vendor_letters import Sent, addressed


def preview(desk: Desk, tool_id: str, letter: Letter, *, address: str = "") -> bytes:
    """Return a letter as a draft. Raises CharactersNotPrintableError, KeyError."""
    with desk.store.reading() as vault:
        sheet = _sheet(desk, vault, tool_id)
        drawn = logo.on(vault, sheet.practice, _drawn(desk, sheet, letter, footer=""))
    return desk.papers.draw(addressed(drawn, address))


def issue(desk: Desk, tool_id: str, letter: Letter, *, address: str = "") -> Changed[Sent]:
    """Keep a letter under its number without the address, and return the bytes that bear it.

    Raises PracticeNamelessError, CharactersNotPrintableError, KeyError.
    """
    today = desk.clock.today()
    with desk.store.writing() as vault:
        sheet = _sheet(desk, vault, tool_id)
        if not (sheet.practice.name or sheet.practice.clinician):
            raise PracticeNamelessError
        number = next_number(vault, text_of(letter).prefix, today)
        bare = _drawn(desk, sheet, letter, footer=f"{number} · {day_words(today)}")
        drawn = draw(desk, logo.on(vault, sheet.practice, bare))
        entry = Entry(kind=letter.value, number=number, issued_on=today, tool_ids=(tool_id,))
        paper = keep(desk, vault, drawn, entry)
        sent = Sent(paper=paper, pdf=desk.papers.draw(addressed(drawn.layout, address)))
    return Changed(sent, frozenset({Topic.PAPERS}))


def _drawn(desk: Desk, sheet: Sheet, letter: Letter, *, footer: str) -> layout.PaperLayout:
    """Return a letter: its lines can be written on by hand, or typed into on a screen."""
    text, tool = text_of(letter), sheet.tool
    closing = [layout.Keep(blocks=(layout.WriteLine(label="Signature and date", share=0.6),))]
    if text.rests_on and under_hipaa(sheet):
        as_of = day_words(desk.library.pack().as_of)
        rule = f"Rests on {text.rests_on}; rule data as of {as_of}. This letter is not legal advice."
        closing.append(layout.Keep(blocks=(layout.Paragraph(text=rule, small=True),)))
    return layout.PaperLayout(
        title=f"{text.title}: {literal(tool.name)}",
        subtitle=f"To {literal(tool.maker or 'the maker of ' + tool.name)}",
        blocks=(*text.body(sheet), *closing),
        letterhead=letterhead(sheet.practice),
        size=sheet.practice.paper_size,
        footer=footer,
        draft=not footer,
        subject="Letter to the maker of an AI tool",
        fillable=True,
    )


def _sheet(desk: Desk, vault: Reader, tool_id: str) -> Sheet:
    tool = vault.get(Tool, tool_id)
    if tool is None:
        raise KeyError(tool_id)
    return read_sheet(desk.in_english(), vault, tool)
