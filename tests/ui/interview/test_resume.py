"""Power cut while typing: every answer is there, and so is the half-typed note, at the same question."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import CaptureMode, Category
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.pages.interview.page import InterviewPage
from tests.storage.making import words
from tests.ui.interview.making import GATED, add_tool, bench_on, desk_in, session_in

ROOT = Path(__file__).parents[3]


@pytest.mark.crash
@pytest.mark.slow
@pytest.mark.parametrize("acks", [1, 2, 4])
def test_killed_while_typing_it_stands_where_it_stood(tmp_path: Path, qtbot: QtBot, acks: int) -> None:
    made = desk_in(tmp_path, SystemClock())
    tool = add_tool(made, categories=(Category.SCRIBE,), capture=CaptureMode.RECORDS, **GATED)
    made.store.close()
    question_id, note = typed_until_killed(tmp_path, tool.id, acks)
    desk = session_in(tmp_path, SystemClock()).unlock(tmp_path / "vault", words())
    page = InterviewPage(bench_on(desk).workbench)
    page.show()
    page.show_for(Target(area=Area.INTERVIEW, id=tool.id))
    view = page.view
    assert isinstance(view, QuestionView)
    assert page.flow is not None
    assert len(page.flow.sheet.answers) == 3
    assert view.question.id == question_id == page.flow.questions[3].id
    assert len(note) >= 12 * acks
    assert view.note.text.startswith(note)
    desk.store.close()


def typed_until_killed(folder: Path, tool_id: str, acks: int) -> tuple[str, str]:
    """Let the typist type until the vault has acknowledged so often, kill, return the last acknowledgment."""
    command = [sys.executable, "-m", "tests.ui.interview.typist", str(folder), tool_id]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    with child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(acks)]
        child.kill()
    question_id, note = json.loads(said[-1])
    return question_id, note
