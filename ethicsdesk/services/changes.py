"""What a use case changed, so that pages know whether to read again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Topic(StrEnum):
    """An area of the vault a page may show."""

    PRACTICE = "practice"
    TOOLS = "tools"
    ANSWERS = "answers"
    DECISIONS = "decisions"
    PAPERS = "papers"
    ACTIONS = "actions"
    VAULT = "vault"
    FILES = "files"
    CONSENTS = "consents"
    RULES = "rules"
    INCIDENTS = "incidents"
    OVERSIGHT = "oversight"
    REVIEWS = "reviews"


@dataclass(frozen=True, slots=True)
class Changed(Generic[T]):
    """The value of a use case and the topics it changed."""

    value: T
    topics: frozenset[Topic] = frozenset()
