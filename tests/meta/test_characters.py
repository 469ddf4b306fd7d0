"""No character in the source deceives its reader: none is invisible, no word mixes look-alike scripts."""

import re
import unicodedata
from pathlib import Path

from tests.meta.project import place, text_of, tracked_files

FREE = ("resources/content/", "resources/fonts/", "translations/")  # texts in many languages
ALLOWED_CONTROLS = "\n\r\t"
INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
# Cyrillic and Greek letters that a reader takes for Latin ones.
LOOK_ALIKES = frozenset(
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425"
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u0501\u051b\u051d"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u03b1\u03b9\u03bd\u03bf\u03c1\u03c5\u03f2\u03f3"
)


def is_invisible(character: str) -> bool:
    """Say whether a reader would not see the character, or take it for a plain space."""
    if character in ALLOWED_CONTROLS or character == " ":
        return False
    category = unicodedata.category(character)
    return category in INVISIBLE or category == "Zs"


def is_borrowed(word: str) -> bool:
    """Say whether a word with Latin letters also holds a look-alike of one."""
    return bool(LOOK_ALIKES & set(word)) and any(
        unicodedata.name(letter, "").startswith("LATIN") for letter in word
    )


def deceits(text: str) -> list[str]:
    """Return every deceiving character or word of a line."""
    if text.isascii():
        return []
    unseen = [f"U+{ord(character):04X}" for character in text if is_invisible(character)]
    mixed = [word for word in re.findall(r"\w+", text) if is_borrowed(word)]
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
    assert deceits("\u0430\u0431\u0432 abcéợ\u0416") == []
    assert deceits("“naïve” — fine…") == []
