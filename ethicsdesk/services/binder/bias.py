"""Tab 12: the bias check over twelve months, cases read one by one, and invented pairs of cases."""

from collections.abc import Iterator

from ethicsdesk.domain.bias_counts import BiasCount, CaseReview, PairedProbe
from ethicsdesk.domain.layout import Block, Bullets, Chapter, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import bias_checks, bias_report
from ethicsdesk.services import oversight_words as words
from ethicsdesk.services.bias_words import MEASURES, TRAITS
from ethicsdesk.services.binder import cited, planned, runs
from ethicsdesk.services.binder.scene import Scene

REVIEW = "bias"


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab of the bias checks."""
    blocks = (*_checks(scene), *_counts(scene), *_cases(scene), *_pairs(scene))
    return (Chapter(title="Bias checks", link="bias", blocks=blocks),)


def _checks(scene: Scene) -> Iterator[Block]:
    yield cited.house("counts by broad groups are looked at over twelve months, to notice patterns.")
    yield planned.of(scene, REVIEW)
    done = runs.of_year(scene, runs.every(scene, REVIEW))
    days = ", ".join(run.done for run in done)
    yield Paragraph(text=f"Bias checks finished in {scene.year}: {days or 'none'}.")


def _counts(scene: Scene) -> Iterator[Block]:
    """Yield the report of the twelve months up to the day; small cells are left out in every binder."""
    yield Heading(text=f"The twelve months up to {day_words(scene.as_of)}", level=2)
    found = bias_checks.look(scene.vault, on=scene.as_of)
    months = {one.month for one in scene.vault.list(BiasCount) if scene.of_year(one.month)}
    if not found.report.comparisons:
        yield Paragraph(text="No counts by group were written down in these twelve months.")
        return
    yield Paragraph(text=f"Months of {scene.year} with counts: {len(months)} of {scene.as_of.month}.")
    yield from bias_report.blocks(found)
    if found.watched:
        yield Paragraph(text="The gap pointed the same way six quarters running, which is worth watching:")
        yield Bullets(
            items=tuple(
                f"{MEASURES[measure]}, by {TRAITS[trait].lower()}" for measure, trait in found.watched
            )
        )


def _cases(scene: Scene) -> Iterator[Block]:
    mine = [one for one in scene.vault.list(CaseReview) if scene.of_year(one.done_on)]
    yield Heading(text="Cases read one by one", level=2)
    if not mine:
        yield Paragraph(text="No case review was written down in this year.")
        return
    yield Grid(
        header=("Day", "About", "What made the difference", "What was done"),
        rows=tuple(_case(scene, one) for one in sorted(mine, key=lambda one: one.done_on)),
        shares=(2.6, 3.6, 4.4, 3),
        summary="Every case review of the year, with what made the difference and what was done",
    )


def _case(scene: Scene, one: CaseReview) -> tuple[str, ...]:
    read = "" if scene.for_others else f" ({one.cases} of each group read)"
    note = "" if scene.for_others or not one.note else f": {literal(one.note)}"
    return (
        day_words(one.done_on),
        f"{MEASURES[one.measure]}, by {TRAITS[one.trait].lower()}{read}",
        _why(one),
        words.RESPONSES[one.response] + note,
    )


def _why(one: CaseReview) -> str:
    found = []
    if one.same_input is not None:
        found.append("input of the same quality" if one.same_input else "input of another quality")
    if one.own_rule:
        found.append("a rule of the practice")
    if one.vendor_rule:
        found.append("a rule of the tool")
    if one.same_without_ai is not None:
        found.append("the same without AI" if one.same_without_ai else "not the same without AI")
    return "; ".join(found) or "nothing noted"


def _pairs(scene: Scene) -> Iterator[Block]:
    mine = [one for one in scene.vault.list(PairedProbe) if scene.of_year(one.done_on)]
    yield Heading(text="Invented cases, two by two", level=2)
    if not mine:
        yield Paragraph(text="No invented pair was tried in this year.")
        return
    tools = {tool.id: tool.name for tool in scene.vault.list(Tool)}
    yield Grid(
        header=("Day", "Tool", "Trait changed", "Result"),
        rows=tuple(_pair(scene, one, tools) for one in sorted(mine, key=lambda one: one.done_on)),
        shares=(2.6, 3.4, 2.6, 5),
        summary="Every invented pair of the year with the trait that was changed and the result",
    )
    yield Paragraph(
        text="An invented case is put in twice with one trait changed. It holds no health information of "
        "anybody.",
        small=True,
    )


def _pair(scene: Scene, one: PairedProbe, tools: dict[str, str]) -> tuple[str, ...]:
    note = "" if scene.for_others or not one.note else f": {literal(one.note)}"
    version = f", {literal(one.tool_version)}" if one.tool_version else ""
    return (
        day_words(one.done_on),
        literal(tools.get(one.tool_id, "a tool no longer in the register")) + version,
        TRAITS[one.trait],
        ("the outputs differed" if one.differs else "no difference seen") + note,
    )
