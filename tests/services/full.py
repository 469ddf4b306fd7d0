"""Fills a vault with something of everything it can hold."""

from ethicsdesk.services import paperwork
from ethicsdesk.services.desk import Desk
from tests.builders import a_practice, a_tool, answer_all
from tests.vaults.make import sample_records


def fill_desk(desk: Desk) -> Desk:
    """Keep records of every kind, a paper issued for real, another file and a half-typed text."""
    a_practice(desk)
    a_tool(desk, "Second")
    answer_all(desk, a_tool(desk).id)
    ready = next(o for o in paperwork.offers(desk) if o.template.one_tool and not o.missing and o.tool)
    paperwork.issue(desk, ready.template.id, tool_id=ready.tool.id)
    with desk.store.writing() as vault:
        for record in sample_records():
            vault.put(record)
        vault.put_blob(b"\x89PNG picture")
        vault.set_place("note", "half a sen")
    return desk
