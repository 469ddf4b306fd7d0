"""The first hour of a therapist, told step by step: from no vault to a handout, a script and a binder."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ethicsdesk.services.targets import Area
from ethicsdesk.ui.interview.other_views import GateView
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.reception import Reception
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from tests.e2e.person import Person, button, field, visible
from tests.e2e.play import Script, Until

PASSPHRASE = "lantern copper meadow violin"
TOOL = "SimplePractice"
GATES = {  # what a note writer that records sessions is
    "categories": 0,
    "client_data": 0,
    "capture": 0,
    "client_facing": 1,
    "clinical": 1,
    "psychotherapy_notes": 1,
}


class FirstHour:
    """What the therapist does; *papers* is where the PDFs are saved."""

    def __init__(self, reception: Reception, person: Person, papers: Path) -> None:
        self.reception = reception
        self.person = person
        self.papers = papers

    def script(self) -> Script:
        yield from self.make_a_vault()
        yield from self.describe_the_practice()
        yield from self.add_a_tool()
        yield from self.answer_all()
        yield from self.decide()
        yield from self.issue("AI and your care", "handout")
        yield from self.issue("The 30-second script", "script")
        yield from self.make_the_binder()
        yield from self.lock_and_unlock()
        print("told to its end", flush=True)
        yield from self.person.press("Alt+F4")

    def make_a_vault(self) -> Script:
        yield from self.person.push("Set up my practice")
        yield from self.person.fill_in("Passphrase", PASSPHRASE)
        yield from self.person.fill_in("The same passphrase again", PASSPHRASE)
        yield from self.person.push("Make my vault")
        yield self.person.sees("Your recovery code")
        yield from self.person.push("I have written it down")
        yield from self._arrive(Area.TODAY)

    def describe_the_practice(self) -> Script:
        yield from self.person.push("Describe my practice")
        yield from self.person.fill_in("Practice name", "Example Practice")
        yield from self.person.fill_in("Your name", "Dana Whitlock")
        yield from self.person.fill_in("Your license", "LCSW 000000")
        yield Until("the list of states", lambda: field("State you work from"))
        field("State you work from").setFocus()
        yield from self.person.write("Ohio")
        yield from self.person.push("Continue")
        yield self.person.sees("Screen 2 of 2")
        for group in [g for g in visible(ChoiceList) if g.cards]:
            yield from self._choose(group, len(group.cards) - 1)
        yield from self.person.push("Done")
        yield from self._arrive(Area.TODAY)

    def add_a_tool(self) -> Script:
        yield from self.person.press("Ctrl+2")
        yield from self.person.push("Add your first tool")
        yield from self.person.fill_in("Name of the tool or AI feature", TOOL[:8])
        yield from self.person.push(f"{TOOL}…")
        yield Until("the name", lambda: field("Name of the tool or AI feature").text().startswith(TOOL))
        yield from self.person.push("In use")
        yield from self.person.push("Add and go on")
        yield from self._arrive(Area.INTERVIEW)

    def answer_all(self) -> Script:
        """Answer whatever is asked until the interview has nothing more to ask."""
        yield Until("the first question", lambda: self.page.view)
        while self.page.area is Area.INTERVIEW:
            if ends := button("See the result") or button("Back to the paper"):
                self.person.hands.click(ends)
                yield Until("the end", lambda: self.page.area is not Area.INTERVIEW)
                return
            view = self.page.view
            if isinstance(view, GateView):
                here = self.page.flow.gate().field
                yield from self._choose(view.choices, GATES[here])
            elif isinstance(view, QuestionView):
                yield from self._answer(view)
            yield from self.person.push("Continue")
            yield Until("the next step", lambda view=view: getattr(self.page, "view", None) is not view)

    def decide(self) -> Script:
        yield from self._arrive(Area.TOOL)
        yield from self.person.push("Record this decision")
        yield from self.person.fill_in("Your reasons (optional)", "It saves an hour a day.")
        yield from self.person.push("Record and open the memo")
        yield from self._arrive(Area.PAPERS)
        yield self.person.sees("Fingerprint")

    def issue(self, title: str, name: str) -> Script:
        """Finish a paper, issue it, and save it as a file."""
        yield from self.person.press("Ctrl+3")
        yield from self._arrive(Area.PAPERS)
        yield from self._look_for(title)
        yield from self.person.push(f"{title}…")
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

    def _look_for(self, title: str) -> Script:
        """Type into the search line, over what was looked for before."""
        name = "Find a paper or a tool"
        yield Until("the search line", lambda: field(name))
        self.person.hands.click(field(name))
        yield Until("the cursor in it", lambda: field(name).hasFocus())
        yield from self.person.press("Ctrl+A")
        yield from self.person.write(title)
        yield Until("the words in it", lambda: field(name).text() == title)

    def make_the_binder(self) -> Script:
        yield from self.person.press("Ctrl+4")
        yield from self.person.push("Make the binder")
        yield Until("the binder", lambda: button("Save as PDF …"))
        yield from self._save("binder.pdf")

    def lock_and_unlock(self) -> Script:
        yield from self.person.press("Ctrl+L")
        yield from self.person.fill_in("Passphrase", "not this one, surely")
        yield from self.person.press("Return")
        yield self.person.sees("does not open the vault")
        yield from self.person.press("Ctrl+A")
        yield from self.person.write(PASSPHRASE)
        yield from self.person.press("Return")
        yield from self._arrive(Area.TODAY)
        yield self.person.sees("Dana Whitlock")

    @property
    def page(self) -> QWidget:
        return self.reception.shell.page

    def _arrive(self, area: Area) -> Script:
        yield Until(
            f"the page {area}",
            lambda: self.reception.shell is not None and self.page is not None and self.page.area is area,
        )

    def _choose(self, group: ChoiceList, number: int) -> Script:
        card = group.cards[number]
        if not card.isChecked():
            self.person.hands.click(card)
        yield Until(f"“{card.text()}” chosen", card.isChecked)

    def _answer(self, view: QuestionView) -> Script:
        """Type where there is something to type, else take the first and best answer."""
        editor = view.editor
        if hasattr(editor, "box"):
            yield from self._type(editor.box.area, "It drafts a note from the session. I read it.")
            yield from self._choose(editor.choices, 0)
        elif hasattr(editor, "line"):
            dated = type(editor.line).__name__ == "DateEdit"
            yield from self._type(editor.line.line, "01/15/2026" if dated else "30")
        else:
            yield from self._choose(editor.choices, 0)
            if editor.day_field.isVisible():
                yield from self._type(editor.day.line, "01/15/2026")

    def _type(self, target: QWidget, text: str) -> Script:
        self.person.hands.click(target)
        yield Until("the cursor", target.hasFocus)
        yield from self.person.write(text)

    def _save(self, name: str) -> Script:
        path = self.papers / name
        yield from self.person.push("Save as PDF …")
        yield Until("the file dialog", QApplication.activeModalWidget)
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit)
        yield Until("the cursor", line.hasFocus)
        yield from self.person.press("Ctrl+A")
        yield from self.person.write(str(path))
        yield Until("the path", lambda: line.text() == str(path))
        yield from self.person.press("Return")
        yield Until("the file", path.exists)
        yield self.person.sees("It is not encrypted there")
