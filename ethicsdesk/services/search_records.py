"""Turns records that were found into rows, each in its group."""

from collections.abc import Mapping

from ethicsdesk.domain.record_types import KINDS
from ethicsdesk.domain.search_words import Query
from ethicsdesk.domain.wording import say
from ethicsdesk.services.field_words import kind_words
from ethicsdesk.services.search_places import Names, seen
from ethicsdesk.services.search_ports import Hit
from ethicsdesk.services.search_results import Fit, Group, Item

GROUP: Mapping[str, Group] = {
    "tool": Group.TOOLS,
    "supplier": Group.TOOLS,
    "tool_change": Group.TOOLS,
    "answer": Group.ANSWERS,
    "override": Group.ANSWERS,
    "decision": Group.DECISIONS,
    "aided_decision": Group.DECISIONS,
    "paper": Group.PAPERS,
    "own_words": Group.PAPERS,
    "translation_review": Group.PAPERS,
    "seal": Group.PAPERS,
    "client": Group.CLIENTS,
    "circle": Group.CLIENTS,
    "consent": Group.CLIENTS,
    "request": Group.CLIENTS,
    "incident": Group.INCIDENTS,
    "incident_entry": Group.INCIDENTS,
    "attachment": Group.EVIDENCE,
    "evidence": Group.EVIDENCE,
    "agreement": Group.EVIDENCE,
    "review": Group.REVIEWS,
    "review_answer": Group.REVIEWS,
    "training": Group.REVIEWS,
    "pace": Group.REVIEWS,
    "case_review": Group.REVIEWS,
    "paired_probe": Group.REVIEWS,
    "action": Group.ACTIONS,
    "snooze": Group.ACTIONS,
    "rule_note": Group.RULES,
    "practice": Group.RULES,
    "retention_clock": Group.RULES,
    "hold": Group.RULES,
}
"""The group of every kind that can be found."""


def item_of(names: Names, hit: Hit) -> Item | None:
    """Return the row of a hit; None when its record cannot be shown anywhere."""
    kind, group = KINDS.get(hit.kind), GROUP.get(hit.kind)
    record = names.vault.get(kind, hit.id) if kind else None
    if record is None or group is None:
        return None
    told = seen(record, names)
    kind_is = names.told(say(kind_words(hit.kind)))
    title = told.title or names.desk.library.said(hit.title) or kind_is
    marked = names.query.mark(title)
    body = names.query.snippet(hit.body) if hit.body else None
    shown = body is not None and (bool(body.marks) or not marked.marks) and body.text != title
    return Item(
        group=group,
        title=marked,
        detail=" · ".join(part for part in (kind_is, told.about) if part),
        snippet=body if shown else None,
        target=told.target,
        fit=fit_of(names.query, title),
    )


def fit_of(query: Query, title: str) -> Fit:
    """Return how well a title fits what was asked."""
    if not query.fits(title):
        return Fit.BELOW
    marks = query.mark(title).marks
    return Fit.BEGINS if marks and marks[0][0] == 0 else Fit.TITLE
