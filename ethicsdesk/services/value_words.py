"""What the values of records are called: one table for every enum that has its words in the program."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from ethicsdesk.domain import consent_words, words
from ethicsdesk.domain.agreements import AgreementKind, ClauseState, Renewal
from ethicsdesk.domain.aided_decisions import DecisionSort, HumanDecision
from ethicsdesk.domain.attachments import FileType
from ethicsdesk.domain.bias_counts import Response
from ethicsdesk.domain.breach import Level
from ethicsdesk.domain.client_requests import Outcome
from ethicsdesk.domain.clocks import Request
from ethicsdesk.domain.evidence import EvidenceKind, Leaning, Speaker
from ethicsdesk.domain.layout import PageSize
from ethicsdesk.domain.own_tools import OwnState
from ethicsdesk.domain.records import AnswerState, BasisKind, Rating
from ethicsdesk.domain.reruns import Trigger
from ethicsdesk.domain.review_book import Each
from ethicsdesk.domain.reviews import Reply
from ethicsdesk.domain.rule_notes import RuleSays
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services import bias_words
from ethicsdesk.services.chart_line import TICKS

S = TypeVar("S", bound=StrEnum)

YES, NO = tr_noop("Yes"), tr_noop("No")
PARTLY = tr_noop("Partly")
NOT_SURE = tr_noop("Not sure")
LOW, MEDIUM, HIGH = tr_noop("Low"), tr_noop("Medium"), tr_noop("High")


def _keyed(table: Mapping[S, str]) -> dict[tuple[str, str], str]:
    return {(type(value).__name__, value.value): text for value, text in table.items()}


VALUES: Mapping[tuple[str, str], str] = {
    **_keyed(words.CATEGORY),
    **_keyed(words.CAPTURE),
    **_keyed(words.USE),
    **_keyed(words.DEPTH),
    **_keyed(words.RESULT),
    **_keyed(words.YES_NO),
    **_keyed(consent_words.PURPOSE),
    **_keyed(consent_words.ANSWER),
    **_keyed(consent_words.ROLE),
    **_keyed(consent_words.HOW),
    **_keyed(consent_words.MEETING),
    **_keyed(consent_words.CIRCLE),
    **_keyed(consent_words.PERSON),
    **_keyed(consent_words.ORIGIN),
    **_keyed(bias_words.MEASURES),
    **_keyed(bias_words.TRAITS),
    **_keyed(TICKS),
    **_keyed(
        {
            RuleSays.HOLDS: tr_noop("It says so"),
            RuleSays.DIFFERS: tr_noop("It says something else"),
            RuleSays.NO_LONGER: tr_noop("It binds no more"),
            RuleSays.ADDED: tr_noop("A rule of my own"),
        }
    ),
    **_keyed(
        {
            Rating.GOOD: tr_noop("Good"),
            Rating.RED_FLAG: tr_noop("A red flag"),
            Rating.PARTLY: tr_noop("Partly good"),
        }
    ),
    **_keyed(
        {
            BasisKind.CONTRACT: tr_noop("It is in a contract"),
            BasisKind.CHECKED: tr_noop("I checked it myself"),
            BasisKind.CLAIM: tr_noop("The company says so"),
        }
    ),
    **_keyed(
        {
            AnswerState.ANSWERED: tr_noop("Answered"),
            AnswerState.UNKNOWN: tr_noop("I do not know"),
            AnswerState.NOT_APPLICABLE: tr_noop("Does not apply"),
        }
    ),
    **_keyed({PageSize.LETTER: tr_noop("US Letter"), PageSize.A4: "A4"}),
    **_keyed({one: one.value.upper() for one in FileType if one is not FileType.TEXT}),
    **_keyed({FileType.TEXT: tr_noop("Text")}),
    **_keyed(
        {
            AgreementKind.BAA: tr_noop("Business associate agreement (BAA)"),
            AgreementKind.DPA: tr_noop("Data-processing terms (DPA)"),
            AgreementKind.CONTRACT: tr_noop("Contract or terms of service"),
            AgreementKind.CERTIFICATE: tr_noop("Certificate or audit report"),
        }
    ),
    **_keyed(
        {
            Renewal.AUTOMATIC: tr_noop("It goes on unless someone gives notice"),
            Renewal.BY_SIGNING: tr_noop("It ends unless both sign anew"),
            Renewal.OPEN_ENDED: tr_noop("It has no end date"),
        }
    ),
    **_keyed({ClauseState.YES: YES, ClauseState.PARTLY: PARTLY, ClauseState.NO: NO}),
    **_keyed({Level.LOW: LOW, Level.MEDIUM: MEDIUM, Level.HIGH: HIGH}),
    **_keyed(
        {
            DecisionSort.RECORD_TEXT: tr_noop("AI text in the record"),
            DecisionSort.PLAN: tr_noop("Diagnosis or treatment plan"),
            DecisionSort.RISK_FLAG: tr_noop("A risk flag"),
            DecisionSort.TRIAGE: tr_noop("Who is seen first"),
            DecisionSort.ELIGIBILITY: tr_noop("Who gets a service"),
            DecisionSort.MATCH: tr_noop("A match or referral"),
            DecisionSort.BILLING: tr_noop("A bill or code"),
        }
    ),
    **_keyed(
        {
            HumanDecision.ACCEPTED: tr_noop("Used as it was"),
            HumanDecision.EDITED: tr_noop("Changed, then used"),
            HumanDecision.REJECTED: tr_noop("Overruled"),
            HumanDecision.NOT_USED: tr_noop("Not used"),
        }
    ),
    **_keyed(
        {
            Request.ACCESS: tr_noop("A copy of the record"),
            Request.AMENDMENT: tr_noop("A correction of the record"),
            Request.COMPLAINT: tr_noop("A complaint"),
            Request.APPEAL: tr_noop("A second look at a decision"),
        }
    ),
    **_keyed(
        {
            Outcome.GRANTED: tr_noop("Done as asked"),
            Outcome.PARTLY: tr_noop("Done in part"),
            Outcome.DENIED: tr_noop("Denied, with the reason in writing"),
            Outcome.CHANGED: tr_noop("The decision was changed"),
            Outcome.STANDS: tr_noop("The decision stands"),
            Outcome.TAKEN_BACK: tr_noop("The client took it back"),
        }
    ),
    **_keyed(
        {
            Response.NONE: tr_noop("Nothing to do"),
            Response.WATCH: tr_noop("Keep watching"),
            Response.VENDOR_TICKET: tr_noop("Ask the company"),
            Response.CHANGE_SETTING: tr_noop("Change a setting"),
            Response.STOP: tr_noop("Stop using it for this"),
        }
    ),
    **_keyed(
        {
            EvidenceKind.DOCUMENT: tr_noop("Document"),
            EvidenceKind.SCREENSHOT: tr_noop("Screenshot"),
            EvidenceKind.CLAIM: tr_noop("Public claim"),
        }
    ),
    **_keyed(
        {
            Leaning.FOR: tr_noop("Speaks for the tool"),
            Leaning.AGAINST: tr_noop("Speaks against it"),
            Leaning.OPEN: tr_noop("Neither"),
        }
    ),
    **_keyed(
        {
            Speaker.MAKER: tr_noop("The company itself"),
            Speaker.INDEPENDENT: tr_noop("Someone independent"),
            Speaker.COMPETITOR: tr_noop("A competitor"),
            Speaker.LOOK_ALIKE: tr_noop("A look-alike or paid ranking page"),
        }
    ),
    **_keyed(
        {
            Trigger.FEATURE: tr_noop("A new AI feature"),
            Trigger.MODEL: tr_noop("Another AI model"),
            Trigger.SUPPLIER: tr_noop("A new company behind it"),
            Trigger.TERMS: tr_noop("Changed terms or privacy page"),
            Trigger.INCIDENT: tr_noop("Something went wrong"),
            Trigger.STATE: tr_noop("A client in a new state"),
            Trigger.YEAR: tr_noop("Twelve months are over"),
        }
    ),
    **_keyed(
        {
            OwnState.NOT_HERE: tr_noop("I do not have this"),
            OwnState.NO_AI: tr_noop("No AI, or it is off"),
            OwnState.AI_ON: tr_noop("AI is on"),
            OwnState.UNSURE: NOT_SURE,
        }
    ),
    **_keyed(
        {
            Each.ONCE: tr_noop("Once"),
            Each.TOOL: tr_noop("Each tool"),
            Each.ASSET: tr_noop("Each thing that holds client data"),
        }
    ),
    **_keyed(
        {
            Reply.YES: YES,
            Reply.PARTLY: PARTLY,
            Reply.NO: NO,
            Reply.NOT_APPLICABLE: tr_noop("Does not apply"),
            Reply.LOW: LOW,
            Reply.MEDIUM: MEDIUM,
            Reply.HIGH: HIGH,
        }
    ),
}
"""What the values of every enum are called; those of the incident log have their words in the content."""
