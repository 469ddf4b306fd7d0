"""What would change a result: the smallest sets of answers that would lift it, then all else still open."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.judgement import BarKind
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Result
from ethicsdesk.services import lifts
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.lifts import Ways
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.tool import words
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.workbench import Workbench

translate = QCoreApplication.translate

_SHOWN = 6


class LiftCard(Card):
    """Each line is one click from its question; nothing is promised beyond the answers named."""

    chosen = Signal(str)

    def __init__(self, dossier: Dossier) -> None:
        """Show what is open; where answers could lift the result, wait for `show_ways` first."""
        super().__init__(self.tr("What would change this"))
        self._dossier = dossier
        judgement = dossier.judgement
        self._low = any(bar.kind is BarKind.LOW_SCORE for bar in judgement.bars)
        self._bars: dict[str, BarKind] = {}
        for bar in judgement.bars:
            if bar.question_id:
                self._bars.setdefault(bar.question_id, bar.kind)  # the heaviest comes first
        self.waits = judgement.result in (Result.DO_NOT_USE, Result.CONDITIONAL)
        self.is_needed = judgement.result is not None and bool(self.waits or self._open_rows(frozenset()))
        self.waiting = Text(self.tr("Working it out …"), role=TextRole.MUTED)
        self.add(self.waiting)
        self.waiting.setVisible(self.waits)
        if not self.waits:
            self._add_open(frozenset())

    def show_ways(self, found: Ways | None) -> None:
        """Show the ways that were worked out; None when no answers lift the result."""
        self.waiting.hide()
        named: frozenset[str] = frozenset()
        if found is None:
            self.add(Text(self.tr("Other answers alone do not lift this result.")))
        else:
            named = frozenset(question.id for way in found.told for question in way.questions)
            self._add_ways(found)
        self._add_open(named)

    def _add_ways(self, found: Ways) -> None:
        self.add(Text(intro(found), role=TextRole.STRONG))
        if not found.smallest:
            text = self.tr("This is one way. Nothing in it can be left out, but a shorter way may exist.")
            self.add(Text(text, role=TextRole.HELP))
        name = self.tr("Answers that would lift the result")
        if len(found.ways[0].questions) == 1:
            self._add_list(name, [self._row(way.questions[0]) for way in found.told])
        elif len(found.ways) == 1:
            self._add_list(name, [self._row(question) for question in found.ways[0].questions])
        else:
            for number, way in enumerate(found.told, 1):
                title = self.tr("Way {number}").format(number=number)
                self.add(Text(title, role=TextRole.OVERLINE))
                self._add_list(f"{name}, {title}", [self._row(question) for question in way.questions])
        left = len(found.ways) - len(found.told)
        if left:
            one, more = self.tr("And one more way as short."), self.tr("And {count} more ways as short.")
            self.add(Text(one if left == 1 else more.format(count=left), role=TextRole.HELP))

    def _row(self, question: Question) -> RowItem:
        kind = self._bars.get(question.id)
        chip, tone = (words.bar(kind), words.bar_tone(kind)) if kind else ("", Tone.NEUTRAL)
        return RowItem(question.id, question.text, question.change, chip=chip, chip_tone=tone)

    def _add_open(self, named: frozenset[str]) -> None:
        """Add what is open beside the answers named, and how far the score is."""
        if self._low:
            text = self.tr("The answers reach less than 75% of the points that can be reached.")
            self.add(Text(text))
        rows = self._open_rows(named)
        if not rows:
            return
        title = self.tr("Before it can be approved ({count})").format(count=len(rows))
        if self.waits:
            host = QWidget()
            column = spaced(QVBoxLayout(host), margins=0)
            column.addWidget(self._list(title, rows))
            self.add(
                Disclosure(title, host, opened=len(rows) <= _SHOWN and not self._dossier.judgement.stops)
            )
            return
        self._add_list(self.tr("What would change this"), rows)

    def _open_rows(self, named: frozenset[str]) -> list[RowItem]:
        stops = {finding.question.id for finding in self._dossier.judgement.stops}
        rows = []
        for question_id, kind in self._bars.items():
            question = self._dossier.question(question_id)
            if question is not None and question_id not in stops | named:
                rows.append(
                    RowItem(question_id, question.text, chip=words.bar(kind), chip_tone=words.bar_tone(kind))
                )
        return [*rows, *self._stale_rows()]

    def _stale_rows(self) -> list[RowItem]:
        rows = []
        for question_id in sorted(self._dossier.judgement.stale):
            question = self._dossier.question(question_id)
            if question is not None:
                chip = self.tr("Evidence too old")
                subtitle = self.tr("Ask for newer evidence: {what}").format(what=question.evidence)
                rows.append(RowItem(question.id, question.text, subtitle, chip=chip, chip_tone=Tone.CAUTION))
        return rows

    def _add_list(self, name: str, rows: Sequence[RowItem]) -> None:
        """Add a list; what is beyond the first few folds away."""
        self.add(self._list(name, rows[:_SHOWN]))
        if len(rows) > _SHOWN:
            more = self.tr("{count} more").format(count=len(rows) - _SHOWN)
            self.add(Disclosure(more, self._list(f"{name}, {more}", rows[_SHOWN:])))

    def _list(self, name: str, rows: Sequence[RowItem]) -> RowList:
        shown = RowList(name)
        shown.show_rows(rows)
        shown.activated.connect(self.chosen)
        return shown


def intro(found: Ways) -> str:
    """Return the sentence over the answers: how many of them, and what the result would be."""
    size = len(found.ways[0].questions)
    then = translate("LiftCard", "no deal-breaker would be left. The open questions would then decide.")
    if found.after is not None:
        result = labels.result(found.after)
        then = translate("LiftCard", "the result would be “{result}”.").format(result=result)
    if len(found.ways) > 1 and size == 1:
        text = translate("LiftCard", "If any one of these answers became good, {then}")
    elif len(found.ways) > 1:
        text = translate("LiftCard", "If the {size} answers of any one way became good, {then}")
    elif size == 1:
        text = translate("LiftCard", "If this answer became good, {then}")
    else:
        text = translate("LiftCard", "If these {size} answers became good, {then}")
    return text.format(size=size, then=then)


def lift_card(dossier: Dossier, workbench: Workbench) -> LiftCard | None:
    """Return the card, which fills once the ways are worked out; None when nothing would change it."""
    card = LiftCard(dossier)
    if not card.is_needed:
        card.deleteLater()
        return None
    if card.waits:
        sheet, today = dossier.sheet, dossier.today
        workbench.draw(lambda _: lifts.ways(sheet, today), card.show_ways, owner=card)
    return card
