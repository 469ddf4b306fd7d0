"""What others may not read is out of sight, and every rule still judges as it does for the whole binder."""

from datetime import date

import pytest

from ethicsdesk.services import sample
from ethicsdesk.services.binder import sharing
from ethicsdesk.services.binder.pinned import pin
from ethicsdesk.services.binder.recipients import Recipient, Share
from ethicsdesk.services.binder.scene import Audience, Scene, see
from ethicsdesk.services.desk import Desk
from tests.services.binder.sharing_worlds import world

SHARE = Share(recipient=Recipient.AUDITOR, parts=frozenset(part.key for part in sharing.choices()))


def both(desk: Desk, day: date) -> tuple[Scene, Scene]:
    """Return the scene of the whole binder, and that of a share pack."""
    with desk.store.reading() as vault:
        then = pin(desk, vault, day)
        whole = see(then.desk, then.vault, year=day.year, as_of=day, audience=Audience.PRACTICE)
        return whole, sharing.show(then, year=day.year, as_of=day, share=SHARE).scene


def judged_papers(scene: Scene) -> dict[str, tuple[bool, bool]]:
    return {row.paper.number: (row.out_of_date, row.material) for row in scene.papers}


def judged_tools(scene: Scene) -> list[tuple[object, ...]]:
    return [
        (
            file.row.tool.id,
            file.row.judgement.result,
            [finding.question.id for finding in file.row.judgement.stops],
            list(file.row.judgement.unknown),
            file.row.progress,
        )
        for file in scene.files
    ]


def require_alike(desk: Desk) -> None:
    whole, shared = both(desk, desk.clock.today())
    papers = judged_papers(shared)
    assert papers
    assert papers == {number: state for number, state in judged_papers(whole).items() if number in papers}
    assert judged_tools(shared) == judged_tools(whole)


def test_a_paper_of_the_sample_is_out_of_date_for_others_only_when_it_is(printing_desk):
    sample.fill(printing_desk, lambda _share: None)
    require_alike(printing_desk)
    whole, shared = both(printing_desk, printing_desk.clock.today())
    assert {str(gap.title) for gap in shared.holes} <= {str(gap.title) for gap in whole.holes}


@pytest.mark.parametrize("seed", range(4))
def test_papers_and_tools_of_any_practice_are_judged_alike(seed):
    require_alike(world(seed).desk)
