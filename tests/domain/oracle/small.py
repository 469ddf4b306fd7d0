"""A question bank of fifteen made-up questions that holds every kind of rule once."""

from datetime import date

from ethicsdesk.domain.conditions import AllOf, Is
from ethicsdesk.domain.questionnaire import (
    Badge,
    Band,
    Cite,
    DatePart,
    Level,
    Option,
    Principle,
    Question,
    QuestionKind,
    Questionnaire,
    Section,
)
from ethicsdesk.domain.records import Category

CLIENT_DATA = Is(name="client_data", any_of=("yes",))
RECORDING = Is(name="recording", any_of=("yes",))


def question(question_id: str, kind: QuestionKind = QuestionKind.YES_NO, **rules) -> Question:
    """Return a question with plain words and the given rules; yes is good unless options are given."""
    if kind is QuestionKind.YES_NO and "options" not in rules:
        rules["options"] = options("no:red partly:partly yes:good")
    words = {
        "text": f"What about {question_id}?",
        "why": "It matters.",
        "evidence": "A clause.",
        "red_flag": f"{question_id} is bad.",
        "change": f"Mend {question_id}.",
        "sources": (Cite(source="house", part="1"),),
        "principle": Principle.NON_MALEFICENCE,
        "badge": Badge.BEST_PRACTICE,
        "section": "first",
        "weight": 3,
    }
    return Question(id=question_id, kind=kind, **(words | rules))


def options(text: str) -> tuple[Option, ...]:
    """Read options written worst first as "no:red! partly:partly yes:good"; "!" marks a stop."""
    found = []
    for part in text.split():
        name, level = part.rstrip("!").split(":")
        found.append(Option(id=name, label=name, level=Level(level), stop=part.endswith("!")))
    return tuple(found)


STOP = options("no:red! partly:partly yes:good")

SMALL = Questionnaire(
    id="small",
    version=1,
    title="Small",
    as_of=date(2026, 1, 1),
    sections=(
        Section(id="first", title="First", intro="One."),
        Section(id="second", title="Second", intro="Two."),
    ),
    questions=(
        question(
            "agreement",
            badge=Badge.LAW,
            hipaa=True,
            needs=CLIENT_DATA,
            options=STOP,
            unknown_stops=True,
            stop_if=Is(name="covered_entity", any_of=("yes",)),
            date_part=DatePart(label="Day", missing_stops=True),
            quick=True,
        ),
        question("covers", badge=Badge.LAW, hipaa=True, needs=CLIENT_DATA, options=STOP),
        question(
            "training",
            QuestionKind.CHOICE,
            badge=Badge.LAW,
            hipaa=True,
            options=options("yes:red! opt_out:red opt_in:partly never:good"),
            unknown_stops=True,
            quick=True,
            principle=Principle.AUTONOMY,
        ),
        question(
            "sells",
            badge=Badge.LAW,
            options=options("yes:red! partly:partly no:good"),
            unknown_stops=True,
            principle=Principle.AUTONOMY,
        ),
        question(
            "kept",
            QuestionKind.NUMBER,
            unit="hours",
            categories=(Category.SCRIBE, Category.TELEHEALTH),
            options=options("indefinite:red!"),
            bands=(
                Band(up_to=0, level=Level.GOOD),
                Band(up_to=24, level=Level.PARTLY),
                Band(up_to=None, level=Level.RED),
            ),
            stop_if=RECORDING,
            quick=True,
        ),
        question(
            "notice",
            QuestionKind.NUMBER,
            unit="days",
            weight=2,
            badge=Badge.LAW,
            hipaa=True,
            needs=CLIENT_DATA,
            bands=(
                Band(up_to=5, level=Level.GOOD),
                Band(up_to=10, level=Level.PARTLY),
                Band(up_to=60, level=Level.RED),
                Band(up_to=None, level=Level.RED, stop=True),
            ),
        ),
        question(
            "report",
            QuestionKind.DATE,
            badge=Badge.PROFESSIONAL,
            needs=CLIENT_DATA,
            options=options("none:red"),
            max_age_months=15,
            evidence_months=15,
            quick=True,
            section="second",
        ),
        question(
            "limits",
            QuestionKind.TEXT,
            weight=2,
            badge=Badge.FRAMEWORK,
            red_stops=True,
            stop_if=Is(name="clinical", any_of=("yes",)),
            section="second",
            principle=Principle.BENEFICENCE,
        ),
        question(
            "accuracy",
            QuestionKind.TEXT,
            categories=(Category.SCRIBE,),
            section="second",
            principle=Principle.BENEFICENCE,
        ),
        question(
            "people",
            weight=1,
            flag_if=Is(name="minors", any_of=("yes",)),
            section="second",
            principle=Principle.JUSTICE,
        ),
        question("label", weight=1, info=True, section="second", principle=Principle.JUSTICE),
        question(
            "review",
            weight=2,
            date_part=DatePart(label="Day", max_age_months=12),
            section="second",
            principle=Principle.JUSTICE,
        ),
        question("manual", categories=(Category.SCRIBE,), needs=RECORDING, options=STOP, section="second"),
        question(
            "consent",
            weight=2,
            categories=(Category.SCRIBE, Category.EHR),
            options=STOP,
            stop_if=AllOf(all_of=(RECORDING, Is(name="manual", any_of=("no", "unknown")))),
            section="second",
            principle=Principle.AUTONOMY,
        ),
        question("settings", evidence_months=6, section="second", principle=Principle.BENEFICENCE),
    ),
)
