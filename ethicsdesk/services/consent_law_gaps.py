"""What a binder says of consents that state law wants otherwise: said aloud where it asks for writing."""

from collections.abc import Iterator

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import ConsentEvent, How, Standing
from ethicsdesk.domain.duties import Setting
from ethicsdesk.domain.purposes import needs_writing
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.services.consents import Ask, Ledger, read_aloud
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.duties import DutyReader, Session
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target


def of_writing(desk: Desk, vault: Reader, ledger: Ledger) -> Iterator[Gap]:
    """Yield for each tool how many yeses were only spoken though a state wants them in writing; no code."""
    duties = DutyReader(desk, vault)
    wanted: dict[tuple[str, str, str, str], bool] = {}
    for index, ask in enumerate(ledger.asks):
        count = 0
        for row in ledger.rows:
            cell = row.cells[index]
            heard = [part.event for part in cell.parts if part.event is not None]
            if cell.standing is Standing.GIVEN and _is_spoken(vault, heard):
                key = (ask.tool_id, ask.purpose, row.client.state, row.client.meeting)
                if key not in wanted:
                    wanted[key] = _in_writing(vault, duties, ask, row.client)
                count += wanted[key]
        if count:
            yield _gap(ask, count)


def _is_spoken(vault: Reader, events: list[ConsentEvent]) -> bool:
    scripts = read_aloud(vault, events)
    return any(event.how is not How.SIGNED or event.paper_id in scripts for event in events)


def _in_writing(vault: Reader, duties: DutyReader, ask: Ask, client: Client) -> bool:
    """Say whether a rule that holds in this client's usual session wants the yes in writing."""
    states = (client.state or duties.practice.home_state,)
    session = Session(setting=Setting(client.meeting), client_states=states)
    found = duties.due(session, vault.get(Tool, ask.tool_id))
    return needs_writing(ask.purpose, frozenset(due.duty for due in found))


def _gap(ask: Ask, count: int) -> Gap:
    one = tr_noop("One client agreed to {tool} only in words")
    many = tr_noop("{count} clients agreed to {tool} only in words")
    return Gap(
        harm=Harm.LAW_OR_PROMISE,
        title=say(one if count == 1 else many, count=str(count), tool=ask.tool),
        why=say(tr_noop("A state whose rules count there asks for the yes in writing. See My states.")),
        target=Target(area=Area.CONSENTS),
    )
