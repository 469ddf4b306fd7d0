"""Fields of a paper that is filled on a screen, so written that any reader shows, speaks and keeps them.

Every field brings its own look, drawn with an embedded face, so nothing is left to the reader's taste. Typed
text is shown in Western letters (WinAnsi); what is typed beyond that is kept, but a reader may not show it.
"""

from dataclasses import replace
from itertools import count

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from ethicsdesk.documents.fonts import FormFace
from ethicsdesk.documents.style import INK, SOFT
from ethicsdesk.documents.tagging import Field, Shape, Widget

TEXT_SIZE = 11.0
OFF = "Off"
HIDDEN = 2  # annotation flags, ISO 32000-1 table 165
PRINTED = 4
_READ_ONLY = 1  # field flags, tables 221, 226, 228
_MULTILINE = 1 << 12
_ROUND = 1 << 15
_FIRST, _LAST = 32, 255
_NOT_SYMBOLIC = 32  # font flags, table 123
_CIRCLE = 0.5523  # how far the handles of a quarter circle reach
_EDGE = 0.9


class FormWriter:
    """Collects the fields of one file in reading order, then writes the form they make."""

    def __init__(self, pdf: pikepdf.Pdf, face: FormFace) -> None:
        """Start a form without fields."""
        self._pdf = pdf
        self._fields = Array()
        self._rounds: dict[str, pikepdf.Object] = {}
        self._font = pdf.make_indirect(_font(pdf, face))

    def add(self, widget: Widget, page: pikepdf.Object) -> pikepdf.Object:
        """Return the annotation of a field; its name is unique. Raises ValueError for a used name."""
        asked = self._named(widget.field)
        annotation = self._pdf.make_indirect(_annotation(widget, page))
        if asked.shape in {Shape.BOX, Shape.LINE}:
            self._make_text(annotation, asked, widget.rectangle)
        else:
            self._make_button(annotation, asked, widget.rectangle)
        return annotation

    def hide(self, name: str, value: str, page: pikepdf.Object) -> pikepdf.Object:
        """Return the annotation of a field nobody sees, which carries a value there and back."""
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                Rect=Array([0, 0, 0, 0]),
                F=HIDDEN,
                P=page,
                FT=Name.Tx,
                T=String(name),
                TU=String(name),
                Ff=_READ_ONLY,
                DA=String(self._typed),
                V=String(value),
            )
        )
        self._fields.append(annotation)
        return annotation

    def finish(self) -> None:
        """Write the form into the file's catalog; readers need not draw anything anew."""
        self._pdf.Root.AcroForm = self._pdf.make_indirect(
            Dictionary(
                Fields=self._fields,
                DR=Dictionary(Font=Dictionary(Typed=self._font)),
                DA=String(self._typed),
            )
        )

    @property
    def _typed(self) -> str:
        return "/Typed {:g} Tf {:.3f} {:.3f} {:.3f} rg".format(TEXT_SIZE, *INK)

    def _named(self, asked: Field) -> Field:
        """Return a field under a name of its own; lines and ticks, which share labels, get a number."""
        taken = {str(one.T) for one in self._fields} - ({asked.name} & self._rounds.keys())
        name = asked.name.replace(".", " ")  # a dot would part a parent from its kid
        if name not in taken:
            return replace(asked, name=name)
        if asked.shape not in {Shape.LINE, Shape.TICK}:
            raise ValueError(f"two fields are called {name!r}")
        return replace(asked, name=next(f"{name} {n}" for n in count(2) if f"{name} {n}" not in taken))

    def _make_text(
        self, annotation: pikepdf.Object, asked: Field, edges: tuple[float, float, float, float]
    ) -> None:
        annotation.FT = Name.Tx
        annotation.T, annotation.TU = String(asked.name), String(asked.says)
        annotation.Ff = _MULTILINE if asked.lines > 1 else 0
        annotation.V, annotation.DA = String(""), String(self._typed)
        drawn = "/Tx BMC EMC"
        if asked.shape is Shape.BOX:
            annotation.MK = Dictionary(BC=Array([*SOFT]))
            annotation.BS = Dictionary(Type=Name.Border, W=_EDGE, S=Name.S)
            width, height = edges[2] - edges[0], edges[3] - edges[1]
            drawn = f"{_stroke(SOFT)} {_frame(width, height)} S {drawn}"
        else:
            annotation.MK = Dictionary()
        annotation.AP = Dictionary(N=self._look(drawn, edges, font=self._font))
        self._fields.append(annotation)

    def _make_button(
        self, annotation: pikepdf.Object, asked: Field, edges: tuple[float, float, float, float]
    ) -> None:
        round_one = asked.shape is Shape.ROUND
        empty, chosen = (_ring(edges), _dot(edges)) if round_one else (_square(edges), _tick(edges))
        off = self._look(empty, edges)
        on = self._look(f"{empty} {chosen}", edges)
        annotation.AP = Dictionary(N=Dictionary({f"/{OFF}": off, f"/{asked.value}": on}))
        annotation.AS = Name(f"/{OFF}")
        annotation.MK = Dictionary(BC=Array([*INK]), CA=String("l" if round_one else "4"))
        if round_one:
            self._join(annotation, asked)
            return
        annotation.FT, annotation.T, annotation.TU = Name.Btn, String(asked.name), String(asked.says)
        annotation.V = Name(f"/{OFF}")
        self._fields.append(annotation)

    def _join(self, annotation: pikepdf.Object, asked: Field) -> None:
        """Make an answer one of those that exclude each other."""
        group = self._rounds.get(asked.name)
        if group is None:
            group = self._rounds[asked.name] = self._pdf.make_indirect(
                Dictionary(
                    FT=Name.Btn,
                    T=String(asked.name),
                    TU=String(asked.says),
                    Ff=_ROUND,
                    V=Name(f"/{OFF}"),
                    Kids=Array(),
                )
            )
            self._fields.append(group)
        group.Kids.append(annotation)
        annotation.Parent = group
        annotation.TU = String(f"{asked.says} {asked.option}")

    def _look(
        self, drawn: str, edges: tuple[float, float, float, float], *, font: pikepdf.Object | None = None
    ) -> pikepdf.Object:
        box = Array([0, 0, round(edges[2] - edges[0], 2), round(edges[3] - edges[1], 2)])
        resources = Dictionary(Font=Dictionary(Typed=font)) if font is not None else Dictionary()
        return self._pdf.make_stream(
            f"q {drawn} Q".encode("ascii") if font is None else drawn.encode("ascii"),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=box,
            Resources=resources,
        )


def _annotation(widget: Widget, page: pikepdf.Object) -> Dictionary:
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        Rect=Array([round(edge, 2) for edge in widget.rectangle]),
        F=PRINTED,
        P=page,
    )


def _font(pdf: pikepdf.Pdf, face: FormFace) -> Dictionary:
    """Return the face whole, not a subset: what will be typed is not known."""
    name = Name(f"/{face.name}")
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=_NOT_SYMBOLIC,
        FontBBox=Array([*face.box]),
        ItalicAngle=0,
        Ascent=face.ascent,
        Descent=face.descent,
        CapHeight=face.capital,
        StemV=face.stem,
        FontFile2=pdf.make_stream(face.data, Length1=len(face.data)),
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=name,
        Encoding=Name.WinAnsiEncoding,
        FirstChar=_FIRST,
        LastChar=_LAST,
        Widths=Array([*face.widths]),
        FontDescriptor=pdf.make_indirect(descriptor),
    )


def _stroke(ink: tuple[float, float, float]) -> str:
    return "{:.3f} {:.3f} {:.3f} RG {:g} w".format(*ink, _EDGE)


def _frame(width: float, height: float) -> str:
    return f"{_EDGE / 2:g} {_EDGE / 2:g} {width - _EDGE:.2f} {height - _EDGE:.2f} re"


def _square(edges: tuple[float, float, float, float]) -> str:
    return f"{_stroke(INK)} {_frame(edges[2] - edges[0], edges[3] - edges[1])} S"


def _tick(edges: tuple[float, float, float, float]) -> str:
    width, height = edges[2] - edges[0], edges[3] - edges[1]
    points = ((0.22, 0.52), (0.42, 0.27), (0.8, 0.78))
    start, middle, end = (f"{x * width:.2f} {y * height:.2f}" for x, y in points)
    ink = "{:.3f} {:.3f} {:.3f} RG".format(*INK)
    return f"{ink} 1.8 w 1 J 1 j {start} m {middle} l {end} l S"


def _ring(edges: tuple[float, float, float, float]) -> str:
    return f"{_stroke(INK)} {_circle(edges, inset=_EDGE / 2)} s"


def _dot(edges: tuple[float, float, float, float]) -> str:
    inset = (edges[2] - edges[0]) * 0.26
    ink = "{:.3f} {:.3f} {:.3f} rg".format(*INK)
    return f"{ink} {_circle(edges, inset=inset)} f"


def _circle(edges: tuple[float, float, float, float], *, inset: float) -> str:
    """Return four curves that make a circle inside the edges."""
    middle = (edges[2] - edges[0]) / 2
    radius = middle - inset
    reach = radius * _CIRCLE
    low, high, near, far = middle - radius, middle + radius, middle - reach, middle + reach
    curves = (
        (high, far, far, high, middle, high),
        (near, high, low, far, low, middle),
        (low, near, near, low, middle, low),
        (far, low, high, near, high, middle),
    )
    drawn = " ".join(" ".join(f"{at:.2f}" for at in curve) + " c" for curve in curves)
    return f"{high:.2f} {middle:.2f} m {drawn}"
