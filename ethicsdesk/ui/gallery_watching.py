"""Pictures of watching over a tool: an agreement, an exhibit, what changed, side by side, what one owns."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.agreements import Agreement, AgreementKind, ClauseCheck, ClauseState
from ethicsdesk.domain.evidence import Evidence, EvidenceKind, Leaning, Speaker
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import agreements, evidence, suppliers, tools
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.stage import Stage

Take = Callable[[str, QWidget], None]


def take_watching(stage: Stage, take: Take) -> None:
    """Take a picture of each page, with an invented agreement and two claims that differ."""
    tool = stage.ask(tools.register)[0].tool
    made = stage.change(lambda desk: _know(desk, tool))
    for name, target in (
        ("agreement", Target(area=Area.AGREEMENT, id=tool.id, field=made)),
        ("agreement-new", Target(area=Area.AGREEMENT, id=tool.id)),
        ("evidence-claim", Target(area=Area.EVIDENCE, id=tool.id, field="claim")),
        ("watch", Target(area=Area.WATCH, id=tool.id)),
        ("compare", Target(area=Area.COMPARE)),
        ("own-tools", Target(area=Area.OWN_TOOLS)),
    ):
        stage.go(target)
        stage.settle()
        take(name, stage.window)


def _know(desk: Desk, tool: Tool) -> Changed[str]:
    today = desk.clock.today()
    kept = agreements.keep(
        desk,
        Agreement(
            id=desk.new_id(),
            tool_id=tool.id,
            sort=AgreementKind.BAA,
            title="Business associate agreement",
            party=tool.maker,
            signed_on=today,
        ),
    )
    agreements.check_clause(desk, kept.value.id, ClauseCheck(clause_id="uses", state=ClauseState.YES))
    suppliers.add(desk, tool.id, "Example Model, Inc.", does="Language model")
    for speaker, leaning, said in (
        (Speaker.MAKER, Leaning.FOR, "We never train on client data."),
        (Speaker.INDEPENDENT, Leaning.AGAINST, "The terms allow training on anonymous text."),
    ):
        evidence.tie(
            desk,
            Evidence(
                id="",
                tool_id=tool.id,
                number=0,
                sort=EvidenceKind.CLAIM,
                question_ids=("data-train",),
                seen_on=today,
                noted_on=today,
                leaning=leaning,
                speaker=speaker,
                address="example.org/trust",
                words=said,
            ),
        )
    return Changed(kept.value.id, kept.topics)
