"""A click on a hole leads to the page that shows the very thing: it stays there, and nothing goes wrong."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ethicsdesk.services.binder import plan as binder
from ethicsdesk.ui.registry import PAGES
from tests.gaps.conftest import made_once, year
from tests.gaps.test_faults import FAULTS, Fault, seeded
from tests.gaps.year import Year
from tests.ui.interview.making import bench_on

__all__ = ["made_once", "year"]

SHOWS = {
    "no_license": "Your license",
    "hipaa_unanswered": "Does HIPAA apply to your practice?",
    "tool_no_purpose": "What do you &use it for?",
    "tool_gate_unanswered": "Does anything that could point to a client reach this tool?",
    "walk_unfinished": "Walk through what you already own",
    "tool_not_assessed": "Oakdesk Scheduler",
    "tool_not_decided": "Your reasons (optional)",
    "baa_not_kept": "New agreement or certificate",
    "baa_ended": "Business associate agreement",
    "evidence_stale": "Which day?",
    "yearly_questions_old": "Asked again each year. Go on if the answer still holds, or change it.",
    "change_not_looked_into": "Look again",
    "consent_expired": "Whom to ask again",
    "withdrawal_not_carried_out": "To do now",
    "guardians_unknown": "Who must agree besides the client",
    "risk_whole_practice_missing": "Finished on December 10, 2026",
    "backup_never": "Backups",
    "recovery_unconfirmed": "Confirm your recovery code",
    "monthly_check_missed": "Safety check",
    "not_in_accounting": "Who received the information",
    "decision_log_empty": "Drafts you read today",
    "access_late": "R-2026-007 · A copy of the record",
    "gap_not_looked_into": "Bias check",
    "self_review_quarter_missing": "Your reviews",
    "step_not_done": "What &shows it (optional)",
    "training_overdue": "Crisis: AI never decides",
}
"""Words in sight on the page each of these leads to."""


@pytest.mark.parametrize("fault", [one for one in FAULTS if one.fault in SHOWS], ids=lambda one: one.fault)
def test_a_hole_leads_to_the_page_that_shows_it(qtbot: QtBot, year: Year, fault: Fault) -> None:
    ids = seeded(year, fault)
    holes = binder.missing(year.desk, 2026)
    target = next(gap.target for gap in holes if fault.is_named(gap) and fault.is_opened(gap.target, ids))
    bench = bench_on(year.desk)
    page = PAGES[target.area](bench.workbench)
    qtbot.addWidget(page)
    page.show()
    page.show_for(target)
    assert (bench.asked, bench.troubles) == ([], [])
    shown = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    named = {line.accessibleName() for line in page.findChildren(QLineEdit) if line.isVisible()}
    assert any(SHOWS[fault.fault] in text for text in shown | named), sorted(shown | named)
