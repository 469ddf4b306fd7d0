"""Every type of record a vault keeps; a new one is added here, and tests say where else."""

from collections.abc import Mapping

from ethicsdesk.domain.accuracy import NoteSample, TickSheet
from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally
from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview, PairedProbe
from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.incidents import Incident, IncidentEntry
from ethicsdesk.domain.own_tools import OwnTools
from ethicsdesk.domain.own_words import OwnWords
from ethicsdesk.domain.records import (
    Action,
    Answer,
    Assessment,
    Decision,
    Hold,
    Milestone,
    Override,
    Paper,
    Practice,
    Record,
    RetentionClock,
    Tool,
)
from ethicsdesk.domain.reruns import ToolChange
from ethicsdesk.domain.reviews import Pace, Review, ReviewAnswer, Snooze, TrainingEntry
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.seals import Seal
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.translations import TranslationReview

RECORD_TYPES: tuple[type[Record], ...] = (
    Practice, Tool, Assessment, Answer, Override, Decision, Paper, Action, Milestone, RetentionClock,
    Hold, Attachment, RuleNote, Client, Circle, ConsentEvent, Agreement, Incident, IncidentEntry,
    AidedDecision, DayTally, ClientRequest, NoteSample, TickSheet, BiasCount, CaseReview, PairedProbe,
    Evidence, Supplier, ToolChange, OwnTools, OwnWords,
    Review, ReviewAnswer, TrainingEntry, Pace, Snooze, Seal,
    TranslationReview,
)  # fmt: skip

KINDS: Mapping[str, type[Record]] = {kind.kind: kind for kind in RECORD_TYPES}
"""Every record type under the name of its kind."""
