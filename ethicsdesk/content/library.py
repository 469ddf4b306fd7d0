"""The shipped content as the use cases see it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from ethicsdesk.content.codec import from_text, to_text
from ethicsdesk.content.compiler import read_pack
from ethicsdesk.content.languages import promised
from ethicsdesk.content.pack import CorePack
from ethicsdesk.content.problems import ContentError
from ethicsdesk.content.said import pairs, said_in
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

    def __init__(
        self, folder: Path, *, language: str = ENGLISH.code, english: "ContentLibrary | None" = None
    ) -> None:
        """Take the content folder: the author's files in ``core``, their compiled form in ``compiled``.

        *english* is the library of the same folder in English, for one that speaks another language.
        """
        self._folder = folder
        self._language = language
        self._english = english or self
        self._others: dict[str, ContentLibrary] = {}

    @cached_property
    def whole(self) -> CorePack:
        """Return the whole pack as it is read."""
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

    def language(self) -> str:
        """Return the code of the language this is in."""
        return self._language

    def languages(self) -> tuple[Language, ...]:
        """Return the languages every text is there in, English first."""
        return self._languages

    def in_language(self, code: str) -> "ContentLibrary":
        """Return the same content in another language. Raises KeyError when it is not offered."""
        if code in ("", self._language):
            return self
        if self._english is not self:
            return self._english.in_language(code)
        if code not in {language.code for language in self._languages}:
            raise KeyError(code)
        if code not in self._others:
            self._others[code] = ContentLibrary(self._folder, language=code, english=self)
        return self._others[code]

    @cached_property
    def _sources(self) -> Mapping[str, Source]:
        return MappingProxyType({source.id: source for source in self.whole.sources})

    @cached_property
    def _questionnaire_text(self) -> str:
        return to_text(self.whole.questionnaire)

    @cached_property
    def _words(self) -> Mapping[str, str]:
        return {} if self._english is self else dict(pairs(self._english.whole, self.whole))

    @cached_property
    def _digest(self) -> str:
        return sha256(to_text(self.whole).encode()).hexdigest()

    @cached_property
    def _issued(self) -> Callable[[str], _Issued]:
        """Read each kept text once: every look at the issued papers asks for the same few."""
        return lru_cache(maxsize=KEPT_TEXTS)(partial(from_text, _Issued))

    def pack(self) -> PackInfo:
        """Return what content this is."""
        page = self.whole.page
        return PackInfo(
            id=page.id,
            version=page.version,
            published=page.published,
            as_of=page.as_of,
            reviewed_by=page.reviewed_by,
        )

    def digest(self) -> str:
        """Return the SHA-256 (hex) over all of it in English, whatever language this is in."""
        return self._digest if self._english is self else self._english.digest()

    def questionnaire(self) -> Questionnaire:
        """Return the question bank."""
        return self.whole.questionnaire

    def gates(self) -> tuple[Gate, ...]:
        """Return the gates, in the order they are asked."""
        return self.whole.gates

    def sources(self) -> Mapping[str, Source]:
        """Return every source by id."""
        return self._sources

    def glossary(self) -> tuple[Term, ...]:
        """Return the glossary in alphabetical order."""
        return tuple(sorted(self.whole.glossary, key=lambda term: term.term.casefold()))

    def starters(self) -> tuple[Starter, ...]:
        """Return the starter list of tools."""
        return self.whole.starters

    def profiles(self) -> ProfileBook:
        """Return what was found in public about the tools of the starter list."""
        return self.whole.profiles

    def duties(self) -> DutyBook:
        """Return the duties of state law, and what is not law."""
        return self.whole.duties

    def incident_words(self) -> IncidentBook:
        """Return the words of the incident log."""
        return self.whole.incidents

    def reviews(self) -> ReviewBook:
        """Return the reviews and the topics of the training."""
        return self.whole.reviews

    def help(self) -> HelpBook:
        """Return every topic of the help."""
        return self.whole.help

    def said(self, text: str) -> str:
        """Return an English text of the pack in the language of the library; any other as it is."""
        return self._words.get(text, text)

    def templates(self) -> tuple[Template, ...]:
        """Return every template, in the order papers are listed."""
        return self.whole.templates

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
        return self.whole.phrases

    def questionnaire_text(self) -> str:
        """Return the English question bank as canonical JSON, to be kept with what was asked."""
        return self._questionnaire_text if self._english is self else self._english.questionnaire_text()

    def questionnaire_from_text(self, text: str) -> Questionnaire:
        """Return the question bank as it was kept. Raises ContentError when *text* is none.

        A question that is still asked in the same English words comes in the language of the library.
        """
        kept = from_text(Questionnaire, text)
        if self._english is self:
            return kept
        english, ours = self._english.questionnaire(), self.questionnaire()
        if kept == english:
            return ours
        return replace(
            kept,
            sections=said_in(kept.sections, english.sections, ours.sections),
            questions=said_in(kept.questions, english.questions, ours.questions),
        )

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
