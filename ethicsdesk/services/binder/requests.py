"""Tab 11: what clients asked for, complained about or appealed, with the clocks and what came of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clocks import HOUSE, Clock, Request, Who, request_clocks
from ethicsdesk.domain.layout import Block, Chapter, Grid, Heading, Paragraph
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import oversight_words as words
from ethicsdesk.services.binder import cells, cited, corrections, incident_file
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.incident_clocks import Kept, kept
from ethicsdesk.services.incident_gaps import rule_words

_LAW = "act on a request for access or a correction in time, once extended with the reason in writing"


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab: requests received or answered in the year, and older ones that were still open."""
    found = [one for one in scene.vault.list(ClientRequest) if _belongs(scene, one)]
    found.sort(key=lambda one: (one.received_on, one.number))
    blocks = tuple(_blocks(scene, found))
    return (Chapter(title="Complaints, appeals and requests", link="requests", blocks=blocks),)


def _belongs(scene: Scene, one: ClientRequest) -> bool:
    return one.is_open or scene.of_year(one.received_on) or scene.of_year(one.answered_on)


def _blocks(scene: Scene, found: Sequence[ClientRequest]) -> Iterator[Block]:
    yield cited.hipaa(scene, _LAW, "164.524(b)(2), 164.526(b)(2)")
    yield cited.house(
        "a complaint or appeal is acknowledged in five business days and decided in 30 days; a person "
        "decides again without the AI output before both are compared."
    )
    if not found:
        yield Paragraph(text="No request, complaint or appeal came in during this year, and none was open.")
        return
    yield _counts(scene, found)
    yield Paragraph(text=_kept(scene, found))
    if scene.for_others:
        yield Paragraph(text=cells.NOTE, small=True)
        return
    yield Paragraph(text="What was asked and what was written about it stays in the vault, as do the codes.")
    yield Heading(text="One by one", level=2)
    yield Grid(
        header=("Number", "What", "Received", "Answered", "Outcome"),
        rows=tuple(_row(one) for one in found),
        shares=(2.2, 3.4, 2.6, 3, 3.4),
        summary="Every request with the day it came in, the day it was answered, and what came of it",
    )
    yield _clocks(scene, found)
    yield from _appeals(found)


def _counts(scene: Scene, found: Sequence[ClientRequest]) -> Grid:
    counted = Counter(one.sort for one in found)
    still = Counter(one.sort for one in found if one.is_open)
    tell = cells.band if scene.for_others else str
    return Grid(
        header=("What", "In all", "Open"),
        rows=tuple((words.REQUESTS[sort], tell(counted[sort]), tell(still[sort])) for sort in Request),
        shares=(5, 2.4, 2.4),
        summary="How many requests there were of each kind, and how many were open",
    )


def _kept(scene: Scene, found: Sequence[ClientRequest]) -> str:
    """Say if the limits of law were kept, all of them together."""
    fates = [
        _fate(scene, one, clock)[1] for one in found for clock in _all_clocks(one) if clock.rule != HOUSE
    ]
    if Kept.LATE in fates or Kept.MISSED in fates:
        return "At least one limit of law was not kept, or is not noted as kept."
    if Kept.IN_TIME in fates:
        return "Every limit of law that was over on the day of this binder was kept."
    return "No limit of law was over on the day of this binder."


def _all_clocks(one: ClientRequest) -> tuple[Clock, ...]:
    return request_clocks(one.sort, one.received_on, extended=one.extended_on is not None)


def _fate(scene: Scene, one: ClientRequest, clock: Clock) -> tuple[date | None, Kept]:
    done = one.answered_on
    if clock.who is Who.ACKNOWLEDGE:
        days = [day for day in (one.acknowledged_on, one.answered_on) if day is not None]
        done = min(days, default=None)
    return done, kept(clock.by, done, scene.as_of)


def _row(one: ClientRequest) -> tuple[str, ...]:
    return (
        one.number,
        words.REQUESTS[one.sort],
        day_words(one.received_on),
        day_words(one.answered_on) if one.answered_on else "open",
        words.OUTCOMES[one.outcome] if one.outcome else "none yet",
    )


def _clocks(scene: Scene, found: Sequence[ClientRequest]) -> Grid:
    book = scene.desk.library.incident_words()
    rows = []
    for one in found:
        for clock in _all_clocks(one):
            done, fate = _fate(scene, one, clock)
            whose = "a goal, not law" if clock.rule == HOUSE else rule_words(clock.rule)
            more = f", extended on {day_words(one.extended_on)}" if one.extended_on else ""
            rows.append(
                (
                    one.number,
                    book.clock(clock.who).title,
                    f"{day_words(clock.by)} ({whose}{more})",
                    day_words(done) if done else "",
                    incident_file.KEPT[fate],
                )
            )
    return Grid(
        header=("Number", "Clock", "Last day and rule", "Done", "In time?"),
        rows=tuple(rows),
        shares=(2.2, 3, 4.6, 2.4, 2.6),
        summary="The clocks of every request: last day, rule, when it was done, and whether in time",
    )


def _appeals(found: Sequence[ClientRequest]) -> Iterator[Block]:
    """Yield when a person decided again and when both were compared, then what was corrected."""
    appeals = [one for one in found if one.sort is Request.APPEAL]
    if appeals:
        yield Heading(text="Second looks: a person first", level=2)
        yield Grid(
            header=("Number", "Decided again by a person", "Compared with the AI output"),
            rows=tuple((one.number, _day(one.decided_again_on), _day(one.compared_on)) for one in appeals),
            shares=(2.4, 4, 4),
            summary="For each appeal, the day a person decided again and the day both were compared",
        )
    mended = [one for one in found if one.corrected_in]
    if mended:
        yield Heading(text="What was corrected", level=2)
        yield Grid(
            header=("Number", "Where it was put right"),
            rows=tuple((one.number, corrections.corrected(one)) for one in mended),
            shares=(2.4, 8),
            summary="For each request, where something was put right",
        )


def _day(day: date | None) -> str:
    return day_words(day) if day else "not yet"
