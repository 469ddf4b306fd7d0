"""A share pack tells nothing about clients: whatever a practice holds, no planted mark comes out of it.

The long form is `pytest tests/services/binder/test_sharing_marks.py --practices 1000`.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from ethicsdesk.documents.codec import to_json
from ethicsdesk.domain.layout import BinderLayout, Chapter
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.services import sample, seals
from ethicsdesk.services.binder import cells, sharing
from ethicsdesk.services.binder import plan as whole
from ethicsdesk.services.binder.recipients import Recipient, Share
from ethicsdesk.services.binder.scene import Extra
from tests.builders import desk_of
from tests.services.binder.planting import CLIENT_KINDS, texts
from tests.services.binder.sharing_worlds import FEW, Size, World, with_clients, world
from tests.storage.making import vaults_on, words

READ_BY_OTHERS = frozenset(
    {
        "records.Practice.name", "records.Practice.clinician", "records.Practice.licence",
        "records.Practice.phone", "records.Practice.email", "records.Practice.address",
        "records.Practice.crisis_plan",
        "records.Tool.name", "records.Tool.maker", "records.ToolFacts.name", "records.ToolFacts.maker",
        "records.Basis.reference", "records.Paper.number", "records.Paper.title",
        "records.RetentionClock.rule", "agreements.Agreement.title", "agreements.Agreement.party",
        "agreements.ClauseCheck.where", "suppliers.Supplier.name", "suppliers.Supplier.does",
        "suppliers.Supplier.place", "evidence.Evidence.where", "evidence.Evidence.address",
        "rule_notes.RuleNote.where", "bias_counts.PairedProbe.tool_version", "reviews.Subject.name",
        "reviews.TrainingEntry.title", "reviews.TrainingEntry.provider", "reviews.TrainingEntry.form",
    }
)  # fmt: skip
"""Names of the practice, tools, companies, papers, courses, and places in papers; chosen by hand."""

SWITCHES = {
    Extra.REVIEW_NOTES: {"reviews.ReviewAnswer.note", "reviews.Review.joined_why"},
    Extra.ROOT_CAUSES: {"incidents.Incident.root_cause", "incidents.Incident.lessons"},
    Extra.FACTOR_REASONS: {"breach.Factor.reason"},
    Extra.TOOL_REASONS: {"records.Decision.reason", "records.Override.reason", "records.Answer.reason"},
    Extra.EXHIBITS: set(),
}
"""What each switch may let out; chosen by hand too."""


@pytest.fixture
def seeds(request) -> range:
    return range(request.config.getoption("--practices"))


def everything(*extra: Extra) -> Share:
    parts = frozenset(part.key for part in sharing.choices())
    return Share(recipient=Recipient.AUDITOR, parts=parts, extra=frozenset(extra))


def shared(found: World, share: Share) -> BinderLayout:
    return sharing.plan(found.desk, 2026, share).layout


def leaks(found: World, layout: BinderLayout) -> set[str]:
    """Return where the marks were put that come out and may not."""
    return set(found.planter.found(to_json(layout)).values()) - READ_BY_OTHERS


def test_no_mark_comes_out_of_any_practice(seeds):
    for seed in seeds:
        found = world(seed)
        assert leaks(found, shared(found, everything())) == set(), f"practice {seed}"


@pytest.mark.parametrize("extra", Extra)
def test_a_switch_lets_out_what_it_names_and_nothing_else(seeds, extra):
    for seed in seeds[::4]:
        found = world(seed)
        assert leaks(found, shared(found, everything(extra))) <= SWITCHES[extra], f"practice {seed}"


def test_a_sealed_pack_tells_no_more_and_names_its_choices(clock, tmp_path):
    made = vaults_on(clock, tmp_path / "state").create(tmp_path / "vault", words())
    desk = desk_of(clock, store=made.store)
    sample.fill(desk, lambda _share: None)
    found = with_clients(desk, seed=5)
    prepared = seals.prepare(desk, 2026, share=everything(Extra.EXHIBITS))
    assert leaks(found, prepared.plan.layout) == set()
    assert [chapter.title for chapter in prepared.plan.layout.chapters[-2:]] == [
        "What was left out",
        "Check this binder",
    ]
    assert prepared.terms.audience == Recipient.AUDITOR
    assert prepared.terms.exhibits
    made.store.close()


def test_the_marks_would_be_found():
    out: set[str] = set()
    for seed in range(4):
        found = world(seed)
        out |= leaks(found, whole.plan(found.desk, 2026).layout)
    wanted = {"clients.Client.code", "incidents.Incident.number", "incidents.Incident.root_cause"}
    assert wanted <= out
    assert len(out) > len(wanted)


def test_every_kind_of_record_is_planted():
    planted: set[str] = set()
    kinds: set[str] = set()
    for seed in range(12):
        found = world(seed)
        planted |= set(found.planter.where.values())
        with found.desk.store.reading() as vault:
            kinds |= {kind.kind for kind in RECORD_TYPES if vault.list(kind)}
    assert {kind.kind for kind in RECORD_TYPES} == kinds
    assert {f"{kind}.id" for kind in CLIENT_KINDS} <= planted


def test_twice_as_many_clients_give_the_same_pack(seeds):
    """What counts clients says nothing of numbers from 1 to 10, nor does anything made of them."""
    for seed in seeds[::2]:
        once, twice = (
            list(_lines(shared(world(seed, Size(most=FEW, times=times, planted=False)), everything())))
            for times in (1, 2)
        )
        assert [line for line in once if line not in twice] == [], f"practice {seed}"
        assert [line for line in twice if line not in once] == [], f"practice {seed}"


def test_no_day_of_anything_about_clients_comes_out(seeds):
    for seed in seeds[::2]:
        found = world(seed)
        said = to_json(shared(found, everything()))
        without = to_json(shared(world(seed, Size(times=0)), everything()))  # days of laws stand there too
        out = [day for day in found.client_days if said.count(day) > without.count(day)]
        assert out == [], f"practice {seed}"


def test_numbers_and_days_of_clients_would_be_noticed(monkeypatch):
    monkeypatch.setattr(cells, "band", str)
    once, twice = (
        set(_lines(shared(world(1, Size(most=FEW, times=times, planted=False)), everything())))
        for times in (1, 2)
    )
    assert once - twice
    found = world(1)
    said = to_json(whole.plan(found.desk, 2026).layout)
    assert [day for day in found.client_days if day in said]


COUNTED = "Open points about clients or incidents are counted here"


def _lines(layout: BinderLayout) -> Iterator[str]:
    """Yield every text of a pack but what counts nobody: entries of the audit trail, and open points."""
    kept: tuple[Chapter, ...] = tuple(one for one in layout.chapters if one.link != "trail")
    for chapter in kept:
        for text in texts(replace(layout, chapters=(chapter,))):
            if not text.startswith(COUNTED):
                yield f"{chapter.title}: {text}"
