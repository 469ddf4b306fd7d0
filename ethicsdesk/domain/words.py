"""English words for values that papers print: results, badges, bases, answers, dates."""

from ethicsdesk.domain import days
from ethicsdesk.domain.errors import tr_noop
from ethicsdesk.domain.questionnaire import Badge, Principle, Question
from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    Basis,
    BasisKind,
    CaptureMode,
    Category,
    Depth,
    Rating,
    Result,
    Use,
    YesNo,
)

RESULT = {
    Result.DO_NOT_USE: "Do not use",
    Result.ONLY_WITHOUT_CLIENT_DATA: "Only without client data",
    Result.CONDITIONAL: "Conditional",
    Result.APPROVED: "Approved",
    Result.PROVISIONAL: "Provisional",
}

BADGE = {
    Badge.LAW: "Law",
    Badge.PROPOSED: "Proposed rule",
    Badge.PROFESSIONAL: "Professional guidance",
    Badge.FRAMEWORK: "Framework",
    Badge.BEST_PRACTICE: "Good practice",
}

PRINCIPLE = {
    Principle.BENEFICENCE: "Doing good (beneficence)",
    Principle.NON_MALEFICENCE: "Avoiding harm (non-maleficence)",
    Principle.AUTONOMY: "Choice (autonomy)",
    Principle.JUSTICE: "Fairness (justice)",
}

CATEGORY = {
    Category.SCRIBE: tr_noop("AI scribe or note writer"),
    Category.EHR: tr_noop("Practice management (EHR)"),
    Category.SCHEDULING: tr_noop("Scheduling"),
    Category.INTAKE: tr_noop("Intake or screening"),
    Category.BILLING: tr_noop("Billing"),
    Category.TELEHEALTH: tr_noop("Telehealth"),
    Category.DIRECTORY: tr_noop("Directory or referral matching"),
    Category.CHATBOT: tr_noop("Chatbot for clients"),
    Category.DECISION_SUPPORT: tr_noop("Treatment or decision support"),
    Category.ASSISTANT: tr_noop("General AI assistant"),
}

CAPTURE = {
    CaptureMode.RECORDS: tr_noop("Records audio or video"),
    CaptureMode.LIVE_TRANSCRIPT: tr_noop("Live transcript, nothing kept"),
    CaptureMode.DICTATED: tr_noop("Dictated summary"),
    CaptureMode.TYPED: tr_noop("Typed only"),
    CaptureMode.NONE: tr_noop("None"),
}

USE = {
    Use.CONSIDERING: tr_noop("Being considered"),
    Use.IN_USE: tr_noop("In use"),
    Use.STOPPED: tr_noop("No longer used"),
}

DEPTH = {
    Depth.QUICK: tr_noop("Quick check"),
    Depth.STANDARD: tr_noop("Standard assessment"),
    Depth.EVERYTHING: tr_noop("Full assessment"),
}

YES_NO = {YesNo.YES: tr_noop("Yes"), YesNo.NO: tr_noop("No"), YesNo.UNSURE: tr_noop("Not sure")}

day_words = days.day_words
"""Return a date as papers print it."""

_RATING = {Rating.GOOD: "good", Rating.PARTLY: "partly good", Rating.RED_FLAG: "a red flag"}


def answer_words(question: Question, answer: Answer | None) -> str:
    """Return an answer as it is read back."""
    if answer is None:
        return "Not answered yet"
    if answer.state is AnswerState.UNKNOWN:
        return "I do not know"
    if answer.state is AnswerState.NOT_APPLICABLE:
        return f"Does not apply: {answer.reason}" if answer.reason else "Does not apply"
    label = next((o.label for o in question.options if o.id == answer.option), "")
    parts = [label or _value_words(question, answer)]
    if label and answer.day:
        parts.append(day_words(answer.day))
    words = ", ".join(part for part in parts if part)
    return f"{words} (rated {_RATING[answer.rating]})" if answer.rating else words


def _value_words(question: Question, answer: Answer) -> str:
    if answer.number is not None:
        unit = question.unit[:-1] if answer.number == 1 and question.unit.endswith("s") else question.unit
        return f"{answer.number} {unit}".strip()
    if answer.day is not None:
        return day_words(answer.day)
    return answer.text.strip()


def basis_words(basis: Basis | None) -> str:
    """Return how an answer is known, as it is read back; '' when nothing was said."""
    if basis is None:
        return ""
    how = {
        BasisKind.CONTRACT: "contract",
        BasisKind.CHECKED: "I checked it myself",
        BasisKind.CLAIM: "the company says so",
    }[basis.kind]
    parts = [
        how[0].upper() + how[1:],
        basis.reference.strip(),
        day_words(basis.seen_on) if basis.seen_on else "no date",
    ]
    return ", ".join(part for part in parts if part)
