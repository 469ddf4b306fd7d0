"""The printed sheet for today's sessions: codes only, who may be recorded, whom to ask, what to say first."""

from collections.abc import Iterator

from ethicsdesk.domain.clients import Meeting
from ethicsdesk.domain.consent_words import MAY, PURPOSE_IN_SHORT, STANDING
from ethicsdesk.domain.consents import May, Standing
from ethicsdesk.domain.layout import Block, Grid, Heading, Pairs, PaperLayout, Paragraph, literal
from ethicsdesk.domain.records import PRACTICE_ID, Practice
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.consents import Ask
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.sessions_today import DaySheet, Ruled, SessionRow, say_first

ACROSS = 4  # asks side by side; more would be too narrow to read

TITLE = tr_noop("Before today’s sessions")
LOCK = tr_noop("Lock this sheet away, or shred it today.")
LOCK_WHY = tr_noop("Codes and dates are health information, even without a name.")
UNKNOWN = tr_noop("**Ask**: unknown code")
BARRED = tr_noop("**May not**: state rule")
STRICTEST = tr_noop("no state known")
_MEETING = {Meeting.IN_PERSON: tr_noop("In person"), Meeting.TELEHEALTH: tr_noop("Telehealth")}


def pdf(desk: Desk, sheet: DaySheet) -> bytes:
    """Return the sheet as a tagged PDF; it is not kept. Raises CharactersNotPrintableError."""
    return desk.papers.draw(layout(desk, sheet))


def layout(desk: Desk, sheet: DaySheet) -> PaperLayout:
    """Return what stands on the sheet."""
    with desk.store.reading() as vault:
        practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    return PaperLayout(
        title=TITLE,
        subtitle=day_words(sheet.day),
        blocks=tuple(_blocks(sheet)),
        size=practice.paper_size,
        footer=day_words(sheet.day),
        subject=TITLE,
    )


def _blocks(sheet: DaySheet) -> Iterator[Block]:
    yield Paragraph(text=f"**{LOCK}** {LOCK_WHY}")
    shown = [ask for ask in sheet.asks if any(ruled.ask == ask for row in sheet.rows for ruled in row.ruled)]
    for start in range(0, max(len(shown), 1), ACROSS):
        yield _table(sheet, shown[start : start + ACROSS])
    if shown:
        yield Heading(text=tr_noop("What to say first"), level=2)
        yield Pairs(rows=tuple(_sayings(sheet)), summary=tr_noop("What to say aloud before each tool"))


def _table(sheet: DaySheet, asks: list[Ask]) -> Grid:
    return Grid(
        header=("Code", "Assumed", *(f"{literal(a.tool)} ({PURPOSE_IN_SHORT[a.purpose]})" for a in asks)),
        rows=tuple(_cells(row, asks) for row in sheet.rows),
        shares=(1.4, 2.3, *(2.0 for _ in asks)),
        summary=tr_noop("Each code of today, what is assumed about the session, and what may be done"),
    )


def _cells(row: SessionRow, asks: list[Ask]) -> tuple[str, ...]:
    by_ask = {ruled.ask: ruled for ruled in row.ruled}
    if not row.known:
        return (literal(row.code), _assumed(row), *(UNKNOWN for _ in asks))
    return (literal(row.code), _assumed(row), *(cell_words(by_ask.get(ask)) for ask in asks))


def _assumed(row: SessionRow) -> str:
    """Return in one line what is assumed: the kind of session, and the states by their letters."""
    states = " ".join(row.states) or STRICTEST
    return literal("; ".join((f"{_MEETING[row.meeting]}, {states}", *map(str, row.company))))


def cell_words(ruled: Ruled | None) -> str:
    """Return a ruling in a few words: May, or Ask and May not with the standing that decides.

    “Ask” alone is for who has not been asked.
    """
    if ruled is None:
        return "–"
    if ruled.may is May.MAY:
        return f"**{MAY[May.MAY]}**"
    first = ruled.reasons[0] if ruled.reasons else None
    standing = first.standing if first else Standing.NOT_ASKED
    if standing is Standing.NOT_ASKED:
        return BARRED if ruled.may is May.MAY_NOT else f"**{MAY[May.ASK]}**"
    why = _NEEDS[standing] if standing in _NEEDS else STANDING[standing].lower()
    return f"**{MAY[ruled.may]}**: {why}"


_NEEDS = {
    Standing.GIVEN: tr_noop("in writing"),
    Standing.OUT_OF_DATE: tr_noop("old paper"),
}


def _sayings(sheet: DaySheet) -> Iterator[tuple[str, str]]:
    """Yield each tool with what is said for every ruling that occurs, once."""
    seen = {(ruled.ask, ruled.may) for row in sheet.rows for ruled in row.ruled}
    for ask in sheet.asks:
        for verdict in (May.MAY, May.ASK, May.MAY_NOT):
            if (ask, verdict) in seen:
                yield (
                    f"{literal(ask.tool)}, {PURPOSE_IN_SHORT[ask.purpose]}: {MAY[verdict].lower()}",
                    literal(str(say_first(ask, verdict))),
                )
