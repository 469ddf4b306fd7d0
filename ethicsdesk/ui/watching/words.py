"""Words for agreements, exhibits and reasons to look again."""

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.agreements import Agreement, AgreementKind, ClauseState, Renewal
from ethicsdesk.domain.evidence import Evidence, EvidenceKind, Leaning, Speaker
from ethicsdesk.domain.reruns import Trigger
from ethicsdesk.ui import labels
from ethicsdesk.ui.tone import Tone

translate = QCoreApplication.translate


def agreement_kind(value: AgreementKind) -> str:
    """Return what was agreed."""
    words = {
        AgreementKind.BAA: translate("watching", "Business associate agreement (BAA)"),
        AgreementKind.DPA: translate("watching", "Data-processing terms (DPA)"),
        AgreementKind.CONTRACT: translate("watching", "Contract or terms of service"),
        AgreementKind.CERTIFICATE: translate("watching", "Certificate or audit report"),
    }
    return words[value]


def renewal(value: Renewal) -> str:
    """Return what happens at the end date."""
    words = {
        Renewal.AUTOMATIC: translate("watching", "It goes on unless someone gives notice"),
        Renewal.BY_SIGNING: translate("watching", "It ends unless both sign anew"),
        Renewal.OPEN_ENDED: translate("watching", "It has no end date"),
    }
    return words[value]


def clause_state(value: ClauseState | None) -> str:
    """Return what was found about a clause; None = not looked for yet."""
    words = {
        None: translate("watching", "Not looked yet"),
        ClauseState.YES: translate("watching", "Yes"),
        ClauseState.PARTLY: translate("watching", "Partly"),
        ClauseState.NO: translate("watching", "No"),
    }
    return words[value]


def agreement_line(one: Agreement) -> str:
    """Return the days of an agreement in a line."""
    if one.ended_on is not None:
        return translate("watching", "Ended on {day}").format(day=labels.day(one.ended_on))
    parts = []
    if one.signed_on is not None:
        parts.append(translate("watching", "signed {day}").format(day=labels.day(one.signed_on)))
    if one.notice_by is not None:
        parts.append(translate("watching", "notice by {day}").format(day=labels.day(one.notice_by)))
    if one.ends_on is not None:
        parts.append(translate("watching", "until {day}").format(day=labels.day(one.ends_on)))
    else:
        parts.append(translate("watching", "no end date"))
    return " · ".join(parts)


def evidence_kind(value: EvidenceKind) -> str:
    """Return what an exhibit is."""
    words = {
        EvidenceKind.DOCUMENT: translate("watching", "Document"),
        EvidenceKind.SCREENSHOT: translate("watching", "Screenshot"),
        EvidenceKind.CLAIM: translate("watching", "Public claim"),
    }
    return words[value]


def speaker(value: Speaker) -> str:
    """Return who said it."""
    words = {
        Speaker.MAKER: translate("watching", "The company itself"),
        Speaker.INDEPENDENT: translate("watching", "Someone independent"),
        Speaker.COMPETITOR: translate("watching", "A competitor"),
        Speaker.LOOK_ALIKE: translate("watching", "A look-alike or paid ranking page"),
    }
    return words[value]


def leaning(value: Leaning) -> str:
    """Return whether an exhibit speaks for the tool."""
    words = {
        Leaning.FOR: translate("watching", "Speaks for the tool"),
        Leaning.AGAINST: translate("watching", "Speaks against it"),
        Leaning.OPEN: translate("watching", "Neither"),
    }
    return words[value]


def leaning_tone(value: Leaning) -> Tone:
    """Return the tone of an exhibit's chip."""
    tones = {Leaning.FOR: Tone.GOOD, Leaning.AGAINST: Tone.CAUTION, Leaning.OPEN: Tone.NEUTRAL}
    return tones[value]


def evidence_title(one: Evidence) -> str:
    """Return an exhibit in a line: the claim, or the file and its page."""
    if one.words:
        return f"“{one.words}”"
    return ", ".join(part for part in (one.name, one.where) if part)


def evidence_line(one: Evidence) -> str:
    """Return number, who says it, the day, and how many questions it speaks to."""
    who = speaker(one.speaker) if one.speaker else evidence_kind(one.sort)
    seen = translate("watching", "seen {day}").format(day=labels.day(one.seen_on))
    count = len(one.question_ids)
    speaks = (
        translate("watching", "1 question")
        if count == 1
        else translate("watching", "{count} questions").format(count=count)
    )
    return f"{one.exhibit} · {who} · {seen} · {speaks}"


def trigger(value: Trigger) -> str:
    """Return why a tool is looked at again."""
    words = {
        Trigger.FEATURE: translate("watching", "A new AI feature"),
        Trigger.MODEL: translate("watching", "Another AI model"),
        Trigger.SUPPLIER: translate("watching", "A new company behind it"),
        Trigger.TERMS: translate("watching", "Changed terms or privacy page"),
        Trigger.INCIDENT: translate("watching", "Something went wrong"),
        Trigger.STATE: translate("watching", "A client in a new state"),
        Trigger.YEAR: translate("watching", "Twelve months are over"),
    }
    return words[value]
