"""Issues anew what today's facts made untrue: one paper, or all in one step; old versions stay."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Paper
from ethicsdesk.services import paperwork, ripple
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Progress, Reader
from ethicsdesk.services.ripple import Rippled

_PUT_AWAY = "put_away:"


class Way(StrEnum):
    """What can be done about a paper that is no longer true."""

    READY = "ready"  # it can be issued anew at once
    LACKS = "lacks"  # answers are missing first
    GONE = "gone"  # no such paper is offered any more, as for a tool that is no longer used


@dataclass(frozen=True, slots=True, kw_only=True)
class Untrue:
    """A paper that is no longer true, what changed in it, and what can be done."""

    rippled: Rippled
    way: Way
    missing: int
    tool_id: str  # of the one tool it speaks of, or ""

    @property
    def paper(self) -> Paper:
        """Return the paper as it was issued."""
        return self.rippled.row.paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Reissued:
    """What was issued anew, and the first thing that stood in the way of the others."""

    papers: tuple[Paper, ...]
    trouble: UserError | None = None


def untrue(desk: Desk) -> tuple[Untrue, ...]:
    """Return the papers that are no longer true, material changes first."""
    found = ripple.untrue(desk)
    with desk.store.reading() as vault:
        rippled = tuple(one for one in found if not _is_put_away(vault, one.row.paper))
    if not rippled:
        return ()
    lacks = {
        (offer.template.id, offer.tool.id if offer.tool else ""): offer.missing
        for offer in paperwork.offers(desk)
    }
    return tuple(_judged(desk, one, lacks) for one in rippled)


def _judged(desk: Desk, rippled: Rippled, lacks: dict[tuple[str, str], int]) -> Untrue:
    template_id, tool_ids = ripple.edition(desk, rippled.row.paper)
    tool_id = "".join(tool_ids)
    missing = lacks.get((template_id, tool_id))
    if missing is None:
        return Untrue(rippled=rippled, way=Way.GONE, missing=0, tool_id=tool_id)
    return Untrue(rippled=rippled, way=Way.LACKS if missing else Way.READY, missing=missing, tool_id=tool_id)


def count(desk: Desk) -> int:
    """Return how many papers are no longer true."""
    with desk.store.reading() as vault:
        found = ripple.Ripple(desk, vault)
        newest = ripple.newest_editions(desk, vault.list(Paper))
        return sum(found.row(paper).out_of_date and not _is_put_away(vault, paper) for paper in newest)


def put_away(desk: Desk, paper_id: str) -> Changed[None]:
    """Remember that an untrue paper nothing replaces is not handed out any more."""
    with desk.store.writing() as vault:
        vault.set_place(_PUT_AWAY + paper_id, "yes")
    return Changed(None, frozenset({Topic.PAPERS}))


def _is_put_away(vault: Reader, paper: Paper) -> bool:
    return bool(vault.place(_PUT_AWAY + paper.id))


def issue_anew(desk: Desk, papers: Iterable[Untrue], progress: Progress) -> Changed[Reissued]:
    """Issue these papers again from today's facts, in the print they had; what cannot be issued is left out.

    Each is kept as soon as it is issued: one in trouble, or an end before time, takes nothing back.
    Raises Cancelled.
    """
    ready = [one for one in papers if one.way is Way.READY]
    made: list[Paper] = []
    trouble: UserError | None = None
    for number, one in enumerate(ready):
        large = one.paper.layout.large_print
        progress(number / len(ready))
        try:
            issued = paperwork.issue(
                desk,
                one.paper.template_id,
                tool_id=one.tool_id,
                large_print=large,
                language=one.paper.language,
            )
        except UserError as error:
            trouble = trouble or error
        else:
            made.append(issued.value)
    topics = frozenset({Topic.PAPERS}) if made else frozenset()
    return Changed(Reissued(papers=tuple(made), trouble=trouble), topics)
