"""What changed in the last 30 days, one line for each kind of thing; of clients only counts."""

from collections.abc import Iterator
from datetime import date, timedelta

from ethicsdesk.domain.consents import Answer, ConsentEvent
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Decision, Paper
from ethicsdesk.domain.reviews import Review
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

SPAN = timedelta(days=30)


def look(desk: Desk, vault: Reader, *, on: date) -> tuple[Message, ...]:
    """Return what changed in the 30 days up to a day; nothing changed = no line."""
    since = on - SPAN
    return tuple(
        line
        for lines in (
            _decisions(vault, since),
            _papers(vault, since),
            _incidents(vault, since),
            _consents(vault, since),
            _reviews(vault, since),
            _rules(desk, vault, since),
        )
        for line in lines
    )


def _decisions(vault: Reader, since: date) -> Iterator[Message]:
    made = sum(one.made_on > since for one in vault.list(Decision))
    if made:
        yield _count(tr_noop("One decision made"), tr_noop("{count} decisions made"), made)


def _papers(vault: Reader, since: date) -> Iterator[Message]:
    issued = sum(paper.issued_on > since for paper in vault.list(Paper))
    if issued:
        yield _count(tr_noop("One paper issued"), tr_noop("{count} papers issued"), issued)


def _incidents(vault: Reader, since: date) -> Iterator[Message]:
    found = vault.list(Incident)
    opened = sum(one.opened_on > since for one in found)
    closed = sum(one.closed_on is not None and one.closed_on > since for one in found)
    if opened or closed:
        yield say(
            tr_noop("Incidents: {opened} opened, {closed} closed"), opened=str(opened), closed=str(closed)
        )


def _consents(vault: Reader, since: date) -> Iterator[Message]:
    heard = [one.answer for one in vault.list(ConsentEvent) if one.recorded_on > since and not one.mistake]
    if heard:
        yield say(
            tr_noop("Consents: {given} yes, {declined} no, {withdrawn} taken back"),
            given=str(heard.count(Answer.GIVEN)),
            declined=str(heard.count(Answer.DECLINED)),
            withdrawn=str(heard.count(Answer.WITHDRAWN)),
        )


def _reviews(vault: Reader, since: date) -> Iterator[Message]:
    days = [one.finished_on for one in vault.list(Review) if one.finished_on is not None]
    done = sum(day > since for day in days)
    if done:
        yield _count(tr_noop("One review finished"), tr_noop("{count} reviews finished"), done)


def _rules(desk: Desk, vault: Reader, since: date) -> Iterator[Message]:
    noted = sum(one.noted_on > since for one in vault.list(RuleNote))
    if noted:
        yield _count(
            tr_noop("One rule noted that you read"), tr_noop("{count} rules noted that you read"), noted
        )
    published = desk.library.pack().published
    if published > since:
        yield say(tr_noop("Rules and texts updated {day}"), day=published)


def _count(one: str, many: str, count: int) -> Message:
    return say(one if count == 1 else many, count=str(count))
