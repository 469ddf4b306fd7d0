"""A code to scan stands on the page dot for dot, white around it, and is told to who cannot see it."""

import re

import segno

from ethicsdesk.domain.layout import PaperLayout, Paragraph, QrCode
from tests.documents.reading import read, ua1_failures

DATA = "ABCD-EFGH-0123 " * 12
CODE = QrCode(data=DATA, alternative="The key of the vault, to be scanned", size=150)
LAYOUT = PaperLayout(title="Card", blocks=(Paragraph(text="Above."), CODE, Paragraph(text="Below.")))


def test_every_module_of_the_code_stands_on_the_page(papers):
    pdf = papers.draw(LAYOUT)
    node = read(pdf).find("Figure")[0]
    left, lower, right, upper = map(float, re.findall(r"\d+(?:\.\d+)?", node.attributes["BBox"]))
    assert (round(right - left), round(upper - lower)) == (150, 150)
    opened = papers.open(pdf)
    scale = 300 / 72
    picture, height = opened.picture(0, dpi=300), opened.size(0)[1]
    code = segno.make_qr(DATA, error="q", boost_error=False)
    module = 150 / code.symbol_size(border=4)[0]
    for row, modules in enumerate(code.matrix_iter(border=4)):
        for column, dark in enumerate(modules):
            x = round((left + (column + 0.5) * module) * scale)
            y = round((height - upper + (row + 0.5) * module) * scale)
            assert (picture.data[y * picture.stride + 4 * x] < 128) == bool(dark), (row, column)
    opened.close()


def test_a_code_is_a_figure_with_words(papers, tmp_path):
    pdf = papers.draw(LAYOUT)
    assert [node.alt for node in read(pdf).find("Figure")] == [CODE.alternative]
    assert ua1_failures(pdf, tmp_path) == []
