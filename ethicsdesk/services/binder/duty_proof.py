"""What stands in the vault about a duty of state law: papers, answers about tools, and consents."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from ethicsdesk.domain.consents import Purpose, Standing
from ethicsdesk.domain.duties import Duty
from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.purposes import HEARD
from ethicsdesk.domain.records import Use
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder import cells
from ethicsdesk.services.binder.known import Known
from ethicsdesk.services.binder.scene import Scene, ToolFile
from ethicsdesk.services.binder.wording import count_of
from ethicsdesk.services.my_states import DutyRow, PaperAnswer
from ethicsdesk.services.ripple import PaperRow

_BY_CONSENT = {
    Duty.WRITTEN_AI_CONSENT_IF_RECORDED: HEARD,
    Duty.WRITTEN_AI_CONSENT_ANY_AI_NOTES: HEARD | {Purpose.DRAFT_NOTES, Purpose.CARE},
    Duty.ALL_PARTY_RECORDING: HEARD,
}
NOTHING = "nothing in this vault"


class Proof:
    """Finds what answers a duty; lives as long as a tab is made."""

    def __init__(self, scene: Scene) -> None:
        """Read nothing yet."""
        self._scene = scene
        self._files = {file.row.tool.name: file for file in scene.files}

    def of(self, row: DutyRow) -> str:
        """Return what stands in the vault about a duty, or that nothing does."""
        parts = [*self._papers(row), *self._answers(row), *self._consents(row)]
        return " ".join(parts) or f"{NOTHING}; it is answered by what is done, not by a record"

    def because(self, row: DutyRow) -> str:
        """Return which tools a duty comes from, and which of them are only being considered."""
        if not row.tools:
            return "Due with or without AI."
        return f"Because of {literal(', '.join(map(self._named, row.tools)))}."

    def _named(self, name: str) -> str:
        file = self._files.get(name)
        considered = file is not None and file.row.tool.use is Use.CONSIDERING
        return f"{name} (being considered)" if considered else name

    def _papers(self, row: DutyRow) -> Iterator[str]:
        """Yield each paper that answers the duty: made when, out of date, or not made, by tool."""
        for title, answers in groupby(row.papers, key=lambda one: (one.target.id, one.title)):
            yield f"“{literal(title[1])}”{';'.join(map(self._paper, answers))}."

    def _paper(self, answer: PaperAnswer) -> str:
        about = f" for {literal(answer.tool)}: " if answer.tool else ": "
        newest = self._newest(answer)
        if newest is None:
            return f"{about}NOT MADE"
        late = ", OUT OF DATE" if newest.out_of_date else ""
        return f"{about}{newest.paper.number}, {day_words(newest.paper.issued_on)}{late}"

    def _newest(self, answer: PaperAnswer) -> PaperRow | None:
        template_id, tool_id = answer.target.id, answer.target.field
        found = [
            row
            for row in self._scene.papers
            if row.paper.template_id == template_id and (not tool_id or tool_id in row.paper.tool_ids)
        ]
        return max(found, key=lambda row: row.paper.issued_on, default=None)

    def _concerned(self, row: DutyRow) -> Iterator[ToolFile]:
        for name in row.tools:
            if name in self._files:
                yield self._files[name]

    def _answers(self, row: DutyRow) -> Iterator[str]:
        """Yield each question that bears on the duty with what was answered about each tool."""
        known = [(file.row.tool.name, Known(file.sheet)) for file in self._concerned(row)]
        for question in row.text.questions:
            here = [(name, one) for name, one in known if one.concerns(question)]
            if here:
                told = "; ".join(f"{literal(name)}: {one.says(question, brief=True)}" for name, one in here)
                yield f"{here[0][1].text(question)} {told}."

    def _consents(self, row: DutyRow) -> Iterator[str]:
        purposes = _BY_CONSENT.get(row.due.duty)
        if purposes is None:
            return
        ids = {file.row.tool.id for file in self._concerned(row)}
        ledger = self._scene.ledger
        for index, ask in enumerate(ledger.asks):
            if ask.tool_id in ids and ask.purpose in purposes and ledger.rows:
                counts = Counter(one.cells[index].standing for one in ledger.rows)
                yield f"Consents, {literal(ask.tool)}: {self._given(counts[Standing.GIVEN])}."

    def _given(self, number: int) -> str:
        if self._scene.for_others:
            return f"a yes that holds: {cells.band(number)}"
        return (
            f"{number} of {count_of(len(self._scene.ledger.rows), 'person', 'people')} with a yes that holds"
        )
