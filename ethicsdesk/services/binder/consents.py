"""Tab 6: how many stand how by tool and purpose, the answers of the year, and a sample for an auditor."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ethicsdesk.domain.clients import CodeOrigin
from ethicsdesk.domain.consent_words import PURPOSE_IN_SHORT, STANDING
from ethicsdesk.domain.consents import Answer, ConsentEvent, How, Purpose
from ethicsdesk.domain.layout import Block, Chapter, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder import cells, sampling
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import count_of

_COLUMNS = {
    "Given": Answer.GIVEN,
    "Declined": Answer.DECLINED,
    "Withdrawn": Answer.WITHDRAWN,
}
Ask = tuple[str, Purpose]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How counts of clients are told: as they are, or in bands to others."""

    for_others: bool

    def __call__(self, number: int) -> str:
        """Return a count in words."""
        return cells.band(number) if self.for_others else str(number)


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the register; made for others it has bands of counts, and no sample."""
    told = Numbers(for_others=scene.for_others)
    blocks = [*_standings(scene, told), *_events(scene, told), *_sample(scene)]
    if scene.for_others:
        blocks.append(Paragraph(text=cells.NOTE, small=True))
    return (Chapter(title="Consent register", link="consents", blocks=tuple(blocks)),)


def _standings(scene: Scene, told: Callable[[int], str]) -> list[Block]:
    ledger = scene.ledger
    if not ledger.rows:
        return [Paragraph(text="No client was in the consent ledger on the day of this binder.")]
    who = "people" if scene.for_others else count_of(len(ledger.rows), "person", "people")
    if not ledger.asks:
        return [Paragraph(text=f"The ledger held {who} under codes. No tool in use asked for consent.")]
    rows = []
    for index, ask in enumerate(ledger.asks):
        counts = Counter(row.cells[index].standing for row in ledger.rows)
        name = f"{literal(ask.tool)}: {PURPOSE_IN_SHORT[ask.purpose]}"
        rows.append((name, *(told(counts[standing]) for standing in STANDING)))
    return [
        Paragraph(
            text=f"The ledger held {who} under codes on {day_words(ledger.day)}. People whose care has ended "
            "are not counted. Here is how the others stood."
        ),
        Grid(
            header=(
                "Tool and purpose",
                "Given",
                "Declined",
                "Withdrawn",
                "Expired",
                "Not asked",
                "Old paper",
            ),
            rows=tuple(rows),
            shares=(4.4, 1.5, 1.7, 1.8, 1.6, 1.5, 1.5),
            summary="For each tool and purpose, how many people stand how",
        ),
        Paragraph(
            text="“Old paper” means given on a paper whose material words no longer held, or with no paper "
            "noted, so it counts as not clear. A yes holds for a year at most. Somebody under 18 is counted "
            "once, together with every guardian who must agree.",
            small=True,
        ),
    ]


def _events(scene: Scene, told: Callable[[int], str]) -> list[Block]:
    found = [one for one in scene.vault.list(ConsentEvent) if scene.of_year(one.day)]
    heading = Heading(text=f"Answers in {scene.year}", level=2)
    counted = [one for one in found if not one.mistake]
    if not counted:
        return [heading, Paragraph(text=f"No answer was written down in {scene.year}.")]
    tools = {tool.id: tool.name for tool in scene.vault.list(Tool)}
    asks = sorted({(one.tool_id, one.purpose) for one in counted}, key=lambda ask: _order(tools, ask))
    rows = tuple(_event_row(tools, ask, counted, told) for ask in asks)
    mistakes = len(found) - len(counted)
    return [
        heading,
        Grid(
            header=("Tool and purpose", *_COLUMNS, "Signed", "Said aloud"),
            rows=rows,
            shares=(5, 1.6, 1.7, 1.9, 1.6, 1.7),
            summary="For each tool and purpose, how many answers of each kind the year brought",
        ),
        *(
            [Paragraph(text=f"Marked as entered by mistake, not counted: {told(mistakes)}.")]
            if mistakes
            else []
        ),
    ]


def _order(tools: dict[str, str], ask: Ask) -> tuple[str, int]:
    return tools.get(ask[0], ""), list(Purpose).index(ask[1])


def _event_row(
    tools: dict[str, str], ask: Ask, events: list[ConsentEvent], told: Callable[[int], str]
) -> tuple[str, ...]:
    here = [one for one in events if (one.tool_id, one.purpose) == ask]
    answers = Counter(one.answer for one in here)
    how = Counter(one.how for one in here)
    name = f"{literal(tools.get(ask[0], 'a removed tool'))}: {PURPOSE_IN_SHORT[ask[1]]}"
    return (
        name,
        *(told(answers[answer]) for answer in _COLUMNS.values()),
        told(how[How.SIGNED]),
        told(how[How.SPOKEN]),
    )


def _sample(scene: Scene) -> Iterator[Block]:
    if scene.for_others or not scene.ledger.rows:
        return
    drawn = sampling.draw(scene)
    yield Heading(text="Sample for an audit", level=2)
    yield Paragraph(text=_how_drawn(scene, len(drawn)))
    yield Grid(
        header=("Code", "Tool and purpose", "Standing", "Answered", "Paper", "Signed page (SHA-256)"),
        rows=tuple(row for one in drawn for row in sampling.rows(scene, one)),
        shares=(1.5, 2.4, 3, 2.6, 2.1, 3.8),
        summary="The sample: each code with its answers, the paper each rests on, and the signed page",
    )


def _how_drawn(scene: Scene, count: int) -> str:
    chart = any(row.client.origin is CodeOrigin.CHART for row in scene.ledger.rows)
    codes = (
        "Some codes are the practice's own chart numbers." if chart else "Codes are random and name nobody."
    )
    return (
        f"How it was drawn: {count} of {count_of(len(scene.ledger.rows), 'person', 'people')} in the ledger, "
        f"by the order of a hash (SHA-256) over the day of this binder and the number the vault gave each "
        "record. Nobody chose them. The same vault and the same day give the same sample. "
        f"{codes} Signed pages stay in the vault; each is listed by its hash only."
    )
