"""What clients ask for: every request with its next clock, and the form that takes one in."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.clocks import Request
from ethicsdesk.services import client_requests
from ethicsdesk.services.client_requests import RequestView
from ethicsdesk.ui import labels
from ethicsdesk.ui.incidents import words as clock_words
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.oversight.face import Face, offer
from ethicsdesk.ui.pages.oversight.reading import TAKEN_IN, Seen
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench


class RequestsFace(Face):
    """The open ones first, by the clock that runs out first."""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty list."""
        super().__init__(workbench, guard)
        self.title = self.tr("Requests of clients")
        self.subtitle = self.tr("Copies, corrections, complaints, a second look at a decision.")
        self.list = RowList(self.tr("Requests of clients"))
        self.list.activated.connect(lambda key: self.go(f"request:{key}"))
        self.card = Card()
        self.empty = EmptyState(
            self.tr("No client has asked for anything yet"),
            self.tr(
                "When someone asks for a copy or a correction of the record, complains, or wants a person to "
                "look again at a decision, take it in here. Its deadlines start by themselves."
            ),
            icon="message-circle",
            action=self.tr("&Take in a request"),
        )
        self.empty.acted.connect(lambda: self.go("take"))
        self.card.add(self.list, self.empty)
        self.add(self.card)

    @property
    def first(self) -> QWidget:
        """Return the first row, or the button that takes one in."""
        return self.list.rows[0] if self.list.rows else self.empty.button

    def show_seen(self, seen: Seen, about: str) -> None:  # noqa: ARG002 - one list for all
        """Show every request."""
        self.list.show_rows([self._item(view, seen) for view in seen.requests])
        self.empty.setVisible(not seen.requests)
        for row in self.list.rows[:1]:
            row.show()

    def _item(self, view: RequestView, seen: Seen) -> RowItem:
        one, clock = view.request, view.next_due
        parts = [self.tr("came in {day}").format(day=labels.day(one.received_on))]
        parts.append(seen.codes.get(one.client_id, ""))
        chip, tone = self.tr("Answered"), Tone.GOOD
        if clock is not None:
            parts.append(clock_words.due(clock, seen.today, seen.book))
            chip = clock_words.days(clock.days_left(seen.today))
            tone = clock_words.clock_tone(clock, seen.today)
        return RowItem(
            one.id,
            f"{one.number} · {words.request(one.sort)}",
            " · ".join(part for part in parts if part),
            icon="message-circle" if one.is_open else "circle-check",
            tone=Tone.ACCENT if one.is_open else Tone.GOOD,
            chip=chip[:1].upper() + chip[1:],
            chip_tone=tone,
        )


class TakeFace(Face):
    """Four fields; the clocks start with the day the request came in."""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty form."""
        super().__init__(workbench, guard)
        self.title = self.tr("Take in a request")
        self.subtitle = self.tr("The day it came in starts the clocks, not the day you open it.")
        self.sort = ChoiceList(
            self.tr("What does the client ask for?"),
            [
                Choice(Request.ACCESS, words.request(Request.ACCESS), self.tr("Also drafts and recordings.")),
                Choice(Request.AMENDMENT, words.request(Request.AMENDMENT)),
                Choice(
                    Request.APPEAL,
                    words.request(Request.APPEAL),
                    self.tr("A person decides again, without the AI."),
                ),
                Choice(Request.COMPLAINT, words.request(Request.COMPLAINT)),
            ],
        )
        self.day = DateEdit()
        self.client = sized(Select(()), max_width=20)
        self.about = self.area(lines=2)
        self.save = Button(self.tr("&Take it in"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._save)
        self._today: date | None = None
        card = Card()
        card.add(
            self.sort,
            Field(self.tr("On which day did it come in?"), self.day),
            Field(self.tr("Client code"), self.client, optional=True),
            Field(
                self.tr("What is it about, in a few words?"),
                self.about,
                optional=True,
                help_text=self.tr("No name and no text of a note."),
            ),
        )
        card.add_start(self.save)
        self.add(card)

    @property
    def first(self) -> QWidget:
        """Return the first choice."""
        return self.sort

    def show_seen(self, seen: Seen, about: str) -> None:  # noqa: ARG002 - always the same form
        """Offer the codes; what is half filled in stays."""
        options = [("", self.tr("Not in my ledger, or not known")), *seen.code_options]
        offer(self.client, options, self.client.value)
        self._today = seen.today
        if self.half is None:
            self.day.set_value(seen.today)
        fields = {"sort": self.sort, "day": self.day, "client": self.client, "about": self.about}
        self.watch(TAKEN_IN, fields, seen.half[TAKEN_IN])

    def _save(self) -> None:
        if self.sort.value is None:
            self.say(self.tr("Please choose what the client asks for."))
            self.sort.setFocus()
            return
        if self.day.value is None:
            self.say(self.tr("Please give the day it came in."))
            self.day.setFocus()
            return
        self.settle(
            partial(
                client_requests.take_in,
                sort=Request(self.sort.value),
                received_on=self.day.value,
                client_id=self.client.value or "",
                about=self.about.text,
            ),
            lambda view: self.go(f"request:{view.request.id}"),
        )

    def clear(self) -> None:
        """Empty the form."""
        self.sort.select()
        self.day.set_value(self._today)
        self.client.select("")
        self.about.set_text("")
