"""A paper as formatted text for the clipboard: HTML that an EHR's form editor takes, and the same as text.

Only headings, paragraphs, lists, tables, bold and italic are used, and no styles: editors drop the rest.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from ethicsdesk.domain import inline, layout
from ethicsdesk.domain.charts import Chart
from ethicsdesk.domain.layout import Block, PaperLayout

LINE = "_" * 40
BOX = "\N{BALLOT BOX}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Formatted:
    """One text in both forms a clipboard holds."""

    html: str
    plain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A piece of a paper: an HTML element with inline marks in its texts."""

    tag: str  # "p", "h2", "ul", "ol" or "table"
    texts: tuple[str, ...]
    width: int = 1  # cells in a row, for tables; the first row is the header


def formatted(paper: PaperLayout) -> Formatted:
    """Return the words of a paper, from its title to the last line, without page numbers and letterhead."""
    parts = [_Part(tag="h1", texts=(paper.title,))]
    if paper.subtitle:
        parts.append(_Part(tag="p", texts=(paper.subtitle,)))
    for block in paper.blocks:
        parts += _parts(block)
    body = "\n".join(map(_html, parts))
    language = escape(paper.language, quote=True)
    return Formatted(
        html=f'<html lang="{language}"><meta charset="utf-8"><body>\n{body}\n</body></html>',
        plain="\n\n".join(map(_plain, parts)) + "\n",
    )


def _parts(block: Block) -> Iterator[_Part]:
    match block:
        case layout.Keep():
            for inner in block.blocks:
                yield from _parts(inner)
        case layout.Heading():
            yield _Part(tag=f"h{block.level + 1}", texts=(block.text,))
        case layout.Bullets():
            yield _Part(tag="ol" if block.numbered else "ul", texts=block.items)
        case layout.Callout():
            yield from _callout(block)
        case layout.Grid() | Chart():
            yield _table(block)
        case layout.PageBreak():
            return
        case _:
            yield from (_Part(tag="p", texts=(text,)) for text in _lines(block))


def _table(block: layout.Grid | Chart) -> _Part:
    """Return a grid, or a chart in words, row after row."""
    rows: tuple[tuple[str, ...], ...]
    if isinstance(block, layout.Grid):
        rows = block.rows
    else:
        rows = tuple((bar.name, bar.says, bar.words) for bar in block.bars)
    cells = tuple(cell for row in (block.header, *rows) for cell in row)
    return _Part(tag="table", texts=cells, width=len(block.header))


def _lines(block: Block) -> Iterable[str]:
    """Return the paragraphs of a block that is nothing but paragraphs."""
    match block:
        case layout.Paragraph():
            return (block.text,)
        case layout.Pairs():
            return tuple(f"**{label}:** {text}" for label, text in block.rows)
        case layout.WriteLine():
            return (f"{block.label}: {block.written or LINE}",)
        case layout.TickBox():
            return (f"{BOX} {block.text}",)
        case layout.TextField():
            return (f"{block.label}: {LINE}",)
        case layout.ChoiceField():
            return tuple(f"{BOX} {words}" for _, words in block.options)
        case layout.QrCode(alternative=words) | layout.Picture(says=words):
            return (words,)
        case _:
            raise TypeError(type(block).__name__)


def _callout(block: layout.Callout) -> Iterator[_Part]:
    texts = [f"**{block.title}**", *block.text.split("\n")]
    yield from (_Part(tag="p", texts=(text,)) for text in texts if text)
    if block.items:
        yield _Part(tag="ul", texts=block.items)


def _html(part: _Part) -> str:
    texts = [_marked(text) for text in part.texts]
    if part.tag in ("ul", "ol"):
        return f"<{part.tag}>{''.join(f'<li>{text}</li>' for text in texts)}</{part.tag}>"
    if part.tag == "table":
        rows = [texts[at : at + part.width] for at in range(0, len(texts), part.width)]
        lines = (_row(row, "td" if number else "th") for number, row in enumerate(rows))
        return f"<table>{''.join(lines)}</table>"
    return f"<{part.tag}>{texts[0]}</{part.tag}>"


def _row(cells: list[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in cells)}</tr>"


def _plain(part: _Part) -> str:
    texts = [inline.plain(text) for text in part.texts]
    match part.tag:
        case "ul":
            return "\n".join(f"- {text}" for text in texts)
        case "ol":
            return "\n".join(f"{number}. {text}" for number, text in enumerate(texts, start=1))
        case "table":
            rows = [texts[at : at + part.width] for at in range(0, len(texts), part.width)]
            return "\n".join("\t".join(row) for row in rows)
        case _:
            return texts[0]


def _marked(text: str) -> str:
    """Return a text as HTML, its marks as elements."""
    return "".join(_run(run) for run in inline.parse(text)).replace("\n", "<br>")


def _run(run: inline.Run) -> str:
    text = escape(run.text)
    if run.emphasis:
        text = f"<em>{text}</em>"
    return f"<strong>{text}</strong>" if run.strong else text
