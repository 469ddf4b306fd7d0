"""The quieter cards of a tool's page: the way to a result, decision, use, facts, a deeper look."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ethicsdesk.domain.records import Decision, Use
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.tools import gates_open
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.tool.purpose import PurposeField
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

translate = QCoreApplication.translate


def way_card(dossier: Dossier) -> Card:
    """Return what happens on the way to a first result, so that nobody starts into the unknown."""
    card = Card(translate("ToolPage", "What happens now"))
    quick = translate(
        "ToolPage", "Up to 15 questions, about ten minutes. “I do not know” is always an answer."
    )
    steps = (
        (translate("ToolPage", "Facts about the tool"), _facts_words(dossier)),
        (translate("ToolPage", "Quick check"), quick),
        (
            translate("ToolPage", "Result"),
            translate(
                "ToolPage", "What stops it, whose rule that is, and what would change it. Then you decide."
            ),
        ),
    )
    for number, (name, text) in enumerate(steps, 1):
        row = spaced(QHBoxLayout(), margins=0, gap=0.8)
        chip = sized(Chip(str(number), tone=Tone.ACCENT), min_width=2)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        column = spaced(QVBoxLayout(), margins=0, gap=0.1)
        column.addWidget(Text(name, role=TextRole.STRONG))
        column.addWidget(Text(text, role=TextRole.MUTED))
        row.addLayout(column, 1)
        card.add(row)
    stop = translate(
        "ToolPage", "Stop at any point. Every answer is saved at once, and you go on where you were."
    )
    card.add(Text(stop, role=TextRole.HELP))
    return card


def _facts_words(dossier: Dossier) -> str:
    if gates_open(dossier.tool):
        return translate("ToolPage", "Six short ones, about two minutes. They decide what is asked at all.")
    return translate("ToolPage", "Done. You can change them at any time.")


class DecisionCard(Card):
    """The decision that holds, its memo, and the decisions before it."""

    memo_wanted = Signal(str)

    def __init__(self, dossier: Dossier) -> None:
        """Show what was decided, or that nothing was."""
        super().__init__(self.tr("Your decision"))
        decision = dossier.decision
        if decision is None:
            self.add(Text(self.tr("Not decided yet. A decision keeps your reasons and a one-page memo.")))
            return
        self._add_decision(decision, dossier)
        earlier = dossier.decisions[1:]
        if earlier:
            rows = RowList(self.tr("Earlier decisions"))
            rows.show_rows([self._row(old) for old in earlier])
            rows.activated.connect(self.memo_wanted)
            title = self.tr("Earlier decisions ({count})").format(count=len(earlier))
            self.add(Disclosure(title, rows))

    def _add_decision(self, decision: Decision, dossier: Dossier) -> None:
        chips = spaced(FlowLayout(), margins=0, gap=0.4)
        chips.addWidget(Chip(labels.result(decision.result), tone=labels.result_tone(decision.result)))
        if decision.review_on <= dossier.today:
            chips.addWidget(Chip(self.tr("Review is due"), tone=Tone.CAUTION))
        self.add(chips)
        made = self.tr("Decided on {day}.").format(day=labels.day(decision.made_on))
        review = self.tr("Look again by {day}.").format(day=labels.day(decision.review_on))
        self.add(Text(f"{made} {review}"))
        if decision.reason:
            self.add(Text(f"“{decision.reason}”", role=TextRole.MUTED))
        now = dossier.judgement.result
        if now is not None and now is not decision.result:
            text = self.tr("Your answers now say: {result}. Please record a new decision.")
            self.add(Banner(text.format(result=labels.result(now)), tone=Tone.CAUTION))
        memo = dossier.memos.get(decision.memo_id)
        if memo is not None:
            words = self.tr("Open the &memo {number}").format(number=memo.number)
            link = LinkButton(words, icon="file-text")
            link.clicked.connect(lambda: self.memo_wanted.emit(memo.id))
            self.add_start(link)

    def _row(self, decision: Decision) -> RowItem:
        return RowItem(
            decision.memo_id,
            labels.day(decision.made_on),
            labels.depth(decision.depth),
            chip=labels.result(decision.result),
            chip_tone=labels.result_tone(decision.result),
        )


class UseCard(Card):
    """Where the tool stands in the practice, and the facts about it."""

    chosen = Signal(str)
    facts_wanted = Signal()
    rename_wanted = Signal()

    def __init__(self, dossier: Dossier, workbench: Workbench) -> None:
        """Show use, purpose and facts."""
        super().__init__(self.tr("In your practice"))
        tool = dossier.tool
        self.select = Select([(use.value, labels.use(use)) for use in Use])
        self.select.select(tool.use.value)
        self.select.chosen.connect(self.chosen)
        self.add(Field(self.tr("Where does it stand?"), self.select))
        if tool.use is Use.IN_USE and dossier.judgement.stops:
            self.add(
                Banner(self.tr("It is in use with an open stop. Please pause it for now."), tone=Tone.STOP)
            )
        self.purpose = PurposeField(tool, workbench)
        self.add(self.purpose)
        kinds = ", ".join(labels.category(c) for c in tool.categories) or self.tr("Kind not stated yet")
        self.add(Text(kinds))
        if tool.capture is not None:
            self.add(Text(labels.capture(tool.capture), role=TextRole.HELP))
        link = LinkButton(self.tr("Change the &facts about the tool"), icon="pencil")
        link.clicked.connect(self.facts_wanted)
        self.rename = LinkButton(self.tr("Re&name it …"), icon="pencil")
        self.rename.clicked.connect(self.rename_wanted)
        self.add_start(link)
        self.add_start(self.rename)


class DeeperCard(Card):
    """An invitation to look deeper, with what it takes."""

    wanted = Signal(str)

    def __init__(self, dossier: Dossier) -> None:
        """Say how many questions and minutes come."""
        deeper = dossier.deeper
        if deeper is None:
            raise ValueError("there is nothing deeper")
        super().__init__(self.tr("Go deeper"))
        name = labels.depth(deeper.depth)
        one = self.tr("{depth}: one more question. Stop and go on at any time.")
        few = self.tr("{depth}: {count} more questions, about a minute. Stop and go on at any time.")
        text = self.tr(
            "{depth}: {count} more questions, about {minutes} minutes. Stop and go on at any time."
        )
        if deeper.minutes <= 1:
            text = one if deeper.questions == 1 else few
        self.add(Text(text.format(depth=name, count=deeper.questions, minutes=deeper.minutes)))
        self.button = Button(self.tr("&Go deeper"), icon="arrow-right")
        self.button.clicked.connect(lambda: self.wanted.emit(deeper.depth.value))
        self.add_start(self.button)
