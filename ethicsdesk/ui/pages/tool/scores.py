"""The scores of a tool: bars by principle and by section, what their looks mean, and the same as a table."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.charts import Bar, Chart, Reach
from ethicsdesk.domain.judgement import PASS_SHARE, Share
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.score_charts import points, reach, sections
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chart import BarChart, Swatch
from ethicsdesk.ui.widgets.chart_table import ChartTable
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole

translate = QCoreApplication.translate

_SHOWN = 6


def score_card(dossier: Dossier) -> Card:
    """Return the scores by principle and by section, each with its numbers."""
    judgement = dossier.judgement
    card = Card(translate("ToolPage", "Scores"))
    if judgement.stops:
        card.add(Text(translate("ToolPage", "No score outweighs an open stop."), role=TextRole.HELP))
    principles = _chart(
        translate("ToolPage", "Principle"),
        translate("ToolPage", "Score of each principle"),
        ((labels.principle(key), share) for key, share in judgement.by_principle.items()),
    )
    by_section = _chart(
        translate("ToolPage", "Section"),
        translate("ToolPage", "Score of each section"),
        sections(dossier.sheet, judgement),
    )
    card.add(Text(translate("ToolPage", "By principle"), role=TextRole.OVERLINE), BarChart(principles))
    few = len(by_section.bars) <= _SHOWN
    card.add(Disclosure(translate("ToolPage", "By section"), BarChart(by_section), opened=few))
    card.add(_legend({bar.reach for bar in (*principles.bars, *by_section.bars)}))
    card.add(Disclosure(translate("ToolPage", "The same as a table"), _tables(principles, by_section)))
    return card


def says(found: Reach) -> str:
    """Return how far a score reaches, in words."""
    words = {
        Reach.FULL: translate("ToolPage", "75% or more"),
        Reach.PART: translate("ToolPage", "50% to 74%"),
        Reach.LOW: translate("ToolPage", "Below 50%"),
        Reach.NONE: translate("ToolPage", "Nothing to score"),
    }
    return words[found]


def bar(name: str, share: Share) -> Bar:
    """Return a score as a bar with its numbers."""
    found = reach(share)
    words = says(Reach.NONE)
    if share.percent is not None:
        one = translate("ToolPage", "{percent}% ({points} of one point)")
        more = translate("ToolPage", "{percent}% ({points} of {possible} points)")
        words = (one if share.possible == 1 else more).format(
            percent=share.percent, points=points(share.points), possible=points(share.possible)
        )
    return Bar(name=name, share=share.value, words=words, reach=found, says=says(found))


def _chart(of: str, summary: str, scores: Iterable[tuple[str, Share]]) -> Chart:
    header = (of, translate("ToolPage", "Level"), translate("ToolPage", "Score"))
    bars = tuple(bar(name, share) for name, share in scores)
    return Chart(header=header, bars=bars, limit=PASS_SHARE, summary=summary)


def _legend(shown: set[Reach]) -> QWidget:
    """Return what each look means, only for the looks in sight, and what the line marks."""
    host = QWidget()
    flow = spaced(FlowLayout(host), margins=(0, 0.3, 0, 0), gap=1.1)
    for found in (Reach.FULL, Reach.PART, Reach.LOW):
        if found in shown:
            pair = QWidget()
            row = spaced(QHBoxLayout(pair), margins=0, gap=0.4)
            row.addWidget(Swatch(found), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Text(says(found), role=TextRole.HELP))
            flow.addWidget(pair)
    flow.addWidget(Text(translate("ToolPage", "The line marks 75%."), role=TextRole.HELP))
    return host


def _tables(*charts: Chart) -> QWidget:
    host = QWidget()
    column = spaced(QVBoxLayout(host), margins=0, gap=0.8)
    for chart in charts:
        column.addWidget(ChartTable(chart))
    return host
