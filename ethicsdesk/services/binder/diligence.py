"""Tab 4, behind the tools: agreements with their clauses, companies behind tools, the exhibits."""

from collections.abc import Mapping

from ethicsdesk.domain import agreements as rules
from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.layout import Block, Chapter, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.own_tools import OwnState, OwnTools
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import diligence_words as words
from ethicsdesk.services import evidence
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.tool_files import has_file
from ethicsdesk.services.binder.wording import count_of
from ethicsdesk.services.evidence import Exhibit
from ethicsdesk.services.ports import Reader

Names = Mapping[str, str]


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return agreements, the exhibits, and the walks through own tools."""
    vault = scene.vault
    names = {tool.id: tool.name for tool in vault.list(Tool)}
    here = {file.row.tool.id: names[file.row.tool.id] for file in scene.files if has_file(scene, file)}
    return _agreements(vault, here), _exhibits(evidence.index(vault), names), _walks(vault)


def _agreements(vault: Reader, names: Names) -> Chapter:
    """Return the agreements of the tools that have a file in this binder."""
    found = [one for one in vault.list(Agreement) if one.tool_id in names]
    blocks: list[Block] = []
    if found:
        rows = tuple(_agreement_row(one, names) for one in found)
        blocks.append(
            Grid(
                header=("Agreement", "Tool", "Signed", "Holds", "Notice"),
                rows=rows,
                shares=(4, 3, 2.6, 4, 2.4),
                summary="Agreements and certificates with the days they hold",
            )
        )
    else:
        blocks.append(Paragraph(text="No agreement or certificate is listed."))
    for one in found:
        blocks += _clauses(one, names)
    blocks += _suppliers(vault, names)
    return Chapter(title="Agreements", link="agreements", blocks=tuple(blocks))


def _agreement_row(one: Agreement, names: Names) -> tuple[str, ...]:
    party = f", {one.party}" if one.party else ""
    return (
        f"{words.AGREEMENT[one.sort]}: {literal(one.title + party)}",
        literal(names[one.tool_id]),
        day_words(one.signed_on) if one.signed_on else "not stated",
        words.holds(one),
        count_of(one.notice_days, "day") if one.notice_by else "",
    )


def _clauses(one: Agreement, names: Names) -> list[Block]:
    clauses = [(clause, check) for clause, check in rules.clauses_of(one) if check is not None]
    if not clauses or one.ended_on is not None:
        return []
    rows = tuple(
        (
            clause.text,
            f"45 CFR {clause.cite}" if clause.is_law else "good practice",
            words.CLAUSE[check.state],
            literal(check.where),
        )
        for clause, check in clauses
    )
    return [
        Heading(text=f"What “{literal(one.title)}” says ({literal(names[one.tool_id])})", level=2),
        Grid(
            header=("What to look for", "Asked for by", "Found", "Where"),
            rows=rows,
            shares=(6, 3.2, 1.6, 2.6),
            summary="Clauses looked for in the agreement, and what was found",
        ),
    ]


def _suppliers(vault: Reader, names: Names) -> list[Block]:
    found = [one for one in vault.list(Supplier) if one.tool_id in names]
    if not found:
        return []
    rows = tuple(
        (
            literal(one.name),
            literal(names[one.tool_id]),
            literal(one.does) or "not stated",
            literal(one.place) or "not stated",
            day_words(one.known_since) + (f" until {day_words(one.left_on)}" if one.left_on else ""),
        )
        for one in found
    )
    return [
        Heading(text="Companies behind the tools", level=2),
        Grid(
            header=("Company", "Tool", "What it does", "Country", "Known since"),
            rows=rows,
            shares=(3, 3, 3, 2, 3),
            summary="Companies that work for the makers of the tools",
        ),
    ]


def _exhibits(index: tuple[Exhibit, ...], names: Names) -> Chapter:
    if not index:
        text = "No exhibit is listed. Each tool's file says how its answers are known."
        return Chapter(title="Evidence index", link="evidence", blocks=(Paragraph(text=text),))
    grid = Grid(
        header=("No.", "What it is", "Tool and questions", "Seen", "Fingerprint"),
        rows=tuple(_exhibit_row(line, names) for line in index),
        shares=(1.5, 4.8, 3.8, 2.5, 3.2),
        summary="Every exhibit with its number, who says it, and the questions it speaks to",
    )
    note = (
        "Each exhibit has a number that is used once. What a company says about itself is marked as such. "
        "What others claim never counts as the company's word."
    )
    return Chapter(title="Evidence index", link="evidence", blocks=(Paragraph(text=note), grid))


def _exhibit_row(line: Exhibit, names: Names) -> tuple[str, ...]:
    one = line.evidence
    questions = ", ".join(one.question_ids)
    return (
        one.exhibit,
        literal(_what(one)),
        literal(f"{names.get(one.tool_id, 'removed tool')}: {questions}"),
        day_words(one.seen_on),
        line.file.sha256[:16] if line.file else ("file removed" if one.attachment_id else "no file"),
    )


def _what(one: Evidence) -> str:
    if one.speaker is None:
        return ", ".join(part for part in (one.name, one.where) if part)
    return f"{words.SPEAKER[one.speaker]}: “{one.words}” ({one.address})"


def _walks(vault: Reader) -> Chapter:
    done = [one for one in vault.list(OwnTools) if one.finished_on is not None]
    if not done:
        text = "Nobody has walked through the practice's own tools yet to look for AI inside them."
        return Chapter(title="Walk through own tools", link="own-tools", blocks=(Paragraph(text=text),))
    header = ("Finished", "AI found", "No AI found", "Not sure", "Not in use")
    order = (OwnState.AI_ON, OwnState.NO_AI, OwnState.UNSURE, OwnState.NOT_HERE)
    rows = tuple(
        (day_words(one.finished_on), *(str(one.count(state)) for state in order))
        for one in done
        if one.finished_on
    )
    grid = Grid(header=header, rows=rows, shares=(4, 2, 2, 2, 2), summary="Walks through own tools, by day")
    return Chapter(title="Walk through own tools", link="own-tools", blocks=(grid,))
