"""The sample practice shows every result, always alike, with papers that hold."""

from collections.abc import Mapping

import pytest

from ethicsdesk.domain.records import Decision, Paper, Practice, Result, Tool
from ethicsdesk.services import pace, paperwork, ripple, sample, today, tools
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.desk import Desk
from tests.builders import desk_of
from tests.conftest import FakeClock


def quiet(share: float) -> None:
    assert 0 <= share <= 1


def records(desk: Desk) -> Mapping[str, tuple]:
    with desk.store.reading() as vault:
        return {kind.kind: vault.list(kind) for kind in (Practice, Tool, Decision, Paper)}


def test_the_sample_gives_the_four_results(desk):
    sample.fill(desk, quiet)
    assert [row.decision.result for row in tools.register(desk)] == [
        Result.CONDITIONAL,
        Result.APPROVED,
        Result.DO_NOT_USE,
        Result.ONLY_WITHOUT_CLIENT_DATA,
    ]


@pytest.mark.parametrize("seed", range(5))
def test_every_seed_gives_the_four_results(clock, seed):
    desk = desk_of(clock)
    sample.fill(desk, quiet, seed=seed)
    assert len({row.decision.result for row in tools.register(desk)}) == 4


def test_the_same_seed_gives_the_same_sample(clock):
    first, second, other = (desk_of(FakeClock(clock.now())) for _ in range(3))
    for desk, seed in ((first, 7), (second, 7), (other, 8)):
        sample.fill(desk, quiet, seed=seed)
    assert records(first) == records(second)
    assert records(first) != records(other)


def test_what_the_sample_decided_still_fits_its_answers(desk):
    sample.fill(desk, quiet)
    for row in tools.register(desk):
        assert row.judgement.result is row.decision.result


def test_the_main_path_holds_on_a_real_vault_with_real_papers(real_desk):
    sample.fill(real_desk, quiet)
    overview = today.overview(real_desk)
    assert (overview.tools, overview.tools_decided, overview.sample) == (4, 4, True)
    kinds = {row.paper.template_id for row in ripple.issued(real_desk)}
    assert {"memo.decision", "handout.ai_disclosure"} <= kinds
    assert ripple.untrue(real_desk) == ()
    for row in ripple.issued(real_desk):
        assert paperwork.pdf(real_desk, row.paper.id).startswith(b"%PDF-")
        assert row.paper.template_id != "memo.decision" or row.paper.pages == 1
    chapters = binder.plan(real_desk, 2026).layout.chapters
    assert sum(chapter.link.startswith("tool-") for chapter in chapters) == overview.tools
    assert real_desk.store.verify() == ()


def test_the_sample_has_a_plan_of_three_hours_a_quarter(desk):
    sample.fill(desk, quiet)
    plan = pace.weigh(pace.chosen(desk))
    assert (plan.pace.budget, plan.fits) == (pace.USUAL_BUDGET, True)
    assert plan.minutes_a_year > 0
