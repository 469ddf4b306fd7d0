"""Tab 0: the cover with its attestation, whom each tab is for, and what is missing."""

from ethicsdesk.domain.accuracy import NoteSample, TickSheet
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview
from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.facts import name_without_license
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.layout import (
    Block,
    Callout,
    Chapter,
    Grid,
    Heading,
    Keep,
    Pairs,
    Paragraph,
    Tone,
    WriteLine,
    literal,
)
from ethicsdesk.domain.records import Record
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import count_of, line
from ethicsdesk.services.gaps import Gap
from ethicsdesk.services.targets import Area

NOT_CERTIFIED = "This binder records decisions about AI tools. It does not certify compliance."
CONTAINS_PHI = "Contains protected health information"
MADE_FOR_SHARING = "Made for sharing: nothing about any client is in it"

_ABOUT_CLIENTS: tuple[type[Record], ...] = (
    Client, Circle, ConsentEvent, Incident, ClientRequest, AidedDecision, DayTally, NoteSample, TickSheet,
    BiasCount, CaseReview,
)  # fmt: skip
"""Codes, dates of incidents and requests, and counts of clients: health information all the same."""

_OF_CLIENTS = frozenset(
    {Area.CLIENT, Area.CONSENTS, Area.INCIDENT, Area.INCIDENTS, Area.FIRST_MINUTES, Area.OVERSIGHT}
)
_IN_FREE_WORDS = frozenset({Area.TODAY, Area.CALENDAR})  # what is to be done, as somebody typed it

_FOR_WHOM = (
    ("1", "The practice", "board, OCR"),
    ("2", "AI policy, sanctions, version history", "OCR, insurer, board"),
    ("3", "AI tool register and data flow", "OCR, insurer"),
    ("4", "A file for each tool: decision, answers, agreements, evidence", "OCR, insurer"),
    ("5", "What clients are told", "board, state agency"),
    ("6", "Consent register", "board"),
    ("7", "Risk analysis and risk management", "OCR"),
    ("8", "Security reviews", "OCR"),
    ("9", "Incidents, breach assessments, notices", "OCR, insurer"),
    ("10", "Decisions made with AI", "board, insurer"),
    ("11", "Complaints and appeals", "board"),
    ("12", "Bias checks", "board"),
    ("13", "Note-accuracy samples", "insurer"),
    ("14", "Self-reviews", "board"),
    ("15", "Training and competence", "board"),
    ("16", "State-law checklist", "state agency"),
    ("17", "Federal programs", "OCR"),
    ("18", "Gaps and next year", "everyone"),
)
"""The tabs and who usually asks for them (documents.md, section 15)."""


def cover(scene: Scene) -> tuple[Block, ...]:
    """Return the cover: what it is, its day, how to read it, the attestation, and whom each tab is for."""
    blocks = (Callout(tone=Tone.INFO, title=NOT_CERTIFIED), *_privacy(scene), _facts(scene))
    if scene.for_others:
        return (*blocks, _reading(scene))
    return (*blocks, _attestation(scene), Heading(text="How to read it", level=2), _reading(scene), *_whom())


def holds_health_information(scene: Scene) -> bool:
    """Say whether a binder holds codes, dates or counts of clients; one made for others never does."""
    return not scene.for_others and any(scene.vault.list(kind) for kind in _ABOUT_CLIENTS)


def _privacy(scene: Scene) -> tuple[Block, ...]:
    if scene.for_others:
        return (_made_for_sharing(scene),)
    if not holds_health_information(scene):
        return ()
    text = (
        "Client codes, dates of incidents and requests, and counts of clients are health information even "
        "without names. Keep this binder as you keep your charts. To hand it to others, make a share pack."
    )
    return (Callout(tone=Tone.CAUTION, title=CONTAINS_PHI, text=text),)


def _facts(scene: Scene) -> Pairs:
    practice, pack = scene.practice, scene.desk.library.pack()
    names = ", ".join(pack.reviewed_by)
    reviewed = f"reviewed by {literal(names)}" if names else "no outside review yet"
    rows = [
        ("Practice", literal(practice.name) if practice and practice.name else "not described yet"),
        (
            "Clinician",
            literal(line(name_without_license(practice), practice.licence)) if practice else "not stated",
        ),
        ("As of", day_words(scene.as_of)),
        ("AI tools", str(len(scene.files))),
        ("Open points", open_points(scene, "listed first")),
        ("Rule data", f"as of {day_words(pack.as_of)}, content version {pack.version}; {reviewed}"),
    ]
    return Pairs(rows=tuple(rows), summary="What this binder is")


def _made_for_sharing(scene: Scene) -> Callout:
    """Return what a share pack says of clients; of what was put in by choice no program can say it."""
    text = "No client code and no count from 1 to 10 of clients stands in it."
    if scene.extra:
        text += " “What was left out” names what was put in by choice; all other free text was left out."
        return Callout(tone=Tone.INFO, title="Made for sharing", text=text)
    return Callout(tone=Tone.INFO, title=MADE_FOR_SHARING, text=f"{text} Free text was left out.")


def open_points(scene: Scene, where: str) -> str:
    """Return how many holes are named, and *where*; and whether there are more for others to hear of."""
    if not scene.holes:
        return "some, none of which may be named here" if scene.more_holes else "none found"
    return f"{len(scene.holes)}, {where}{'; more are not named here' if scene.more_holes else ''}"


def _reading(scene: Scene) -> Paragraph:
    words = (
        "What was left out is told at the end."
        if scene.for_others
        else "No client name belongs in it. Reasons and notes stand as the therapist typed them."
    )
    return Paragraph(
        text="The first tab lists what is missing and why. Each tool has a file of its own "
        "with the decision, the deal-breakers, the answers, and how each answer is known. Everything stands "
        f"as it was on the day above, in the words used then. What nobody knew is called unknown. {words}"
    )


def _attestation(scene: Scene) -> Keep:
    practice = scene.practice
    name = literal(line(name_without_license(practice), practice.licence)) if practice else ""
    return Keep(
        blocks=(
            Paragraph(text="I keep these records for my practice. Where something is missing, it says so."),
            WriteLine(label="Name and license", share=0.7, written=name),
            WriteLine(label="Signature", share=0.7),
            WriteLine(label="Date", share=0.7),
        )
    )


def _whom() -> tuple[Block, ...]:
    return (
        Paragraph(
            text="Who usually asks for which tab is named below. OCR is the Office for Civil Rights of the "
            "U.S. Department of Health and Human Services. The board is the licensing board."
        ),
        Grid(
            header=("Tab", "What it holds", "Who usually asks for it"),
            rows=_FOR_WHOM,
            shares=(1, 6, 3.4),
            summary="The tabs with their numbers and who usually asks for them",
        ),
    )


def missing(scene: Scene) -> tuple[Chapter, ...]:
    """Return the first tab: the holes; made for others, it names none that tells of clients."""
    named = [gap for gap in scene.holes if not scene.for_others or _names_no_client(gap)]
    blocks: list[Block] = []
    if named:
        blocks.append(Paragraph(text="EthicsDesk found these points open on the day of this binder."))
        blocks.append(_holes(named))
    if not scene.holes:
        blocks.append(Paragraph(text="Nothing was found missing among the points this binder checks."))
    elif len(named) < len(scene.holes):
        text = "More points are open. They concern clients or are in free words, so they are not named here."
        blocks.append(Paragraph(text=text))
    return (Chapter(title="What is missing", link="missing", blocks=tuple(blocks)),)


def _names_no_client(gap: Gap) -> bool:
    return gap.target.area not in _OF_CLIENTS | _IN_FREE_WORDS


def _holes(gaps: list[Gap]) -> Grid:
    return Grid(
        header=("What is missing", "Why it matters", "Due"),
        rows=tuple(
            (literal(str(gap.title)), literal(str(gap.why)), day_words(gap.due) if gap.due else "")
            for gap in gaps
        ),
        shares=(4, 5, 2),
        summary=f"What is missing, why it matters, and when it was due: {count_of(len(gaps), 'point')}",
    )
