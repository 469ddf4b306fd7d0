"""Scores as charts: by section and by principle, with the words papers print."""

from ethicsdesk.domain.charts import Bar, Chart, Reach
from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.judgement import PASS_SHARE, WARN_SHARE, Judgement, Share
from ethicsdesk.domain.words import PRINCIPLE

LEGEND = (
    f"The line marks {PASS_SHARE:.0%}. Filled bars reach it. Striped bars lie below it. "
    f"Empty bars lie below {WARN_SHARE:.0%}. No score outweighs an open deal-breaker."
)

_SAYS = {
    Reach.FULL: f"{PASS_SHARE:.0%} or more",
    Reach.PART: f"below {PASS_SHARE:.0%}",
    Reach.LOW: f"below {WARN_SHARE:.0%}",
    Reach.NONE: "nothing to score",
}


def reach(share: Share) -> Reach:
    """Return how far a score reaches: 75 % is the limit of *approved*, below 50 % is warned of (§17)."""
    if share.value is None:
        return Reach.NONE
    if share.value >= PASS_SHARE:
        return Reach.FULL
    return Reach.PART if share.value >= WARN_SHARE else Reach.LOW


def points(value: float) -> str:
    """Return points without needless zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def by_section(sheet: Sheet, judgement: Judgement) -> Chart:
    """Return the score of each section that was asked about."""
    return _chart("Section", tuple(_bar(title, share) for title, share in sections(sheet, judgement)))


def sections(sheet: Sheet, judgement: Judgement) -> tuple[tuple[str, Share], ...]:
    """Return title and score of each section that was asked about, in the order of the bank."""
    shares = judgement.by_section
    return tuple((one.title, shares[one.id]) for one in sheet.questionnaire.sections if one.id in shares)


def by_principle(judgement: Judgement) -> Chart:
    """Return the score of each of the four principles."""
    return _chart("Principle", tuple(_bar(PRINCIPLE[key], s) for key, s in judgement.by_principle.items()))


def _chart(name: str, bars: tuple[Bar, ...]) -> Chart:
    return Chart(
        header=(name, "Level", "Score"),
        bars=bars,
        limit=PASS_SHARE,
        summary=f"Score of each {name.lower()}, as a bar and in numbers",
    )


def _bar(name: str, share: Share) -> Bar:
    found = reach(share)
    words = _SAYS[found]
    if share.percent is not None:
        most = "one point" if share.possible == 1 else f"{points(share.possible)} points"
        words = f"{share.percent}%, {points(share.points)} of {most}"
    return Bar(name=name, share=share.value, words=words, reach=found, says=_SAYS[found])
