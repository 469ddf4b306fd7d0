"""Tab 16: for each state what its rules ask of this practice, and what in this vault answers it."""

from collections.abc import Iterable, Iterator

from ethicsdesk.domain.duties import Doubt, Ground, Rule, Standing, Strength
from ethicsdesk.domain.layout import Block, Bullets, Callout, Chapter, Grid, Heading, Paragraph, Tone, literal
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.duty_proof import Proof
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.my_states import DutyRow, RuleRow, StateRow, states_of

STRENGTH = {
    Strength.LAW: "Law",
    Strength.UNSETTLED: "Not settled",
    Strength.PROFESSIONAL: "Ethics codes",
    Strength.GOOD_PRACTICE: "Good practice",
}

_DOUBT = {
    Doubt.NOT_VERIFIED: "not verified: the text was not read",
    Doubt.DISPUTED: "disputed: sources disagree",
    Doubt.DATE_DISPUTED: "disputed: sources name two first days",
    Doubt.UNCLEAR: "the text leaves open whether it reaches this case",
    Doubt.NO_STATE: "no state is known, so the strictest duty is taken",
    Doubt.YOUR_NOTE: "by the therapist's own note",
}

_STANDING = {
    Standing.PENDING: "a bill, not law",
    Standing.FAILED: "failed, not law",
    Standing.VETOED: "vetoed, not law",
    Standing.DROPPED: "dropped, not law",
    Standing.NOT_FOUND: "its outcome was not found",
}

NO_STATE = "No state is known"


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the checklist, state by state, then what holds everywhere and the therapist's own rules."""
    found = states_of(scene.desk, scene.vault)
    proof = Proof(scene)
    blocks: list[Block] = [
        Paragraph(
            text="What the rules the program knows ask of this practice, with or without AI, and what stands "
            "in this vault about it. The rules are those of the rule data named on the cover, held against "
            "the day of this binder. It is no legal advice and says nothing about rules it does not know. "
            "A paper that was issued does not show that it was handed out."
        )
    ]
    for row in found.states:
        blocks += _state(row, proof)
    if found.everywhere:
        blocks.append(Heading(text="In every state: ethics codes and good practice", level=2))
        blocks.append(_duties(found.everywhere, proof, "In every state"))
    blocks += _own(found.own, scene)
    return (Chapter(title="State-law checklist", link="states", blocks=tuple(blocks)),)


def _state(row: StateRow, proof: Proof) -> Iterator[Block]:
    name = STATES.get(row.state, NO_STATE)
    yield Heading(text=name, level=2)
    if row.clients_only:
        text = "A client is in this state, but the practice does not name it among its states."
        yield Callout(tone=Tone.CAUTION, title="State not named by the practice", text=text)
    if row.duties:
        yield _duties(row.duties, proof, name)
    else:
        yield Paragraph(text="No rule of this state that the program knows asks anything here.")
    known = f"Rules of {name}" if row.state else "All rules"
    old = ", more than 12 months before the day of this binder" if row.old else ""
    yield Paragraph(text=f"{known} last looked at on {day_words(row.seen)}{old}.", small=True)
    yield from _lists(row)


def _duties(rows: tuple[DutyRow, ...], proof: Proof, name: str) -> Grid:
    return Grid(
        header=("What is asked", "How strong", "By which rule, and as of", "What stands in this vault"),
        rows=tuple(
            (
                f"**{row.text.title}.** {row.text.text} {proof.because(row)}",
                STRENGTH[row.due.strength],
                "; ".join(_ground(ground, row) for ground in row.due.grounds),
                proof.of(row),
            )
            for row in rows
        ),
        shares=(4.6, 1.6, 4, 4.2),
        summary=f"{name}: what is asked, how strong it is, by which rule, and what stands in this vault",
    )


def _ground(ground: Ground, row: DutyRow) -> str:
    rule = ground.rule
    name = f"{rule.title} ({rule.citation})" if ground.citable else rule.title
    doubts = "".join(f"; {_DOUBT[one]}" for one in ground.doubts)
    found = () if ground.citable else row.sources.get(rule.id, ())[:1]
    where = "; ".join(source.where for source in found)
    read = f" Source: {where}" if where else ""
    return literal(f"{name}, {_since(rule)}as of {day_words(rule.as_of)}{doubts}.{read}")


def _since(rule: Rule) -> str:
    if rule.effective_from is None:
        return ""
    also = f" or {day_words(rule.effective_also)}" if rule.effective_also else ""
    return f"in force since {day_words(rule.effective_from)}{also}, "


def _lists(row: StateRow) -> Iterator[Block]:
    yield from _list("Not in force yet on the day of this binder", row.coming)
    yield from _list("Watched, not law", row.watched)
    yield from _list("Set aside by the therapist's own note", row.lifted)


def _list(title: str, rules: tuple[RuleRow, ...]) -> Iterator[Block]:
    if rules:
        yield Paragraph(text=f"**{title}:**")
        yield Bullets(items=tuple(_rule(one) for one in rules))


def _rule(row: RuleRow) -> str:
    rule, note = row.rule, row.note
    standing = _STANDING.get(rule.standing, "")
    starts = f"from {day_words(rule.effective_from)}" if rule.effective_from and not standing else ""
    parts = [rule.title, standing, starts, f"as of {day_words(row.seen)}", _noted(note)]
    return literal(", ".join(part for part in parts if part))


def _noted(note: RuleNote | None) -> str:
    return f"the therapist read it on {day_words(note.read_on)} at {note.where}" if note else ""


def _own(notes: Iterable[RuleNote], scene: Scene) -> Iterator[Block]:
    rows = tuple(
        (
            STATES.get(note.state, "everywhere"),
            literal(note.text),
            f"{literal(note.where)}, read {day_words(note.read_on)}, not verified",
        )
        for note in notes
    )
    if not rows:
        return
    yield Heading(text="Rules the therapist added", level=2)
    yield Grid(
        header=("Where", "What it asks, in the therapist's words", "Read at"),
        rows=rows,
        shares=(2, 6, 4),
        summary=f"Rules the therapist added by {day_words(scene.as_of)}; nobody else checked them",
    )
