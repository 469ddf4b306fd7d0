"""The cards of a tool's page that lead to its agreements, its evidence, and why to look again."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.evidence import Evidence, disputes
from ethicsdesk.services.diligence_gaps import rerun_words
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.watching import words
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

_SHOWN = 5


class AgreementsCard(Card):
    """Agreements and certificates, those that hold first."""

    wanted = Signal(object)
    """The target to go to."""

    def __init__(self, found: Dossier) -> None:
        """List what there is."""
        super().__init__(self.tr("Agreements"))
        tool_id = found.tool.id
        self.rows = RowList(self.tr("Agreements and certificates"))
        self.rows.show_rows(
            [
                RowItem(
                    one.id,
                    one.title,
                    f"{words.agreement_kind(one.sort)} · {words.agreement_line(one)}",
                    icon="file-check",
                    chip=self.tr("Ended") if one.ended_on else "",
                )
                for one in found.agreements
            ]
        )
        self.rows.activated.connect(
            lambda key: self.wanted.emit(Target(area=Area.AGREEMENT, id=tool_id, field=key))
        )
        if found.agreements:
            self.add(self.rows)
        else:
            self.rows.hide()
            hint = self.tr("The BAA, contract or certificate with its dates. You are reminded in time.")
            self.add(Text(hint, role=TextRole.HELP))
        self.add_button = Button(self.tr("Add an a&greement"), icon="plus")
        self.add_button.clicked.connect(lambda: self.wanted.emit(Target(area=Area.AGREEMENT, id=tool_id)))
        self.add_start(self.add_button)


class EvidenceCard(Card):
    """Exhibits, and where two of them differ."""

    wanted = Signal(object)

    def __init__(self, found: Dossier) -> None:
        """List what there is."""
        super().__init__(self.tr("Evidence"))
        self._tool_id = found.tool.id
        for dispute in disputes(found.evidence):
            question = found.question(dispute.question_id)
            self.add(
                Banner(
                    self.tr("Claims differ: {question}").format(
                        question=question.text if question else dispute.question_id
                    ),
                    tone=Tone.CAUTION,
                )
            )
            self.add(_side_by_side(dispute.speaks_for[-1], dispute.speaks_against[-1]))
        self.rows = RowList(self.tr("Exhibits"))
        self._list(self.rows, found.evidence[:_SHOWN])
        if found.evidence:
            self.add(self.rows)
        else:
            self.rows.hide()
            hint = self.tr("Tie a document, a screenshot or a public claim to many answers in one step.")
            self.add(Text(hint, role=TextRole.HELP))
        if len(found.evidence) > _SHOWN:
            rest = RowList(self.tr("More exhibits"))
            self._list(rest, found.evidence[_SHOWN:])
            count = len(found.evidence) - _SHOWN
            self.add(Disclosure(self.tr("{count} more").format(count=count), rest))
        self._add_buttons()

    def _list(self, rows: RowList, found: tuple[Evidence, ...]) -> None:
        rows.show_rows(
            [
                RowItem(
                    one.id,
                    words.evidence_title(one),
                    words.evidence_line(one),
                    icon="scroll-text",
                    chip=words.leaning(one.leaning),
                    chip_tone=words.leaning_tone(one.leaning),
                )
                for one in found
            ]
        )
        rows.activated.connect(self._go)

    def _add_buttons(self) -> None:
        row = spaced(FlowLayout(), margins=0, gap=0.6)
        self.document = Button(self.tr("Tie a document"), icon="paperclip")
        self.picture = Button(self.tr("Paste a screenshot"), icon="copy")
        self.claim = Button(self.tr("Add a claim"), icon="plus")
        for button, field in ((self.document, "document"), (self.picture, "picture"), (self.claim, "claim")):
            button.clicked.connect(lambda _=False, field=field: self._go(field))
            row.addWidget(button)
        self.add(row)

    def _go(self, field: str) -> None:
        self.wanted.emit(Target(area=Area.EVIDENCE, id=self._tool_id, field=field))


class WatchCard(Card):
    """Whether something changed since the last decision, and who stands behind the tool."""

    wanted = Signal(object)

    def __init__(self, found: Dossier) -> None:
        """Say what is known."""
        super().__init__(self.tr("What has changed"))
        for one in found.reruns[:3]:
            self.add(Banner(told(rerun_words(one)), title=words.trigger(one.trigger), tone=Tone.CAUTION))
        if not found.reruns:
            self.add(Text(self.tr("Nothing noted since your last decision."), role=TextRole.MUTED))
        names = ", ".join(one.name for one in found.suppliers if one.left_on is None)
        behind = self.tr("Companies behind it: {names}").format(names=names or self.tr("none noted yet"))
        self.add(Text(behind, role=TextRole.HELP))
        self.look = Button(self.tr("Note a change"), icon="eye")
        self.look.clicked.connect(lambda: self.wanted.emit(Target(area=Area.WATCH, id=found.tool.id)))
        row = spaced(FlowLayout(), margins=0, gap=0.6)
        row.addWidget(self.look)
        self.compare = Button(self.tr("Compare with the last decision"), icon="history")
        since = Target(area=Area.COMPARE, id=found.tool.id, field="since")
        self.compare.clicked.connect(lambda: self.wanted.emit(since))
        self.compare.setEnabled(found.decision is not None)
        row.addWidget(self.compare)
        self.add(row)


def _side_by_side(speaks_for: Evidence, against: Evidence) -> QWidget:
    host = QWidget()
    row = spaced(QHBoxLayout(host), margins=(0.3, 0, 0, 0.6), gap=1.2)
    for one in (speaks_for, against):
        part = QWidget()
        column = spaced(QVBoxLayout(part), margins=0, gap=0.2)
        column.addWidget(Text(words.leaning(one.leaning), role=TextRole.OVERLINE))
        column.addWidget(Text(words.evidence_title(one)))
        column.addWidget(Text(words.evidence_line(one), role=TextRole.HELP))
        column.addStretch(1)
        row.addWidget(part, 1)
    return host


def keeping_cards(found: Dossier, go: Callable[[Target], None]) -> tuple[Card, ...]:
    """Return the three cards; they lead elsewhere through *go*."""
    made = (AgreementsCard(found), EvidenceCard(found), WatchCard(found))
    for card in made:
        card.wanted.connect(go)
    return made
