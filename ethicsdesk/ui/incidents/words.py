"""Words of the incident log that depend on the day: what is due when, by whose rule, how grave it is."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.clocks import HOUSE, Clock, Who
from ethicsdesk.domain.incident_rules import Lacking, Severity
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident, Judged, Phi
from ethicsdesk.domain.records import YesNo
from ethicsdesk.domain.states import STATES
from ethicsdesk.services.incidents import LACKING
from ethicsdesk.ui.tone import Tone

translate = QCoreApplication.translate

SOON = 7  # days


def days(left: int) -> str:
    """Return how far away a day is."""
    if left == 0:
        return translate("incidents", "today")
    if left == 1:
        return translate("incidents", "tomorrow")
    if left > 1:
        return translate("incidents", "in {count} days").format(count=left)
    if left == -1:
        return translate("incidents", "one day over")
    return translate("incidents", "{count} days over").format(count=-left)


def rule(text: str) -> str:
    """Return whose rule a clock follows."""
    if text == HOUSE:
        return translate("incidents", "a goal, not law")
    if text in STATES:
        return translate("incidents", "the limit you entered for {state}").format(state=STATES[text])
    return f"45 CFR {text}" if text.startswith("164.") else text


def due(clock: Clock, today: date, book: IncidentBook) -> str:
    """Return a clock in a line: "in 12 days: tell the people concerned (45 CFR 164.404(b))"."""
    title = book.clock(clock.who).title
    return translate("incidents", "{when}: {what} ({rule})").format(
        when=days(clock.days_left(today)), what=title[:1].lower() + title[1:], rule=rule(clock.rule)
    )


def clock_tone(clock: Clock, today: date) -> Tone:
    """Return how pressing a clock is; a goal of the house never alarms."""
    left = clock.days_left(today)
    urgent = clock.rule != HOUSE or clock.who is Who.CLIENT_CONTACT
    if left < 0:
        return Tone.STOP if urgent else Tone.CAUTION
    return Tone.CAUTION if left <= SOON else Tone.INFO


def severity_tone(severity: Severity) -> Tone:
    """Return the tone of a severity's chip."""
    if severity >= Severity.SERIOUS:
        return Tone.STOP
    return Tone.CAUTION if severity is Severity.MODERATE else Tone.NEUTRAL


def raised_because(incident: Incident, judged: Judged) -> str:
    """Return why the rules hold an incident for graver than the therapist put it; '' when they do not."""
    if judged.severity <= incident.severity_put:
        return ""
    marks = incident.marks
    found = {
        translate("incidents", "someone may be in danger"): incident.safety_in_question,
        translate("incidents", "it is about harm to self or others"): marks.risk_content,
        translate("incidents", "minors are concerned"): marks.minors,
        translate("incidents", "substance use records are concerned"): marks.part2
        or Phi.SUBSTANCE_USE in incident.phi,
        translate("incidents", "psychotherapy notes are concerned"): marks.psychotherapy_notes
        or Phi.PSYCHOTHERAPY_NOTES in incident.phi,
        translate("incidents", "someone was recorded or shut out against the law"): marks.unlawful_recording,
        translate("incidents", "500 people or more are concerned"): incident.people >= MANY,
    }
    why = ", ".join(words for words, so in found.items() if so)
    return translate("incidents", "The rules raise it, because {why}.").format(why=why)


MANY = 500


def lacking(lack: Lacking) -> str:
    """Return what keeps an incident open."""
    return translate("messages", LACKING[lack])


def yes_no(value: YesNo | None) -> str:
    """Return an answer in a word."""
    words = {
        None: translate("incidents", "Not answered"),
        YesNo.YES: translate("incidents", "Yes"),
        YesNo.NO: translate("incidents", "No"),
        YesNo.UNSURE: translate("incidents", "Not sure"),
    }
    return words[value]


def groups() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return the groups kinds are chosen from: key, words, and how the codes in it begin."""
    return (
        ("privacy", translate("incidents", "Privacy: information, recording, consent"), ("PRV",)),
        ("security", translate("incidents", "Security: account, device, attack"), ("SEC",)),
        ("care", translate("incidents", "Care: notes, risk, decisions"), ("CLN",)),
        ("trust", translate("incidents", "Trust, fairness, honesty"), ("REL", "EQ", "TRN")),
        ("work", translate("incidents", "Bills, outages, changes by the company"), ("BIL", "OPS")),
        ("legal", translate("incidents", "A legal letter or threat"), ("LEG",)),
        ("near", translate("incidents", "It nearly went wrong"), ("NEAR",)),
    )
