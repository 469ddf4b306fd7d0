"""Reads the texts of a paper: blocks of a small Markdown subset that every drawing can honour.

Allowed: paragraphs, "- " lists, ``**strong**``, ``*emphasis*`` and ``{{ placeholder }}``. Nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ethicsdesk.content.problems import ContentError, Problem
from ethicsdesk.content.strict_yaml import read_text

PLACEHOLDER = re.compile(r"\{\{ ([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?) \}\}")

_HEAD = re.compile(r"# ([a-z0-9][a-z0-9-]*)(?: \| (\S.*))?\Z")
_NOT_OURS = (
    (re.compile(r"\s*#"), "Headings inside a block are not allowed; a line “# block-id” starts a block."),
    (re.compile(r"\s*\d+[.)] "), "Numbered lists are not allowed; use “- ”."),
    (re.compile(r"\s*[+*•] "), "Write list items with “- ”."),
    (re.compile(r"\s*(>|```|~~~|\||-{3,}\s*\Z|={3,}\s*\Z)"), "This Markdown is not in the allowed subset."),
    (re.compile(r"[`<>\\_~|]|\]\(|!\["), "Only **strong**, *emphasis* and {{ placeholders }} are allowed."),
)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """The words of one block; `text` has one paragraph or list item a line, paragraphs a blank line apart."""

    id: str
    label: str
    text: str
    line: int
    placeholders: tuple[tuple[str, int], ...]  # name and line
    file: str  # where it is written; a borrowed block stands in the file of the paper that lends it


@dataclass(slots=True)
class _Open:
    """A block while its lines are read."""

    id: str
    label: str
    line: int
    rows: list[tuple[int, str]] = field(default_factory=list)


def read_blocks(name: str, raw: bytes) -> tuple[TextBlock, ...]:
    """Read the blocks of the file called *name*. Raises ContentError with every problem found."""
    problems: list[Problem] = []
    blocks: list[_Open] = []
    for number, line in enumerate(read_text(name, raw).split("\n"), start=1):
        head = _HEAD.match(line.rstrip())
        if head:
            if any(block.id == head[1] for block in blocks):
                problems.append(Problem(name, number, f"The block “{head[1]}” stands here twice."))
            blocks.append(_Open(head[1], head[2] or "", number))
        elif blocks:
            blocks[-1].rows.append((number, line))
        elif line.strip():
            problems.append(Problem(name, number, "Text before the first line “# block-id”."))
    for block in blocks:
        problems += _block_problems(name, block)
    if problems:
        raise ContentError(problems)
    return tuple(_closed(block, name) for block in blocks)


def _line_problems(line: str) -> Iterator[str]:
    bare = PLACEHOLDER.sub("", line)
    if "{" in bare or "}" in bare:
        yield "A placeholder is written {{ name }}, with one space on each side."
    for pattern, sentence in _NOT_OURS:
        if pattern.search(bare) if pattern is _NOT_OURS[-1][0] else pattern.match(bare):
            yield sentence
            return


def _block_problems(name: str, block: _Open) -> Iterator[Problem]:
    for number, line in [(block.line, block.label), *block.rows]:
        for sentence in _line_problems(line):
            yield Problem(name, number, sentence)
    for number, text in [(block.line, block.label), *_joined(block.rows)]:
        if not marks_balanced(text.removeprefix("- ")):
            yield Problem(name, number, "The * and ** marks do not come in pairs around words.")


def marks_balanced(text: str) -> bool:
    """Say whether every ``**`` and ``*`` opens before a word and closes after one, without crossing."""
    stack: list[str] = []
    for mark in re.finditer(r"\*+", text):
        kind, before, after = mark[0], text[: mark.start()][-1:], text[mark.end() :][:1]
        if kind not in {"*", "**"}:
            return False
        if stack and stack[-1] == kind:
            if not before.strip():
                return False
            stack.pop()
        elif kind in stack or not after.strip():
            return False
        else:
            stack.append(kind)
    return not stack


def _joined(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Join the lines of each paragraph and item; an empty text keeps paragraphs apart."""
    out: list[tuple[int, str]] = []
    for number, line in rows:
        text = line.strip()
        if not text:
            out.append((number, ""))
        elif text.startswith("- ") or not out or not out[-1][1]:
            out.append((number, text))
        else:
            out[-1] = (out[-1][0], f"{out[-1][1]} {text}")
    return out


def _closed(block: _Open, name: str) -> TextBlock:
    joined = "\n".join(text for _, text in _joined(block.rows))
    lines = [(block.line, block.label), *block.rows]
    return TextBlock(
        block.id,
        block.label,
        re.sub(r"\n{3,}", "\n\n", joined).strip(),
        block.line,
        tuple((found[1], number) for number, line in lines for found in PLACEHOLDER.finditer(line)),
        name,
    )
