"""The help that ships covers every page and the questions people ask; what is wrong with a topic is said."""

import pytest

from ethicsdesk.content.check import SHIPPED, check_files, check_folder
from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.content.load import load
from ethicsdesk.content.texts import entries
from ethicsdesk.domain.help_book import HelpKind, passages
from ethicsdesk.services.targets import Area
from ethicsdesk.system.paths import resource
from tests.content.tiny import files

TOPIC = """\
---
id: how.tea
kind: how_to
title: How to make tea
as_of: 2026-11-26
steps: [steps]
opens: [today]
sources:
  law:
    - {source: a-law, part: part 2}
---
# steps | Step by step
First of all:

- Boil the water.
- Wait.

# law | What the law asks
It asks for *nothing*.
"""
NAME = "help/how-tea.md"


def problems(text):
    return [str(one) for one in check_files({**files(), NAME: text.encode()}).problems]


@pytest.fixture(scope="module")
def book():
    return ContentLibrary(resource("content")).help()


def test_every_page_has_help_of_its_own(book):
    assert {topic.area for topic in book.of_kind(HelpKind.PAGE)} == set(Area) - {Area.HELP}


def test_the_five_questions_are_answered_with_law_apart_from_good_practice(book):
    asked = book.of_kind(HelpKind.QUESTION)
    assert len(asked) == 5
    for topic in asked:
        assert {block.id for block in topic.blocks if block.sources} == {"law", "practice"}


def test_law_in_the_help_rests_on_law(book):
    sources = ContentLibrary(resource("content")).sources()
    cited = {cite.source for topic in book.topics for block in topic.blocks for cite in block.sources
             if block.id == "law"}  # fmt: skip
    assert {sources[name].badge.value for name in cited} == {"law"}


def test_a_topic_is_read_with_its_steps_and_sources():
    topic = load({**files(), NAME: TOPIC.encode()})[0].topics_of_help[0].value
    assert problems(TOPIC) == []
    assert [(block.id, block.steps, len(block.sources)) for block in topic.blocks] == [
        ("steps", True, 0),
        ("law", False, 1),
    ]
    assert [part.lines for part in passages(topic.blocks[0].text)] == [
        ("First of all:",),
        ("Boil the water.", "Wait."),
    ]


def test_every_text_of_the_help_can_be_put_into_another_language(book):
    found = {(one.file, one.key) for one in entries(check_folder(SHIPPED).draft)}
    for topic in book.topics:
        keys = {key for file, key in found if file.startswith("help/") and (file, "title") in found}
        assert {block.id for block in topic.blocks} <= keys
    assert ("help/page-today.md", "picture") in found


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("---\nid", "id", "1: A topic begins with its fields between two lines “---”."),
        ("steps: [steps]", "steps: [stops]", "6: There is no block “stops”."),
        ("opens: [today]", "opens: [kitchen]", "7: There is no page “kitchen”."),
        ("a-law", "b-law", "18: The source “b-law” does not exist."),
        ("how_to", "page", "3: A topic of kind page names its page as “area”, no other does."),
        ("how_to", "recipe", "3: “kind” is “recipe”, but must be how_to, question or page."),
        ("nothing*.", "nothing* of {{ name }}.", "19: A topic of the help has no placeholders."),
        ("title: How", "tittle: How", "2: “title” is missing."),
        ("Boil the water", "Favour the water", "12: “Favour…” is British spelling; write “favor…”."),
        ("- Boil the water.\n- Wait.", "Boil.", "12: The block “steps” has no list whose items are steps."),
        ("# law", "# title", "8: There is no block “law”."),
        ("It asks for *nothing*.", "", "18: The block “law” is empty."),
        ("title: How to make tea", "title: How to make tea\npicture: tea", "2: A picture needs the block"),
    ],
)
def test_each_mistake_of_a_topic_is_named_with_its_line(old, new, says):
    assert old in TOPIC
    assert any(one.startswith(f"{NAME}:{says}") for one in problems(TOPIC.replace(old, new, 1))), problems(
        TOPIC.replace(old, new, 1)
    )


def test_a_topic_too_hard_to_read_is_named():
    hard = "Organizational considerations necessitate comprehensive institutional documentation. "
    assert any("It reads at grade" in one for one in problems(TOPIC.replace("Wait.", hard * 3)))
