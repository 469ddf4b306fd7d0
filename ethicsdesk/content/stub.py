"""Writes the files of a language: what is translated stays, what is missing gets its English beside it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from textwrap import wrap

from ethicsdesk.content.languages import TITLE
from ethicsdesk.content.overlay import Overlay, Words, digest, is_block
from ethicsdesk.content.texts import Entry

WIDTH = 104
_KEPT = re.compile(r"(?<=\{\{) (?=\w)|(?<=\w) (?=\}\})| (?=[-+*•>#\d|~`=])")
"""Spaces no line may end at: inside a placeholder, and before what would be read as a list or a heading."""
_STALE = "STALE"  # before the English of a text whose translation was made from other words


def stub_files(english: Iterable[Entry], overlay: Overlay, language: str) -> dict[str, bytes]:
    """Return the files of a language by name, in the order of the English.

    A stale translation keeps its old digest: only a person who has read both may write the new one.
    """
    made: dict[str, bytes] = {}
    if overlay.page is None:
        made[TITLE] = _page(language).encode()
    for name, items in groupby(sorted(english, key=lambda entry: entry.file), key=lambda entry: entry.file):
        write = _block if name.endswith(".md") else _text
        made[name] = "\n".join(
            line for entry in items for line in write(entry, overlay.words.get((name, entry.key)))
        ).encode()
    return made


def filled(english: Iterable[Entry], words: Mapping[tuple[str, str], str], language: str) -> dict[str, bytes]:
    """Return the files of a language with these words in them, each made from the English as it is."""
    overlay = Overlay()
    known = tuple(english)
    for entry in known:
        if (entry.file, entry.key) in words:
            text = words[entry.file, entry.key]
            overlay.words[entry.file, entry.key] = Words(text, digest(entry.english), entry.file, 0)
    return stub_files(known, overlay, language)


def _page(language: str) -> str:
    return f"format: 1\nlanguage: {language}\nname: {language}\ncomplete: false\n"


def _text(entry: Entry, words: Words | None) -> Iterator[str]:
    yield from (f"# {line}" for line in _english(entry, words))
    yield f"{_quoted(entry.key) if not entry.key.isascii() or entry.key[:1] in '0-' else entry.key}:"
    yield f'  of: "{words.of if words else digest(entry.english)}"'
    text = words.text if words else ""
    yield f"  text: {_quoted(text)}" if len(text) < WIDTH - 10 else "  text: >-"
    if len(text) >= WIDTH - 10:
        yield from (f"    {line}" for line in _wrapped(text, WIDTH - 4))
    yield ""


def _block(entry: Entry, words: Words | None) -> Iterator[str]:
    yield from (f"<!-- {line} -->" for line in _english(entry, words))
    label, _, text = words.text.partition("\n") if words else ("", "", "")
    head = f"# {entry.key} @{words.of if words else digest(entry.english)}"
    yield f"{head} | {label}" if label else head
    for line in text.split("\n") if text else ():
        yield from _wrapped(line, WIDTH) if line else [""]
    yield ""


def _english(entry: Entry, words: Words | None) -> Iterator[str]:
    """Yield the English where a translator needs it."""
    stale = words is not None and words.of != digest(entry.english)
    if words is not None and words.text.strip() and not stale:
        return
    label, _, text = entry.english.partition("\n") if is_block(entry) else ("", "", entry.english)
    if stale:
        yield f"{_STALE}: look again, then write the digest {digest(entry.english)}"
    if label:
        yield f"EN | {label}"
    for line in text.split("\n"):
        yield from (f"EN {part}" for part in _wrapped(line, WIDTH - 10))


def _wrapped(text: str, width: int) -> list[str]:
    kept = _KEPT.sub("\0", text)
    lines = wrap(kept, width, break_long_words=False, break_on_hyphens=False)
    return [line.replace("\0", " ") for line in lines]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
