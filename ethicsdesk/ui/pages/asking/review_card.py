"""What came back, beside what stands: one card to tick for each answer that differs."""

from PySide6.QtCore import Signal

from ethicsdesk.domain.records import AnswerState
from ethicsdesk.services.vendor_answers import Proposal, Review
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.answer_words import answer_words
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class ReviewCard(Card):
    """Ticked from the start is only what fills a gap; what is answered already stays unless chosen."""

    changed = Signal()
    """Another set of answers is ticked."""

    def __init__(self, found: Review) -> None:
        """Show a filled form."""
        super().__init__(self.tr("What the company answered ({number})").format(number=found.number))
        self.review = found
        self.add(Text(self._who(found), role=TextRole.MUTED))
        for banner in self._warnings(found):
            self.add(banner)
        differing = [one for one in found.proposals if not one.same]
        self.answers = ChoiceList(
            self.tr("Answers to take over"), [self._choice(one) for one in differing], many=True
        )
        self.answers.select(*(one.question.id for one in differing if one.fills))
        self.answers.chosen.connect(lambda _: self.changed.emit())
        if differing:
            hint = self.tr(
                "Tick what you take over. It is kept as “the company says so”, with the file as evidence. "
                "Answers you gave stay as they are unless you tick them."
            )
            self.add(Text(hint, role=TextRole.HELP), self.answers)
        else:
            self.answers.hide()
            self.add(Text(self.tr("There is no answer here that differs from yours.")))
        self._fold(self.tr("The same as your answer ({count})"), self._same(found))
        self._fold(self.tr("Not taken ({count})"), self._missed(found))

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the questions whose answer is ticked."""
        return self.answers.values

    def _who(self, found: Review) -> str:
        day = self.tr("on {day}").format(day=labels.day(found.answered_on)) if found.answered_on else ""
        who = self.tr("Answered by {who}").format(who=found.who) if found.who else self.tr("Not signed")
        return " ".join(part for part in (who, day) if part)

    def _warnings(self, found: Review) -> list[Banner]:
        made = []
        if found.scripts:
            text = self.tr(
                "The file holds a script or something else that runs. Nothing of it was run or taken. The "
                "file itself is kept as it came: open copies of it with care."
            )
            made.append(Banner(text, tone=Tone.CAUTION))
        if found.repaired:
            text = self.tr("The file is damaged. Some answers may be missing: compare with its pages.")
            made.append(Banner(text, tone=Tone.CAUTION))
        return made

    def _choice(self, one: Proposal) -> Choice:
        lines = self.tr("The company: {theirs}\nYou: {yours}").format(
            theirs=self._theirs(one), yours=answer_words(one.question, one.now)
        )
        return Choice(one.question.id, one.question.text, lines)

    def _theirs(self, one: Proposal) -> str:
        if one.proposed.state is AnswerState.UNKNOWN:
            return self.tr("We do not know")
        return answer_words(one.question, one.proposed)

    def _same(self, found: Review) -> list[RowItem]:
        return [
            RowItem(one.question.id, one.question.text, self._theirs(one))
            for one in found.proposals
            if one.same
        ]

    def _missed(self, found: Review) -> list[RowItem]:
        return [RowItem(str(place), one.about, told(one.why)) for place, one in enumerate(found.not_taken)]

    def _fold(self, title: str, items: list[RowItem]) -> None:
        if not items:
            return
        words = title.format(count=len(items))
        rows = RowList(words)
        rows.show_rows(items)
        self.add(Disclosure(words, rows))
