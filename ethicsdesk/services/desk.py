"""The open desk: a vault with all that use cases need around it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import uuid4

from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.services.ports import Clock, Library, Papers, Store


def _random_id() -> str:
    return uuid4().hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Given to every use case; lives on the vault's thread."""

    store: Store
    clock: Clock
    library: Library
    papers: Papers
    new_id: Callable[[], str] = field(default=_random_id)

    def in_english(self) -> "Desk":
        """Return the desk with its content in English, for what is written in English whatever is spoken."""
        return replace(self, library=self.library.in_language(ENGLISH.code))
