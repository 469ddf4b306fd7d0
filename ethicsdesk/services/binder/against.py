"""What stood between a tool and a full approval on the day of a binder, beside its deal-breakers."""

from collections.abc import Iterator, Mapping

from ethicsdesk.domain.judgement import PASS_SHARE, BarKind
from ethicsdesk.domain.layout import Block, Bullets, Heading
from ethicsdesk.domain.records import Result
from ethicsdesk.services.binder.scene import ToolFile
from ethicsdesk.services.binder.wording import count_of

MOST_NAMED = 10
"""More questions of one kind are counted; each stands in the answers."""

_OF_A_QUESTION: Mapping[BarKind, str] = {
    BarKind.UNANSWERED: "not answered yet",
    BarKind.UNKNOWN: "the answer is not known",
    BarKind.RED_FLAG: "a red flag on a question that weighs most",
    BarKind.NO_REFERENCE: "no dated document or check behind the answer",
}
"""Deal-breakers, open or set aside, have tables of their own."""

_OF_ALL: Mapping[BarKind, str] = {
    BarKind.LOW_SCORE: f"The score does not reach {PASS_SHARE:.0%}.",
    BarKind.NO_SCORE: "No answer can be scored yet.",
}


def blocks(file: ToolFile) -> Iterator[Block]:
    """Yield what the answers lacked for an approval; nothing for a tool they approve."""
    judgement = file.row.judgement
    if not judgement.bars or judgement.result is Result.APPROVED:
        return
    lines = [*_questions(file), *(words for kind, words in _OF_ALL.items() if _has(file, kind))]
    if lines:
        yield Heading(text="What stood against a full approval", level=2)
        yield Bullets(items=tuple(lines))


def _has(file: ToolFile, kind: BarKind) -> bool:
    return any(bar.kind is kind for bar in file.row.judgement.bars)


def _questions(file: ToolFile) -> Iterator[str]:
    asked = {question.id: question for question in file.sheet.questionnaire.questions}
    for kind, words in _OF_A_QUESTION.items():
        found = [bar.question_id for bar in file.row.judgement.bars if bar.kind is kind]
        named = [asked[one].text for one in found[:MOST_NAMED] if one in asked]
        yield from (f"{text} ({words})" for text in named)
        if len(found) > MOST_NAMED:
            yield f"and {count_of(len(found) - MOST_NAMED, 'question')} more: {words}"
