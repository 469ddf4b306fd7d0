"""Sets tables: pairs of label and value, grids and charts with a heading row repeated on every page."""

from collections.abc import Callable, Iterator, Sequence

from ethicsdesk.documents.charts import BarRow, Gauge
from ethicsdesk.documents.flow import Glue, Piece
from ethicsdesk.documents.pieces import Cell, Row
from ethicsdesk.documents.setting import Line, Type
from ethicsdesk.documents.style import Look
from ethicsdesk.documents.tagging import Attributes, Element, Role
from ethicsdesk.domain.charts import Bar, Chart
from ethicsdesk.domain.inline import plain
from ethicsdesk.domain.layout import Grid, Pairs

Lines = Callable[[str, Type, float], tuple[Line, ...]]

_CHART_SHARES = (3.4, 3.6, 3.0)
_SIDE = 6.0  # points left and right inside a cell
_LABEL_AT_MOST = 0.42  # of the width of a table of pairs
_COLUMN = Attributes(owner="Table", names={"Scope": "Column"})
_ROW = Attributes(owner="Table", names={"Scope": "Row"})


def pair_rows(block: Pairs, parent: Element, lines: Lines, *, look: Look, width: float) -> list[Piece]:
    """Return the rows of label and value."""
    table = _table(parent, block.summary)
    bold = Type(look.table.size, look.table.leading, plain=look.table_head.plain, ink=look.table.ink)
    widest = max((lines(label, bold, width)[0].width for label, _ in block.rows), default=0.0)
    label_width = min(widest + 3 * _SIDE, width * _LABEL_AT_MOST)
    rows: list[Piece] = []
    for label, value in block.rows:
        row = table.add(Role.ROW)
        left = _cell(
            row.add(Role.HEADER_CELL, attributes=_ROW), lines, (label, bold), (-_SIDE, label_width + _SIDE)
        )
        right = _cell(row.add(Role.CELL), lines, (value, look.table), (label_width, width - label_width))
        rows.append(_row((left, right), look=look, width=width, ruled_above=not rows))
    return _held(rows)


def grid_rows(block: Grid, parent: Element, lines: Lines, *, look: Look, width: float) -> list[Piece]:
    """Return the heading row and the rows of a grid.

    Raises:
        ValueError: A row, the shares or the links do not fit the number of columns or rows.
    """
    _check(block)
    table = _table(parent, block.summary)
    spans = list(_spans(block.shares, width))
    heading, again = _heading(table, block.header, spans, lines, look=look, width=width)
    rows: list[Piece] = [heading]
    for index, texts in enumerate(block.rows):
        target = block.links[index] if block.links else ""
        rows.append(_grid_row(table.add(Role.ROW), texts, spans, target, lines, look, width))
        rows[-1].header = again
    return _held(rows)


def chart_rows(block: Chart, parent: Element, lines: Lines, *, look: Look, width: float) -> list[Piece]:
    """Return the heading row and the rows of a chart: each a name, a bar and its words."""
    table = _table(parent, block.summary)
    spans = list(_spans(_CHART_SHARES, width))
    heading, again = _heading(table, block.header, spans, lines, look=look, width=width)
    rows: list[Piece] = [heading]
    for bar in block.bars:
        rows.append(_bar_row(table.add(Role.ROW), bar, block.limit, spans, lines, look, width))
        rows[-1].header = again
    return _held(rows)


def _bar_row(  # noqa: PLR0913, PLR0917
    row: Element,
    bar: Bar,
    limit: float,
    spans: list[tuple[float, float]],
    lines: Lines,
    look: Look,
    width: float,
) -> BarRow:
    name = _cell(row.add(Role.HEADER_CELL, attributes=_ROW), lines, (bar.name, look.table), spans[0])
    figure = row.add(Role.CELL).add(Role.FIGURE, alternative=bar.says)
    words = _cell(row.add(Role.CELL), lines, (bar.words, look.table), spans[2])
    plain_row = _row((name, words), look=look, width=width)
    x, room = spans[1]
    height = look.table.size * 0.8
    top = look.pad + (look.table.leading - height) / 2
    gauge = Gauge(bar=bar, limit=limit, x=x + _SIDE, width=room - 2 * _SIDE, top=top, height=height)
    return BarRow(
        height=plain_row.height,
        cells=plain_row.cells,
        pad=plain_row.pad,
        width=width,
        gauge=gauge,
        figure=figure,
    )


def _heading(
    table: Element,
    header: Sequence[str],
    spans: list[tuple[float, float]],
    lines: Lines,
    *,
    look: Look,
    width: float,
) -> tuple[Row, Row]:
    """Return the heading row, and the same as it is repeated."""
    head = table.add(Role.ROW)
    elements = [head.add(Role.HEADER_CELL, attributes=_COLUMN) for _ in header]
    cells = tuple(
        _cell(element, lines, (text, look.table_head), span)
        for element, text, span in zip(elements, header, spans, strict=True)
    )
    heading, again = (_row(cells, look=look, width=width, heading=True) for _ in range(2))
    again.artifact = True
    return heading, again


def _grid_row(  # noqa: PLR0913, PLR0917
    row: Element,
    texts: tuple[str, ...],
    spans: list[tuple[float, float]],
    target: str,
    lines: Lines,
    look: Look,
    width: float,
) -> Row:
    cells: list[Cell] = []
    for index, (text, span) in enumerate(zip(texts, spans, strict=True)):
        element = row.add(Role.CELL)
        if target and index == 0:
            link = element.add(Role.LINK)
            cells.append(_cell(link, lines, (text, look.table), span, target))
        else:
            cells.append(_cell(element, lines, (text, look.table), span))
    return _row(tuple(cells), look=look, width=width)


def _table(parent: Element, summary: str) -> Element:
    texts = {"Summary": summary} if summary else {}
    return parent.add(Role.TABLE, attributes=Attributes(owner="Table", texts=texts) if texts else None)


def _cell(
    element: Element, lines: Lines, text: tuple[str, Type], span: tuple[float, float], target: str = ""
) -> Cell:
    words, kind = text
    x, width = span
    made = lines(words, kind, width - 2 * _SIDE)
    return Cell(element, made, x + _SIDE, width, kind, target, plain(words) if target else "")


def _row(
    cells: tuple[Cell, ...], *, look: Look, width: float, heading: bool = False, ruled_above: bool = False
) -> Row:
    height = 2 * look.pad + max(len(cell.lines) * cell.kind.leading for cell in cells)
    return Row(
        height=height, cells=cells, pad=look.pad, width=width, heading=heading, ruled_above=ruled_above
    )


def _spans(shares: Sequence[float], width: float) -> Iterator[tuple[float, float]]:
    """Yield start and width of each column."""
    total = sum(shares)
    x = 0.0
    for share in shares:
        yield x, width * share / total
        x += width * share / total


def _held(rows: list[Piece]) -> list[Piece]:
    """Hold the heading with its first row, and the last two rows together."""
    for index, row in enumerate(rows):
        if (index == 0 and len(rows) > 1) or (index == len(rows) - 2 and len(rows) > 2):
            row.glue = Glue.HARD if index == 0 else Glue.SOFT
    return rows


def _check(block: Grid) -> None:
    columns = len(block.header)
    if len(block.shares) != columns or any(len(row) != columns for row in block.rows):
        raise ValueError("every row of a grid has as many cells as its header and its shares")
    if block.links and len(block.links) != len(block.rows):
        raise ValueError("a grid has one link for each row, or none at all")
