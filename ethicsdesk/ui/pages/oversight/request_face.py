"""One request: its clocks, the second look in its order, where it was put right, and the answer."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.client_requests import ClientRequest, Outcome
from ethicsdesk.domain.clocks import Clock, Request, Who
from ethicsdesk.services import client_requests
from ethicsdesk.services.client_requests import RequestView
from ethicsdesk.ui import labels
from ethicsdesk.ui.incidents import words as clock_words
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.oversight.face import Face, offer
from ethicsdesk.ui.pages.oversight.reading import Seen
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

RECORD, BILL, COMPANY, OTHERS = "record", "bill", "company", "others"
_LAWFUL = (Request.ACCESS, Request.AMENDMENT)
_ENDS = {
    Request.ACCESS: (Outcome.GRANTED, Outcome.PARTLY, Outcome.DENIED, Outcome.TAKEN_BACK),
    Request.AMENDMENT: (Outcome.GRANTED, Outcome.PARTLY, Outcome.DENIED, Outcome.TAKEN_BACK),
    Request.APPEAL: (Outcome.CHANGED, Outcome.PARTLY, Outcome.STANDS, Outcome.TAKEN_BACK),
    Request.COMPLAINT: (Outcome.GRANTED, Outcome.PARTLY, Outcome.DENIED, Outcome.TAKEN_BACK),
}


class RequestFace(Face):
    """Every step is kept at once; one that is not yet due is shown, but locked."""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty request."""
        super().__init__(workbench, guard)
        self._id = ""
        self._request: ClientRequest | None = None
        self._half: dict[str, tuple[str, str, str]] = {}
        self.done = Banner(tone=Tone.GOOD)
        self.clocks = Card(self.tr("What is due"))
        self._lines: list[QWidget] = []
        self.told = Button(self.tr("I told the client &that it is here"), icon="check")
        self.told.clicked.connect(
            lambda: self.keep(partial(client_requests.acknowledge, request_id=self._id))
        )
        self.longer = self._make_longer()
        self.clocks.add(self.longer)
        self.clocks.add_start(self.told)
        self.about = self.area(lines=2)
        self.about.left.connect(self._keep_about)
        about = Card(self.tr("What it is about"))
        about.add(Field(self.tr("In a few words"), self.about))
        self.add(
            self.done, self.clocks, about, self._make_look(), self._make_put_right(), self._make_answer()
        )

    def _make_longer(self) -> Disclosure:
        room = QWidget()
        column = spaced(QVBoxLayout(room), margins=0, gap=0.6)
        self.why = self.area(lines=2)
        self.extend = Button(self.tr("Add 30 days"), icon="calendar-clock")
        self.extend.clicked.connect(self._extend)
        column.addWidget(
            muted(self.tr("Once only. The client must get the reason and the new day in writing."))
        )
        column.addWidget(Field(self.tr("Why does it take longer?"), self.why))
        column.addWidget(self.extend)
        return Disclosure(self.tr("I need more time"), room)

    def _make_look(self) -> Card:
        self.look = Card(self.tr("The second look, in its order"))
        self.again = self.area(lines=4)
        self.keep_again = Button(self.tr("Keep what I decide &now"), icon="check")
        self.keep_again.clicked.connect(self._decide_again)
        self.compared = self.area(lines=3)
        self.keep_compared = Button(self.tr("Keep the c&omparison"), icon="check")
        self.keep_compared.clicked.connect(self._compare)
        self.compare_field = Field(
            self.tr("2. Now open the AI output. How do both decisions compare?"),
            self.compared,
            help_text=self.tr("What differs, and why. Did the output push you the first time?"),
        )
        self.look.add(
            Field(
                self.tr("1. Decide again yourself. Do not look at the AI output."),
                self.again,
                help_text=self.tr("Use the record and what the client says now."),
            )
        )
        self.look.add_start(self.keep_again)
        self.look.add(self.compare_field)
        self.look.add_start(self.keep_compared)
        return self.look

    def _make_put_right(self) -> Card:
        self.right = ChoiceList(
            self.tr("Where was it put right?"),
            [
                Choice(RECORD, self.tr("In the record")),
                Choice(BILL, self.tr("In the bill or claim")),
                Choice(COMPANY, self.tr("At the company of the tool")),
                Choice(OTHERS, self.tr("At everyone who got the wrong version")),
            ],
            many=True,
        )
        self.right.chosen.connect(self._keep_right)
        card = Card(self.tr("Where was it put right?"))
        card.add(muted(self.tr("If something was wrong: tick each place once it is right.")), self.right)
        return card

    def _make_answer(self) -> Card:
        self.outcome = Select(())
        self.day = DateEdit()
        self.answer = Button(self.tr("The answer went &out"), kind=ButtonKind.PRIMARY, icon="check")
        self.answer.clicked.connect(self._answer)
        self.answer_card = Card(self.tr("The answer"))
        self.answer_card.add(
            Field(self.tr("What came of it?"), self.outcome),
            Field(self.tr("On which day did the answer go out?"), self.day),
        )
        self.answer_card.add_start(self.answer)
        return self.answer_card

    @property
    def first(self) -> QWidget:
        """Return what comes next: the second look, or what it is about."""
        is_look = self._request is not None and self._request.sort is Request.APPEAL
        return self.again if is_look and self._request and self._request.is_open else self.about

    def show_seen(self, seen: Seen, about: str) -> None:
        """Show the request *about*."""
        view = next((one for one in seen.requests if one.request.id == about), None)
        if view is None:
            return
        one, fresh = view.request, view.request.id != self._id
        if fresh and self._id:
            self._half[self._id] = (self.again.text, self.compared.text, self.why.text)
        self._id, self._request = one.id, one
        self.title = f"{one.number} · {words.request(one.sort)}"
        code = seen.codes.get(one.client_id, "")
        came = self.tr("Came in {day}").format(day=labels.day(one.received_on))
        self.subtitle = f"{came} · {code}" if code else came
        if fresh:
            self._fill(one)
            self.day.set_value(seen.today)
        self._show_state(view, seen)

    def _fill(self, one: ClientRequest) -> None:
        """Show what is kept, or what was half-typed about it before another request was shown."""
        kept = (one.decided_again, one.compared, one.extended_why)
        self.about.set_text(one.about)
        texts = self._half.get(one.id, kept)
        for area, text in zip((self.again, self.compared, self.why), texts, strict=True):
            area.set_text(text)
        offer(self.outcome, [(end.value, words.outcome(end)) for end in _ENDS[one.sort]], None)
        self.outcome.setPlaceholderText(self.tr("Choose …"))
        self.outcome.select(None)

    def _show_state(self, view: RequestView, seen: Seen) -> None:
        one = view.request
        self.done.setVisible(not one.is_open)
        if one.answered_on is not None and one.outcome is not None:
            title = self.tr("Answered on {day}").format(day=labels.day(one.answered_on))
            self.done.say(words.outcome(one.outcome), title=title, tone=Tone.GOOD)
        self.clocks.setVisible(one.is_open)
        self.answer_card.setVisible(one.is_open)
        waits = any(clock.who is Who.ACKNOWLEDGE for clock in view.clocks)
        self.told.setVisible(waits)
        self.longer.setVisible(one.sort in _LAWFUL and one.extended_on is None)
        self.look.setVisible(one.sort is Request.APPEAL)
        first_done = bool(one.decided_again)
        self.keep_again.setEnabled(one.is_open)
        for widget in (self.compare_field, self.keep_compared):
            widget.setEnabled(first_done and one.is_open)
        self.right.select(*(place for place in one.corrected_in if place in (RECORD, BILL, COMPANY, OTHERS)))
        self._show_clocks(view.clocks, seen)

    def _show_clocks(self, clocks: tuple[Clock, ...], seen: Seen) -> None:
        for old in self._lines:
            self.clocks.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = []
        for clock in clocks:
            line = clock_words.due(clock, seen.today, seen.book)
            last = self.tr("Last day: {day}").format(day=labels.day(clock.by))
            self._lines += [Text(line[:1].upper() + line[1:], role=TextRole.STRONG), muted(last)]
        for index, line_widget in enumerate(self._lines):
            self.clocks.column.insertWidget(1 + index, line_widget)

    def _keep_about(self) -> None:
        text = self.about.text.strip()
        if self._request is not None and text != self._request.about:
            self._change(lambda one: replace(one, about=text))

    def _keep_right(self, _: str) -> None:
        places = self.right.values
        self._change(lambda one: replace(one, corrected_in=places))

    def _change(self, how: client_requests.Edit) -> None:
        self.keep(partial(client_requests.change, request_id=self._id, how=how))

    def _extend(self) -> None:
        self.keep(partial(client_requests.extend, request_id=self._id, why=self.why.text))

    def _decide_again(self) -> None:
        self.keep(
            partial(client_requests.decide_again, request_id=self._id, decision=self.again.text),
            lambda _: self.compared.setFocus(),
        )

    def _compare(self) -> None:
        self.keep(
            partial(client_requests.compare, request_id=self._id, comparison=self.compared.text),
            lambda _: self.outcome.setFocus(),
        )

    def _answer(self) -> None:
        if self.outcome.value is None:
            self.say(self.tr("Please say what came of it."))
            return
        if self.day.value is None:
            self.say(self.tr("Please give the day the answer went out."))
            return
        outcome, day = Outcome(self.outcome.value), self.day.value
        self.keep(partial(client_requests.answer, request_id=self._id, outcome=outcome, on=day))
