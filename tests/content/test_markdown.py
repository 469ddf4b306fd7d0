import pytest

from ethicsdesk.content.markdown import marks_balanced, read_blocks
from ethicsdesk.content.problems import ContentError


def test_lines_of_a_paragraph_are_joined_and_items_stay_apart():
    (block,) = read_blocks("t.md", b"# a | A label\n\nOne\ntwo.\n\n\n- x\n  y\n- z\n\nEnd.\n")
    assert block.label == "A label"
    assert block.text == "One two.\n\n- x y\n- z\n\nEnd."


def test_placeholders_know_their_line():
    (block,) = read_blocks("t.md", b"# a | {{ tool }}\n\nOne\n{{ says.baa }} two.\n")
    assert block.placeholders == (("tool", 1), ("says.baa", 4))


@pytest.mark.parametrize("text", ["**a** b", "*a*", "a **b *c* d** e", "2 and 3", "**a**, *b*"])
def test_marks_in_pairs_are_fine(text):
    assert marks_balanced(text)


@pytest.mark.parametrize("text", ["**a", "a*", "***a***", "** a**", "**a **", "*a **b* c**", "2 * 3"])
def test_marks_that_do_not_pair_are_refused(text):
    assert not marks_balanced(text)


@pytest.mark.parametrize(
    "line", ["> a", "---", "| a | b |", "![a](b)", "a_b", "~a~", "\\*", "&nbsp;{", "{{ a b }}", "{{ A }}"]
)
def test_other_markdown_is_refused_with_its_line(line):
    with pytest.raises(ContentError) as caught:
        read_blocks("t.md", f"# a\n\nFine.\n\n{line}\n".encode())
    assert {problem.line for problem in caught.value.problems} == {5}
