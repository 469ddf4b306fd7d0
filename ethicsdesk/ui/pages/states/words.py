"""Words of the page about states: how strong a duty is, since when, what is doubtful, what was noted."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.duties import Doubt, Ground, Rule, Standing, Strength
from ethicsdesk.domain.questionnaire import Confidence, Source
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.domain.states import STATES
from ethicsdesk.ui import labels
from ethicsdesk.ui.tone import Tone

translate = QCoreApplication.translate


def state_name(code: str) -> str:
    """Return a state's name, or what is shown while none is known."""
    return STATES.get(code) or translate("states", "No state known yet")


def strength(value: Strength) -> str:
    """Return how strong a duty is."""
    words = {
        Strength.LAW: translate("states", "Law"),
        Strength.UNSETTLED: translate("states", "Not settled"),
        Strength.PROFESSIONAL: translate("states", "Ethics codes"),
        Strength.GOOD_PRACTICE: translate("states", "Good practice"),
    }
    return words[value]


def strength_tone(value: Strength) -> Tone:
    """Return the tone of a duty's chip."""
    tones = {
        Strength.LAW: Tone.ACCENT,
        Strength.UNSETTLED: Tone.CAUTION,
        Strength.PROFESSIONAL: Tone.INFO,
        Strength.GOOD_PRACTICE: Tone.NEUTRAL,
    }
    return tones[value]


def doubt(value: Doubt) -> str:
    """Return what is doubtful, and that the stricter way is taken."""
    words = {
        Doubt.NOT_VERIFIED: translate(
            "states", "The text of this rule was not read. Keep the duty; do not cite it."
        ),
        Doubt.DISPUTED: translate(
            "states", "Sources disagree about this rule. Keep the duty; do not cite it."
        ),
        Doubt.DATE_DISPUTED: translate(
            "states", "Sources name two first days. Keep the duty from the earlier one."
        ),
        Doubt.UNCLEAR: translate(
            "states", "The text leaves open whether it reaches this case. The safe reading is yes."
        ),
        Doubt.NO_STATE: translate(
            "states", "No state is known, so the strictest duty of any state is taken."
        ),
        Doubt.YOUR_NOTE: translate("states", "This rests on your own note. The duty is kept, the safe way."),
    }
    return words[value]


def because(tools: tuple[str, ...]) -> str:
    """Return which tools a duty comes from."""
    if not tools:
        return translate("states", "It is due with or without AI.")
    return translate("states", "Because of {tools}.").format(tools=" · ".join(tools))


def since(rule: Rule) -> str:
    """Return from when a rule binds; '' for ethics codes and good practice."""
    if rule.standing is not Standing.ENACTED or not rule.sources:  # a rule of one's own has none
        return ""
    if rule.effective_from is None:
        return translate("states", "In force; its first day was not noted.")
    first = labels.day(rule.effective_from)
    if rule.effective_also is not None:
        words = translate("states", "In force since {first}; other sources say {other}.")
        return words.format(first=first, other=labels.day(rule.effective_also))
    return translate("states", "In force since {day}.").format(day=first)


def starts(rule: Rule) -> str:
    """Return when a rule that is not in force yet begins."""
    if rule.effective_from is None:
        return translate("states", "Its first day is not known.")
    return translate("states", "In force from {day}.").format(day=labels.day(rule.effective_from))


def standing(rule: Rule) -> str:
    """Return what became of something that is not law."""
    words = {
        Standing.PENDING: translate("states", "Bill, not law"),
        Standing.FAILED: translate("states", "Failed, not law"),
        Standing.VETOED: translate("states", "Vetoed, not law"),
        Standing.DROPPED: translate("states", "Dropped, not law"),
        Standing.NOT_FOUND: translate("states", "Outcome not known"),
    }
    return words.get(rule.standing, "")


def why(ground: Ground) -> str:
    """Return the rule behind a duty in a line; its citation only where it is settled and was read."""
    name = f"{ground.rule.title} ({ground.rule.citation})" if ground.citable else ground.rule.title
    return ". ".join(part.rstrip(".") for part in (name, since(ground.rule), ground.note) if part) + "."


def source(one: Source) -> str:
    """Return where a rule can be read, with its date and what is doubtful about it."""
    parts = [one.title, one.where.rstrip(".")]
    parts.append(translate("states", "as of {day}").format(day=labels.day(one.as_of)))
    if one.confidence is Confidence.NOT_VERIFIED:
        parts.append(translate("states", "not verified"))
    elif one.confidence is Confidence.DISPUTED:
        parts.append(translate("states", "disputed"))
    return " · ".join(parts)


def confidence(value: Confidence) -> str:
    """Return a mark for a rule whose text was not read or is disputed; '' for one that was read."""
    words = {
        Confidence.VERIFIED: "",
        Confidence.NOT_VERIFIED: translate("states", "Not verified"),
        Confidence.DISPUTED: translate("states", "Disputed"),
    }
    return words[value]


def note(one: RuleNote) -> str:
    """Return what the therapist noted, as theirs."""
    words = {
        RuleSays.HOLDS: translate("states", "You checked it: it says the same."),
        RuleSays.DIFFERS: translate("states", "You found that it says something else: {text}"),
        RuleSays.NO_LONGER: translate("states", "You found that it binds no more: {text}"),
        RuleSays.ADDED: "{text}",
    }
    read = translate("states", "Read on {day} at {where}.").format(
        day=labels.day(one.read_on), where=one.where
    )
    return f"{words[one.says].format(text=one.text)} {read}"


def seen(day: date) -> str:
    """Return when something was last looked at."""
    return translate("states", "Looked at on {day}").format(day=labels.day(day))
