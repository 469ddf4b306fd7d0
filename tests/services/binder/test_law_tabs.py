"""State law and the federal programs, held against the vault."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain.consents import Answer, How, Purpose
from ethicsdesk.domain.duties import Duty
from ethicsdesk.domain.records import Depth, Use, YesNo
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.services import clients, consents, paperwork, practice, tools
from ethicsdesk.services.binder import programs, states
from ethicsdesk.services.binder import sources as sources_tab
from ethicsdesk.services.consents import Said
from tests.builders import LIBRARY, a_practice, a_tool, answer_all
from tests.services.binder.tab_words import OTHERS, at, chapters, grid, read

FORM = "consent.recording"
WRITTEN = LIBRARY.duties().text(Duty.WRITTEN_AI_CONSENT_IF_RECORDED).title


def a_scribe(desk, **changes):
    a_practice(desk, **changes)
    tool = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    return tool


def line(desk, title, **how):
    rows = (r for c in chapters(desk, states.tab, **how) for b in c.blocks for r in getattr(b, "rows", ()))
    return next(r for r in rows if title in r[0])


def test_each_duty_has_strength_rule_day_and_what_stands_in_the_vault(desk):
    tool = a_scribe(desk, client_states=("IL",))
    asked, strength, rule, stands = line(desk, WRITTEN)
    assert "Because of Scribe." in asked
    assert strength == "Law"
    assert "Public Act 104-0054" in rule
    assert "as of July 31, 2026" in rule
    assert "“AI that hears our session” for Scribe: NOT MADE." in stands
    form = paperwork.issue(desk, FORM, tool_id=tool.id).value
    assert f"{form.number}, March 2, 2026" in line(desk, WRITTEN)[3]


def test_consents_count_as_proof_and_others_read_no_small_number(desk):
    tool = a_scribe(desk, client_states=("IL",))
    form = paperwork.issue(desk, FORM, tool_id=tool.id).value
    for number in range(3):
        who = clients.add(desk, replace(clients.blank(desk), code=f"C-{number}")).value
        yes = Said(
            tool_id=tool.id,
            purpose=Purpose.RECORD,
            answer=Answer.GIVEN,
            day=desk.clock.today(),
            how=How.SIGNED,
            paper_id=form.id,
        )
        consents.record(desk, who.id, yes)
    assert "3 of 3 people with a yes that holds" in line(desk, WRITTEN)[3]
    shared = line(desk, WRITTEN, audience=OTHERS)[3]
    assert "a yes that holds: fewer than 11" in shared
    assert "3" not in shared.partition("Consents")[2]


def test_what_is_disputed_or_not_verified_is_said_and_not_cited(desk):
    a_scribe(desk, client_states=("PA",))
    rule = line(desk, LIBRARY.duties().text(Duty.ALL_PARTY_RECORDING).title)
    assert rule[1] == "Not settled"
    assert "not verified: the text was not read" in rule[2]


def test_a_tool_only_considered_is_told_apart(desk):
    tool = a_scribe(desk, client_states=("IL",))
    tools.change(desk, replace(tool, use=Use.CONSIDERING))
    assert "Because of Scribe (being considered)." in line(desk, WRITTEN)[0]


def test_bills_are_told_as_no_law(desk):
    a_scribe(desk, client_states=("PA",))
    assert "Pennsylvania bills on AI, a bill, not law" in read(desk, states.tab)


def test_a_duty_of_colorado_holds_without_any_tool_from_its_first_day_on(desk, clock):
    title = LIBRARY.duties().text(Duty.INITIAL_CONTACT_AI_NOTICE).title
    a_practice(desk, client_states=("CO",))
    clock.set(at(9, 1))
    first = line(desk, title)
    assert "Due with or without AI." in first[0]
    assert "in force since August 12, 2026" in first[2]
    assert "NOT MADE" in first[3]
    june = read(desk, states.tab, on=date(2026, 6, 30))
    assert title not in june
    assert "Colorado rules on AI in psychotherapy, from August 12, 2026" in june


def test_without_any_state_the_safe_profile_is_told_as_such(desk):
    a_practice(desk, home_state="", client_states=())
    a_tool(desk, use=Use.IN_USE)
    found = read(desk, states.tab)
    assert "No state is known" in found
    assert "no state is known, so the strictest duty is taken" in found


def test_states_and_tools_stand_as_they_were_on_the_day(desk, clock):
    tool = a_scribe(desk, client_states=("OH",))
    clock.set(at(6, 1))
    practice.save(desk, replace(practice.read(desk), client_states=("IL",)))
    tools.change(desk, replace(tool, name="Renamed"))
    assert "Illinois" in read(desk, states.tab)
    march = read(desk, states.tab, on=date(2026, 3, 31))
    assert "Illinois" not in march
    assert "Renamed" not in march


def test_the_therapists_own_rules_are_told_as_theirs(desk):
    a_practice(desk)
    note = RuleNote(
        id="n1",
        says=RuleSays.ADDED,
        text="Tell the board each year",
        where="Board letter",
        read_on=date(2026, 2, 1),
        noted_on=date(2026, 2, 1),
        state="OH",
    )
    with desk.store.writing() as vault:
        vault.put(note)
    own = grid(chapters(desk, states.tab), "Where").rows
    assert own == (("Ohio", "Tell the board each year", "Board letter, read February 1, 2026, not verified"),)


@pytest.mark.parametrize(
    ("gates", "sentence"),
    [
        ({"part2": YesNo.NO}, "it says that it holds no records under Part 2"),
        ({"part2": None}, "Not asked yet: whether the practice holds substance use records"),
        ({"federal_funds": YesNo.NO}, "it says that it takes no federal health money"),
        ({"federal_funds": None}, "Not asked yet: whether the practice takes Medicare"),
        ({"covered_entity": YesNo.YES}, "this rule does not reach HIPAA covered entities"),
        ({"covered_entity": None}, "Not asked yet: whether HIPAA binds the practice"),
        ({"federal_funds": YesNo.UNSURE}, "Not known: whether the practice takes Medicare"),
    ],
)
def test_a_program_says_why_it_does_not_concern_the_practice(desk, gates, sentence):
    a_practice(desk, **gates)
    assert sentence in read(desk, programs.tab)


def test_programs_that_apply_tell_rule_source_and_what_stands(desk):
    a_scribe(desk, part2=YesNo.YES, federal_funds=YesNo.YES, covered_entity=YesNo.NO)
    found = read(desk, programs.tab)
    assert "Insert for the notice of privacy practices\nNOT MADE" in found
    assert "Scribe: inputs" in found
    assert "May 10, 2028" in found
    assert "The practice's own website and forms\nnot recorded in this vault" in found
    assert "Notice for the website\nNOT MADE" in found
    assert found.count("As of October 9, 2026") == 4


def test_sources_are_told_with_kind_day_and_how_sure(desk):
    rows = {r[0]: r for r in grid(chapters(desk, sources_tab.tab), "Source").rows}
    ftc = rows["FTC Act, section 5, on unfair or deceptive acts"]
    assert ftc[1:] == ("Law", "15 U.S.C. 45", "October 9, 2026", "not verified")
