"""One word for one thing in Spanish, in the window and in the content; a sign of percent stands apart."""

import re

import pytest

from installer import texts
from tests.storage.making import ROOT

CONTENT = ROOT / "resources" / "content" / "es"
OLD = re.compile(r"\brespondid[oa]s?\b|\bsubprocesador(es)?\b", re.IGNORECASE)
GLUED = re.compile(r"[0-9}] ?%(?! accurate)")  # a claim quoted in English keeps its sign
WINDOW = texts.translated(texts.TARGET / "ethicsdesk_es.ts")


@pytest.mark.parametrize("wrong", [OLD, GLUED], ids=["word", "percent"])
def test_the_window_keeps_to_the_terms_of_its_spanish(wrong):
    assert [words for words in WINDOW.values() if wrong.search(words)] == []


@pytest.mark.parametrize("wrong", [OLD, GLUED], ids=["word", "percent"])
def test_the_content_keeps_to_the_terms_of_its_spanish(wrong):
    found = [
        f"{file.name}: {line.strip()}"
        for file in sorted(CONTENT.rglob("*.*"))
        if file.is_file()
        for line in joined(file.read_text("utf-8"))
        if wrong.search(line) and "sub-processor.also" not in line
    ]
    assert found == []


def joined(text):
    """Return the texts of a file, each with the key it stands under, on one line."""
    return [re.sub("[ \n]+", " ", part) for part in text.split("\n\n")]
