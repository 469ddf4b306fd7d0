"""The program, used for an interview until somebody kills it: ``kill_child VAULT STATE TOOL SEED``.

It says on its output what was asked of the vault, what the vault has kept, and what is half-typed.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.records import Answer
from ethicsdesk.services import assessments
from ethicsdesk.services.session import Session
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.interview.flow import Flow
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.reception import Reception
from tests.e2e.hands import QtHands
from tests.e2e.person import Person, visible
from tests.e2e.play import Script, Until
from tests.e2e.running import let_play, run
from tests.storage.making import PASSPHRASE, vaults_on

WORDS = "the agreement says so on page four and the settings show it "


def say(*parts: object) -> None:
    os.write(1, (json.dumps([monotonic(), *parts]) + "\n").encode())


def value(given: Answer) -> list[object]:
    day = given.day.isoformat() if given.day else ""
    return [given.state.value, given.option, given.number, day, given.text, given.note]


def tell_of_saving() -> None:
    """Say what is asked of the vault before, and that it is kept after, the transaction."""
    keep_answer, stand_at = assessments.answer, assessments.stand_at

    def answer(desk: object, tool_id: str, given: Answer) -> object:
        say("asked", given.question_id, value(given))
        done = keep_answer(desk, tool_id, given)
        say("kept", given.question_id, value(given))
        return done

    def stand(desk: object, tool_id: str, step: str) -> object:
        say("leaves for", step)
        done = stand_at(desk, tool_id, step)
        say("stands at", step)
        return done

    assessments.answer, assessments.stand_at = answer, stand


class Interviewee:
    """Answers questions at random, goes back now and then, and types without a pause."""

    def __init__(self, reception: Reception, tool_id: str, chance: Random) -> None:
        self.person = Person(QtHands())
        self.reception = reception
        self.tool_id = tool_id
        self.chance = chance
        self.left: Flow | None = None

    def script(self) -> Script:
        yield from self.person.fill_in("Passphrase", PASSPHRASE)
        yield from self.person.press("Return")
        yield Until("the open desk", lambda: self.reception.shell)
        yield from self.open()
        page = self.page
        shown = json.loads(page.view.draft()) if isinstance(page.view, QuestionView) else {}
        say("shows", page.flow.here, shown)
        while True:
            yield from self.back_to_a_question()
            yield from self.one(self.page)

    @property
    def page(self) -> QWidget | None:
        return self.reception.shell.page

    def open(self) -> Script:
        """Open the interview; the page may still hold the one that was left."""
        shell = self.reception.shell
        shell.go(Target(area=Area.INTERVIEW, id=self.tool_id))
        yield Until("the interview", lambda: isinstance(shell.page, InterviewPage))
        left = self.left
        yield Until("its first step", lambda: self.page.flow not in (None, left))
        self.left = self.page.flow

    def back_to_a_question(self) -> Script:
        """Go back into an interview that was finished or stands at its end: there is more to be killed at."""
        if not isinstance(self.page, InterviewPage):
            yield from self.open()
        if not isinstance(self.page.view, QuestionView):
            self.page.go_to(self.chance.choice(self.page.flow.questions).id)

    def one(self, page: InterviewPage) -> Script:
        view = page.view
        if self.chance.random() < 0.5:
            yield from self.type(view.note.area, "note", page)
        if hasattr(view.editor, "box"):
            yield from self.type(view.editor.box.area, "text", page)
        else:
            yield from self.choose(view)
        yield from self.person.press("Alt+Left" if self.chance.random() < 0.2 else "Alt+Right")
        yield from self.person.press("Alt+Right")

    def choose(self, view: QuestionView) -> Script:
        card = self.chance.choice(view.editor.choices.cards)
        self.person.hands.click(card)
        yield Until("the choice", card.isChecked)

    def type(self, area: object, part: str, page: InterviewPage) -> Script:
        """Put the cursor at the end and type on; never take anything away."""
        question = page.flow.here
        if part == "note":
            page.view.note_line.set_open(opened=True)
        area.setFocus(Qt.FocusReason.MouseFocusReason)
        yield Until("the cursor", area.hasFocus)
        yield from self.person.press("Ctrl+End")
        for letter in WORDS * self.chance.randrange(1, 5):
            self.person.hands.write(letter)
            yield Until("the letter", lambda: not self.person.hands.busy)
            say("typed", question, part, area.toPlainText())


def make_session(state: Path) -> Callable[[], Session]:
    def make() -> Session:
        return Session(
            vaults=vaults_on(SystemClock(), state / "watermarks"),
            clock=SystemClock(),
            library=ContentLibrary(resource("content")),
            papers=PdfPapers(fonts=resource("fonts")),
        )

    return make


def main(vault: str, state: str, tool_id: str, seed: str) -> int:
    tell_of_saving()

    def end(error: BaseException | None) -> None:
        say("ends", repr(error), [label.text() for label in visible(QLabel)])
        os._exit(3)

    plays = let_play(
        lambda reception: Interviewee(reception, tool_id, Random(int(seed))).script(), QtHands(), end
    )
    code = run(Path(vault), Path(state), make_session(Path(state)))
    return code or len(plays)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
