"""English words for the values of the consent ledger; the window translates them, papers print them."""

from collections.abc import Mapping

from ethicsdesk.domain.clients import CircleKind, CodeOrigin, Meeting, PersonKind
from ethicsdesk.domain.consents import Answer, How, May, Purpose, Role, Standing
from ethicsdesk.domain.wording import tr_noop

PURPOSE: Mapping[Purpose, str] = {
    Purpose.RECORD: tr_noop("Record the session"),
    Purpose.TRANSCRIBE: tr_noop("Write the session down live"),
    Purpose.DRAFT_NOTES: tr_noop("Draft notes from what I type or dictate"),
    Purpose.TELEHEALTH: tr_noop("AI features in video sessions"),
    Purpose.CARE: tr_noop("Help me think about care"),
    Purpose.ADMIN: tr_noop("Scheduling, reminders, billing"),
}

PURPOSE_IN_SHORT: Mapping[Purpose, str] = {
    Purpose.RECORD: tr_noop("recording"),
    Purpose.TRANSCRIBE: tr_noop("live text"),
    Purpose.DRAFT_NOTES: tr_noop("draft notes"),
    Purpose.TELEHEALTH: tr_noop("video features"),
    Purpose.CARE: tr_noop("care ideas"),
    Purpose.ADMIN: tr_noop("office work"),
}

STANDING: Mapping[Standing, str] = {
    Standing.GIVEN: tr_noop("Given"),
    Standing.DECLINED: tr_noop("Declined"),
    Standing.WITHDRAWN: tr_noop("Withdrawn"),
    Standing.EXPIRED: tr_noop("Expired"),
    Standing.NOT_ASKED: tr_noop("Not asked"),
    Standing.OUT_OF_DATE: tr_noop("Given on a paper that is out of date"),
}

MAY: Mapping[May, str] = {
    May.MAY: tr_noop("May"),
    May.ASK: tr_noop("Ask"),
    May.MAY_NOT: tr_noop("May not"),
}

ROLE: Mapping[Role, str] = {
    Role.CLIENT: tr_noop("the client"),
    Role.GUARDIAN_1: tr_noop("Guardian 1"),
    Role.GUARDIAN_2: tr_noop("Guardian 2"),
}

ANSWER: Mapping[Answer, str] = {
    Answer.GIVEN: tr_noop("Agreed"),
    Answer.DECLINED: tr_noop("Said no"),
    Answer.WITHDRAWN: tr_noop("Withdrew"),
}

HOW: Mapping[How, str] = {How.SIGNED: tr_noop("Signed"), How.SPOKEN: tr_noop("Said aloud")}

MEETING: Mapping[Meeting, str] = {
    Meeting.IN_PERSON: tr_noop("In person"),
    Meeting.TELEHEALTH: tr_noop("By telehealth"),
}

CIRCLE: Mapping[CircleKind, str] = {
    CircleKind.COUPLE: tr_noop("Couple"),
    CircleKind.FAMILY: tr_noop("Family"),
    CircleKind.GROUP: tr_noop("Group"),
}

PERSON: Mapping[PersonKind, str] = {
    PersonKind.CLIENT: tr_noop("Client"),
    PersonKind.GUEST: tr_noop("Guest"),
    PersonKind.INTERPRETER: tr_noop("Interpreter"),
}

ORIGIN: Mapping[CodeOrigin, str] = {
    CodeOrigin.RANDOM: tr_noop("Random"),
    CodeOrigin.CHART: tr_noop("My own chart number"),
}
