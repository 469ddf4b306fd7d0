"""How old what is known of state law is: older than 12 months, it is marked and to be checked again."""

from collections.abc import Iterable
from datetime import date

from ethicsdesk.domain.duties import DutyBook, Rule, Standing
from ethicsdesk.domain.duty_rules import looked_at, note_on
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays


def state_id(state: str) -> str:
    """Return the name under which a whole state is noted as checked."""
    return f"state.{state}"


def book_day(book: DutyBook) -> date:
    """Return the day up to which all rules were read: that of the least recent one."""
    return min((rule.as_of for rule in book.rules), default=date.max)


def rule_seen(rule: Rule, notes: Iterable[RuleNote], day: date) -> date:
    """Return the day a rule was last looked at, alone or with its whole state, up to *day*."""
    known = tuple(notes)
    return max(looked_at(rule, known, day), *(_checked(state, known, day) for state in ("", *rule.states)))


def state_seen(book: DutyBook, state: str, notes: Iterable[RuleNote], day: date) -> date:
    """Return the day the rules of a state were last looked at: that of the least recent enacted one.

    Without any rule in the program it is the day all states were looked through.
    """
    known = tuple(notes)
    rules = [r for r in book.rules if r.standing is Standing.ENACTED and state in r.states]
    oldest = min((rule_seen(rule, known, day) for rule in rules), default=book_day(book))
    return max(oldest, _checked(state, known, day))


def oldest_look(book: DutyBook, states: Iterable[str], notes: Iterable[RuleNote], day: date) -> date:
    """Return the day the least recently checked of *states* was looked at; of all rules without any."""
    known = tuple(notes)
    return min((state_seen(book, state, known, day) for state in states), default=book_day(book))


def _checked(state: str, notes: tuple[RuleNote, ...], day: date) -> date:
    note = note_on(state_id(state), notes, day) if state else None
    return note.read_on if note and note.says is RuleSays.HOLDS else date.min
