"""A whole content pack that has passed its checks."""

from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.duties import DutyBook
from ethicsdesk.domain.help_book import HelpBook
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.profiles import ProfileBook
from ethicsdesk.domain.questionnaire import Gate, Questionnaire, SeedPoint, Source, Starter, Term
from ethicsdesk.domain.review_book import ReviewBook
from ethicsdesk.domain.template import Phrases, Template


@dataclass(frozen=True, slots=True, kw_only=True)
class TitlePage:
    """What pack.yaml says; `reviewed_by` names who reviewed which version, and is never invented."""

    format: int
    id: str
    version: int
    title: str
    publisher: str
    published: date
    as_of: date  # the day its rules and sources were last looked at
    language: str
    licence: str
    reviewed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CorePack:
    """Everything the program asks, explains and prints."""

    page: TitlePage
    questionnaire: Questionnaire
    gates: tuple[Gate, ...]
    sources: tuple[Source, ...]
    glossary: tuple[Term, ...]
    starters: tuple[Starter, ...]
    coverage: tuple[SeedPoint, ...]
    phrases: tuple[Phrases, ...]
    templates: tuple[Template, ...]
    duties: DutyBook
    incidents: IncidentBook
    profiles: ProfileBook
    reviews: ReviewBook
    help: HelpBook = HelpBook()  # noqa: RUF009 - nothing in it changes
