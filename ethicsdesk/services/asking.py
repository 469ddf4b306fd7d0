"""What was asked of the company behind a tool, what is open, and which filled forms came back."""

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import BinaryIO

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.open_questions import open_questions
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Paper, Tool
from ethicsdesk.services import attachments
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.letter_kinds import LETTERS

RETURNED = "Filled form {number}"
"""The note a returned form is kept with; what begins like it is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One tool, as far as its company is asked."""

    tool: Tool
    questions: tuple[Question, ...]  # open, the heaviest first
    sent: tuple[Paper, ...]  # letters and forms, newest first
    returned: tuple[Attachment, ...]  # newest first


def read(desk: Desk, tool_id: str) -> Asking | None:
    """Return how asking stands, or None when there is no such tool."""
    with desk.store.reading() as vault:
        tool = vault.get(Tool, tool_id)
        if tool is None:
            return None
        sheet = read_sheet(desk, vault, tool)
        papers = [p for p in vault.list(Paper) if p.template_id in LETTERS and tool_id in p.tool_ids]
        files = attachments.of(vault, tool)
    return Asking(
        tool=tool,
        questions=open_questions(sheet),
        sent=tuple(reversed(papers)),
        returned=tuple(reversed([file for file in files if _is_returned(file)])),
    )


def keep_returned(desk: Desk, tool: Tool, name: str, stream: BinaryIO, *, number: str) -> Changed[Attachment]:
    """Keep a filled form with its tool; the same file a second time is kept once.

    Raises the File…Error family; then nothing is kept.
    """
    data = stream.read()
    stream.seek(0)
    digest = sha256(data).hexdigest()
    for file in attachments.listed(desk, tool):
        if file.sha256 == digest and _is_returned(file):
            return Changed(file)
    added = attachments.add(desk, tool, name, stream, len(data), lambda _: None).value
    note = RETURNED.format(number=number)
    with desk.store.writing() as vault:
        kept = replace(added, note=note)
        vault.put(kept)
    return Changed(kept, frozenset({Topic.FILES}))


def _is_returned(file: Attachment) -> bool:
    return file.type is FileType.PDF and file.note.startswith(RETURNED.partition("{")[0])
