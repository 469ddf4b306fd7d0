"""Tab 2: the AI policy and the sanction policy, every edition of the year and what changed between them."""

from ethicsdesk.domain.layout import Block, Callout, Chapter, Grid, Heading, Pairs, Paragraph, Tone, literal
from ethicsdesk.domain.records import Paper, YesNo
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import attachments
from ethicsdesk.services.binder.editions import Edition, difference, editions, state_words
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import cited, spaced
from ethicsdesk.services.review_reading import answers_of, finished
from ethicsdesk.services.review_report import REPLY_WORDS
from ethicsdesk.services.ripple import Ripple

AI_POLICY, SANCTION, NO_AI_POLICY = "policy.ai_use", "policy.sanction", "no_ai.policy"
POLICIES = (AI_POLICY, SANCTION, NO_AI_POLICY)

_REVIEW = "policy"
_ASKED = frozenset(f"{_REVIEW}.{item}" for item in ("use", "followed", "sanction", "notice"))
_RULES = {
    AI_POLICY: ("AI use policy", "164.316(a)"),
    SANCTION: ("Sanctions, and what happens when someone leaves", "164.308(a)(1)(ii)(C) and 164.530(e)"),
    NO_AI_POLICY: ("Policy of a practice that uses no AI", ""),
}


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the policies with their version history; what was never issued is said to be missing."""
    found = [one for one in editions(scene) if one.paper.template_id in POLICIES]
    ripple = Ripple(scene.desk, scene.vault)
    blocks: list[Block] = []
    for template_id in POLICIES:
        blocks += _policy(
            scene, template_id, [e for e in found if e.paper.template_id == template_id], ripple
        )
    blocks += _reviewed(scene)
    blocks.append(_rule(scene))
    return (Chapter(title="AI policy", link="policy", blocks=tuple(blocks)),)


def _policy(scene: Scene, template_id: str, found: list[Edition], ripple: Ripple) -> list[Block]:
    title, part = _RULES[template_id]
    if not found:
        if template_id == NO_AI_POLICY or (template_id == AI_POLICY and _has(scene, NO_AI_POLICY)):
            return []
        text = f"Nothing of this kind was in use in {scene.year}."
        return [
            Heading(text=title, level=2),
            Callout(tone=Tone.CAUTION, title="Not issued yet", text=text + _asked_by(part)),
        ]
    return [Heading(text=title, level=2), _history(found, ripple), *_signed(scene, found)]


def _has(scene: Scene, template_id: str) -> bool:
    return any(row.paper.template_id == template_id for row in scene.papers)


def _asked_by(part: str) -> str:
    return f" Written rules of this kind are asked for by 45 CFR {part}." if part else ""


def _history(found: list[Edition], ripple: Ripple) -> Grid:
    return Grid(
        header=("Number", "In use", "State", "What changed", "SHA-256 of the file"),
        rows=tuple(
            (
                one.paper.number,
                one.in_use,
                state_words(one),
                difference(ripple, one.before, one.paper) if one.before else "first edition",
                spaced(one.paper.pdf_sha256),
            )
            for one in found
        ),
        shares=(2.4, 3, 2.4, 3.2, 4.2),
        summary="Every edition in use in the year, with what changed since the one before",
    )


def _signed(scene: Scene, found: list[Edition]) -> list[Block]:
    """Return the signed copies kept with the newest edition, or that none was kept."""
    newest = found[-1].paper
    files = attachments.of(scene.vault, newest)
    if not files:
        text = f"No signed copy of {newest.number} is kept in the vault. Acknowledged on: not recorded."
        return [Paragraph(text=text)]
    rows = tuple((f"Kept on {day_words(one.added_on)}", spaced(one.sha256)) for one in files)
    return [Pairs(rows=rows, summary=f"Signed copies of {newest.number} and their SHA-256")]


def _reviewed(scene: Scene) -> list[Block]:
    heading = Heading(text="Reviewed", level=2)
    runs = finished(scene.vault, _REVIEW)
    if not runs:
        return [heading, Paragraph(text="No yearly review of the policies has been finished yet.")]
    last = runs[-1]
    day = day_words(last.finished_on) if last.finished_on else ""
    rows = tuple(
        (literal(one.asked), REPLY_WORDS[one.reply])
        for one in answers_of(scene.vault, last.id).values()
        if one.key in _ASKED
    )
    return [
        heading,
        Paragraph(text=f"The policies were last held against what is done on {day}."),
        *([Pairs(rows=rows, summary="What the review of the policies found")] if rows else []),
    ]


def _rule(scene: Scene) -> Paragraph:
    source = scene.desk.library.sources()["cfr-45-164"]
    covered = scene.practice.covered_entity if scene.practice else None
    whose = (
        "This practice says that HIPAA does not bind it; here the rule is good practice."
        if covered is YesNo.NO
        else "It binds HIPAA covered entities, who keep each edition six years from its last day in use."
    )
    return Paragraph(text=f"{cited(source, '164.316(b), 164.530(i) and (j)')} {whose}", small=True)


def is_policy(paper: Paper) -> bool:
    """Say whether a paper stands under this tab."""
    return paper.template_id in POLICIES
