"""Looks through the words of the program: what can be done, questions, papers, rules, words explained."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from ethicsdesk.domain.duties import Reach, Rule
from ethicsdesk.domain.inline import plain
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import PRACTICE_ID, Answer, Assessment, Practice, Tool, Use
from ethicsdesk.domain.search_words import Marked, Query
from ethicsdesk.domain.template import Template
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.helping import WORDS
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.search_commands import DOINGS
from ethicsdesk.services.search_places import Names
from ethicsdesk.services.search_records import fit_of
from ethicsdesk.services.search_results import FITS, Command, Group, Item
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.told_values import Teller, spoken

MOST_TOOLS = 3
_IF_THIS, _MAKE = tr_noop("If this happened"), tr_noop("Make this paper")


@dataclass(frozen=True, slots=True)
class Content:
    """The words of the program as one query sees them; with `tools`, only what is about those."""

    names: Names
    query: Query
    most: int
    tools: tuple[Tool, ...] | None = None

    @property
    def desk(self) -> Desk:
        """Return the desk."""
        return self.names.desk

    @property
    def vault(self) -> Reader:
        """Return its vault."""
        return self.names.vault

    def items(self) -> Iterator[Item]:
        """Yield every row that fits, of each group in its own order."""
        yield from self._papers()
        yield from self._questions()
        if self.tools is None:
            yield from self._doings()
            yield from self._kinds()
            yield from self._rules()
            yield from self._help()
            yield from self._terms()

    def _doings(self) -> Iterator[Item]:
        for doing in DOINGS:
            title = self.names.told(say(doing.title))
            also = self.names.told(say(doing.also)) if doing.also else ""
            if self.query.fits(f"{title} {also} {doing.title} {doing.also}"):
                yield self._item(Group.COMMANDS, title, target=doing.target, command=doing.command)

    def _terms(self) -> Iterator[Item]:
        for term in self.desk.library.glossary():
            if self.query.fits(" ".join((term.term, *term.also))):
                meaning = self.query.mark(term.meaning)
                target = Target(area=Area.HELP, id=WORDS, field=term.id)
                yield self._item(Group.WORDS, term.term, snippet=meaning, target=target)

    def _help(self) -> Iterator[Item]:
        for topic in self.desk.library.help().topics:
            said = " ".join((topic.title, *(f"{block.heading} {block.text}" for block in topic.blocks)))
            if self.query.fits(said):
                best = next(
                    (b.text for b in topic.blocks if self.query.touches(b.text)), topic.blocks[0].text
                )
                snippet = self.query.snippet(plain(" ".join(best.split())))
                target = Target(area=Area.HELP, id=topic.id)
                yield self._item(Group.HELP, topic.title, snippet=snippet, target=target)

    def _kinds(self) -> Iterator[Item]:
        for kind in self.desk.library.incident_words().kinds:
            if self.query.fits(kind.title):
                target = Target(area=Area.FIRST_MINUTES)
                yield self._item(Group.INCIDENTS, kind.title, self.names.told(say(_IF_THIS)), target=target)

    def _rules(self) -> Iterator[Item]:
        practice = self.vault.get(Practice, PRACTICE_ID)
        states = {practice.home_state, *practice.client_states} if practice else set()
        for rule in self.desk.library.duties().rules:
            said = " ".join((rule.title, rule.citation, *rule.states))
            if _binds(rule, states) and self.query.fits(said):
                detail = ", ".join((*rule.states, rule.citation))
                yield self._item(Group.RULES, rule.title, detail, target=Target(area=Area.STATES))

    def _papers(self) -> Iterator[Item]:
        for template in self.desk.library.templates():
            if self.query.fits(f"{template.title} {template.subtitle}"):
                yield from self._paper(template)

    def _paper(self, template: Template) -> Iterator[Item]:
        if not template.one_tool:
            if self.tools is None:
                target = Target(area=Area.PAPER, id=template.id)
                yield self._item(Group.PAPERS, template.title, self.names.told(say(_MAKE)), target=target)
            return
        for tool in self._about():
            target = Target(area=Area.PAPER, id=template.id, field=tool.id)
            yield self._item(
                Group.PAPERS, template.title, f"{self.names.told(say(_MAKE))} · {tool.name}", target=target
            )

    def _questions(self) -> Iterator[Item]:
        asked = [q for q in self.desk.library.questionnaire().questions if self._is_asked(q)]
        asked.sort(key=lambda question: FITS.index(fit_of(self.query, question.text)))
        del asked[self.most :]
        for tool in self._about() if asked else ():
            runs = self.vault.list(Assessment, parent=tool.id)
            run = max(runs, key=attrgetter("started_on"), default=None)
            for question in asked:
                answer = self.vault.get(Answer, f"{run.id}/{question.id}") if run else None
                if answer is not None:
                    yield self._question(tool, question, answer)

    def _is_asked(self, question: Question) -> bool:
        options = " ".join(option.label for option in question.options)
        return self.query.fits(f"{question.text} {options}")

    def _question(self, tool: Tool, question: Question, answer: Answer) -> Item:
        answered = Teller(self.desk.library.incident_words()).answer(question, answer)
        said = self.query.mark(spoken(answered, self.names.told))
        target = Target(area=Area.INTERVIEW, id=tool.id, field=question.id)
        return self._item(Group.ANSWERS, question.text, tool.name, snippet=said, target=target)

    def _about(self) -> tuple[Tool, ...]:
        """Return the tools a row may be about: those named in the query, else those in use first."""
        if self.tools is not None:
            return self.tools[:MOST_TOOLS]
        tools = sorted(self.vault.list(Tool), key=lambda tool: tool.use is not Use.IN_USE)
        return tuple(tool for tool in tools if tool.use is not Use.STOPPED)[:MOST_TOOLS]

    def _item(
        self,
        group: Group,
        title: str,
        detail: str = "",
        *,
        snippet: Marked | None = None,
        target: Target | None = None,
        command: Command | None = None,
    ) -> Item:
        return Item(
            group=group,
            title=self.query.mark(title),
            detail=detail,
            snippet=snippet,
            target=target,
            command=command,
            fit=fit_of(self.query, title),
        )


def _binds(rule: Rule, states: set[str]) -> bool:
    return rule.reach is Reach.EVERYWHERE or bool(states.intersection(rule.states))
