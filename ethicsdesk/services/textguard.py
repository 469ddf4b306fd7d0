"""What the text guard was told is fine, kept in the vault so that it never asks twice."""

import json

from ethicsdesk.domain.textguard import Span, find
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

PLACE = "guard/fine"


def _fine(vault: Reader) -> frozenset[str]:
    kept = vault.place(PLACE)
    return frozenset(str(word) for word in json.loads(kept)) if kept else frozenset()


def fine(desk: Desk) -> frozenset[str]:
    """Return every piece of text that was called fine."""
    with desk.store.reading() as vault:
        return _fine(vault)


def allow(desk: Desk, words: tuple[str, ...]) -> Changed[frozenset[str]]:
    """Remember that these pieces of text name no client; return all that is fine now."""
    with desk.store.writing() as vault:
        known = _fine(vault) | {" ".join(word.split()) for word in words}
        vault.set_place(PLACE, json.dumps(sorted(known), ensure_ascii=False))
    return Changed(frozenset(known))


def look(text: str, *, fine: frozenset[str], names: tuple[str, ...]) -> tuple[Span, ...]:
    """Return what looks like a person and was not called fine; *names* are those of the tool and maker."""
    return find(text, names=names, fine=fine)
