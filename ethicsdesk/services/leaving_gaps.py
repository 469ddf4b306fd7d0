"""What a binder says of a tool left this year: whether its company was asked to give back or delete."""

from collections.abc import Iterable, Iterator
from datetime import date

from ethicsdesk.domain.records import Paper, Tool, Use, YesNo
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.letter_kinds import Letter
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.retention_rules import out_of_use_since
from ethicsdesk.services.targets import Area, Target


def of_left(vault: Reader, tools: Iterable[Tool], papers: Iterable[Paper], *, on: date) -> Iterator[Gap]:
    """Yield the tools with client information left in the year whose company got no letter about the end."""
    asked = {tool_id for one in papers if one.template_id == Letter.END for tool_id in one.tool_ids}
    for tool in tools:
        since = out_of_use_since(vault, tool)
        if since is None or since.year != on.year or tool.id in asked or tool.client_data is YesNo.NO:
            continue
        if any(state is not None and state.use is Use.IN_USE for _, state in vault.history(Tool, tool.id)):
            yield Gap(
                harm=Harm.LAW_OR_PROMISE,
                title=say(tr_noop("Ask {tool} to give back or delete what it has"), tool=tool.name),
                why=say(
                    tr_noop("You stopped using it on {day}. The letter asks for proof (45 CFR 164.504(e))."),
                    day=since,
                ),
                target=Target(area=Area.ASKING, id=tool.id),
            )
