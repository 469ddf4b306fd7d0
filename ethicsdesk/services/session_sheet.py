"""The printed sheet for today's sessions: codes only, who may be recorded, whom to ask, what to say first."""

from collections.abc import Iterator

from ethicsdesk.domain.consent_words import MAY, PURPOSE, STANDING
from ethicsdesk.domain.consents import May, Standing
from ethicsdesk.domain.layout import Block, Callout, Grid, Heading, Pairs, PaperLayout, Tone, literal
from ethicsdesk.domain.records import PRACTICE_ID, Practice
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.consents import Ask
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.sessions_today import DaySheet, Ruled, SessionRow, say_first

ACROSS = 3  # asks side by side; more would be too narrow to read

TITLE = tr_noop("Before today’s sessions")
LOCK = tr_noop("Lock this sheet away, or shred it today")
LOCK_WHY = tr_noop("Codes and dates are health information, even without a name.")
UNKNOWN = tr_noop("Ask: nobody has this code")
BARRED = tr_noop("May not: state rule")


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
    yield Callout(tone=Tone.CAUTION, title=LOCK, text=LOCK_WHY)
    shown = [ask for ask in sheet.asks if any(ruled.ask == ask for row in sheet.rows for ruled in row.ruled)]
    for start in range(0, max(len(shown), 1), ACROSS):
        yield _table(sheet, shown[start : start + ACROSS])
    if shown:
        yield Heading(text=tr_noop("What to say first"), level=2)
        yield Pairs(rows=tuple(_sayings(sheet)), summary=tr_noop("What to say aloud before each tool"))


def _table(sheet: DaySheet, asks: list[Ask]) -> Grid:
    return Grid(
        header=(
            "Code",
            "Taken for granted",
            *(f"{literal(a.tool)}: {PURPOSE[a.purpose].lower()}" for a in asks),
        ),
        rows=tuple(_cells(row, asks) for row in sheet.rows),
        shares=(1.1, 2.0, *(2.2 for _ in asks)),
        summary=tr_noop("Each code of today, what is taken for granted, and what may be done"),
    )


def _cells(row: SessionRow, asks: list[Ask]) -> tuple[str, ...]:
    by_ask = {ruled.ask: ruled for ruled in row.ruled}
    assumes = "; ".join(literal(str(one)) for one in row.assumes)
    if not row.known:
        return (literal(row.code), assumes, *(UNKNOWN for _ in asks))
    return (literal(row.code), assumes, *(cell_words(by_ask.get(ask)) for ask in asks))


def cell_words(ruled: Ruled | None) -> str:
    """Return a ruling in a few words: May, or Ask and May not with the standing that decides."""
    if ruled is None:
        return "–"
    if ruled.may is May.MAY:
        return f"**{MAY[May.MAY]}**"
    first = ruled.reasons[0] if ruled.reasons else None
    if first is not None and ruled.may is May.MAY_NOT and first.standing is Standing.NOT_ASKED:
        return BARRED
    standing = first.standing if first else Standing.NOT_ASKED
    why = _NEEDS[standing] if standing in _NEEDS else STANDING[standing].lower()
    return f"**{MAY[ruled.may]}**: {why}"


_NEEDS = {
    Standing.GIVEN: tr_noop("needed in writing"),
    Standing.OUT_OF_DATE: tr_noop("paper out of date"),
}


def _sayings(sheet: DaySheet) -> Iterator[tuple[str, str]]:
    """Yield each tool with what is said for every ruling that occurs, once."""
    seen = {(ruled.ask, ruled.may) for row in sheet.rows for ruled in row.ruled}
    for ask in sheet.asks:
        for verdict in (May.MAY, May.ASK, May.MAY_NOT):
            if (ask, verdict) in seen:
                yield f"{literal(ask.tool)}, {MAY[verdict].lower()}", literal(str(say_first(ask, verdict)))
