"""The bias check in the window: counts by group, an honest report, a closer look, a paper for others."""

from datetime import date

import pytest

from ethicsdesk.domain.bias_counts import BiasCount, Measure, Response, Trait
from ethicsdesk.domain.records import Category
from ethicsdesk.services import bias_checks, tools
from ethicsdesk.services.targets import Area
from tests.ui.incidents.test_incident_pages import change, click, pick, words_in
from tests.ui.shell.living import go, kept, make_vault, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def count(house, qtbot, *numbers):
    """Keep counts for English and for another language: pairs of events and cases."""

    def work(desk):
        month = desk.clock.today().replace(day=1)
        made = tuple(
            BiasCount(
                id="",
                month=month,
                measure=Measure.LONG_WAIT,
                trait=Trait.LANGUAGE,
                band=band,
                events=events,
                cases=cases,
            )
            for band, (events, cases) in zip(("english", "other_language"), numbers, strict=True)
        )
        return bias_checks.keep_all(desk, made)

    change(house, qtbot, work)


def open_page(house, qtbot):
    page = go(house, qtbot, Area.OVERSIGHT, field="bias")
    read_all(house, qtbot)
    return page


def test_counts_of_a_month_are_kept_and_an_impossible_one_is_refused(house, shell, qtbot):
    page = open_page(house, qtbot)
    counts = page.face.counts
    pick(counts.measure, Measure.LONG_WAIT)
    pick(counts.trait, Trait.LANGUAGE)
    for line, cases, events in zip(counts.lines, ("30", "8"), ("3", "9"), strict=True):
        click(page, qtbot, line.cases.line)
        type_in(qtbot, cases)
        click(page, qtbot, line.events.line)
        type_in(qtbot, events)
    click(page, qtbot, counts.save)
    assert "Please write both" in words_in(page)
    click(page, qtbot, counts.lines[1].cases.line)
    type_in(qtbot, "0")
    click(page, qtbot, counts.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: "English: 3 of 30, 10%" in words_in(page))
    said = words_in(page)
    assert "The true share may lie between 3% and 26%." in said
    assert "Another language: 9 of 80" in said
    assert "ranks nobody" in said
    assert counts.lines[0].cases.value == 30


def test_a_small_group_is_too_few_to_say(house, shell, qtbot):
    count(house, qtbot, (2, 24), (1, 3))
    page = open_page(house, qtbot)
    assert "Another language: too few to say. Read the cases one by one." in words_in(page)
    assert "could not have seen any gap" in words_in(page)
    assert page.face.flag.isHidden()


def test_a_wide_gap_asks_to_look_closer_and_what_was_found_is_kept(house, shell, qtbot):
    count(house, qtbot, (2, 40), (30, 40))
    page = open_page(house, qtbot)
    assert "English and Another language are 70 points apart." in words_in(page)
    look = page.face.look
    click(page, qtbot, look.kept.fold.button)
    click(page, qtbot, look.save)
    assert "Please write how many" in words_in(page)
    click(page, qtbot, look.cases.line)
    type_in(qtbot, "5")
    pick(look.response, Response.VENDOR_TICKET)
    click(page, qtbot, look.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: bool(look.kept.rows.rows))
    assert look.kept.rows.rows[0].item.chip == "Ask the company"
    assert not look.kept.fold.is_open


def test_a_try_with_an_invented_story_is_kept(house, shell, qtbot):
    change(house, qtbot, lambda d: tools.add(d, "Example Notes", categories=(Category.SCRIBE,)))
    page = open_page(house, qtbot)
    probe = page.face.probe
    click(page, qtbot, probe.kept.fold.button)
    pick(probe.trait, Trait.GENDER)
    pick(probe.differs, "yes")
    click(page, qtbot, probe.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: bool(probe.kept.rows.rows))
    assert probe.kept.rows.rows[0].item.chip == "Differed"


def test_the_paper_for_others_is_made_and_shown(house, shell, qtbot):
    count(house, qtbot, (2, 40), (30, 40))
    page = open_page(house, qtbot)
    click(page, qtbot, page.face.print)
    qtbot.waitUntil(lambda: shell.place.area is Area.PAPERS, timeout=20_000)
    read_all(house, qtbot)
    check = kept(house, qtbot, bias_checks.check)
    assert check.until > date(2020, 1, 1)
    assert "BC-" in words_in(shell.page)
