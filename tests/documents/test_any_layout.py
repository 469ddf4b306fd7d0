"""Whatever stands on a paper: it is valid, complete, the same each time, and inside its page."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ethicsdesk.documents.codec import from_json, to_json
from ethicsdesk.domain.charts import Bar, Chart, Reach
from ethicsdesk.domain.layout import (
    Bullets,
    Callout,
    Grid,
    Heading,
    Keep,
    Letterhead,
    PageBreak,
    PageSize,
    Pairs,
    PaperLayout,
    Paragraph,
    QrCode,
    TickBox,
    Tone,
    WriteLine,
    literal,
)
from tests.documents.reading import read, ua1_failures

CYRILLIC = "\N{CYRILLIC CAPITAL LETTER ZHE}"
WORD = st.text(alphabet="abcdefgÑñéợ" + CYRILLIC + "*<&\\{}().,-–/ 0123456789", min_size=1, max_size=40).map(
    literal
)
TEXT = st.lists(WORD, max_size=60).map(" ".join)
GRIDS = st.integers(1, 5).flatmap(
    lambda columns: st.builds(
        Grid,
        header=st.tuples(*[WORD] * columns),
        rows=st.lists(st.tuples(*[TEXT] * columns), max_size=12).map(tuple),
        shares=st.tuples(*[st.floats(0.5, 4)] * columns),
        summary=WORD,
    )
)
CHARTS = st.builds(
    Chart,
    header=st.tuples(WORD, WORD, WORD),
    bars=st.lists(
        st.builds(
            Bar,
            name=WORD,
            share=st.none() | st.floats(0, 1),
            words=WORD,
            reach=st.sampled_from(Reach),
            says=WORD.filter(str.strip),
        ),
        max_size=12,
    ).map(tuple),
    limit=st.floats(0, 1),
    summary=WORD,
)
SIMPLE = st.one_of(
    st.builds(Heading, text=WORD, level=st.integers(1, 3)),
    st.builds(Paragraph, text=TEXT, small=st.booleans(), lead=st.booleans()),
    st.builds(Bullets, items=st.lists(TEXT, max_size=6).map(tuple), numbered=st.booleans()),
    st.builds(
        Callout,
        tone=st.sampled_from(Tone),
        title=WORD,
        text=TEXT,
        items=st.lists(TEXT, max_size=4).map(tuple),
    ),
    st.builds(Pairs, rows=st.lists(st.tuples(WORD, TEXT), max_size=6).map(tuple), summary=WORD),
    GRIDS,
    CHARTS,
    st.builds(WriteLine, label=WORD, share=st.floats(0.1, 1.0)),
    st.builds(TickBox, text=TEXT),
    st.builds(
        QrCode,
        data=st.text("ABC0123456789-", min_size=1, max_size=200),
        alternative=WORD.filter(str.strip),
        size=st.floats(40, 200),
    ),
    st.builds(PageBreak),
)
BLOCKS = st.lists(SIMPLE | st.builds(Keep, blocks=st.lists(SIMPLE, max_size=4).map(tuple)), max_size=10).map(
    tuple
)
LAYOUTS = st.builds(
    PaperLayout,
    title=WORD.filter(str.strip),
    subtitle=WORD,
    blocks=BLOCKS,
    letterhead=st.none()
    | st.builds(Letterhead, practice=WORD, clinician=WORD, contact=st.tuples(WORD, WORD)),
    language=st.sampled_from(["en-US", "es-US", "vi"]),
    size=st.sampled_from(PageSize),
    large_print=st.booleans(),
    footer=TEXT,
    draft=st.booleans(),
)


@given(layout=LAYOUTS)
@settings(max_examples=25, deadline=None)
def test_any_layout_is_valid_complete_and_repeatable(papers, tmp_path_factory, layout):
    pdf = papers.draw(layout)
    assert papers.draw(layout) == pdf
    assert ua1_failures(pdf, tmp_path_factory.mktemp("any")) == []
    said = "".join(read(pdf).says.split())
    for text in _texts(layout.blocks):
        assert "".join(text.split()) in said


@given(layout=LAYOUTS)
@settings(max_examples=25)
def test_any_layout_survives_the_way_to_the_worker(layout):
    assert from_json(to_json(layout)) == layout


def _texts(blocks):
    """Yield the plain texts of paragraphs, boxes and list items."""
    for block in blocks:
        match block:
            case Keep(blocks=inner):
                yield from _texts(inner)
            case Paragraph(text=text) | TickBox(text=text) | Heading(text=text):
                yield _plain(text)
            case Bullets(items=items):
                yield from map(_plain, items)
            case Grid(rows=rows):
                yield from (_plain(cell) for row in rows for cell in row)
            case Chart(bars=bars):
                yield from (_plain(text) for bar in bars for text in (bar.name, bar.words))


def _plain(text):
    return text.replace("\\*", "*").replace("\\\\", "\\")
