"""Tab 5: what clients are told: every edition by kind, with the days it was in use and its hash."""

from collections.abc import Mapping

from ethicsdesk.domain.layout import Block, Bullets, Chapter, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.paper_groups import PaperGroup, paper_group
from ethicsdesk.domain.records import Paper
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.editions import Edition, editions, state_words
from ethicsdesk.services.binder.policy import is_policy
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import count_of, language, spaced
from ethicsdesk.services.letter_kinds import LETTERS, Letter
from ethicsdesk.services.memo import MEMO
from ethicsdesk.services.report_kinds import BIAS_REPORT, REVIEW_REPORT
from ethicsdesk.services.ripple import Change, Ripple
from ethicsdesk.services.tool_report import TOOL_REPORT
from ethicsdesk.services.tool_sheets import ToolSheet

_GROUP: Mapping[PaperGroup, str] = {
    PaperGroup.CLIENTS: "Handouts, rights, and forms for clients",
    PaperGroup.CONSENT: "Consent forms",
    PaperGroup.SCRIPTS: "Scripts that are read aloud",
    PaperGroup.NOTICES: "Notices and labels for messages",
    PaperGroup.NO_AI: "Papers of a practice without AI",
    PaperGroup.POLICIES: "Sheets for the practice",
}

_ABOUT_ONE_CLIENT = frozenset({Letter.DELETION.value, Letter.INCIDENT.value})
_ABOUT_TOOLS = frozenset(
    {MEMO, TOOL_REPORT, REVIEW_REPORT, BIAS_REPORT, *(one.value for one in ToolSheet), *LETTERS}
)
MOST_CHANGES = 4
LONGEST = 160


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return what clients are told, and the other papers issued in the year."""
    found = [one for one in editions(scene) if not is_policy(one.paper)]
    told = [one for one in found if _is_for_clients(one.paper)]
    return _told(scene, told), _others(scene)


def _is_for_clients(paper: Paper) -> bool:
    return bool(paper.template_digest)  # only papers made from a template are handed to clients


def _told(scene: Scene, found: list[Edition]) -> Chapter:
    title, link = "What clients are told", "papers"
    if not found:
        text = f"No paper for clients was in use in {scene.year}."
        return Chapter(title=title, link=link, blocks=(Paragraph(text=text),))
    blocks: list[Block] = [
        Paragraph(
            text=f"Every edition in use on some day of {scene.year}. An edition is in use from the day it "
            "was issued until a newer one took its place or its tool was stopped."
        )
    ]
    for group, heading in _GROUP.items():
        here = [one for one in found if paper_group(one.paper.template_id) is group]
        if here:
            blocks += [Heading(text=heading, level=2), _grid(here, heading)]
    blocks += _out_of_date(scene, found)
    return Chapter(title=title, link=link, blocks=tuple(blocks))


def _grid(found: list[Edition], heading: str) -> Grid:
    return Grid(
        header=("Number", "Paper", "Language", "In use", "State", "SHA-256 of the file"),
        rows=tuple(_row(one) for one in found),
        shares=(2.7, 3.3, 2, 2.6, 2.4, 3.8),
        summary=f"{heading}: every edition with the days it was in use and the hash of its file",
    )


def _row(one: Edition) -> tuple[str, ...]:
    paper = one.paper
    version = f"version {paper.template_version}, {count_of(paper.pages, 'page')}"
    return (
        paper.number,
        f"{paper.title} ({version})",
        language(paper.language),
        one.in_use,
        state_words(one),
        spaced(paper.pdf_sha256),
    )


def _out_of_date(scene: Scene, found: list[Edition]) -> list[Block]:
    """Return why papers in use were out of date on the day: the words that had become untrue."""
    late = [one for one in found if one.until is None and one.row.out_of_date]
    if not late:
        return []
    ripple = Ripple(scene.desk, scene.vault)
    blocks: list[Block] = [Heading(text="Why papers were out of date", level=2)]
    for one in late:
        rippled = ripple.rippled(one.paper)
        if rippled is not None:
            blocks.append(Heading(text=f"{one.paper.number}, {one.paper.title}", level=3))
            blocks.append(Bullets(items=tuple(_lines(rippled.changes))))
    return blocks


def _lines(changes: tuple[Change, ...]) -> list[str]:
    first = sorted(changes, key=lambda one: not one.material)[:MOST_CHANGES]
    lines = [_line(one) for one in first]
    if len(changes) > len(first):
        lines.append(f"and {len(changes) - len(first)} more")
    return lines


def _line(change: Change) -> str:
    mark = "Material. " if change.material else ""
    if not change.before:
        return f"{mark}It does not say yet: “{_short(change.after)}”"
    if not change.after:
        return f"{mark}It still says: “{_short(change.before)}”"
    return f"{mark}It says “{_short(change.before)}”; by the answers of the day: “{_short(change.after)}”"


def _short(text: str) -> str:
    words = " ".join(text.replace("*", "").split())
    return literal(words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]} …")


def _others(scene: Scene) -> Chapter:
    """Return memos, reports and letters of the year; made for others, none that is about one client."""
    found = [row.paper for row in scene.papers if scene.of_year(row.paper.issued_on)]
    found = [paper for paper in found if not (is_policy(paper) or _is_for_clients(paper))]
    if scene.for_others:
        found = [p for p in found if p.template_id in _ABOUT_TOOLS and p.template_id not in _ABOUT_ONE_CLIENT]
    title, link = "Memos, reports and letters", "other-papers"
    if not found:
        text = f"No memo, report or letter was kept in {scene.year}."
        return Chapter(title=title, link=link, blocks=(Paragraph(text=text),))
    grid = Grid(
        header=("Number", "Paper", "Made", "Pages", "SHA-256 of the file"),
        rows=tuple(
            (p.number, p.title, day_words(p.issued_on), str(p.pages), spaced(p.pdf_sha256)) for p in found
        ),
        shares=(2.4, 4.6, 2.8, 1.2, 4.2),
        summary="Memos, reports and letters of the year, with the hash of each file",
    )
    return Chapter(title=title, link=link, blocks=(grid,))
