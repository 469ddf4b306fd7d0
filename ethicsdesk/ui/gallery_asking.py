"""Pictures of asking a company: the form, a letter, and answers that came back."""

from collections.abc import Callable
from io import BytesIO

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.layout import ChoiceField, Keep, TextField
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import asking, tools, vendor_answers, vendor_forms
from ethicsdesk.services.asking import Asking
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.file_ports import FilledForm
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.vendor_answers import Review
from ethicsdesk.ui.pages.asking.page import AskingPage
from ethicsdesk.ui.stage import Stage

Take = Callable[[str, QWidget], None]

WRITTEN = "We measured it on 200 notes of made-up sessions. The report is attached."


def take_asking(stage: Stage, take: Take) -> None:
    """Take a picture of each state of the page, for the tool with the most open questions."""
    found = stage.ask(_most_open)
    page = stage.go(Target(area=Area.ASKING, id=found.tool.id))
    if not found.questions or not isinstance(page, AskingPage):
        return
    stage.settle()
    take("asking-form", stage.window)
    page.out.kinds.cards[-1].click()
    stage.settle()
    take("asking-letter", stage.window)
    review, file = stage.change(lambda desk: _came_back(desk, found.tool))
    page.show_review(review, file)
    stage.settle()
    take("asking-review", stage.window)


def _most_open(desk: Desk) -> Asking:
    rows = [asking.read(desk, row.tool.id) for row in tools.register(desk)]
    return max((row for row in rows if row is not None), key=lambda row: len(row.questions))


def _came_back(desk: Desk, tool: Tool) -> Changed[tuple[Review, Attachment]]:
    """Return a form of which the first question came back answered, and no other."""
    form = vendor_forms.issue(desk, tool.id)
    paper = form.value.paper
    values = dict(paper.layout.hidden) | {vendor_forms.BY: "Pat Quill", vendor_forms.ROLE: "Privacy"}
    kept = [block for block in paper.layout.blocks if isinstance(block, Keep)]
    fields = [part for block in kept for part in block.blocks if isinstance(part, ChoiceField | TextField)]
    for part in fields:
        values.setdefault(part.name, "")
    first = fields[0]
    values[first.name] = first.options[0][0] if isinstance(first, ChoiceField) else WRITTEN
    review = vendor_answers.review(desk, tool.id, FilledForm(values=values))
    stream = BytesIO(form.value.pdf)
    file = asking.keep_returned(desk, tool, "filled form.pdf", stream, number=paper.number)
    return Changed((review, file.value), form.topics | file.topics)
