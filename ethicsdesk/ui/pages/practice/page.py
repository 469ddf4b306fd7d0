"""Practice: about ten short questions on two screens, each with its reason, saved as they are left."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

import shiboken6

from ethicsdesk.domain.errors import UserError, ValueNotAcceptedError
from ethicsdesk.domain.questionnaire import Gate, Source
from ethicsdesk.domain.records import Practice
from ethicsdesk.services import practice as practices
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.practice.first_screen import FirstScreen
from ethicsdesk.ui.pages.practice.logo_card import LogoCard
from ethicsdesk.ui.pages.practice.second_screen import SecondScreen
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.step_list import StepList
from ethicsdesk.ui.workbench import Workbench


def keep(desk: Desk, **values: object) -> Changed[Practice]:
    """Change some fields of the practice, which is made with the first of them."""
    now = practices.read(desk) or Practice(name="")
    return practices.save(desk, replace(now, **values))  # type: ignore[arg-type]  # fields by name


@dataclass(frozen=True, slots=True)
class Read:
    """The practice as kept, the questions that belong to it, and what they rest on."""

    practice: Practice
    gates: Mapping[str, Gate]
    sources: Mapping[str, Source]


def read(desk: Desk) -> Read:
    """Read what the page shows."""
    gates = {gate.field: gate for gate in desk.library.gates() if gate.of == "practice"}
    return Read(practices.read(desk) or Practice(name=""), gates, desk.library.sources())


class PracticePage(AreaPage):
    """Two screens; a field that is left is saved."""

    area = Area.PRACTICE
    topics = frozenset({Topic.PRACTICE})

    def __init__(self, workbench: Workbench) -> None:
        """Make the page; its questions come with the first reading."""
        super().__init__("")
        self.set_title(
            self.tr("Your practice"),
            subtitle=self.tr("About ten short questions. Each answer is saved as you leave it."),
        )
        self._workbench = workbench
        self._target: Target | None = None
        self.steps = StepList((self.tr("You and your clients"), self.tr("Rules that apply")))
        self.add_above(self.steps)
        self._at = 0
        self.first: FirstScreen | None = None
        self.second: SecondScreen | None = None
        self.logo: LogoCard | None = None
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(self._on_back)
        self.next = Button(self.tr("&Continue"), kind=ButtonKind.PRIMARY, icon="arrow-right")
        self.next.clicked.connect(self._on_next)
        self.set_footer(leading=(self.back,), trailing=(self.next,))
        self._turn_to(0)

    def show_for(self, target: Target) -> None:
        """Show the screen with the field asked for, or the first."""
        self._target = target
        self.reload()

    def reload(self) -> None:
        """Read the practice again; fields with the focus keep what is typed."""
        self._workbench.read(read, self._show, owner=self)

    def leave(self) -> None:
        """Save what is typed and not yet left."""
        for screen in (self.first, self.second):
            if screen is not None:
                screen.commit()

    def _show(self, found: Read) -> None:
        if self.first is None or self.second is None:
            self.first = FirstScreen(found.gates, found.sources)
            self.second = SecondScreen(found.gates, found.sources)
            self.first.states_asked.connect(lambda: self._workbench.go(Target(area=Area.STATES)))
            for screen in (self.first, self.second):
                screen.answered.connect(self._save)
                self.add(screen)
            self.logo = LogoCard(self._workbench, self)
            self.second.column.addWidget(self.logo)
            self._turn_to(self._at)
        self.first.show_practice(found.practice)
        self.second.show_practice(found.practice)
        if self.logo is not None:
            self.logo.reload()
        if self._target is not None:
            wanted, self._target = self._target.field, None
            self._turn_to(1 if wanted in self.second.fields else 0)
            self._arrive(wanted)

    def _arrive(self, wanted: str) -> None:
        screen = self.second if self._at else self.first
        if screen is not None:
            field = screen.fields.get(wanted) or next(iter(screen.fields.values()))
            self.arrive_at(field.editor)
            self.reveal(field)

    def _turn_to(self, index: int) -> None:
        self._at = index
        self.steps.set_current(index)
        for position, screen in enumerate((self.first, self.second)):
            if screen is not None:
                screen.setVisible(position == index)
        self.next.setText(self.tr("&Done") if index else self.tr("&Continue"))
        self.back.setText(self.tr("&Back") if index else self.tr("&Back to Today"))
        if self.footer is not None:
            self.footer.set_note(self.tr("Screen {number} of 2").format(number=index + 1))

    def _on_next(self) -> None:
        if self._at == 0:
            self._turn_to(1)
            self.scroll_to_top()
            self._arrive("")
        else:
            self._workbench.go(Target(area=Area.TODAY))

    def _on_back(self) -> None:
        if self._at == 1:
            self._turn_to(0)
            self.scroll_to_top()
            self._arrive("")
        else:
            self._workbench.go(Target(area=Area.TODAY))

    def _save(self, name: str, value: object) -> None:
        self._workbench.change(
            lambda desk: keep(desk, **{name: value}),
            lambda _: self._tell(name, ""),
            owner=self._workbench,  # what is saved on leaving is heard of even when the page is gone
            on_failed=partial(self._on_refused, name),
        )

    def _on_refused(self, name: str, error: UserError) -> None:
        self._tell(name, sentence(error))
        if not isinstance(error, ValueNotAcceptedError):
            self._workbench.troubled.emit(sentence(error))

    def _tell(self, name: str, problem: str) -> None:
        if not shiboken6.isValid(self):
            return
        for screen in (self.first, self.second):
            if screen is not None and name in screen.fields:
                screen.fields[name].set_error(problem)
