"""Papers in another language: offered when complete, marked until reviewed, kept as they were issued."""

import shutil
from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Depth, Use, YesNo
from ethicsdesk.services import assessments, own_words, paperwork, practice, reissue, ripple, translations
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.translations import (
    LanguageNotOfferedError,
    Qualified,
    TranslationNotReviewedError,
    entries,
)
from tests.builders import RESOURCES, a_practice, a_tool, answer_all, desk_of, said
from tests.content.pseudo import CLOSE, OPEN, content_with

CONSENT = "consent.recording"
UNREVIEWED = "ñót ýét révíéwéd"  # in the pseudo-language
ANA = Qualified(reviewer="Ana Ruiz", qualified="Certified translator", reviewed_on=date(2026, 3, 1))


@pytest.fixture(scope="session")
def two_languages(tmp_path_factory):
    return ContentLibrary(content_with(tmp_path_factory.mktemp("content"), shipped=RESOURCES / "content"))


@pytest.fixture
def desk(clock, two_languages):
    made = replace(desk_of(clock), library=two_languages)
    a_practice(made, federal_funds=YesNo.NO)
    return made


@pytest.fixture
def tool(desk):
    made = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, made.id, depth=Depth.EVERYTHING)
    return made


def marked(layout):
    return UNREVIEWED in layout.footer


def with_money(desk, answer=YesNo.YES):
    practice.save(desk, replace(practice.read(desk), federal_funds=answer))


def test_without_a_choice_papers_are_english_and_say_nothing_about_translation(desk, tool):
    paper = paperwork.issue(desk, HANDOUT).value
    assert paper.language == "en"
    assert paper.layout.footer == f"{paper.number} · version {paper.template_version} · March 2, 2026"
    assert paperwork.draft(desk, HANDOUT).translation is None


def test_a_paper_in_another_language_is_so_in_every_part(desk, tool):
    paper = paperwork.issue(desk, HANDOUT, language="es").value
    assert (paper.language, paper.layout.language) == ("es", "es")
    words = [
        paper.title,
        paper.layout.subtitle,
        *paperwork.draft(desk, HANDOUT, language="es").composed.words,
    ]
    assert [text for text in words if OPEN not in text or CLOSE not in text] == []


def test_every_page_says_that_nobody_qualified_has_reviewed_it_until_somebody_has(desk, tool):
    assert marked(paperwork.issue(desk, HANDOUT, language="es").value.layout)
    translations.enter(desk, HANDOUT, "es", ANA)
    paper = paperwork.issue(desk, HANDOUT, language="es").value
    assert not marked(paper.layout)
    assert UNREVIEWED not in repr(paper.layout.blocks)
    assert marked(paperwork.issue(desk, CONSENT, tool_id=tool.id, language="es").value.layout)


def test_the_draft_says_so_too(desk, tool):
    assert UNREVIEWED in repr(paperwork.draft(desk, HANDOUT, language="es").layout.blocks)
    translations.enter(desk, HANDOUT, "es", ANA)
    assert UNREVIEWED not in repr(paperwork.draft(desk, HANDOUT, language="es").layout.blocks)


@pytest.mark.parametrize("answer", [YesNo.YES, YesNo.UNSURE])
def test_with_federal_money_no_consent_form_is_issued_before_the_review(desk, tool, answer):
    with_money(desk, answer)
    assert paperwork.draft(desk, CONSENT, tool_id=tool.id, language="es").translation.bars
    with pytest.raises(TranslationNotReviewedError):
        paperwork.issue(desk, CONSENT, tool_id=tool.id, language="es")
    assert ripple.issued(desk) == ()
    translations.enter(desk, CONSENT, "es", ANA)
    assert paperwork.issue(desk, CONSENT, tool_id=tool.id, language="es").value.number


def test_with_federal_money_other_papers_and_english_forms_go_on(desk, tool):
    with_money(desk)
    assert paperwork.issue(desk, HANDOUT, language="es").value.language == "es"
    assert paperwork.issue(desk, CONSENT, tool_id=tool.id).value.language == "en"


def test_an_entry_is_amended_and_the_first_one_stays_in_the_vault(desk, tool):
    first = translations.enter(desk, HANDOUT, "es", ANA).value
    second = translations.enter(
        desk, HANDOUT, "es", replace(ANA, reviewer="Ana Ruiz Gil"), amends=first.id
    ).value
    assert entries(desk, HANDOUT, "es") == (second,)
    with desk.store.reading() as vault:
        assert vault.list(type(first)) == (first, second)


def test_a_review_of_earlier_words_is_no_review_of_these(desk, tool, tmp_path, two_languages):
    translations.enter(desk, HANDOUT, "es", ANA)
    folder = content_with(tmp_path / "later", shipped=RESOURCES / "content")
    text = folder / "es" / "documents" / HANDOUT / "text.md"
    text.write_text(text.read_text("utf-8").replace(OPEN, f"{OPEN}Sí ", 1), "utf-8")
    later = replace(desk, library=ContentLibrary(folder))
    standing = paperwork.draft(later, HANDOUT, language="es").translation
    assert standing.unreviewed
    assert standing.earlier.reviewer == "Ana Ruiz"


@pytest.mark.parametrize(
    "given",
    [
        replace(ANA, reviewer="  "),
        replace(ANA, qualified=""),
        replace(ANA, reviewer="x" * 201),
        replace(ANA, reviewed_on=date(2026, 3, 3)),
        replace(ANA, reviewed_on=date(1899, 1, 1)),
    ],
)
def test_an_entry_that_cannot_be_right_is_not_kept(desk, given):
    with pytest.raises(ValueNotAcceptedError):
        translations.enter(desk, HANDOUT, "es", given)
    assert entries(desk, HANDOUT, "es") == ()


def test_english_is_no_translation(desk):
    with pytest.raises(ValueNotAcceptedError):
        translations.enter(desk, HANDOUT, "en", ANA)


def test_a_language_that_is_not_complete_is_a_sentence_and_no_crash(desk, tool):
    with pytest.raises(LanguageNotOfferedError):
        paperwork.issue(desk, HANDOUT, language="vi")
    with pytest.raises(LanguageNotOfferedError):
        paperwork.draft(desk, HANDOUT, language="vi")


def test_a_paper_that_became_untrue_is_issued_anew_in_its_own_language(desk, tool, clock):
    paperwork.issue(desk, HANDOUT, language="es")
    clock.advance(days=1)
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))
    (untrue,) = reissue.untrue(desk)
    assert all(OPEN in change.before + change.after for change in untrue.rippled.changes)
    (paper,) = reissue.issue_anew(desk, [untrue], lambda _share: None).value.papers
    assert paper.language == "es"
    assert reissue.untrue(desk) == ()


def test_a_paper_in_one_language_does_not_take_the_place_of_one_in_another(desk, tool):
    paperwork.issue(desk, HANDOUT)
    paperwork.issue(desk, HANDOUT, language="es")
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))
    assert {one.paper.language for one in reissue.untrue(desk)} == {"en", "es"}


def test_own_words_belong_to_one_language(desk, tool):
    paragraph = own_words.OwnParagraph(after="", text="Pregunte lo que quiera.")
    own_words.keep(desk, HANDOUT, language="es", paragraphs=(paragraph,))
    assert "Pregunte" in paperwork.draft(desk, HANDOUT, language="es").composed.said[0].text
    assert "Pregunte" not in paperwork.draft(desk, HANDOUT).composed.said[0].text


def test_when_a_language_is_taken_back_issued_papers_stay_and_the_others_are_renewed(desk, tool, tmp_path):
    paperwork.issue(desk, HANDOUT, language="es")
    paperwork.issue(desk, HANDOUT)
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))
    without = shutil.copytree(
        RESOURCES / "content", tmp_path / "content", ignore=shutil.ignore_patterns("es*")
    )
    english = replace(desk, library=ContentLibrary(without))
    done = reissue.issue_anew(english, reissue.untrue(english), lambda _share: None).value
    assert [paper.language for paper in done.papers] == ["en"]
    assert isinstance(done.trouble, LanguageNotOfferedError)


def test_a_date_at_the_foot_is_in_the_words_of_the_paper(desk, tool):
    paper = paperwork.issue(desk, HANDOUT, language="es").value
    assert "Márçh" in paper.layout.footer


def test_complete_languages_are_offered_english_first(desk):
    assert [(one.code, one.name) for one in translations.offered(desk)] == [
        ("en", "English"),
        ("es", "Pseudo"),
    ]
