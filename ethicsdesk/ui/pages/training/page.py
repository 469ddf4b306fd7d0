"""One topic of the training: what to practice, the quiz, and what was right with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.questionnaire import Source
from ethicsdesk.domain.review_book import QuizQuestion, TrainingTopic
from ethicsdesk.domain.reviews import LONGEST_NOTE, Marked, TrainingEntry
from ethicsdesk.services import training
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.reviews import words
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.text_area import TextArea
from ethicsdesk.ui.workbench import Workbench


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A topic, its last entry in the log, and the names of its sources."""

    topic: TrainingTopic
    last: TrainingEntry | None
    sources: Mapping[str, Source]


def see(topic_id: str, desk: Desk) -> Seen | None:
    """Read a topic; None when there is none of this id."""
    rows = {row.topic.id: row for row in training.log(desk).topics}
    row = rows.get(topic_id)
    return Seen(topic=row.topic, last=row.last, sources=desk.library.sources()) if row else None


class QuestionCard(Card):
    """One question of the quiz; after marking it says what is right, and why."""

    def __init__(self, question: QuizQuestion, number: int) -> None:
        """Show the question with nothing chosen."""
        super().__init__()
        self.question = question
        self.add(Text(f"{number}. {question.text}", role=TextRole.STRONG))
        self.options = ChoiceList(
            question.text, [Choice(str(place), text) for place, text in enumerate(question.options)]
        )
        self.add(self.options)
        self.verdict = Banner()
        self.verdict.hide()
        self.add(self.verdict)
        if question.safety:
            self.add_start(Chip(self.tr("About safety"), tone=Tone.INFO))

    @property
    def chosen(self) -> int | None:
        """Return the place of the chosen option, or None."""
        return int(self.options.value) if self.options.value is not None else None

    def mark(self) -> None:
        """Say whether the answer is right."""
        question, right = self.question, self.chosen == self.question.right
        title = (
            self.tr("Right")
            if right
            else self.tr("Right is: {answer}").format(answer=question.options[question.right])
        )
        self.verdict.say(question.why, title=title, tone=Tone.GOOD if right else Tone.CAUTION)
        self.verdict.show()
        self.options.setEnabled(False)


class TrainingPage(AreaPage):
    """Shows a topic; nothing goes into the log before the answers are checked."""

    area: ClassVar[Area] = Area.TRAINING
    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, workbench: Workbench) -> None:
        """Make the page without a topic."""
        super().__init__("")
        self._workbench = workbench
        self._seen: Seen | None = None
        self.cards: list[QuestionCard] = []
        self.outcome = Banner()
        self.outcome.hide()
        self.outcome.acted.connect(self._again)
        self.add(self.outcome)
        self._holder = QWidget()
        self._column = spaced(QVBoxLayout(self._holder), margins=0, gap=1.0)
        self.add(self._holder)
        self.about = Card(self.tr("What it is about"))
        self._text, self._practice, self._last = Text(), Text(), muted("")
        self._sources = muted("")
        self.about.add(self._text, Text(self.tr("Try it"), role=TextRole.H3), self._practice)
        self.about.add(self._sources, self._last)
        self.add_side(self.about)
        self.learned = TextArea(lines=2)
        self._learned = Card()
        self._learned.add(Field(self.tr("What will you do differently?"), self.learned, optional=True))
        self.add(self._learned)
        self.back = Button(self.tr("&Back to reviews"), icon="arrow-left")
        self.back.clicked.connect(lambda: workbench.go(Target(area=Area.REVIEWS)))
        self.check = Button(self.tr("&Check my answers"), kind=ButtonKind.PRIMARY, icon="check")
        self.check.clicked.connect(self._on_check)
        self.set_footer(leading=(self.back,), trailing=(self.check,))

    def show_for(self, target: Target) -> None:
        """Show the topic of this id with an empty quiz."""
        self._workbench.read(partial(see, target.id), self._open, owner=self)

    def reload(self) -> None:
        """Nothing here changes from elsewhere."""

    def _open(self, seen: Seen | None) -> None:
        if seen is None:
            self._workbench.go(Target(area=Area.REVIEWS))
            return
        self._seen = seen
        topic = seen.topic
        self.set_title(
            topic.title,
            subtitle=self.tr("{time} · {often} · no certification").format(
                time=words.minutes(topic.minutes), often=words.often(topic.months)
            ),
        )
        self._text.setText(topic.text)
        self._practice.setText(topic.practice)
        named = [seen.sources[cite.source].short for cite in topic.sources if cite.source in seen.sources]
        self._sources.setText(self.tr("Based on: {sources}").format(sources=", ".join(named)))
        self._last.setVisible(seen.last is not None)
        if seen.last is not None:
            self._last.setText(
                self.tr("Last time, on {day}: {right} of {asked} right.").format(
                    day=labels.day(seen.last.done_on), right=seen.last.right, asked=seen.last.asked
                )
            )
        self._again()

    def _again(self) -> None:
        """Show the quiz with nothing chosen."""
        if self._seen is None:
            return
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [QuestionCard(q, n) for n, q in enumerate(self._seen.topic.quiz, 1)]
        for card in self.cards:
            self._column.addWidget(card)
        self.outcome.hide()
        self._learned.show()
        self.learned.clear()
        self.check.show()
        self.scroll_to_top()
        self.arrive_at(self.cards[0].options)

    def _on_check(self) -> None:
        if self._seen is None:
            return
        open_ones = [card for card in self.cards if card.chosen is None]
        if open_ones:
            self.notice.say(self.tr("Please answer every question first."), tone=Tone.CAUTION)
            self.reveal(open_ones[0])
            open_ones[0].options.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        chosen = {card.question.id: card.chosen for card in self.cards if card.chosen is not None}
        learned = self.learned.toPlainText()[:LONGEST_NOTE]
        self._workbench.change(
            partial(training.take, topic_id=self._seen.topic.id, chosen=chosen, learned=learned),
            self._marked,
            owner=self,
            on_failed=lambda error: self.notice.say(sentence(error), tone=Tone.CAUTION, milliseconds=0),
        )

    def _marked(self, found: Marked) -> None:
        for card in self.cards:
            card.mark()
        self.check.hide()
        self._learned.hide()
        right = self.tr("{right} of {asked} right.").format(right=found.right, asked=found.asked)
        if found.passed:
            self.outcome.button.setText(self.tr("Take it &once more"))
            self.outcome.say(
                self.tr("{right} It is in your training log. This is no certification.").format(right=right),
                title=self.tr("All answers about safety are right"),
                tone=Tone.GOOD,
            )
        else:
            self.outcome.button.setText(self.tr("Try &again"))
            self.outcome.say(
                self.tr("{right} Read why below, then try again, within 30 days.").format(right=right),
                title=self.tr("An answer about safety was not right yet"),
                tone=Tone.CAUTION,
            )
        self.outcome.button.show()
        self.outcome.show()
        self.scroll_to_top()
        self.outcome.button.setFocus(Qt.FocusReason.OtherFocusReason)
