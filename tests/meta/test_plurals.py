"""Numbers in sentences: words for one of what is counted, and one way to write a percent sign."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PROGRAM = Path(__file__).parents[2] / "ethicsdesk"
LANGUAGES = Path(__file__).parents[2] / "translations"
APART = re.compile(r"(^|\d|\})\s%(?![\w(])")
"""A percent sign apart from its number."""
COUNTED = re.compile(r"\{(?P<of>[a-z_]+)\} (?:more |older |short |other |open )?(?P<noun>[a-z]{2,}s)\b")
NO_NOUN = re.compile(
    r"has|is|was|rests|talks|yes|does|this|belongs|counts|holds|gets|says|ends|works|stays|as|its|runs|lacks"
    r"|sends|looks|agrees|needs|asks|hears|wants|keeps|less|always|drafts|takes|uses|shows|reads|names"
)
"""Words with an s at the end that name nothing."""
NEVER_ONE = {
    "{count} characters: long": "fifteen at least",
    "{count} hours": "minutes up to an hour and a half",
    "{count} questions have an answer": "a check asks several",
    "{count} short topics": "the topics of the program",
    "{days} days": "that is said as tomorrow",
    "{all} tabs": "the tabs of a binder",
    "{entries} entries": "the trail of a vault has many from its first day",
    "{minutes} minutes": "said from one and a half on, or with words for one beside it",
    "{most} questions": "the room of a page",
    "{points} points apart": "only large gaps are told",
    "{seconds} seconds": "something said aloud takes longer",
}
"""What is never one, and why."""


def texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Return every text of a module that is not a docstring, and its line."""
    notes = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
            yield node.lineno, node.value


def single(noun: str) -> str:
    """Return the noun for one of them."""
    return noun[:-3] + "y" if noun.endswith("ies") else noun[:-1]


def lacking(source: str) -> list[str]:
    """Return every text that counts things and has nothing beside it for one of them."""
    found = list(texts(ast.parse(source)))
    beside = " ".join(text for _, text in found)
    return [
        f"{line}: {text}"
        for line, text in found
        for match in COUNTED.finditer(text)
        if not NO_NOUN.fullmatch(match["noun"])
        and not any(text[match.start() :].startswith(known) for known in NEVER_ONE)
        and not re.search(
            rf"\b(one|1|a|an|this)\b( \w+){{0,2}} {single(match['noun'])}\b", beside, re.IGNORECASE
        )
        and not (match["noun"] == "times" and re.search(r"\bonce\b", beside))
    ]


def test_what_is_counted_has_words_for_one_of_it():
    found = [
        f"{path.relative_to(PROGRAM.parent)}:{one}"
        for part in ("ui", "services", "domain")
        for path in sorted((PROGRAM / part).rglob("*.py"))
        for one in lacking(path.read_text("utf-8"))
    ]
    assert found == []


def test_the_rule_finds_a_plural_that_stands_alone():
    assert lacking('words = "{count} answers are missing"') == ["1: {count} answers are missing"]
    assert lacking('words = "One answer is missing", "{count} answers are missing"') == []
    assert lacking('words = "Answers missing: {count}"') == []


def test_a_percent_sign_stands_at_its_number():
    found = [
        f"{path.relative_to(PROGRAM.parent)}:{line}: {text}"
        for part in ("ui", "services", "domain")
        for path in sorted((PROGRAM / part).rglob("*.py"))
        for line, text in texts(ast.parse(path.read_text("utf-8")))
        if APART.search(text)
    ]
    assert found == []


def test_spanish_sets_every_percent_sign_apart_on_the_same_line():
    lines = (LANGUAGES / "ethicsdesk_es.ts").read_text("utf-8").splitlines()
    told = [line for line in lines if "<translation>" in line]
    assert [line for line in told if re.search(r"[\d}] ?%", line)] == []
