"""The facts `duty` and `duty_by_law`: which duties of state law a paper has to answer."""

from collections.abc import Iterable
from datetime import date

from ethicsdesk.domain.duties import Due, DutyBook, Profession, Setting
from ethicsdesk.domain.duty_rules import Case, duties_due, duty_situation
from ethicsdesk.domain.records import Fact, Practice, Tool
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.states import STATES

NO_DUTY = "none"
"""The value of both facts while nothing is due."""


def practice_states(practice: Practice) -> frozenset[str]:
    """Return the states whose rules a practice meets: the therapist's own and those of the clients."""
    return frozenset({practice.home_state, *practice.client_states}) & STATES.keys()


def practice_duties(
    book: DutyBook, practice: Practice, tool: Tool | None, *, day: date, notes: Iterable[RuleNote] = ()
) -> tuple[Due, ...]:
    """Return what is due of a practice with a tool, or without any, in person or by telehealth."""
    situation = duty_situation(practice, tool, settings=tuple(Setting), profession=Profession.THERAPIST)
    case = Case(states=practice_states(practice), situation=situation, day=day)
    return duties_due(book.rules, case, notes=notes)


def duty_facts(
    book: DutyBook,
    practice: Practice,
    tools: Iterable[Tool],
    *,
    day: date,
    notes: Iterable[RuleNote] = (),
) -> dict[str, Fact]:
    """Return the facts a paper about *tools* may ask: `duty` and `duty_by_law`, each several words.

    `duty`: every duty due on *day* in any state of the practice, in person or by telehealth, whether by
    law, still unsettled, by an ethics code or as good practice. Its values are those of `Duty`:
    telehealth_recording_ban, written_ai_consent_if_recorded, written_ai_consent_any_ai_notes,
    consent_separate_from_general_terms, data_lifecycle_notice, no_denial_for_refusal,
    initial_contact_ai_notice, verbal_notice_before_record, notify_and_review_note, review_ai_records,
    disclose_by_first_service, ehr_in_us, emotion_detection_ban, no_ai_in_direct_care,
    label_unreviewed_clinical_msgs, high_risk_interaction_disclosure, no_ai_as_therapist_ads,
    adverse_decision_notice, all_party_recording; or none.

    `duty_by_law`: the same values, but only what settled law asks, read at its source. A paper may name
    a law only under this fact; a duty that is merely in `duty` is kept without saying "the law".
    """
    known = tuple(notes)
    due = [
        one for tool in (None, *tools) for one in practice_duties(book, practice, tool, day=day, notes=known)
    ]
    return {
        "duty": _fact(one.duty for one in due),
        "duty_by_law": _fact(one.duty for one in due if one.grounds[0].citable),
    }


def _fact(duties: Iterable[str]) -> Fact:
    return Fact(value=" ".join(sorted(set(duties))) or NO_DUTY)
