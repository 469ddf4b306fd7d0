"""What must be true of the templates of a pack: honest blocks, known facts, required elements."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from ethicsdesk.content.check_lists import check_cites, slug_problem
from ethicsdesk.content.check_questions import UNITS
from ethicsdesk.content.check_replaceable import replaceable_problems
from ethicsdesk.content.load import Draft, PlacedTemplate
from ethicsdesk.content.markdown import PLACEHOLDER
from ethicsdesk.content.names import (
    NOT_APPLICABLE,
    UNKNOWN,
    possible,
    practice_names,
    tool_names,
    wrong_names,
)
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.compose import signature_fields
from ethicsdesk.domain.conditions import Condition, Domain, Is, Not, atoms
from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.domain.template import Form, Scope, TemplateBlock

ALWAYS_KNOWN = ("practice", "date")
OF_TOOL = ("tool", "maker")
OF_PRACTICE = ("clinician", "licence", "phone", "email", "address", "crisis_plan")
_LABELED = (Form.PAIR, Form.NOTE, Form.ALERT, Form.BLANK_TABLE)
_BY_HAND = (Form.WRITE_LINE, Form.SIGNATURE, Form.BLANK_TABLE)
_ONE_LINE = (Form.HEADING, Form.SUBHEADING, Form.TICK_BOX, *_BY_HAND)
_SAMPLES: Mapping[str, str] = {
    "date": "March 3", "tool": "NoteBot", "maker": "NoteBot", "clinician": "Ann Lee", "practice": "Elm Room",
    "phone": "555", "email": "me at my mail", "licence": "LCSW", "crisis_plan": "Call me first.",
}  # fmt: skip


def check_templates(draft: Draft) -> Iterator[Problem]:
    """Yield every problem of the templates."""
    ids: set[str] = set()
    prefixes: set[str] = set()
    for item in draft.templates:
        template = item.value
        yield from slug_problem(item, template.id)
        if template.id in ids:
            yield item.problem(f"The id “{template.id}” is used twice.", "id")
        if not re.fullmatch(r"[A-Z]{1,3}", template.prefix) or template.prefix in prefixes:
            yield item.problem(
                "The prefix is one to three capital letters that no other paper uses.", "prefix"
            )
        if draft.whole and template.language not in {phrases.value.language for phrases in draft.phrases}:
            yield item.problem(f"There are no phrases in the language “{template.language}”.", "language")
        ids.add(template.id)
        prefixes.add(template.prefix)
        yield from _TemplateCheck(draft, item).run()


class _TemplateCheck:
    def __init__(self, draft: Draft, item: PlacedTemplate) -> None:
        self.item = item
        self.template = item.value
        self.whole = draft.whole
        self.sources = {source.value.id: source.value for source in draft.sources}
        questions = [question.value for question in draft.questions]
        self.kinds = {question.fact: question for question in questions if question.fact}
        self.practice = practice_names()
        self.tool = self.practice | tool_names(questions)
        self.units = {
            unit
            for phrases in draft.phrases
            if phrases.value.language == self.template.language
            for unit in phrases.value.units
        }
        self.required = {need.fact for need in self.template.needs if need.blocks}

    def run(self) -> Iterator[Problem]:
        yield from self._whole_paper()
        seen: set[str] = set()
        for number, block in enumerate(self.template.blocks):
            yield from slug_problem(self.item, block.id, "blocks", number)
            if block.id in seen:
                yield self.item.problem(f"The block “{block.id}” stands here twice.", "blocks", number)
            seen.add(block.id)
            yield from self._shape(block, number)
            yield from self._facts(block, number)
            if block.replaceable:
                yield from replaceable_problems(self.item, number)

    def _whole_paper(self) -> Iterator[Problem]:
        yield from self._fits()
        yield from self._needs()
        yield from self._requires()
        grade = template_grade(self.item)
        if not 0 < self.template.max_grade <= 14:
            yield self.item.problem("“max_grade” is a reading grade from 1 to 14.", "max_grade")
        elif grade > self.template.max_grade and self.template.language.startswith(
            "en"
        ):  # an English formula
            hard = ", ".join(f"{block.id} {value}" for value, block in hardest_blocks(self.item)[:3])
            sentence = (
                f"The reading grade is {grade}, more than {self.template.max_grade}. Hardest blocks: {hard}."
            )
            yield self.item.problem(sentence, "max_grade")

    def _fits(self) -> Iterator[Problem]:
        names = self.tool if self.template.one_tool else self.practice
        wrong = list(wrong_names(self.template.fits, names))
        for sentence in wrong:
            if self.whole or "does not exist" not in sentence:
                yield self.item.problem(sentence, "fits")
        if not wrong and self.template.fits is not None and not possible(names, self.template.fits):
            yield self.item.problem("This paper fits nobody.", "fits")

    def _requires(self) -> Iterator[Problem]:
        for number, element in enumerate(self.template.requires):
            answers = [block for block in self.template.blocks if element in block.element.split()]
            if element in self.template.requires[:number]:
                yield self.item.problem(f"The element {element} stands here twice.", "requires", number)
            elif not answers:
                yield self.item.problem(f"No block answers the required element {element}.", "requires")
            elif not any(block.sources for block in answers):
                sentence = f"No block that answers the required element {element} names its source."
                yield self.item.problem(sentence, "requires", number)

    def _needs(self) -> Iterator[Problem]:
        blocks = self.template.blocks
        facts = [need.fact for need in self.template.needs]
        for number, need in enumerate(self.template.needs):
            if need.fact in facts[:number]:
                yield self.item.problem(f"The fact “{need.fact}” stands here twice.", "needs", number)
            if need.fact not in self.tool:
                if self.whole:
                    yield self.item.problem(f"The fact “{need.fact}” does not exist.", "needs", number)
                continue
            if not any(need.fact in _facts_used(block) for block in blocks):
                yield self.item.problem(f"No block speaks of “{need.fact}”; leave it out.", "needs", number)
            elif not need.blocks and not any(self._says_unknown(block, need.fact) for block in blocks):
                sentence = f"No block is honest about “{need.fact}” when it is unknown."
                yield self.item.problem(sentence, "needs", number)

    def _says_unknown(self, block: TemplateBlock, fact: str) -> bool:
        names = self._names(block)
        claimed = any(claim.fact == fact and UNKNOWN in claim.values for claim in block.claims)
        asked = any(atom.name == fact and UNKNOWN in atom.any_of for atom in atoms(block.when))
        if not (claimed or asked) or fact not in names or any(wrong_names(block.when, names)):
            return False
        return bool(possible(names, block.when, Is(name=fact, any_of=(UNKNOWN,))))

    def _names(self, block: TemplateBlock) -> Mapping[str, Domain]:
        return self.tool if block.scope is Scope.TOOL else self.practice

    def _shape(self, block: TemplateBlock, number: int) -> Iterator[Problem]:
        if self.whole:
            yield from check_cites(self.item, block.sources, self.sources, "blocks", number)
        if not block.text.strip():
            yield self.item.text_problem(block.id, f"The block “{block.id}” has no words.")
        if block.form in _LABELED and not block.label:
            yield self.item.text_problem(
                block.id, f"A block of the form {block.form} needs a label: # {block.id} | …"
            )
        if block.label and block.form not in _LABELED:
            yield self.item.text_problem(block.id, f"A block of the form {block.form} shows no label.")
        if block.form in _ONE_LINE and "\n" in block.text:
            yield self.item.text_problem(block.id, f"A block of the form {block.form} must be one paragraph.")
        if block.form is Form.SIGNATURE:
            yield from self._signature(block, number)
        if len(block.text) > 2000 or len(block.label) > 80:
            yield self.item.text_problem(block.id, "Words: 2,000 characters at most, label: 80.")

    def _signature(self, block: TemplateBlock, number: int) -> Iterator[Problem]:
        fields = signature_fields(block.text)
        if not all(fields) or len(fields) > 3:
            sentence = "A row to sign has one to three lines, such as “Signature of client / Date”."
            yield self.item.text_problem(block.id, sentence)
        above = (other.form for other in self.template.blocks[:number])
        if not any(form in (Form.HEADING, Form.SUBHEADING) for form in above):
            sentence = "A row to sign stands under a heading, which it stays together with."
            yield self.item.problem(sentence, "blocks", number)

    def _facts(self, block: TemplateBlock, number: int) -> Iterator[Problem]:
        names = self._names(block)
        wrong = list(wrong_names(block.when, names))
        if wrong:
            for sentence in wrong:
                if self.whole or "does not exist" not in sentence:
                    yield self.item.problem(sentence, "blocks", number, "when")
            return
        for atom in atoms(block.when):
            yield from self._needed(atom.name.removeprefix("basis."), number, "when")
        if block.when is not None and not (can := possible(names, block.when)):
            sentence = "This block can never show." if can is False else "This condition has too many cases."
            yield self.item.problem(sentence, "blocks", number, "when")
            return
        yield from self._claims(block, number, names)
        for name in dict.fromkeys(PLACEHOLDER.findall(f"{block.label}\n{block.text}")):
            for sentence in self._placeholder(name, block, names):
                yield self.item.text_problem(block.id, sentence, placeholder=name)

    def _needed(self, fact: str, number: int, *inside: str | int) -> Iterator[Problem]:
        """Yield a problem when the paper uses an answer without asking for it."""
        if fact in self.kinds and fact not in {need.fact for need in self.template.needs}:
            sentence = f"“{fact}” is used here but not listed under “needs”."
            yield self.item.problem(sentence, "blocks", number, *inside)

    def _claims(self, block: TemplateBlock, number: int, names: Mapping[str, Domain]) -> Iterator[Problem]:
        for position, claim in enumerate(block.claims):
            inside = ("claims", position)
            if claim.fact not in names:
                if self.whole:
                    sentence = f"This block cannot claim anything about “{claim.fact}”."
                    yield self.item.problem(sentence, "blocks", number, *inside)
                continue
            yield from self._needed(claim.fact, number, *inside)
            for value in claim.values:
                for sentence in self._claimed_value(claim.fact, value, block.when, names):
                    yield self.item.problem(sentence, "blocks", number, *inside)
            said = Is(name=claim.fact, any_of=claim.values)
            if possible(names, block.when, Not(negated=said)) is not False:
                said_values = " or ".join(claim.values)
                sentence = f"The block can show while “{claim.fact}” is not {said_values}, but says so."
                yield self.item.problem(sentence, "blocks", number, *inside)

    @staticmethod
    def _claimed_value(
        fact: str, value: str, when: Condition | None, names: Mapping[str, Domain]
    ) -> Iterator[str]:
        if value not in names[fact].values:
            yield f"“{value}” is not a value of “{fact}”."
        elif possible(names, when, Is(name=fact, any_of=(value,))) is False:
            yield f"The block claims “{fact}” may be “{value}”, but never shows then."

    def _placeholder(self, name: str, block: TemplateBlock, names: Mapping[str, Domain]) -> Iterator[str]:
        fact = name.removeprefix("says.")
        if name in ALWAYS_KNOWN or (name in OF_TOOL and block.scope is Scope.TOOL):
            return
        if name in OF_TOOL or (fact in self.kinds and block.scope is not Scope.TOOL):
            yield f"{{{{ {name} }}}} belongs into blocks that speak of a tool."
        elif name in OF_PRACTICE:
            if name not in self.required and self._can_be(name, (UNKNOWN,), block, names):
                yield f"{{{{ {name} }}}} can be empty here; add a condition that it is known."
        elif fact in self.kinds:
            yield from self._fact_placeholder(name, fact, block, names)
        elif self.whole:
            yield f"{{{{ {name} }}}} does not exist."

    def _fact_placeholder(
        self, name: str, fact: str, block: TemplateBlock, names: Mapping[str, Domain]
    ) -> Iterator[str]:
        question = self.kinds[fact]
        bad = [UNKNOWN, NOT_APPLICABLE]
        if name == fact:
            if question.kind in (QuestionKind.YES_NO, QuestionKind.CHOICE):
                yield f"{{{{ {name} }}}} would print the id of an answer; write the words instead."
                return
            bad += [option.id for option in question.options]
            if self.units and question.unit in UNITS and question.unit not in self.units:
                yield f"{{{{ {name} }}}} counts {question.unit}, which “units” in phrases.yaml lacks."
        if fact in self.required:
            bad.remove(UNKNOWN)
        for value in bad:
            if self._can_be(fact, (value,), block, names):
                yield f"{{{{ {name} }}}} is printed although “{fact}” may be {value.replace('_', ' ')}."

    @staticmethod
    def _can_be(
        fact: str, values: tuple[str, ...], block: TemplateBlock, names: Mapping[str, Domain]
    ) -> bool:
        return possible(names, block.when, Is(name=fact, any_of=values)) is not False


def _facts_used(block: TemplateBlock) -> set[str]:
    printed = PLACEHOLDER.findall(f"{block.label}\n{block.text}")
    asked = (atom.name for atom in atoms(block.when))
    claimed = (claim.fact for claim in block.claims)
    return {name.removeprefix("says.").removeprefix("basis.") for name in chain(printed, asked, claimed)}


def plain_words(text: str) -> str:
    """Return a text as it is read: marks gone, placeholders filled with everyday words."""
    filled = PLACEHOLDER.sub(
        lambda found: _SAMPLES.get(found[1], "NoteBot says" if found[1].startswith("says.") else "30 days"),
        text,
    )
    return re.sub(r"^- ", "", filled, flags=re.MULTILINE).replace("*", "")


def template_grade(item: PlacedTemplate) -> float:
    """Return the reading grade of all words of a template; headings and lines to write on do not count."""
    return reading_grade(running_words(item))


def running_words(item: PlacedTemplate) -> str:
    """Return all words of a template that are read one after the other, without marks."""
    return plain_words("\n".join(block.text for block in _running(item)))


def hardest_blocks(item: PlacedTemplate) -> list[tuple[float, TemplateBlock]]:
    """Return the blocks with their own reading grade, hardest first."""
    graded = [(reading_grade(plain_words(block.text)), block) for block in _running(item)]
    return sorted(graded, key=lambda pair: (-pair[0], pair[1].id))


def _running(item: PlacedTemplate) -> list[TemplateBlock]:
    apart = (Form.HEADING, Form.SUBHEADING, *_BY_HAND)
    return [block for block in item.value.blocks if block.form not in apart]
