"""What a no or a withdrawal leaves to do leads to the page of the client it came from."""

from ethicsdesk.domain.consents import Answer
from ethicsdesk.services import due_sources, withdrawals
from ethicsdesk.services.due_sources import DueSort
from ethicsdesk.services.targets import Area


def test_a_step_of_a_consent_leads_to_its_client(house):
    client = house.client("C-1")
    event, steps = withdrawals.withdraw(house.desk, client.id, house.said(Answer.WITHDRAWN)).value
    with house.desk.store.reading() as vault:
        due = [one for one in due_sources.all_of(house.desk, vault) if one.sort is DueSort.ACTION]
    assert {(one.target.area, one.target.id) for one in due} == {(Area.CLIENT, client.id)}
    assert {one.action_id for one in due} == {step.id for step in steps}
    assert withdrawals.whose(house.desk, event.id) == client.id


def test_a_step_whose_answer_is_gone_leads_to_nobody(house):
    assert withdrawals.whose(house.desk, "gone") == ""
