"""Words for the values people see: results, badges, kinds, dates; one small function each."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.questionnaire import Badge, Principle
from ethicsdesk.domain.records import BasisKind, CaptureMode, Category, Depth, Rating, Result, Use
from ethicsdesk.ui.tone import Tone

_tr = QCoreApplication.translate


def result(value: Result | None) -> str:
    """Return what a decision says; None = no result yet."""
    words = {
        None: _tr("labels", "No result yet"),
        Result.DO_NOT_USE: _tr("labels", "Do not use"),
        Result.ONLY_WITHOUT_CLIENT_DATA: _tr("labels", "Only without client data"),
        Result.CONDITIONAL: _tr("labels", "Conditional"),
        Result.APPROVED: _tr("labels", "Approved"),
        Result.PROVISIONAL: _tr("labels", "Provisional"),
    }
    return words[value]


def result_tone(value: Result | None) -> Tone:
    """Return how good the news of a decision is."""
    tones = {
        None: Tone.NEUTRAL,
        Result.DO_NOT_USE: Tone.STOP,
        Result.ONLY_WITHOUT_CLIENT_DATA: Tone.CAUTION,
        Result.CONDITIONAL: Tone.CAUTION,
        Result.APPROVED: Tone.GOOD,
        Result.PROVISIONAL: Tone.INFO,
    }
    return tones[value]


def badge(value: Badge) -> str:
    """Return how strong a rule is."""
    words = {
        Badge.LAW: _tr("labels", "Law"),
        Badge.PROPOSED: _tr("labels", "Proposed rule"),
        Badge.PROFESSIONAL: _tr("labels", "Professional guidance"),
        Badge.FRAMEWORK: _tr("labels", "Framework"),
        Badge.BEST_PRACTICE: _tr("labels", "Good practice"),
    }
    return words[value]


def badge_tone(value: Badge) -> Tone:
    """Return the tone of a rule's chip: law stands out, the rest is quiet."""
    tones = {
        Badge.LAW: Tone.ACCENT,
        Badge.PROPOSED: Tone.CAUTION,
        Badge.PROFESSIONAL: Tone.INFO,
        Badge.FRAMEWORK: Tone.INFO,
        Badge.BEST_PRACTICE: Tone.NEUTRAL,
    }
    return tones[value]


def principle(value: Principle) -> str:
    """Return the name of an ethical principle."""
    words = {
        Principle.BENEFICENCE: _tr("labels", "Doing good (beneficence)"),
        Principle.NON_MALEFICENCE: _tr("labels", "Avoiding harm (non-maleficence)"),
        Principle.AUTONOMY: _tr("labels", "Choice (autonomy)"),
        Principle.JUSTICE: _tr("labels", "Fairness (justice)"),
    }
    return words[value]


def category(value: Category) -> str:
    """Return what kind of tool it is."""
    words = {
        Category.SCRIBE: _tr("labels", "AI scribe or note writer"),
        Category.EHR: _tr("labels", "Health record or practice system"),
        Category.SCHEDULING: _tr("labels", "Scheduling"),
        Category.INTAKE: _tr("labels", "Intake or screening"),
        Category.BILLING: _tr("labels", "Billing or insurance"),
        Category.TELEHEALTH: _tr("labels", "Video or phone sessions"),
        Category.DIRECTORY: _tr("labels", "Directory or matching"),
        Category.CHATBOT: _tr("labels", "Chatbot for clients"),
        Category.DECISION_SUPPORT: _tr("labels", "Help with treatment decisions"),
        Category.ASSISTANT: _tr("labels", "General AI assistant"),
    }
    return words[value]


def capture(value: CaptureMode) -> str:
    """Return how a session's words get into a tool."""
    words = {
        CaptureMode.RECORDS: _tr("labels", "Records sound or video"),
        CaptureMode.LIVE_TRANSCRIPT: _tr("labels", "Writes along live, keeps no recording"),
        CaptureMode.DICTATED: _tr("labels", "Dictated summary"),
        CaptureMode.TYPED: _tr("labels", "Typed or pasted"),
        CaptureMode.NONE: _tr("labels", "No session words"),
    }
    return words[value]


def use(value: Use) -> str:
    """Return where a tool stands in the practice."""
    words = {
        Use.CONSIDERING: _tr("labels", "Being considered"),
        Use.IN_USE: _tr("labels", "In use"),
        Use.STOPPED: _tr("labels", "No longer used"),
    }
    return words[value]


def depth(value: Depth) -> str:
    """Return how deep an assessment goes."""
    words = {
        Depth.QUICK: _tr("labels", "Quick check"),
        Depth.STANDARD: _tr("labels", "Standard assessment"),
        Depth.EVERYTHING: _tr("labels", "Full assessment"),
    }
    return words[value]


def basis(value: BasisKind) -> str:
    """Return how an answer is known."""
    words = {
        BasisKind.CONTRACT: _tr("labels", "It is in a contract"),
        BasisKind.CHECKED: _tr("labels", "I checked it myself"),
        BasisKind.CLAIM: _tr("labels", "The company says so"),
    }
    return words[value]


def rating(value: Rating) -> str:
    """Return how the therapist rates a written answer."""
    words = {
        Rating.GOOD: _tr("labels", "Good"),
        Rating.PARTLY: _tr("labels", "Partly good"),
        Rating.RED_FLAG: _tr("labels", "A red flag"),
    }
    return words[value]


def day(value: date) -> str:
    """Return a date as a person reads it."""
    months = _tr(
        "labels",
        "January,February,March,April,May,June,July,August,September,October,November,December",
    ).split(",")
    return _tr("labels", "{month} {day}, {year}").format(
        month=months[value.month - 1], day=value.day, year=value.year
    )
