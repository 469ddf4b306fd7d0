"""Whom a share pack is made for, the tabs they ask for, and what the therapist switched on."""

from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.binder.scene import Extra


class Recipient(StrEnum):
    """Whom a share pack is handed to."""

    BOARD = "board"
    INSURER = "insurer"
    SUPERVISOR = "supervisor"
    AUDITOR = "auditor"


RECIPIENT_WORDS = {
    Recipient.BOARD: tr_noop("Licensing board"),
    Recipient.INSURER: tr_noop("Insurer"),
    Recipient.SUPERVISOR: tr_noop("Supervisor or consultant"),
    Recipient.AUDITOR: tr_noop("Auditor or agency"),
}

RECIPIENT_HINTS = {
    Recipient.BOARD: tr_noop("What you decided, what clients are told, and how you look at your own work."),
    Recipient.INSURER: tr_noop("Your rules, tools and agreements, and what went wrong, as counts."),
    Recipient.SUPERVISOR: tr_noop("Where AI touches your work with clients, and how you watch over it."),
    Recipient.AUDITOR: tr_noop(
        "Rules, agreements, risks and security. If the law lets them ask for more, "
        "ask your lawyer before you answer."
    ),
}
"""What the usual pack of each is about."""

ASK_FIRST = tr_noop("Ask your lawyer or insurer before handing these over.")
"""Stands beside every switch."""

EXTRA_WORDS = {
    Extra.REVIEW_NOTES: tr_noop("Notes of self-reviews"),
    Extra.ROOT_CAUSES: tr_noop("Root causes and lessons of incidents"),
    Extra.FACTOR_REASONS: tr_noop("Reasons of the four-factor breach assessments"),
    Extra.TOOL_REASONS: tr_noop("Reasons of decisions about tools"),
    Extra.EXHIBITS: tr_noop("Files kept as evidence about tools"),
}
"""The switches, all off to begin with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What can be chosen: the tabs with one printed number, or one tab without a number."""

    key: str
    title: str
    wanted_by: frozenset[Recipient]  # who asks for it (the therapist may choose otherwise)

    @property
    def number(self) -> str:
        """Return the printed number, or ''."""
        return self.key if self.key.isdecimal() else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share pack as chosen: for whom, which parts, which switches."""

    recipient: Recipient
    parts: frozenset[str]  # keys of parts
    extra: frozenset[Extra] = frozenset()


_B, _I, _S, _A = Recipient
_ALL = frozenset(Recipient)


def _part(key: str, title: str, *wanted_by: Recipient) -> Part:
    return Part(key=key, title=title, wanted_by=frozenset(wanted_by))


PARTS: tuple[Part, ...] = (
    _part("1", tr_noop("Practice profile"), _B, _A),
    _part("2", tr_noop("AI policy and sanctions"), _B, _I, _S, _A),
    _part("3", tr_noop("AI tools and where their data goes"), _I, _S, _A),
    _part("4", tr_noop("File of each tool, agreements, evidence"), _I, _S, _A),
    _part("5", tr_noop("What clients are told"), _B, _S, _A),
    _part("6", tr_noop("Consents, as counts"), _B),
    _part("7", tr_noop("Risk analysis and risk management"), _A),
    _part("8", tr_noop("Security reviews"), _A),
    _part("9", tr_noop("Incidents, as counts"), _I, _A),
    _part("10", tr_noop("Decisions made with AI, as counts"), _B, _I, _S),
    _part("11", tr_noop("Complaints, appeals and requests, as counts"), _B, _S),
    _part("12", tr_noop("Bias checks"), _B, _S, _A),
    _part("13", tr_noop("Accuracy of notes"), _I, _S),
    _part("14", tr_noop("Self-reviews"), _B, _S),
    _part("15", tr_noop("Training"), _B, _S),
    _part("16", tr_noop("Duties of state law"), _A),
    _part("17", tr_noop("Further federal rules, where they apply"), _A),
    _part("18", tr_noop("Next year"), *_ALL),
    _part("sources", tr_noop("Sources"), *_ALL),
    _part("trail", tr_noop("Audit trail"), *_ALL),
)
"""In the order of the binder; who asks for what is the last column of documents.md, section 15.

A supervisor is not named there: they get what shows how the clinical work is watched over.
"""


def preset(recipient: Recipient) -> Share:
    """Return the pack a recipient usually asks for, with every switch off."""
    return Share(
        recipient=recipient, parts=frozenset(part.key for part in PARTS if recipient in part.wanted_by)
    )
