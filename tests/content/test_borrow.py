"""A paper may borrow blocks of another one; what is wrong with that is said at the entry that borrows."""

import pytest

from ethicsdesk.content.check import check_files
from ethicsdesk.domain.conditions import AllOf, Is
from ethicsdesk.domain.template import Scope
from tests.content.tiny import DOCUMENT, D, T, files, problems

HEAD = DOCUMENT.split("blocks:")[0].replace("handout.tiny", "handout.other").replace("prefix: T", "prefix: U")
OTHER = "documents/handout.other/document.yaml"
WORDS = "documents/handout.other/text.md"
LINE = HEAD.count("\n") + 2


def borrowing(entry: str, text: str = "# own\n\nMy own words.\n"):
    own = '  - {id: own, form: text, element: "1.1", sources: [{source: a-law}]}\n'
    return files() | {OTHER: f"{HEAD}blocks:\n{entry}\n{own}".encode(), WORDS: text.encode()}


def test_rows_and_single_blocks_are_borrowed_in_place_with_their_words():
    entry = '  - {borrow: handout.tiny, rows: [How long it is kept], element: "1.2 1.3"}\n'
    checked = check_files(borrowing(entry + "  - {borrow: handout.tiny, ids: [open]}"))
    assert checked.problems == ()
    lent, other = (item.value for item in checked.draft.templates[::-1])
    assert [(block.id, block.element) for block in other.blocks] == [
        ("kept", "1.2 1.3"),
        ("open", ""),
        ("own", "1.1"),
    ]
    assert other.blocks[0].text == lent.blocks[1].text


def test_a_block_about_the_practice_can_be_borrowed_for_each_tool():
    entry = "  - {borrow: handout.tiny, ids: [hello, kept, open], scope: tool}"
    (_, other) = sorted(
        (i.value for i in check_files(borrowing(entry)).draft.templates), key=lambda t: t.prefix
    )
    assert other.blocks[0].scope is Scope.TOOL


def test_a_borrowed_block_shows_only_where_the_borrower_lets_it():
    entry = "  - {borrow: handout.tiny, ids: [open, kept], when: {fact: minors, is: [yes]}}"
    (_, other) = sorted(
        (i.value for i in check_files(borrowing(entry)).draft.templates), key=lambda t: t.prefix
    )
    minors = Is(name="minors", any_of=("yes",))
    assert other.blocks[0].when == AllOf(all_of=(minors, Is(name="audio_kept", any_of=("unknown",))))


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("{borrow: handout.none, ids: [open]}", "There is no paper “handout.none” to borrow from."),
        (
            "{borrow: handout.tiny, ids: [shut]}",
            "The paper “handout.tiny” has nothing called “shut” to borrow.",
        ),
        (
            "{borrow: handout.tiny}",
            "A borrowed part is {borrow: <paper>, rows: [<labels>]} or {borrow: <paper>, ids: [<blocks>]}.",
        ),
    ],
)
def test_what_cannot_be_borrowed_is_said_at_its_line(entry, says):
    assert f"{OTHER}:{LINE}: {says}" in problems(borrowing(f"  - {entry}"))


def test_a_mistake_in_the_block_after_a_borrowed_row_is_said_at_its_own_line():
    pack = borrowing("  - {borrow: handout.tiny, ids: [open, kept]}")
    pack[OTHER] = pack[OTHER].replace(b"form: text", b"form: texts")
    assert [problem.split(": ")[0] for problem in problems(pack)] == [f"{OTHER}:{LINE + 1}"]


def test_a_broken_lender_is_reported_once_for_itself():
    pack = borrowing("  - {borrow: handout.tiny, ids: [open]}")
    assert {name.split(":")[0] for name in problems(pack | {T: b"# a-block\n\n> no\n"})} <= {D, T, OTHER}
