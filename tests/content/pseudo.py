"""A language nobody speaks: the English with accents, forty percent longer, in brackets."""

import re
import shutil
from pathlib import Path

from ethicsdesk.content.folder import read_files
from ethicsdesk.content.load import load
from ethicsdesk.content.overlay import is_block
from ethicsdesk.content.stub import filled
from ethicsdesk.content.texts import Entry, entries

OPEN, CLOSE = "«", "»"  # in every font of the program, and nowhere in its English
LONGER = 0.4
_ACCENTS = str.maketrans("aeiouyAEIOUncs", "áéíóúýÁÉÍÓÚñçš")
_KEPT = re.compile(r"\{\{[^}]*\}\}|\{[^}]*\}|<[^>]*>|%n|\*+|&&?\w?")


def pseudo(text: str) -> str:
    """Return one text in the language; what stands in braces, tags and marks stays."""
    if not text.strip():
        return text
    kept = _KEPT.findall(text)
    parts = [part.translate(_ACCENTS) for part in _KEPT.split(text)]
    said = parts[0] + "".join(mark + part for mark, part in zip(kept, parts[1:], strict=True))
    return f"{OPEN}{said}{padding(text)}{CLOSE}"


def padding(text: str) -> str:
    """Return words that make a text longer by its share."""
    many = max(1, int(len(text) * LONGER))
    return "".join(f" {'o' * min(5, many - at)}" for at in range(0, many, 6))


def words(entry: Entry) -> str:
    """Return a text of the pack in the language."""
    if not is_block(entry):
        return pseudo(entry.english)
    label, _, text = entry.english.partition("\n")
    lines = [_line(line, " / " if entry.fields > 1 else "") for line in text.split("\n")]
    return "\n".join([pseudo(label), *lines])


def _line(line: str, slash: str) -> str:
    item = "- " if line.startswith("- ") else ""
    rest = line.removeprefix("- ")
    return item + (slash.join(map(pseudo, re.split(r" */ *", rest))) if slash else pseudo(rest))


def language_files(core: dict[str, bytes], *, code: str = "es", name: str = "Pseudo") -> dict[str, bytes]:
    """Return every file of the language for a pack, complete."""
    english = entries(load(core)[0])
    made = filled(english, {(entry.file, entry.key): words(entry) for entry in english}, code)
    page = f"format: 1\nlanguage: {code}\nname: {name}\ncomplete: true\n"
    return {**made, "language.yaml": page.encode()}


def content_with(folder: Path, *, shipped: Path) -> Path:
    """Make a content folder that speaks English and the pseudo-language; return it."""
    shutil.copytree(shipped / "core", folder / "core")
    if (shipped / "compiled" / "core.json").is_file():
        (folder / "compiled").mkdir()
        shutil.copy(shipped / "compiled" / "core.json", folder / "compiled")
    for name, data in language_files(read_files(folder / "core")).items():
        path = folder / "es" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder
