"""Words of the pages about reviews: replies, how often, how long, what kind of thing is due."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.charts import Reach
from ethicsdesk.domain.reviews import Reply, Standing
from ethicsdesk.services.due import DueSort
from ethicsdesk.ui import labels, written
from ethicsdesk.ui.tone import Tone

translate = QCoreApplication.translate

NEAR = 21
"""Days that are said as a span."""

ICONS = {
    DueSort.ACTION: "list-checks",
    DueSort.DECISION: "layers",
    DueSort.AGREEMENT: "file-check",
    DueSort.CONSENT: "signature",
    DueSort.INCIDENT: "circle-alert",
    DueSort.REQUEST: "mail",
    DueSort.REVIEW: "clipboard-check",
    DueSort.TRAINING: "book-open",
    DueSort.BACKUP: "hard-drive-download",
}


def reply(value: Reply) -> str:
    """Return an answer as it is chosen."""
    words = {
        Reply.YES: translate("reviews", "Yes"),
        Reply.PARTLY: translate("reviews", "Partly"),
        Reply.NO: translate("reviews", "No"),
        Reply.NOT_APPLICABLE: translate("reviews", "Does not apply"),
        Reply.LOW: translate("reviews", "Low"),
        Reply.MEDIUM: translate("reviews", "Medium"),
        Reply.HIGH: translate("reviews", "High"),
    }
    return words[value]


def reply_help(value: Reply) -> str:
    """Return what rating a risk so means; '' where the word says all."""
    words = {
        Reply.LOW: translate("reviews", "Unlikely, and the harm would be small."),
        Reply.MEDIUM: translate("reviews", "It could well happen, or the harm would be real."),
        Reply.HIGH: translate("reviews", "It is likely, or someone would be badly hurt."),
    }
    return words.get(value, "")


def often(months: int) -> str:
    """Return how often something comes."""
    words = {
        0: translate("reviews", "not planned"),
        1: translate("reviews", "every month"),
        3: translate("reviews", "every quarter"),
        6: translate("reviews", "twice a year"),
        12: translate("reviews", "once a year"),
    }
    return words[months]


def share(one: Standing) -> str:
    """Return how a part stood."""
    if one.share is None:
        return translate("reviews", "nothing applied")
    return written.percent(one.share * 100)


def reach(found: Reach) -> str:
    """Return how far a part reaches."""
    words = {
        Reach.FULL: translate("reviews", "all in order"),
        Reach.PART: translate("reviews", "half or more in order"),
        Reach.LOW: translate("reviews", "less than half in order"),
        Reach.NONE: translate("reviews", "nothing applied"),
    }
    return words[found]


def minutes(count: int) -> str:
    """Return a span of minutes, from an hour and a half on in hours."""
    if count == 1:
        return translate("reviews", "1 minute")
    if count < 90:
        return translate("reviews", "{count} minutes").format(count=count)
    hours = round(count / 60, 1)
    words = labels.number(hours, decimals=int(hours != int(hours)))
    return translate("reviews", "{count} hours").format(count=words)


def when(day: date, today: date) -> str:
    """Return when something is due, near days as a span."""
    days = (day - today).days
    if days < 0:
        return translate("reviews", "Overdue")
    if days == 0:
        return translate("reviews", "Today")
    if days == 1:
        return translate("reviews", "Tomorrow")
    if days <= NEAR:
        return translate("reviews", "In {days} days").format(days=days)
    return labels.day(day)


def when_tone(day: date, today: date) -> Tone:
    """Return how pressing a day looks."""
    days = (day - today).days
    if days < 0:
        return Tone.CAUTION
    return Tone.ACCENT if days <= NEAR else Tone.NEUTRAL
