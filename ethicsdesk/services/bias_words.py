"""Plain names of measures, traits and groups of the bias check, for papers and the screen."""

from types import MappingProxyType

from ethicsdesk.domain.bias_counts import Measure, Trait
from ethicsdesk.domain.wording import tr_noop

MEASURES = MappingProxyType(
    {
        Measure.NOTE_ERROR: tr_noop("Drafts with a serious error"),
        Measure.OVERRIDDEN: tr_noop("AI suggestions that were overruled"),
        Measure.LONG_WAIT: tr_noop("Long waits for a first visit"),
        Measure.DECLINED_BY_AI: tr_noop("Turned away or flagged by AI"),
        Measure.MISSED_REMINDER: tr_noop("Visits missed after a reminder"),
        Measure.CLAIM_DENIED: tr_noop("Claims flagged or denied"),
        Measure.SAID_NO_TO_AI: tr_noop("Clients who said no to AI"),
    }
)

TRAITS = MappingProxyType(
    {
        Trait.AGE: tr_noop("Age"),
        Trait.GENDER: tr_noop("Gender"),
        Trait.LANGUAGE: tr_noop("Language"),
        Trait.INSURANCE: tr_noop("Insurance"),
        Trait.DIAGNOSIS: tr_noop("Broad diagnosis"),
        Trait.DISABILITY: tr_noop("Disability need"),
        Trait.RACE: tr_noop("Race or ethnicity, as told for this use"),
    }
)

BAND_WORDS = MappingProxyType(
    {
        "under_18": tr_noop("Under 18"),
        "18_to_39": tr_noop("18 to 39"),
        "40_to_64": tr_noop("40 to 64"),
        "65_and_over": tr_noop("65 and over"),
        "women": tr_noop("Women"),
        "men": tr_noop("Men"),
        "another_or_unsure": tr_noop("Another gender, or unsure"),
        "english": tr_noop("English"),
        "other_language": tr_noop("Another language"),
        "commercial": tr_noop("Commercial insurance"),
        "public": tr_noop("Public insurance"),
        "self_pay": tr_noop("Self-pay"),
        "mood": tr_noop("Mood"),
        "anxiety": tr_noop("Anxiety"),
        "trauma": tr_noop("Trauma"),
        "substance_use": tr_noop("Substance use"),
        "other_diagnosis": tr_noop("Another diagnosis"),
        "no_need": tr_noop("No disability need"),
        "some_need": tr_noop("A disability need"),
        "group_a": tr_noop("Group A of the key sheet"),
        "group_b": tr_noop("Group B of the key sheet"),
        "group_c": tr_noop("Group C of the key sheet"),
        "group_d": tr_noop("Group D of the key sheet"),
    }
)

LIMITS = tr_noop(
    "With few clients, most gaps between groups are chance. This check looks for patterns. It does not prove "
    "that a tool is fair or unfair, and it ranks nobody. Groups are only what clients said themselves."
)
"""Stands on every report."""

CHANCE = tr_noop(
    "Over twelve months these numbers would show a true gap of 30 points in about {percent} of 100 practices "
    "like this one. A quiet report is no proof."
)
"""What the report could have seen; the rest it would miss."""

NO_CHANCE = tr_noop(
    "Every comparison had fewer than 20 cases in a group. The report could not have seen any gap."
)


def parts(outcome: str) -> tuple[Measure, Trait]:
    """Return what an outcome of a report counts, and what its groups differ in."""
    measure, _, trait = outcome.partition("/")
    return Measure(measure), Trait(trait)
