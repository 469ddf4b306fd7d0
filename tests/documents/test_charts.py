"""Bars on paper: a table whose words say what the bars show, and bars that gray print tells apart."""

from ethicsdesk.domain.charts import Bar, Chart, Reach
from ethicsdesk.domain.layout import PaperLayout, Paragraph
from tests.documents.reading import read, ua1_failures

SHARES = ((0.9, Reach.FULL), (0.6, Reach.PART), (0.3, Reach.LOW), (None, Reach.NONE))
BARS = tuple(
    Bar(name=f"Row {reach}", share=share, words=f"words {reach}", reach=reach, says=f"says {reach}")
    for share, reach in SHARES
)
CHART = Chart(header=("Section", "Level", "Score"), bars=BARS, limit=0.75, summary="Scores of the sections")
LAYOUT = PaperLayout(title="Scores", blocks=(Paragraph(text="Above."), CHART, Paragraph(text="Below.")))


def test_a_chart_is_a_table_with_a_figure_in_words_in_each_row(papers, tmp_path):
    pdf = papers.draw(LAYOUT)
    found = read(pdf)
    assert len(found.find("Table")) == 1
    assert len(found.find("TR")) == len(BARS) + 1
    assert [figure.alt for figure in found.find("Figure")] == [bar.says for bar in BARS]
    for bar in BARS:
        assert bar.name in found.says
        assert bar.words in found.says
    assert ua1_failures(pdf, tmp_path) == []


def test_bars_of_one_length_look_different_at_each_level_without_color(papers):
    inks = {_ink(papers, reach) for reach in (Reach.FULL, Reach.PART, Reach.LOW)}
    assert len(inks) == 3


def test_a_longer_bar_holds_more_ink(papers):
    short, long = (_ink(papers, Reach.FULL, share) for share in (0.2, 0.7))
    assert long > short


def test_a_long_chart_repeats_its_heading_on_each_page(papers, tmp_path):
    chart = Chart(header=CHART.header, bars=BARS * 15, limit=0.75, summary=CHART.summary)
    pdf = papers.draw(PaperLayout(title="Scores", blocks=(chart,)))
    opened = papers.open(pdf)
    texts = [opened.text(index) for index in range(opened.page_count)]
    opened.close()
    assert len(texts) > 1
    assert all("Level" in text for text in texts)
    assert ua1_failures(pdf, tmp_path) == []


def _ink(papers, reach, share=0.6):
    """Return how dark the page is, as the sum of a gray picture."""
    bar = Bar(name="Row", share=share, words="words", reach=reach, says="says")
    chart = Chart(header=CHART.header, bars=(bar,), limit=0.75, summary=CHART.summary)
    opened = papers.open(papers.draw(PaperLayout(title="Scores", blocks=(chart,))))
    picture = opened.picture(0, dpi=60)
    opened.close()
    return sum(255 - value for value in picture.data[::4])
