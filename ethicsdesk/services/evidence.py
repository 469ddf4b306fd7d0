"""What answers rest on: tie a file, a screenshot or a claim to many answers in one step; list exhibits."""

from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO

from ethicsdesk.domain import evidence as rules
from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.evidence import Dispute, Evidence, EvidenceKind
from ethicsdesk.domain.records import Answer, Tool
from ethicsdesk.services import attachments
from ethicsdesk.services.assessments import newest
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader, Writer

_COUNT = "evidence/count"
_TOPICS = frozenset({Topic.ANSWERS, Topic.FILES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tied:
    """An exhibit as kept, and the questions whose answer now rests on it."""

    evidence: Evidence
    rests: tuple[str, ...]

    @property
    def beside(self) -> tuple[str, ...]:
        """Return the questions it stands beside: no answer yet, or one that is known more surely."""
        return tuple(one for one in self.evidence.question_ids if one not in self.rests)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A line of the index: the exhibit, and the file it is, when it is there."""

    evidence: Evidence
    file: Attachment | None


def tie(desk: Desk, given: Evidence) -> Changed[Tied]:
    """Keep an exhibit with all the answers it speaks to, in one step; id and number are given here.

    An answer that is known more surely, or was seen later, keeps what it rests on.
    Raises ValueNotAcceptedError, KeyError for a tool or file that is not there; then nothing is kept.
    """
    today = desk.clock.today()
    with desk.store.writing() as vault:
        if vault.get(Tool, given.tool_id) is None:
            raise KeyError(given.tool_id)
        named = replace(given, id=desk.new_id(), noted_on=today, name=_name(vault, given))
        if problem := rules.problem(named, today):
            raise ValueNotAcceptedError(problem=problem)
        kept = replace(named, number=_next_number(vault))
        vault.put(kept)
        rests = _rest(vault, kept)
    return Changed(Tied(evidence=kept, rests=rests), _TOPICS)


def paste(desk: Desk, picture: BinaryIO, size: int, given: Evidence) -> Changed[Tied]:
    """Keep a PNG of so many bytes, such as from the clipboard, as a file of the tool, and as an exhibit.

    Raises as `tie` and `attachments.add`; the picture is kept only with its exhibit.
    """
    today = desk.clock.today()
    if problem := rules.problem(replace(given, attachment_id="picture"), today):
        raise ValueNotAcceptedError(problem=problem)
    with desk.store.reading() as vault:
        tool = vault.get(Tool, given.tool_id)
    if tool is None:
        raise KeyError(given.tool_id)
    name = f"Screenshot {today.isoformat()}.png"
    file = attachments.add(desk, tool, name, picture, size, lambda _: None).value
    return tie(desk, replace(given, attachment_id=file.id, sort=EvidenceKind.SCREENSHOT))


def amend(desk: Desk, evidence_id: str, *, where: str, note: str) -> Changed[Evidence]:
    """Change page or section and the own note of an exhibit; what it was before stays in its history.

    Answers that rest on it name the new page. Raises ValueNotAcceptedError, KeyError.
    """
    with desk.store.writing() as vault:
        old = vault.get(Evidence, evidence_id)
        if old is None:
            raise KeyError(evidence_id)
        new = replace(old, where=where.strip(), note=note.strip())
        if problem := rules.problem(new, desk.clock.today()):
            raise ValueNotAcceptedError(problem=problem)
        if new != old:
            vault.put(new)
            _rest_anew(vault, old, new)
    return Changed(new, _TOPICS)


def before(vault: Reader, evidence_id: str) -> tuple[tuple[date, Evidence], ...]:
    """Return the earlier wordings of an exhibit, the newest first, each with the day it was noted."""
    states = [(at.date(), one) for at, one in vault.history(Evidence, evidence_id) if one is not None]
    return tuple(reversed(states[:-1]))


def remove(desk: Desk, evidence_id: str) -> Changed[None]:
    """Take an exhibit off the index; answers keep what they rest on, and its number is not used again."""
    with desk.store.writing() as vault:
        vault.remove(Evidence, evidence_id)
    return Changed(None, _TOPICS)


def of(vault: Reader, tool_id: str) -> tuple[Evidence, ...]:
    """Return the exhibits of a tool in the order of their numbers, inside an open view."""
    return tuple(sorted(vault.list(Evidence, parent=tool_id), key=lambda one: one.number))


def index(vault: Reader) -> tuple[Exhibit, ...]:
    """Return every exhibit of the vault in the order of their numbers."""
    found = sorted(vault.list(Evidence), key=lambda one: one.number)
    return tuple(Exhibit(evidence=one, file=_file(vault, one)) for one in found)


def disputes(desk: Desk, tool_id: str) -> tuple[Dispute, ...]:
    """Return the questions of a tool on which exhibits differ."""
    with desk.store.reading() as vault:
        return rules.disputes(of(vault, tool_id))


def _file(vault: Reader, evidence: Evidence) -> Attachment | None:
    return vault.get(Attachment, evidence.attachment_id) if evidence.attachment_id else None


def _name(vault: Reader, given: Evidence) -> str:
    if not given.attachment_id:
        return ""
    file = vault.get(Attachment, given.attachment_id)
    if file is None:
        raise KeyError(given.attachment_id)
    if given.sort is EvidenceKind.SCREENSHOT and file.type not in {FileType.PNG, FileType.JPEG}:
        raise ValueError(file.type)
    return file.name


def _next_number(vault: Writer) -> int:
    """Count on from the highest number ever given, so that a removed exhibit's number is not used again."""
    number = int(vault.place(_COUNT) or "0")
    number = max((number, *(one.number for one in vault.list(Evidence)))) + 1
    vault.set_place(_COUNT, str(number))
    return number


def _rest_anew(vault: Writer, old: Evidence, new: Evidence) -> None:
    was, now, assessment = rules.basis_of(old), rules.basis_of(new), newest(vault, new.tool_id)
    if now is None or was == now or assessment is None:
        return
    for question_id in new.question_ids:
        answer = vault.get(Answer, f"{assessment.id}/{question_id}")
        if answer is not None and answer.basis == was:
            vault.put(replace(answer, basis=now))


def _rest(vault: Writer, kept: Evidence) -> tuple[str, ...]:
    basis, assessment = rules.basis_of(kept), newest(vault, kept.tool_id)
    if basis is None or assessment is None:
        return ()
    rests = []
    for question_id in kept.question_ids:
        answer = vault.get(Answer, f"{assessment.id}/{question_id}")
        if answer is not None and rules.takes(answer, basis):
            vault.put(replace(answer, basis=basis))
            rests.append(question_id)
    return tuple(rests)
