"""Words of the Today page: the greeting, the steps, when something is due."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from ethicsdesk.domain.interview import Progress
from ethicsdesk.services.first_steps import Step
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.targets import Area
from ethicsdesk.ui import labels
from ethicsdesk.ui.tone import Tone

NOON, EVENING, NIGHT = 12, 17, 4

_ICONS = {
    Area.CONSENTS: "signature",
    Area.CLIENT: "signature",
    Area.RECOVERY: "key-round",
    Area.VAULT: "hard-drive-download",
    Area.PRACTICE: "user",
    Area.STATES: "scroll-text",
    Area.TOOL: "layers",
    Area.AGREEMENT: "file-check",
    Area.WATCH: "refresh-cw",
    Area.OWN_TOOLS: "list-checks",
    Area.INTERVIEW: "clipboard-check",
    Area.INCIDENT: "circle-alert",
    Area.FIRST_MINUTES: "circle-alert",
    Area.PAPER: "file-text",
    Area.TODAY: "calendar-clock",
    Area.REVIEW: "clipboard-check",
    Area.TRAINING: "book-open",
    Area.CALENDAR: "calendar-clock",
}


def greeting(now: datetime, clinician: str) -> str:
    """Return the greeting for the hour where the person is, with their name when it is known."""
    tr = QCoreApplication.translate
    if NIGHT <= now.hour < NOON:
        words = tr("today", "Good morning")
    elif NOON <= now.hour < EVENING:
        words = tr("today", "Good afternoon")
    else:
        words = tr("today", "Good evening")
    return tr("today", "{greeting}, {name}").format(greeting=words, name=clinician) if clinician else words


def weekday(day: date) -> str:
    """Return a day with its weekday, as the beginning of a sentence."""
    name = QLocale().dayName(day.isoweekday())
    return QCoreApplication.translate("today", "{weekday}, {day}").format(
        weekday=name[:1].upper() + name[1:], day=labels.day_of_year(day)
    )


def summary(needs: int) -> str:
    """Return how much needs the person now."""
    tr = QCoreApplication.translate
    if needs == 0:
        return tr("today", "Nothing needs you right now.")
    if needs == 1:
        return tr("today", "One thing needs you.")
    return tr("today", "{count} things need you, the most pressing first.").format(count=needs)


def icon_of(area: Area) -> str:
    """Return the icon of the place where something can be mended."""
    return _ICONS.get(area, "circle-dot")


def harm_tone(harm: Harm) -> Tone:
    """Return how pressing a gap looks."""
    tones = {
        Harm.STOP: Tone.STOP,
        Harm.LOSS: Tone.CAUTION,
        Harm.LAW_OR_PROMISE: Tone.CAUTION,
        Harm.OVERDUE: Tone.INFO,
        Harm.OPEN: Tone.ACCENT,
    }
    return tones[harm]


def harm_chip(harm: Harm) -> str:
    """Return how pressing a gap is, in a word or two; '' for what is merely open."""
    tr = QCoreApplication.translate
    words = {
        Harm.STOP: tr("today", "Stop and look"),
        Harm.LOSS: tr("today", "May be lost"),
        Harm.LAW_OR_PROMISE: tr("today", "Do this soon"),
        Harm.OVERDUE: tr("today", "Overdue"),
        Harm.OPEN: "",
    }
    return words[harm]


def gap_chip(gap: Gap, today: date) -> str:
    """Return how pressing a gap is: a word of its own for harm, else when it is due."""
    if gap.due is not None and gap.harm in (Harm.OVERDUE, Harm.OPEN):
        return due(gap.due, today)
    return harm_chip(gap.harm)


def due(day: date, today: date) -> str:
    """Return when something is due, near days as a span."""
    tr = QCoreApplication.translate
    days = (day - today).days
    if days < 0:
        return tr("today", "Overdue")
    if days == 0:
        return tr("today", "Today")
    if days == 1:
        return tr("today", "Tomorrow")
    if days <= 21:
        return tr("today", "In {days} days").format(days=days)
    return labels.day(day)


def questions_left(count: int) -> str:
    """Return how many questions about the practice have no answer yet."""
    tr = QCoreApplication.translate
    if count == 1:
        return tr("today", "One question is left. It decides which rules apply to you.")
    return tr("today", "{count} questions are left. They decide which rules apply to you.").format(
        count=count
    )


def progress(found: Progress) -> str:
    """Return how far an assessment is and how long the rest may take."""
    tr = QCoreApplication.translate
    if found.minutes_left == 1:
        words = tr("today", "{done} of {all} answered, about a minute left")
    else:
        words = tr("today", "{done} of {all} answered, about {minutes} minutes left")
    return words.format(done=found.answered, all=found.asked, minutes=found.minutes_left)


def step_words(step: Step) -> tuple[str, str, str]:
    """Return a step's title, what it is for, and the words of its button."""
    tr = QCoreApplication.translate
    words = {
        Step.PRACTICE: (
            tr("today", "Describe your practice"),
            tr("today", "About ten short questions. They decide which rules apply to you."),
            tr("today", "&Describe my practice"),
        ),
        Step.TOOL: (
            tr("today", "Add an AI tool"),
            tr("today", "One you use, or one you think about. Many tools you own have AI in them."),
            tr("today", "&Add a tool"),
        ),
        Step.CHECK: (
            tr("today", "Do the quick check"),
            tr("today", "Fifteen questions in about ten minutes. You get a decision with reasons."),
            tr("today", "Start the &quick check"),
        ),
        Step.HANDOUT: (
            tr("today", "Make the handout for clients"),
            tr("today", "One page in plain words, built from your answers."),
            tr("today", "Make the &handout"),
        ),
        Step.CONSENT: (
            tr("today", "Make the consent form"),
            tr("today", "It names the tool. A client can say yes or no on it."),
            tr("today", "Make the &consent form"),
        ),
        Step.BINDER: (
            tr("today", "Make this year’s binder"),
            tr("today", "All of it in one PDF, with what is missing listed first."),
            tr("today", "Make the &binder"),
        ),
    }
    return words[step]
