"""A window that speaks another language: what is read follows it, what is kept and handed over is English."""

from dataclasses import replace

import pytest

from ethicsdesk.content.codec import to_text
from ethicsdesk.documents.codec import to_json
from ethicsdesk.domain.records import Depth, Paper, Use, YesNo
from ethicsdesk.domain.reviews import Reply, Review, ReviewAnswer, TrainingEntry
from ethicsdesk.services import (
    assessments,
    paperwork,
    reissue,
    reviews,
    sample,
    searching,
    training,
    translations,
)
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.binder import sharing
from ethicsdesk.services.binder.recipients import Recipient, Share
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.search_results import Group
from ethicsdesk.services.translations import Qualified, TranslationNotReviewedError
from tests.builders import a_practice, a_tool, answer_all, desk_of, said
from tests.content.pseudo import OPEN

CONSENT = "consent.recording"


@pytest.fixture
def library(two_languages):
    return two_languages


@pytest.fixture
def english(clock, library):
    return replace(desk_of(clock), library=library)


@pytest.fixture
def foreign(english, library):
    """Return the same desk, read in the pseudo-language."""
    return replace(english, library=library.in_language("es"))


def test_the_digest_of_the_content_is_that_of_the_english_in_every_language(library):
    assert library.in_language("es").digest() == library.digest()
    assert library.in_language("es").in_language("en") is library


@pytest.mark.parametrize("begun", ["english", "foreign"])
def test_an_assessment_is_read_in_the_language_of_the_window_whatever_it_was_begun_in(
    english, foreign, begun
):
    a_practice(english)
    tool = a_tool(english).id
    assessments.start({"english": english, "foreign": foreign}[begun], tool, depth=Depth.STANDARD)
    for desk, ours in ((english, False), (foreign, True)):
        bank = assessments.start(desk, tool).value.sheet.questionnaire
        assert bank.questions[0].text.startswith(OPEN) is ours


def test_an_older_bank_is_read_in_our_words_as_far_as_it_asks_the_same(library):
    theirs = library.in_language("es")
    bank = library.questionnaire()
    changed = replace(bank.questions[0], text="As it was asked then?")
    old = theirs.questionnaire_from_text(
        to_text(replace(bank, version=0, questions=(changed, *bank.questions[1:-1])))
    )
    assert old.questions[0] == changed
    assert old.questions[1:] == theirs.questionnaire().questions[1:-1]
    assert old.sections == theirs.questionnaire().sections


def test_what_was_asked_in_a_review_is_kept_in_english_and_read_in_our_words(english, foreign):
    run = reviews.start(foreign, "monthly").value
    assert run.review.title.startswith(OPEN)
    first = run.steps[0]
    after = reviews.answer(foreign, run.review.id, first.key, Reply.NOT_APPLICABLE).value
    assert after.steps[0].item.text.startswith(OPEN)
    with english.store.reading() as vault:
        kept = [*vault.list(Review), *vault.list(ReviewAnswer)]
    assert OPEN not in repr(kept)


def test_a_lesson_is_kept_in_english_and_read_in_our_words(english, foreign):
    topic = foreign.library.reviews().topics[0]
    training.take(foreign, topic.id, {})
    assert training.log(foreign).entries[0].title == topic.title
    with english.store.reading() as vault:
        assert OPEN not in repr(vault.list(TrainingEntry))


@pytest.fixture
def lived_in(foreign):
    """Return a practice that was kept in the pseudo-language from its first day."""
    sample.fill(foreign, lambda _share: None)
    return foreign


def test_a_binder_and_a_share_pack_are_english_whatever_the_window_speaks(lived_in, monkeypatch):
    year = lived_in.clock.today().year
    with lived_in.store.reading() as vault:
        of_their_own = {paper.title for paper in vault.list(Paper) if paper.language != "en"}
    share = Share(recipient=Recipient.BOARD, parts=frozenset(part.key for part in sharing.choices()))
    for layout in (binder.plan(lived_in, year).layout, sharing.plan(lived_in, year, share).layout):
        said = to_json(layout)
        for title in of_their_own:
            said = said.replace(title, "")
        at = said.find(OPEN)
        assert at < 0, said[max(0, at - 200) : at + 200]


def test_the_holes_a_binder_page_shows_are_in_the_language_of_the_window(lived_in):
    gaps = binder.missing(lived_in, lived_in.clock.today().year)
    assert OPEN in repr(gaps)


def test_only_a_spanish_draft_is_measured_by_the_spanish_scale(english):
    a_practice(english)
    assert paperwork.draft(english, "policy.sanction").ease is None
    found = paperwork.draft(english, "policy.sanction", language="es")
    assert found.grade is None
    assert 0 <= found.ease <= 100


def in_spanish(message):
    """Say one sentence in Spanish, and the others in English."""
    return {"New tool": "Nueva herramienta"}.get(str(message), str(message))


@pytest.mark.parametrize("typed", ["nueva herr", "new tool", "register"])
def test_what_can_be_done_is_found_by_its_words_in_both_languages(foreign, typed):
    found = searching.find(foreign, typed, told=in_spanish)
    titles = [item.title.text for group in found.groups for item in group.items]
    assert "Nueva herramienta" in titles


def test_content_is_searched_and_shown_in_the_language_of_the_window(foreign):
    term = foreign.library.glossary()[0]
    groups = {group.group: group for group in searching.find(foreign, term.term[1:12]).groups}
    assert groups[Group.WORDS].items[0].title.text.startswith(OPEN)


@pytest.mark.parametrize("written", ["en", "es"])
def test_a_paper_keeps_its_language_and_stays_true_whichever_language_the_window_speaks(
    english, foreign, clock, written
):
    a_practice(english, federal_funds=YesNo.NO)
    tool = a_tool(english, use=Use.IN_USE).id
    answer_all(english, tool, depth=Depth.EVERYTHING)
    paperwork.issue(english, HANDOUT, language=written)
    assert reissue.untrue(english) == reissue.untrue(foreign) == ()
    clock.advance(days=1)
    assessments.answer(foreign, tool, said(foreign, "data-train", "opt_out"))
    for desk in (english, foreign):
        (untrue,) = reissue.untrue(desk)
        words = "".join(change.before + change.after for change in untrue.rippled.changes)
        assert (OPEN in words) is (written == "es")
    (again,) = reissue.issue_anew(foreign, [untrue], lambda _share: None).value.papers
    assert again.language == written
    assert reissue.untrue(english) == reissue.untrue(foreign) == ()


def test_a_practice_that_works_in_spanish_gets_its_papers_in_spanish_unless_it_chooses(foreign):
    a_practice(foreign, federal_funds=YesNo.YES)
    tool = a_tool(foreign, use=Use.IN_USE).id
    answer_all(foreign, tool, depth=Depth.EVERYTHING)
    paper = paperwork.issue(foreign, HANDOUT).value
    assert paper.language == "es"
    assert foreign.library.phrases("es").unreviewed in paper.layout.footer
    assert paperwork.issue(foreign, HANDOUT, language="en").value.language == "en"
    with pytest.raises(TranslationNotReviewedError):
        paperwork.issue(foreign, CONSENT, tool_id=tool)
    given = Qualified(reviewer="Ana Ruiz", qualified="Certified", reviewed_on=foreign.clock.today())
    translations.enter(foreign, CONSENT, "es", given)
    consent = paperwork.issue(foreign, CONSENT, tool_id=tool).value
    assert foreign.library.phrases("es").unreviewed not in consent.layout.footer
