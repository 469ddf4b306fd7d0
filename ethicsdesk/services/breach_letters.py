"""Letters after a breach: to a client, the notice in its stead, and the note that corrects a record.

Content by 45 CFR 164.404(c) and (d). Names and addresses are typed for one printing and kept nowhere.
"""

from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain import breach
from ethicsdesk.domain.incident_errors import LetterBlockedError
from ethicsdesk.domain.incidents import Phi
from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Heading,
    PaperLayout,
    Paragraph,
    WriteLine,
    literal,
)
from ethicsdesk.domain.records import Practice
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.incident_papers import Facts, paper

_MONEY = frozenset({Phi.ID_NUMBERS, Phi.PAYMENT, Phi.INSURANCE})


class Reader(StrEnum):
    """Who a letter is written to."""

    CLIENT = "client"
    REPRESENTATIVE = "representative"  # a parent, guardian or other personal representative
    NEXT_OF_KIN = "next_of_kin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What is typed for one printing; none of it is kept."""

    name: str = ""
    address: str = ""
    happened: str = ""
    doing: str = ""
    reader: Reader = Reader.CLIENT
    monitoring: bool = False  # the practice pays for credit monitoring


def lacking(facts: Facts, typed: Typed) -> tuple[str, ...]:
    """Return, each in a sentence, what the letter still needs."""
    found = []
    if facts.incident.assessment.conclusion not in breach.ALWAYS:
        found.append(tr_noop("Record a conclusion of the breach assessment that people are told."))
    ends = facts.incident.hold.ends
    if ends is not None and facts.today < ends:
        found.append(tr_noop("Law enforcement asked you to wait. Nothing goes out before that ends."))
    if not facts.incident.phi:
        found.append(tr_noop("Check which kinds of information it was, under The information."))
    if not _ways(facts.practice):
        found.append(tr_noop("Add your e-mail or postal address, under Practice. A letter must name one."))
    if not typed.happened.strip():
        found.append(tr_noop("Write what happened, in a sentence or two."))
    if not typed.doing.strip():
        found.append(tr_noop("Write what you are doing about it."))
    return tuple(found)


def letter(facts: Facts, typed: Typed) -> PaperLayout:
    """Return the letter to a person concerned. Raises LetterBlockedError with what is lacking."""
    _require(facts, typed)
    blocks: list[Block] = [
        Paragraph(text=facts.made_on),
        *[
            Paragraph(text=literal(line))
            for line in (typed.name, *typed.address.splitlines())
            if line.strip()
        ],
        Paragraph(text=_greeting(typed)),
        Paragraph(text=_opening(typed.reader)),
        *_elements(facts, typed),
        Paragraph(
            text="I would like to talk with you about this, and about how it is for you. If you need help at "
            "once, call or text 988 at any time."
        ),
        WriteLine(label="Signed", share=0.6),
    ]
    return paper(facts, "About your private information", tuple(blocks), letter=True)


def substitute(facts: Facts, typed: Typed) -> PaperLayout:
    """Return the notice for people who cannot be reached by mail. Raises LetterBlockedError."""
    _require(facts, typed)
    blocks: list[Block] = [
        Paragraph(text=facts.made_on),
        Paragraph(
            text="This notice is for people we could not reach by mail. It names no one. If you think it may "
            "be about you, please get in touch.",
            lead=True,
        ),
        *_elements(facts, typed),
    ]
    return paper(facts, "Notice about private information", tuple(blocks), letter=True)


def correction(facts: Facts) -> PaperLayout:
    """Return the note that corrects a record: lines to fill in by hand, nothing of the client printed."""
    blocks: tuple[Block, ...] = (
        Paragraph(
            text="Put this note into the chart. Leave the first text as it was: a record is amended, never "
            "rewritten."
        ),
        WriteLine(label="Chart of (write by hand)", share=0.7),
        WriteLine(label="Entry that is corrected: day and kind", share=0.9),
        WriteLine(label="It said"),
        WriteLine(label=""),
        WriteLine(label="It should say"),
        WriteLine(label=""),
        Paragraph(text=_draft(facts)),
        WriteLine(label="Who was told (client, payer, others who relied on it) and when"),
        WriteLine(label="Signature, license and date", share=0.7),
    )
    return paper(facts, "Correction of a record", blocks)


def _draft(facts: Facts) -> str:
    if facts.tool is None:
        return f"Incident {facts.incident.number} of the log tells how this came about."
    return (
        f"The first text was drafted with the AI tool {literal(facts.tool.name)}. Incident "
        f"{facts.incident.number} of the log tells how this came about."
    )


def _require(facts: Facts, typed: Typed) -> None:
    wanted = lacking(facts, typed)
    if wanted:
        raise LetterBlockedError(lacking=" ".join(wanted))


def _greeting(typed: Typed) -> str:
    return f"Dear {literal(typed.name.strip())}," if typed.name.strip() else "Hello,"


def _opening(reader: Reader) -> str:
    words = {
        Reader.CLIENT: "I am writing because something went wrong with your private information. "
        "I am sorry. You did nothing wrong.",
        Reader.REPRESENTATIVE: "I am writing because something went wrong with the private information of "
        "the person you speak for. I am sorry. Neither of you did anything wrong.",
        Reader.NEXT_OF_KIN: "I am writing to you as next of kin because something went wrong with private "
        "information of your family member. I am sorry.",
    }
    return words[reader]


def _elements(facts: Facts, typed: Typed) -> list[Block]:
    """Return what 164.404(c) asks for: (A) to (E)."""
    words = facts.words
    kinds = tuple(literal(words.phi_kind(one).title) for one in facts.incident.phi)
    blocks: list[Block] = [
        Heading(text="What happened", level=2),
        Paragraph(text=f"{literal(typed.happened.strip())} {_days(facts)} {_tool(facts)}".strip()),
        Heading(text="What kind of information it was", level=2),
        Bullets(items=kinds),
    ]
    if Phi.SUBSTANCE_USE in facts.incident.phi:
        blocks.append(
            Paragraph(
                text="Records of care for drug or alcohol use have extra protection by law (42 CFR Part 2)."
            )
        )
    return [
        *blocks,
        Heading(text="What you can do", level=2),
        Bullets(items=_steps(facts, typed)),
        Heading(text="What I am doing", level=2),
        Paragraph(text=literal(typed.doing.strip())),
        Heading(text="How to reach me", level=2),
        Bullets(items=_ways(facts.practice, phone=True)),
    ]


def _days(facts: Facts) -> str:
    begun = facts.incident.occurred_from
    when = f"It happened on {day_words(begun)}." if begun else "I do not know yet on which day it happened."
    return f"{when} I found out on {day_words(facts.incident.discovery.known)}."


def _tool(facts: Facts) -> str:
    if facts.tool is None:
        return ""
    made = f" by {literal(facts.tool.maker)}" if facts.tool.maker else ""
    return f"An AI tool, {literal(facts.tool.name)}{made}, was part of it."


def _steps(facts: Facts, typed: Typed) -> tuple[str, ...]:
    steps = [
        "If someone contacts you and seems to know things about you, do not answer. Tell me.",
        "Tell me if I should write or call you in another way from now on.",
    ]
    if _MONEY & set(facts.incident.phi):
        steps += [
            "Look at your bank and insurance letters for things you do not know.",
            "You can ask each credit bureau to freeze your credit. It is free.",
        ]
    if typed.monitoring:
        steps.append("I will pay for a service that watches your credit. Ask me how to sign up.")
    return tuple(steps)


def _ways(practice: Practice, *, phone: bool = False) -> tuple[str, ...]:
    """Return e-mail and postal address; with *phone* the phone too, which alone is enough only toll-free."""
    named = (
        ("Phone", practice.phone if phone else ""),
        ("E-mail", practice.email),
        ("Mail", " ".join(practice.address.split())),
    )
    return tuple(f"{label}: {literal(text)}" for label, text in named if text.strip())
