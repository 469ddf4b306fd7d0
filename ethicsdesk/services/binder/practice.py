"""Tab 1: the practice."""

from ethicsdesk.domain.layout import Block, Chapter, Pairs, Paragraph, literal
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.words import YES_NO
from ethicsdesk.services.binder.scene import Scene


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the practice profile."""
    practice = scene.practice
    if practice is None:
        return _tab(Paragraph(text="The practice is not described yet."))
    gates = (
        ("HIPAA covered entity", practice.covered_entity),
        ("Federal health money", practice.federal_funds),
        ("Clients under 18", practice.minors),
        ("Couples, families or groups", practice.groups),
        ("Substance use records under 42 CFR Part 2", practice.part2),
    )
    rows = [
        ("Practice", literal(practice.name)),
        ("Clinician", literal(practice.clinician) or "not stated"),
        ("License", literal(practice.licence) or "not stated"),
        ("Works from", STATES.get(practice.home_state, "not stated")),
        ("Clients in", ", ".join(STATES[s] for s in practice.client_states) or "not stated"),
        *((label, YES_NO[value] if value else "not asked yet") for label, value in gates),
    ]
    return _tab(Pairs(rows=tuple(rows), summary="The practice profile"))


def _tab(*blocks: Block) -> tuple[Chapter, ...]:
    return (Chapter(title="Practice", link="practice", blocks=blocks),)
