"""The open desk: a vault with all that use cases need around it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

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
