"""Tab 10, errors that were put right: after incidents, and after what clients asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.incident_rules import Step
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.layout import Block, Grid, Heading, Paragraph
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import oversight_words as words
from ethicsdesk.services.binder import cells
from ethicsdesk.services.binder.scene import Scene

_STEPS = (Step.CORRECT_RECORD, Step.CORRECT_CLAIM, Step.CORRECT_NOTICE, Step.LATE_ENTRY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Something that was put right: after what, where, and the day it is noted for."""

    after: str
    what: str
    day: date


def blocks(scene: Scene) -> Iterator[Block]:
    """Yield what was put right in the year; for others only how often, in a band."""
    yield Heading(text="Errors that were put right", level=2)
    found = sorted((*_incidents(scene), *_requests(scene)), key=lambda one: (one.day, one.after, one.what))
    if scene.for_others:
        yield Paragraph(text=f"Corrections after incidents or requests: {cells.band(len(found))}.")
    elif not found:
        yield Paragraph(text="No correction after an incident or a request is noted in this year.")
    else:
        yield Grid(
            header=("Noted for", "After", "What was put right"),
            rows=tuple((day_words(one.day), one.after, one.what) for one in found),
            shares=(2.6, 3, 6),
            summary="Every correction noted in the year, with what it came after",
        )


def _incidents(scene: Scene) -> Iterator[Correction]:
    book = scene.desk.library.incident_words()
    for one in scene.vault.list(Incident):
        for step in _STEPS:
            day = one.steps_done.get(step)
            if day is not None and scene.of_year(day):
                yield Correction(after=f"incident {one.number}", what=book.step(step).title, day=day)


def _requests(scene: Scene) -> Iterator[Correction]:
    for one in scene.vault.list(ClientRequest):
        day = one.answered_on or one.received_on
        if one.corrected_in and scene.of_year(day):
            yield Correction(after=f"request {one.number}", what=corrected(one), day=day)


def corrected(one: ClientRequest) -> str:
    """Return where something was put right after a request, in words."""
    return ", ".join(words.CORRECTED.get(place, "elsewhere") for place in one.corrected_in)
