"""Help: what each page is for, how things are done, and answers to what people ask."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.questionnaire import Cite


class HelpKind(StrEnum):
    """What a topic is about, in the order topics are listed."""

    HOW_TO = "how_to"
    QUESTION = "question"
    PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpBlock:
    """A few paragraphs under a heading ('' = none); `text` has a line for each item, paragraphs apart."""

    id: str
    heading: str = ""
    text: str
    steps: bool = False  # its list is done one after the other
    sources: tuple[Cite, ...] = ()  # whose rule it is; none = how the program works


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpTopic:
    """One topic; of a page, `area` names the page it is about."""

    id: str
    kind: HelpKind
    title: str
    as_of: date
    blocks: tuple[HelpBlock, ...]
    area: str = ""
    opens: tuple[str, ...] = ()  # pages it leads to
    picture: str = ""  # the scene of the gallery the guide shows with it
    shows: str = ""  # what that picture shows, for who cannot see it


@dataclass(frozen=True, slots=True)
class HelpBook:
    """Every topic, in the order of the files."""

    topics: tuple[HelpTopic, ...] = ()

    def of_kind(self, kind: HelpKind) -> tuple[HelpTopic, ...]:
        """Return the topics of one kind."""
        return tuple(topic for topic in self.topics if topic.kind is kind)

    def topic(self, topic_id: str) -> HelpTopic | None:
        """Return a topic, or None when there is none of that name."""
        return next((topic for topic in self.topics if topic.id == topic_id), None)

    def of_page(self, area: str) -> HelpTopic | None:
        """Return what is said of a page, or None."""
        return next((topic for topic in self.topics if topic.area == area), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One paragraph, or one list, of a block."""

    lines: tuple[str, ...]
    listed: bool = False


def passages(text: str) -> tuple[Passage, ...]:
    """Return the paragraphs and lists of a block's text, in order."""
    found: list[Passage] = []
    for part in text.split("\n\n"):
        plain: list[str] = []
        items: list[str] = []
        for line in part.split("\n"):
            (items if line.startswith("- ") else plain).append(line.removeprefix("- "))
        if any(plain):
            found.append(Passage(lines=tuple(plain)))
        if items:
            found.append(Passage(lines=tuple(items), listed=True))
    return tuple(found)
