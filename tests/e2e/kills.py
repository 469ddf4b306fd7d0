"""Kills the program during an interview and looks what is left: ``python -m tests.e2e.kills 200``."""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.records import Answer, CaptureMode, Category, Depth, Practice, Tool, YesNo
from ethicsdesk.services import assessments, practice, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.session import Session
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.paths import resource
from tests.e2e.kill_child import value
from tests.storage.making import ROOT, vaults_on, words

TYPED_IS_SAFE_AFTER = 1.0  # seconds
MOST_LINES = 300
LINES_BEFORE_SHOWN = 2  # the place is kept once more when the interview opens


@dataclass
class Ledger:
    """What one run of the program has said."""

    kept: dict[str, list[object]] = field(default_factory=dict)
    asked: dict[str, list[object]] = field(default_factory=dict)
    typed: dict[tuple[str, str], list[tuple[float, str]]] = field(default_factory=lambda: defaultdict(list))
    stands: str = ""
    leaves: str = ""
    shows: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    lines: int = 0

    def note(self, line: bytes) -> None:
        at, what, *parts = json.loads(line)
        self.lines += 1
        match what:
            case "asked":
                self.asked[parts[0]] = parts[1]
            case "kept":
                self.kept[parts[0]] = parts[1]
            case "typed":
                self.typed[parts[0], parts[1]].append((at, parts[2]))
            case "leaves for":
                self.leaves = parts[0]
            case "stands at":
                self.stands = parts[0]
            case "shows":
                self.shows, self.fields = parts
            case _:
                raise AssertionError(line)


class Trial:
    """One vault, one tool, killed again and again."""

    def __init__(self, folder: Path) -> None:
        self.vault, self.state = folder / "vault", folder / "state"
        self.session = Session(
            vaults=vaults_on(SystemClock(), self.state / "watermarks"),
            clock=SystemClock(),
            library=ContentLibrary(resource("content")),
            papers=PdfPapers(fonts=resource("fonts")),
        )
        desk, _ = self.session.create(self.vault, words())
        practice.save(desk, Practice(name="Example", home_state="OH", covered_entity=YesNo.YES))
        tool = tools.add(desk, "Example Notes", maker="Example", categories=(Category.SCRIBE,)).value
        gates = dict.fromkeys(("client_data", "client_facing", "clinical"), YesNo.YES)
        tool = replace(tool, capture=CaptureMode.RECORDS, psychotherapy_notes=YesNo.NO, **gates)
        tools.change(desk, tool)
        assessments.start(desk, tool.id, depth=Depth.STANDARD)
        desk.store.close()
        self.tool_id = tool.id
        self.place, self.expected = "", {}

    def kill(self, number: int) -> int:
        """Run, kill, look; return how many things the program had said."""
        ledger, killed_at = self._run_and_kill(number)
        self._resumed_rightly(ledger)
        desk = self.session.unlock(self.vault, words())
        try:
            assert desk.store.verify() == ()
            self._answers_are_there(desk, ledger)
            self._typed_is_there(desk, ledger, killed_at)
            self._place_is_there(desk, ledger)
        finally:
            desk.store.close()
        return ledger.lines

    def _run_and_kill(self, number: int) -> tuple[Ledger, float]:
        wanted = random.Random(number).randrange(1, MOST_LINES)
        ledger = Ledger()
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.kill_child", self.vault, self.state, self.tool_id, str(number)],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        with child:
            assert child.stdout is not None
            assert child.stderr is not None
            while ledger.lines < wanted and (line := child.stdout.readline()):
                ledger.note(line)
            killed_at = monotonic()
            child.kill()
            for line in child.stdout.read().splitlines():
                ledger.note(line)
            trouble = child.stderr.read().decode()
        assert child.returncode == -signal.SIGKILL, (child.returncode, trouble)
        return ledger, killed_at

    def _resumed_rightly(self, ledger: Ledger) -> None:
        """The window stood where the vault says, with what was half-typed in its fields."""
        if not ledger.shows:
            assert ledger.lines <= LINES_BEFORE_SHOWN  # killed before anybody could look
            return
        assert not self.place or ledger.shows == self.place, (ledger.shows, self.place)
        for (question, part), text in self.expected.items():
            if question == ledger.shows:
                assert ledger.fields.get(part, "").startswith(text), (question, part)

    def _answers_are_there(self, desk: Desk, ledger: Ledger) -> None:
        found = {q: value(a) for q, a in self._answers(desk).items()}
        for question, kept in ledger.kept.items():
            assert found.get(question) in (kept, ledger.asked[question]), question

    def _typed_is_there(self, desk: Desk, ledger: Ledger, killed_at: float) -> None:
        answers = self._answers(desk)
        for (question, part), texts in ledger.typed.items():
            safe = [text for at, text in texts if at <= killed_at - TYPED_IS_SAFE_AFTER]
            draft = assessments.read_draft(desk, self.tool_id, question)
            found = json.loads(draft).get(part, "") if draft else getattr(answers.get(question), part, "")
            assert not safe or found.startswith(safe[-1]), (question, part, found, safe[-1])
            self.expected[question, part] = found

    def _place_is_there(self, desk: Desk, ledger: Ledger) -> None:
        with desk.store.reading() as vault:
            place = vault.place(assessments.place_key(self.tool_id))
        assert not ledger.stands or place in (ledger.stands, ledger.leaves)
        self.place = place

    def _answers(self, desk: Desk) -> dict[str, Answer]:
        with desk.store.reading() as vault:
            tool = vault.get(Tool, self.tool_id)
            assert tool is not None
            return dict(assessments.read_sheet(desk, vault, tool).answers)


def main(times: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        trial = Trial(Path(name))
        said = 0
        for number in range(times):
            said += trial.kill(number)
            sys.stderr.write(f"\r{number + 1} of {times} ")
    sys.stdout.write(f"Killed {times} times after {said} saved or typed things: nothing lost.\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
