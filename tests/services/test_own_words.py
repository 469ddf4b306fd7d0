"""Own paragraphs: printed where they were put, kept in every wording, never what makes a paper untrue."""

import pytest

from ethicsdesk.domain.own_words import OwnParagraph, OwnWords, Replacement
from ethicsdesk.domain.records import Depth, Use
from ethicsdesk.services import assessments, own_words, paperwork, ripple
from ethicsdesk.services.gaps import HANDOUT
from tests.builders import a_practice, a_tool, answer_all, said

OPENING = OwnParagraph(after="", text="Ask me anything. *Really.*")


@pytest.fixture
def tool(desk):
    a_practice(desk)
    made = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, made.id, depth=Depth.EVERYTHING)
    return made


def keep(desk, *paragraphs):
    own_words.keep(desk, HANDOUT, paragraphs=paragraphs)


def said_ids(desk):
    return [one.block.id for one in paperwork.draft(desk, HANDOUT).composed.said]


def test_own_paragraphs_stand_where_they_were_put_in_their_order(desk, tool):
    before = said_ids(desk)
    keep(desk, OPENING, OwnParagraph(after=before[1], text="One"), OwnParagraph(after=before[1], text="Two"))
    assert said_ids(desk) == ["own:0", *before[:2], "own:1", "own:2", *before[2:]]


def test_words_after_a_block_that_is_not_shown_follow_the_one_before(desk, tool):
    shown = said_ids(desk)
    template = desk.library.template(HANDOUT)
    hidden = next(b.id for n, b in enumerate(template.blocks) if n > 3 and b.id not in shown)
    keep(desk, OwnParagraph(after=hidden, text="Here"))
    order = [block.id for block in template.blocks]
    at = said_ids(desk).index("own:0")
    after = said_ids(desk)[at + 1 :]
    assert all(order.index(name) > order.index(hidden) for name in after)
    assert [name for name in said_ids(desk) if name != "own:0"] == shown


def test_empty_words_print_nothing_and_marks_print_as_themselves(desk, tool):
    keep(desk, OwnParagraph(after="", text="  \n"), OPENING)
    said_first = paperwork.draft(desk, HANDOUT).composed.said[0]
    assert (said_first.block.id, said_first.text) == ("own:1", r"Ask me anything. \*Really.\*")


def test_a_paragraph_of_three_thousand_words_is_kept_whole(desk, tool):
    text = "word " * 3000
    keep(desk, OwnParagraph(after="", text=text))
    assert paperwork.draft(desk, HANDOUT).composed.said[0].text == text.strip()


def test_own_words_never_make_a_paper_untrue_nor_hide_that_it_is(desk, tool):
    keep(desk, OPENING)
    paper = paperwork.issue(desk, HANDOUT).value
    keep(desk, OwnParagraph(after="", text="Something else"))
    assert not any(row.out_of_date for row in ripple.issued(desk))
    assert paper.layout != paperwork.draft(desk, HANDOUT).layout
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))
    (one,) = ripple.untrue(desk)
    assert not any("Really" in change.before + change.after for change in one.changes)


def test_every_earlier_wording_stays(desk, tool):
    keep(desk, OPENING)
    keep(desk)
    with desk.store.reading() as vault:
        history = vault.history(OwnWords, f"{HANDOUT}//en")
    assert [len(state.paragraphs) for _, state in history if state] == [1, 0]


def keep_replaced(desk, *replacements):
    own_words.keep(desk, HANDOUT, paragraphs=(), replacements=replacements)


def the_thanks(desk):
    return [one.text for one in paperwork.draft(desk, HANDOUT).composed.said if one.block.id == "thanks"]


def test_a_courtesy_is_worded_anew_and_put_back(desk, tool):
    (standard,) = the_thanks(desk)
    keep_replaced(desk, Replacement(block="thanks", text=" See you soon! *Dana* "))
    assert the_thanks(desk) == [r"See you soon! \*Dana\*"]
    assert [one.text for one in paperwork.draft(desk, HANDOUT).replaceable] == [standard]
    keep_replaced(desk)
    assert the_thanks(desk) == [standard]


def test_a_courtesy_emptied_is_left_off_the_paper(desk, tool):
    keep_replaced(desk, Replacement(block="thanks", text="  "))
    assert the_thanks(desk) == []


def test_what_a_paper_must_say_is_never_replaced(desk, tool):
    before = paperwork.draft(desk, HANDOUT).composed
    every = tuple(Replacement(block=one.block.id, text="Nothing.") for one in before.said)
    keep_replaced(desk, *every)
    after = paperwork.draft(desk, HANDOUT).composed
    assert [one for one in after.said if one.block.id != "thanks"] == [
        one for one in before.said if one.block.id != "thanks"
    ]


def test_words_put_in_place_of_a_courtesy_never_make_a_paper_untrue_and_count_for_the_grade(desk, tool):
    paperwork.issue(desk, HANDOUT)
    grade = paperwork.draft(desk, HANDOUT).grade
    hard = "Notwithstanding institutional considerations, therapeutic confidentiality characteristically. "
    keep_replaced(desk, Replacement(block="thanks", text=hard * 20))
    assert not ripple.issued(desk)[0].out_of_date
    assert paperwork.draft(desk, HANDOUT).grade > grade + 1


def test_own_paragraphs_count_for_how_long_a_script_takes(desk, tool):
    script = "script.thirty_seconds"
    before = paperwork.draft(desk, script, tool_id=tool.id).seconds
    own_words.keep(desk, script, tool_id=tool.id, paragraphs=(OwnParagraph(after="", text="word " * 140),))
    assert paperwork.draft(desk, script, tool_id=tool.id).seconds in {before + 60, before + 61}
