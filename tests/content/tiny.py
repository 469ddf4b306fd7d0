"""The smallest pack that passes every check, and ways to change it."""

from ethicsdesk.content.check import check_files

PACK = """\
format: 1
id: tiny
version: 1
title: A tiny pack
publisher: Nobody
published: 2026-11-25
as_of: 2026-10-09
language: en
licence: CC-BY-4.0
reviewed_by: []
"""
SOURCES = """\
sources:
  - id: a-law
    title: A law
    publisher: A state
    short: Law 1
    where: Section 1
    as_of: 2026-10-09
    badge: law
    confidence: verified
  - id: house
    title: Our own view
    publisher: Us
    short: Us
    where: Here
    as_of: 2026-10-09
    badge: best_practice
    confidence: verified
"""
QUESTIONS = """\
section:
  id: first
  title: First things
  intro: The first things to ask.
questions:
  - id: baa-signed
    text: Is there a contract?
    why: The law asks for one.
    kind: yes_no
    weight: 3
    principle: autonomy
    badge: law
    sources:
      - {source: a-law, part: part 2}
    evidence: The contract.
    red_flag: No contract.
    change: Sign one.
    stops: [no, unknown]
    stop_if: {fact: client_data, is: [yes]}
    fact: baa
  - id: ret-audio
    text: How long is sound kept?
    why: Kept sound can leak.
    kind: number
    unit: hours
    weight: 2
    principle: non_maleficence
    badge: best_practice
    sources:
      - {source: house}
    evidence: A setting.
    red_flag: It is kept.
    change: Turn it off.
    needs: {question: baa-signed, is: [yes, partly]}
    categories: [scribe, ehr]
    options:
      - {id: indefinite, label: Always, level: red}
    bands:
      - {up_to: 0, level: good}
      - {up_to: 24, level: partly}
      - {level: red, stop: true}
    stops: [indefinite]
    fact: audio_kept
  - id: mod-what
    text: What does it do?
    why: You tell your clients.
    kind: text
    good_text: A plain list.
    weight: 1
    principle: autonomy
    badge: best_practice
    sources:
      - {source: house}
    evidence: A list.
    red_flag: No list.
    change: Ask for one.
    fact: tool_does
"""
GLOSSARY = """\
terms:
  - id: baa
    term: BAA
    meaning: A contract about health data.
"""
GATES = """\
gates:
  - id: gate-minors
    of: practice
    field: minors
    text: Do you see children?
    why: Rules differ.
    badge: law
    sources:
      - {source: a-law}
    options:
      - {id: yes, label: Yes}
      - {id: no, label: No}
      - {id: unsure, label: Not sure}
"""
STARTERS = """\
starters:
  - {id: a-bot, name: A bot, maker: A firm, categories: [chatbot]}
"""
PHRASES = """\
language: en
says_contract: My contract with {maker} says
says_checked: I checked on {date}
says_claim: "{maker} says"
says_none: I was told
contract_also: It also says
checked_also: I also saw
claim_also: It also says
none_also: I was also told
units:
  hours: [hour, hours]
months: [January, February, March, April, May, June, July, August, September, October, November, December]
date: "{month} {day}, {year}"
unknown: not known yet
"""
DOCUMENT = """\
id: handout.tiny
version: 1
title: A small paper
subtitle: For you
prefix: T
language: en
spoken: false
one_tool: false
max_grade: 6.0
requires: ["1.1"]
needs:
  - audio_kept
blocks:
  - id: hello
    form: lead
    element: "1.1"
  - id: kept
    form: pair
    scope: tool
    when: {fact: audio_kept, is: [some]}
    claims:
      - {fact: audio_kept, values: [some]}
    material: true
    sources:
      - {source: a-law, part: part 1}
  - id: open
    form: text
    scope: tool
    when: {fact: audio_kept, is: [unknown]}
    claims:
      - {fact: audio_kept, values: [unknown]}
    element: "1.1"
    sources: [{source: a-law}]
"""
TEXT = """\
# hello

This paper is from {{ practice }}.

# kept | How long it is kept

{{ says.audio_kept }} that the **sound** is kept for {{ audio_kept }}.

# open

I do not know yet how long it is kept. Here is why:

- I am *new*
  to this.
- I am finding out.
"""

FILES = {
    "pack.yaml": PACK,
    "sources/all.yaml": SOURCES,
    "questions/01-first.yaml": QUESTIONS,
    "glossary.yaml": GLOSSARY,
    "gates.yaml": GATES,
    "starters.yaml": STARTERS,
    "phrases.yaml": PHRASES,
    "documents/handout.tiny/document.yaml": DOCUMENT,
    "documents/handout.tiny/text.md": TEXT,
}
Q, D, T = "questions/01-first.yaml", "documents/handout.tiny/document.yaml", "documents/handout.tiny/text.md"


def files() -> dict[str, bytes]:
    return {name: text.encode() for name, text in FILES.items()}


def changed(name: str, old: str, new: str) -> dict[str, bytes]:
    """Return the tiny pack with one text replaced, which must be there."""
    assert old in FILES[name], f"{old!r} is not in {name}"
    return files() | {name: FILES[name].replace(old, new, 1).encode()}


def problems(pack: dict[str, bytes]) -> list[str]:
    return [str(problem) for problem in check_files(pack).problems]


def folder_of(pack: dict[str, bytes], folder):
    """Write a pack as ``core`` into a content folder and return that folder."""
    for name, data in pack.items():
        path = folder / "core" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder
