"""The line for the chart in a window that is not English: in its language, or in English when wanted."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.consents import Covered
from tests.content.pseudo import OPEN, pseudo
from tests.ui.shell.living import end
from tests.ui.shell.making import a_house
from tests.ui.shell.session import a_session


@pytest.fixture
def house(tmp_path, clock, theme, tongue, two_languages):
    tongue.speak("es")
    session = replace(a_session(clock, tmp_path / "state"), library=two_languages, language=lambda: "es")
    made = a_house(tmp_path, clock, theme, session=session)
    yield made
    end(made)


def chart_of(opened, event, client):
    page = opened.client(client)
    page.open_chart(event.id)
    opened.settle()
    return page.chart


def choose(opened, chart, code):
    index = chart.language.findData(code)
    chart.language.setCurrentIndex(index)
    chart.language.activated.emit(index)
    opened.settle()


def test_the_line_is_in_the_language_of_the_window_and_the_name_of_the_tool_as_it_was_typed(opened):
    event = opened.say(client := opened.add("K4HMT"))
    chart = chart_of(opened, event, client)
    risks = next(c for c in chart.ticks.cards if c.choice.key == Covered.RISKS)
    opened.click(risks)
    assert chart.line.text().startswith(OPEN)
    assert pseudo("We talked about risks.") in chart.line.text()
    assert f"{pseudo('Tool:')} {opened.of.tool.name}." in chart.line.text()
    opened.click(chart.copy)
    assert QApplication.clipboard().text() == chart.line.text()


def test_a_chart_in_english_is_asked_for_once_and_remembered(opened):
    event = opened.say(client := opened.add("K4HMT"))
    chart = chart_of(opened, event, client)
    assert not chart.language.isHidden()
    choose(opened, chart, "en")
    assert "The client agreed" in chart.line.text()
    assert OPEN not in chart.line.text()
    opened.click(chart.copy)
    assert QApplication.clipboard().text() == chart.line.text()
    other = opened.say(someone := opened.add("T7WQX"))
    again = chart_of(opened, other, someone)
    assert again.language.value == "en"
    assert OPEN not in again.line.text()
    choose(opened, again, "")
    assert again.line.text().startswith(OPEN)
