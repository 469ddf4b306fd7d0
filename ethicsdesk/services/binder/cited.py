"""Whose rule a tab answers: law apart from good practice, with the day it was read."""

from ethicsdesk.domain.layout import Paragraph
from ethicsdesk.domain.records import YesNo
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.scene import Scene

HIPAA = "cfr-45-164"


def hipaa(scene: Scene, what: str, part: str) -> Paragraph:
    """Return the line that says what HIPAA asks for, and if it binds this practice."""
    source = scene.desk.library.sources()[HIPAA]
    covered = scene.practice.covered_entity if scene.practice else None
    binds = {
        YesNo.YES: "The practice is a covered entity.",
        YesNo.NO: "The practice is no covered entity: here it is good practice, no law.",
    }.get(covered or YesNo.UNSURE, "It is not settled if the practice is a covered entity.")
    return Paragraph(
        text=f"Law: {what} (45 CFR {part}, as of {day_words(source.as_of)}). {binds}", small=True
    )


def house(text: str) -> Paragraph:
    """Return the line that says what is good practice, no law."""
    return Paragraph(text=f"Good practice, no law: {text}", small=True)
