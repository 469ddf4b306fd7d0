"""Reads the two inline marks of a text, ``**strong**`` and ``*emphasis*``, and cleans what cannot be seen."""

import unicodedata
from dataclasses import dataclass

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"))
_BLANKS = {
    ord(blank): " " for blank in "\t\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000"
}
_BREAKS = dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), "\n")
_SUBSTITUTES = {**_INVISIBLE, **_BLANKS, **_BREAKS, ord("\u202f"): "\u00a0", ord("\u02bc"): "\u2019"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face."""

    text: str
    strong: bool = False
    emphasis: bool = False


def cleaned(text: str) -> str:
    """Return *text* composed (NFC), without invisible characters, every blank a plain space."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return composed.translate(_SUBSTITUTES)


def parse(text: str) -> tuple[Run, ...]:
    """Split *text* into runs; a mark without its partner prints as itself."""
    if "*" not in text and "\\" not in text:
        return (Run(cleaned(text)),) if text else ()
    runs: list[Run] = []
    _collect(_pieces(cleaned(text)), runs)
    return tuple(_merged(runs))


def plain(text: str) -> str:
    """Return *text* without its inline marks, as a screen reader or a bookmark says it."""
    return "".join(run.text for run in parse(text))


def _pieces(text: str) -> list[str]:
    """Cut into literal pieces and marks; an escaped character comes as a two-character piece."""
    pieces: list[str] = []
    position = 0
    while position < len(text):
        escaped = text[position] == "\\" and text[position + 1 : position + 2] in {"\\", "*"}
        step = 2 if escaped or text.startswith("**", position) else 1
        pieces.append(text[position : position + step])
        position += step
    return pieces


def _collect(pieces: list[str], runs: list[Run]) -> None:
    closing = _partners(pieces)
    strong = emphasis = False
    for index, piece in enumerate(pieces):
        if index in closing:
            strong = (not strong) if piece == "**" else strong
            emphasis = (not emphasis) if piece == "*" else emphasis
        else:
            literal = piece[1] if len(piece) == 2 and piece[0] == "\\" else piece
            runs.append(Run(text=literal, strong=strong, emphasis=emphasis))


def _partners(pieces: list[str]) -> set[int]:
    """Return the places of marks that have a partner: an opener before text, a closer after text."""
    paired: set[int] = set()
    waiting: dict[str, int] = {}
    for index, piece in enumerate(pieces):
        if piece not in {"*", "**"}:
            continue
        before = pieces[index - 1] if index else " "
        after = pieces[index + 1] if index + 1 < len(pieces) else " "
        if piece in waiting and not before.isspace() and waiting[piece] != index - 1:
            paired |= {waiting.pop(piece), index}
        elif piece not in waiting and not after.isspace():
            waiting[piece] = index
    return paired


def _merged(runs: list[Run]) -> list[Run]:
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if last is not None and (last.strong, last.emphasis) == (run.strong, run.emphasis):
            merged[-1] = Run(text=last.text + run.text, strong=run.strong, emphasis=run.emphasis)
        else:
            merged.append(run)
    return merged
