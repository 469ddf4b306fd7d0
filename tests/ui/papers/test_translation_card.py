"""The language of a paper, and the entry of who reviewed its words."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain.languages import ENGLISH, Language
from ethicsdesk.domain.translations import TranslationReview
from ethicsdesk.services.translations import Qualified, Translation
from ethicsdesk.ui.pages.paper.translation_card import TranslationCard
from tests.ui.papers.house import shown

SPANISH = Language(code="es", name="Español")
NOBODY = Translation(language="es", review=None, earlier=None, bars=False)
ENTRY = TranslationReview(
    id="e",
    template_id="t",
    language="es",
    reviewer="Ana Ruiz",
    qualified="certified",
    reviewed_on=date(2026, 3, 1),
    entered_on=date(2026, 3, 2),
    words="d",
)


@pytest.fixture
def card(qtbot):
    made = TranslationCard()
    shown(qtbot, made)
    return made


def test_with_english_alone_there_is_nothing_to_see(card):
    card.show_languages((ENGLISH,), "en", None)
    assert not card.isVisible()


def test_english_asks_for_no_review(card):
    card.show_languages((ENGLISH, SPANISH), "en", None)
    assert card.language.value == "en"
    assert not card.open.isVisible()


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (NOBODY, "Every page says so"),
        (replace(NOBODY, bars=True), "federal money"),
        (replace(NOBODY, earlier=ENTRY), "have changed since"),
        (replace(NOBODY, review=ENTRY), "Reviewed by Ana Ruiz (certified) on March 1, 2026."),
    ],
)
def test_the_card_says_how_the_words_stand(card, found, said):
    card.show_languages((ENGLISH, SPANISH), "es", found)
    assert said in card.state.text()
    assert "prints in the language you typed it in" in card.typed.text()
    assert not card.typed.isHidden()


def test_an_entry_is_saved_only_when_it_is_whole(card, qtbot):
    card.show_languages((ENGLISH, SPANISH), "es", NOBODY)
    card.open.click()
    card.save.click()
    assert card.form.isVisible()
    card.reviewer.setText("Ana Ruiz")
    card.qualified.setText("certified")
    card.day.set_value(date(2026, 3, 1))
    with qtbot.waitSignal(card.entered) as told:
        card.save.click()
    assert told.args == [
        Qualified(reviewer="Ana Ruiz", qualified="certified", reviewed_on=date(2026, 3, 1)),
        "",
    ]


def test_a_second_entry_amends_the_first(card, qtbot):
    card.show_languages((ENGLISH, SPANISH), "es", replace(NOBODY, review=ENTRY))
    card.open.click()
    card.reviewer.setText("Ana Ruiz Gil")
    card.qualified.setText("certified")
    card.day.set_value(date(2026, 3, 1))
    with qtbot.waitSignal(card.entered) as told:
        card.save.click()
    assert told.args[1] == "e"
