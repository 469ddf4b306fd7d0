"""Model check over the space of facts: what a paper prints is true, attributed, said once, never left out."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.content.names import NOT_APPLICABLE, UNKNOWN, fact_values
from ethicsdesk.domain.compose import Composed, Said
from ethicsdesk.domain.conditions import Situation
from ethicsdesk.domain.facts import paper_situation
from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.readability import words
from ethicsdesk.domain.records import Basis, BasisKind, CaptureMode, Fact, PaperFacts, ToolFacts
from ethicsdesk.domain.template import Form, Scope
from tests.papers.meanings import KEEPS_SOUND, KNOWN_TEXT, SENTENCES, SHARES, TRAINS, Values
from tests.papers.situations import LIBRARY, composer, questions

HANDOUT, SCRIPT, GENERAL = "handout.ai_disclosure", "script.thirty_seconds", "consent.general"
FORMS = ("consent.recording", "consent.telehealth", "consent.minor", "consent.group", GENERAL)
MAKER = "Maker"
ASKED = tuple(dict.fromkeys(need.fact for name in (HANDOUT, *FORMS) for need in LIBRARY.template(name).needs))
DAYS = {BasisKind.CHECKED: date(2026, 3, 3)}
LEADS: Mapping[str, tuple[str, ...]] = {
    "contract": (f"My contract with {MAKER} says", "The contract also says"),
    "checked": ("I checked on March 3, 2026", "I also saw"),
    "claim": (f"{MAKER} says", "The company also says"),
    "none": ("I was told, but have not seen proof,", "I was also told, without proof,"),
}
REGISTER: Mapping[str, tuple[str, ...]] = {
    "capture": (*CaptureMode, UNKNOWN),
    "client_data": ("yes", "no", UNKNOWN),
    "client_facing": ("yes", "no", UNKNOWN),
}
GROUPS = (
    ("capture", "client_data", "client_facing"),
    ("capture", "audio_kept", "audio_deleted"),
    ("capture", "audio_kept", "transcript_kept"),
    ("capture", "client_data", "transcript_kept"),
    ("client_data", "can_limit_data", "can_exclude"),
    ("client_data", "trains_on_client_data", "supplier_training_off"),
    ("trains_on_client_data", "supplier_training_off", "sells_data"),
    ("client_data", "subcontractor_list", "sells_data"),
    ("outputs_kept", "storage_place", "company_people_see"),
    ("can_withdraw", "human_path", "baa"),
    ("approve_first", "sends_messages", "labels_ai"),
    ("tool_does", "client_data", "capture"),
)
"""Facts whose sentences touch each other; each group is tried exhaustively."""


def values_of(fact: str) -> tuple[str, ...]:
    return REGISTER.get(fact) or (*fact_values(questions()[fact]), UNKNOWN, NOT_APPLICABLE)


def fact(name: str, value: str, basis: str) -> Fact:
    known = value not in (UNKNOWN, NOT_APPLICABLE)
    if value == UNKNOWN:
        return Fact(value=None)
    kind = questions()[name].kind if name in questions() else None
    if kind is QuestionKind.NUMBER:
        value = {"zero": "0", "some": "24"}.get(value, value)
    elif kind is QuestionKind.TEXT and known:
        value = KNOWN_TEXT
    if basis == "none" or not known or kind is None:
        return Fact(value=value)
    return Fact(value=value, basis=Basis(kind=BasisKind(basis), seen_on=DAYS.get(BasisKind(basis))))


def tool(values: Values, bases: Values) -> ToolFacts:
    categories = [name for name in ("billing", "scribe") if values.get(name) == "yes"]
    found = {
        name: fact(name, values.get(name, UNKNOWN), bases.get(name, "none"))
        for name in (*REGISTER, *questions())
    }
    found["category"] = Fact(value=" ".join(categories) or None)
    return ToolFacts(tool_id="t", name="Tool", maker=MAKER, facts=found)


def paper(template_id: str, values: Values, bases: Values) -> tuple[Composed, Situation]:
    practice = {
        "name": Fact(value="Practice"),
        "tools": Fact(value="some"),
        "state": Fact(value="CO ME LA VT"),
    }
    for name in ("clinician", "licence", "phone", "email", "crisis_plan", "covered_entity"):
        practice[name] = Fact(value=None)
    facts = PaperFacts(practice=practice, tools=(tool(values, bases),))
    composed = composer().compose(LIBRARY.template(template_id), facts)
    return composed, paper_situation(facts, facts.tools[0], composer().kinds)


def spoken_rows(composed: Composed) -> tuple[Said, ...]:
    return tuple(said for said in composed.said if said.block.form is Form.PAIR)


def sentences(said: Said) -> list[str]:
    return re.split(r"(?<=[.?!])\s+", said.text.replace("*", ""))


def with_client_data(values: Values) -> bool:
    return values.get("client_data", UNKNOWN) != "no" or values.get("capture") in (
        "records",
        "live_transcript",
    )


def check(template_id: str, values: Values, bases: Values) -> None:
    composed, situation = paper(template_id, values, bases)
    rows = spoken_rows(composed)
    check_claims(composed, situation)
    for said in rows:
        for sentence in sentences(said):
            check_meaning(sentence, values)
        check_attribution(said, values, bases)
    check_said_once(template_id, rows, values)
    check_words(template_id, " ".join(said.text for said in rows), values)
    assert all("{{" not in said.text and "}}" not in said.text for said in composed.said)


def check_claims(composed: Composed, situation: Situation) -> None:
    for said in composed.said:
        if said.block.scope is Scope.TOOL:
            for claim in said.block.claims:
                assert situation.get(claim.fact, frozenset()) & set(claim.values), (said.block.id, claim)


def check_meaning(sentence: str, values: Values) -> None:
    meant = [meaning for meaning in SENTENCES if meaning.words in f" {sentence}"]
    assert meant, f"nobody wrote down what this states: {sentence}"
    for meaning in meant:
        assert meaning.holds(values), (sentence, dict(values))


def check_attribution(said: Said, values: Values, bases: Values) -> None:
    """A sentence that states an answer says how it is known; warnings in the script begin with "It may"."""
    stated = [c.fact for c in said.block.claims if c.fact in questions() and UNKNOWN not in c.values]
    stated = [name for name in stated if values.get(name) not in (UNKNOWN, NOT_APPLICABLE, None)]
    hedged = said.text.startswith(("It may ", "You can say no, or", "You can always", "If you say no"))
    if not stated or hedged:
        return
    expected = {bases.get(name, "none") for name in stated}
    assert len(expected) == 1, said.block.id
    others = [lead for basis, leads in LEADS.items() if basis not in expected for lead in leads]
    assert any(lead in said.text for lead in LEADS[expected.pop()]), said.text
    for lead in others:
        assert not re.search(rf"(^|\. ){re.escape(lead)}", said.text), said.text


def check_said_once(template_id: str, rows: tuple[Said, ...], values: Values) -> None:
    """Each fact has one wording; in the handout none is left out where it applies."""
    for need in LIBRARY.template(template_id).needs:
        told = [said.block.id for said in rows if any(claim.fact == need.fact for claim in said.block.claims)]
        assert len(told) <= 1, (need.fact, told)
        if template_id != SCRIPT and must_be_told(need.fact, values):
            assert told, (need.fact, dict(values))


def must_be_told(name: str, values: Values) -> bool:
    value, capture = values.get(name, UNKNOWN), values.get("capture", UNKNOWN)
    if value == NOT_APPLICABLE or not with_client_data(values):
        return False
    if name == "audio_kept":
        return capture in ("records", "live_transcript", "dictated", UNKNOWN)
    if name == "audio_deleted":
        if value in ("no", "partly"):
            return capture in ("records", "live_transcript", UNKNOWN)
        kept = values.get("audio_kept", UNKNOWN) in ("some", "indefinite")
        return kept and capture in ("records", "live_transcript", UNKNOWN)
    if name == "transcript_kept":
        return capture != "none" or value in ("some", "indefinite")
    return True


def hears(values: Values) -> bool:
    return values.get("capture") in ("records", "live_transcript")


def check_words(template_id: str, text: str, values: Values) -> None:
    """Record, keep, share and train are never missing when they are true."""
    plain, data = text.replace("*", ""), with_client_data(values)
    heard = values.get("capture") in ("live_transcript", "dictated") and KEEPS_SOUND(values)
    if values.get("capture") == "records" or (data and heard):
        assert re.search(r"\brecord(s|ing)?\b", plain)
    sound = KEEPS_SOUND(values) and values.get("capture") not in ("typed", "none")
    if data and (sound or values.get("transcript_kept") in ("some", "indefinite")):
        assert re.search(r"\bkeeps\b", plain)
    if data and SHARES(values):
        assert re.search(r"\bshares?\b", plain)
    if data and (
        TRAINS(values) or (template_id != SCRIPT and values.get("trains_on_client_data") == "opt_in")
    ):
        assert re.search(r"\btrains?\b", plain)


def bases_for(group: tuple[str, ...]) -> Iterator[Values]:
    """Yield ways of knowing: all by one basis, and neighbours by different ones."""
    asked = [name for name in group if name in questions()]
    yield dict.fromkeys(asked, "contract")
    yield dict(zip(asked, ("claim", "claim", "checked"), strict=False))
    yield dict(zip(asked, ("checked", "none", "contract"), strict=False))


def cases() -> Iterator[tuple[str, tuple[str, ...]]]:
    for template_id in (HANDOUT, SCRIPT):
        spoken_of = {need.fact for need in LIBRARY.template(template_id).needs} | set(REGISTER)
        yield from ((template_id, group) for group in GROUPS if set(group) <= spoken_of)


@pytest.mark.slow
@pytest.mark.parametrize(("template_id", "group"), list(cases()))
def test_paper_is_true_and_complete_for_every_value_of_facts_that_touch(
    template_id: str, group: tuple[str, ...]
) -> None:
    for pick in product(*(values_of(name) for name in group)):
        values = dict(zip(group, pick, strict=True))
        for bases in bases_for(group):
            check(template_id, values, bases)


def any_values() -> st.SearchStrategy[Values]:
    names = [*REGISTER, *ASKED]
    picks = {name: st.sampled_from(values_of(name)) for name in names}
    return st.fixed_dictionaries(
        {**picks, "billing": st.sampled_from(("yes", "no")), "scribe": st.sampled_from(("yes", "no"))}
    )


def any_bases() -> st.SearchStrategy[Values]:
    names = ASKED
    return st.fixed_dictionaries({name: st.sampled_from(tuple(LEADS)) for name in names})


@given(values=any_values(), bases=any_bases())
def test_paper_is_true_and_complete_for_any_tool(values: Values, bases: Values) -> None:
    for template_id in (HANDOUT, SCRIPT):
        check(template_id, values, bases)


@given(values=any_values(), bases=any_bases())
def test_form_states_only_what_is_true_and_leaves_nothing_out_for_any_tool(
    values: Values, bases: Values
) -> None:
    for template_id in FORMS:
        if template_id != GENERAL or not hears(values):
            check(template_id, values, bases)


@given(values=any_values(), bases=any_bases())
def test_no_request_and_no_right_speaks_against_the_facts(values: Values, bases: Values) -> None:
    for template_id in ("consent.decline_withdraw", "consent.human_only", "statement.rights"):
        composed, situation = paper(template_id, values, bases)
        check_claims(composed, situation)
        for said in composed.said:
            if said.block.form is Form.PAIR or said.block.id.startswith("but-"):
                for sentence in sentences(said):
                    check_meaning(sentence, values)
                check_attribution(said, values, bases)


@given(values=any_values(), bases=any_bases())
def test_a_promise_about_data_is_never_left_alone_where_a_tool_breaks_it(
    values: Values, bases: Values
) -> None:
    composed, _ = paper("statement.rights", values, bases)
    exceptions = [said for said in composed.said if said.block.id.startswith("but-")]
    asked = ("trains_on_client_data", "supplier_training_off", "sells_data")
    doubt = UNKNOWN in {values[name] for name in asked}
    if with_client_data(values) and (doubt or TRAINS(values) or SHARES(values)):
        assert exceptions


@given(values=any_values(), bases=any_bases())
def test_form_for_tools_that_do_not_hear_says_no_yes_to_one_that_does(values: Values, bases: Values) -> None:
    composed, _ = paper(GENERAL, values, bases)
    boxes = [said.block.id for said in composed.said if said.block.form is Form.TICK_BOX]
    asked = not hears(values) and values["capture"] != UNKNOWN and values["client_data"] != "no"
    assert ("no-box" in boxes) == asked


@given(values=any_values(), bases=any_bases())
def test_no_form_asks_to_record_for_a_tool_that_does_not(values: Values, bases: Values) -> None:
    for template_id in FORMS:
        composed, _ = paper(template_id, values, bases)
        said = {said.block.id for said in composed.said}
        assert ("yes-record" in said) == (values["capture"] == "records" and template_id != GENERAL)
        assert ("yes-text" in said) == (hears(values) and template_id != GENERAL)


def words_aloud(values: Values, bases: Values) -> int:
    composed, _ = paper(SCRIPT, values, bases)
    return len(words(" ".join(said.text.replace("*", "") for said in spoken_rows(composed))))


@pytest.mark.parametrize("basis", ["contract", "claim"])
@pytest.mark.parametrize("capture", list(CaptureMode))
def test_script_takes_half_a_minute_when_facts_are_known_and_nothing_is_sold(
    basis: str, capture: str
) -> None:
    fixed = {
        "capture": capture,
        "client_data": "yes",
        "scribe": "yes",
        "sells_data": "no",
        "can_withdraw": "yes",
    }
    asked = ("audio_kept", "transcript_kept", "trains_on_client_data", "supplier_training_off")
    known = [[value for value in values_of(name) if value != UNKNOWN] for name in asked]
    for pick in product(*known):
        values = {**fixed, **dict(zip(asked, pick, strict=True))}
        assert words_aloud(values, dict.fromkeys(asked, basis)) <= 75


@given(values=any_values(), bases=any_bases())
def test_script_stays_under_three_quarters_of_a_minute_at_worst(values: Values, bases: Values) -> None:
    assert words_aloud(values, bases) <= 105


def test_group_of_facts_covers_every_need() -> None:
    tried = {name for group in GROUPS for name in group}
    assert {need.fact for need in LIBRARY.template(HANDOUT).needs} <= tried
