"""The walk through what a practice owns: each AI found becomes a tool; it ends with a date."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.own_things import ITEMS
from ethicsdesk.domain.own_tools import OwnItem, OwnState, OwnTools
from ethicsdesk.domain.records import Assessment, Decision, Tool, Use
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader, Writer

AGAIN_AFTER = timedelta(days=365)
_TOPICS = frozenset({Topic.TOOLS})


def begin(desk: Desk) -> Changed[OwnTools]:
    """Return the walk that was begun and not ended, or begin one."""
    with desk.store.writing() as vault:
        found = next((one for one in reversed(vault.list(OwnTools)) if one.finished_on is None), None)
        if found is None:
            found = OwnTools(id=desk.new_id(), begun_on=desk.clock.today(), found={}, tool_ids={})
            vault.put(found)
    return Changed(found)


def say(desk: Desk, walk_id: str, item_id: str, state: OwnState) -> Changed[OwnTools]:
    """Keep what was found for one thing; AI that is on becomes a tool in use, at once.

    When it turns out not to be on, the tool goes again if nobody has worked on it. Raises KeyError.
    """
    item = next((one for one in ITEMS if one.id == item_id), None)
    if item is None:
        raise KeyError(item_id)
    with desk.store.writing() as vault:
        walk = _required(vault, walk_id)
        made = dict(walk.tool_ids)
        if state is OwnState.AI_ON and item_id not in made:
            tool = _tool(desk, item)
            vault.put(tool)
            made[item_id] = tool.id
        elif state is not OwnState.AI_ON and item_id in made:
            _take_back(vault, made.pop(item_id))
        kept = replace(walk, found={**walk.found, item_id: state}, tool_ids=made)
        vault.put(kept)
    return Changed(kept, _TOPICS)


def finish(desk: Desk, walk_id: str) -> Changed[OwnTools]:
    """End the walk today. Raises ValueNotAcceptedError while something was not looked at, KeyError."""
    with desk.store.writing() as vault:
        walk = _required(vault, walk_id)
        left = open_items(walk)
        if left:
            problem = tr_noop("Please answer every point first. “Not sure” is an answer too.")
            raise ValueNotAcceptedError(problem=problem)
        kept = replace(walk, finished_on=desk.clock.today())
        vault.put(kept)
    return Changed(kept, _TOPICS)


def open_items(walk: OwnTools) -> tuple[OwnItem, ...]:
    """Return what was not looked at yet."""
    return tuple(item for item in ITEMS if item.id not in walk.found)


def last_finished(vault: Reader) -> OwnTools | None:
    """Return the last walk that came to its end; papers that say “no AI” rest on it."""
    done = [one for one in vault.list(OwnTools) if one.finished_on is not None]
    return max(done, key=lambda one: (one.finished_on or one.begun_on, one.begun_on), default=None)


def found_no_ai(walk: OwnTools) -> bool:
    """Say whether a walk found no AI that is on, and left nothing unsure."""
    return not walk.count(OwnState.AI_ON) and not walk.count(OwnState.UNSURE) and not open_items(walk)


def tools_found(vault: Reader, walk: OwnTools) -> Mapping[str, Tool]:
    """Return the tools that came out of a walk and are still there, by item."""
    found = ((item, vault.get(Tool, tool_id)) for item, tool_id in walk.tool_ids.items())
    return {item: tool for item, tool in found if tool is not None}


def _tool(desk: Desk, item: OwnItem) -> Tool:
    return Tool(
        id=desk.new_id(),
        name=item.name,
        added_on=desk.clock.today(),
        use=Use.IN_USE,
        categories=item.categories,
        capture=item.capture,
    )


def _take_back(vault: Writer, tool_id: str) -> None:
    worked_on = bool(vault.list(Assessment, parent=tool_id)) or bool(vault.list(Decision, parent=tool_id))
    if vault.get(Tool, tool_id) is not None and not worked_on:
        vault.remove(Tool, tool_id)


def _required(vault: Reader, walk_id: str) -> OwnTools:
    walk = vault.get(OwnTools, walk_id)
    if walk is None:
        raise KeyError(walk_id)
    return walk
