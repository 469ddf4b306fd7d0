"""The plan: what it costs, each thing with its turn and its reason, and another budget."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.review_book import ReviewBook
from ethicsdesk.domain.reviews import Pace, PaceLine
from ethicsdesk.services.pace import TRAINING, Plan, weigh
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.reviews import words
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.select import Select

BUDGETS = (60, 120, 180, 240, 360, 600)


class PlanCard(Card):
    """Shows a proposal for a budget; nothing holds before it is chosen."""

    budget_chosen = Signal(int)
    chosen = Signal(object)
    """The Pace to keep."""

    def __init__(self) -> None:
        """Make the card, empty."""
        super().__init__(" ")
        self.set_title(self.tr("A plan for your year"))
        self._pace: Pace | None = None
        self.budget = Select(
            [(str(count), words.minutes(count)) for count in BUDGETS], name=self.tr("Time for a quarter")
        )
        self.budget.chosen.connect(lambda key: self.budget_chosen.emit(int(key)))
        self.cost = Text(role=TextRole.STRONG)
        self.over = Banner(tone=Tone.CAUTION)
        self.over.hide()
        self.lines = QWidget()
        self._column = spaced(QVBoxLayout(self.lines), margins=0, gap=0.7)
        self.parts: ChoiceList | None = None
        self.use = Button(self.tr("&Use this plan"), kind=ButtonKind.PRIMARY, icon="check")
        self.use.clicked.connect(self._on_use)
        self.add(
            Text(
                self.tr(
                    "Tell how much time you want to give. The plan fits as much as it can into it, and "
                    "writes down the reason for each shortcut. Leave out what you do not want: what you "
                    "did not choose is never called late."
                )
            ),
            Field(self.tr("Time for a &quarter"), self.budget),
            self.cost,
            self.over,
            self.lines,
        )
        row = spaced(FlowLayout(), margins=0, gap=0.6)
        row.addWidget(self.use)
        self.add(row)

    def show_plan(self, pace: Pace, book: ReviewBook) -> None:
        """Show a proposal."""
        self._pace = pace
        self.budget.select(str(pace.budget) if pace.budget in BUDGETS else None)
        if self.parts is not None:
            self._column.removeWidget(self.parts)
            self.parts.deleteLater()
        titles = {review.id: review.title for review in book.reviews}
        reviews = [line for line in pace.lines if line.what in titles]
        choices = [Choice(line.what, titles[line.what], line_words(line, titles)) for line in reviews]
        training = [line for line in pace.lines if line.what.startswith(TRAINING)]
        total = words.minutes(sum(12 // line.months * line.minutes for line in training if line.months))
        choices.append(
            Choice(
                TRAINING,
                self.tr("Training"),
                self.tr("{count} short topics, spread over the year · {time} a year").format(
                    count=len(training), time=total
                ),
            )
        )
        self.parts = ChoiceList(self.tr("Parts of the plan"), choices, many=True)
        self.parts.select(*(choice.key for choice in choices))
        self.parts.chosen.connect(lambda _: self._weigh())
        self._column.addWidget(self.parts)
        self._weigh()

    @property
    def pace(self) -> Pace | None:
        """Return the plan without what was left out."""
        if self._pace is None or self.parts is None:
            return None
        return _without(self._pace, frozenset(self.parts.values))

    def _weigh(self) -> None:
        if self.pace is None:
            return
        plan = weigh(self.pace)
        self.cost.setText(cost_words(plan))
        self.over.setVisible(not plan.fits)
        self.over.say(
            self.tr("Nothing was left out without asking you. Give it more time, or leave something out."),
            title=self.tr("This is more than your time allows"),
            tone=Tone.CAUTION,
        )

    def _on_use(self) -> None:
        if self.pace is not None:
            self.chosen.emit(self.pace)


def _without(pace: Pace, kept: frozenset[str]) -> Pace:
    """Return the plan with the parts kept; what was to be done with one left out stays, on its own."""
    lines = []
    for line in pace.lines:
        key = TRAINING if line.what.startswith(TRAINING) else line.what
        into = line.into if line.into in kept else ""
        lines.append(
            PaceLine(
                what=line.what,
                months=line.months if key in kept else 0,
                minutes=line.minutes,
                first_on=line.first_on,
                into=into if key in kept else "",
                why=line.why if key in kept else "",
            )
        )
    return Pace(budget=pace.budget, chosen_on=pace.chosen_on, lines=tuple(lines))


def line_words(line: PaceLine, titles: Mapping[str, str]) -> str:
    """Return how often, how long, together with what, and why so."""
    told = [words.often(line.months), words.minutes(line.minutes)]
    if line.into:
        told.append(words.translate("reviews", "together with: {title}").format(title=titles[line.into]))
    else:
        told.append(words.translate("reviews", "first by {day}").format(day=labels.day(line.first_on)))
    return " · ".join(told) + (f"\n{line.why}" if line.why else "")


def cost_words(plan: Plan) -> str:
    """Return what a plan costs."""
    return words.translate("reviews", "{year} a year, at most {quarter} in a quarter").format(
        year=words.minutes(plan.minutes_a_year), quarter=words.minutes(plan.fullest_quarter)
    )
