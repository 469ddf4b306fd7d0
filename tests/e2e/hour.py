"""The first hour as promised: from no vault to a decision, a handout and a consent form, counted."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from ethicsdesk.services.targets import Area
from ethicsdesk.ui.reception import Reception
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from tests.e2e.counting import Tally
from tests.e2e.person import Person, button, field, visible
from tests.e2e.play import Script, Until
from tests.e2e.story import TOOL, FirstHour


class CountedHour(FirstHour):
    """What a therapist does who knows the answers, and follows the one button that Today offers."""

    def __init__(self, reception: Reception, person: Person, papers: Path, tally: Tally) -> None:
        super().__init__(reception, person, papers)
        self.tally = tally

    def script(self) -> Script:
        for name, part in (
            ("vault", self.make_a_vault()),
            ("practice", self.describe_the_practice()),
            ("tool", self.add_a_tool()),
            ("quick check", self.answer_all()),
            ("decision", self.decide()),
            ("handout", self.follow_today("Make the handout", "handout")),
            ("consent form", self.follow_today("Make the consent form", "consent")),
        ):
            yield from part
            self.tally.read()
            self.tally.end_part(name)
        print(self.tally, flush=True)
        print(f"all in {self.tally.total.minutes:.1f} minutes", flush=True)
        print("told to its end", flush=True)
        yield from self.person.press("Alt+F4")

    def describe_the_practice(self) -> Script:
        yield from self.person.push("Describe my practice")
        yield from self.person.fill_in("Practice name", "Example Practice")
        yield from self.person.fill_in("Your name", "Dana Whitlock")
        yield from self.person.fill_in("Your license", "LCSW 000000")
        field("State you work from").setFocus()
        yield from self.person.write("Ohio")
        yield from self.person.fill_in("Phone number for clients", "555-0142")
        yield from self.person.push("Continue")
        yield self.person.sees("Screen 2 of 2")
        for group in [g for g in visible(ChoiceList) if g.cards and g.value is None]:
            yield from self._choose(group, 1)
        yield from self.person.fill_in(
            "How do clients reach help in a crisis?", "Call me, or call or text 988."
        )
        yield from self.person.push("Done")
        yield from self._arrive(Area.TODAY)

    def add_a_tool(self) -> Script:
        yield from self.person.push("Add a tool")
        yield from self.person.fill_in("Name of the tool or AI feature", TOOL[:8])
        yield from self.person.push(f"{TOOL}…")
        yield Until("the name", lambda: field("Name of the tool or AI feature").text().startswith(TOOL))
        yield from self.person.push("In use")
        yield from self.person.push("Add and go on")
        yield from self._arrive(Area.INTERVIEW)

    def follow_today(self, words: str, name: str) -> Script:
        """Make the paper that Today offers next, and save it."""
        yield from self.person.press("Ctrl+1")
        yield from self.person.push(words)
        yield from self._arrive(Area.PAPER)
        yield Until("what it lacks", lambda: button("Finish this paper") or button("Issue this paper"))
        if button("Finish this paper"):
            yield from self.person.push("Finish this paper")
            yield from self._arrive(Area.INTERVIEW)
            yield from self.answer_all()
            yield from self._arrive(Area.PAPER)
        yield from self.person.push("Issue this paper")
        yield self.person.sees("Fingerprint")
        yield from self._save(f"{name}.pdf")

    def _save(self, name: str) -> Script:
        """Save under a path of the test's own; a person takes the name that is offered, and presses Enter."""
        path = self.papers / name
        yield from self.person.push("Save as PDF …")
        yield Until("the file dialog", QApplication.activeModalWidget)
        line = QApplication.activeModalWidget().findChild(QLineEdit)
        yield Until("the cursor", line.hasFocus)
        line.setText(str(path))
        yield from self.person.press("Return")
        yield Until("the file", path.exists)
        yield self.person.sees("It is not encrypted there")
