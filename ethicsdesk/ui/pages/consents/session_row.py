"""One code of today: may, ask or may not for each tool, why, what to say first, and what it assumes."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.clients import Meeting
from ethicsdesk.domain.consents import May
from ethicsdesk.domain.states import STATES
from ethicsdesk.services.sessions_today import Assumed, Ruled, SessionRow
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.select import Select

OWN = "own"  # the state of the client's own page


class SessionView(QWidget):
    """A row; every change of what is assumed is told at once."""

    assumed = Signal(object)
    """The Assumed that holds from now on."""

    opened = Signal()
    """The person wants the page of this code, or to add it."""

    meant = Signal(str)
    """The code that was meant instead."""

    def __init__(self, row: SessionRow, assumed: Assumed, *, first: bool) -> None:
        """Show a decided row; all but the first draw a line above themselves."""
        super().__init__()
        self.row = row
        self._assumed = assumed
        column = spaced(QVBoxLayout(self), margins=(0, 0.5, 0, 0.5), gap=0.45)
        if not first:
            line = QFrame()
            line.setProperty("kit", "line")
            column.addWidget(line)
        self.code = LinkButton(row.code)
        self.code.clicked.connect(self.opened)
        self.chips: list[Chip] = []
        self.state: Select | None = None
        self.meeting: Button | None = None
        if row.known:
            column.addLayout(self._make_head())
            assumes = " · ".join(told(one) for one in row.assumes)
            self.assumes = help_text(self.tr("Assumes: {what}").format(what=assumes))
            column.addWidget(self.assumes)
            column.addLayout(self._make_rulings())
        else:
            column.addLayout(self._make_unknown())

    def _make_head(self) -> FlowLayout:
        head = spaced(FlowLayout(), margins=0, gap=0.7)
        self.code.setAccessibleName(self.tr("Open {code}").format(code=self.row.code))
        head.addWidget(self.code)
        other = {Meeting.IN_PERSON: Meeting.TELEHEALTH, Meeting.TELEHEALTH: Meeting.IN_PERSON}
        to = other[self.row.meeting]
        words_ = self.tr("Make it telehealth") if to is Meeting.TELEHEALTH else self.tr("Make it in person")
        self.meeting = Button(words_, icon="refresh-cw")
        self.meeting.setAccessibleName(f"{self.row.code}: {words_}")
        self.meeting.clicked.connect(lambda: self.assumed.emit(replace(self._assumed, meeting=to)))
        self.state = Select(
            [(OWN, self.tr("State as on their page")), *STATES.items()],
            name=self.tr("Where {code} is today").format(code=self.row.code),
        )
        self.state.select(self._assumed.state or OWN)
        self.state.chosen.connect(self._on_state)
        head.addWidget(self.state)
        head.addWidget(self.meeting)
        for button in self._make_company():
            head.addWidget(button)
        return head

    def _make_company(self) -> list[Button]:
        """Offer to leave out members of a circle, or to count somebody without a code in."""
        made: list[Button] = []
        if self.row.circle is not None:
            absent = set(self._assumed.absent)
            there = [one.code for one in self.row.people if one.code not in absent]
            for code in (*there, *self._assumed.absent):
                is_absent = code in absent
                text = self.tr("{code} is here") if is_absent else self.tr("{code} is not here")
                button = LinkButton(text.format(code=code))
                now = absent - {code} if is_absent else absent | {code}
                button.clicked.connect(
                    lambda _=False, n=now: self.assumed.emit(replace(self._assumed, absent=tuple(sorted(n))))
                )
                made.append(button)
        stranger = self._assumed.strangers
        text = self.tr("Nobody else is there") if stranger else self.tr("Somebody else is there")
        guest = LinkButton(text)
        guest.clicked.connect(
            lambda: self.assumed.emit(replace(self._assumed, strangers=0 if stranger else 1))
        )
        self.guest = guest
        return [*made, guest]

    def _make_rulings(self) -> QGridLayout:
        grid = spaced(QGridLayout(), margins=(0.6, 0, 0, 0), gap=0.35)
        grid.setHorizontalSpacing(grid.verticalSpacing() * 2)
        grid.setColumnStretch(1, 1)
        for line, ruled in enumerate(self.row.ruled):
            chip = Chip(words.may(ruled.may), tone=words.may_tone(ruled.may))
            self.chips.append(chip)
            grid.addWidget(chip, line, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(_RulingWords(ruled), line, 1)
        if not self.row.ruled:
            grid.addWidget(help_text(self.tr("No AI tool in use needs an answer here.")), 0, 1)
        return grid

    def _make_unknown(self) -> QHBoxLayout:
        line = spaced(QHBoxLayout(), margins=0, gap=0.7)
        chip = Chip(words.may(May.ASK), tone=Tone.CAUTION)
        self.chips.append(chip)
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(self.row.code, role=TextRole.STRONG))
        line.addWidget(help_text(self.tr("Nobody has this code. Keep AI off until you know.")), 1)
        if self.row.near:
            self.near = Button(self.tr("I meant {code}").format(code=self.row.near))
            self.near.clicked.connect(lambda: self.meant.emit(self.row.near))
            line.addWidget(self.near)
        else:
            self.code.setText(self.tr("Add it"))
            line.addWidget(self.code)
        return line

    def _on_state(self, key: str) -> None:
        self.assumed.emit(replace(self._assumed, state=None if key == OWN else key))


class _RulingWords(QWidget):
    """What is ruled on, why, and what to say aloud first."""

    def __init__(self, ruled: Ruled) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), margins=0, gap=0.1)
        column.addWidget(Text(words.ask_title(ruled.ask), role=TextRole.STRONG))
        why = [told(one.text) for one in ruled.reasons if one.may is ruled.may and ruled.may is not May.MAY]
        if why:
            column.addWidget(help_text(". ".join(dict.fromkeys(why)) + "."))
        say = self.tr("Say first: “{words}”") if ruled.may is not May.MAY_NOT else "{words}"
        column.addWidget(Text(say.format(words=told(ruled.say_first))))
