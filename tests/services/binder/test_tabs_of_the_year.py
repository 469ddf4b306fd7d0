"""Tabs 7 to 15 stand in every binder, in order, whatever the vault holds; typed signs print as themselves."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.layout import BinderLayout
from ethicsdesk.domain.records import Use, YesNo
from ethicsdesk.domain.reviews import Reply, TrainingEntry
from ethicsdesk.services import incidents, sample, training
from ethicsdesk.services.binder.scene import Extra
from ethicsdesk.services.binder.tabs import TABS
from tests.builders import a_practice, a_tool
from tests.services.binder.looking import at, chapters, hold, told

MINE = {tab.number: tab for tab in TABS if tab.number and 7 <= int(tab.number) <= 15}
AUDIENCES = (None, frozenset(), frozenset(Extra))
"""The practice itself, and others without and with every switch on."""


def test_there_is_a_tab_for_each_number_in_order():
    numbers = [tab.number for tab in TABS if tab.number in MINE]
    assert numbers == ["7", "8", "9", "10", "11", "12", "13", "14", "15"]


@pytest.mark.parametrize("extra", AUDIENCES)
@pytest.mark.parametrize("number", MINE)
def test_a_vault_with_nothing_in_it_has_an_honest_sentence(desk, number, extra):
    (chapter,) = chapters(desk, MINE[number].build, extra=extra)
    assert chapter.blocks
    text = repr(chapter).lower()
    assert any(word in text for word in ("no ", "none", "not "))


def test_a_day_before_everything_tells_of_nothing_that_came_later(desk, clock):
    a_practice(desk)
    asked = [(number, extra) for number in MINE for extra in AUDIENCES]
    then = [told(desk, MINE[number].build, on=date(2026, 3, 2), extra=extra) for number, extra in asked]
    clock.set(at(2026, 9))
    sample.fill(desk, float)
    hold(desk, "self")
    for (number, extra), before in zip(asked, then, strict=True):
        assert told(desk, MINE[number].build, on=date(2026, 3, 2), extra=extra) == before
        assert told(desk, MINE[number].build, extra=extra) != before


def test_the_tabs_of_the_sample_are_drawn_as_they_are(printing_desk):
    sample.fill(printing_desk, float)
    found = tuple(
        replace(one, link=f"{one.link}-{number}")
        for number, extra in enumerate(AUDIENCES[:2])
        for tab in MINE.values()
        for one in chapters(printing_desk, tab.build, extra=extra)
    )
    pdf = printing_desk.papers.draw_binder(
        BinderLayout(title="Year", subtitle="", cover=(), chapters=found), float
    )
    assert pdf.startswith(b"%PDF-")


def test_the_real_vault_shows_the_past_as_the_one_in_memory(real_desk, clock):
    a_practice(real_desk)
    a_tool(real_desk, "Scribe", use=Use.IN_USE)
    hold(real_desk, "self", {"self.evidence": Reply.NO}, note="early")
    before = [told(real_desk, tab.build) for tab in MINE.values()]
    clock.set(at(2026, 9))
    hold(real_desk, "self", {"self.evidence": Reply.NO}, note="late")
    hold(real_desk, "monthly")
    incidents.start(real_desk, Kind.BARRIER, discovered=real_desk.clock.today())
    after = [told(real_desk, tab.build, on=date(2026, 3, 2)) for tab in MINE.values()]
    assert after == before


def test_marks_in_typed_text_print_as_typed(desk):
    a_practice(desk)
    typed = "**not strong** *nor this*"
    a_tool(desk, typed, use=Use.IN_USE)
    hold(desk, "risk", {"risk.lost@vault": Reply.HIGH}, note=typed)
    hold(desk, "self", {"self.evidence": Reply.NO}, note=typed)
    own = TrainingEntry(id="", topic_id="", title=typed, done_on=desk.clock.today(), minutes=5, learned=typed)
    training.add(desk, replace(own, provider=typed))
    one = incidents.start(desk, Kind.DISCLOSURE, discovered=desk.clock.today()).value
    given = {"secured": YesNo.NO, "root_cause": typed, "lessons": typed, "found_by": typed}
    incidents.change(desk, one.id, lambda found: replace(found, **given))
    rated = {name.value: Factor(level=Level.LOW, reason=typed) for name in FactorName}
    incidents.conclude(
        desk, one.id, Assessment(factors=rated, conclusion=Conclusion.LOW_PROBABILITY), signed_by=typed
    )
    everything = "".join(told(desk, tab.build) for tab in MINE.values())
    assert "not strong" in everything
    assert typed not in everything
