"""What is filled in of an answer and not recorded yet, kept for each client and ask."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from ethicsdesk.services.changes import Changed
from ethicsdesk.services.consents import LONGEST_NOTE, Ask, Said
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Writer

MANY = "many"
"""Stands for the id of a client in the form for many clients at once."""

_PLACE = "consent/half"


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfSaid:
    """The form as it stands, dates as they are typed; '' = nothing chosen or typed yet."""

    answer: str = ""
    how: str = ""
    by: str = ""
    paper: str | None = None  # None = the person has chosen none, '' = none of those in the vault
    day: str = ""
    once: bool = False
    meeting: str = ""
    ends: str = ""
    time: str = ""
    note: str = ""
    codes: str = ""  # of whom the answer is, in the form for many


def kept(desk: Desk, client_id: str, asks: Iterable[Ask]) -> Mapping[tuple[str, str], HalfSaid]:
    """Return what is half filled in for a client, by tool id and purpose."""
    with desk.store.reading() as vault:
        found = {(ask.tool_id, ask.purpose.value): vault.place(_key(client_id, ask)) for ask in asks}
    return {key: HalfSaid(**json.loads(text)) for key, text in found.items() if text}


def keep(desk: Desk, client_id: str, ask: Ask, half: HalfSaid) -> Changed[None]:
    """Keep what is filled in so far, a note no longer than an answer may have."""
    told = {**asdict(half), "note": half.note[:LONGEST_NOTE]}
    with desk.store.writing() as vault:
        vault.set_place(_key(client_id, ask), json.dumps(told, ensure_ascii=False))
    return Changed(None)


def forget(desk: Desk, client_id: str, about: Ask | Said) -> Changed[None]:
    """Forget what was filled in: it is recorded, or the person gave it up."""
    with desk.store.writing() as vault:
        if vault.place(_key(client_id, about)):
            vault.set_place(_key(client_id, about), "")
    return Changed(None)


def forget_many(vault: Writer, keys: Iterable[str]) -> None:
    """Forget the form for many among these *keys* of places: the codes in it may be of somebody let go."""
    for key in keys:
        if key.startswith(f"{_PLACE}/{MANY}/"):
            vault.set_place(key, "")


def _key(client_id: str, about: Ask | Said) -> str:
    """Return a key by whose parts retention finds what it lets go."""
    return f"{_PLACE}/{client_id}/{about.tool_id}/{about.purpose.value}"
