"""The chart line: only after the talk was recorded, only what was ticked."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.consents import Answer, ConsentEvent, Covered, How, Purpose
from ethicsdesk.services import chart_line, consents
from ethicsdesk.services.chart_line import TICKS


def test_without_a_recorded_talk_there_is_no_line(house):
    with pytest.raises(KeyError):
        chart_line.line(house.desk, "no such answer", list(Covered))
    event = house.record(house.client("C-1"))
    consents.mark_mistake(house.desk, event.id, "Another client")
    with pytest.raises(KeyError):
        chart_line.line(house.desk, event.id, [])


def test_nothing_is_ticked_by_itself(house):
    event = house.record(house.client("C-1"), how=How.SPOKEN, time="14:30")
    text = chart_line.line(house.desk, event.id, []).text
    assert not any(tick in text for tick in TICKS.values())
    assert text.startswith("March 2, 2026 at 14:30: The client agreed aloud. Tool: Scribe. Purpose: record")
    assert event.covered == ()


@pytest.mark.parametrize("ticked", list(Covered))
def test_the_line_holds_what_was_ticked_and_no_more(house, ticked):
    event = house.record(house.client("C-1"))
    text = chart_line.line(house.desk, event.id, [ticked]).text
    assert {one for one, tick in TICKS.items() if tick in text} == {ticked}


def test_the_line_never_says_that_a_no_was_a_yes(house):
    event = house.record(house.client("C-1"), Answer.DECLINED)
    text = chart_line.line(house.desk, event.id, list(Covered)).text
    assert "said no" in text
    assert "agreed" not in text
    assert "recording started" not in text
    assert Covered.DRAFT_REVIEWED not in chart_line.offered(event)


def test_what_was_ticked_is_kept_with_the_answer(house):
    event = house.record(house.client("C-1"))
    chart_line.keep(house.desk, event.id, [Covered.TEACH_BACK, Covered.RISKS])
    with house.desk.store.reading() as vault:
        assert vault.get(ConsentEvent, event.id).covered == (Covered.RISKS, Covered.TEACH_BACK)


def test_the_name_of_a_purpose_keeps_its_capitals_and_a_session_alone_is_said(house):
    purpose = Purpose.TELEHEALTH
    event = house.record(house.client("C-1"), Answer.DECLINED, purpose=purpose, this_session_only=True)
    text = chart_line.line(house.desk, event.id, []).text
    assert "The client said no in writing. Tool: Scribe. Purpose: AI features in video sessions." in text
    assert text.endswith("This was for one session only.")


def test_english_is_remembered_for_a_window_in_another_language(house, two_languages):
    event = house.record(house.client("C-1"))
    spanish = replace(house.desk, library=two_languages.in_language("es"))
    assert chart_line.line(house.desk, event.id, []).english
    assert not chart_line.line(spanish, event.id, []).english
    chart_line.speak(spanish, "en")
    assert chart_line.line(spanish, event.id, []).english
    chart_line.speak(spanish, "")
    assert not chart_line.line(spanish, event.id, []).english
