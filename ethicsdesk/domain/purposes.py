"""What a tool asks of clients: which purposes, in which words, on which papers (documents.md, section 2)."""

from collections.abc import Mapping

from ethicsdesk.domain.clients import Meeting
from ethicsdesk.domain.consents import Purpose
from ethicsdesk.domain.duties import Duty
from ethicsdesk.domain.records import CaptureMode, Category, Tool, YesNo

FORMS: Mapping[Purpose, tuple[str, ...]] = {
    Purpose.RECORD: ("consent.recording", "consent.minor", "consent.group", "consent.telehealth"),
    Purpose.TRANSCRIBE: ("consent.recording", "consent.minor", "consent.group", "consent.telehealth"),
    Purpose.DRAFT_NOTES: ("consent.general", "consent.recording", "consent.minor", "consent.group"),
    Purpose.TELEHEALTH: ("consent.telehealth", "consent.minor", "consent.group"),
    Purpose.CARE: ("consent.general",),
    Purpose.ADMIN: ("consent.general",),
}
"""The forms a purpose can be agreed to on; the first is the usual one."""

REFUSALS = ("consent.decline_withdraw", "consent.human_only")
"""The forms on which a client says no, takes a yes back, or asks for work without AI (2.6, 2.7)."""

MINOR_FORM, CIRCLE_FORM, TELEHEALTH_FORM = "consent.minor", "consent.group", "consent.telehealth"

SCRIPT = "script."
"""Every template whose id begins so is a script that is read aloud."""

USUAL_SCRIPT, CHILD_SCRIPT = "script.two_minutes", "script.child"

HEARD = frozenset({Purpose.RECORD, Purpose.TRANSCRIBE, Purpose.TELEHEALTH})
"""Purposes for which AI hears the session."""

_OFFICE = frozenset({Category.SCHEDULING, Category.BILLING, Category.INTAKE, Category.DIRECTORY})
_CARE = frozenset({Category.CHATBOT, Category.DECISION_SUPPORT})


def purposes(tool: Tool) -> tuple[Purpose, ...]:
    """Return what a session waits for with a tool; what is not known counts as if it were so."""
    found = []
    if tool.capture in (None, CaptureMode.RECORDS):
        found.append(Purpose.RECORD)
    if tool.capture is CaptureMode.LIVE_TRANSCRIPT:
        found.append(Purpose.TRANSCRIBE)
    if tool.client_data is YesNo.NO:
        return tuple(found)
    kinds = frozenset(tool.categories)
    if tool.capture in (CaptureMode.DICTATED, CaptureMode.TYPED) and not (kinds and kinds <= _OFFICE):
        found.append(Purpose.DRAFT_NOTES)
    if Category.TELEHEALTH in kinds:
        found.append(Purpose.TELEHEALTH)
    if kinds & _CARE:
        found.append(Purpose.CARE)
    return tuple(found)


def further(tool: Tool) -> tuple[Purpose, ...]:
    """Return what else can be answered about a tool; no session waits for it, but an answer counts.

    The form on recording has a box of its own for the text and for the note (2.2); for office work telling
    clients is enough (2.1).
    """
    needed = purposes(tool)
    if Purpose.RECORD in needed or Purpose.TRANSCRIBE in needed:
        return tuple(one for one in (Purpose.TRANSCRIBE, Purpose.DRAFT_NOTES) if one not in needed)
    return () if needed or tool.client_data is YesNo.NO else (Purpose.ADMIN,)


def form_for(purpose: Purpose, *, minor: bool, circle: bool, meeting: Meeting) -> str:
    """Return the template of the form that fits a client; the usual one of the purpose when none does."""
    wanted = ((minor, MINOR_FORM), (circle, CIRCLE_FORM), (meeting is Meeting.TELEHEALTH, TELEHEALTH_FORM))
    fitting = [form for fits, form in wanted if fits and form in FORMS[purpose]]
    return (*fitting, FORMS[purpose][0])[0]


def script_for(*, minor: bool) -> str:
    """Return the template of the script that fits a client."""
    return CHILD_SCRIPT if minor else USUAL_SCRIPT


def needs_writing(purpose: Purpose, duties: frozenset[Duty]) -> bool:
    """Say whether a state wants the yes in writing (state-ai-laws.md, section D)."""
    wanted = {Duty.WRITTEN_AI_CONSENT_IF_RECORDED, Duty.WRITTEN_AI_CONSENT_ANY_AI_NOTES}
    return purpose is not Purpose.ADMIN and not wanted.isdisjoint(duties)


def is_barred(purpose: Purpose, meeting: Meeting, duties: frozenset[Duty]) -> bool:
    """Say whether a rule forbids it whoever agrees: recording by telehealth (Vermont, section D)."""
    heard = purpose in HEARD and meeting is Meeting.TELEHEALTH
    return heard and Duty.TELEHEALTH_RECORDING_BAN in duties
