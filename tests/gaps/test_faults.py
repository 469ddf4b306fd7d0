"""Fifty faults, stated by someone who had not read how holes are found: each is named, and opens a page."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from ethicsdesk.content.strict_yaml import read_yaml
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.gaps import Gap
from ethicsdesk.services.targets import Target
from ethicsdesk.ui.registry import PAGES
from tests.gaps.seeds import SEEDS
from tests.gaps.year import Year

TABLE = Path(__file__).with_name("faults.yaml")


@dataclass(frozen=True)
class Fault:
    """One row of the table."""

    fault: str
    tab: str
    wrong: str
    named: list[list[str]]
    opens: dict[str, object]

    def is_named(self, gap: Gap) -> bool:
        words = f"{gap.title} {gap.why}".lower()
        return all(any(one.lower() in words for one in group) for group in self.named)

    def is_opened(self, target: Target, ids: dict[str, str]) -> bool:
        wanted = {key: _known(str(self.opens[key]), ids) for key in ("id", "field") if key in self.opens}
        return target.area in list(self.opens["area"]) and all(  # type: ignore[call-overload]
            getattr(target, key) == value for key, value in wanted.items()
        )


def _known(text: str, ids: dict[str, str]) -> str:
    start, mark, name = text.partition("@")
    return start + ids[name] if mark else text


FAULTS = [Fault(**row) for row in read_yaml(TABLE.name, TABLE.read_bytes()).data["faults"]]


def seeded(year: Year, fault: Fault) -> dict[str, str]:
    """Put a fault into the year and return the ids its row speaks of."""
    return {**year.names, **(SEEDS[fault.fault](year) or {})}


def test_there_are_fifty_and_each_can_be_seeded():
    assert len({fault.fault for fault in FAULTS}) == len(FAULTS) == 50
    assert set(SEEDS) == {fault.fault for fault in FAULTS}


def test_a_year_in_which_all_was_done_in_time_has_no_hole(year):
    assert [str(gap.title) for gap in binder.missing(year.desk, 2026)] == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.fault)
def test_a_fault_is_named_with_its_reason_and_opens_its_place(year, fault):
    ids = seeded(year, fault)
    found = binder.missing(year.desk, 2026)
    named = [gap for gap in found if fault.is_named(gap)]
    assert named, [f"{gap.title} {gap.why}" for gap in found]
    assert any(fault.is_opened(gap.target, ids) for gap in named), [gap.target for gap in named]
    assert all(gap.target.area in PAGES and str(gap.why) for gap in found)
