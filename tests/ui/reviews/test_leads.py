"""Every place a review leads to has its page."""

from ethicsdesk.domain.review_book import Leads
from ethicsdesk.ui.pages.review.step_view import LEADS
from ethicsdesk.ui.registry import PAGES


def test_every_lead_of_a_review_has_its_page():
    assert {LEADS[lead] for lead in Leads} <= PAGES.keys()
