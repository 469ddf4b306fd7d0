"""What the practice of many years knows about its vendors; all of it invented."""

from random import Random

from ethicsdesk.domain.evidence import Evidence, EvidenceKind, Leaning, Speaker
from ethicsdesk.domain.own_tools import OwnState, OwnTools
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.reruns import Trigger
from ethicsdesk.services import evidence, reruns, suppliers
from ethicsdesk.services.desk import Desk


def know(desk: Desk, chance: Random, tool: Tool) -> None:
    """Note a company behind a new tool, a change of it, and what is claimed in public."""
    today = desk.clock.today()
    suppliers.add(desk, tool.id, f"Example Model {tool.name[-1]}", does="Language model", place="US")
    reruns.note(desk, tool.id, Trigger.FEATURE, on=today, text="Invented: a new switch")
    claim = Evidence(
        id="",
        tool_id=tool.id,
        number=0,
        sort=EvidenceKind.CLAIM,
        question_ids=("data-train",),
        seen_on=today,
        noted_on=today,
        leaning=chance.choice(tuple(Leaning)),
        speaker=chance.choice(tuple(Speaker)),
        address="example.org/trust",
        words="Invented: nothing is used for training.",
    )
    evidence.tie(desk, claim)


def walk(desk: Desk) -> None:
    """Keep one walk through what the practice owns."""
    today = desk.clock.today()
    found = {"mail": OwnState.NO_AI, "phone": OwnState.UNSURE}
    made = OwnTools(id=desk.new_id(), begun_on=today, found=found, tool_ids={}, finished_on=today)
    with desk.store.writing() as vault:
        vault.put(made)
