"""Words for papers: for whom they are, how many pages, how long they take to say."""

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.paper_groups import PaperGroup, paper_group
from ethicsdesk.domain.readability_spanish import Band
from ethicsdesk.domain.template import Template
from ethicsdesk.services.ripple import PaperRow
from ethicsdesk.ui import labels
from ethicsdesk.ui.tone import Tone

translate = QCoreApplication.translate

SHORTEST_SHOWN = 16  # characters of a SHA-256; enough to compare by eye


def for_whom(template: Template, tool_name: str = "") -> str:
    """Return whom a paper is for, and of what tool it speaks."""
    if paper_group(template.id) is PaperGroup.POLICIES:
        return translate("papers", "For you and whoever works with you")
    if not template.spoken:
        return translate("papers", "For your clients, on paper")
    if tool_name:
        return translate("papers", "For you, to say aloud about {tool}").format(tool=tool_name)
    return translate("papers", "For you, to say aloud")


def answers(count: int) -> str:
    """Return a number of answers that are missing."""
    if count == 1:
        return translate("papers", "Lacks 1 answer")
    return translate("papers", "Lacks {count} answers").format(count=count)


def pages(count: int) -> str:
    """Return a number of pages."""
    if count == 1:
        return translate("papers", "1 page")
    return translate("papers", "{count} pages").format(count=count)


def spoken(seconds: int) -> str:
    """Return how long something takes to say."""
    if seconds < 90:
        return translate("papers", "about {seconds} seconds").format(seconds=seconds)
    return translate("papers", "about {minutes} minutes").format(
        minutes=labels.number(seconds / 60, decimals=1)
    )


def ease(value: Band) -> str:
    """Return how easily a Spanish text reads."""
    words = {
        Band.VERY_HARD: translate("papers", "very hard"),
        Band.SOMEWHAT_HARD: translate("papers", "somewhat hard"),
        Band.NORMAL: translate("papers", "normal"),
        Band.FAIRLY_EASY: translate("papers", "fairly easy"),
        Band.VERY_EASY: translate("papers", "very easy"),
    }
    return words[value]


def fingerprint(sha256: str) -> str:
    """Return the beginning of a SHA-256 in groups of four, to be compared by eye."""
    shown = sha256[:SHORTEST_SHOWN]
    return " ".join(shown[start : start + 4] for start in range(0, len(shown), 4))


def issued_line(row: PaperRow) -> str:
    """Return number, day and length of an issued paper in one line."""
    paper = row.paper
    return f"{paper.number} · {labels.day(paper.issued_on)} · {pages(paper.pages)}"


def state(row: PaperRow, *, replaced: bool) -> tuple[str, Tone]:
    """Return the chip of an issued paper; a memo is never out of date and gets none."""
    if replaced:
        return translate("papers", "Replaced"), Tone.NEUTRAL
    if row.out_of_date:
        return translate("papers", "Out of date"), Tone.STOP if row.material else Tone.CAUTION
    return translate("papers", "Current"), Tone.GOOD
