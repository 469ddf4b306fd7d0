"""The pieces of a form: boxes to type in, and answers of which one is chosen."""

from collections.abc import Callable
from dataclasses import dataclass

from ethicsdesk.documents.flow import Glue, Piece
from ethicsdesk.documents.pen import Pen
from ethicsdesk.documents.setting import Line, Type
from ethicsdesk.documents.style import Look
from ethicsdesk.documents.tagging import Box, Element, Field, Role, Shape
from ethicsdesk.domain.inline import plain
from ethicsdesk.domain.layout import ChoiceField, TextField

MakeLines = Callable[[str, Type, float], tuple[Line, ...]]

ROOM_PER_LINE = 15.0  # points of a box for each line typed into it
_PAD = 5.0
_ABOVE = 2.0  # between a label and its box
_APART = 20.0  # between answers that stand in one row
_TICKED = "Yes"


def line_field(label: str) -> Field:
    """Return the field over a line to write on."""
    return Field(name=label, says=label, shape=Shape.LINE)


def tick_field(text: str) -> Field:
    """Return the field in place of a box to tick."""
    return Field(name=text, says=text, shape=Shape.TICK, value=_TICKED, option=text)


@dataclass(slots=True, eq=False, kw_only=True)
class TypeBox(Piece):
    """A label and, below it, a box to type in."""

    lines: tuple[Line, ...]
    kind: Type
    label: Element
    form: Element
    width: float
    asked: Field

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Write the label, then place the box."""
        pen.mark(self.label)
        for index, line in enumerate(self.lines):
            pen.line(line, self.kind, x=x, top=top + index * self.kind.leading, goes_on=True)
        above = len(self.lines) * self.kind.leading + _ABOVE
        pen.field(self.form, Box(x, top + above, self.width, self.height - above), self.asked)


def type_box(
    block: TextField, parent: Element, label: tuple[Line, ...], *, look: Look, width: float
) -> TypeBox:
    """Return a box to type in with its label set."""
    paragraph = parent.add(Role.PARAGRAPH)
    says = plain(block.tip or block.label)
    form = paragraph.add(Role.FORM, alternative=says)
    room = ROOM_PER_LINE * block.lines + _PAD
    return TypeBox(
        height=len(label) * look.field.leading + _ABOVE + room,
        lines=label,
        kind=look.field,
        label=paragraph,
        form=form,
        width=width,
        asked=Field(name=block.name, says=says, shape=Shape.BOX, lines=block.lines),
    )


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer, set: where its circle stands, its words, its elements."""

    x: float
    lines: tuple[Line, ...]
    element: Element
    form: Element
    asked: Field


@dataclass(slots=True, eq=False, kw_only=True)
class Answers(Piece):
    """A row of answers, each with its circle left of it."""

    answers: tuple[_Answer, ...]
    kind: Type
    edge: float

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Place circle and words, from left to right."""
        above = top + (self.kind.leading - self.edge) / 2
        for answer in self.answers:
            at = x + answer.x
            pen.field(answer.form, Box(at, above, self.edge, self.edge), answer.asked)
            pen.mark(answer.element)
            for index, line in enumerate(answer.lines):
                below = top + index * self.kind.leading
                goes_on = index < len(answer.lines) - 1
                pen.line(line, self.kind, x=at + _indent(self.edge), top=below, goes_on=goes_on)


def choice_pieces(
    block: ChoiceField, parent: Element, lines: MakeLines, *, look: Look, width: float
) -> list[Piece]:
    """Return the answers in as few rows as they fit, all on one page where that has room."""
    kind, edge = look.body, look.body.size * 1.05
    says = plain(block.label)
    rows: list[list[_Answer]] = []
    used = width
    for value, words in block.options:
        made = lines(words, kind, width - _indent(edge))
        taken = _indent(edge) + max(line.width for line in made) + _APART
        if not rows or len(made) > 1 or used + taken - _APART > width:
            rows.append([])
            used = 0.0
        element = parent.add(Role.PARAGRAPH)
        form = element.add(Role.FORM, alternative=f"{says} {plain(words)}")
        asked = Field(name=block.name, says=says, shape=Shape.ROUND, value=value, option=plain(words))
        rows[-1].append(_Answer(used, made, element, form, asked))
        used += taken if len(made) == 1 else width
    return [_row(row, kind, edge, look, last=row is rows[-1]) for row in rows]


def _row(row: list[_Answer], kind: Type, edge: float, look: Look, *, last: bool) -> Answers:
    return Answers(
        height=max(len(answer.lines) for answer in row) * kind.leading,
        gap=look.gap * 0.3,
        glue=Glue.NONE if last else Glue.SOFT,
        answers=tuple(row),
        kind=kind,
        edge=edge,
    )


def _indent(edge: float) -> float:
    return edge * 1.6
