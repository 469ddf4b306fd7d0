"""A paper on the clipboard: every word is there, and nothing an editor would drop or garble."""

import re
from html.parser import HTMLParser
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain import layout
from ethicsdesk.domain.charts import Bar, Chart, Reach
from ethicsdesk.domain.inline import cleaned
from ethicsdesk.domain.layout import Block, PaperLayout, literal
from ethicsdesk.services.formatted import BOX, LINE, formatted

KNOWN = {"html", "meta", "body", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "br"}
KNOWN |= {"table", "tr", "th", "td"}
WORDS = st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=30)


class Reader(HTMLParser):
    """Reads HTML strictly: which elements, whether each is closed, and all text."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def one_of_each(text: str) -> tuple[Block, ...]:
    return (
        layout.Heading(text=text),
        layout.Paragraph(text=text),
        layout.Bullets(items=(text, "two")),
        layout.Bullets(items=(text, "two"), numbered=True),
        layout.Callout(tone=layout.Tone.CAUTION, title="Watch", text=text, items=(text,)),
        layout.Pairs(rows=(("Label", text),), summary="s"),
        layout.Grid(header=("A", "B"), rows=((text, "x"),), shares=(1, 1), summary="s"),
        layout.WriteLine(label="Signature"),
        layout.TickBox(text=text),
        layout.TextField(name="note", label=text),
        layout.ChoiceField(name="answer", label="Which?", options=(("a-yes", text), ("a-no", "No"))),
        layout.QrCode(data="X", alternative="Code"),
        layout.Picture(says="A page", width=1, height=1, pixels=""),
        Chart(
            header=("Section", "Level", "Score"),
            bars=(Bar(name=text, share=0.5, words="50%", reach=Reach.PART, says="below 75%"),),
            limit=0.75,
            summary="s",
        ),
        layout.Keep(blocks=(layout.Paragraph(text=text),)),
        layout.PageBreak(),
    )


def paper(*blocks: Block) -> PaperLayout:
    return PaperLayout(title="Title", subtitle="Sub", blocks=blocks)


def test_every_kind_of_block_is_known():
    here = {type(block) for block in one_of_each("x")}
    assert here == set(get_args(Block))
    assert formatted(paper(*one_of_each("x"))).html


@given(WORDS)
def test_every_word_is_there_and_every_element_is_plain_and_closed(words):
    found = formatted(paper(*one_of_each(literal(words))))
    reader = read(found.html)
    assert reader.seen <= KNOWN
    assert reader.attributes <= {"lang", "charset"}
    shown = " ".join(cleaned(words).split())
    assert " ".join(reader.text.split()).count(shown) >= 11 if shown else True
    assert " ".join(found.plain.split()).count(shown) >= 11 if shown else True


def test_markup_typed_by_a_person_stays_text():
    found = formatted(paper(layout.Paragraph(text="<script>alert(1)</script> & <b>bold</b>")))
    assert "&lt;script&gt;" in found.html
    assert read(found.html).seen.isdisjoint({"script", "b"})


def test_bold_and_italic_are_kept_and_gone_from_the_plain_form():
    found = formatted(paper(layout.Paragraph(text="**Stop** it *now*")))
    assert "<strong>Stop</strong> it <em>now</em>" in found.html
    assert "Stop it now" in found.plain


def test_lines_to_write_on_and_boxes_to_tick_can_still_be_used():
    found = formatted(paper(layout.WriteLine(label="Signature"), layout.TickBox(text="I agree")))
    for form in (found.html, found.plain):
        assert f"Signature: {LINE}" in form
        assert f"{BOX} I agree" in form


def test_lists_are_numbered_in_the_plain_form():
    found = formatted(paper(layout.Bullets(items=("one", "two"), numbered=True)))
    assert re.search(r"1\. one\n2\. two", found.plain)
