"""Values of records as a person reads them, in pieces the window says in its own language."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.breach import Conclusion, Exclusion, FactorName
from ethicsdesk.domain.clocks import Who
from ethicsdesk.domain.incident_rules import Kind, Step
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Cause, Phi
from ethicsdesk.domain.own_things import ITEMS
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Answer, AnswerState, Basis
from ethicsdesk.domain.wording import Message, Said, say, tr_noop
from ethicsdesk.services.bias_words import BAND_WORDS
from ethicsdesk.services.field_words import described, field_words, kind_words, plain
from ethicsdesk.services.oversight_words import CORRECTED, ERRORS, SLIPS
from ethicsdesk.services.value_words import NO, VALUES, YES

Piece = Message | date | str

NOTHING = Said((say(tr_noop("nothing")),))
LONGEST = 2_000

_KINDS = frozenset({"owner_kind", "origin_kind", "about_kind"})
_KEYS: Mapping[str, Mapping[str, str]] = {
    "band": BAND_WORDS,
    "corrected_in": CORRECTED,
    "errors": {one.value: words for one, words in ERRORS.items()},
    "slips": {one.value: words for one, words in SLIPS.items()},
    "found": {item.id: item.title for item in ITEMS},
}
"""Words for what fields hold under names of the program."""


_UNITS: Mapping[str, tuple[str, str]] = {
    "days": (tr_noop("1 day"), tr_noop("{count} days")),
    "hours": (tr_noop("1 hour"), tr_noop("{count} hours")),
}


@dataclass(frozen=True, slots=True)
class Teller:
    """Says values; the words of the incident log come from its book, in the language of the content."""

    book: IncidentBook

    def said(self, value: object, name: str = "") -> Said:
        """Return the value of the field *name*; `NOTHING` for what is empty."""
        return Said(tuple(self._pieces(value, name)) or NOTHING.pieces)

    def answer(self, question: Question, answer: Answer) -> Said:
        """Return an answer as it is read back."""
        if answer.state is AnswerState.UNKNOWN:
            return Said((say(tr_noop("I do not know")),))
        if answer.state is AnswerState.NOT_APPLICABLE:
            why = (": ", answer.reason) if answer.reason else ()
            return Said((say(tr_noop("Does not apply")), *why))
        label = next((one.label for one in question.options if one.id == answer.option), "")
        parts: list[Piece] = [label or _measured(question, answer)]
        if label and answer.day:
            parts.append(answer.day)
        pieces: list[Piece] = [piece for part in parts if part for piece in (", ", part)][1:]
        if answer.rating is not None:
            pieces += [" (", self._enum(answer.rating), ")"]
        return Said(tuple(pieces)) if pieces else NOTHING

    def _pieces(self, value: object, name: str) -> Iterator[Piece]:
        match value:
            case None | "" | ():
                return
            case Basis():
                yield from self._basis(value)
            case Mapping():
                named = [(_key(self.book, name, key), item, name) for key, item in value.items()]
                yield from self._joined(", ", named)
            case tuple():
                for at, item in enumerate(value):
                    yield from (", ",) if at else ()
                    yield from self._pieces(item, name) if item else NOTHING.pieces
            case _:
                yield from self._parts(value) if is_dataclass(value) else (self._one(value, name),)

    def _one(self, value: object, name: str) -> Piece:
        match value:
            case bool():
                return say(YES if value else NO)
            case StrEnum():
                return self._enum(value)
            case date():
                return value
            case _:
                return _text(str(value), name)

    def _enum(self, value: StrEnum) -> Piece:
        found = _of_book(self.book, value)
        return found or say(VALUES.get((type(value).__name__, value.value)) or plain(value.value))

    def _basis(self, basis: Basis) -> Iterator[Piece]:
        yield self._enum(basis.kind)
        if basis.reference.strip():
            yield from (", ", basis.reference.strip())
        yield from (", ", basis.seen_on or say(tr_noop("no date")))

    def _parts(self, value: object) -> Iterator[Piece]:
        """Yield the parts of a value that say something; what is empty is left out."""
        kind = type(value).__name__
        found = [(name, part) for name in described(type(value)) if (part := getattr(value, name))]
        yield from self._joined("; ", [(say(field_words(kind, name)), part, name) for name, part in found])

    def _joined(self, between: str, found: Iterable[tuple[Piece, object, str]]) -> Iterator[Piece]:
        for at, (called, item, name) in enumerate(found):
            yield from (between,) if at else ()
            yield from (called, ": ", *(tuple(self._pieces(item, name)) or NOTHING.pieces))


def _text(text: str, name: str) -> Piece:
    if name in _KINDS:
        return say(kind_words(text))
    if known := _KEYS.get(name, {}).get(text):
        return say(known)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"


def spoken(said: Said, told: Callable[[Message], str]) -> str:
    """Return a text in pieces on one line, its sentences and days as *told* says them."""
    return "".join(
        piece if isinstance(piece, str) else told(piece if isinstance(piece, Message) else _day(piece))
        for piece in said.pieces
    )


def _day(day: date) -> Message:
    return say(tr_noop("{day}"), day=day)


def _measured(question: Question, answer: Answer) -> Piece:
    if answer.number is not None:
        if question.unit not in _UNITS:
            return f"{answer.number} {question.unit}".strip()
        one, many = _UNITS[question.unit]
        return say(one if answer.number == 1 else many, count=answer.number)
    return answer.day or answer.text.strip()


def _of_book(book: IncidentBook, value: StrEnum) -> str:
    """Return the words the content has for a value, '' = it has none."""
    match value:
        case Kind():
            return _title(lambda: book.kind(value).title)
        case Phi():
            return _title(lambda: book.phi_kind(value).title)
        case Cause():
            return _title(lambda: book.cause(value).title)
        case Exclusion():
            return _title(lambda: book.exclusion(value).title)
        case Conclusion():
            return _title(lambda: book.conclusion(value).title)
        case _:
            return ""


def _key(book: IncidentBook, name: str, key: str) -> Piece:
    """Return what a part of a mapping is called: a step, a notice, a factor, a pattern, or a state."""
    found = {
        "steps_done": lambda: book.step(Step(key)).title,
        "sent": lambda: book.clock(Who(key)).title,
        "factors": lambda: book.factor(FactorName(key)).title,
    }.get(name)
    if found is not None:
        return _title(found) or plain(key)
    known = _KEYS.get(name, {}).get(key)
    return say(known) if known else plain(key)


def _title(find: Callable[[], str]) -> str:
    try:
        return find()
    except (KeyError, ValueError):  # kept by a version with other words
        return ""
