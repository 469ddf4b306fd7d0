"""What others may read of each kind of record; whatever is not named here is left out of a share pack.

`READ` names texts by field: names of tools, companies and papers, places in papers, words of the content, and
codes of closed lists. Every other text was typed by the therapist and may tell of a client, so nobody else
reads it. Ids and hashes are no texts: they hold records together and are printed nowhere.
"""

from collections.abc import Mapping

from ethicsdesk.domain import breach, clocks, own_words, reviews
from ethicsdesk.domain import records as r
from ethicsdesk.domain.accuracy import NoteSample, TickSheet
from ethicsdesk.domain.agreements import Agreement, ClauseCheck
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally
from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview, PairedProbe
from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.incidents import Incident, IncidentEntry
from ethicsdesk.domain.own_tools import OwnTools
from ethicsdesk.domain.reruns import ToolChange
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.seals import Seal, SealTerms
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.translations import TranslationReview
from ethicsdesk.services.binder.scene import Extra
from ethicsdesk.services.letter_kinds import Letter

Place = tuple[type[object], str]
"""A type and the name of one of its fields."""

NOTHING = frozenset[str]()

READ: Mapping[type[object], frozenset[str]] = {
    r.Practice: frozenset(  # the way to help in a crisis stands on every handout
        {
            "name",
            "clinician",
            "licence",
            "home_state",
            "client_states",
            "phone",
            "email",
            "address",
            "crisis_plan",
        }
    ),
    r.Tool: frozenset({"name", "maker", "starter"}),
    r.Assessment: NOTHING,
    r.Answer: frozenset({"option"}),
    r.Basis: frozenset({"reference"}),  # the name of a document and its clause, or an address
    r.Override: NOTHING,
    r.Decision: NOTHING,
    r.Paper: frozenset({"number", "language", "title"}),
    r.ToolFacts: frozenset({"name", "maker"}),
    r.Action: frozenset({"origin_kind"}),
    r.Milestone: NOTHING,
    r.RetentionClock: frozenset({"rule"}),
    r.Hold: frozenset({"about_kind"}),
    Attachment: frozenset({"owner_kind"}),  # its name was given by whoever saved it
    RuleNote: frozenset({"where", "state"}),
    Client: NOTHING,
    Circle: frozenset({"members"}),
    ConsentEvent: frozenset({"time"}),
    Agreement: frozenset({"title", "party"}),
    ClauseCheck: frozenset({"where"}),
    Incident: NOTHING,
    clocks.StateLimit: frozenset({"state"}),
    breach.Factor: NOTHING,
    IncidentEntry: frozenset({"time", "amends"}),
    AidedDecision: frozenset({"time"}),
    DayTally: NOTHING,
    ClientRequest: NOTHING,
    NoteSample: NOTHING,
    TickSheet: NOTHING,
    BiasCount: frozenset({"band"}),
    CaseReview: NOTHING,
    PairedProbe: frozenset({"tool_version"}),
    Evidence: frozenset({"where", "address"}),
    Supplier: frozenset({"name", "does", "place"}),
    ToolChange: NOTHING,
    OwnTools: NOTHING,
    own_words.OwnWords: frozenset({"language"}),
    TranslationReview: frozenset({"language"}),
    own_words.OwnParagraph: frozenset({"after"}),
    own_words.Replacement: frozenset({"block"}),
    reviews.Review: frozenset({"title", "joined"}),
    reviews.Subject: frozenset({"name"}),
    reviews.ReviewAnswer: frozenset({"key", "section", "asked"}),
    reviews.TrainingEntry: frozenset({"title", "provider", "form", "missed"}),
    reviews.Pace: NOTHING,
    reviews.PaceLine: frozenset({"what", "into"}),
    reviews.Snooze: NOTHING,
    Seal: NOTHING,
    SealTerms: frozenset(
        {"number", "vault", "head", "records", "pack", "program", "audience", "parts", "extra"}
    ),
}
"""Every kind of record has its line here; tests/services/test_growth.py fails for one that has none."""

SWITCHED: Mapping[Extra, frozenset[Place]] = {
    Extra.REVIEW_NOTES: frozenset({(reviews.ReviewAnswer, "note"), (reviews.Review, "joined_why")}),
    Extra.ROOT_CAUSES: frozenset({(Incident, "root_cause"), (Incident, "lessons")}),
    Extra.FACTOR_REASONS: frozenset({(breach.Factor, "reason")}),
    Extra.EXHIBITS: frozenset(),
    Extra.TOOL_REASONS: frozenset({(r.Decision, "reason"), (r.Override, "reason"), (r.Answer, "reason")}),
}
"""Texts others read only where the therapist switched them on."""

ABOUT_CLIENTS = frozenset(
    kind.kind
    for kind in (Client, Circle, ConsentEvent, Incident, IncidentEntry, AidedDecision, ClientRequest)
)
"""Kinds that are always about clients: in a share pack they are counted at most."""

LETTERS_ABOUT_CLIENTS = frozenset({Letter.INCIDENT.value, Letter.DELETION.value})
"""Letters of these kinds tell of an incident, or of one client."""


def is_about_clients(record: r.Record) -> bool:
    """Say whether a record is about clients, or hangs on one that is."""
    match record:
        case r.Paper():
            return record.template_id in LETTERS_ABOUT_CLIENTS
        case Attachment():
            return record.owner_kind in ABOUT_CLIENTS
        case r.Action():
            return record.origin_kind in ABOUT_CLIENTS
        case r.Hold():
            return record.about_kind in ABOUT_CLIENTS
        case _:
            return record.kind in ABOUT_CLIENTS
