"""The help is found by search, knows how old the program is, and names every library."""

import re
from datetime import date
from pathlib import Path

import ethicsdesk
from ethicsdesk.domain.help_book import HelpKind
from ethicsdesk.services import helping, searching
from ethicsdesk.services.libraries import LICENSES, by_license
from ethicsdesk.services.search_results import Group
from ethicsdesk.services.targets import Area, Target

LOCK = Path(__file__).parents[2] / "locks" / "run.txt"


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def found(desk, text, group):
    return [item for one in searching.find(desk, text).groups if one.group is group for item in one.items]


def test_a_topic_is_found_by_its_title_and_by_its_words(real_desk):
    targets = [item.target for item in found(real_desk, "first hour", Group.HELP)]
    assert targets[0] == Target(area=Area.HELP, id="how.first-hour")
    assert Target(area=Area.HELP, id="how.offline") in [
        item.target for item in found(real_desk, "resource monitor", Group.HELP)
    ]


def test_a_word_of_the_glossary_opens_where_it_is_explained(real_desk):
    item = found(real_desk, "capture mode", Group.WORDS)[0]
    assert item.target == Target(area=Area.HELP, id=helping.WORDS, field="capture-mode")


def test_the_program_is_old_after_twelve_months(real_desk, monkeypatch):
    today = real_desk.clock.today()
    monkeypatch.setattr(ethicsdesk, "RELEASED", date(today.year - 1, today.month, today.day))
    assert not helping.program_age(real_desk).old
    monkeypatch.setattr(
        ethicsdesk, "RELEASED", date(today.year - 1, today.month, 1).replace(year=today.year - 2)
    )
    assert helping.program_age(real_desk).old


def test_every_topic_is_listed_once_and_pages_in_the_order_of_the_program(real_desk):
    book = real_desk.library.help()
    listed = [topic.id for _, topics in helping.listed(book) for topic in topics]
    assert sorted(listed) == sorted(topic.id for topic in book.topics)
    areas = [topic.area for topic in dict(helping.listed(book))[HelpKind.PAGE]]
    assert areas == [area for area in Area if area in areas]


def test_sources_stand_from_law_to_good_practice(real_desk):
    badges = [source.badge for source in helping.read(real_desk).sources]
    assert badges == sorted(badges, key=list(type(badges[0])).index)


def test_every_locked_library_is_named_with_its_license():
    locked = set(re.findall(r"^([A-Za-z0-9_.-]+)==", LOCK.read_text("utf-8"), re.MULTILINE))
    assert {plain(name) for name in LICENSES} == {plain(name) for name in locked}
    assert sum(len(names) for _, names in by_license()) == len(LICENSES)
