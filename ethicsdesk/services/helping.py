"""Help: the topics, the words, where everything comes from, and how old this version is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import ethicsdesk
from ethicsdesk.domain.duty_rules import stale
from ethicsdesk.domain.help_book import HelpBook, HelpKind, HelpTopic
from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.domain.questionnaire import Badge, Source, Term
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import PackInfo
from ethicsdesk.services.targets import Area

WORDS, SOURCES, ABOUT, KEYS = "words", "sources", "about", "keys"
"""The parts of the help that are no topics; topics have a dot in their name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramAge:
    """Which version this is and when it was given out; `old` = over 12 months ago."""

    version: str
    released: date
    old: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Helped:
    """Everything the page of the help shows; sources stand from law to good practice."""

    book: HelpBook
    terms: tuple[Term, ...]
    sources: tuple[Source, ...]
    by_id: Mapping[str, Source]
    pack: PackInfo
    age: ProgramAge
    language: str = ENGLISH.code
    unreviewed: str = ""
    """What a translation says of itself as long as nobody qualified has reviewed it; '' = it is English."""


def read(desk: Desk) -> Helped:
    """Return all of the help in the language of the desk."""
    library = desk.library
    by_id, language = library.sources(), library.language()
    return Helped(
        book=library.help(),
        terms=library.glossary(),
        sources=in_order(by_id),
        by_id=by_id,
        pack=library.pack(),
        age=program_age(desk),
        language=language,
        unreviewed="" if language == ENGLISH.code else library.phrases(language).unreviewed,
    )


def program_age(desk: Desk) -> ProgramAge:
    """Return how old this version is by the clock of the computer."""
    released = ethicsdesk.RELEASED
    return ProgramAge(
        version=ethicsdesk.__version__, released=released, old=stale(released, desk.clock.today())
    )


def in_order(by_id: Mapping[str, Source]) -> tuple[Source, ...]:
    """Return the sources by strength, law first, and by title within it."""
    badges = tuple(Badge)
    return tuple(sorted(by_id.values(), key=lambda one: (badges.index(one.badge), one.title.casefold())))


def pages(book: HelpBook) -> tuple[HelpTopic, ...]:
    """Return the topics about pages in the order of the program."""
    found = (book.of_page(area) for area in Area)
    return tuple(topic for topic in found if topic is not None)


def listed(book: HelpBook) -> tuple[tuple[HelpKind, tuple[HelpTopic, ...]], ...]:
    """Return all topics by kind, in the order they are listed and printed."""
    return tuple((kind, pages(book) if kind is HelpKind.PAGE else book.of_kind(kind)) for kind in HelpKind)
