"""Answers three questions, then types a note until the power goes: ``typist.py FOLDER TOOL``."""

import json
import sys
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ethicsdesk.services import assessments
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.jobs import JobRunner
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.theme import Scheme, Theme
from ethicsdesk.ui.workbench import Workbench
from tests.storage.making import words
from tests.ui.interview.making import session_in

TEXT = "The company wrote back to me and said that it is looking into this. "
PAUSE_EVERY = 12


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(folder: Path, tool_id: str) -> None:
    app = QApplication([])
    Theme(app, resource=resource).apply(scheme=Scheme.LIGHT)
    runner = JobRunner()
    desks: list[Desk] = []
    runner.submit(
        lambda: session_in(folder, SystemClock()).unlock(folder / "vault", words()), on_done=desks.append
    )
    while not desks:
        QTest.qWait(5)
    workbench = Workbench(desk=desks[0], vault_jobs=runner, paper_jobs=runner)
    page = InterviewPage(workbench)
    page.show()
    page.show_for(Target(area=Area.INTERVIEW, id=tool_id))
    while not isinstance(page.view, QuestionView):
        QTest.qWait(5)
    for _ in range(3):
        QTest.keyClicks(page.view.editor.choices.cards[0], "2")
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)
    type_on(page, workbench, tool_id)


def type_on(page: InterviewPage, workbench: Workbench, tool_id: str) -> None:
    """Type for ever; say what is in the vault whenever the typing paused."""
    view = page.view
    assert isinstance(view, QuestionView)
    view.note_line.set_open(opened=True)
    view.note.setFocus()

    def kept(draft: str) -> None:
        say(json.dumps([view.question.id, json.loads(draft)["note"] if draft else ""]))

    for count, letter in enumerate(cycle(TEXT), 1):
        QTest.keyClicks(view.note.area, letter)
        if count % PAUSE_EVERY == 0:
            QTest.qWait(450)
            workbench.read(
                lambda desk: assessments.read_draft(desk, tool_id, view.question.id), kept, owner=page
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
