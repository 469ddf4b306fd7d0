"""A whole content pack that has passed its checks."""

from dataclasses import dataclass

from ethicsdesk.domain.pack import PackInfo
from ethicsdesk.domain.questionnaire import Gate, Questionnaire, Source, Starter, Term
from ethicsdesk.domain.template import Phrases, Template


@dataclass(frozen=True, slots=True, kw_only=True)
class CorePack:
    """Everything the program asks, explains and prints."""

    info: PackInfo
    questionnaire: Questionnaire
    gates: tuple[Gate, ...]
    sources: tuple[Source, ...]
    glossary: tuple[Term, ...]
    starters: tuple[Starter, ...]
    phrases: tuple[Phrases, ...]
    templates: tuple[Template, ...]
