from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.content.problems import ContentError
from ethicsdesk.content.strict_yaml import read_yaml


def data(text):
    return read_yaml("x.yaml", text.encode()).data


@pytest.mark.parametrize(
    "word", ["yes", "no", "on", "2026-10-09", "012", "1.50", "0x10", "1_000", "Null", "~", ".inf"]
)
def test_words_other_formats_would_turn_into_something_stay_text(word):
    assert data(f"a: {word}") == {"a": word}


def test_only_plain_true_false_null_and_whole_numbers_are_no_text():
    assert data("[true, false, null, 7, -3, 0]") == [True, False, None, 7, -3, 0]
    assert data("['true', \"7\"]") == ["true", "7"]


def test_long_texts_keep_or_fold_their_lines():
    assert data("a: |\n  one\n  two\nb: >-\n  one\n  two\n") == {"a": "one\ntwo\n", "b": "one two"}


def test_every_part_knows_its_line():
    file = read_yaml("x.yaml", b"a:\n  - b: 1\n    c: 2\n  - [3,\n     4]\n")
    assert [file.line(path) for path in [("a",), ("a", 0), ("a", 0, "c"), ("a", 1, 1)]] == [1, 2, 3, 5]


def test_what_was_never_written_has_the_line_of_what_holds_it():
    file = read_yaml("x.yaml", b"a:\n  - b: 1\n    c: 2\n")
    assert file.line(("a", 0, "options", 4, "id")) == 2


def test_line_ends_of_windows_change_nothing():
    assert read_yaml("x.yaml", b"a: 1\r\nb: 2\r\n").data == {"a": 1, "b": 2}


def test_several_problems_of_a_file_are_said_at_once():
    with pytest.raises(ContentError) as caught:
        data("a: &x 1\nb: *x\nc: !!str 2\na: 3\n")
    assert [problem.line for problem in caught.value.problems] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "text", ["", "# only a comment\n", "%YAML 1.1\n---\na: 1\n", "? [a]\n: 1\n", "a: b: c\n", "- a\nb: c\n"]
)
def test_what_is_not_of_the_subset_is_refused(text):
    with pytest.raises(ContentError):
        data(text)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw):
    with suppress(ContentError):
        read_yaml("x.yaml", raw)


@given(st.text(alphabet=" \n-:[]{},&*!|>'\"#%?ab01", max_size=60))
def test_any_marks_are_read_or_refused(text):
    with suppress(ContentError):
        data(text)
