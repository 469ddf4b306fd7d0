"""The report of a review: one page with what was found, the next steps, and how it went before."""

from collections import Counter
from collections.abc import Iterable, Mapping

from ethicsdesk.domain.charts import Bar, Chart, Reach
from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Callout,
    Grid,
    Heading,
    Pairs,
    PaperLayout,
    Paragraph,
    Tone,
    literal,
)
from ethicsdesk.domain.records import PRACTICE_ID, Action, Paper, Practice
from ethicsdesk.domain.reviews import Reply, Review, ReviewAnswer, Standing
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import logo
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.memo import letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.plain_papers import Drawn, Entry, draw, keep
from ethicsdesk.services.ports import Reader, Writer
from ethicsdesk.services.report_kinds import REVIEW_REPORT
from ethicsdesk.services.review_reading import Trend, answers_of, closed_share, steps_of, trend

REPLY_WORDS = {
    Reply.YES: "yes",
    Reply.PARTLY: "partly",
    Reply.NO: "no",
    Reply.NOT_APPLICABLE: "does not apply",
    Reply.LOW: "low",
    Reply.MEDIUM: "medium",
    Reply.HIGH: "high",
}
WHOLE = "risk.whole"
"""The item that asks where the risk analysis of the whole practice is."""

_ROOM = (12, 8, 5, 3, 1)
"""How many open points and steps are named; the fewer, the shorter the page."""


def issue(desk: Desk, vault: Writer, review: Review) -> Paper:
    """Keep the report of a finished run under its number. Raises CharactersNotPrintableError."""
    number = next_number(vault, "RV", review.finished_on or desk.clock.today())
    entry = Entry(kind=REVIEW_REPORT, number=number, issued_on=review.finished_on or desk.clock.today())
    return keep(desk, vault, _fitted(desk, vault, review, number), entry)


def _fitted(desk: Desk, vault: Reader, review: Review, number: str) -> Drawn:
    tries = [(most, True) for most in _ROOM]
    tries += [(most, False) for most in _ROOM[1:]]  # a long register needs the room of the bars
    while True:
        most, bars = tries.pop(0)
        drawn = draw(desk, report(vault, review, number=number, most=most, bars=bars))
        if drawn.pages == 1 or not tries:
            return drawn


def report(
    vault: Reader, review: Review, *, number: str, most: int = _ROOM[0], bars: bool = True
) -> PaperLayout:
    """Return the report of a run, naming at most so many points of each list, with or without its bars."""
    practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    answers = tuple(answers_of(vault, review.id).values())
    names = {one.id: one.name for one in review.subjects}
    done = day_words(review.finished_on or review.started_on)
    rated = register(answers, review)
    told = [one for one in answers if not (rated and one.reply in RISKS)]  # those stand in the register
    blocks: list[Block] = [_counts(answers), *_open_points(told, names, most), *rated]
    blocks += _steps(steps_of(vault, review.id), most)
    blocks += _trend(trend(vault, review.review_id)) if bars else []
    blocks += _fine_print(vault, review)
    bare = PaperLayout(
        title=literal(review.title),
        subtitle=f"Begun on {day_words(review.started_on)}, finished on {done}.",
        blocks=tuple(blocks),
        letterhead=letterhead(practice),
        size=practice.paper_size,
        footer=f"{number} · {done}",
        subject="Report of a review",
    )
    return logo.on(vault, practice, bare)


def _counts(answers: tuple[ReviewAnswer, ...]) -> Pairs:
    kept = sum(one.still_true for one in answers)
    return Pairs(
        rows=(
            ("Questions", str(len(answers))),
            ("Answers", answers_words(answers)),
            ("Still true since last time", str(kept)),
            *place_of_whole(answers),
        ),
        summary="How many questions were answered, and how",
    )


def answers_words(answers: Iterable[ReviewAnswer]) -> str:
    """Return how often each answer was given, such as "9 yes, 2 partly"."""
    counted = Counter(one.reply for one in answers)
    return ", ".join(f"{counted[reply]} {REPLY_WORDS[reply]}" for reply in Reply if counted[reply])


RISKS = frozenset({Reply.LOW, Reply.MEDIUM, Reply.HIGH})


def place_of_whole(answers: Iterable[ReviewAnswer]) -> list[tuple[str, str]]:
    """Return in words where the risk analysis of the whole practice is, or that there is none."""
    missing = {
        Reply.NO: "There is none. This paper is its AI part only.",
        Reply.NOT_APPLICABLE: "Answered: it does not apply.",
    }
    return [
        ("Risk analysis of the whole practice", missing.get(one.reply) or literal(one.note))
        for one in answers
        if one.key == WHOLE
    ]


_OPEN = {Reply.NO: 0, Reply.HIGH: 0, Reply.PARTLY: 1, Reply.MEDIUM: 1}


def open_points(answers: Iterable[ReviewAnswer]) -> list[ReviewAnswer]:
    """Return the answers that do not stand as they should, the worst first."""
    return sorted((one for one in answers if one.reply in _OPEN), key=lambda one: _OPEN[one.reply])


def _open_points(answers: list[ReviewAnswer], names: dict[str, str], most: int) -> list[Block]:
    found = open_points(answers)
    if not found:
        return [Callout(tone=Tone.GOOD, title="Nothing stood out in this review.")]
    items = [point(one, names) for one in found[:most]]
    if len(found) > most:
        items.append(f"and {len(found) - most} more, in the vault")
    return [Heading(text="What does not stand as it should", level=2), Bullets(items=tuple(items))]


def point(one: ReviewAnswer, names: Mapping[str, str]) -> str:
    """Return an answer as one line: what it is about, what was asked, the answer, the note."""
    about = names.get(one.key.partition("@")[2], "")
    where = f"{literal(about)}: " if about else ""
    note = f" {literal(one.note)}" if one.note else ""
    return f"{where}{one.asked} **{REPLY_WORDS[one.reply].capitalize()}.**{note}"


def register(answers: tuple[ReviewAnswer, ...], review: Review) -> list[Block]:
    """Return the risk register: a row for each thing, a column for each risk; nothing for other reviews."""
    rated = [one for one in answers if one.reply in RISKS]
    risks = list(dict.fromkeys(one.asked for one in rated))
    if not risks:
        return []
    found = {(one.key.partition("@")[2], one.asked): REPLY_WORDS[one.reply] for one in rated}
    rows = tuple(
        (literal(subject.name), *(found.get((subject.id, risk), "does not apply") for risk in risks))
        for subject in review.subjects
    )
    grid = Grid(
        header=("What", *(risk.partition(".")[0] for risk in risks)),
        rows=rows,
        shares=(2.0, *(1.5 for _ in risks)),
        summary="Risk register: the risk that is left for each tool and place",
    )
    return [Heading(text="Risk register", level=2), grid]


def _steps(steps: tuple[Action, ...], most: int) -> list[Block]:
    if not steps:
        return []
    items = [f"{literal(one.text)} (by {day_words(one.due)})" for one in steps[:most]]
    if len(steps) > most:
        items.append(f"and {len(steps) - most} more, in the vault")
    return [Heading(text="Next steps", level=2), Bullets(items=tuple(items), numbered=True)]


def _trend(found: Trend) -> list[Block]:
    if not found.rows:
        return []
    return [Heading(text="How it stands, and stood", level=2), chart(found)]


def chart(found: Trend) -> Chart:
    """Return how each part stood in the last run, with the runs before in words."""
    return Chart(
        header=("Part", "Level", "This time and before"),
        bars=tuple(_bar(name, row) for name, row in found.rows.items()),
        limit=1.0,
        summary="How each part stood, as a bar and in numbers, with earlier runs",
    )


def _bar(name: str, row: tuple[Standing, ...]) -> Bar:
    now, earlier = row[-1], row[:-1]
    words = share_words(now)
    if earlier:
        words += ", before: " + ", ".join(share_words(one) for one in reversed(earlier))
    return Bar(name=name, share=now.share, words=words, reach=reach(now), says=reach_words(now))


def share_words(one: Standing) -> str:
    """Return how a part stood, in words."""
    return "nothing applied" if one.share is None else f"{one.share:.0%}"


def reach(one: Standing) -> Reach:
    """Return how far a part reaches."""
    if one.share is None:
        return Reach.NONE
    if one.share == 1:
        return Reach.FULL
    return Reach.PART if one.share >= 0.5 else Reach.LOW


def reach_words(one: Standing) -> str:
    """Return how far a part reaches, in words."""
    return {
        Reach.FULL: "all in order",
        Reach.PART: "half or more in order",
        Reach.LOW: "less than half in order",
        Reach.NONE: "nothing applied",
    }[reach(one)]


def _fine_print(vault: Reader, review: Review) -> list[Block]:
    done, all_of_them = closed_share(vault, review)
    lines = []
    if all_of_them:
        lines.append(f"Steps of the review before that are done: {done} of {all_of_them}.")
    lines += [why for why in review.joined_why if why]
    lines.append(
        "A review shows where to look. It proves nothing about the practice. "
        "Two points count for a yes or a low risk, one for the middle; what does not apply is left out."
    )
    return [Paragraph(text=literal(line), small=True) for line in lines]
