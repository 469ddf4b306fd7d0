"""The bias check on paper, for others: counts only, small cells left out, with its limits and its power."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from ethicsdesk.domain import bias
from ethicsdesk.domain.bias import Count
from ethicsdesk.domain.layout import Block, Callout, Grid, Heading, PaperLayout, Paragraph, Tone, literal
from ethicsdesk.domain.records import PRACTICE_ID, Paper, Practice
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import logo
from ethicsdesk.services.bias_checks import BiasCheck, check
from ethicsdesk.services.bias_words import BAND_WORDS, CHANCE, LIMITS, MEASURES, NO_CHANCE, TRAITS, parts
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.memo import letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.plain_papers import Entry, draw, keep
from ethicsdesk.services.report_kinds import BIAS_REPORT

HIDDEN = "not shown"


def issue(desk: Desk) -> Changed[Paper]:
    """Keep the report of today under its number."""
    found, today = check(desk), desk.clock.today()
    with desk.store.writing() as vault:
        practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
        number = next_number(vault, "BC", today)
        drawn = draw(desk, logo.on(vault, practice, report(found, practice, number=number)))
        paper = keep(desk, vault, drawn, Entry(kind=BIAS_REPORT, number=number, issued_on=today))
    return Changed(paper, frozenset({Topic.PAPERS}))


def report(found: BiasCheck, practice: Practice, *, number: str) -> PaperLayout:
    """Return the report; whoever gets it can work out no cell of 1 to 10."""
    until = day_words(found.until)
    return PaperLayout(
        title="Bias check of AI tools",
        subtitle=f"The twelve months up to {until}",
        blocks=blocks(found),
        letterhead=letterhead(practice),
        size=practice.paper_size,
        footer=f"{number} · {until}",
        subject="Bias check",
    )


def blocks(found: BiasCheck) -> tuple[Block, ...]:
    """Return what stood out, the tables without small cells, and what the check could have seen."""
    return (*_result(found), *_tables(found), *_limits(found))


def _result(found: BiasCheck) -> Iterator[Block]:
    flags = found.report.flags
    if not found.report.compared:
        yield Callout(tone=Tone.INFO, title="Too few to say", text="No two groups had 20 cases each.")
    elif not flags:
        yield Callout(
            tone=Tone.INFO,
            title="No gap stood out",
            text=f"Groups compared: {found.report.compared}.",
        )
    else:
        items = tuple(f"{_name(flag.outcome)}: {_band(flag.one)} and {_band(flag.other)}" for flag in flags)
        yield Callout(tone=Tone.CAUTION, title="Look closer here", items=items)


def _tables(found: BiasCheck) -> Iterator[Block]:
    for outcome, counts in outcomes(found):
        name = _name(outcome)
        yield Heading(text=name, level=2)
        yield Grid(
            header=("Group", "Concerned", "Of all"),
            rows=tuple(
                (_band(count), *cells) for count, cells in zip(counts, cells_for_others(counts), strict=True)
            ),
            shares=(0.5, 0.25, 0.25),
            summary=f"Counts by group: {name}. Small counts are left out.",
        )


def outcomes(found: BiasCheck) -> Iterator[tuple[str, tuple[Count, ...]]]:
    """Yield every outcome of a report with its groups, each once and in order."""
    for outcome, pairs in groupby(found.report.comparisons, key=lambda one: one.outcome):
        listed = list(pairs)
        yield outcome, (listed[0].one, *(one.other for one in listed if one.one is listed[0].one))


def cells_for_others(counts: Sequence[Count]) -> tuple[tuple[str, str], ...]:
    """Return for each group how many it concerned and of how many, with nothing small to be worked out.

    What was not concerned is a cell too: a reader would take one number from the other.
    """
    events = bias.for_others([one.events for one in counts])
    rest = bias.for_others([one.cases - one.events for one in counts])
    cases = bias.for_others([one.cases for one in counts])
    return tuple(
        (event if other.isdecimal() or not event.isdecimal() else HIDDEN, case)
        for event, other, case in zip(events, rest, cases, strict=True)
    )


def _limits(found: BiasCheck) -> Iterator[Block]:
    power = (
        NO_CHANCE if found.power is None else CHANCE.format(percent=min(99, max(1, round(100 * found.power))))
    )
    yield Heading(text="What this can and cannot say", level=2)
    yield Paragraph(text=literal(power))
    yield Paragraph(text=literal(LIMITS))
    yield Paragraph(
        text=(
            f"Counts of 1 to {bias.SMALL_CELL} are given as fewer than {bias.SMALL_CELL + 1}. Where one "
            "could be worked out from the others, another is not shown. A gap is named for a closer look "
            f"when it is {bias.GAP:.0%} or more and chance is an unlikely reason (exact test, for all "
            "comparisons together). This rule is our own, no law."
        ),
        small=True,
    )


def _name(outcome: str) -> str:
    measure, trait = parts(outcome)
    return f"{MEASURES[measure]}, by {TRAITS[trait].lower()}"


def _band(count: Count) -> str:
    return BAND_WORDS[count.group]
