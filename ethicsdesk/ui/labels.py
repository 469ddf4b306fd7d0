"""Words for the values people see: results, badges, kinds, dates; one small function each."""

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.questionnaire import Badge, Principle
from ethicsdesk.domain.records import BasisKind, CaptureMode, Category, Depth, Rating, Result, Use
from ethicsdesk.ui import written
from ethicsdesk.ui.tone import Tone

translate = QCoreApplication.translate

day, day_of_year, month, number = written.day, written.day_of_year, written.month, written.number


def result(value: Result | None) -> str:
    """Return what a decision says; None = no result yet."""
    words = {
        None: translate("labels", "No result yet"),
        Result.DO_NOT_USE: translate("labels", "Do not use"),
        Result.ONLY_WITHOUT_CLIENT_DATA: translate("labels", "Only without client data"),
        Result.CONDITIONAL: translate("labels", "Conditional"),
        Result.APPROVED: translate("labels", "Approved"),
        Result.PROVISIONAL: translate("labels", "Provisional"),
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
        Badge.LAW: translate("labels", "Law"),
        Badge.PROPOSED: translate("labels", "Proposed rule"),
        Badge.PROFESSIONAL: translate("labels", "Professional guidance"),
        Badge.FRAMEWORK: translate("labels", "Framework"),
        Badge.BEST_PRACTICE: translate("labels", "Good practice"),
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
        Principle.BENEFICENCE: translate("labels", "Doing good (beneficence)"),
        Principle.NON_MALEFICENCE: translate("labels", "Avoiding harm (non-maleficence)"),
        Principle.AUTONOMY: translate("labels", "Choice (autonomy)"),
        Principle.JUSTICE: translate("labels", "Fairness (justice)"),
    }
    return words[value]


def category(value: Category) -> str:
    """Return what kind of tool it is."""
    words = {
        Category.SCRIBE: translate("labels", "AI scribe or note writer"),
        Category.EHR: translate("labels", "Health record or practice system"),
        Category.SCHEDULING: translate("labels", "Scheduling"),
        Category.INTAKE: translate("labels", "Intake or screening"),
        Category.BILLING: translate("labels", "Billing or insurance"),
        Category.TELEHEALTH: translate("labels", "Video or phone sessions"),
        Category.DIRECTORY: translate("labels", "Directory or matching"),
        Category.CHATBOT: translate("labels", "Chatbot for clients"),
        Category.DECISION_SUPPORT: translate("labels", "Help with treatment decisions"),
        Category.ASSISTANT: translate("labels", "General AI assistant"),
    }
    return words[value]


def capture(value: CaptureMode) -> str:
    """Return how a session's words get into a tool."""
    words = {
        CaptureMode.RECORDS: translate("labels", "Records sound or video"),
        CaptureMode.LIVE_TRANSCRIPT: translate("labels", "Writes along live, keeps no recording"),
        CaptureMode.DICTATED: translate("labels", "Dictated summary"),
        CaptureMode.TYPED: translate("labels", "Typed or pasted"),
        CaptureMode.NONE: translate("labels", "No session words"),
    }
    return words[value]


def use(value: Use) -> str:
    """Return where a tool stands in the practice."""
    words = {
        Use.CONSIDERING: translate("labels", "Being considered"),
        Use.IN_USE: translate("labels", "In use"),
        Use.STOPPED: translate("labels", "No longer used"),
    }
    return words[value]


def depth(value: Depth) -> str:
    """Return how deep an assessment goes."""
    words = {
        Depth.QUICK: translate("labels", "Quick check"),
        Depth.STANDARD: translate("labels", "Standard assessment"),
        Depth.EVERYTHING: translate("labels", "Full assessment"),
    }
    return words[value]


def basis(value: BasisKind) -> str:
    """Return how an answer is known."""
    words = {
        BasisKind.CONTRACT: translate("labels", "It is in a contract"),
        BasisKind.CHECKED: translate("labels", "I checked it myself"),
        BasisKind.CLAIM: translate("labels", "The company says so"),
    }
    return words[value]


def unit(value: str) -> str:
    """Return the unit of a number as the question bank names it, in the person's language."""
    words = {"days": translate("labels", "days"), "hours": translate("labels", "hours")}
    return words.get(value, value)


def amount(count: int, of: str) -> str:
    """Return a number with its unit."""
    words = {
        ("days", True): translate("labels", "1 day"),
        ("days", False): translate("labels", "{count} days"),
        ("hours", True): translate("labels", "1 hour"),
        ("hours", False): translate("labels", "{count} hours"),
    }
    return words.get((of, count == 1), "{count} {unit}").format(count=number(count), unit=of).strip()


def rating(value: Rating) -> str:
    """Return how the therapist rates a written answer."""
    words = {
        Rating.GOOD: translate("labels", "Good"),
        Rating.PARTLY: translate("labels", "Partly good"),
        Rating.RED_FLAG: translate("labels", "A red flag"),
    }
    return words[value]
