"""The companies behind a tool: note one, note that it left, list them."""

from dataclasses import replace
from datetime import date

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

LONGEST = 200
_TOPICS = frozenset({Topic.TOOLS})


def add(
    desk: Desk, tool_id: str, name: str, *, does: str = "", place: str = "", since: date | None = None
) -> Changed[Supplier]:
    """Note a company behind a tool. Raises ValueNotAcceptedError, KeyError for a tool that is not there."""
    texts = tuple(text.strip() for text in (name, does, place))
    today = desk.clock.today()
    if not texts[0]:
        raise ValueNotAcceptedError(problem=tr_noop("Please give the name of the company."))
    if any(len(text) > LONGEST for text in texts):
        raise ValueNotAcceptedError(problem=tr_noop("This text is very long. Please shorten it."))
    if since is not None and since > today:
        raise ValueNotAcceptedError(problem=tr_noop("This date lies in the future. Please check the year."))
    with desk.store.writing() as vault:
        if vault.get(Tool, tool_id) is None:
            raise KeyError(tool_id)
        made = Supplier(
            id=desk.new_id(),
            tool_id=tool_id,
            name=texts[0],
            does=texts[1],
            place=texts[2],
            known_since=since or today,
        )
        vault.put(made)
    return Changed(made, _TOPICS)


def leave(desk: Desk, supplier_id: str) -> Changed[Supplier]:
    """Note that a company no longer works for the tool's maker. Raises KeyError."""
    with desk.store.writing() as vault:
        found = vault.get(Supplier, supplier_id)
        if found is None:
            raise KeyError(supplier_id)
        kept = replace(found, left_on=desk.clock.today())
        vault.put(kept)
    return Changed(kept, _TOPICS)


def of(vault: Reader, tool_id: str) -> tuple[Supplier, ...]:
    """Return the companies behind a tool, those that work for it now first, by name."""
    found = vault.list(Supplier, parent=tool_id)
    return tuple(sorted(found, key=lambda one: (one.left_on is not None, one.name.casefold(), one.id)))


def now(vault: Reader, tool_id: str) -> tuple[Supplier, ...]:
    """Return the companies that work for the tool's maker now."""
    return tuple(one for one in of(vault, tool_id) if one.left_on is None)
