"""My states: for each state what binds this practice, why, since when, and what answers it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.duties import BINDING, Due, DutyText, Ground, Reach, Rule, Strength
from ethicsdesk.domain.duty_facts import practice_states
from ethicsdesk.domain.duty_rules import coming, note_on, stale, watched
from ethicsdesk.domain.interview import applies
from ethicsdesk.domain.outcomes import is_answered
from ethicsdesk.domain.questionnaire import Question, Source
from ethicsdesk.domain.records import Answer, AnswerState, Paper, Tool, Use
from ethicsdesk.domain.rule_age import rule_seen, state_seen
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.domain.situation import RECORDING
from ethicsdesk.domain.states import STATES
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.duties import Age, DutyReader, age
from ethicsdesk.services.paper_facts import FactReader
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAnswer:
    """A paper that answers a duty; `issued_on` None = not made yet, `tool` '' = it speaks of all tools."""

    title: str
    subtitle: str  # tells papers of one title apart; '' where it is filled with facts
    tool: str
    issued_on: date | None
    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnswer:
    """A question about a tool that is still open and bears on a duty."""

    text: str
    tool: str
    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRow:
    """A duty that is due, the tools it comes from, and what answers it."""

    due: Due
    text: DutyText
    tools: tuple[str, ...]  # names; empty = due with or without AI
    sources: Mapping[str, tuple[Source, ...]]  # by the id of the rule
    papers: tuple[PaperAnswer, ...]
    questions: tuple[QuestionAnswer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A rule as the program knows it, when it was last looked at, and the therapist's note on it."""

    rule: Rule
    sources: tuple[Source, ...]
    seen: date
    old: bool
    note: RuleNote | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRow:
    """One state of the practice; `state` '' = the safe profile while none is known."""

    state: str
    seen: date
    old: bool
    duties: tuple[DutyRow, ...]
    rules: tuple[RuleRow, ...]  # the rules in force, those that ask nothing of therapists too
    coming: tuple[RuleRow, ...]
    watched: tuple[RuleRow, ...]
    lifted: tuple[RuleRow, ...]  # set aside by the therapist's own note
    clients_only: bool = False  # a client is there, but the practice does not name the state


@dataclass(frozen=True, slots=True, kw_only=True)
class MyStates:
    """Everything the page shows."""

    states: tuple[StateRow, ...]
    everywhere: tuple[DutyRow, ...]  # ethics codes and good practice
    own: tuple[RuleNote, ...]  # rules the therapist added
    age: Age
    tools: int  # considered or in use


def my_states(desk: Desk) -> MyStates:
    """Return what binds this practice, state by state; of tools in use and considered."""
    with desk.store.reading() as vault:
        return states_of(desk, vault)


def states_of(desk: Desk, vault: Reader) -> MyStates:
    """Return the same inside an open view, on the day of the desk's clock."""
    return _Look(desk, vault).result()


class _Look:
    def __init__(self, desk: Desk, vault: Reader) -> None:
        self._desk = desk
        self._vault = vault
        self._facts = FactReader(desk, vault)
        self._duties = DutyReader(desk, vault)
        self._book = self._duties.book
        self._today = self._duties.today
        self._tools = tuple(tool for tool in self._facts.tools if tool.use is not Use.STOPPED)
        self._papers = vault.list(Paper)
        self._open: dict[str, tuple[Question, ...]] = {}

    def result(self) -> MyStates:
        home = self._duties.practice.home_state
        named = practice_states(self._duties.practice)
        found = {client.state for client in self._vault.list(Client) if client.ended_on is None}
        states = sorted(named | found & STATES.keys(), key=lambda code: (code != home, STATES[code]))
        return MyStates(
            states=tuple(
                replace(self._state(state), clients_only=bool(state) and state not in named)
                for state in states or [""]
            ),
            everywhere=self._rows(states, Reach.EVERYWHERE),
            own=tuple(note for note in self._duties.notes if note.says is RuleSays.ADDED),
            age=age(self._desk, self._vault),
            tools=len(self._tools),
        )

    def _state(self, state: str) -> StateRow:
        here = (state,) if state else ()
        seen = state_seen(self._book, state, self._duties.notes, self._today)
        rules = [rule for rule in self._book.rules if state in rule.states]
        due_later = coming(rules, here, self._today)
        in_force = [rule for rule in rules if rule.standing in BINDING and rule not in due_later]
        lifted = {
            ground.rule.id for tool in (None, *self._tools) for ground in self._duties.lifted_in(here, tool)
        }
        return StateRow(
            state=state,
            seen=seen,
            old=stale(seen, self._today),
            duties=self._rows(here, Reach.STATES if state else Reach.NO_STATE),
            rules=self._rule_rows(rule for rule in in_force if rule.id not in lifted),
            coming=self._rule_rows(due_later),
            watched=self._rule_rows(watched(self._book.rules, here) if here else ()),
            lifted=self._rule_rows(rule for rule in in_force if rule.id in lifted),
        )

    def _rule_rows(self, rules: Iterable[Rule]) -> tuple[RuleRow, ...]:
        notes = self._duties.notes
        return tuple(
            RuleRow(
                rule=rule,
                sources=self._sources(rule),
                seen=(seen := rule_seen(rule, notes, self._today)),
                old=stale(seen, self._today),
                note=note_on(rule.id, notes, self._today),
            )
            for rule in rules
        )

    def _sources(self, rule: Rule) -> tuple[Source, ...]:
        known = self._desk.library.sources()
        return tuple(known[cite.source] for cite in rule.sources if cite.source in known)

    def _rows(self, states: Iterable[str], reach: Reach) -> tuple[DutyRow, ...]:
        """Return the duties whose grounds reach as far as *reach*, in the order of duties."""
        here = tuple(states)
        found: dict[str, tuple[list[Ground], list[Tool | None]]] = {}
        for tool in (None, *self._tools):
            for due in self._duties.due_in(here, tool):
                grounds = [ground for ground in due.grounds if ground.rule.reach is reach]
                if grounds:
                    kept, tools = found.setdefault(due.duty, ([], []))
                    kept.extend(ground for ground in grounds if ground not in kept)
                    tools.append(tool)
        return tuple(self._row(text, *found[text.id]) for text in self._book.texts if text.id in found)

    def _row(self, text: DutyText, grounds: list[Ground], tools: list[Tool | None]) -> DutyRow:
        order = tuple(Strength)
        due = Due(duty=text.id, grounds=tuple(sorted(grounds, key=lambda g: order.index(g.strength))))
        real = [tool for tool in tools if tool is not None]
        names = () if None in tools else tuple(tool.name for tool in real)
        return DutyRow(
            due=due,
            text=text,
            tools=names,
            sources={ground.rule.id: self._sources(ground.rule) for ground in due.grounds},
            papers=tuple(self._paper_answers(text, real)),
            questions=tuple(self._open_questions(text, real)),
        )

    def _paper_answers(self, text: DutyText, tools: Sequence[Tool]) -> Iterable[PaperAnswer]:
        hearing = [tool for tool in tools if tool.capture is None or tool.capture in RECORDING]
        wanted = [(name, tools) for name in text.papers]
        wanted += [(name, hearing) for name in text.papers_hearing if hearing]
        for template_id, about in wanted:
            template = self._desk.library.template(template_id)
            for tool in about if template.one_tool else (None,):
                made = [
                    paper.issued_on
                    for paper in self._papers
                    if paper.template_id == template_id and (tool is None or tool.id in paper.tool_ids)
                ]
                yield PaperAnswer(
                    title=template.title,
                    subtitle="" if "{{" in template.subtitle else template.subtitle,
                    tool=tool.name if tool else "",
                    issued_on=max(made, default=None),
                    target=Target(area=Area.PAPER, id=template_id, field=tool.id if tool else ""),
                )

    def _open_questions(self, text: DutyText, tools: Sequence[Tool]) -> Iterable[QuestionAnswer]:
        for tool in tools if text.questions else ():
            for question in self._open_of(tool):
                if question.id in text.questions:
                    target = Target(area=Area.INTERVIEW, id=tool.id, field=question.id)
                    yield QuestionAnswer(text=question.text, tool=tool.name, target=target)

    def _open_of(self, tool: Tool) -> tuple[Question, ...]:
        """Return the questions about a tool that are not answered, or with “I do not know”; found once."""
        if tool.id not in self._open:
            sheet = self._facts.sheet(tool)
            situation = sheet.situation
            self._open[tool.id] = tuple(
                question
                for question in sheet.questionnaire.questions
                if applies(question, situation) and not _is_known(question, sheet.answers.get(question.id))
            )
        return self._open[tool.id]


def _is_known(question: Question, answer: Answer | None) -> bool:
    known = answer is not None and answer.state is not AnswerState.UNKNOWN
    return known and is_answered(question, answer)
