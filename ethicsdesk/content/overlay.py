"""Reads the texts of a pack in another language, and lays them over the English.

The files mirror those of the pack by name and hold words alone. Each text carries a short digest of the
English it was made from: when the English changes, the text is stale until someone looks at it again.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from ethicsdesk.content.languages import TITLE
from ethicsdesk.content.load import Draft
from ethicsdesk.content.markdown import PLACEHOLDER, read_blocks
from ethicsdesk.content.problems import ContentError, Problem
from ethicsdesk.content.schema import decode
from ethicsdesk.content.strict_yaml import YamlFile, read_text, read_yaml
from ethicsdesk.content.texts import Entry, entries, joined, with_texts

_HEAD = re.compile(r"(# [a-z0-9][a-z0-9-]*)(?: @([0-9a-f]{8}))?((?: \| \S.*)?)\s*\Z")
_COMMENT = re.compile(r"<!--.*-->\s*\Z")
_PLACES = re.compile(r"\{\w*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagePage:
    """What language.yaml says; `complete` promises every text, and the check holds the authors to it."""

    format: int
    language: str  # BCP 47, the name of the folder
    name: str  # in the language itself: "Español"
    complete: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A text in the other language; `of` = the digest of the English it was made from."""

    text: str
    of: str
    file: str
    line: int

    def problem(self, sentence: str) -> Problem:
        """Say what is wrong with it."""
        return Problem(self.file, self.line, sentence)


@dataclass(slots=True)
class Overlay:
    """What is written in one language, by file and key."""

    page: LanguagePage | None = None
    words: dict[tuple[str, str], Words] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Laid:
    """A draft in the other language, English where words are missing or stale, and how far it has come."""

    page: LanguagePage
    draft: Draft
    total: int
    missing: tuple[Entry, ...]
    stale: tuple[Words, ...]

    @property
    def complete(self) -> bool:
        """Say whether every text is there and made from the English as it is now."""
        return self.page.complete and not self.missing and not self.stale


def digest(english: str) -> str:
    """Return eight hex digits that tell one English text from the text it was before."""
    return sha256(english.encode()).hexdigest()[:8]


def read_overlay(files: Mapping[str, bytes]) -> tuple[Overlay, list[Problem]]:
    """Return what is written, and every problem of form. Raises nothing for a broken overlay."""
    found, problems = Overlay(), list[Problem]()
    for name in sorted(files):
        try:
            if name == TITLE:
                file = read_yaml(name, files[name])
                found.page = decode(LanguagePage, file.data, file, (), problems)
            elif name.endswith(".yaml"):
                _read_texts(found, read_yaml(name, files[name]), problems)
            elif name.endswith(".md"):
                _read_blocks(found, name, files[name], problems)
            else:
                problems.append(Problem(name, 0, "This file does not belong to a language."))
        except ContentError as error:
            problems += error.problems
    if TITLE not in files:
        problems.append(Problem(TITLE, 0, "This file is missing."))
    return found, problems


def _read_texts(found: Overlay, file: YamlFile, problems: list[Problem]) -> None:
    if not isinstance(file.data, dict):
        problems.append(file.problem((), "The file must be a map of texts by their keys."))
        return
    for key, item in file.data.items():
        match item:
            case {"of": str(of), "text": str(text), **rest} if not rest:
                found.words[file.name, key] = Words(text, of, file.name, file.line((key,)))
            case _:
                problems.append(file.problem((key,), "A text is {of: “<digest>”, text: …}, both in quotes."))


def _read_blocks(found: Overlay, name: str, raw: bytes, problems: list[Problem]) -> None:
    """Read blocks whose heads carry a digest, as in ``# block-id @1a2b3c4d | Label``."""
    digests: dict[str, str] = {}
    lines = read_text(name, raw).split("\n")
    for number, line in enumerate(lines):
        if head := _HEAD.match(line):
            digests[head[1].removeprefix("# ")] = head[2] or ""
            lines[number] = head[1] + head[3]
        elif _COMMENT.match(line):
            lines[number] = ""
    for block in read_blocks(name, "\n".join(lines).encode()):
        words = Words(joined(block.label, block.text), digests[block.id], name, block.line)
        found.words[name, block.id] = words
        if not words.of:
            problems.append(words.problem(f"“{block.id}” lacks the digest: # {block.id} @1a2b3c4d"))


def lay_over(draft: Draft, overlay: Overlay) -> tuple[Laid, list[Problem]]:
    """Return the draft in the other language, with every problem of its texts.

    Raises ContentError when the language has no page.
    """
    if overlay.page is None:
        raise ContentError([Problem(TITLE, 0, "This file is missing or cannot be read.")])
    english = entries(draft)
    known = {(entry.file, entry.key) for entry in english}
    problems = [
        words.problem(f"The English has no text called “{key}”.")
        for (file, key), words in overlay.words.items()
        if (file, key) not in known
    ]
    missing, stale = list[Entry](), list[Words]()
    good: dict[tuple[str, str], str] = {}
    for entry in english:
        words = overlay.words.get((entry.file, entry.key))
        if words is None or _is_empty(entry, words.text):
            missing.append(entry)
        elif words.of != digest(entry.english):
            stale.append(words)
        elif wrong := [words.problem(sentence) for sentence in differences(entry, words.text)]:
            problems += wrong
        else:
            good[entry.file, entry.key] = words.text
    laid = with_texts(draft, lambda entry: good.get((entry.file, entry.key), entry.english))
    _speak(laid, overlay.page.language)
    return Laid(overlay.page, laid, len(english), tuple(missing), tuple(stale)), problems


def _is_empty(entry: Entry, text: str) -> bool:
    """Say whether nothing is written yet; a label alone is nothing where the English has more."""
    wanted = entry.english.partition("\n")[2].strip() if is_block(entry) else ""
    return not (text.partition("\n")[2] if wanted else text).strip()


def is_block(entry: Entry) -> bool:
    """Say whether a text is the block of a paper or of the help, with its label."""
    return entry.file.endswith(".md")


def _speak(draft: Draft, language: str) -> None:
    """Write the language into what carries one."""
    draft.pack = [replace(item, value=replace(item.value, language=language)) for item in draft.pack]
    draft.phrases = [replace(item, value=replace(item.value, language=language)) for item in draft.phrases]
    draft.templates = [
        replace(item, value=replace(item.value, language=language)) for item in draft.templates
    ]


def differences(entry: Entry, text: str) -> Iterator[str]:
    """Yield what must be the same in every language and is not: places, list items, fields, the label."""
    for pattern, what in ((PLACEHOLDER, "{{ }}"), (_PLACES, "{ }")):
        here, there = set(_found(pattern, text)), set(_found(pattern, entry.english))
        if here != there:
            said = ", ".join(sorted(here ^ there))
            yield f"“{entry.key}” must hold the same {what} as the English; look at {said}."
    if is_block(entry):
        yield from _block_differences(entry, text)
    elif "\n" in text or "  " in text or text != text.strip():
        yield f"“{entry.key}” must be one paragraph without spare spaces."
    elif len(text) > 60 + 1.6 * len(entry.english):
        yield f"“{entry.key}” is more than half longer than the English; say it in fewer words."


def _found(pattern: re.Pattern[str], text: str) -> list[str]:
    bare = text if pattern is PLACEHOLDER else PLACEHOLDER.sub("", text)
    return [match[0] for match in pattern.finditer(bare)]


def _block_differences(entry: Entry, text: str) -> Iterator[str]:
    if text.startswith("\n") != entry.english.startswith("\n"):
        yield f"“{entry.key}” must have a label exactly when the English has one."
    here, there = (one.count("\n- ") for one in (text, entry.english))
    if here != there:
        yield f"“{entry.key}” has {here} list items; the English has {there}."
    if entry.fields and len(text.rpartition("\n")[2].split("/")) != entry.fields:
        yield f"“{entry.key}” must have {entry.fields} fields a slash apart."
