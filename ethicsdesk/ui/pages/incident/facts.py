"""A form whose every field is kept when it is left, each bound to one thing an incident says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import YesNo
from ethicsdesk.ui.incidents import words
from ethicsdesk.ui.interview.guarded_area import GuardedArea
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.pages.incident.case import Case, Edit, Seen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.select import Select

LONGEST_LINE = 200
MOST_PEOPLE = 10_000_000
EARLIEST = date(1990, 1, 1)


@dataclass(frozen=True, slots=True)
class _Bound:
    field: Field
    show: Callable[[Incident], None]
    leave: Callable[[], None]


def _nothing() -> None:
    return None


class Facts(Card):
    """A card of such fields; a failure is shown beneath the field it is about, and what was typed stays."""

    def __init__(self, case: Case, title: str = "") -> None:
        """Make an empty form."""
        super().__init__(title)
        self._case = case
        self._bound: list[_Bound] = []

    def show_seen(self, seen: Seen) -> None:
        """Show what the incident says; a field in use or with a problem keeps what is typed."""
        focused = QApplication.focusWidget()
        for bound in self._bound:
            busy = focused is not None and bound.field.isAncestorOf(focused)
            if not bound.field.error and not (busy and isinstance(bound.field.editor, GuardedArea)):
                bound.show(seen.incident)
            bound.field.setEnabled(not seen.is_closed)

    def leave(self) -> None:
        """Keep what is half-typed."""
        for bound in self._bound:
            bound.leave()

    def text(
        self,
        label: str,
        get: Callable[[Incident], str],
        put: Callable[[Incident, str], Incident],
        *,
        help_text: str = "",
        lines: int = 2,
    ) -> Field:
        """Ask for free text, with the quiet mark for what looks like a person."""
        area = GuardedArea(guard=self._case.guard, lines=lines)
        field = Field(label, area, help_text=help_text)
        last: list[str] = [""]

        def show(incident: Incident) -> None:
            last[0] = get(incident)
            if area.text != last[0]:
                area.set_text(last[0])

        def left() -> None:
            text = area.text
            if text != last[0]:
                last[0] = text
                self._keep(field, lambda one: put(one, text))

        area.left.connect(left)
        area.called_fine.connect(self._case.allow)
        return self._bind(field, show, left)

    def line(
        self,
        label: str,
        get: Callable[[Incident], str],
        put: Callable[[Incident, str], Incident],
        *,
        help_text: str = "",
    ) -> Field:
        """Ask for a few words that are about no client."""
        edit = sized(QLineEdit(), max_width=28)
        edit.setMaxLength(LONGEST_LINE)
        field = Field(label, edit, help_text=help_text)
        last: list[str] = [""]

        def show(incident: Incident) -> None:
            last[0] = get(incident)
            if not edit.hasFocus():
                edit.setText(last[0])

        def left() -> None:
            text = edit.text().strip()
            if text != last[0]:
                last[0] = text
                self._keep(field, lambda one: put(one, text))

        edit.editingFinished.connect(left)
        return self._bind(field, show, left)

    def day(
        self,
        label: str,
        get: Callable[[Incident], date | None],
        put: Callable[[Incident, date | None], Incident],
        *,
        latest: date | None = None,
        help_text: str = "",
    ) -> Field:
        """Ask for a day; *latest* None allows days to come."""
        edit = DateEdit(earliest=EARLIEST, latest=latest)
        field = Field(label, edit, help_text=help_text)
        edit.committed.connect(
            lambda value: self._keep(field, lambda one: put(one, value if isinstance(value, date) else None))
        )

        def show(incident: Incident) -> None:
            if not edit.line.hasFocus() and edit.value != get(incident):
                edit.set_value(get(incident))

        return self._bind(field, show)

    def number(
        self,
        label: str,
        get: Callable[[Incident], int],
        put: Callable[[Incident, int], Incident],
        *,
        help_text: str = "",
    ) -> Field:
        """Ask for a number of people."""
        edit = NumberEdit(minimum=0, maximum=MOST_PEOPLE)
        field = Field(label, edit, help_text=help_text)
        edit.committed.connect(
            lambda value: self._keep(field, lambda one: put(one, int(value) if value is not None else 0))
        )

        def show(incident: Incident) -> None:
            if not edit.line.hasFocus():
                edit.set_value(get(incident) or None)

        return self._bind(field, show)

    def choose(
        self,
        label: str,
        options: Sequence[tuple[str, str]],
        get: Callable[[Incident], str],
        put: Callable[[Incident, str], Incident],
        *,
        help_text: str = "",
    ) -> Field:
        """Ask for one of several values in a drop-down list."""
        select = sized(Select(options), max_width=28)
        field = Field(label, select, help_text=help_text)
        select.chosen.connect(lambda key: self._keep(field, lambda one: put(one, key)))

        def show(incident: Incident) -> None:
            key = get(incident)
            select.select(key if select.findData(key) >= 0 else None)

        return self._bind(field, show)

    def cards(
        self,
        label: str,
        choices: Sequence[Choice],
        get: Callable[[Incident], str],
        put: Callable[[Incident, str], Incident],
        *,
        help_text: str = "",
    ) -> Field:
        """Ask for one of several values that need a word of explanation."""
        listed = ChoiceList(label, choices)
        field = Field(label, listed, help_text=help_text)
        listed.chosen.connect(lambda key: self._keep(field, lambda one: put(one, key)))
        return self._bind(field, lambda incident: listed.select(get(incident)))

    def yes_no(
        self,
        label: str,
        get: Callable[[Incident], YesNo | None],
        put: Callable[[Incident, YesNo | None], Incident],
        *,
        help_text: str = "",
    ) -> Field:
        """Ask yes, no, or not sure."""
        options = [("", words.yes_no(None)), *((one.value, words.yes_no(one)) for one in YesNo)]
        return self.choose(
            label,
            options,
            lambda one: get(one) or "",
            lambda one, key: put(one, YesNo(key) if key else None),
            help_text=help_text,
        )

    def checks(
        self,
        label: str,
        choices: Sequence[Choice],
        get: Callable[[Incident], Sequence[str]],
        put: Callable[[Incident, tuple[str, ...]], Incident],
        *,
        help_text: str = "",
    ) -> Field:
        """Ask which of several things hold."""
        listed = ChoiceList(label, choices, many=True)
        field = Field(label, listed, help_text=help_text)

        def chosen(_key: str) -> None:
            values = listed.values
            self._keep(field, lambda one: put(one, values))

        listed.chosen.connect(chosen)
        return self._bind(field, lambda incident: listed.select(*get(incident)))

    def _bind(
        self, field: Field, show: Callable[[Incident], None], leave: Callable[[], None] = _nothing
    ) -> Field:
        self._bound.append(_Bound(field, show, leave))
        self.add(field)
        return field

    def _keep(self, field: Field, how: Edit) -> None:
        self._case.keep(
            how,
            on_done=lambda: field.set_error(""),
            on_failed=lambda error: field.set_error(sentence(error)),
        )

    def first(self) -> QWidget | None:
        """Return the first thing to fill in, if any."""
        return self._bound[0].field.editor if self._bound else None
