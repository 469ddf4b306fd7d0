"""A desk with a tool that records, its script as issued, and clients, in as few words as a test needs."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import Answer, ConsentEvent, How, Purpose
from ethicsdesk.domain.records import Paper, Tool, Use, YesNo
from ethicsdesk.services import clients, consents, paperwork
from ethicsdesk.services.consents import Said
from ethicsdesk.services.desk import Desk
from tests.builders import a_practice, a_tool, answer_all

SCRIPT = "script.thirty_seconds"


@dataclass(frozen=True)
class House:
    """A desk in Ohio whose one tool in use records sessions."""

    desk: Desk
    tool: Tool
    paper: Paper

    def client(self, code: str, **changes: Any) -> Client:
        return clients.add(self.desk, replace(clients.blank(self.desk), code=code, **changes)).value

    def said(self, answer: Answer = Answer.GIVEN, **changes: Any) -> Said:
        plain = Said(
            tool_id=self.tool.id,
            purpose=Purpose.RECORD,
            answer=answer,
            day=self.today,
            how=How.SIGNED,
            paper_id=self.paper.id if answer is Answer.GIVEN else "",
        )
        return replace(plain, **changes)

    def record(self, client: Client, answer: Answer = Answer.GIVEN, **changes: Any) -> ConsentEvent:
        return consents.record(self.desk, client.id, self.said(answer, **changes)).value

    @property
    def today(self) -> date:
        return self.desk.clock.today()


def a_house(desk: Desk, *, state: str = "OH", **changes: Any) -> House:
    a_practice(desk, home_state=state, client_states=(state,), minors=YesNo.YES)
    tool = a_tool(desk, use=Use.IN_USE, **changes)
    answer_all(desk, tool.id)
    paper = paperwork.issue(desk, SCRIPT, tool_id=tool.id).value
    return House(desk, tool, paper)


def ripple(house: House) -> None:
    """Change a fact so that the words of the script no longer hold."""
    answer_all(house.desk, house.tool.id, ret_audio="720")
