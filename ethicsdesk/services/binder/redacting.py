"""Puts texts others may not read out of sight, so that every rule still judges as before.

A text left out becomes a token: equal texts have equal tokens, and what was filled in stays filled in.
`Redactor.clean` turns tokens into words at last.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import TypeVar, cast

from ethicsdesk.domain.facts import NOT_APPLICABLE
from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.domain.questionnaire import QuestionKind, Questionnaire
from ethicsdesk.domain.records import Fact
from ethicsdesk.domain.reviews import TrainingEntry
from ethicsdesk.services.binder.scene import Extra
from ethicsdesk.services.binder.sharing_rules import NOTHING, READ, SWITCHED

T = TypeVar("T")

LEFT_OUT = "(left out)"
_TOKEN = re.compile("\ue000[0-9]*\ue001?|\ue001")
_NO_TEXT = re.compile(r"(^|_)(id|ids|digest|sha256)$")
_PLAIN = (Enum, int, float, date, type(None))
_EMPTY = PaperLayout(title="", blocks=())


def _hidden_fields(kind: type[object]) -> tuple[str, ...]:
    """Return the fields of a type others may not read as they are."""
    read = READ.get(kind, NOTHING)
    names = (one.name for one in fields(kind))  # type: ignore[arg-type]
    return tuple(name for name in names if name not in read and not _NO_TEXT.search(name))


class Redactor:
    """Puts texts others may not read out of sight; lives as long as one share pack is made."""

    def __init__(
        self, questionnaire: Questionnaire, extra: frozenset[Extra], codes: frozenset[str] = NOTHING
    ) -> None:
        """Take what was switched on, and the *codes* no text may hold that was."""
        self._extra = extra
        self._switched = frozenset[tuple[type[object], str]]().union(*(SWITCHED[one] for one in extra))
        self._tokens: dict[str, str] = {}
        self._own_words = {
            one.fact: frozenset(option.id for option in one.options)
            for one in questionnaire.questions
            if one.kind is QuestionKind.TEXT and one.fact
        }
        self._codes = _any_of(codes)
        self._hidden: dict[type[object], tuple[str, ...]] = {}  # fields by type, worked out once

    def record(self, record: T) -> T:
        """Return a record, or what is made of records, without what others may not read."""
        return cast("T", self._value(record))

    def tells(self, extra: Extra) -> bool:
        """Say whether something was switched on."""
        return extra in self._extra

    def hides(self, text: str) -> bool:
        """Say whether something was left out of a text."""
        return bool(_TOKEN.search(text))

    def clean(self, value: T) -> T:
        """Return texts, and what is made of them, with words in place of tokens."""
        return cast("T", _cleaned(value))

    def token(self, text: str) -> str:
        """Return what stands for a text; nothing for an empty one."""
        plain = text.strip()
        if not plain:
            return text
        return self._tokens.setdefault(plain, f"\ue000{len(self._tokens)}\ue001")

    def _value(self, value: object) -> object:
        if isinstance(value, _PLAIN):
            return value
        if isinstance(value, str):
            return self.token(value)
        if isinstance(value, tuple):
            return tuple(map(self._value, value))
        if isinstance(value, Mapping):
            return {key: self._named(str(key), one) for key, one in value.items()}
        return _EMPTY if isinstance(value, PaperLayout) else self._dataclass(value)

    def _named(self, name: str, value: object) -> object:
        """Return a value of a mapping: a fact keeps its value unless the therapist worded it."""
        if not isinstance(value, Fact):
            return self._value(value)
        if value.value in (None, NOT_APPLICABLE) or name not in self._own_words:
            return value
        if value.value in self._own_words[name]:
            return value
        return replace(value, value=self.token(value.value))

    def _dataclass(self, value: object) -> object:
        kind, changed = type(value), dict[str, object]()
        if kind not in self._hidden:
            self._hidden[kind] = _hidden_fields(kind)
        for name in self._hidden[kind]:
            old = getattr(value, name)
            new = self._masked(old) if (kind, name) in self._switched else self._value(old)
            if new is not old:
                changed[name] = new
        if isinstance(value, TrainingEntry) and not value.topic_id:  # a topic in the therapist's own words
            changed["title"] = self.token(value.title)
        return replace(value, **changed) if changed else value  # type: ignore[type-var]

    def _masked(self, value: object) -> object:
        """Return texts that were switched on without the codes that may stand in them."""
        if isinstance(value, tuple):
            return tuple(self._masked(one) for one in value)
        return self._codes.sub(LEFT_OUT, value) if isinstance(value, str) else value


def _cleaned(value: object) -> object:
    if isinstance(value, str) and not isinstance(value, Enum):
        return _TOKEN.sub(LEFT_OUT, value) if "\ue000" in value or "\ue001" in value else value
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _cleaned(getattr(value, one.name)) for one in fields(value)})
    if isinstance(value, tuple):
        return tuple(_cleaned(one) for one in value)
    if isinstance(value, Mapping):
        return {key: _cleaned(one) for key, one in value.items()}
    return value


def _any_of(codes: frozenset[str]) -> re.Pattern[str]:
    """Return what finds any of these words; without words it finds nothing."""
    longest_first = sorted(filter(str.strip, codes), key=len, reverse=True)
    either = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)" if either else r"(?!)", re.IGNORECASE)
