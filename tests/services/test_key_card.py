"""The printed card with the keys: in the words of the window, every one of them."""

from ethicsdesk.domain.layout import Grid, Paragraph
from ethicsdesk.services import key_card

ROWS = (("Ctrl+K", "Buscar"),)


def test_every_word_of_the_card_is_said_in_the_language_of_the_window():
    made = key_card.layout(ROWS, told=lambda message: f"¡{message}!", language="es")
    grid, note = made.blocks
    assert isinstance(grid, Grid)
    assert isinstance(note, Paragraph)
    said = (made.title, made.subtitle, made.subject, *grid.header, grid.summary, str(note.text))
    assert all(text.startswith("¡") and text.endswith("!") for text in said)
    assert grid.rows == (("**Ctrl+K**", "Buscar"),)
    assert made.language == "es"


def test_the_card_is_english_unless_told_otherwise():
    made = key_card.layout(ROWS)
    assert made.title == "Keys you can use"
    assert made.language == "en-US"
