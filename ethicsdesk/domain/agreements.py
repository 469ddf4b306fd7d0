"""Agreements with vendors and certificates they show: dates, notice days, and what a BAA must say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.wording import tr_noop


class AgreementKind(StrEnum):
    """What was agreed, or shown."""

    BAA = "baa"  # business associate agreement
    DPA = "dpa"  # data-processing terms
    CONTRACT = "contract"
    CERTIFICATE = "certificate"  # e.g. a SOC 2 report or an ISO certificate


class Renewal(StrEnum):
    """What happens at the end date."""

    AUTOMATIC = "automatic"  # it goes on unless notice is given in time
    BY_SIGNING = "by_signing"  # it ends unless both sign anew
    OPEN_ENDED = "open_ended"  # there is no end date


class ClauseState(StrEnum):
    """What the therapist found in the text."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One thing to look for; `cite` '' = asked for AI tools, not required by HIPAA."""

    id: str
    text: str
    cite: str = ""

    @property
    def is_law(self) -> bool:
        """Say whether HIPAA asks for it."""
        return bool(self.cite)


BAA_CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="uses",
        text=tr_noop("It says what the company may do with client information, and what not."),
        cite="164.504(e)(2)(i)",
    ),
    Clause(
        id="no_other_use",
        text=tr_noop("No other use or sharing, except what the law requires."),
        cite="164.504(e)(2)(ii)(A)",
    ),
    Clause(
        id="safeguards",
        text=tr_noop("The company protects the information and keeps the Security Rule."),
        cite="164.504(e)(2)(ii)(B)",
    ),
    Clause(
        id="reports",
        text=tr_noop("It reports wrong uses, breaches and security incidents to me."),
        cite="164.314(a)(2)(i)(C)",
    ),
    Clause(
        id="subcontractors",
        text=tr_noop("Its own suppliers, such as the maker of the AI model, are bound in writing too."),
        cite="164.504(e)(2)(ii)(D)",
    ),
    Clause(
        id="access",
        text=tr_noop("It helps me when a client asks to see their information."),
        cite="164.504(e)(2)(ii)(E)",
    ),
    Clause(
        id="amendment",
        text=tr_noop("It helps me when a client asks to correct it."),
        cite="164.504(e)(2)(ii)(F)",
    ),
    Clause(
        id="accounting",
        text=tr_noop("It gives me what I need for a list of disclosures."),
        cite="164.504(e)(2)(ii)(G)",
    ),
    Clause(
        id="duties",
        text=tr_noop("Where it carries out a duty of mine, it follows the rule that binds me."),
        cite="164.504(e)(2)(ii)(H)",
    ),
    Clause(
        id="books",
        text=tr_noop("It opens its books to the Secretary of Health and Human Services."),
        cite="164.504(e)(2)(ii)(I)",
    ),
    Clause(
        id="return",
        text=tr_noop("At the end it returns or destroys everything, if that can be done, and keeps no copy."),
        cite="164.504(e)(2)(ii)(J)",
    ),
    Clause(
        id="termination",
        text=tr_noop("I may end it if the company breaks it in a serious way."),
        cite="164.504(e)(2)(iii)",
    ),
    Clause(id="no_training", text=tr_noop("No training of AI on client information without my written yes.")),
    Clause(id="no_deidentifying", text=tr_noop("No making it anonymous for the company's own use.")),
    Clause(id="places", text=tr_noop("It says where the information is kept and worked on.")),
    Clause(id="deletion", text=tr_noop("It says after how long audio and transcripts are deleted.")),
    Clause(id="notice_days", text=tr_noop("A breach is told within days, not within 60.")),
    Clause(id="changes", text=tr_noop("New features, models or suppliers are told before they start.")),
    Clause(id="certificate", text=tr_noop("It confirms the deletion in writing when I leave.")),
)
"""What to look for in a BAA: 45 CFR 164.504(e)(2) and 164.314(a)(2), then what AI tools need besides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseCheck:
    """What the therapist found about one clause, and where."""

    clause_id: str
    state: ClauseState
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One agreement with the company of a tool, or one certificate it showed."""

    kind: ClassVar[str] = "agreement"
    id: str
    tool_id: str
    sort: AgreementKind
    title: str
    party: str = ""  # the company that signed, as it is written there
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None  # for a certificate, the last day it covers
    renewal: Renewal = Renewal.OPEN_ENDED
    notice_days: int = 0  # before the end date
    clauses: tuple[ClauseCheck, ...] = ()
    note: str = ""
    ended_on: date | None = None  # it was ended, or another took its place

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id

    @property
    def notice_by(self) -> date | None:
        """Return the last day to give notice before it goes on by itself."""
        if self.renewal is not Renewal.AUTOMATIC or self.ends_on is None:
            return None
        return self.ends_on - timedelta(days=self.notice_days)


class DueKind(StrEnum):
    """What an agreement asks of the therapist by a day."""

    NOTICE = "notice"
    ENDS = "ends"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementDue:
    """Something an agreement asks for, with its last day."""

    agreement: Agreement
    kind: DueKind
    on: date


def dues(agreement: Agreement) -> Iterator[AgreementDue]:
    """Yield every day an agreement asks for something; none once it has ended."""
    if agreement.ended_on is not None or agreement.ends_on is None:
        return
    if agreement.sort is AgreementKind.CERTIFICATE:
        yield AgreementDue(agreement=agreement, kind=DueKind.CERTIFICATE, on=agreement.ends_on)
    elif agreement.notice_by is not None:
        yield AgreementDue(agreement=agreement, kind=DueKind.NOTICE, on=agreement.notice_by)
    elif agreement.renewal is Renewal.BY_SIGNING:
        yield AgreementDue(agreement=agreement, kind=DueKind.ENDS, on=agreement.ends_on)


def clauses_of(agreement: Agreement) -> tuple[tuple[Clause, ClauseCheck | None], ...]:
    """Return what to look for in an agreement, with what was found; nothing but for a BAA."""
    if agreement.sort is not AgreementKind.BAA:
        return ()
    found = {check.clause_id: check for check in agreement.clauses}
    return tuple((clause, found.get(clause.id)) for clause in BAA_CLAUSES)


def lacking(agreement: Agreement) -> tuple[Clause, ...]:
    """Return the clauses HIPAA asks for that were looked for and are not there, or only partly."""
    return tuple(
        clause
        for clause, check in clauses_of(agreement)
        if clause.is_law and check is not None and check.state is not ClauseState.YES
    )


def problem(agreement: Agreement) -> str:
    """Return why an agreement cannot be kept as it is, as a sentence to be translated, or ''."""
    if not agreement.title.strip():
        return tr_noop("Please give the document a name, as it says on it.")
    if agreement.ends_on and agreement.starts_on and agreement.ends_on < agreement.starts_on:
        return tr_noop("It would end before it starts. Please check both dates.")
    if not 0 <= agreement.notice_days <= MOST_NOTICE:
        return tr_noop("Please give the notice as a number of days from 0 to 730.")
    if agreement.renewal is not Renewal.OPEN_ENDED and agreement.ends_on is None:
        return tr_noop("Please add the day it ends, or say that it has no end date.")
    return ""


MOST_NOTICE = 730
