"""How each fault of faults.yaml is put into the year in which nothing is missing."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from ethicsdesk.domain.accuracy import NoteSample
from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.own_tools import OwnTools
from ethicsdesk.domain.records import (
    Milestone,
    Result,
    YesNo,
)
from ethicsdesk.domain.reviews import Review
from tests.gaps import matters, records
from tests.gaps.putting import Seed, remove

SEEDS: Mapping[str, Seed] = MappingProxyType(
    {
        "no_license": records.practice(licence=""),
        "no_state": records.practice(home_state="", client_states=()),
        "hipaa_unanswered": records.practice(covered_entity=None),
        "policy_never": records.no_paper("policy.ai_use"),
        "policy_old": records.policy_old,
        "sanctions_never": records.no_paper("policy.sanction"),
        "tool_no_purpose": records.tool(purpose=""),
        "tool_gate_unanswered": records.tool(client_data=None),
        "walk_never": lambda year: remove(year, OwnTools),
        "walk_unfinished": records.walk_unfinished,
        "tool_not_assessed": records.not_assessed,
        "tool_not_decided": records.not_decided,
        "decision_review_passed": records.decision(review_on=date(2026, 11, 2)),
        "used_against_decision": records.decision(result=Result.DO_NOT_USE),
        "exception_run_out": records.exception_run_out,
        "baa_not_kept": lambda year: remove(year, Agreement),
        "baa_ended": records.agreement(ends_on=date(2026, 10, 15)),
        "evidence_stale": records.evidence_stale,
        "yearly_questions_old": records.yearly_old,
        "change_not_looked_into": records.terms_changed,
        "handout_never": records.no_paper("handout.ai_disclosure"),
        "handout_untrue": records.handout_untrue,
        "consent_form_never": records.no_paper("consent.recording"),
        "public_notice_never": records.no_paper("notice.intake", "notice.website"),
        "client_not_asked": records.not_asked,
        "consent_expired": records.expired,
        "withdrawal_not_carried_out": records.withdrawn,
        "guardians_unknown": records.guardians,
        "risk_analysis_never": lambda year: remove(year, Review, lambda one: one.review_id == "risk"),
        "risk_whole_practice_missing": records.whole_missing,
        "backup_never": records.no_backup,
        "recovery_unconfirmed": lambda year: remove(
            year, Milestone, lambda one: one.id == "recovery_confirmed"
        ),
        "monthly_check_missed": records.monthly_missed,
        "breach_not_concluded": matters.not_concluded,
        "people_not_told": matters.not_told,
        "people_told_late": matters.told_late,
        "hhs_not_told": matters.hhs_not_told,
        "safety_not_checked": matters.unsafe,
        "not_in_accounting": matters.not_accounted,
        "decision_log_empty": matters.empty_log,
        "serious_error_not_logged": matters.serious_note,
        "access_late": matters.access_late,
        "complaint_answered_late": matters.answered_late,
        "gap_not_looked_into": matters.wide_gap,
        "notes_not_sampled": lambda year: remove(year, NoteSample),
        "self_review_quarter_missing": matters.quarter_missing,
        "step_not_done": matters.step_not_done,
        "training_overdue": matters.training_old,
        "colorado_sheet_missing": records.practice(client_states=("CO", "OH")),
        "part2_insert_missing": records.practice(part2=YesNo.YES),
    }
)
