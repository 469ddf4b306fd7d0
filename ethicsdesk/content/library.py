"""The shipped content as the use cases see it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from ethicsdesk.content.codec import from_text, to_text
from ethicsdesk.content.compiler import read_pack
from ethicsdesk.content.languages import promised
from ethicsdesk.content.pack import CorePack
from ethicsdesk.content.problems import ContentError
from ethicsdesk.content.translation import read_language
from ethicsdesk.domain.duties import DutyBook
from ethicsdesk.domain.help_book import HelpBook
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.languages import ENGLISH, Language
from ethicsdesk.domain.profiles import ProfileBook
from ethicsdesk.domain.questionnaire import Gate, Questionnaire, Source, Starter, Term
from ethicsdesk.domain.review_book import ReviewBook
from ethicsdesk.domain.template import Phrases, Template
from ethicsdesk.services.ports import PackInfo

KEPT_TEXTS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class _Issued:
    """What is kept with a paper: all the words that went into it but the facts."""

    template: Template
    phrases: Phrases


class ContentLibrary:
    """Reads the content folder when first asked, and answers from memory after that.

    Every method may raise ContentError, a failure a person can act on, when the content is broken.
    """

    def __init__(self, folder: Path, *, language: str = ENGLISH.code) -> None:
        """Take the content folder: the author's files in ``core``, their compiled form in ``compiled``."""
        self._folder = folder
        self._language = language
        self._others: dict[str, ContentLibrary] = {}

    @cached_property
    def _pack(self) -> CorePack:
        if self._language == ENGLISH.code:
            return read_pack(self._folder)
        return read_language(self._folder, self._language)

    @cached_property
    def _languages(self) -> tuple[Language, ...]:
        return (ENGLISH, *filter(self._is_sound, promised(self._folder)))

    def _is_sound(self, language: Language) -> bool:
        """Say whether a language holds what its authors promise; one that does not is never offered."""
        try:
            read_language(self._folder, language.code)
        except ContentError:
            return False
        return True

    def languages(self) -> tuple[Language, ...]:
        """Return the languages every text is there in, English first."""
        return self._languages

    def in_language(self, code: str) -> "ContentLibrary":
        """Return the same content in another language. Raises KeyError when it is not offered."""
        if code in ("", self._language):
            return self
        if code not in {language.code for language in self._languages}:
            raise KeyError(code)
        if code not in self._others:
            self._others[code] = ContentLibrary(self._folder, language=code)
        return self._others[code]

    @cached_property
    def _sources(self) -> Mapping[str, Source]:
        return MappingProxyType({source.id: source for source in self._pack.sources})

    @cached_property
    def _questionnaire_text(self) -> str:
        return to_text(self._pack.questionnaire)

    @cached_property
    def _digest(self) -> str:
        return sha256(to_text(self._pack).encode()).hexdigest()

    @cached_property
    def _issued(self) -> Callable[[str], _Issued]:
        """Read each kept text once: every look at the issued papers asks for the same few."""
        return lru_cache(maxsize=KEPT_TEXTS)(partial(from_text, _Issued))

    def pack(self) -> PackInfo:
        """Return what content this is."""
        page = self._pack.page
        return PackInfo(
            id=page.id,
            version=page.version,
            published=page.published,
            as_of=page.as_of,
            reviewed_by=page.reviewed_by,
        )

    def digest(self) -> str:
        """Return the SHA-256 (hex) over all of it: the same for the same questions, rules and texts."""
        return self._digest

    def questionnaire(self) -> Questionnaire:
        """Return the question bank."""
        return self._pack.questionnaire

    def gates(self) -> tuple[Gate, ...]:
        """Return the gates, in the order they are asked."""
        return self._pack.gates

    def sources(self) -> Mapping[str, Source]:
        """Return every source by id."""
        return self._sources

    def glossary(self) -> tuple[Term, ...]:
        """Return the glossary in alphabetical order."""
        return tuple(sorted(self._pack.glossary, key=lambda term: term.term.casefold()))

    def starters(self) -> tuple[Starter, ...]:
        """Return the starter list of tools."""
        return self._pack.starters

    def profiles(self) -> ProfileBook:
        """Return what was found in public about the tools of the starter list."""
        return self._pack.profiles

    def duties(self) -> DutyBook:
        """Return the duties of state law, and what is not law."""
        return self._pack.duties

    def incident_words(self) -> IncidentBook:
        """Return the words of the incident log."""
        return self._pack.incidents

    def reviews(self) -> ReviewBook:
        """Return the reviews and the topics of the training."""
        return self._pack.reviews

    def help(self) -> HelpBook:
        """Return every topic of the help."""
        return self._pack.help

    def templates(self) -> tuple[Template, ...]:
        """Return every template, in the order papers are listed."""
        return self._pack.templates

    def template(self, template_id: str, language: str = "") -> Template:
        """Return a template; '' = in the language of the library. Raises KeyError when there is none."""
        for template in self.in_language(language).templates():
            if template.id == template_id:
                return template
        raise KeyError(template_id)

    def phrases(self, language: str) -> Phrases:
        """Return the phrases of a language. Raises KeyError when there are none."""
        for phrases in self.in_language(language).all_phrases():
            if phrases.language == language:
                return phrases
        raise KeyError(language)

    def all_phrases(self) -> tuple[Phrases, ...]:
        """Return the phrases the pack holds, as a rule those of its one language."""
        return self._pack.phrases

    def questionnaire_text(self) -> str:
        """Return the question bank as canonical JSON, to be kept with what was asked."""
        return self._questionnaire_text

    def questionnaire_from_text(self, text: str) -> Questionnaire:
        """Return the question bank as it was kept. Raises ContentError when *text* is none."""
        return from_text(Questionnaire, text)

    def template_text(self, template_id: str, language: str = "") -> str:
        """Return a template with its phrases as canonical JSON, to be kept with what was issued."""
        template = self.template(template_id, language)
        return to_text(_Issued(template=template, phrases=self.phrases(template.language)))

    def template_from_text(self, text: str) -> Template:
        """Return a template as it was kept. Raises ContentError when *text* is none."""
        return self._issued(text).template

    def phrases_from_text(self, text: str) -> Phrases:
        """Return the phrases kept with a template. Raises ContentError when *text* is none."""
        return self._issued(text).phrases
