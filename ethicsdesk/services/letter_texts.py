"""What the letters to a company say, each with every element its row in the list of documents asks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ethicsdesk.domain import layout
from ethicsdesk.domain.agreements import BAA_CLAUSES
from ethicsdesk.domain.interview import Sheet, applicable
from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.records import YesNo
from ethicsdesk.services.letter_kinds import Letter

Blocks = tuple[layout.Block, ...]

POINTS = (
    (("uses", "no_other_use"), "What you may do with client data; no other use unless the law requires it"),
    (("safeguards", "reports"), "You keep the Security Rule, and report wrong uses, breaches and incidents"),
    (("subcontractors",), "Every subcontractor, such as the maker of the AI model, is bound in writing too"),
    (
        ("access", "amendment", "accounting"),
        "You help when a client asks to see or correct their data, or who it went to",
    ),
    (("duties", "books"), "You follow my rules where you do my duties, and open your books to HHS"),
    (
        ("return", "certificate"),
        "At the end you return or destroy all of it, if you can, and say so in writing",
    ),
    (("termination",), "I may end it if you break it in a serious way"),
    (
        ("no_training", "no_deidentifying"),
        "No use to train AI without my written yes; no making it anonymous for your own use",
    ),
    (("places", "deletion"), "Where data is kept and worked on; how soon audio and transcripts are deleted"),
    (("notice_days", "changes"), "You tell me of a breach within 5 days, and of changes before they start"),
)
"""Points of a BAA, each short enough for a line: what of `BAA_CLAUSES` it stands for, and its words."""

_RULE = "164.504(e)(2)"
_SCOPE = (
    "audio and video, transcripts and captions",
    "what was typed in or uploaded (prompts), and what the AI wrote (outputs)",
    "search indexes, embeddings and other data made from these",
    "backups: please name the day by which the last copy is gone",
    "copies held by your subcontractors",
)
_PROOF = "what was deleted, by which method, on which day, and the name and role of who confirms it"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """One letter: how its number begins, its title, what it says, and the rules it rests on."""

    prefix: str
    title: str
    body: Callable[[Sheet], Blocks]
    rests_on: str = ""  # citations, where HIPAA binds the practice


def text_of(letter: Letter) -> LetterText:
    """Return the text of a letter."""
    return _TEXTS[letter]


def under_hipaa(sheet: Sheet) -> bool:
    """Say whether the practice said that HIPAA binds it."""
    return sheet.practice.covered_entity is YesNo.YES


def _say(text: str) -> layout.Paragraph:
    return layout.Paragraph(text=text)


def _lines(*labels: str) -> Blocks:
    return tuple(layout.WriteLine(label=label) for label in labels)


def _row(*labels: str) -> Blocks:
    return tuple(layout.WriteLine(label=label, share=1 / len(labels)) for label in labels)


def _agreement(sheet: Sheet) -> Blocks:
    law = "My practice is bound by HIPAA, so this must be signed first." if under_hipaa(sheet) else ""
    cites = {one.id: one.cite.removeprefix(_RULE) for one in BAA_CLAUSES}
    points = []
    for ids, text in POINTS:
        cited = ", ".join(cites[one] for one in ids if cites[one])
        points.append(f"{text} [{cited}]" if cited else text)
    return (
        _say(
            f"I want to use {literal(sheet.tool.name)} in my therapy practice. Please send me a business "
            f"associate agreement (BAA) that covers its AI features, the plan named here and every "
            f"subcontractor. {law} Until it is signed, no client data goes in."
        ),
        *_row("Product and plan", "Please reply by"),
        *_lines("Client data that would go in (audio or video, transcripts, notes, calendar, billing)"),
        layout.Heading(text=f"What I look for [in brackets: paragraphs of 45 CFR {_RULE}]", level=2),
        layout.Bullets(items=tuple(points)),
        _say("If a point is not in your agreement, please say which and why."),
    )


def _deletion(sheet: Sheet) -> Blocks:
    return (
        _say(
            f"Please delete all data of one client from {literal(sheet.tool.name)}. I name the client by my "
            "reference only. Please do not send any client data back with your answer."
        ),
        *_row("My reference (no name, no diagnosis)", "Please delete by"),
        layout.Heading(text="Why", level=2),
        layout.TickBox(text="The client took back permission."),
        layout.TickBox(text="Our contract gives me this right."),
        layout.Heading(text="What to delete", level=2),
        layout.Bullets(items=_SCOPE),
        _say(
            f"Please confirm in writing: {_PROOF}. "
            "If anything cannot be deleted, say what, why, and until when."
        ),
    )


def _end(sheet: Sheet) -> Blocks:
    law = " (45 CFR 164.504(e)(2)(ii)(J))" if under_hipaa(sheet) else ""
    return (
        _say(
            f"I end my use of {literal(sheet.tool.name)}. Below is what I ask for, so that nothing is lost "
            "and nothing is left behind."
        ),
        *_row("Contract clause", "Use ends on"),
        *_row("Export format I ask for", "Days of access after the end"),
        layout.Heading(text="Return, then destroy", level=2),
        layout.Bullets(
            items=(
                "Return all data of my practice in the format above.",
                f"Then destroy it and keep no copy{law}. Bind your subcontractors to do the same.",
                "Name the day by which the last backup is gone.",
                f"Send a certificate: {_PROOF}.",
                "Where something cannot be destroyed, say why; the duties to protect it go on.",
                "What protects my clients' data in our contract stays in force after the end.",
            )
        ),
    )


def _yearly(sheet: Sheet) -> Blocks:
    asked = tuple(q.text for q in applicable(sheet.questionnaire, sheet.situation) if q.yearly)
    return (
        _say(
            f"Once a year I look again at {literal(sheet.tool.name)}. In the questions, “you” and “your” "
            "mean my practice, and “the company” is yours. For each line, please say what holds today, and "
            "whether it changed since last year. Please attach what proves it."
        ),
        layout.Bullets(items=asked, numbered=True),
        layout.Keep(blocks=_row("For your company: name and role", "Signature", "Date")),
    )


def _incident(sheet: Sheet) -> Blocks:
    law = (
        "A business associate must tell me without needless delay, at most 60 days after it found out "
        "(45 CFR 164.410(b)). Our contract may say sooner."
        if under_hipaa(sheet)
        else "Please keep to the time our contract names."
    )
    return (
        _say(
            f"Something happened with {literal(sheet.tool.name)} that may have reached client data. Please "
            f"keep every log and record of it from now on, and answer the points below. {law}"
        ),
        *_lines("What I saw"),
        *_row("From (day and time)", "To (day and time)", "Please answer by"),
        layout.Heading(text="Please tell me", level=2),
        layout.Bullets(
            items=(
                "what happened, and the day it happened",
                "the day your company found out, and how",
                "which clients are affected, as far as you can tell, by my references",
                "which kinds of information were involved, and who got to see them",
                "the logs of access for the time above",
                "the cause, and what you did to stop it and to keep it from happening again",
                "everything else I need to inform my clients (45 CFR 164.410(c))"
                if under_hipaa(sheet)
                else "everything else I need to inform my clients",
            )
        ),
    )


def _objection(sheet: Sheet) -> Blocks:
    return (
        _say(
            f"You added or announced a new AI feature in {literal(sheet.tool.name)}, or a use of data for "
            "training. I have not agreed to it."
        ),
        *_row("The feature or change", "Noticed on"),
        layout.Bullets(
            items=(
                "Please switch it off for my account now, and keep it off.",
                "Do not use data of my practice or my clients to train or improve AI.",
                "If data was used already, say which, since when, and remove it.",
                "If it cannot be switched off, tell me so at once, with the day it starts.",
                "Tell me of such changes before they start.",
            )
        ),
        _say("Please confirm in writing what you did and on which day."),
        *_lines("Please confirm by"),
    )


def _quarterly(sheet: Sheet) -> Blocks:
    topics = (
        "Uptime: how often was it down, and for how long?",
        "AI errors: which were reported, and which were fixed?",
        "Incidents: what happened with data, and what came of it?",
        "Security: what changed, such as suppliers, places of storage or certificates?",
        "New features: what is planned, and what does it mean for clients?",
        "Fairness: what did your last test by group of people show?",
        "Open tickets of mine: where do they stand?",
    )
    return (
        _say(f"Four times a year I go through {literal(sheet.tool.name)} with you. These are the points."),
        *_row("Quarter", "Day of the talk"),
        layout.Bullets(items=topics, numbered=True),
        *_lines("What we agreed", "Who does it, and by when"),
    )


_TEXTS: Mapping[Letter, LetterText] = MappingProxyType(
    {
        Letter.AGREEMENT: LetterText(
            prefix="LB", title="Request for a BAA", body=_agreement, rests_on="45 CFR 164.502(e), 164.504(e)"
        ),
        Letter.DELETION: LetterText(prefix="LD", title="Please delete one client's data", body=_deletion),
        Letter.END: LetterText(
            prefix="LT", title="End of use, return and destruction", body=_end, rests_on="45 CFR 164.504(e)"
        ),
        Letter.YEARLY: LetterText(prefix="LY", title="Yearly questions", body=_yearly),
        Letter.INCIDENT: LetterText(
            prefix="LI",
            title="What happened? Please keep the logs",
            body=_incident,
            rests_on="45 CFR 164.410",
        ),
        Letter.OBJECTION: LetterText(prefix="LO", title="Please switch this AI feature off", body=_objection),
        Letter.QUARTERLY: LetterText(prefix="LR", title="Points for our quarterly talk", body=_quarterly),
    }
)
