"""How long each paper was in use, and what sets one edition of a paper apart from the one before."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from difflib import SequenceMatcher

from ethicsdesk.domain.days import MONTHS
from ethicsdesk.domain.records import Paper
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import count_of, span
from ethicsdesk.services.ripple import Change, PaperRow, Ripple, changes, edition

_DAY = re.compile(rf"(?:{'|'.join(MONTHS)}) \d{{1,2}}, \d{{4}}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A paper as issued, until when it was in use (None = it still was), the editions before and after it."""

    row: PaperRow
    until: date | None
    before: Paper | None = None
    after: Paper | None = None

    @property
    def paper(self) -> Paper:
        """Return the paper."""
        return self.row.paper

    @property
    def in_use(self) -> str:
        """Return from when until when it was in use."""
        return span(self.paper.issued_on, self.until)


def editions(scene: Scene) -> tuple[Edition, ...]:
    """Return every paper in use on some day of the year, in the order they were issued."""
    series: dict[tuple[object, ...], list[PaperRow]] = {}
    for row in scene.papers:
        series.setdefault((row.paper.language, *edition(scene.desk, row.paper)), []).append(row)
    found = {}
    for rows in series.values():
        papers = [None, *(row.paper for row in rows), None]
        for place, row in enumerate(rows):
            before, after = papers[place], papers[place + 2]
            until = after.issued_on if after else _ended(scene, row.paper)
            if until is None or until >= date(scene.year, 1, 1):
                found[row.paper.id] = Edition(row=row, until=until, before=before, after=after)
    return tuple(found[row.paper.id] for row in scene.papers if row.paper.id in found)


def _ended(scene: Scene, paper: Paper) -> date | None:
    """Return the day a paper about one tool ended with it; papers about all tools go on."""
    _, tool_ids = edition(scene.desk, paper)
    days = [scene.endings.tools.get(tool_id) for tool_id in tool_ids]
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None


def state_words(one: Edition) -> str:
    """Return how an edition stood on the day: in use, replaced, or out of date."""
    if one.after is not None:
        return f"replaced by {one.after.number}"
    if one.until is not None:
        return "ended with its tool"
    if one.row.material:
        return "in use, OUT OF DATE"
    return "in use, words out of date" if one.row.out_of_date else "in use"


def difference(ripple: Ripple, before: Paper, after: Paper) -> str:
    """Return in a few words how a paper differs from the edition before; days do not count."""
    version = ""
    if before.template_version != after.template_version:
        version = f"; text version {before.template_version} became {after.template_version}"
    found = tuple(_composed(ripple, before, after))
    count = max(_passages(before, after), len(found))
    if not count:
        return f"the same words, apart from days{version}"
    material = sum(one.material for one in found)
    return f"{count_of(count, 'passage')} changed, {material} of them material{version}"


def _composed(ripple: Ripple, before: Paper, after: Paper) -> Iterator[Change]:
    if before.template_digest and after.template_digest:
        yield from changes(ripple.compare(before)[0], ripple.compare(after)[0])


def _passages(before: Paper, after: Paper) -> int:
    """Return how many passages of the page differ; its own words count, days do not."""
    old, new = (list(_texts(paper.layout.blocks)) for paper in (before, after))
    matched = SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for tag, a, b, c, d in matched if tag != "equal")


def _texts(value: object) -> Iterator[str]:
    """Yield every text inside blocks, in order, with its days taken out."""
    if isinstance(value, str):
        if words := _DAY.sub("", value).strip():
            yield words
    elif is_dataclass(value):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))
    elif isinstance(value, Iterable):
        for part in value:
            yield from _texts(part)
