"""Today: where work was left, what changed lately, all of it in one view; nothing in it names a code."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.records import Depth, Use
from ethicsdesk.domain.reviews import Reply
from ethicsdesk.services import (
    assessments,
    decisions,
    form_drafts,
    incident_notes,
    incidents,
    interviewing,
    lately,
    paperwork,
    reviews,
    rule_notes,
    sample,
    today,
    tools,
)
from ethicsdesk.services.binder import plan
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.rule_notes import HalfTyped
from ethicsdesk.services.targets import Area, Target
from tests.builders import a_practice, a_tool, answer_all, said


def left(desk):
    return {str(one.title): one.target for one in today.overview(desk).left_off}


def test_nothing_begun_is_nothing_to_go_on_with(real_desk):
    a_practice(real_desk)
    a_tool(real_desk)
    assert left(real_desk) == {}


def test_what_was_begun_comes_back_assessments_first_then_reviews_then_forms(real_desk):
    a_practice(real_desk)
    form_drafts.keep(real_desk, "oversight/decision", {"reason": "half"})
    run = reviews.start(real_desk, "drills").value
    tool = a_tool(real_desk, "Begun")
    assessments.start(real_desk, tool.id)
    assessments.answer(real_desk, tool.id, said(real_desk, "sec-mfa", "yes"))
    assert list(left(real_desk).items()) == [
        ("Begun", Target(area=Area.INTERVIEW, id=tool.id)),
        ("Drills", Target(area=Area.REVIEW, id=run.review.id)),
        ("A decision to log", Target(area=Area.OVERSIGHT, field="new")),
    ]


def test_what_is_finished_stopped_or_kept_is_not_begun(real_desk):
    a_practice(real_desk)
    run = reviews.start(real_desk, "drills").value
    for step in run.steps:
        reviews.answer(real_desk, run.review.id, step.key, Reply.YES, note="here")
    reviews.finish(real_desk, run.review.id)
    tool = a_tool(real_desk)
    assessments.start(real_desk, tool.id)
    assessments.answer(real_desk, tool.id, said(real_desk, "sec-mfa", "yes"))
    tools.change(real_desk, replace(tool, use=Use.STOPPED))
    form_drafts.keep(real_desk, "oversight/decision", {"reason": "half"})
    form_drafts.forget(real_desk, "oversight/decision")
    assert left(real_desk) == {}


@pytest.mark.parametrize(
    ("about", "area", "field"),
    [
        ("oversight/request", Area.OVERSIGHT, "take"),
        ("oversight/count", Area.OVERSIGHT, "bias"),
        ("agreement/{tool}/new", Area.AGREEMENT, ""),
        ("agreement/{tool}/a1", Area.AGREEMENT, "a1"),
        ("evidence/{tool}/e1", Area.EVIDENCE, "e1"),
        ("watch/{tool}/note", Area.WATCH, ""),
        ("oversight/accuracy/{tool}", Area.OVERSIGHT, "accuracy:{tool}"),
    ],
)
def test_each_half_filled_form_leads_to_where_it_stands(real_desk, about, area, field):
    tool = a_tool(real_desk)
    form_drafts.keep(real_desk, about.format(tool=tool.id), {"note": "half"})
    (target,) = left(real_desk).values()
    assert (target.area, target.field) == (area, field.format(tool=tool.id))


def test_a_half_typed_line_of_an_incident_and_a_note_on_a_rule_are_found(real_desk):
    made = incidents.start(real_desk, Kind.DISCLOSURE, discovered=real_desk.clock.today(), text="x").value
    incident_notes.keep_half_typed(real_desk, made.id, "half a line")
    rule_notes.keep_half_typed(real_desk, HalfTyped(about="OH", text="half"))
    found = left(real_desk)
    assert found[f"A line of incident {made.number}"] == Target(area=Area.INCIDENT, id=made.id)
    assert found["A note on the rules of a state"] == Target(area=Area.STATES)


def test_a_paper_that_was_being_finished_comes_back_until_it_is_issued(real_desk):
    a_practice(real_desk)
    tool = a_tool(real_desk, use=Use.IN_USE)
    answer_all(real_desk, tool.id, depth=Depth.EVERYTHING)
    interviewing.open_interview(real_desk, tool.id, template_id=HANDOUT)
    interviewing.open_interview(real_desk, tool.id, template_id="consent.recording")
    handout, form = "“AI and your care”", "“AI that hears our session”"
    assert left(real_desk) == {
        form: Target(area=Area.PAPER, id="consent.recording", field=tool.id),
        handout: Target(area=Area.PAPER, id=HANDOUT),
    }
    paperwork.issue(real_desk, HANDOUT)
    assert list(left(real_desk)) == [form]
    tools.change(real_desk, replace(tool, use=Use.STOPPED))
    assert left(real_desk) == {}


def test_a_form_about_a_tool_that_is_gone_is_not_offered(real_desk):
    form_drafts.keep(real_desk, "watch/gone/note", {"note": "half"})
    assert left(real_desk) == {}


def test_what_changed_lately_is_counted_for_thirty_days(real_desk, clock):
    a_practice(real_desk)
    tool = a_tool(real_desk, use=Use.IN_USE)
    answer_all(real_desk, tool.id, depth=Depth.EVERYTHING)
    decisions.decide(real_desk, tool.id)
    made = incidents.start(real_desk, Kind.DISCLOSURE, discovered=clock.today(), text="x").value

    def lines():
        return [str(line) for line in today.overview(real_desk).lately]

    assert lines()[:3] == ["One decision made", "One paper issued", "Incidents: 1 opened, 0 closed"]
    assert made.number not in " ".join(lines())
    clock.advance(days=lately.SPAN.days)
    assert not [line for line in lines() if not line.startswith("Rules and texts")]


def test_new_rules_and_texts_are_told_while_they_are_new(real_desk, clock):
    published = real_desk.library.pack().published
    with real_desk.store.reading() as vault:
        told = [str(line) for line in lately.look(real_desk, vault, on=published + timedelta(days=29))]
        later = lately.look(real_desk, vault, on=published + timedelta(days=30))
    assert told == [f"Rules and texts updated {published:%B} {published.day}, {published.year}"]
    assert later == ()


def test_the_sample_names_no_code_on_today(real_desk):
    sample.fill(real_desk, lambda _: None)
    found = today.overview(real_desk)
    shown = [*(str(gap.title) for gap in found.needs), *(str(one.title) for one in found.left_off)]
    shown += [str(line) for line in found.lately]
    with real_desk.store.reading() as vault:
        codes = [client.code for client in vault.list(Client)]
    assert codes
    assert not [code for code in codes if code in " ".join(shown)]


def test_today_counts_the_holes_the_binder_lists(real_desk):
    sample.fill(real_desk, lambda _: None)
    year = real_desk.clock.today().year
    listed = [str(gap.title) for gap in plan.missing(real_desk, year)]
    assert [str(gap.title) for gap in today.overview(real_desk).holes] == listed


def test_what_comes_up_is_not_said_twice(real_desk):
    sample.fill(real_desk, lambda _: None)
    found = today.overview(real_desk)
    said_now = {(gap.target.id, gap.due) for gap in found.needs if gap.due}
    assert not said_now & {(one.target.id, one.on) for one in found.coming}
