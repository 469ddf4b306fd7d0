"""Layouts survive the way to the worker."""

import pytest

from ethicsdesk.documents.codec import from_json, to_json
from tests.documents import binder_samples, samples


@pytest.mark.parametrize(
    "layout", [*samples.PAPERS.values(), binder_samples.binder(2)], ids=lambda layout: layout.title
)
def test_a_layout_comes_back_equal_and_on_one_line(layout):
    text = to_json(layout)
    assert from_json(text) == layout
    assert "\n" not in text
    assert text.isascii()


def test_enums_come_back_as_enums():
    back = from_json(to_json(samples.MEMO))
    assert back.blocks[0].tone is samples.MEMO.blocks[0].tone
    assert back.size is samples.MEMO.size


@pytest.mark.parametrize(
    "text", ["{", '{"is": "os.system"}', '{"is": "Heading", "x": 1}', '{"is": "Tone", "value": "x"}']
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - each its own words
        from_json(text)


def test_what_is_no_layout_is_not_written():
    with pytest.raises(TypeError):
        to_json(object())
