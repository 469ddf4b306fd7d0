"""Records become text and come back as they were; anything else is refused."""

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Practice, Record, Tool
from ethicsdesk.storage.codec import Codec, NotThisTypeError
from tests.storage.making import DAY, a_paper, a_tool
from tests.storage.shapes import values_of

CODEC = Codec()


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.kind)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_every_record_comes_back_equal_and_its_text_is_canonical(
    kind: type[Record], data: st.DataObject
) -> None:
    record: Any = data.draw(values_of(kind))
    text = CODEC.dump(record)
    again = CODEC.load(kind, text)
    assert again == record
    assert type(again) is kind
    assert CODEC.dump(again) == text


def test_blocks_that_look_alike_stay_what_they_are() -> None:
    paper = CODEC.load(type(a_paper()), CODEC.dump(a_paper()))
    assert [type(block) for block in paper.layout.blocks] == [
        type(block) for block in a_paper().layout.blocks
    ]


def test_the_order_of_a_mapping_does_not_change_the_text() -> None:
    one, other = a_paper(), a_paper()
    flipped = dict(reversed(other.facts.practice.items()))
    object.__setattr__(other.facts, "practice", flipped)
    assert CODEC.dump(one) == CODEC.dump(other)


def test_a_field_added_later_takes_its_default() -> None:
    document = json.loads(CODEC.dump(Practice(name="Example")))
    del document["crisis_plan"]
    assert CODEC.load(Practice, json.dumps(document)) == Practice(name="Example")


def test_defaults_are_written_out() -> None:
    assert json.loads(CODEC.dump(Practice(name="Example")))["paper_size"] == "letter"


@pytest.mark.parametrize(
    "change",
    [
        {"surplus": 1},
        {"name": 5},
        {"name": None},
        {"added_on": "yesterday"},
        {"added_on": 20260302},
        {"use": "maybe"},
        {"categories": "scribe"},
        {"categories": ["scribe", "nonsense"]},
        {"client_data": True},
    ],
    ids=str,
)
def test_a_document_that_does_not_fit_is_refused(change: dict[str, object]) -> None:
    document = json.loads(CODEC.dump(a_tool())) | change
    with pytest.raises(NotThisTypeError):
        CODEC.load(Tool, json.dumps(document))


def test_a_document_that_lacks_a_field_is_refused() -> None:
    with pytest.raises(NotThisTypeError):
        CODEC.load(Tool, "{}")


@pytest.mark.parametrize(
    "change",
    [
        {"name": 5},
        {"name": None},
        {"added_on": datetime(2026, 3, 2)},  # noqa: DTZ001 - it is the type that is wrong
        {"added_on": "2026-03-02"},
        {"use": "in_use"},
        {"categories": ["scribe"]},
    ],
    ids=str,
)
def test_a_record_whose_field_has_another_type_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(NotThisTypeError):
        CODEC.dump(a_tool(**change))


def test_half_a_character_is_refused_in_words() -> None:
    with pytest.raises(ValueNotAcceptedError, match="half of a character"):
        CODEC.dump(a_tool(name="smile \ud83d"))


def test_a_number_that_is_none_is_refused() -> None:
    paper = a_paper()
    grid = paper.layout.blocks[5]
    object.__setattr__(grid, "shares", (float("nan"),))
    with pytest.raises(NotThisTypeError):
        CODEC.dump(paper)


def test_dates_are_plain() -> None:
    assert json.loads(CODEC.dump(a_tool()))["added_on"] == DAY.isoformat()
