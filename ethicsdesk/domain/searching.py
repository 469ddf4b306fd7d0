"""Which words of a record can be searched: for every kind, the fields that head a hit and those below it.

Only what a person typed or what is printed on a paper is searched, never the program's own numbers. The words
of the program (questions, duties, names of pages) are looked through by themselves, so that a new version
of them changes nothing here.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Fields:
    """Names of fields: `title` heads a hit and counts more, `body` is the rest.

    "a.b" is a field of a field, "a.*" every value of it. With `body_only`, a record whose body is empty is
    not searched: its title was not typed by the person.
    """

    title: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    body_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Searchable:
    """The words of one record, and the id of the tool it is about or of what it belongs to."""

    title: str
    body: str
    owner: str


NOTHING = Fields()
"""A kind that holds no words to search, such as a count."""

SEARCHED: Mapping[str, Fields] = {
    "practice": Fields(
        ("name",), ("clinician", "licence", "phone", "email", "address", "crisis_plan", "logo.says")
    ),
    "tool": Fields(("name",), ("maker", "purpose")),
    "assessment": NOTHING,
    "answer": Fields((), ("text", "note", "reason", "basis.reference")),
    "override": Fields((), ("reason",)),
    "decision": Fields((), ("reason",)),
    "paper": Fields(("number", "title")),
    "action": Fields(("text",), ("proof",)),
    "milestone": NOTHING,
    "retention_clock": Fields((), ("rule",)),
    "hold": Fields((), ("reason",)),
    "attachment": Fields(("name",), ("note",)),
    "rule_note": Fields((), ("text", "where", "state")),
    "client": Fields(("code",)),
    "circle": Fields(("code",)),
    "consent": Fields((), ("note", "mistake")),
    "agreement": Fields(("title",), ("party", "note", "clauses.*.where")),
    "evidence": Fields(("exhibit", "name"), ("words", "note", "address", "where")),
    "supplier": Fields(("name",), ("does", "place")),
    "tool_change": Fields((), ("text",)),
    "own_tools": NOTHING,
    "translation_review": Fields(("reviewer",), ("qualified",)),
    "own_words": Fields((), ("paragraphs.*.text", "replacements.*.text")),
    "incident": Fields(
        ("number",),
        (
            "found_by",
            "how_found",
            "tool_version",
            "feature",
            "received_by",
            "root_cause",
            "lessons",
            "signed_by",
            "assessment.factors.*.reason",
        ),
    ),
    "incident_entry": Fields((), ("text",)),
    "aided_decision": Fields((), ("inputs.*", "criteria.*", "output", "reason", "outcome", "tool_version")),
    "day_tally": NOTHING,
    "request": Fields(("number",), ("about", "extended_why", "decided_again", "compared", "corrected_in.*")),
    "note_sample": NOTHING,
    "tick_sheet": NOTHING,
    "bias_count": NOTHING,
    "case_review": Fields((), ("note",)),
    "paired_probe": Fields((), ("note", "tool_version")),
    "review": Fields(("title",)),
    "review_answer": Fields(("asked",), ("note",), body_only=True),
    "training": Fields(("title",), ("provider", "form", "learned")),
    "seal": Fields(("terms.number",)),
    "pace": Fields((), ("lines.*.why",)),
    "snooze": Fields((), ("reason",)),
}
"""Every kind of record; one without words says so with NOTHING."""


def searchable(record: Record) -> Searchable | None:
    """Return the words of a record that can be searched; None = it has none."""
    fields = SEARCHED.get(record.kind, NOTHING)
    title = " ".join(_words(record, fields.title))
    body = "\n".join(_words(record, fields.body))
    if not body and (fields.body_only or not title):
        return None
    return Searchable(title=title, body=body, owner=getattr(record, "tool_id", "") or record.parent)


def edition() -> str:
    """Return a name for how records are read here; an index made under another name is made anew."""
    return hashlib.sha256(repr(sorted(SEARCHED.items())).encode()).hexdigest()[:16]


def _words(record: object, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        for value in _values(record, name.split(".")):
            if isinstance(value, str) and not isinstance(value, StrEnum) and value.strip():
                yield value.strip()


def _values(value: object, path: list[str]) -> Iterator[object]:
    """Yield what stands at the end of a path; nothing where it breaks off."""
    if not path:
        yield value
    elif path[0] != "*":
        if value is not None:
            yield from _values(getattr(value, path[0]), path[1:])
    elif isinstance(value, Mapping):
        for key in sorted(value):
            yield from _values(value[key], path[1:])
    elif isinstance(value, tuple):
        for item in value:
            yield from _values(item, path[1:])
