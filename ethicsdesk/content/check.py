"""Checks a content pack as a whole and says everything that is wrong with it, with file and line."""

import sys
from collections.abc import Mapping, Sequence, Sized
from dataclasses import dataclass
from pathlib import Path

from ethicsdesk.content.check_documents import check_templates, hardest_blocks, template_grade
from ethicsdesk.content.check_duties import check_duties
from ethicsdesk.content.check_help import check_help
from ethicsdesk.content.check_incidents import check_incidents
from ethicsdesk.content.check_lists import check_coverage, check_ids, check_phrases
from ethicsdesk.content.check_profiles import check_profiles
from ethicsdesk.content.check_questions import BankCheck
from ethicsdesk.content.check_reviews import check_reviews
from ethicsdesk.content.check_texts import check_texts, screen_grades, screen_words
from ethicsdesk.content.folder import read_files
from ethicsdesk.content.load import Draft, load
from ethicsdesk.content.overlay_check import check_languages, spanish_ease, status
from ethicsdesk.content.pack import CorePack
from ethicsdesk.content.problems import ContentError, Problem
from ethicsdesk.domain.duties import BINDING, DutyBook, Standing
from ethicsdesk.domain.help_book import HelpBook
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.profiles import ProfileBook
from ethicsdesk.domain.questionnaire import Questionnaire
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.domain.review_book import ReviewBook
from ethicsdesk.domain.template import Template

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "core"
"""The pack of a checkout; the default of the command."""


_KINDS = ("handout", "consent", "script", "statement", "auth")
"""The kinds of papers in the order they are listed, as their ids begin; others follow."""


def _rank(template: Template) -> int:
    kind = template.id.split(".")[0]
    return _KINDS.index(kind) if kind in _KINDS else len(_KINDS)


@dataclass(frozen=True, slots=True)
class Checked:
    """A pack's draft and every problem found, in order of file and line."""

    draft: Draft
    problems: tuple[Problem, ...]

    def pack(self) -> CorePack:
        """Return the pack. Raises ContentError when anything is wrong with it."""
        if self.problems or not self.draft.pack:
            raise ContentError(self.problems)
        page = self.draft.pack[0].value
        return CorePack(
            page=page,
            questionnaire=Questionnaire(
                id=page.id,
                version=page.version,
                title=page.title,
                as_of=page.as_of,
                sections=tuple(item.value for item in self.draft.sections),
                questions=tuple(item.value for item in self.draft.questions),
            ),
            gates=tuple(item.value for item in self.draft.gates),
            sources=tuple(item.value for item in self.draft.sources),
            glossary=tuple(item.value for item in self.draft.terms),
            starters=tuple(item.value for item in self.draft.starters),
            coverage=tuple(item.value for item in self.draft.points),
            phrases=tuple(item.value for item in self.draft.phrases),
            templates=tuple(sorted((item.value for item in self.draft.templates), key=_rank)),
            duties=DutyBook(
                rules=tuple(item.value for item in self.draft.rules),
                texts=tuple(item.value for item in self.draft.duty_texts),
            ),
            incidents=next((item.value for item in self.draft.incidents), IncidentBook()),
            profiles=ProfileBook(
                profiles=tuple(item.value for item in self.draft.profiles),
                kinds=tuple(item.value for item in self.draft.kinds),
            ),
            reviews=ReviewBook(
                reviews=tuple(item.value for item in self.draft.reviews),
                topics=tuple(item.value for item in self.draft.topics),
            ),
            help=HelpBook(tuple(item.value for item in self.draft.topics_of_help)),
        )


def check_files(files: Mapping[str, bytes]) -> Checked:
    """Check the files of a pack, given by their names inside its folder. Never raises for what they hold."""
    draft, problems = load(files)
    problems += check_ids(draft)
    problems += BankCheck(draft).run()
    problems += check_coverage(draft)
    for phrases in draft.phrases:
        problems += check_phrases(phrases)
    problems += check_templates(draft)
    problems += check_duties(draft)
    problems += check_incidents(draft)
    problems += check_profiles(draft)
    problems += check_reviews(draft)
    problems += check_help(draft)
    problems += check_texts(draft)
    return Checked(draft, tuple(sorted(set(problems))))


def check_folder(folder: Path) -> Checked:
    """Check the pack in *folder*. Raises ContentError when it cannot be read at all."""
    return check_files(read_files(folder))


def summary(draft: Draft) -> str:
    """Return what a sound pack holds and how hard its texts are to read."""
    questions = [item.value for item in draft.questions]
    grades = screen_grades(draft)
    screens = reading_grade("\n".join(screen_words(item.value) for _, item in grades))
    blocks = sum(len(item.value.blocks) for item in draft.templates)
    quick, heavy = sum(q.quick for q in questions), sum(q.weight == 3 for q in questions)
    held: Mapping[str, Sized] = {
        "question": questions,
        "section": draft.sections,
        "gate": draft.gates,
        "source": draft.sources,
        "term": draft.terms,
        "starter": draft.starters,
        "paper": draft.templates,
    }
    counted = [_count(len(many), word) for word, many in held.items()]
    lines = [
        ", ".join([*counted, _count(blocks, "block")]) + ".",
        f"Quick check: {quick}. Weight 3: {heavy}. Yearly: {sum(q.yearly for q in questions)}.",
        *_coverage_line(draft),
        *_rules_line(draft),
        *_profiles_line(draft),
        *_help_line(draft),
        f"Screens: reading grade {screens}. Hardest:",
    ]
    lines += [
        f"  {grade:4.1f}  {item.value.id} ({item.file.name}:{item.file.line(item.path)})"
        for grade, item in grades[:10]
    ]
    for item in draft.templates:
        grade, limit = template_grade(item), item.value.max_grade
        lines.append(f"{item.value.id}: reading grade {grade} (limit {limit:g}). Hardest blocks:")
        lines += [f"  {grade:4.1f}  {block.id}" for grade, block in hardest_blocks(item)[:5]]
    return "\n".join(lines)


def _coverage_line(draft: Draft) -> list[str]:
    asked = {name for item in draft.points for name in item.value.questions}
    many = len(draft.points)
    return (
        [f"Seed article: {_count(many, 'point')}, asked by {_count(len(asked), 'question')}."] if many else []
    )


def _rules_line(draft: Draft) -> list[str]:
    rules = [item.value for item in draft.rules]
    law = sum(rule.standing is Standing.ENACTED for rule in rules)
    watched = sum(rule.standing not in BINDING for rule in rules)
    return [f"State duties: {_count(len(rules), 'rule')}, {law} law, {watched} not law."] if rules else []


def _profiles_line(draft: Draft) -> list[str]:
    claims = sum(len(item.value.claims) for item in draft.profiles)
    many = len(draft.profiles)
    return [f"Starter profiles: {many} with {_count(claims, 'public claim')}."] if many else []


def _help_line(draft: Draft) -> list[str]:
    many = len(draft.topics_of_help)
    return [f"Help: {_count(many, 'topic')}."] if many else []


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def main(argv: Sequence[str]) -> int:
    """Check the pack at the path in *argv*, or the shipped one; print the outcome, return 0 or 1."""
    if len(argv) > 1 or (argv and argv[0].startswith("-")):
        print("Usage: content check [PATH]")  # noqa: T201 - a command speaks on standard output
        return 1
    folder = Path(argv[0]) if argv else SHIPPED
    try:
        checked = check_folder(folder)
    except ContentError as error:
        print(error.report())  # noqa: T201
        return 1
    if checked.problems:
        print(ContentError(checked.problems).report())  # noqa: T201
        print(f"{_count(len(checked.problems), 'problem')} in {folder}.")  # noqa: T201
        return 1
    print(summary(checked.draft))  # noqa: T201
    return _check_languages(checked.draft, folder.parent)


def _check_languages(draft: Draft, folder: Path) -> int:
    """Print what is to be said about each language beside the pack; return 1 when one is wrong."""
    wrong: list[Problem] = []
    try:
        for found in check_languages(draft, folder):
            print("\n".join([*status(found), *spanish_ease(found)]))  # noqa: T201
            wrong += found.wrong()
    except ContentError as error:
        wrong += error.problems
    if wrong:
        print(ContentError(wrong).report())  # noqa: T201
        print(f"{_count(len(wrong), 'problem')} in the languages of {folder}.")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
