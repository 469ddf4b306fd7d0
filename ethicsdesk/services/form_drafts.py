"""What is filled in of a form and not kept yet: the texts of its fields as they stand, by their names."""

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

LONGEST = 20_000
"""Of one field; what is longer could not be kept in its record either."""

_PLACE = "half/"


def read(vault: Reader, about: str) -> Mapping[str, str]:
    """Return the fields of a form that is half filled in; none when there is nothing."""
    told = vault.place(_PLACE + about)
    return dict(json.loads(told)) if told else {}


def names_any(key: str, told: str, records: AbstractSet[str]) -> bool:
    """Say whether a remembered place is a form with one of these records chosen in a field."""
    return bool(told) and key.startswith(_PLACE) and not records.isdisjoint(json.loads(told).values())


def keep(desk: Desk, about: str, fields: Mapping[str, str]) -> Changed[None]:
    """Keep the fields of a form; the parts of *about* between "/" name the records it is about.

    By these parts, and by the records chosen in its fields, retention finds what goes with a record.
    No fields: the form is forgotten.
    """
    kept = {name: text[:LONGEST] for name, text in fields.items()}
    with desk.store.writing() as vault:
        if kept or vault.place(_PLACE + about):
            vault.set_place(_PLACE + about, json.dumps(kept, ensure_ascii=False) if kept else "")
    return Changed(None)


def forget(desk: Desk, about: str) -> Changed[None]:
    """Forget a form: it is kept as a record, or was given up."""
    return keep(desk, about, {})
