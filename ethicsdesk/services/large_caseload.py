"""The clients of the practice of many years: invented codes and answers, month by month."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random

from ethicsdesk.domain import client_codes
from ethicsdesk.domain.clients import Circle, CircleKind, Client, Meeting
from ethicsdesk.domain.consents import GUARDIANS, Answer, ConsentEvent, How, Role
from ethicsdesk.domain.purposes import purposes
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.desk import Desk

CLIENTS_A_MONTH = 5
CONSENTS_A_MONTH = 25
MEMBERS = 30  # of the newest clients answer in a month
CIRCLE_EVERY = 12  # clients


@dataclass(slots=True, kw_only=True)
class Caseload:
    """Adds the clients and answers of a month; the same chance gives the same."""

    desk: Desk
    chance: Random
    clients: list[Client] = field(default_factory=list)

    def month(self, tools: tuple[Tool, ...], papers: dict[str, str]) -> None:
        """Keep the clients and answers of one month; *papers* is the newest paper of each tool, by its id."""
        new = self._new_clients()
        with self.desk.store.writing() as vault:
            for client in new:
                vault.put(client)
            if len(self.clients) % CIRCLE_EVERY < CLIENTS_A_MONTH:
                vault.put(self._circle(new))
            asked = tuple(tool for tool in tools if purposes(tool))
            for _ in range(CONSENTS_A_MONTH if asked else 0):
                vault.put(self._answer(self.chance.choice(asked), papers))

    def _new_clients(self) -> list[Client]:
        codes = client_codes.random_codes(
            CLIENTS_A_MONTH, taken=[one.code for one in self.clients], chance=self.chance.randrange
        )
        made = [self._client(code) for code in codes]
        self.clients += made
        return made

    def _client(self, code: str) -> Client:
        today, chance = self.desk.clock.today(), self.chance
        client = Client(
            id=self.desk.new_id(),
            code=code,
            added_on=today,
            state=chance.choice(("OH", "OH", "PA")),
            meeting=chance.choice(tuple(Meeting)),
        )
        if chance.randrange(6):
            return client
        grown = today + timedelta(days=chance.randrange(200, 3000))
        return replace(client, minor=True, turns_18_on=grown, guardians=1 + chance.randrange(2))

    def _circle(self, new: list[Client]) -> Circle:
        taken = [one.code for one in self.clients]
        return Circle(
            id=self.desk.new_id(),
            code=client_codes.random_codes(1, taken=taken, chance=self.chance.randrange)[0],
            shape=CircleKind.COUPLE,
            members=tuple(one.id for one in new[:2]),
            added_on=self.desk.clock.today(),
        )

    def _answer(self, tool: Tool, papers: dict[str, str]) -> ConsentEvent:
        today, chance = self.desk.clock.today(), self.chance
        client = chance.choice(self.clients[-MEMBERS:])
        answer = chance.choices(tuple(Answer), weights=(8, 1, 1))[0]
        roles = (Role.CLIENT, *GUARDIANS[: client.guardians if client.is_minor(today) else 0])
        return ConsentEvent(
            id=self.desk.new_id(),
            client_id=client.id,
            tool_id=tool.id,
            purpose=chance.choice(purposes(tool)),
            answer=answer,
            day=today,
            how=chance.choice(tuple(How)),
            recorded_on=today,
            by=chance.choice(roles),
            paper_id=papers.get(tool.id, ""),
        )
