"""CONTRIBUTING.md names every command that runs a long form."""

import re

from tests.meta.project import ROOT, place, python_files, text_of

LONG_FORM = re.compile(r"``python -m (tests(?:\.\w+)+)")
NO_TRIAL = ("tests.vaults.make",)  # writes a file of the tests


def said_by_modules() -> set[str]:
    texts = (text_of(file) for file in python_files() if place(file).startswith("tests/"))
    return {name for text in texts for name in LONG_FORM.findall(text)} - set(NO_TRIAL)


def test_every_long_form_is_named_in_contributing():
    told = set(re.findall(r"-m (tests(?:\.\w+)+)", text_of(ROOT / "CONTRIBUTING.md")))
    assert said_by_modules() - told == set()


def test_the_commands_are_found():
    assert {"tests.storage.power", "tests.e2e.kills", "tests.benchmarks.trail"} <= said_by_modules()
