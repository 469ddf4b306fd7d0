"""The audit sample of the consent register: drawn by hash, so that nobody chooses who is in it."""

import hashlib
from collections.abc import Iterator

from ethicsdesk.domain.consent_words import HOW, PURPOSE_IN_SHORT, ROLE, STANDING
from ethicsdesk.domain.consents import ConsentEvent, Role, Standing
from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.may import Part
from ethicsdesk.domain.records import Paper
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import attachments
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import spaced
from ethicsdesk.services.consents import Cell, Row

SAMPLE = 10
"""How many codes are drawn; of a smaller ledger, everybody."""

Line = tuple[str, str, str, str, str, str]


def draw(scene: Scene) -> tuple[Row, ...]:
    """Return the rows of the sample, in the order of their codes."""
    day = scene.as_of.isoformat()

    def place(row: Row) -> str:
        return hashlib.sha256(f"{day}:{row.client.id}".encode()).hexdigest()

    return tuple(sorted(sorted(scene.ledger.rows, key=place)[:SAMPLE], key=lambda row: row.client.code))


def rows(scene: Scene, drawn: Row) -> Iterator[Line]:
    """Yield a line for each answer that counts; for somebody without any, that nobody asked."""
    code = literal(drawn.client.code)
    asked = [cell for cell in drawn.cells if any(part.event for part in cell.parts)]
    if not asked:
        yield code, "every tool", STANDING[Standing.NOT_ASKED], "", "", ""
    for cell in asked:
        for part in cell.parts:
            yield code, _ask(cell), _standing(cell, part), *_answer(scene, part.event)


def _ask(cell: Cell) -> str:
    return f"{literal(cell.ask.tool)}: {PURPOSE_IN_SHORT[cell.ask.purpose]}"


def _standing(cell: Cell, part: Part) -> str:
    words = STANDING[part.standing]
    if part.standing is Standing.OUT_OF_DATE and part.event is not None and not part.event.paper_id:
        words = "Given, with no paper noted"
    if part.role is not Role.CLIENT or len(cell.parts) > 1:
        words = f"{words} ({ROLE[part.role]})"
    if part.standing is Standing.GIVEN and cell.holds_until is not None:
        words += f", until {day_words(cell.holds_until)}"
    return words


def _answer(scene: Scene, event: ConsentEvent | None) -> tuple[str, str, str]:
    if event is None:
        return "", "", ""
    limits = ", this session only" if event.this_session_only else ""
    answered = f"{day_words(event.day)}, {HOW[event.how].lower()}{limits}"
    return answered, _paper(scene, event), _page(scene, event)


def _paper(scene: Scene, event: ConsentEvent) -> str:
    if not event.paper_id:
        return "none noted"
    paper = scene.vault.get(Paper, event.paper_id)
    return f"{paper.number}, version {paper.template_version}" if paper else "no longer in the vault"


def _page(scene: Scene, event: ConsentEvent) -> str:
    files = attachments.of(scene.vault, event)
    return "; ".join(spaced(one.sha256) for one in files) if files else "not scanned"
