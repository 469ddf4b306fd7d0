"""Words and tones for what the ledger shows: standings, answers, roles, reasons."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain import consent_words
from ethicsdesk.domain.clients import Circle, CircleKind, Client, Meeting
from ethicsdesk.domain.consents import Answer, How, May, Purpose, Role, Standing
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.wording import say
from ethicsdesk.services.consents import Ask, Cell, Form
from ethicsdesk.services.reconsent import Again, Why
from ethicsdesk.ui import labels
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone

translate = QCoreApplication.translate


def purpose(value: Purpose) -> str:
    """Return what is asked."""
    return told(say(consent_words.PURPOSE[value]))


def ask_title(ask: Ask) -> str:
    """Return tool and purpose in one line."""
    return f"{ask.tool}: {purpose(ask.purpose)}"


def ask_short(ask: Ask) -> str:
    """Return tool and purpose as briefly as a column's head wants them."""
    return f"{ask.tool}, {told(say(consent_words.PURPOSE_IN_SHORT[ask.purpose]))}"


def ask_key(ask: Ask) -> str:
    """Return a key for an ask, such as for a list or the field of a target."""
    return f"{ask.purpose.value}/{ask.tool_id}"


def standing(value: Standing) -> str:
    """Return how somebody stands, short enough for a table."""
    if value is Standing.OUT_OF_DATE:
        return translate("consents", "Paper out of date")
    return told(say(consent_words.STANDING[value]))


def cell(value: Cell) -> str:
    """Return how somebody stands, and of a yes without a paper that it is so."""
    event = value.event
    if value.standing is Standing.OUT_OF_DATE and event is not None and not event.paper_id:
        return translate("consents", "No paper kept here")
    return standing(value.standing)


def standing_tone(value: Standing) -> Tone:
    """Return how good the news of a standing is."""
    tones = {
        Standing.GIVEN: Tone.GOOD,
        Standing.DECLINED: Tone.STOP,
        Standing.WITHDRAWN: Tone.STOP,
        Standing.EXPIRED: Tone.CAUTION,
        Standing.NOT_ASKED: Tone.NEUTRAL,
        Standing.OUT_OF_DATE: Tone.CAUTION,
    }
    return tones[value]


def may(value: May) -> str:
    """Return the ruling in a word."""
    return told(say(consent_words.MAY[value]))


def may_tone(value: May) -> Tone:
    """Return how good the news of a ruling is."""
    return {May.MAY: Tone.GOOD, May.ASK: Tone.CAUTION, May.MAY_NOT: Tone.STOP}[value]


def role(value: Role) -> str:
    """Return who answered, as it begins a line."""
    words = told(say(consent_words.ROLE[value]))
    return words[0].upper() + words[1:]


def answer(value: Answer) -> str:
    """Return what was answered."""
    return told(say(consent_words.ANSWER[value]))


def answer_tone(value: Answer) -> Tone:
    """Return how good the news of an answer is."""
    return Tone.GOOD if value is Answer.GIVEN else Tone.STOP


def how(value: How) -> str:
    """Return how it was answered."""
    return told(say(consent_words.HOW[value]))


def meeting(value: Meeting) -> str:
    """Return how a session is held."""
    return told(say(consent_words.MEETING[value]))


def circle(value: CircleKind) -> str:
    """Return who comes together."""
    return told(say(consent_words.CIRCLE[value]))


def circle_line(found: Circle, codes: dict[str, str]) -> str:
    """Return the codes of who is in a circle; *codes* by client id."""
    return ", ".join(codes.get(member, "?") for member in found.members)


def person(found: Client) -> str:
    """Return in one line who a client is to a session."""
    parts = [told(say(consent_words.PERSON[found.person])), meeting(found.meeting)]
    parts.append(STATES.get(found.state, translate("consents", "in the state of my practice")))
    if found.minor:
        parts.append(translate("consents", "under 18"))
    if found.ended_on is not None:
        parts.append(translate("consents", "ended on {day}").format(day=labels.day(found.ended_on)))
    return " · ".join(parts)


def why(again: Again) -> str:
    """Return why somebody is to be asked again."""
    words = {
        Why.OUT_OF_DATE: translate("consents", "The paper is out of date"),
        Why.EXPIRED: translate("consents", "The yes has expired"),
        Why.TURNED_18: translate("consents", "Turned 18"),
        Why.ENDS_SOON: translate("consents", "The yes ends soon"),
    }
    return words[again.why]


def why_tone(again: Again) -> Tone:
    """Return how pressing it is."""
    return Tone.INFO if again.why is Why.ENDS_SOON else Tone.CAUTION


def until(day: date | None) -> str:
    """Return until when a yes holds; '' when there is none."""
    return translate("consents", "holds until {day}").format(day=labels.day(day)) if day else ""


def form(value: Form) -> str:
    """Return a paper as a list of papers shows it."""
    issued = translate("consents", "{number} · {title} · {day}").format(
        number=value.paper.number, title=value.paper.title, day=labels.day(value.paper.issued_on)
    )
    return issued if value.holds else translate("consents", "{paper} (out of date)").format(paper=issued)


def clients(count: int) -> str:
    """Return a number of clients."""
    if count == 1:
        return translate("consents", "1 client")
    return translate("consents", "{count} clients").format(count=count)
