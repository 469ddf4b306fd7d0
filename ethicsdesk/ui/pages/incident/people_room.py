"""Who is concerned, in which states, under which limits, and whether law enforcement asked to wait."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.clocks import StateLimit
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.states import STATES, by_name
from ethicsdesk.ui.incidents.chips_edit import ChipsEdit
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.incident.case import Case, Edit, Room, Seen
from ethicsdesk.ui.pages.incident.facts import MOST_PEOPLE, Facts
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.add_select import AddSelect
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.number_edit import NumberEdit

MOST_DAYS = 365


class PeopleRoom(Room):
    """Codes from the ledger, never names."""

    def __init__(self, case: Case) -> None:
        """Make an empty room."""
        super().__init__(case)
        self.heading = self.tr("The people concerned")
        self.subtitle = self.tr("By code only. Names are typed when a letter is printed, and not kept.")
        self.codes = ChipsEdit(self.tr("Add a client code …"))
        self.codes.changed.connect(self._on_codes)
        self.codes_field = Field(
            self.tr("Which clients?"),
            self.codes,
            help_text=self.tr("The codes of your consent ledger. Add a client there first."),
        )
        self.count = Facts(case, self.tr("Who"))
        self.count.add(self.codes_field)
        self.count.number(
            self.tr("How many people in all?"),
            lambda one: one.marks.people,
            lambda one, number: replace(one, marks=replace(one.marks, people=number)),
            help_text=self.tr("Your best count. From 500 people on, other clocks run."),
        )
        self.first_focus = self.codes
        self.states = StatesCard(case)
        self.hold = self._hold()
        self.add(self.count, self.states, self.hold)

    def show_seen(self, seen: Seen) -> None:
        """Show who is concerned."""
        self.codes.offer(sorted(seen.codes.items(), key=lambda pair: pair[1]))
        self.codes.show_keys(seen.incident.client_ids)
        self.codes_field.setEnabled(not seen.is_closed)
        for form in (self.count, self.hold):
            form.show_seen(seen)
        self.states.show_seen(seen)

    def _on_codes(self) -> None:
        keys = self.codes.keys
        self.case.keep(lambda one: replace(one, client_ids=keys))

    def _hold(self) -> Facts:
        form = Facts(self.case, self.tr("Did law enforcement ask you to wait?"))
        form.add(
            muted(
                self.tr(
                    "If an official says that a notice would hurt an investigation, nothing goes out before "
                    "the delay ends (45 CFR 164.412). Write down who asked."
                )
            )
        )
        form.day(
            self.tr("In writing, until which day?"),
            lambda one: one.hold.written_until,
            lambda one, day: replace(one, hold=replace(one.hold, written_until=day)),
        )
        form.day(
            self.tr("Spoken only, on which day?"),
            lambda one: one.hold.spoken_on,
            lambda one, day: replace(one, hold=replace(one.hold, spoken_on=day)),
            help_text=self.tr("A spoken request holds for 30 days."),
        )
        return form


class StatesCard(Card):
    """One line for each state: how many people live there, and the limit the therapist looked up."""

    def __init__(self, case: Case) -> None:
        """Make an empty card."""
        super().__init__(self.tr("In which states do they live?"))
        self._case = case
        self._seen: Incident | None = None
        self.add(
            muted(
                self.tr(
                    "States have breach laws of their own, and some are shorter than the federal 60 days. "
                    "Look yours up and enter its days: the shorter limit counts. Examples to check, as of "
                    "October 9, 2026: 30 days in California, Colorado, Florida and New York; 60 in Delaware."
                )
            )
        )
        self._lines = spaced(QVBoxLayout(), margins=0, gap=0.7)
        self.add(self._lines)
        self.lines: dict[str, StateLine] = {}
        name, prompt = self.tr("Add a state"), self.tr("Add a state …")
        self.pick = AddSelect(by_name(), prompt=prompt, name=name)
        self.pick.chosen.connect(self._on_added)
        self.add_start(self.pick)

    def show_seen(self, seen: Seen) -> None:
        """Show the states of the incident."""
        incident = self._seen = seen.incident
        limits = {limit.state: limit.days for limit in incident.limits}
        wanted = list(dict.fromkeys((*incident.residents, *limits)))
        for state in [one for one in self.lines if one not in wanted]:
            self._take_out(state)
        for state in wanted:
            if state not in self.lines:
                self._add_line(state)
            self.lines[state].show_numbers(incident.residents.get(state, 0), limits.get(state))
        self.setEnabled(not seen.is_closed)

    def _on_added(self, state: str) -> None:
        self.pick.select(None)
        self._keep(lambda one: _with_people(one, state, one.residents.get(state, 0)))
        if state not in self.lines:
            self._add_line(state).people.setFocus()

    def _add_line(self, state: str) -> "StateLine":
        line = StateLine(state)
        line.people_given.connect(
            lambda number: self._keep(lambda one: _with_people(one, state, number), line=line)
        )
        line.days_given.connect(lambda days: self._keep(lambda one: _with_days(one, state, days), line=line))
        line.removed.connect(lambda: self._keep(lambda one: _without(one, state)))
        self._lines.addWidget(line)
        self.lines[state] = line
        line.show()
        return line

    def _take_out(self, state: str) -> None:
        line = self.lines.pop(state)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.pick.setFocus()

    def _keep(self, how: Edit, *, line: "StateLine | None" = None) -> None:
        if line is None:
            self._case.keep(how)
            return
        self._case.keep(
            how,
            on_done=lambda: line.people_field.set_error(""),
            on_failed=lambda error: line.people_field.set_error(sentence(error)),
        )


class StateLine(QWidget):
    """A state with two numbers and a way to take it out."""

    people_given = Signal(int)
    days_given = Signal(int)
    removed = Signal()

    def __init__(self, state: str, *, parent: QWidget | None = None) -> None:
        """Show a state without numbers."""
        super().__init__(parent)
        name = STATES.get(state, state)
        column = spaced(QVBoxLayout(self), margins=0, gap=0.3)
        head = spaced(QHBoxLayout(), margins=0, gap=0.6)
        head.addWidget(Text(name, role=TextRole.H3), 1)
        self.remove = LinkButton(self.tr("Take out"))
        self.remove.setAccessibleName(self.tr("Take out {state}").format(state=name))
        self.remove.clicked.connect(self.removed)
        head.addWidget(self.remove)
        column.addLayout(head)
        row = spaced(QHBoxLayout(), margins=0, gap=1.0)
        self.people = NumberEdit(minimum=0, maximum=MOST_PEOPLE)
        self.people_field = Field(self.tr("People in {state}").format(state=name), self.people)
        self.people.committed.connect(lambda value: self.people_given.emit(int(value or 0)))
        self.days = NumberEdit(minimum=1, maximum=MOST_DAYS, unit=self.tr("days"))
        self.days_field = Field(self.tr("Limit of its law"), self.days, optional=True)
        self.days.committed.connect(lambda value: self.days_given.emit(int(value or 0)))
        row.addWidget(self.people_field, 1)
        row.addWidget(self.days_field, 1)
        column.addLayout(row)

    def show_numbers(self, people: int, days: int | None) -> None:
        """Show the numbers, unless one is being typed."""
        if not self.people.line.hasFocus() and not self.people_field.error:
            self.people.set_value(people)
        if not self.days.line.hasFocus() and not self.days_field.error:
            self.days.set_value(days)


def _with_people(incident: Incident, state: str, number: int) -> Incident:
    return replace(incident, residents={**incident.residents, state: number})


def _with_days(incident: Incident, state: str, days: int) -> Incident:
    kept = tuple(limit for limit in incident.limits if limit.state != state)
    limits = (*kept, StateLimit(state=state, days=days)) if days else kept
    return replace(_with_people(incident, state, incident.residents.get(state, 0)), limits=limits)


def _without(incident: Incident, state: str) -> Incident:
    residents: Mapping[str, int] = {key: number for key, number in incident.residents.items() if key != state}
    limits = tuple(limit for limit in incident.limits if limit.state != state)
    return replace(incident, residents=residents, limits=limits)
