"""Every fact flipped: exactly the papers of the hand-written table become untrue, and no other."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import cast

import pytest

from ethicsdesk.content.names import NOT_APPLICABLE, UNKNOWN, fact_values
from ethicsdesk.content.strict_yaml import read_yaml
from ethicsdesk.domain.compose import UnfilledError
from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.records import CaptureMode, Category, Fact, PaperFacts
from ethicsdesk.domain.states import STATES
from ethicsdesk.services.ripple import changes, settled
from tests.papers.meanings import KNOWN_TEXT
from tests.papers.situations import LIBRARY, compose, oracles, questions

TABLE = Path(__file__).parent / "ripple_table.yaml"
WORDS = ("yes", "no", UNKNOWN)
REGISTER = {
    "tools": ("some", "none"),
    "capture": (*CaptureMode, UNKNOWN),
    "category": (*Category, UNKNOWN),
    **dict.fromkeys(
        ("client_facing", "client_data", "covered_entity", "federal_funds", "part2", "minors", "groups"),
        WORDS,
    ),
}

UNDECIDED_WEIGHT = {("capture", "script.acute_distress")}
"""The table says why: a material line there fits only a tool that hears, but claims nothing of it."""

Row = dict[str, object]


@cache
def table() -> dict[str, list[Row]]:
    return cast("dict[str, list[Row]]", read_yaml(TABLE.name, TABLE.read_bytes()).data)


def listed(row: Row, key: str) -> set[str]:
    return set(cast("list[str]", row.get(key) or []))


@cache
def named_states() -> frozenset[str]:
    return frozenset(str(row["state"]) for row in table()["states"])


@cache
def situations() -> dict[str, tuple[PaperFacts, ...]]:
    """Return every hand-written situation by the paper it was written for."""
    found: dict[str, list[PaperFacts]] = {template.id: [] for template in LIBRARY.templates()}
    for oracle in oracles():
        found[oracle.template].append(settled(oracle.facts))
    return {name: tuple(facts) for name, facts in found.items()}


def kin(template_id: str) -> Iterator[PaperFacts]:
    """Yield the situations of all papers of a kind, for what few of them were written for."""
    kind = template_id.partition(".")[0]
    for name, facts in situations().items():
        yield from facts if name.partition(".")[0] == kind else ()


def values(name: str) -> tuple[str | None, ...]:
    """Return the values a fact can take; None = not known."""
    if name in REGISTER:
        return tuple(None if value == UNKNOWN else str(value) for value in REGISTER[name])
    question = questions()[name]
    words = {"zero": "0", "some": "24"} if question.kind is QuestionKind.NUMBER else {"known": KNOWN_TEXT}
    return (*(words.get(value, value) for value in fact_values(question)), NOT_APPLICABLE, None)


def flipped(facts: PaperFacts, name: str) -> Iterator[PaperFacts]:
    """Yield the facts with one of them changed, of the practice or of every tool at once."""
    if name in STATES:
        states = {*(facts.practice["state"].value or "").split()} ^ {name}
        yield replace(
            facts, practice={**facts.practice, "state": Fact(value=" ".join(sorted(states)) or None)}
        )
        return
    for value in values(name):
        if name in facts.practice:
            yield replace(facts, practice={**facts.practice, name: Fact(value=value)})
        elif facts.tools:
            tools = tuple(
                replace(tool, facts={**tool.facts, name: replace(tool.facts[name], value=value)})
                for tool in facts.tools
            )
            yield replace(facts, tools=tools)


def weight(template_id: str, before: PaperFacts, after: PaperFacts) -> str:
    """Return what a change does to a paper: "material", "plain", or "" while its words hold."""
    try:
        found = list(changes(compose(template_id, before), compose(template_id, after)))
    except UnfilledError:
        return ""  # facts that cannot be together
    return "material" if any(one.material for one in found) else "plain" if found else ""


def weights(template_id: str, name: str) -> set[str]:
    if name == "tools" and LIBRARY.template(template_id).one_tool:
        return set()  # a paper about one tool cannot be about none
    found: set[str] = set()
    for facts in kin(template_id) if name in named_states() else situations()[template_id]:
        for after in flipped(facts, name):
            found.add(weight(template_id, facts, after))
            if "material" in found:
                return found
    return found


def flagged(name: str) -> tuple[set[str], set[str]]:
    """Return the papers a fact changes materially, and those it changes otherwise."""
    by_paper = {template.id: weights(template.id, name) for template in LIBRARY.templates()}
    material = {paper for paper, found in by_paper.items() if "material" in found}
    return material, {paper for paper, found in by_paper.items() if "plain" in found} - material


@pytest.mark.parametrize("row", table()["facts"], ids=lambda row: str(row["fact"]))
def test_flipping_a_fact_flags_exactly_the_papers_that_depend_on_it(row: Row) -> None:
    fact = str(row["fact"])
    material, plain = flagged(fact)
    assert material | plain | listed(row, "inferred") >= listed(row, "material") | listed(row, "plain")
    undecided = listed(row, "inferred") | {paper for name, paper in UNDECIDED_WEIGHT if name == fact}
    assert material - undecided == listed(row, "material") - undecided
    assert plain - undecided == listed(row, "plain") - undecided


@pytest.mark.parametrize("state", sorted(STATES))
def test_a_state_more_or_less_flags_exactly_the_papers_that_name_it(state: str) -> None:
    row = next((row for row in table()["states"] if row["state"] == state), {})
    material, plain = flagged(state)
    only_there = {"statement.colorado"} if state == "CO" else set()  # offered to no one else
    assert (material, plain - only_there) == (listed(row, "material"), listed(row, "plain"))


@pytest.mark.parametrize("row", table()["never_out_of_date"], ids=lambda row: str(row["fact"]))
def test_names_and_contact_lines_never_make_a_paper_untrue(row: Row) -> None:
    name = {"practice": "name"}.get(str(row["fact"]), str(row["fact"]))
    for template_id, facts in chain.from_iterable(
        ((template_id, one) for one in found) for template_id, found in situations().items()
    ):
        practice = {**facts.practice, name: Fact(value="Something else")}
        assert weight(template_id, facts, settled(replace(facts, practice=practice))) == ""
