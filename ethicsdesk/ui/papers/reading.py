"""What the pages with papers read from the desk, each in one go on the vault's thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from ethicsdesk.domain.compose import without_proof
from ethicsdesk.domain.facts import questions_behind
from ethicsdesk.domain.languages import Language
from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.domain.own_words import OwnWords
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Paper, Tool, Use
from ethicsdesk.domain.template import Scope
from ethicsdesk.services import logo, own_words, paperwork, ripple, translations
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.paperwork import Draft, Offer
from ethicsdesk.services.ripple import PaperRow, edition, series


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """All papers: those that can be made, and those issued, newest first."""

    offers: tuple[Offer, ...]
    rows: tuple[PaperRow, ...]
    replaced: frozenset[str]  # ids of papers with a newer edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """One issued paper with its bytes, and the edition that replaced it."""

    row: PaperRow
    pdf: bytes
    layout: PaperLayout  # with the pixels of its logo, to be drawn anew
    newer: Paper | None
    of_tool: str  # id of the one tool it speaks of, or ""
    can_renew: bool  # made from a template that still exists


@dataclass(frozen=True, slots=True, kw_only=True)
class Unproven:
    """An answer a paper says, though nobody said how it is known."""

    tool_id: str
    tool_name: str
    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One paper as it would be issued now."""

    draft: Draft
    tool_id: str
    last: PaperRow | None
    own: OwnWords
    unknown: tuple[tuple[str, str], ...]  # tool and question that print as "I do not know yet"
    unproven: tuple[Unproven, ...] = ()
    languages: tuple[Language, ...] = ()
    considered: tuple[Tool, ...] = ()  # what it will name once one of them is in use, while none is


def shelf(desk: Desk) -> Shelf:
    """Return all papers."""
    rows = ripple.issued(desk)
    newest = {series(desk, row.paper): row.paper.id for row in rows}
    replaced = frozenset(row.paper.id for row in rows) - set(newest.values())
    return Shelf(offers=paperwork.offers(desk), rows=tuple(reversed(rows)), replaced=replaced)


def issued(desk: Desk, paper_id: str) -> Issued | None:
    """Return an issued paper, or None when there is no such paper."""
    with desk.store.reading() as vault:
        paper = vault.get(Paper, paper_id)
        if paper is None:
            return None
        wanted = series(desk, paper)
        rows = ripple.issued(desk, only=lambda one: series(desk, one) == wanted)
        layout = logo.whole(vault, paper.layout)
    row, last = next(one for one in rows if one.paper.id == paper_id), rows[-1].paper
    can_renew = row.paper.template_id in {template.id for template in desk.library.templates()}
    return Issued(
        row=row,
        pdf=paperwork.pdf(desk, paper_id),
        layout=layout,
        newer=last if last.id != paper_id else None,
        of_tool="".join(edition(desk, row.paper)[1]),
        can_renew=can_renew,
    )


def look(desk: Desk, template_id: str, tool_id: str, language: str = "") -> Look | None:
    """Return a paper as it would be issued now, or None when there is no such template.

    *tool_id* counts only for papers that speak of one tool; *language* '' is that of the last issue.
    """
    template = next((found for found in desk.library.templates() if found.id == template_id), None)
    if template is None or (template.one_tool and not tool_id):
        return None
    of_tool = tool_id if template.one_tool else ""
    wanted = (template_id, (of_tool,) if of_tool else ())
    made = list(ripple.issued(desk, only=lambda paper: edition(desk, paper) == wanted))
    offered = translations.offered(desk)
    if not language and made and made[-1].paper.language in {one.code for one in offered}:
        language = made[-1].paper.language
    draft = paperwork.draft(desk, template_id, tool_id=of_tool, language=language)
    made = [row for row in made if row.paper.language == draft.template.language]
    with desk.store.reading() as vault:
        own = own_words.read(vault, draft.template, of_tool)
        tools = vault.list(Tool)
    last = made[-1] if made else None
    return Look(
        draft=draft,
        tool_id=of_tool,
        last=last,
        own=own,
        unknown=_unknown(desk, draft),
        unproven=_unproven(desk, draft),
        languages=offered,
        considered=_considered(draft, tools),
    )


def _considered(draft: Draft, tools: Sequence[Tool]) -> tuple[Tool, ...]:
    names_tools = any(block.scope is Scope.TOOL for block in draft.template.blocks)
    if draft.tools or draft.template.one_tool or not names_tools:
        return ()
    return tuple(tool for tool in tools if tool.use is Use.CONSIDERING)


def _unknown(desk: Desk, draft: Draft) -> tuple[tuple[str, str], ...]:
    """Return what was answered with "I do not know"; what is not answered at all is missing instead."""
    missing = {(item.tool_id, item.question.fact) for item in draft.missing}
    questions = questions_behind(
        desk.library.questionnaire(), tuple(need.fact for need in draft.template.needs)
    )
    return tuple(
        (tool.name, question.text)
        for tool in draft.facts.tools
        for question in questions
        if question.fact in tool.facts
        and tool.facts[question.fact].value is None
        and (tool.tool_id, question.fact) not in missing
    )


def _unproven(desk: Desk, draft: Draft) -> tuple[Unproven, ...]:
    """Return what prints as heard only, in the order of the questions; () while answers are missing."""
    if draft.missing:
        return ()
    said = without_proof(draft.composed, draft.facts)
    questions = questions_behind(desk.library.questionnaire(), tuple(name for _, name in said))
    return tuple(
        Unproven(tool_id=tool.tool_id, tool_name=tool.name, question=question)
        for tool in draft.facts.tools
        for question in questions
        if (tool.tool_id, question.fact) in said
    )
