"""Tabs 0 to 6 and 16 to 18 stand in every binder; none knows a later day; typed signs print as themselves."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from ethicsdesk.domain.agreements import Agreement, AgreementKind
from ethicsdesk.domain.consents import Answer, How, Purpose
from ethicsdesk.domain.records import Depth, Use, YesNo
from ethicsdesk.domain.reruns import Trigger
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.services import (
    actions,
    agreements,
    assessments,
    attachments,
    clients,
    consents,
    decisions,
    paperwork,
    practice,
    reruns,
    suppliers,
    tools,
)
from ethicsdesk.services.binder import front
from ethicsdesk.services.binder.tabs import TABS
from ethicsdesk.services.consents import Said
from tests.builders import a_practice, a_tool, answer_all, said
from tests.services.binder.tab_words import OTHERS, at, chapters, scene, texts

NUMBERS = ("1", "2", "3", "4", "5", "6", "16", "17", "18")
MINE = {tab.key: tab for tab in TABS if tab.number in NUMBERS or tab.key in ("missing", "successor")}
MARCH = date(2026, 3, 2)


def everything(desk, **how):
    """Return cover and tabs as they are on a day."""
    with scene(desk, **how) as seen:
        return (front.cover(seen), *(tab.build(seen) for tab in MINE.values()))


def a_busy_practice(desk, typed="plain"):
    """Keep something for every tab, each free text as typed."""
    a_practice(desk, name=typed, clinician=typed, crisis_plan=typed, client_states=("IL",), part2=YesNo.YES)
    tool = a_tool(desk, typed, purpose=typed, use=Use.IN_USE)
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    decisions.decide(desk, tool.id, reason=typed)
    form = paperwork.issue(desk, "consent.recording", tool_id=tool.id).value
    for template_id in ("policy.ai_use", "handout.ai_disclosure"):
        paperwork.issue(desk, template_id)
    suppliers.add(desk, tool.id, typed, does=typed, place=typed)
    reruns.note(desk, tool.id, Trigger.TERMS, on=desk.clock.today(), text=typed)
    baa = Agreement(id=desk.new_id(), tool_id=tool.id, sort=AgreementKind.BAA, title=typed, party=typed)
    agreements.keep(desk, baa)
    who = clients.add(desk, replace(clients.blank(desk), code=f"C-{desk.new_id()}")).value
    yes = Said(
        tool_id=tool.id,
        purpose=Purpose.RECORD,
        answer=Answer.GIVEN,
        day=desk.clock.today(),
        how=How.SIGNED,
        paper_id=form.id,
        note=typed,
    )
    event = consents.record(desk, who.id, yes).value
    attachments.add(desk, event, "page.txt", BytesIO(b"signed"), 6, lambda _: None)
    actions.add(desk, typed, due=date(2026, 8, 1))
    return tool


def change_all(desk, tool):
    practice.save(desk, replace(practice.read(desk), name="Later", home_state="CO", part2=YesNo.NO))
    assessments.answer(desk, tool.id, said(desk, "data-train", "yes"))
    paperwork.issue(desk, "policy.ai_use")
    decisions.decide(desk, tool.id, reason="Later")
    a_busy_practice(desk, "Later")
    tools.change(desk, replace(tool, use=Use.STOPPED))


def test_each_tab_is_there_once_in_order():
    assert tuple(tab.number for tab in TABS if tab.number in NUMBERS and tab.key != "diligence") == NUMBERS


@pytest.mark.parametrize("audience", [None, OTHERS])
@pytest.mark.parametrize("key", MINE)
def test_a_vault_with_nothing_in_it_has_an_honest_sentence(desk, key, audience):
    how = {"audience": audience} if audience else {}
    found = chapters(desk, MINE[key].build, **how)
    assert found or key in ("tools", "successor")
    for chapter in found:
        text = repr(chapter).lower()
        assert any(word in text for word in ("no ", "none", "not ", "nobody"))


@pytest.mark.parametrize("place", ["desk", "real_desk"])
def test_no_tab_knows_a_later_day(place, clock, request):
    desk = request.getfixturevalue(place)
    tool = a_busy_practice(desk)
    before = [everything(desk), everything(desk, audience=OTHERS)]
    clock.set(at(9, 1))
    change_all(desk, tool)
    after = [everything(desk, on=MARCH), everything(desk, on=MARCH, audience=OTHERS)]
    assert after == before
    assert everything(desk) != before[0]


def test_marks_in_typed_text_print_as_typed(desk):
    typed = "**not strong** *nor this*"
    a_busy_practice(desk, typed)
    note = RuleNote(id="n", says=RuleSays.ADDED, text=typed, where=typed, read_on=MARCH, noted_on=MARCH)
    with desk.store.writing() as vault:
        vault.put(note)
    found = list(texts(everything(desk)))
    assert any("not strong" in text for text in found)
    assert [text for text in found if typed in text] == []
