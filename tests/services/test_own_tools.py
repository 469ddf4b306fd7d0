"""The walk through what a practice owns: AI found becomes a tool, and it ends with a date."""

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.own_things import ITEMS
from ethicsdesk.domain.own_tools import OwnState
from ethicsdesk.domain.records import CaptureMode, Category, Use
from ethicsdesk.services import assessments, own_tools, tools
from ethicsdesk.services.diligence_gaps import of_tools
from ethicsdesk.services.targets import Area, Target
from tests.builders import desk_of


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def walk(desk):
    return own_tools.begin(desk).value


def say_all(desk, walk, state):
    for item in ITEMS:
        walk = own_tools.say(desk, walk.id, item.id, state).value
    return walk


def names(desk) -> list[str]:
    return [row.tool.name for row in tools.register(desk)]


def test_ai_that_is_on_becomes_a_tool_in_use_with_its_kind(desk, walk):
    own_tools.say(desk, walk.id, "dictation", OwnState.AI_ON)
    own_tools.say(desk, walk.id, "dictation", OwnState.AI_ON)
    (row,) = tools.register(desk)
    assert (row.tool.name, row.tool.use) == ("Dictation", Use.IN_USE)
    assert (row.tool.categories, row.tool.capture) == ((Category.SCRIBE,), CaptureMode.DICTATED)


def test_changing_ones_mind_takes_the_tool_back_unless_it_was_worked_on(desk, walk):
    own_tools.say(desk, walk.id, "mail", OwnState.AI_ON)
    kept = own_tools.say(desk, walk.id, "phone", OwnState.AI_ON).value
    assessments.start(desk, kept.tool_ids["phone"])
    for item in ("mail", "phone"):
        own_tools.say(desk, walk.id, item, OwnState.NO_AI)
    assert names(desk) == ["AI in my phone line"]


def test_it_is_taken_up_where_it_was_left(desk, walk):
    own_tools.say(desk, walk.id, "mail", OwnState.UNSURE)
    desk.clock.advance(days=3)
    again = own_tools.begin(desk).value
    assert (again.id, again.found) == (walk.id, {"mail": OwnState.UNSURE})


def test_it_ends_only_when_all_was_looked_at_and_then_with_its_day(desk, walk):
    with pytest.raises(ValueNotAcceptedError, match="every point"):
        own_tools.finish(desk, walk.id)
    say_all(desk, walk, OwnState.NO_AI)
    done = own_tools.finish(desk, walk.id).value
    assert done.finished_on == desk.clock.today()
    assert own_tools.found_no_ai(done)
    with desk.store.reading() as vault:
        assert own_tools.last_finished(vault) == done


@pytest.mark.parametrize("state", [OwnState.AI_ON, OwnState.UNSURE])
def test_ai_or_doubt_is_not_called_no_ai(desk, walk, state):
    say_all(desk, walk, OwnState.NO_AI)
    assert not own_tools.found_no_ai(own_tools.say(desk, walk.id, "mail", state).value)


def test_it_is_asked_for_again_after_a_year(desk, walk):
    say_all(desk, walk, OwnState.NOT_HERE)
    own_tools.finish(desk, walk.id)
    for days, wanted in ((364, []), (1, [Target(area=Area.OWN_TOOLS, field="again")])):
        desk.clock.advance(days=days)
        with desk.store.reading() as vault:
            found = of_tools(desk, vault, (), on=desk.clock.today())
        assert [gap.target for gap in found] == wanted


def test_something_that_is_not_on_the_list_is_a_bug(desk, walk):
    with pytest.raises(KeyError):
        own_tools.say(desk, walk.id, "toaster", OwnState.NO_AI)


def test_each_thing_says_where_to_look_and_is_there_once():
    assert len({item.id for item in ITEMS}) == len(ITEMS) >= 10
    assert all(item.where and item.categories for item in ITEMS)
