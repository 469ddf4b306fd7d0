"""Every way a pack can be wrong is said, with file and line, and nothing else is said."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.content.tiny import D, Q, T, changed, files, problems


@dataclass
class Change:
    file: str
    was: list[str] = field(default_factory=list)
    now: list[str] = field(default_factory=list)
    says: list[str] = field(default_factory=list)


def read_table():
    changes, name = [], ""
    for line in (Path(__file__).parent / "wrong.txt").read_text(encoding="utf-8").split("\n")[3:]:
        if line.startswith("= "):
            name = line[2:]
        elif not line:
            changes.append(Change(name))
        else:
            part = {"-": changes[-1].was, "+": changes[-1].now, "!": changes[-1].says}[line[0]]
            part.append(line[2:] if line[0] == "!" else line[1:])
    return [change for change in changes if change.says]


CHANGES = read_table()


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.says[0][:50])
def test_each_mistake_is_named_with_file_and_line(change):
    expected = [
        said if said.split(":")[0].endswith((".yaml", ".md")) else f"{change.file}:{said}"
        for said in change.says
    ]
    found = problems(changed(change.file, "\n".join(change.was), "\n".join(change.now)))
    assert sorted(found) == sorted(expected)


def test_the_tiny_pack_itself_is_sound():
    assert problems(files()) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("pack.yaml", "publisher: Nobody", "publisher:\tNobody", "5: Use spaces, not a tab."),
        ("pack.yaml", "Nobody", "No\u200bbody", "5: The hidden character U+200B is not allowed."),
        ("pack.yaml", "Nobody", "No\u202ebody", "5: The hidden character U+202E is not allowed."),
        (T, "I am", "I\u2028am", "13: The hidden character U+2028 is not allowed."),
        (Q, "Is there a contract?", "word " * 31, "7: The question has 31 words; 30 are the most."),
        (
            Q,
            "The law asks for one.",
            "long " * 120 + "end.",
            "8: “why” has 604 characters; 500 are the most.",
        ),
    ],
)
def test_hidden_and_endless_texts_are_named(name, old, new, says):
    assert problems(changed(name, old, new)) == [f"{name}:{says}"]


def test_all_problems_are_said_at_once_in_order():
    pack = changed(Q, "weight: 3", "weight: 9") | {
        "pack.yaml": b"format: 1\n\tx: y\n",
        "glossary.yaml": b"terms: 3\n",
    }
    found = problems(pack)
    assert [line.split(": ")[0] for line in found] == ["glossary.yaml:1", "pack.yaml:2", f"{Q}:10"]


def test_a_mistake_in_one_file_makes_no_false_alarm_in_others():
    found = problems(files() | {"sources/all.yaml": b"sources: [\n"})
    assert len(found) == 1
    assert found[0].startswith("sources/all.yaml:2: This is not YAML")


@pytest.mark.parametrize("name", ["pack.yaml", "phrases.yaml", T])
def test_a_missing_file_is_named(name):
    pack = files()
    del pack[name]
    assert f"{name}:0: This file is missing." in problems(pack)


def test_a_file_that_does_not_belong_is_named():
    assert problems(files() | {"questions/notes.txt": b""}) == [
        "questions/notes.txt:0: This file does not belong to a content pack."
    ]


def test_text_without_its_document_is_named():
    found = problems(files() | {"documents/letter/text.md": b"# a\n\nHi.\n"})
    assert found == ["documents/letter/text.md:0: There is no document.yaml beside this text."]


def test_bytes_that_are_no_text_are_named():
    assert problems(files() | {"pack.yaml": b"format: 1\nid: \xff\n"}) == [
        "pack.yaml:2: The text is not UTF-8."
    ]


def test_a_file_too_large_is_refused():
    found = problems(files() | {"glossary.yaml": b"#" * 1_000_001})
    assert found == ["glossary.yaml:0: The file is larger than 1,000,000 bytes."]


def test_nesting_without_end_is_refused():
    found = problems(files() | {"glossary.yaml": b"[" * 30 + b"]" * 30})
    assert found == ["glossary.yaml:1: The file is nested too deeply or has too many parts."]


def test_a_unit_without_words_is_named():
    found = problems(changed("phrases.yaml", "hours: [hour, hours]", "days: [day, days]"))
    assert found == [f"{T}:7: {{{{ audio_kept }}}} counts hours, which “units” in phrases.yaml lacks."]


def test_a_block_may_print_a_practice_fact_that_is_known():
    pack = changed(T, "{{ practice }}", "{{ phone }}")
    pack[D] = pack[D].replace(b"form: lead", b"form: lead\n    when: {fact: phone, is: [known]}")
    assert problems(pack) == []


@pytest.mark.parametrize("row", ["Signature / Date / Print name / Code", "Signature /", "/ Date"])
def test_a_row_to_sign_has_one_to_three_labeled_lines(row):
    pack = changed(D, "form: lead", "form: signature")
    pack[T] = pack[T].replace(b"This paper is from {{ practice }}.", row.encode())
    says = "A row to sign has one to three lines, such as “Signature of client / Date”."
    assert f"{T}:1: {says}" in problems(pack)
