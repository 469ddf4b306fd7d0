"""What a binder does with characters no embedded face has."""

from dataclasses import replace

from ethicsdesk.documents.binder import draw_binder
from ethicsdesk.documents.fonts import Fonts, with_texts
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.layout import BinderLayout, Chapter, Grid, Paragraph, Tone
from ethicsdesk.system.paths import resource


def quiet(_share: float) -> None:
    """Say nothing."""


def one_note(text: str) -> BinderLayout:
    grid = Grid(header=("Note",), rows=((text,),), shares=(1,), summary="Notes")
    chapter = Chapter(title="Notes", link="notes", blocks=(grid, Paragraph(text=text)))
    return BinderLayout(title="Binder", subtitle="", cover=(), chapters=(chapter,))


def test_a_binder_names_characters_that_cannot_be_printed() -> None:
    pdf = draw_binder(one_note("All good \U0001f600"), Fonts(resource("fonts")), quiet)
    opened = PdfPapers(fonts=resource("fonts")).open(pdf)
    text = " ".join(opened.text(index) for index in range(opened.page_count))
    opened.close()
    assert text.count("All good [grinning face]") == 2


def test_changing_texts_leaves_everything_else_as_it_was() -> None:
    layout = one_note("a")
    assert with_texts(layout, str.upper) == replace(
        one_note("A"),
        title="BINDER",
        chapters=with_texts(one_note("a").chapters, str.upper),
        language="EN-US",
    )
    assert with_texts(Tone.STOP, str.upper) is Tone.STOP
