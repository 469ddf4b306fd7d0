"""Papers of an incident: blocked until they are true, plain enough for clients, names nowhere kept."""

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.aided_decisions import AidedDecision, DecisionSort, HumanDecision
from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.clocks import Hold, Who
from ethicsdesk.domain.incident_errors import LetterBlockedError
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.incidents import Phi
from ethicsdesk.domain.layout import Bullets, Heading, Pairs, Paragraph
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.domain.records import YesNo
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import (
    breach_letters,
    decision_log,
    hhs_log,
    incident_links,
    incident_papers,
    incidents,
)
from ethicsdesk.services.breach_letters import Reader, Typed
from ethicsdesk.services.incident_links import Links
from tests.builders import a_practice, a_tool, desk_of
from tests.documents.reading import ua1_failures
from tests.storage.making import a_paper

TYPED = Typed(
    name="Ann Example",
    address="1 Example Road\nColumbus, Ohio",
    happened="A note about you was sent to the wrong clinic.",
    doing="I got the note back. I now check each name twice before I send.",
)
FONTS = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture
def desk(clock):
    desk = desk_of(clock)
    a_practice(desk, email="me@example.org", address="1 Main Street, Columbus, Ohio")
    with desk.store.writing() as vault:
        vault.put(Client(id="c", code="K7PQ", added_on=clock.today()))
    return desk


def a_breach(desk, conclusion=Conclusion.BREACH, **changes):
    made = incidents.start(desk, Kind.DISCLOSURE, discovered=desk.clock.today(), text="It went out.").value
    factors = {name.value: Factor(level=Level.MEDIUM, reason="Because.") for name in FactorName}
    facts = {"phi": (Phi.NAME, Phi.SESSION_CONTENT), "client_ids": ("c",), **changes}
    incidents.change(desk, made.id, lambda one: replace(one, assessment=Assessment(factors=factors), **facts))
    if conclusion is not None:
        signed = Assessment(factors=factors, conclusion=conclusion)
        incidents.conclude(desk, made.id, signed, signed_by="R. Example")
    return made.id


def a_decision(tool, day):
    return AidedDecision(
        id="",
        tool_id=tool.id,
        day=day,
        logged_on=day,
        sort=DecisionSort.PLAN,
        decided=HumanDecision.EDITED,
        output="suggested weekly goals",
    )


def said(layout):
    parts = [layout.title]
    for block in layout.blocks:
        match block:
            case Paragraph() | Heading():
                parts.append(block.text)
            case Bullets():
                parts += block.items
            case Pairs():
                parts += [f"{label}: {text}" for label, text in block.rows]
            case _:
                parts.append(repr(block))
    return "\n".join(parts)


@pytest.mark.parametrize(
    ("change", "typed", "told"),
    [
        ({"conclusion": None}, TYPED, "conclusion"),
        ({"conclusion": Conclusion.LOW_PROBABILITY}, TYPED, "conclusion"),
        ({"phi": ()}, TYPED, "kinds of information"),
        ({"hold": Hold(written_until=date(2026, 4, 1))}, TYPED, "Law enforcement"),
        ({}, replace(TYPED, happened=" "), "what happened"),
        ({}, replace(TYPED, doing=""), "what you are doing"),
    ],
)
def test_a_letter_that_lacks_what_the_rule_asks_does_not_print(desk, change, typed, told):
    facts = incident_papers.gather(desk, a_breach(desk, **change))
    for make in (breach_letters.letter, breach_letters.substitute):
        with pytest.raises(LetterBlockedError, match=told):
            make(facts, typed)


def test_a_letter_needs_an_address_to_write_to(desk):
    a_practice(desk, email="", address="")
    facts = incident_papers.gather(desk, a_breach(desk))
    assert any("postal address" in sentence for sentence in breach_letters.lacking(facts, TYPED))


def test_a_letter_says_all_five_elements_and_that_it_is_sorry(desk):
    facts = incident_papers.gather(desk, a_breach(desk, occurred_from=desk.clock.today()))
    text = said(breach_letters.letter(facts, TYPED))
    for part in (
        "Dear Ann Example,",
        "wrong clinic. It happened on March 2, 2026. I found out on March 2, 2026.",
        "What was said in session",
        "What you can do",
        "check each name twice",
        "E-mail:",
        "I am sorry",
        "988",
    ):
        assert part in text
    assert "K7PQ" not in text


def test_a_day_that_is_not_known_is_said_to_be(desk):
    facts = incident_papers.gather(desk, a_breach(desk))
    assert "I do not know yet on which day it happened" in said(breach_letters.letter(facts, TYPED))


@pytest.mark.parametrize("reader", Reader)
@pytest.mark.parametrize("phi", [(Phi.NAME,), (Phi.SUBSTANCE_USE, Phi.ID_NUMBERS), tuple(Phi)])
def test_letters_stay_at_grade_six(desk, reader, phi):
    facts = incident_papers.gather(desk, a_breach(desk, phi=phi))
    typed = replace(TYPED, reader=reader, monitoring=True)
    for make in (breach_letters.letter, breach_letters.substitute):
        assert reading_grade(said(make(facts, typed))) <= 6


def test_the_notice_in_its_stead_names_no_one(desk):
    facts = incident_papers.gather(desk, a_breach(desk))
    assert "Ann" not in said(breach_letters.substitute(facts, TYPED))


def test_nothing_typed_for_a_letter_is_kept(desk):
    incident_id = a_breach(desk)
    breach_letters.letter(incident_papers.gather(desk, incident_id), TYPED)
    assert "Ann Example" not in repr(incidents.read(desk, incident_id))


def test_the_report_tells_the_story_and_the_assessment_the_factors(desk):
    facts = incident_papers.gather(desk, a_breach(desk))
    report = said(incident_papers.report(facts))
    assert "It went out." in report
    assert "K7PQ" in report
    assert "Not written yet." in report
    rated = said(incident_papers.assessment(facts))
    assert "R. Example, March 2, 2026" in rated
    assert "Because." in rated


def test_the_report_says_who_received_it_and_since_when_it_is_in_the_accounting(desk):
    facts = incident_papers.gather(desk, a_breach(desk))
    assert "nothing noted" in said(incident_papers.report(facts))
    day = desk.clock.today()
    told = a_breach(desk, received_by="another clinic", accounted_on=day)
    report = said(incident_papers.report(incident_papers.gather(desk, told)))
    assert "another clinic" in report
    assert f"written into the charts on {day_words(day)}" in report


def test_the_report_names_the_decisions_and_papers_it_is_tied_to(desk):
    tool = a_tool(desk, "Willowscribe")
    day = desk.clock.today()
    decision = decision_log.log(desk, a_decision(tool, day)).value
    breach = a_breach(desk, tool_id=tool.id, decision_ids=(decision.id, "gone since"))
    report = said(incident_papers.report(incident_papers.gather(desk, breach)))
    assert f"{day_words(day)}: suggested weekly goals" in report


def test_only_decisions_of_its_tool_and_of_the_year_before_are_offered_and_those_tied_always(desk):
    tool, other = a_tool(desk, "Willowscribe"), a_tool(desk, "Otherscribe")
    day = desk.clock.today()
    near, old, older, foreign = (
        decision_log.log(desk, a_decision(*of)).value.id
        for of in (
            (tool, day - timedelta(days=3)),
            (tool, day - timedelta(days=400)),
            (tool, day - timedelta(days=500)),
            (other, day),
        )
    )
    breach = a_breach(desk, tool_id=tool.id, decision_ids=(old,))
    assert [one.id for one in incident_links.offered(desk, breach).decisions] == [near, old]
    assert {older, foreign}.isdisjoint(one.id for one in incident_links.offered(desk, breach).decisions)


def test_papers_that_name_its_tool_are_offered_and_stand_in_the_report(desk):
    tool = a_tool(desk, "Willowscribe")
    issued = replace(a_paper(), tool_ids=(tool.id,), issued_on=desk.clock.today())
    with desk.store.writing() as vault:
        vault.put(issued)
        vault.put(replace(issued, id="other", number="X-1", tool_ids=()))
    breach = a_breach(desk, tool_id=tool.id)
    assert incident_links.offered(desk, breach).papers == (issued,)
    told = a_breach(desk, paper_ids=(issued.id,))
    assert issued.number in said(incident_papers.report(incident_papers.gather(desk, told)))


def test_without_a_tool_nothing_is_offered(desk):
    decision_log.log(desk, a_decision(a_tool(desk, "Willowscribe"), desk.clock.today()))
    assert incident_links.offered(desk, a_breach(desk)) == Links()


def test_an_assessment_without_a_conclusion_says_so(desk):
    facts = incident_papers.gather(desk, a_breach(desk, conclusion=None))
    assert "No conclusion is recorded yet" in said(incident_papers.assessment(facts))


def test_every_paper_is_valid_ua1(desk, tmp_path):
    facts = incident_papers.gather(desk, a_breach(desk))
    papers = PdfPapers(fonts=FONTS)
    layouts = (
        incident_papers.report(facts),
        incident_papers.assessment(facts),
        breach_letters.letter(facts, TYPED),
        breach_letters.substitute(facts, TYPED),
        breach_letters.correction(facts),
    )
    for layout in layouts:
        assert ua1_failures(papers.draw(layout), tmp_path) == [], layout.title


def rows_of(log):
    return list(csv.DictReader(io.StringIO(log.csv.decode("utf-8-sig"))))


def test_the_log_holds_each_small_breach_of_the_year_of_discovery(desk):
    told = a_breach(desk)
    a_breach(desk, Conclusion.LOW_PROBABILITY)
    a_breach(desk, residents={"OH": 500})
    incidents.send(desk, told, Who.HHS, desk.clock.today())
    log = hhs_log.of_year(desk, 2026)
    assert (log.breaches, log.people, log.submitted, log.due) == (1, 1, 1, date(2027, 3, 1))
    (row,) = rows_of(log)
    assert row["discovered"] == "2026-03-02"
    assert row["submitted to HHS on"] == "2026-03-02"
    assert "K7PQ" not in log.csv.decode()
    assert hhs_log.of_year(desk, 2025).breaches == 0


def test_the_log_is_due_on_february_29_of_a_leap_year(desk):
    assert hhs_log.of_year(desk, 2027).due == date(2028, 2, 29)


def test_a_cell_that_looks_like_a_formula_is_only_text(desk):
    a_breach(desk, lessons="=HYPERLINK(1)")
    assert rows_of(hhs_log.of_year(desk, 2026))[0]["actions after"] == "'=HYPERLINK(1)"


def test_a_practice_outside_hipaa_has_no_such_log(desk):
    a_practice(desk, covered_entity=YesNo.NO)
    a_breach(desk)
    assert hhs_log.of_year(desk, 2026).breaches == 0


def test_a_breach_belongs_to_the_year_the_clock_started(desk):
    incident_id = a_breach(desk)
    earlier = desk.clock.today() - timedelta(days=90)
    incidents.change(
        desk,
        incident_id,
        lambda one: replace(one, discovery=replace(one.discovery, workforce_known=earlier)),
    )
    assert hhs_log.of_year(desk, 2026).breaches == 0
    assert hhs_log.of_year(desk, 2025).breaches == 1
