"""What a binder lacks about the practice and its register: open gates, no purpose, no BAA, no walk."""

from collections.abc import Iterable, Iterator
from datetime import date

from ethicsdesk.domain.agreements import Agreement, AgreementKind, clauses_of
from ethicsdesk.domain.judgement import BarKind
from ethicsdesk.domain.own_tools import OwnState, OwnTools
from ethicsdesk.domain.records import Override, Practice, Tool, Use, YesNo
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import ai_free, own_tools
from ethicsdesk.services.assessments import newest
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tools import ToolRow

PURPOSE = "purpose"
"""The field of a tool that says what it does here."""

USE = "use"
"""The field of a tool that says whether it is used here."""

GATE = "gate:"
"""How the step of an interview begins that asks for a fact about the tool."""

_OF_PRACTICE = {
    "covered_entity": tr_noop("It is not answered yet whether HIPAA applies to you"),
    "minors": tr_noop("It is not answered yet whether you see minors"),
    "groups": tr_noop("It is not answered yet whether you see couples, families or groups"),
    "part2": tr_noop("It is not answered yet whether you hold Part 2 records"),
    "federal_funds": tr_noop("It is not answered yet whether you take federal health money"),
}
_OF_TOOL = {
    "categories": tr_noop("It is not answered yet what kind of tool {tool} is"),
    "client_data": tr_noop("It is not answered yet whether client information reaches {tool}"),
    "capture": tr_noop("It is not answered yet how the words of a session get into {tool}"),
    "client_facing": tr_noop("It is not answered yet whether {tool} talks or writes to clients"),
    "clinical": tr_noop("It is not answered yet whether {tool} can sway care or money"),
    "psychotherapy_notes": tr_noop("It is not answered yet whether psychotherapy notes go into {tool}"),
}


def of_register(vault: Reader, practice: Practice | None, rows: Iterable[ToolRow], *, on: date) -> list[Gap]:
    """Return what the register of tools and the profile lack on a day."""
    left = [row for row in rows if row.tool.use is not Use.STOPPED]
    used = [row for row in left if row.tool.use is Use.IN_USE]
    found = list(_of_practice(practice)) if practice is not None and left else []
    for row in used:
        found += _of_tool(row.tool)
        found += [*_of_exceptions(vault, row, on), *_of_basis(row), *_of_questions(row)]
        if practice is None or practice.covered_entity is not YesNo.NO:
            found += _of_contract(vault, row.tool)
    return [*found, *_of_walk(vault, has_tools=bool(used), on=on)]


def _of_practice(practice: Practice) -> Iterator[Gap]:
    for field, words in _OF_PRACTICE.items():
        if getattr(practice, field) is None:
            yield _open(say(words), _AS_YES, Target(area=Area.PRACTICE, field=field))
    if not practice.client_states:
        title = say(tr_noop("The states your clients live in are missing"))
        why = say(tr_noop("They decide which state laws count."))
        yield _open(title, why, Target(area=Area.PRACTICE, field="client_states"))


_AS_YES = say(tr_noop("It decides which rules count. Until you answer, it is taken as a yes."))


def _of_tool(tool: Tool) -> Iterator[Gap]:
    for field, words in _OF_TOOL.items():
        if getattr(tool, field) in (None, ()):
            target = Target(area=Area.INTERVIEW, id=tool.id, field=GATE + field)
            yield _open(say(words, tool=tool.name), _AS_YES, target)
    if not tool.purpose.strip():
        title = say(tr_noop("The register does not say what {tool} is used for"), tool=tool.name)
        why = say(tr_noop("One line is enough. A board or an insurer asks for it first."))
        yield _open(title, why, Target(area=Area.TOOL, id=tool.id, field=PURPOSE))


def _of_exceptions(vault: Reader, row: ToolRow, on: date) -> Iterator[Gap]:
    """Yield the deal-breakers that count again because the day they were set aside until has passed."""
    run = newest(vault, row.tool.id)
    aside = {one.question_id: one for one in vault.list(Override, parent=run.id)} if run else {}
    for stop in row.judgement.stops:
        over = aside.get(stop.question.id)
        if over is not None and over.until <= on:
            yield Gap(
                harm=Harm.OVERDUE,
                title=say(tr_noop("A deal-breaker of {tool} is no longer set aside"), tool=row.tool.name),
                why=say(tr_noop("It was set aside until {day}. Now it counts."), day=over.until),
                target=Target(area=Area.TOOL, id=row.tool.id),
                due=over.until,
            )


def _of_contract(vault: Reader, tool: Tool) -> Iterator[Gap]:
    if tool.client_data is YesNo.NO:
        return
    kept = [one for one in vault.list(Agreement, parent=tool.id) if one.sort is AgreementKind.BAA]
    holding = [one for one in kept if one.ended_on is None]
    if not holding:
        yield Gap(
            harm=Harm.LAW_OR_PROMISE,
            title=say(tr_noop("No BAA for {tool} is kept here"), tool=tool.name),
            why=say(tr_noop("HIPAA asks for this contract before client data goes out (45 CFR 164.502(e)).")),
            target=Target(area=Area.AGREEMENT, id=tool.id),
        )
    for one in holding[-1:]:
        if one.signed_on is None:
            yield _open(
                say(tr_noop("“{paper}” with {tool} has no day of signing"), paper=one.title, tool=tool.name),
                say(tr_noop("It holds only when both have signed.")),
                Target(area=Area.AGREEMENT, id=tool.id, field=one.id),
            )
        left = [clause for clause, check in clauses_of(one) if clause.is_law and check is None]
        if left:
            title = tr_noop("“{paper}” with {tool} was not checked for all that HIPAA asks for")
            one_why = tr_noop("One point was not looked for yet: {text}")
            why = (
                one_why
                if len(left) == 1
                else tr_noop("{count} points were not looked for yet. First: {text}")
            )
            yield _open(
                say(title, paper=one.title, tool=tool.name),
                say(why, count=str(len(left)), text=left[0].text),
                Target(area=Area.AGREEMENT, id=tool.id, field=one.id),
            )


def _of_questions(row: ToolRow) -> Iterator[Gap]:
    """Yield the questions that a deeper look asks and nobody answered, once there is a decision."""
    left = row.progress.asked - row.progress.answered
    if left and row.decision is not None:
        one, more = (
            tr_noop("One question about {tool} is open"),
            tr_noop("{count} questions about {tool} are open"),
        )
        yield _open(
            say(one if left == 1 else more, count=str(left), tool=row.tool.name),
            say(tr_noop("You began a deeper look. Until it is done, the decision rests on the last one.")),
            Target(area=Area.INTERVIEW, id=row.tool.id),
        )


def _of_basis(row: ToolRow) -> Iterator[Gap]:
    """Yield the answers of full weight that rest on nothing one could look up, once there is a decision."""
    bare = [bar.question_id for bar in row.judgement.bars if bar.kind is BarKind.NO_REFERENCE]
    if bare and row.decision is not None:
        one = tr_noop("One answer about {tool} rests on nothing that can be looked up")
        more = tr_noop("{count} answers about {tool} rest on nothing that can be looked up")
        yield _open(
            say(one if len(bare) == 1 else more, count=str(len(bare)), tool=row.tool.name),
            say(tr_noop("Note where it stands, or what you saw and when.")),
            Target(area=Area.INTERVIEW, id=row.tool.id, field=bare[0]),
        )


def _of_walk(vault: Reader, *, has_tools: bool, on: date) -> Iterator[Gap]:
    """Yield the walk that was begun and not ended, or never begun; without AI the steps say so."""
    begun = [one for one in vault.list(OwnTools) if one.finished_on is None]
    last = own_tools.last_finished(vault)
    if begun:
        yield _open(
            say(tr_noop("End the walk through what you already own")),
            say(tr_noop("You began it on {day}."), day=begun[-1].begun_on),
            Target(area=Area.OWN_TOOLS),
        )
    elif last is not None and last.count(OwnState.UNSURE):
        yield _open(
            say(tr_noop("Find out what you were not sure of on your walk")),
            _unsure(last.count(OwnState.UNSURE)),
            Target(area=Area.OWN_TOOLS, field="again"),
        )
    elif last is None and has_tools and not ai_free.read(vault, on=on).open:
        yield _open(
            say(tr_noop("Walk through what you already own")),
            say(tr_noop("AI may be on in your mail, phone or calendar. Nobody has looked yet.")),
            Target(area=Area.OWN_TOOLS),
        )


def _unsure(count: int) -> Message:
    if count == 1:
        return say(tr_noop("You were not sure whether AI is on in one of your things."))
    return say(tr_noop("You were not sure whether AI is on in {count} of your things."), count=str(count))


def _open(title: Message, why: Message, target: Target) -> Gap:
    return Gap(harm=Harm.OPEN, title=title, why=why, target=target)
