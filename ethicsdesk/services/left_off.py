"""Where work was left: assessments and reviews begun, and forms half filled in; none of it names a code."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.interview import Progress
from ethicsdesk.domain.records import Paper, Tool, Use
from ethicsdesk.domain.reviews import Review
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tools import ToolRow


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOff:
    """Something begun: what it is, where to go on, and of an assessment how far it is."""

    title: Message
    target: Target
    progress: Progress | None = None


def paper_place(template_id: str, tool_id: str) -> str:
    """Return the key under which it is remembered that a paper was being finished; its value is the day."""
    return f"{_PAPER}/{template_id}/{tool_id}"


def look(
    desk: Desk, vault: Reader, places: Iterable[tuple[str, str]], rows: Iterable[ToolRow]
) -> tuple[LeftOff, ...]:
    """Return what was begun: assessments first, then reviews, papers, and forms: remembered places."""
    names = {tool.id: tool.name for tool in vault.list(Tool)}
    used = frozenset(tool.id for tool in vault.list(Tool) if tool.use is not Use.STOPPED)
    kept = [(key, told) for key, told in places if told]
    found = [*_assessments(rows), *_reviews(vault)]
    papers = (_of_paper(desk, vault, key, told, used) for key, told in kept)
    forms = (_of_place(vault, key, names) for key, _ in kept)
    for one in (*papers, *forms):
        if one is not None and one not in found:
            found.append(one)
    return tuple(found)


def _of_paper(desk: Desk, vault: Reader, key: str, told: str, used: frozenset[str]) -> LeftOff | None:
    """Return a paper that was being finished and was not issued since; None for every other place."""
    area, _, about = key.partition("/")
    template_id, _, tool_id = about.partition("/")
    if area != _PAPER or (tool_id and tool_id not in used):
        return None
    template = next((one for one in desk.library.templates() if one.id == template_id), None)
    issued = any(
        paper.template_id == template_id
        and paper.issued_on >= date.fromisoformat(told)
        and (not tool_id or tool_id in paper.tool_ids)
        for paper in vault.list(Paper)
    )
    if template is None or issued:
        return None
    return LeftOff(
        title=say(tr_noop("“{paper}”"), paper=template.title),
        target=Target(area=Area.PAPER, id=template_id, field=tool_id),
    )


def _assessments(rows: Iterable[ToolRow]) -> Iterator[LeftOff]:
    for row in rows:
        begun = row.depth and 0 < row.progress.answered < row.progress.asked
        if begun and row.tool.use is not Use.STOPPED:
            target = Target(area=Area.INTERVIEW, id=row.tool.id)
            yield LeftOff(title=say("{tool}", tool=row.tool.name), target=target, progress=row.progress)


def _reviews(vault: Reader) -> Iterator[LeftOff]:
    for one in vault.list(Review):
        if one.finished_on is None:
            yield LeftOff(title=say("{title}", title=one.title), target=Target(area=Area.REVIEW, id=one.id))


_PAPER = "paper_begun"

_OVERSIGHT: Mapping[str, tuple[str, str]] = {
    "decision": (tr_noop("A decision to log"), "new"),
    "request": (tr_noop("A request of a client to take in"), "take"),
    "count": (tr_noop("Counts for the bias check"), "bias"),
    "cases": (tr_noop("Cases read for the bias check"), "bias"),
    "try": (tr_noop("An invented story for the bias check"), "bias"),
}
_OF_TOOL: Mapping[str, tuple[str, Area]] = {
    "agreement": (tr_noop("An agreement with {tool}"), Area.AGREEMENT),
    "evidence": (tr_noop("Evidence about {tool}"), Area.EVIDENCE),
    "watch": (tr_noop("A note about {tool}"), Area.WATCH),
}


def _of_place(vault: Reader, key: str, names: Mapping[str, str]) -> LeftOff | None:
    """Return what a remembered place is about; None for one that is no half-filled form."""
    match key.split("/"):
        case ["half", "oversight", "accuracy", tool_id] if tool_id in names:
            title = say(tr_noop("The accuracy check of {tool}"), tool=names[tool_id])
            return LeftOff(title=title, target=Target(area=Area.OVERSIGHT, field=f"accuracy:{tool_id}"))
        case ["half", "oversight", form] if form in _OVERSIGHT:
            words, face = _OVERSIGHT[form]
            return LeftOff(title=say(words), target=Target(area=Area.OVERSIGHT, field=face))
        case ["half", form, tool_id, field] if form in _OF_TOOL and tool_id in names:
            return _of_tool(form, tool_id, field, names[tool_id])
        case ["incident", "half", incident_id]:
            return _of_incident(vault, incident_id)
        case ["consent", "half", client_id, *_]:
            return _of_answer(vault, client_id)
        case ["rule_notes", "half", *_]:
            return LeftOff(
                title=say(tr_noop("A note on the rules of a state")), target=Target(area=Area.STATES)
            )
    return None


def _of_tool(form: str, tool_id: str, field: str, name: str) -> LeftOff:
    words, area = _OF_TOOL[form]
    place = "" if area is Area.WATCH or field == "new" else field
    return LeftOff(title=say(words, tool=name), target=Target(area=area, id=tool_id, field=place))


def _of_incident(vault: Reader, incident_id: str) -> LeftOff | None:
    incident = vault.get(Incident, incident_id)
    if incident is None:
        return None
    title = say(tr_noop("A line of incident {number}"), number=incident.number)
    return LeftOff(title=title, target=Target(area=Area.INCIDENT, id=incident_id))


def _of_answer(vault: Reader, client_id: str) -> LeftOff:
    """Return an answer about recording that is not kept yet; of many clients it lies on the ledger's page."""
    one = vault.get(Client, client_id) is not None
    target = Target(area=Area.CLIENT, id=client_id) if one else Target(area=Area.CONSENTS)
    return LeftOff(title=say(tr_noop("An answer to a consent")), target=target)
