"""The chart: level bars that differ without color, fit at any width, and are read as text and as a table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.charts import Bar, Chart, Reach
from ethicsdesk.ui.theme import Scheme, Theme
from ethicsdesk.ui.widgets.chart import BarChart
from ethicsdesk.ui.widgets.chart_table import ChartTable

SHARES = ((0.9, Reach.FULL), (0.6, Reach.PART), (0.3, Reach.LOW), (None, Reach.NONE))
CHART = Chart(
    header=("Section", "Level", "Score"),
    bars=tuple(
        Bar(
            name=f"A section with a long name, {reach}",
            share=share,
            words=f"{reach} numbers",
            reach=reach,
            says=f"says {reach}",
        )
        for share, reach in SHARES
    ),
    limit=0.75,
    summary="Scores of the sections",
)


def shown(qtbot: QtBot, *bars: Bar, width: int = 700) -> BarChart:
    chart = BarChart(Chart(header=CHART.header, bars=bars, limit=0.75, summary="Scores"))
    qtbot.addWidget(chart)
    chart.resize(width, chart.heightForWidth(width))
    chart.show()
    return chart


def test_a_screen_reader_hears_every_name_number_and_level(qtbot: QtBot) -> None:
    chart = BarChart(CHART)
    qtbot.addWidget(chart)
    assert chart.accessibleName() == "Scores of the sections"
    for bar in CHART.bars:
        assert f"{bar.name}: {bar.words}, {bar.says}." in chart.accessibleDescription()


def test_the_table_says_the_same_and_never_scrolls(qtbot: QtBot) -> None:
    table = ChartTable(CHART)
    qtbot.addWidget(table)
    table.resize(420, table.sizeHint().height())
    table.show()
    model = table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert rows == [[bar.name, bar.says, bar.words] for bar in CHART.bars]
    table.resize(420, table.sizeHint().height())
    assert table.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("scheme", list(Scheme))
def test_levels_differ_in_gray(qtbot: QtBot, theme: Theme, scheme: Scheme) -> None:
    theme.apply(scheme=scheme, text_size=100)
    inks = []
    for reach in (Reach.FULL, Reach.PART, Reach.LOW):
        bar = Bar(name="", share=0.6, words="", reach=reach, says="")
        chart = shown(qtbot, bar)
        image = QImage(chart.size(), QImage.Format.Format_RGB32)
        image.fill(theme.color("trough"))
        chart.render(image, renderFlags=QWidget.RenderFlag.DrawChildren)
        ground = theme.color("trough").lightness()
        row = (image.pixelColor(x, image.height() // 2).lightness() for x in range(image.width()))
        inks.append(sum(abs(lightness - ground) > 70 for lightness in row))
    full, part, low = inks
    assert full > 1.5 * part > 3 * low


def test_bars_start_at_the_right_where_one_reads_from_the_right(qtbot: QtBot, theme: Theme) -> None:
    bar = Bar(name="", share=0.2, words="", reach=Reach.FULL, says="")
    left = shown(qtbot, bar)
    right = BarChart(left.chart)
    qtbot.addWidget(right)
    right.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right.resize(left.size())
    right.show()
    good = theme.color("good")

    def filled(chart: BarChart) -> list[int]:
        image = chart.grab().toImage()
        return [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == good]

    assert [left.width() - 1 - x for x in reversed(filled(right))] == pytest.approx(filled(left), abs=2)


def test_a_narrow_chart_grows_in_height_instead_of_cutting(qtbot: QtBot, theme: Theme) -> None:
    chart = BarChart(CHART)
    qtbot.addWidget(chart)
    wide, narrow = chart.heightForWidth(900), chart.heightForWidth(250)
    assert narrow > wide
    theme.apply(scheme=Scheme.LIGHT, text_size=200)
    assert chart.heightForWidth(500) > narrow
