"""Papers: what can be made, what each still lacks, issue and reprint."""

from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain import readability
from ethicsdesk.domain.compose import Composed, Composer, Said, to_blocks
from ethicsdesk.domain.conditions import holds
from ethicsdesk.domain.errors import PaperNotReadyError, UserError
from ethicsdesk.domain.facts import fact_kinds, paper_situation, questions_behind
from ethicsdesk.domain.interview import applies
from ethicsdesk.domain.languages import document_tag
from ethicsdesk.domain.layout import Callout, PaperLayout, Paragraph, Tone, literal
from ethicsdesk.domain.outcomes import is_answered
from ethicsdesk.domain.own_words import is_own, with_own, with_replaced
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.readability_spanish import inflesz
from ethicsdesk.domain.records import PRACTICE_ID, Fact, Paper, PaperFacts, Practice, Tool, Use
from ethicsdesk.domain.template import Form, Template
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.services import duties, logo, own_words, translations
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.duties import Age
from ethicsdesk.services.memo import letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.paper_facts import FactReader
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.ripple import PaperRow, Ripple, edition
from ethicsdesk.services.translations import Translation, TranslationNotReviewedError
from ethicsdesk.services.walked import resting

NAMELESS = "my practice"


class PracticeNamelessError(UserError):
    """Neither the practice nor the therapist has a name, so a paper would be from nobody."""

    sentence = tr_noop(
        "A paper needs to say who it is from. Please write your name, or that of your practice, "
        "on the page “Practice” first."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A question a paper still lacks the answer to; `blocks` = no paper without it."""

    tool_id: str
    tool_name: str
    question: Question
    blocks: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A paper as it would be issued now."""

    template: Template
    tools: tuple[Tool, ...]
    facts: PaperFacts
    composed: Composed
    replaceable: tuple[Said, ...]  # in the words of the template
    layout: PaperLayout
    missing: tuple[Missing, ...]
    unknown: tuple[str, ...]  # facts that print as "I do not know yet"
    grade: float | None  # None = no formula for the language
    seconds: int  # read aloud; 0 for papers that are not spoken
    translation: Translation | None = None  # None = written in English
    ease: float | None = None  # of a Spanish paper, on the INFLESZ scale

    @property
    def ready(self) -> bool:
        """Say whether it may be issued."""
        return not self.missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A paper that can be made, for all tools in use or for one of them."""

    template: Template
    tool: Tool | None
    missing: int
    last: PaperRow | None


def offers(desk: Desk) -> tuple[Offer, ...]:
    """Return every paper that can be made now, with what it lacks and its last issue."""
    with desk.store.reading() as vault:
        facts = FactReader(desk, vault)
        papers = {edition(desk, paper): paper for paper in vault.list(Paper)}
        ripple = Ripple(desk, vault, facts)
        found = []
        for template in desk.library.templates():
            for tool in _subjects(desk, facts, template):
                last = papers.get((template.id, (tool.id,) if tool else ()))
                lacks = _missing(facts, template, (tool,) if tool else facts.in_use)
                row = ripple.row(last) if last else None
                found.append(Offer(template=template, tool=tool, missing=len(lacks), last=row))
    return tuple(found)


def _subjects(desk: Desk, facts: FactReader, template: Template) -> tuple[Tool | None, ...]:
    """Return what a paper can speak of: each tool it fits, or None for a paper about all of them."""
    if not template.one_tool:
        return (None,) if _fits(desk, facts.of(facts.in_use), template) else ()
    left = (tool for tool in facts.tools if tool.use is Use.IN_USE or not facts.is_refused(tool))
    return tuple(tool for tool in left if _fits(desk, facts.of((tool,)), template))


def _fits(desk: Desk, facts: PaperFacts, template: Template) -> bool:
    if template.fits is None:
        return True
    tool = facts.tools[0] if template.one_tool else None
    return holds(template.fits, paper_situation(facts, tool, fact_kinds(desk.library.questionnaire())))


def draft(desk: Desk, template_id: str, *, tool_id: str = "", language: str = "") -> Draft:
    """Return a paper as it would be issued now; *tool_id* for papers of one tool.

    *language* '' is that of the desk. Raises LanguageNotOfferedError.
    """
    with desk.store.reading() as vault:
        tool = vault.get(Tool, tool_id) if tool_id else None
        return _draft(desk, vault, translations.template_in(desk, template_id, language), tool)


def _draft(desk: Desk, vault: Reader, template: Template, tool: Tool | None) -> Draft:
    reader = FactReader(desk, vault)
    practice = reader.practice
    tools = (tool,) if tool else reader.in_use if not template.one_tool else ()
    facts = reader.of(tools)
    of_template = _composer(desk, template, desk.clock.today()).compose(template, _named(facts))
    own = own_words.read(vault, template, tool.id if tool else "")
    composed = with_own(with_replaced(of_template, own.replacements), template, own.paragraphs)
    text = " ".join(said.text for said in composed.said)
    translation = translations.standing(desk, vault, template)
    return Draft(
        template=template,
        tools=tools,
        facts=facts,
        composed=composed,
        replaceable=tuple(one for one in of_template.said if one.block.replaceable),
        layout=_marked(
            logo.on(
                vault, practice, _told(desk, _layout(composed, template, practice, footer=""), translation)
            ),
            duties.age(desk, vault),
        ),
        missing=_missing(reader, template, tools),
        unknown=_unknown(template, facts),
        grade=readability.reading_grade(text) if readability.has_formula(template.language) else None,
        seconds=_seconds(composed) if template.spoken else 0,
        translation=translation,
        ease=inflesz(text) if template.language.partition("-")[0] == "es" else None,
    )


def _told(desk: Desk, layout: PaperLayout, translation: Translation | None) -> PaperLayout:
    """Return a paper that says at its top that nobody qualified has reviewed its translation."""
    if translation is None or not translation.unreviewed:
        return layout
    line = Paragraph(text=literal(f"{desk.library.phrases(translation.language).unreviewed}."), small=True)
    return replace(layout, blocks=(line, *layout.blocks))


def _seconds(composed: Composed) -> int:
    """Return how long what clients hear takes, own words too; notes for the therapist are not said."""
    said = " ".join(s.text for s in composed.said if s.block.form is Form.PAIR or is_own(s))
    return readability.spoken_seconds(said)


def _named(facts: PaperFacts) -> PaperFacts:
    """Let a practice without a name be spoken of; no paper of such a practice is issued."""
    if facts.practice["name"].value is not None:
        return facts
    return replace(facts, practice={**facts.practice, "name": Fact(value=NAMELESS)})


def _composer(desk: Desk, template: Template, today: date) -> Composer:
    kinds = fact_kinds(desk.library.questionnaire())
    return Composer(kinds=kinds, phrases=desk.library.phrases(template.language), today=today)


def _layout(composed: Composed, template: Template, practice: Practice, *, footer: str) -> PaperLayout:
    return PaperLayout(
        title=composed.title,
        subtitle=composed.subtitle,
        blocks=to_blocks(composed),
        letterhead=letterhead(practice),
        language=document_tag(template.language),
        size=practice.paper_size,
        footer=footer,
        draft=not footer,
        subject=composed.subtitle,
    )


def _marked(layout: PaperLayout, rules: Age) -> PaperLayout:
    """Return a draft that says so when the rules behind it were not looked at for over 12 months."""
    if not rules.old:
        return layout
    text = say(
        tr_noop("The rules behind this draft were last looked at on {day}. Check your states first."),
        day=rules.seen,
    )
    mark = Callout(tone=Tone.CAUTION, title=str(say(tr_noop("Old rules"))), text=literal(str(text)))
    return replace(layout, blocks=(mark, *layout.blocks))


def _missing(facts: FactReader, template: Template, tools: tuple[Tool, ...]) -> tuple[Missing, ...]:
    blocking = {need.fact for need in template.needs if need.blocks}
    names = tuple(need.fact for need in template.needs)
    found = []
    for tool in tools:
        sheet = facts.sheet(tool)
        for question in questions_behind(sheet.questionnaire, names):
            if not applies(question, facts.situation(tool)):
                continue
            given = sheet.answers.get(question.id)
            known = given is not None and given.state.value != "unknown"
            if not is_answered(question, given) or (question.fact in blocking and not known):
                blocks = question.fact in blocking
                found.append(Missing(tool_id=tool.id, tool_name=tool.name, question=question, blocks=blocks))
    return tuple(found)


def _unknown(template: Template, facts: PaperFacts) -> tuple[str, ...]:
    names = [need.fact for need in template.needs]
    return tuple(
        f"{tool.name}: {name}"
        for tool in facts.tools
        for name in names
        if name in tool.facts and tool.facts[name].value is None
    )


def issue(
    desk: Desk, template_id: str, *, tool_id: str = "", large_print: bool = False, language: str = ""
) -> Changed[Paper]:
    """Issue a paper: numbered, immutable, kept as bytes; *language* '' is that of the desk.

    Raises PaperNotReadyError while answers are missing, PracticeNamelessError, WalkFirstError,
    CharactersNotPrintableError, LanguageNotOfferedError, TranslationNotReviewedError.
    """
    today = desk.clock.today()
    with desk.store.writing() as vault:
        template = translations.template_in(desk, template_id, language)
        made = _draft(desk, vault, template, vault.get(Tool, tool_id) if tool_id else None)
        if made.missing:
            raise PaperNotReadyError(count=len(made.missing))
        if not any(made.facts.practice[name].value for name in ("name", "clinician")):
            raise PracticeNamelessError
        if made.translation is not None and made.translation.bars:
            raise TranslationNotReviewedError
        number = next_number(vault, template.prefix, today)
        practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
        footer = _footer(desk, template, number, made.translation)
        drawn_from = _told(desk, _layout(made.composed, template, practice, footer=footer), made.translation)
        bare = resting(vault, template.id, drawn_from)
        drawn = logo.on(vault, practice, replace(bare, large_print=large_print))
        pdf = desk.papers.draw(drawn)
        paper = Paper(
            id=desk.new_id(),
            number=number,
            template_id=template.id,
            template_version=template.version,
            template_digest=vault.put_snapshot(desk.library.template_text(template.id, template.language)),
            language=template.language,
            title=made.composed.title,
            issued_on=today,
            facts=made.facts,
            layout=logo.lean(drawn),
            pdf_sha256=vault.put_blob(pdf),
            pages=page_count(desk, pdf),
            tool_ids=tuple(tool.id for tool in made.tools),
        )
        vault.put(paper)
    return Changed(paper, frozenset({Topic.PAPERS}))


def _footer(desk: Desk, template: Template, number: str, translation: Translation | None) -> str:
    """Return what stands at the foot of every page."""
    composer = _composer(desk, template, desk.clock.today())
    words = composer.phrases
    parts = [number, words.edition.format(version=template.version), composer.day(composer.today)]
    if translation is not None and translation.unreviewed:
        parts.append(words.unreviewed)
    return " · ".join(parts)


def page_count(desk: Desk, pdf: bytes) -> int:
    """Return the number of pages of a PDF of our own making."""
    opened = desk.papers.open(pdf)
    try:
        return opened.page_count
    finally:
        opened.close()


def preview(
    desk: Desk, template_id: str, *, tool_id: str = "", large_print: bool = False, language: str = ""
) -> bytes:
    """Return the draft as a PDF that says it is not issued. Raises LanguageNotOfferedError."""
    made = draft(desk, template_id, tool_id=tool_id, language=language)
    return desk.papers.draw(replace(made.layout, large_print=large_print))


def pdf(desk: Desk, paper_id: str) -> bytes:
    """Return the bytes of an issued paper, as they were. Raises KeyError."""
    with desk.store.reading() as vault:
        paper = vault.get(Paper, paper_id)
        if paper is None:
            raise KeyError(paper_id)
        return vault.blob(paper.pdf_sha256)


def file_name(paper: Paper) -> str:
    """Return a file name to offer: number and kind, nothing about clients or tools."""
    kind = paper.template_id.replace(".", "-").replace("_", "-")
    return f"{paper.number}-{literal(kind)}.pdf"
