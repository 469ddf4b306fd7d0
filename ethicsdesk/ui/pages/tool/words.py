"""What a result means, in a sentence or two."""

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.judgement import BarKind, Judgement
from ethicsdesk.domain.records import Depth, Result, YesNo
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.ui import labels
from ethicsdesk.ui.tone import Tone

translate = QCoreApplication.translate


def headline(dossier: Dossier) -> tuple[str, str, Tone]:
    """Return title, text and tone of the banner over a tool."""
    notes = dossier.tool.psychotherapy_notes
    if notes in (YesNo.YES, YesNo.UNSURE):
        return (
            translate("result", "Stopped: psychotherapy notes"),
            translate("result", "They do not go into an AI tool. Change this fact, or do not use the tool."),
            Tone.STOP,
        )
    judgement = dossier.judgement
    if judgement.result is None:
        return _unfinished(dossier)
    text = _meaning(dossier, judgement, judgement.result)
    if judgement.warn_low:
        text += " " + translate("result", "Warning: the answers reach less than half of the points.")
    return labels.result(judgement.result), text, labels.result_tone(judgement.result)


def _unfinished(dossier: Dossier) -> tuple[str, str, Tone]:
    progress = dossier.progress
    if not dossier.begun or progress.answered == 0:
        text = translate(
            "result", "A ten-minute check tells you whether you may use it, and on what conditions."
        )
        return translate("result", "No result yet"), text, Tone.INFO
    words = (
        translate(
            "result",
            "{done} of {count} questions have an answer. No stop found so far. About a minute is left.",
        )
        if progress.minutes_left == 1
        else translate(
            "result",
            "{done} of {count} questions have an answer. No stop found so far. "
            "About {minutes} minutes are left.",
        )
    )
    text = words.format(done=progress.answered, count=progress.asked, minutes=progress.minutes_left)
    return translate("result", "No result yet"), text, Tone.INFO


def _meaning(dossier: Dossier, judgement: Judgement, result: Result) -> str:
    match result:
        case Result.DO_NOT_USE:
            return _stopped(judgement)
        case Result.ONLY_WITHOUT_CLIENT_DATA:
            return translate("result", "You may use it for work in which no client can be recognized.")
        case Result.CONDITIONAL:
            return translate(
                "result",
                "You may use it on conditions. They are looked at again within 90 days.",
            )
        case Result.APPROVED:
            return translate("result", "Every stop question that applies is answered, and no stop is open.")
        case Result.PROVISIONAL:
            return translate(
                "result", "No stop found in {n} of {m} stop questions. Finish the assessment by {day}."
            ).format(
                n=judgement.stops_answered,
                m=judgement.stops_applicable,
                day=labels.day(dossier.latest_review),
            )


def _stopped(judgement: Judgement) -> str:
    count = len(judgement.stops)
    if count == 1:
        text = translate("result", "One deal-breaker is open. No good total can outweigh it.")
    else:
        text = translate("result", "{count} deal-breakers are open. No good total can outweigh them.")
        text = text.format(count=count)
    if judgement.usable_without_client_data:
        text += " " + translate(
            "result",
            "You may use it without any client data: each stop comes from client data reaching the tool.",
        )
    return text


def bar(kind: BarKind) -> str:
    """Return what stands between a question and *approved*."""
    words = {
        BarKind.OPEN_STOP: translate("result", "Open deal-breaker"),
        BarKind.OVERRIDE: translate("result", "Set aside for now"),
        BarKind.UNANSWERED: translate("result", "Not answered yet"),
        BarKind.UNKNOWN: translate("result", "Not known yet"),
        BarKind.RED_FLAG: translate("result", "Red flag"),
        BarKind.NO_REFERENCE: translate("result", "No document yet"),
        BarKind.LOW_SCORE: translate("result", "Score below 75%"),
        BarKind.NO_SCORE: translate("result", "Nothing to score"),
    }
    return words[kind]


def bar_tone(kind: BarKind) -> Tone:
    """Return how heavy a bar is."""
    heavy = {BarKind.OPEN_STOP: Tone.STOP, BarKind.RED_FLAG: Tone.CAUTION, BarKind.OVERRIDE: Tone.CAUTION}
    return heavy.get(kind, Tone.NEUTRAL)


def start(dossier: Dossier) -> str:
    """Return the words of the button that goes to the questions."""
    quick = dossier.sheet.depth is Depth.QUICK
    if dossier.progress.answered == 0:
        return translate("result", "&Start the quick check") if quick else translate("result", "&Start")
    if dossier.judgement.complete:
        return translate("result", "&Change answers")
    return translate("result", "&Continue the quick check") if quick else translate("result", "&Continue")
