"""Words for decisions, requests, accuracy and the bias check; ranges are told in whole percent."""

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.accuracy import NoteError, Slip, Trend
from ethicsdesk.domain.aided_decisions import DecisionSort, HumanDecision, Rate
from ethicsdesk.domain.bias_counts import Measure, Response, Trait
from ethicsdesk.domain.client_requests import Outcome
from ethicsdesk.domain.clocks import Request
from ethicsdesk.domain.intervals import Interval
from ethicsdesk.services.bias_words import BAND_WORDS, MEASURES, TRAITS

translate = QCoreApplication.translate


def sort(value: DecisionSort) -> str:
    """Return what was decided about."""
    words = {
        DecisionSort.RECORD_TEXT: translate("oversight", "AI text in the record"),
        DecisionSort.PLAN: translate("oversight", "Diagnosis or treatment plan"),
        DecisionSort.RISK_FLAG: translate("oversight", "A risk flag"),
        DecisionSort.TRIAGE: translate("oversight", "Who is seen first"),
        DecisionSort.ELIGIBILITY: translate("oversight", "Who gets a service"),
        DecisionSort.MATCH: translate("oversight", "A match or referral"),
        DecisionSort.BILLING: translate("oversight", "A bill or code"),
    }
    return words[value]


def decided(value: HumanDecision) -> str:
    """Return what the person did with an output."""
    words = {
        HumanDecision.ACCEPTED: translate("oversight", "I used it as it was"),
        HumanDecision.EDITED: translate("oversight", "I changed it, then used it"),
        HumanDecision.REJECTED: translate("oversight", "I decided otherwise"),
        HumanDecision.NOT_USED: translate("oversight", "I did not use it"),
    }
    return words[value]


def decided_short(value: HumanDecision) -> str:
    """Return the same in a word or two."""
    words = {
        HumanDecision.ACCEPTED: translate("oversight", "Used"),
        HumanDecision.EDITED: translate("oversight", "Changed"),
        HumanDecision.REJECTED: translate("oversight", "Overruled"),
        HumanDecision.NOT_USED: translate("oversight", "Not used"),
    }
    return words[value]


def request(value: Request) -> str:
    """Return what a client asks for."""
    words = {
        Request.ACCESS: translate("oversight", "A copy of the record"),
        Request.AMENDMENT: translate("oversight", "A correction of the record"),
        Request.COMPLAINT: translate("oversight", "A complaint"),
        Request.APPEAL: translate("oversight", "A second look at a decision"),
    }
    return words[value]


def outcome(value: Outcome) -> str:
    """Return what came of a request."""
    words = {
        Outcome.GRANTED: translate("oversight", "Done as asked"),
        Outcome.PARTLY: translate("oversight", "Done in part"),
        Outcome.DENIED: translate("oversight", "Denied, with the reason in writing"),
        Outcome.CHANGED: translate("oversight", "The decision was changed"),
        Outcome.STANDS: translate("oversight", "The decision stands"),
        Outcome.TAKEN_BACK: translate("oversight", "The client took it back"),
    }
    return words[value]


def note_error(value: NoteError) -> str:
    """Return what can be wrong with a drafted note."""
    words = {
        NoteError.OMISSION: translate("oversight", "Something important is missing"),
        NoteError.INVENTION: translate("oversight", "Something was made up"),
        NoteError.WRONG_SPEAKER: translate("oversight", "The wrong person said it"),
        NoteError.RISK_CONTENT: translate("oversight", "Risk was left out, softened or made up"),
        NoteError.STIGMA: translate("oversight", "Words that stigmatize"),
        NoteError.OVER_DETAIL: translate("oversight", "More detail than the record needs"),
    }
    return words[value]


def slip(value: Slip) -> str:
    """Return what another tool gets wrong."""
    words = {
        Slip.WRONG_REMINDER: translate("oversight", "Wrong reminder"),
        Slip.WRONG_CODE: translate("oversight", "Wrong code on a bill"),
        Slip.DROPPED_CALL: translate("oversight", "Dropped call"),
        Slip.WRONG_TRIAGE: translate("oversight", "Wrong order of who is seen first"),
        Slip.WRONG_ANSWER: translate("oversight", "Wrong answer to a client"),
        Slip.OTHER: translate("oversight", "Something else"),
    }
    return words[value]


def trend(value: Trend) -> str:
    """Return what can be said of two half years."""
    words = {
        Trend.TOO_FEW: translate(
            "oversight", "Too few to say whether it gets better. It takes 20 notes in each half year."
        ),
        Trend.NO_CHANGE_SEEN: translate("oversight", "No change seen since the half year before."),
        Trend.BETTER: translate("oversight", "Fewer notes with errors than in the half year before."),
        Trend.WORSE: translate("oversight", "More notes with errors than in the half year before."),
    }
    return words[value]


def measure(value: Measure) -> str:
    """Return what is counted."""
    return translate("messages", MEASURES[value])


def trait(value: Trait) -> str:
    """Return what groups differ in."""
    return translate("messages", TRAITS[value])


def band(value: str) -> str:
    """Return the name of a group."""
    return translate("messages", BAND_WORDS[value])


def response(value: Response) -> str:
    """Return what was done after looking closer."""
    words = {
        Response.NONE: translate("oversight", "Nothing to do"),
        Response.WATCH: translate("oversight", "Keep watching"),
        Response.VENDOR_TICKET: translate("oversight", "Ask the company"),
        Response.CHANGE_SETTING: translate("oversight", "Change a setting"),
        Response.STOP: translate("oversight", "Stop using it for this"),
    }
    return words[value]


def span(found: Interval) -> str:
    """Return a range of shares in whole percent."""
    return translate("oversight", "between {low}% and {high}%").format(
        low=round(100 * found.low), high=round(100 * found.high)
    )


def range_tip() -> str:
    """Return what the range of a share is called, for those who want to look it up."""
    return translate(
        "oversight",
        "The exact 95% confidence interval (Clopper and Pearson, 1934). With few cases it is wide.",
    )


def rate(found: Rate) -> str:
    """Return a share with its range in plain words (`range_tip` names it), or that there is nothing yet."""
    if not found.cases:
        return translate("oversight", "Nothing counted yet.")
    return translate(
        "oversight",
        "{events} of {cases} ({percent}%). From this, the true share may be anywhere {span}.",
    ).format(events=found.events, cases=found.cases, percent=found.percent, span=span(found.interval))
