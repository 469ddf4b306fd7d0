"""English words for decisions, requests, accuracy and the bias check, as papers and the binder print them."""

from types import MappingProxyType

from ethicsdesk.domain.accuracy import NoteError, Slip, Trend
from ethicsdesk.domain.aided_decisions import DecisionSort, HumanDecision
from ethicsdesk.domain.bias_counts import Response
from ethicsdesk.domain.client_requests import Outcome
from ethicsdesk.domain.clocks import Request
from ethicsdesk.domain.wording import tr_noop

SORTS = MappingProxyType(
    {
        DecisionSort.RECORD_TEXT: "AI text in the record",
        DecisionSort.PLAN: "Diagnosis or treatment plan",
        DecisionSort.RISK_FLAG: "A risk flag",
        DecisionSort.TRIAGE: "Who is seen first",
        DecisionSort.ELIGIBILITY: "Who gets a service",
        DecisionSort.MATCH: "A match or referral",
        DecisionSort.BILLING: "A bill or code",
    }
)

DECIDED = MappingProxyType(
    {
        HumanDecision.ACCEPTED: "Used as it was",
        HumanDecision.EDITED: "Changed, then used",
        HumanDecision.REJECTED: "Overruled",
        HumanDecision.NOT_USED: "Not used",
    }
)

REQUESTS = MappingProxyType(
    {
        Request.ACCESS: "A copy of the record",
        Request.AMENDMENT: "A correction of the record",
        Request.COMPLAINT: "A complaint",
        Request.APPEAL: "A second look at a decision",
    }
)

OUTCOMES = MappingProxyType(
    {
        Outcome.GRANTED: "done as asked",
        Outcome.PARTLY: "done in part",
        Outcome.DENIED: "denied, with the reason in writing",
        Outcome.CHANGED: "the decision was changed",
        Outcome.STANDS: "the decision stands",
        Outcome.TAKEN_BACK: "taken back by the client",
    }
)

CORRECTED = MappingProxyType(
    {
        "record": tr_noop("in the record"),
        "bill": tr_noop("in the bill or claim"),
        "company": tr_noop("at the company of the tool"),
        "others": tr_noop("at everyone who got the wrong version"),
    }
)

ERRORS = MappingProxyType(
    {
        NoteError.OMISSION: tr_noop("Something important is missing"),
        NoteError.INVENTION: tr_noop("Something was made up"),
        NoteError.WRONG_SPEAKER: tr_noop("The wrong person said it"),
        NoteError.RISK_CONTENT: tr_noop("Risk was left out, softened or made up"),
        NoteError.STIGMA: tr_noop("Words that stigmatize"),
        NoteError.OVER_DETAIL: tr_noop("More detail than the record needs"),
    }
)

SLIPS = MappingProxyType(
    {
        Slip.WRONG_REMINDER: tr_noop("Wrong reminder"),
        Slip.WRONG_CODE: tr_noop("Wrong code on a bill"),
        Slip.DROPPED_CALL: tr_noop("Dropped call"),
        Slip.WRONG_TRIAGE: tr_noop("Wrong order of who is seen first"),
        Slip.WRONG_ANSWER: tr_noop("Wrong answer to a client"),
        Slip.OTHER: tr_noop("Something else"),
    }
)

TRENDS = MappingProxyType(
    {
        Trend.TOO_FEW: "Too few to say whether it gets better: it takes 20 notes in each half year.",
        Trend.NO_CHANGE_SEEN: "No change seen since the half year before.",
        Trend.BETTER: "Fewer notes with errors than in the half year before.",
        Trend.WORSE: "More notes with errors than in the half year before.",
    }
)

RESPONSES = MappingProxyType(
    {
        Response.NONE: "nothing to do",
        Response.WATCH: "keep watching",
        Response.VENDOR_TICKET: "ask the company",
        Response.CHANGE_SETTING: "change a setting",
        Response.STOP: "stop using it for this",
    }
)
