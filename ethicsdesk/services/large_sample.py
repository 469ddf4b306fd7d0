"""A practice of many years, for measuring: invented tools come and go, and the trail grows month by month.

Everything is written by the same use cases and the same writer as a person's work, only under a clock that is
moved on. Nothing in it is real; the same seed gives the same content.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from itertools import islice
from random import Random

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.own_words import OwnParagraph, OwnWords, own_words_id
from ethicsdesk.domain.records import Answer, Assessment, Depth, Override, Record, Tool, Use
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.services import actions, decisions, paperwork, practice, retention, sample, tools
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.large_caseload import Caseload
from ethicsdesk.services.large_matters import Matters
from ethicsdesk.services.ports import Progress, Writer

MONTH = timedelta(days=365.25 / 12)
TOOL_EVERY = 3  # months: four new tools a year
STOP_AFTER = 36  # months a tool is in use
ROWS_A_YEAR = 10_000
FILES_A_YEAR = 30
PASSES = 24  # at most so many days a month on which answers are looked at again
NOUNS = ("Scribe", "Scheduler", "Letter Helper", "Text Helper")  # in the order of sample.TOOLS


class Calendar:
    """A clock that stands still until it is moved on; implements the Clock port, in UTC."""

    def __init__(self, start: datetime) -> None:
        """Stand at an aware instant."""
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """Return the instant it stands at."""
        return self._now

    def today(self) -> date:
        """Return the day it stands at."""
        return self._now.date()

    def end_of(self, day: date) -> datetime:
        """Return the last instant of a day."""
        return datetime.combine(day, time.max, tzinfo=UTC)

    def move_to(self, at: datetime) -> None:
        """Move on to an instant; never back."""
        self._now = max(self._now, at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Large:
    """How much was made."""

    tools: int
    assessments: int
    files: int
    entries: int


def fill(
    desk: Desk,
    calendar: Calendar,
    progress: Progress,
    *,
    years: int,
    seed: int = 1,
    rows_a_year: int = ROWS_A_YEAR,
) -> Changed[Large]:
    """Fill an empty vault with the work of some years; *calendar* is the clock of the desk and its vault.

    Raises Cancelled between two months; what is made by then stays.
    """
    chance, other = Random(seed), Random(seed + 1)  # noqa: S311 - content, not a secret
    made = _Years(
        desk=desk,
        calendar=calendar,
        chance=chance,
        caseload=Caseload(desk=desk, chance=other),
        matters=Matters(desk=desk, chance=Random(seed + 2)),  # noqa: S311 - as above
        facts=sample.asked_by_papers(desk),
    )
    start, months = calendar.now(), 12 * years
    made.begin()
    for month in range(months):
        progress(month / months)
        calendar.move_to(start + month * MONTH)
        made.month(month)
        made.look_again(until=rows_a_year * (month + 1) // 12)
    progress(1.0)
    return Changed(made.totals(), frozenset(Topic))


@dataclass(slots=True)
class _Used:
    """A tool with the answers of its newest assessment."""

    tool: Tool
    like: sample.SampleTool
    since: int  # month
    assessed: int = -1  # month
    answers: list[Answer] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class _Years:
    desk: Desk
    calendar: Calendar
    chance: Random
    used: list[_Used] = field(default_factory=list)
    caseload: Caseload
    matters: Matters
    facts: frozenset[str]  # what papers speak of
    papers: dict[str, str] = field(default_factory=dict)  # the paper issued for a tool, by its id
    count: int = 0  # tools so far
    files: int = 0

    def begin(self) -> None:
        """Set up the practice on the first day."""
        desk = self.desk
        with desk.store.writing() as vault:
            vault.set_place("sample", "yes")
        practice.save(desk, sample.practice_like(self.chance))
        practice.reach(desk, "recovery_confirmed")
        retention.set_clock(desk, years=7, rule="Invented record rule, section 1")

    def month(self, number: int) -> None:
        """Do the work of one month: tools, an assessment with its decision, files, tasks, notes."""
        self._stop(number)
        if number % TOOL_EVERY == 0:
            self._add_tool(number)
        one = min(self.used, key=lambda one: (one.assessed, one.since))
        self._assess(one, number)
        decisions.decide(self.desk, one.tool.id, reason=one.like.reason)
        if one.since == number:
            self._paper(one.tool)
        self._files(one.tool, number)
        self._notes(one, number)
        in_use = tuple(one.tool for one in self.used)
        self.caseload.month(in_use, self.papers)
        self.matters.month(in_use)

    def look_again(self, *, until: int) -> None:
        """See the answers of all tools in use again, a day after the other, till the trail is so long."""
        start = self.calendar.now()
        for day in range(1, PASSES + 1):
            missing = until - self._entries()
            if missing <= 0:
                return
            self.calendar.move_to(start + timedelta(days=day))
            with self.desk.store.writing() as vault:
                for again in islice(self._seen_again(), missing):
                    vault.put(again)

    def totals(self) -> Large:
        """Return how much there is now."""
        with self.desk.store.reading() as vault:
            return Large(
                tools=len(vault.list(Tool)),
                assessments=len(vault.list(Assessment)),
                files=len(vault.list(Attachment)),
                entries=head.seq if (head := vault.audit_head()) else 0,
            )

    def _entries(self) -> int:
        with self.desk.store.reading() as vault:
            head = vault.audit_head()
        return head.seq if head else 0

    def _stop(self, number: int) -> None:
        for one in self.used:
            if number - one.since >= STOP_AFTER:
                tools.change(self.desk, replace(one.tool, use=Use.STOPPED))
        self.used = [one for one in self.used if number - one.since < STOP_AFTER]

    def _add_tool(self, number: int) -> None:
        kind = self.count % len(NOUNS)
        self.count += 1
        depth = Depth.EVERYTHING if self.count % 3 == 0 else Depth.STANDARD
        like = replace(
            sample.TOOLS[kind],
            name=f"Example {NOUNS[kind]} {self.count}",
            maker=f"Example Maker {self.count}",
            depth=depth,
        )
        tool = sample.add_tool(self.desk, like)
        self.used.append(_Used(tool, like, number))
        self.matters.agree(tool)

    def _assess(self, one: _Used, number: int) -> None:
        desk, today = self.desk, self.calendar.today()
        with desk.store.writing() as vault:
            assessment = Assessment(
                id=desk.new_id(),
                tool_id=one.tool.id,
                depth=one.like.depth,
                started_on=today,
                content_digest=vault.put_snapshot(desk.library.questionnaire_text()),
            )
            vault.put(assessment)
            one.answers = []
            for question in sample.to_answer(read_sheet(desk, vault, one.tool), self.facts):
                given = sample.answer_like(question, one.like, self.chance, today)
                own = f"{assessment.id}/{question.id}"
                one.answers.append(replace(given, id=own, assessment_id=assessment.id))
                vault.put(one.answers[-1])
        one.assessed = number

    def _seen_again(self) -> Iterator[Answer]:
        """Yield answers as they are when what they rest on was seen again today."""
        today = self.calendar.today()
        for one in self.used:
            for index in self.chance.sample(range(len(one.answers)), len(one.answers)):
                answer = one.answers[index]
                basis = replace(answer.basis, seen_on=today) if answer.basis else None
                one.answers[index] = replace(
                    answer, answered_on=today, basis=basis, note=f"Looked at again in {today.year}"
                )
                yield one.answers[index]

    def _paper(self, tool: Tool) -> None:
        for offer in paperwork.offers(self.desk):
            if offer.tool is not None and offer.tool.id == tool.id and not offer.missing:
                issued = paperwork.issue(self.desk, offer.template.id, tool_id=tool.id)
                self.papers[tool.id] = issued.value.id
                return

    def _files(self, tool: Tool, number: int) -> None:
        for _ in range(FILES_A_YEAR * (number + 1) // 12 - FILES_A_YEAR * number // 12):
            self.files += 1
            lines = (f"Section {n}. {self.chance.getrandbits(96):024x}\n" for n in range(1000))
            data = f"Agreement {self.files}, invented\n{''.join(lines)}".encode()
            kept = self._attachment(tool, data)
            with self.desk.store.writing() as vault:
                vault.put_blob(data)
                vault.put(kept)

    def _attachment(self, tool: Tool, data: bytes) -> Attachment:
        return Attachment(
            id=self.desk.new_id(),
            owner_kind=tool.kind,
            owner_id=tool.id,
            name=f"Agreement {self.files}.txt",
            type=FileType.TEXT,
            size=len(data),
            sha256=sha256(data).hexdigest(),
            added_on=self.calendar.today(),
        )

    def _notes(self, one: _Used, number: int) -> None:
        """Add a task a month; a note on a rule, a hold and an answer set aside now and then."""
        task = actions.add(self.desk, f"Ask {one.tool.maker}", due=self.calendar.today() + 2 * MONTH).value
        if number % 6:
            actions.finish(self.desk, task.id)
        made: dict[int, Callable[[_Used], Record]] = {
            1: self._rule_note,
            3: self._own_words,
            7: self._set_aside,
        }
        if note := made.get(number % 12):
            self._keep(lambda vault: vault.put(note(one)))
        if number % 12 == 4:
            placed = retention.hold(self.desk, "Invented dispute", about_kind=Tool.kind, about_id=one.tool.id)
            if number % 24 == 4:
                retention.lift(self.desk, placed.value.id)

    def _keep(self, write: Callable[[Writer], None]) -> None:
        with self.desk.store.writing() as vault:
            write(vault)

    def _rule_note(self, _one: _Used) -> RuleNote:
        today = self.calendar.today()
        text, where = "An invented rule, as read", "An invented page"
        return RuleNote(
            id=self.desk.new_id(),
            says=RuleSays.ADDED,
            state="OH",
            text=text,
            where=where,
            read_on=today,
            noted_on=today,
        )

    def _own_words(self, _one: _Used) -> OwnWords:
        template = self.desk.library.template(HANDOUT)
        return OwnWords(
            id=own_words_id(template, ""),
            template_id=template.id,
            language=template.language,
            paragraphs=(OwnParagraph(after="", text=f"Invented words of {self.calendar.today():%Y}"),),
        )

    def _set_aside(self, one: _Used) -> Override:
        today, answer = self.calendar.today(), one.answers[0]
        return Override(
            id=answer.id,
            assessment_id=answer.assessment_id,
            question_id=answer.question_id,
            reason="Invented reason",
            until=today + 3 * MONTH,
            made_on=today,
        )
