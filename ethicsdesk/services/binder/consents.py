"""Tab 6: how many stand how, by tool and purpose; no code and no name."""

from collections import Counter
from collections.abc import Iterator

from ethicsdesk.domain.consent_words import PURPOSE_IN_SHORT, STANDING
from ethicsdesk.domain.layout import Block, Chapter, Grid, Paragraph, literal
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.consents import Ledger


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab."""
    return (Chapter(title="Consent register", link="consents", blocks=_blocks(scene.ledger)),)


def _blocks(ledger: Ledger) -> tuple[Block, ...]:
    if not ledger.rows:
        return (Paragraph(text="No client was in the consent ledger on the day of this binder."),)
    people = "1 person" if len(ledger.rows) == 1 else f"{len(ledger.rows)} people"
    return (
        Paragraph(
            text=f"The ledger held {people} under codes on {day_words(ledger.day)}. Here they are counted. "
            "Who they are, and the pages they signed, stay in the vault."
        ),
        Grid(
            header=("Tool and purpose", "Standing", "People"),
            rows=tuple(row for index in range(len(ledger.asks)) for row in _rows(ledger, index)),
            shares=(5, 5, 1.4),
            summary="For each tool and purpose, how many people stand how",
        ),
        Paragraph(
            text="A yes holds for a year at most. Somebody under 18 is counted once, together with every "
            "guardian who must agree.",
            small=True,
        ),
    )


def _rows(ledger: Ledger, index: int) -> Iterator[tuple[str, str, str]]:
    ask = ledger.asks[index]
    counts = Counter(row.cells[index].standing for row in ledger.rows)
    for standing, words in STANDING.items():
        if counts[standing]:
            yield f"{literal(ask.tool)}: {PURPOSE_IN_SHORT[ask.purpose]}", words, str(counts[standing])
