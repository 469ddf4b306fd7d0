"""Reads a topic of the help: a few fields between two lines ``---``, then its blocks in Markdown."""

from ethicsdesk.content.expand import Fields
from ethicsdesk.content.markdown import TextBlock, read_blocks
from ethicsdesk.content.problems import ContentError, Problem
from ethicsdesk.content.strict_yaml import Path, Plain, YamlFile, read_text, read_yaml

FENCE = "---"
PICTURE = "picture"
"""The block that says what the picture of a topic shows."""


def read_help(name: str, raw: bytes) -> tuple[YamlFile, Plain]:
    """Return the file with its lines, and the topic as plain data. Raises ContentError with every problem."""
    lines = read_text(name, raw).split("\n")
    if lines[0] != FENCE or FENCE not in lines[1:]:
        raise ContentError([Problem(name, 1, "A topic begins with its fields between two lines “---”.")])
    end = lines.index(FENCE, 1)
    head = read_yaml(name, "\n".join(["", *lines[1:end]]).encode())
    blocks = read_blocks(name, "\n".join([*[""] * (end + 1), *lines[end + 1 :]]).encode())
    problems = [
        Problem(name, line, "A topic of the help has no placeholders.")
        for block in blocks
        for _, line in block.placeholders
    ]
    if not isinstance(head.data, dict):
        raise ContentError([head.problem((), "The fields of a topic are a map.")])
    data, told = _topic(head.data, blocks), [block for block in blocks if block.id != PICTURE]
    problems += _unknown(head, {block.id for block in told})
    if problems:
        raise ContentError(problems)
    places: dict[Path, int] = {("blocks", number): block.line for number, block in enumerate(told)}
    return YamlFile(name, data, {**head.lines, **places}), data


def _topic(head: Fields, blocks: tuple[TextBlock, ...]) -> Fields:
    data = {key: value for key, value in head.items() if key not in {"steps", "sources"}}
    steps, sources = head.get("steps"), head.get("sources")
    data["blocks"] = [
        {
            "id": block.id,
            "heading": block.label,
            "text": block.text,
            "steps": isinstance(steps, list) and block.id in steps,
            "sources": sources.get(block.id, []) if isinstance(sources, dict) else [],
        }
        for block in blocks
        if block.id != PICTURE
    ]
    data["shows"] = next((block.text for block in blocks if block.id == PICTURE), "")
    return data


def _unknown(head: YamlFile, blocks: set[str]) -> list[Problem]:
    """Return a problem for each block that is named among the fields and is not there."""
    found: list[Problem] = []
    for key, form in (("steps", list), ("sources", dict)):
        named = head.data.get(key) if isinstance(head.data, dict) else None
        if named is not None and not isinstance(named, form):
            found.append(head.problem((key,), f"“{key}” names blocks of the topic."))
        elif isinstance(named, list | dict):
            found += [
                head.problem((key,), f"There is no block “{block}”.")
                for block in named
                if block not in blocks
            ]
    return found
