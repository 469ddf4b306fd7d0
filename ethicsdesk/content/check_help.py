"""What must be true of the help: pages that exist, sources that exist, plain words, nothing empty."""

from collections.abc import Iterator

from ethicsdesk.content.check_lists import check_cites, slug_problem
from ethicsdesk.content.check_texts import british
from ethicsdesk.content.load import Draft, Placed
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.help_book import HelpBlock, HelpKind, HelpTopic, passages
from ethicsdesk.domain.inline import plain
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.services.targets import Area

HARDEST = 8.0
"""The reading grade no topic may go beyond, taken over all its words."""

LONGEST_PAGE = 260
"""Words the help of one page may have; whoever needs help reads no more."""

LONGEST_TITLE = 90
_TITLE = "title"


def check_help(draft: Draft) -> Iterator[Problem]:
    """Yield everything that is wrong with the topics of a draft."""
    sources = {one.value.id: one.value for one in draft.sources}
    ids: set[str] = set()
    areas: set[str] = set()
    for item in draft.topics_of_help:
        topic = item.value
        yield from slug_problem(item, topic.id)
        if topic.id in ids:
            yield item.problem(f"The id “{topic.id}” is used twice.", "id")
        ids.add(topic.id)
        yield from _page(item, areas)
        yield from _words(item)
        if topic.kind is HelpKind.QUESTION and not any(block.sources for block in topic.blocks):
            yield item.problem("An answer names at least one source.", "id")
        for number, block in enumerate(topic.blocks):
            if draft.whole:
                yield from check_cites(item, block.sources, sources, "blocks", number)


def _page(item: Placed[HelpTopic], areas: set[str]) -> Iterator[Problem]:
    topic = item.value
    known = set(Area)
    if (topic.kind is HelpKind.PAGE) != bool(topic.area):
        yield item.problem("A topic of kind page names its page as “area”, no other does.", "kind")
    for place, name in (("area", topic.area), *(("opens", name) for name in topic.opens)):
        if name and name not in known:
            yield item.problem(f"There is no page “{name}”.", place)
    if topic.area in areas:
        yield item.problem(f"The page “{topic.area}” has its help already.", "area")
    areas.update({topic.area} - {""})
    if bool(topic.picture) != bool(topic.shows):
        yield item.problem("A picture needs the block “picture” that says what it shows.", "id")


def _words(item: Placed[HelpTopic]) -> Iterator[Problem]:
    topic = item.value
    if not topic.title.strip() or len(topic.title) > LONGEST_TITLE:
        yield item.problem(f"A title has 1 to {LONGEST_TITLE} characters.", "title")
    if not topic.blocks:
        yield item.problem("A topic says something.", "id")
    for number, block in enumerate(topic.blocks):
        yield from (item.problem(words, "blocks", number) for words in _wrong_with(block))
    text = topic_words(topic)
    if (grade := reading_grade(text)) > HARDEST:
        yield item.problem(f"It reads at grade {grade}; {HARDEST:g} is the most.", "id")
    if topic.kind is HelpKind.PAGE and (count := len(text.split())) > LONGEST_PAGE:
        yield item.problem(f"It has {count} words; {LONGEST_PAGE} are the most for a page.", "id")


def _wrong_with(block: HelpBlock) -> Iterator[str]:
    if block.id == _TITLE:
        yield "“title” is the name of the title; call the block otherwise."
    if not block.text:
        yield f"The block “{block.id}” is empty."
    if block.steps and not any(part.listed for part in passages(block.text)):
        yield f"The block “{block.id}” has no list whose items are steps."
    yield from british(f"{block.heading}\n{block.text}")


def topic_words(topic: HelpTopic) -> str:
    """Return the running words of a topic, a paragraph or item a line."""
    return "\n".join(
        plain(line) for block in topic.blocks for part in passages(block.text) for line in part.lines
    )
