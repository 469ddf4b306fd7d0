"""The binder's tab on consent: how many stand how, by tool and purpose; no code and no name."""

from collections import Counter

from ethicsdesk.domain.consent_words import PURPOSE, STANDING
from ethicsdesk.domain.consents import Standing
from ethicsdesk.domain.layout import Block, Chapter, Grid, Paragraph, literal
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.consents import Ledger


def chapter(ledger: Ledger) -> Chapter:
    """Return the tab of a ledger."""
    return Chapter(title="Consent register", link="consents", blocks=_blocks(ledger))


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
            header=("Tool and purpose", *(_HEADS[standing] for standing in _HEADS)),
            rows=tuple(_row(ledger, index) for index in range(len(ledger.asks))),
            shares=(3.2, *(1.2 for _ in _HEADS)),
            summary="For each tool and purpose, how many people stand how",
        ),
        Paragraph(
            text=f"{_HEADS[Standing.OUT_OF_DATE]}: {STANDING[Standing.OUT_OF_DATE].lower()}, or on one that "
            "is not in the vault. A yes holds for a year at most. For somebody under 18, every guardian who "
            "must agree and the client are counted as one.",
            small=True,
        ),
    )


_HEADS = {
    Standing.GIVEN: "Given",
    Standing.OUT_OF_DATE: "Old paper",
    Standing.EXPIRED: "Expired",
    Standing.DECLINED: "Declined",
    Standing.WITHDRAWN: "Withdrawn",
    Standing.NOT_ASKED: "Not asked",
}


def _row(ledger: Ledger, index: int) -> tuple[str, ...]:
    ask = ledger.asks[index]
    counts = Counter(row.cells[index].standing for row in ledger.rows)
    return f"{literal(ask.tool)}: {PURPOSE[ask.purpose].lower()}", *(str(counts[one]) for one in _HEADS)
