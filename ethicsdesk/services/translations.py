"""Papers in other languages: which are offered, and who reviewed their words.

Source of the rule for practices with federal money: 45 CFR 92.201(c)(3), a machine translation of a critical
text is reviewed by a qualified human translator. Asking the same of every first translation is our own rule.
"""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from ethicsdesk.domain.errors import UserError, ValueNotAcceptedError
from ethicsdesk.domain.languages import ENGLISH, Language
from ethicsdesk.domain.paper_groups import PaperGroup, paper_group
from ethicsdesk.domain.records import PRACTICE_ID, Practice, YesNo
from ethicsdesk.domain.template import Template
from ethicsdesk.domain.translations import TranslationReview
from ethicsdesk.domain.validation import check_past
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

LONGEST_NAME = 200


class TranslationNotReviewedError(UserError):
    """A consent form in another language may not be issued by a practice with federal money."""

    sentence = tr_noop(
        "With federal money, a consent form in another language is not issued before a qualified person has "
        "reviewed the translation. On the page of this paper, choose “Enter who reviewed it”."
    )


class LanguageNotOfferedError(UserError):
    """A paper is asked for in a language that is not complete in this version."""

    sentence = tr_noop("This version does not offer papers in that language. Please choose another one.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualified:
    """Who reviewed a translation, what makes them qualified, and when."""

    reviewer: str
    qualified: str
    reviewed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """How the words of a paper in another language stand."""

    language: str
    review: TranslationReview | None  # of these very words
    earlier: TranslationReview | None  # of words that have changed since
    bars: bool  # the paper is not issued before the review

    @property
    def unreviewed(self) -> bool:
        """Say whether every page must say that nobody qualified has reviewed it."""
        return self.review is None


def offered(desk: Desk) -> tuple[Language, ...]:
    """Return the languages a paper can be written in, English first."""
    return desk.library.languages()


def template_in(desk: Desk, template_id: str, language: str) -> Template:
    """Return a template, '' = in the language of the desk. Raises KeyError, LanguageNotOfferedError."""
    if language and language not in {one.code for one in desk.library.languages()}:
        raise LanguageNotOfferedError
    return desk.library.template(template_id, language)


def standing(desk: Desk, vault: Reader, template: Template) -> Translation | None:
    """Return how the words of a paper stand; None for English, which is no translation."""
    if template.language == ENGLISH.code:
        return None
    entries = _of(vault, template.id, template.language)
    words = _words(desk, template)
    review = next((entry for entry in reversed(entries) if entry.words == words), None)
    practice = vault.get(Practice, PRACTICE_ID)
    money = practice is not None and practice.federal_funds in (YesNo.YES, YesNo.UNSURE)
    return Translation(
        language=template.language,
        review=review,
        earlier=entries[-1] if entries and review is None else None,
        bars=money and review is None and paper_group(template.id) is PaperGroup.CONSENT,
    )


def entries(desk: Desk, template_id: str, language: str) -> tuple[TranslationReview, ...]:
    """Return every entry about a paper's words that stands, oldest first."""
    with desk.store.reading() as vault:
        return _of(vault, template_id, language)


def _of(vault: Reader, template_id: str, language: str) -> tuple[TranslationReview, ...]:
    found = vault.list(TranslationReview)
    amended = {entry.amends for entry in found}
    return tuple(
        entry
        for entry in found
        if (entry.template_id, entry.language) == (template_id, language) and entry.id not in amended
    )


def _words(desk: Desk, template: Template) -> str:
    return sha256(desk.library.template_text(template.id, template.language).encode()).hexdigest()


def enter(
    desk: Desk, template_id: str, language: str, given: Qualified, *, amends: str = ""
) -> Changed[TranslationReview]:
    """Enter who reviewed the words of a paper as they are now; *amends* names the entry it replaces.

    Raises KeyError, LanguageNotOfferedError, ValueNotAcceptedError.
    """
    template = template_in(desk, template_id, language)
    if template.language == ENGLISH.code:
        raise ValueNotAcceptedError(problem=tr_noop("The English paper is no translation."))
    entry = TranslationReview(
        id=desk.new_id(),
        template_id=template_id,
        language=template.language,
        reviewer=_said(given.reviewer, tr_noop("Please write who reviewed it.")),
        qualified=_said(given.qualified, tr_noop("Please write what makes this person qualified.")),
        reviewed_on=given.reviewed_on,
        entered_on=desk.clock.today(),
        words=_words(desk, template),
        amends=amends,
    )
    if problem := check_past(given.reviewed_on, entry.entered_on):
        raise ValueNotAcceptedError(problem=problem)
    with desk.store.writing() as vault:
        if amends and vault.get(TranslationReview, amends) is None:
            raise KeyError(amends)
        vault.put(entry)
    return Changed(entry, frozenset({Topic.PAPERS}))


def _said(text: str, problem: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise ValueNotAcceptedError(problem=problem)
    if len(words) > LONGEST_NAME:
        raise ValueNotAcceptedError(problem=tr_noop("Please shorten this line to 200 characters."))
    return words
