"""Writes texts as PDF operators: every letter by its code in the embedded faces, kerned as the face wants."""

import io
from collections.abc import Iterator
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from ethicsdesk.documents.fonts import Face, Fonts

_FAR = "\uffff"  # stands for a letter whose code lies beyond the first 256 of its face
_THOUSAND = 1000.0  # distances in a line of text are thousandths of its size, ISO 32000-1, 9.4.3


class Lettering:
    """The letters used in one document; each gets its code with its first use."""

    def __init__(self, fonts: Fonts) -> None:
        """Start without a letter."""
        self._fonts = fonts
        self._buffer = io.BytesIO()
        self._canvas = Canvas(
            self._buffer, pageCompression=0, invariant=1, initialFontName=Face.REGULAR.value
        )
        self._document = self._canvas._doc  # noqa: SLF001 - ReportLab is pinned exactly
        self._codes = {face: _Codes(face, self._document) for face in Face}
        self._words: dict[Face, dict[str, str]] = {face: {} for face in Face}

    def show(self, text: str, face: Face, size: float) -> str:
        """Return the operators that write *text* where the pen stands."""
        known = self._words[face]
        words = [known.get(word) or self._word(word, face) for word in text.split(" ")]
        inner = " ".join(words)
        name = self._codes[face].name(0)
        if _FAR in inner:
            return " ".join(self._slowly(text, face, size))
        if ") " in inner:
            return f"{name} {size:g} Tf [({inner})] TJ"
        return f"{name} {size:g} Tf ({inner}) Tj"

    def faces(self) -> bytes:
        """Return a PDF of one empty page with the embedded faces; no letter can be added afterwards."""
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()

    def _word(self, word: str, face: Face) -> str:
        codes = self._codes[face]
        parts: list[str] = []
        for stretch, distance in self._fonts.kerned(word, face):
            parts.append(stretch.translate(codes))
            if distance:
                parts.append(f") {-distance * _THOUSAND:g} (")
        made = "".join(parts)
        self._words[face][word] = made
        return made

    def _slowly(self, text: str, face: Face, size: float) -> Iterator[str]:
        """Write a text whose letters lie in several fonts of one face; it is not kerned."""
        codes = self._codes[face]
        for number, run in groupby(text, codes.font_of):
            letters = "".join(codes.letter(letter) for letter in run)
            yield f"{codes.name(number)} {size:g} Tf ({letters}) Tj"


class _Codes(dict[int, str]):
    """How the letters of one face are written, by their number in Unicode."""

    def __init__(self, face: Face, document: object) -> None:
        super().__init__()
        self._font = pdfmetrics.getFont(face.value)
        self._document = document
        self._far: dict[str, tuple[int, str]] = {}
        self._names: dict[int, str] = {}

    def __missing__(self, number: int) -> str:
        ((font, code),) = self._font.splitString(chr(number), self._document)
        written = _escaped(code[0])
        if font:
            self._far[chr(number)] = font, written
            written = _FAR
        self[number] = written
        return written

    def name(self, font: int) -> str:
        """Return what pages call one of the fonts of the face."""
        if font not in self._names:
            self._font.splitString(" ", self._document)
            self._names[font] = self._font.getSubsetInternalName(font, self._document)
        return self._names[font]

    def font_of(self, letter: str) -> int:
        """Return in which font of the face a letter lies."""
        self[ord(letter)]
        return self._far[letter][0] if letter in self._far else 0

    def letter(self, letter: str) -> str:
        """Return how a letter is written in its font."""
        return self._far[letter][1] if letter in self._far else self[ord(letter)]


def _escaped(code: int) -> str:
    if code in b"()\\":
        return f"\\{chr(code)}"
    return chr(code) if 32 <= code < 127 else f"\\{code:03o}"
