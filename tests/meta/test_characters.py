"""No character in the source deceives its reader: none is invisible, no word mixes look-alike scripts."""

import re
import unicodedata
from pathlib import Path

from tests.meta.project import place, text_of, tracked_files

FREE = ("resources/content/", "resources/fonts/", "translations/")  # texts in many languages
ALLOWED_CONTROLS = "\n\r\t"
INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
LOOK_ALIKE = {"LATIN", "CYRILLIC", "GREEK"}


def is_invisible(character: str) -> bool:
    """Say whether a reader would not see the character, or take it for a plain space."""
    if character in ALLOWED_CONTROLS or character == " ":
        return False
    category = unicodedata.category(character)
    return category in INVISIBLE or category == "Zs"


def scripts(word: str) -> set[str]:
    """Return the look-alike scripts a word is written in."""
    return {unicodedata.name(letter, "?").split()[0] for letter in word} & LOOK_ALIKE


def deceits(text: str) -> list[str]:
    """Return every deceiving character or word of a line."""
    if text.isascii():
        return []
    unseen = [f"U+{ord(character):04X}" for character in text if is_invisible(character)]
    mixed = [word for word in re.findall(r"\w+", text) if not word.isascii() and len(scripts(word)) > 1]
    return unseen + mixed


def checked_files() -> list[Path]:
    return [file for file in tracked_files() if not place(file).startswith(FREE)]


def test_no_tracked_text_deceives_its_reader():
    found = {
        place(file, number): deceits(line)
        for file in checked_files()
        if not text_of(file).isascii()
        for number, line in enumerate(text_of(file).splitlines(), 1)
        if deceits(line)
    }
    assert found == {}


def test_a_hidden_or_borrowed_letter_would_be_noticed():
    assert deceits("a\u200bb") == ["U+200B"]
    assert deceits("a\u00a0b") == ["U+00A0"]
    assert deceits("p\u0430yment") == ["p\u0430yment"]
    assert deceits("“naïve” — fine…") == []
