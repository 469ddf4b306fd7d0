"""Scripts, notices and policies: true for any tool, short enough to say, and nothing hard left out."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given

from ethicsdesk.domain.compose import Composed, to_blocks
from ethicsdesk.domain.facts import paper_situation
from ethicsdesk.domain.layout import Grid
from ethicsdesk.domain.readability import words
from ethicsdesk.domain.records import PaperFacts
from ethicsdesk.domain.words import day_words
from tests.papers.meanings import KEEPS_SOUND, SENTENCES, SHARES, TRAINS, Values
from tests.papers.meanings_spoken import SPOKEN
from tests.papers.situations import LIBRARY, Oracle, compose, composer, oracles
from tests.papers.test_claims import (
    any_bases,
    any_values,
    check_attribution,
    check_claims,
    paper,
    sentences,
    spoken_rows,
    with_client_data,
)

SAID = {
    "script.full": 600,  # words aloud, at the very worst: four minutes
    "script.two_minutes": 300,
    "script.plain": 110,
    "script.child": 110,
    "script.court_ordered": 150,
    "script.acute_distress": 75,
}
TELLS_ALL = ("script.full", "script.two_minutes", "script.plain", "script.child", "script.court_ordered")
READ = ("notice.website", "notice.intake", "policy.ai_use")
REMINDED = ("Illinois", "Colorado", "Maine", "Rhode Island")


def rows(composed: Composed) -> str:
    return " ".join(said.text for said in spoken_rows(composed)).replace("*", "")


def check_meanings(composed: Composed, values: Values) -> None:
    for said in spoken_rows(composed):
        for sentence in sentences(said):
            meant = [meaning for meaning in (*SENTENCES, *SPOKEN) if meaning.words in f" {sentence}"]
            assert meant, f"nobody wrote down what this states: {sentence}"
            for meaning in meant:
                assert meaning.holds(values), (sentence, dict(values))


@pytest.mark.parametrize("template_id", [*SAID, *READ])
@given(values=any_values(), bases=any_bases())
def test_paper_states_only_what_is_true_of_any_tool(template_id: str, values: Values, bases: Values) -> None:
    composed, situation = paper(template_id, values, bases)
    check_claims(composed, situation)
    check_meanings(composed, values)
    for said in spoken_rows(composed):
        check_attribution(said, values, bases)


@pytest.mark.parametrize("case", oracles(), ids=lambda case: case.name)
def test_no_block_claims_what_its_situation_does_not_say(case: Oracle) -> None:
    tools = {tool.tool_id: tool for tool in case.facts.tools}
    for said in compose(case.template, case.facts).said:
        situation = paper_situation(case.facts, tools.get(said.tool_id), composer().kinds)
        for claim in said.block.claims:
            assert situation.get(claim.fact, frozenset()) & set(claim.values), (said.block.id, claim)


def must_be_said(values: Values) -> Iterator[str]:
    """Yield the words that may not be missing."""
    if values["capture"] == "records":
        yield r"\brecords?\b"
    sound = KEEPS_SOUND(values) and values["capture"] not in ("typed", "none")
    if with_client_data(values):
        if sound or values["transcript_kept"] in ("some", "indefinite"):
            yield r"\bkeeps?\b"
        if SHARES(values):
            yield r"\bshares?\b"
        if TRAINS(values):
            yield r"\btrains?\b"


@pytest.mark.parametrize("template_id", [*TELLS_ALL, "notice.website", "notice.intake"])
@given(values=any_values(), bases=any_bases())
def test_record_keep_share_and_train_are_never_missing_when_true(
    template_id: str, values: Values, bases: Values
) -> None:
    composed, _ = paper(template_id, values, bases)
    for pattern in must_be_said(values):
        assert re.search(pattern, rows(composed)), pattern


@pytest.mark.parametrize(("template_id", "most"), SAID.items())
@given(values=any_values(), bases=any_bases())
def test_script_is_said_in_its_time_at_worst(
    template_id: str, most: int, values: Values, bases: Values
) -> None:
    composed, _ = paper(template_id, values, bases)
    assert len(words(rows(composed))) <= most


@pytest.mark.parametrize("template_id", [*SAID, "script.thirty_seconds"])
@given(values=any_values(), bases=any_bases())
def test_script_for_a_tool_that_may_hear_says_it_is_no_consent_by_itself(
    template_id: str, values: Values, bases: Values
) -> None:
    composed, _ = paper(template_id, values, bases)
    notes = " ".join(said.text for said in composed.said if said.block.form == "note")
    line = f"Reminder before recording; not consent by itself in {', '.join(REMINDED[:3])} and {REMINDED[3]}."
    assert (line in notes) == (values["capture"] in ("records", "live_transcript", "unknown"))


def no_ai_cases() -> list[tuple[str, PaperFacts]]:
    return [(case.template, case.facts) for case in oracles() if case.template.startswith("no_ai.")]


@pytest.mark.parametrize(("template_id", "facts"), no_ai_cases())
def test_no_ai_is_said_only_without_a_tool_in_use(template_id: str, facts: PaperFacts) -> None:
    text = " ".join(said.text for said in compose(template_id, facts).said)
    assert ("I use no AI tool" in text or "No AI is used" in text) == (not facts.tools)


def test_key_sheet_has_twenty_numbered_rows_and_nothing_in_them() -> None:
    blocks = to_blocks(compose("sheet.keys", PaperFacts(practice={}, tools=())))
    (keep,) = [block for block in blocks if hasattr(block, "blocks")]
    (grid,) = [block for block in keep.blocks if isinstance(block, Grid)]
    assert [row[0] for row in grid.rows] == [str(number) for number in range(1, 21)]
    assert {cell for row in grid.rows for cell in row[1:]} == {""}
    assert grid.header == ("No.", "Code", "Name", "From and to")


@pytest.mark.parametrize("template_id", ["no_ai.policy", "no_ai.statement"])
def test_no_ai_paper_has_a_line_for_the_day_its_checklist_was_filled_in(template_id: str) -> None:
    blocks = LIBRARY.template(template_id).blocks
    assert [block.form for block in blocks if "(date)" in block.text and block.element == "15.2"]


def test_the_states_a_signed_yes_is_needed_in_are_named_with_their_law_and_its_day() -> None:
    blocks = LIBRARY.template("script.thirty_seconds").blocks
    note = next(block for block in blocks if block.id == "remind-recording")
    for cite in note.sources:
        source = LIBRARY.sources()[cite.source]
        assert source.short in note.text
        assert f"As of {day_words(source.as_of)}:" in note.text
