"""The faces papers are set in: measuring, and refusing what cannot be printed before anything is drawn."""

import json
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar, cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ethicsdesk.domain.errors import CharactersNotPrintableError
from ethicsdesk.domain.inline import cleaned
from ethicsdesk.domain.layout import Logo, Picture

_SHOWN = 12  # characters named in the sentence; more would not help


class Face(StrEnum):
    """The five embedded faces; the value is the file's name and the face's PostScript name."""

    REGULAR = "Paper-Sans-Regular"
    ITALIC = "Paper-Sans-Italic"
    BOLD = "Paper-Sans-Bold"
    BOLD_ITALIC = "Paper-Sans-BoldItalic"
    SERIF = "Paper-Serif-Semibold"


@dataclass(frozen=True, slots=True)
class FormFace:
    """The face typed text is shown in: its file and measures in thousandths of its size."""

    name: str
    data: bytes
    widths: tuple[int, ...]  # of the codes 32 to 255 of WinAnsi
    box: tuple[int, int, int, int]
    ascent: int
    descent: int
    capital: int
    stem: int


KERNING = "kerning.json"
FILES = (*(f"{face.value}.ttf" for face in Face), KERNING)
"""What the folder holds that `Fonts` loads."""


class Fonts:
    """The faces, loaded once; also remembers how wide words are."""

    def __init__(self, folder: Path) -> None:
        """Load every face from *folder* and make it known to ReportLab."""
        self._faces = {face: TTFont(face.value, str(folder / f"{face.value}.ttf")) for face in Face}
        for font in self._faces.values():
            pdfmetrics.registerFont(font)
        self._printable = frozenset.intersection(
            *(frozenset(font.face.charToGlyph) for font in self._faces.values())
        ) | {ord("\n"), 0xA0}
        self._kerning = _read_kerning(folder / KERNING)
        self._widths: dict[tuple[Face, str], float] = {}

    def width(self, text: str, face: Face, size: float) -> float:
        """Return the width of *text* in points."""
        key = (face, text)
        known = self._widths.get(key)
        if known is None:
            plain = float(self._faces[face].stringWidth(text, 1000.0)) / 1000.0
            known = self._widths[key] = plain + sum(distance for _, distance in self.kerned(text, face))
        return known * size

    def form_face(self) -> FormFace:
        """Return the face that text typed into a field is shown in."""
        face = self._faces[Face.REGULAR].face
        letters = (bytes([code]).decode("cp1252", "replace") for code in range(32, 256))
        return FormFace(
            name=Face.REGULAR.value,
            data=bytes(face._ttf_data),  # noqa: SLF001 - ReportLab is pinned exactly
            widths=tuple(round(face.charWidths.get(ord(letter), face.defaultWidth)) for letter in letters),
            box=tuple(round(edge) for edge in face.bbox),
            ascent=round(face.ascent),
            descent=round(face.descent),
            capital=round(face.capHeight),
            stem=round(face.stemV),
        )

    def kerned(self, text: str, face: Face) -> list[tuple[str, float]]:
        """Return *text* in stretches, each with the distance to add after its last letter, in sizes.

        Every stretch with a distance is a single letter.
        """
        pairs = self._kerning[face]
        stretches: list[tuple[str, float]] = []
        start = 0
        for index in range(len(text) - 1):
            distance = pairs.get(text[index : index + 2])
            if distance is not None:
                if start < index:
                    stretches.append((text[start:index], 0.0))
                stretches.append((text[index], distance))
                start = index + 1
        stretches.append((text[start:], 0.0))
        return stretches

    def require_printable(self, texts: Iterable[str]) -> None:
        """Raise CharactersNotPrintableError naming the characters no face has."""
        missing: dict[str, None] = {}
        for text in texts:
            for character in cleaned(text):
                if ord(character) not in self._printable:
                    missing.setdefault(character)
        if missing:
            more = " …" if len(missing) > _SHOWN else ""
            names = " ".join(_named(character) for character in list(missing)[:_SHOWN])
            raise CharactersNotPrintableError(characters=names + more)

    def spelled(self, text: str) -> str:
        """Return *text* with every character no face has as its Unicode name in brackets."""
        if text.isascii():
            return text
        return "".join(
            character if ord(character) in self._printable else f"[{_name_of(character)}]"
            for character in cleaned(text)
        )


def _read_kerning(file: Path) -> dict[Face, dict[str, float]]:
    """Read the distances between letters, in sizes, by pair."""
    kept: dict[str, dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))
    return {
        face: {
            pairs[at : at + 2]: int(distance) / 1000.0
            for distance, pairs in kept[face.value].items()
            for at in range(0, len(pairs), 2)
        }
        for face in Face
    }


def _named(character: str) -> str:
    """Return the character, or its number where it could not be seen by itself."""
    visible = character.isprintable() and not unicodedata.combining(character)
    return character if visible else f"U+{ord(character):04X}"


def _name_of(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()


PartT = TypeVar("PartT")


def with_texts(part: PartT, change: Callable[[str], str]) -> PartT:
    """Return a layout or block with every text inside it changed, however deep."""
    changed: object = part
    if isinstance(part, StrEnum):
        return part
    if isinstance(part, str):
        changed = change(part)
    elif isinstance(part, tuple):
        changed = tuple(with_texts(item, change) for item in part)
    elif is_dataclass(part) and not isinstance(part, type):
        changed = replace(part, **{f.name: with_texts(getattr(part, f.name), change) for f in fields(part)})
    return cast("PartT", changed)


def texts_of(part: object) -> Iterable[str]:
    """Yield every text inside a layout or block, however deep; nothing of a logo is written out."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Logo):
        return
    elif isinstance(part, Picture):
        yield part.says
    elif isinstance(part, tuple):
        for item in part:
            yield from texts_of(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from texts_of(getattr(part, field.name))
