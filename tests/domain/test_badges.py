"""Where a badge says law, and where it does not."""

import pytest

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.outcomes import badge_here
from ethicsdesk.domain.questionnaire import Badge
from ethicsdesk.system.paths import resource

QUESTIONS = {q.id: q for q in ContentLibrary(resource("content")).questionnaire().questions}


@pytest.mark.parametrize(
    ("question", "state", "category", "badge"),
    [
        ("mod-emotion", "IL", "scribe", Badge.LAW),
        ("mod-emotion", "OH", "scribe", Badge.BEST_PRACTICE),
        ("loc-store", "TX", "ehr", Badge.LAW),
        ("loc-store", "TX", "scribe", Badge.BEST_PRACTICE),
        ("loc-store", "OH", "ehr", Badge.BEST_PRACTICE),
        ("ret-transcript", "ME", "scribe", Badge.LAW),
        ("ret-transcript", "OH", "scribe", Badge.BEST_PRACTICE),
    ],
)
def test_a_state_law_is_law_only_where_it_binds(question, state, category, badge):
    situation = {"state": frozenset({state}), "category": frozenset({category})}
    assert badge_here(QUESTIONS[question], situation) is badge
