"""What is known of a tool on the day, each with how it is known; what nobody knows is said."""

from collections.abc import Mapping
from dataclasses import replace

from ethicsdesk.domain.interview import Sheet, applicable
from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.outcomes import is_answered
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import AnswerState
from ethicsdesk.domain.words import answer_words
from ethicsdesk.services.binder.wording import known_by

UNKNOWN = "not known"
UNANSWERED = "not answered yet"
NO_CONCERN = "does not concern this tool"
LONGEST = 120


class Known:
    """Reads the answers of one sheet; lives as long as a tab is made."""

    def __init__(self, sheet: Sheet) -> None:
        """Find the questions that concern the tool."""
        self._sheet = sheet
        self._asked: Mapping[str, Question] = {
            question.id: question for question in applicable(sheet.questionnaire, sheet.situation)
        }

    def concerns(self, question_id: str) -> bool:
        """Say whether a question concerns the tool."""
        return question_id in self._asked

    def is_known(self, question_id: str) -> bool:
        """Say whether a question that concerns the tool has an answer other than “I do not know”."""
        question = self._asked.get(question_id)
        given = self._sheet.answers.get(question_id)
        answered = question is not None and is_answered(question, given)
        return answered and given is not None and given.state is not AnswerState.UNKNOWN

    def says(self, question_id: str, *, brief: bool = False) -> str:
        """Return the answer with how it is known, or that it is not known or does not concern the tool.

        A *brief* one leaves out the day and the rating.
        """
        if not self.concerns(question_id):
            return NO_CONCERN
        given = self._sheet.answers.get(question_id)
        if given is None:
            return UNANSWERED
        if not self.is_known(question_id):
            return UNKNOWN
        shown = replace(given, rating=None) if brief else given
        words = " ".join(answer_words(self._asked[question_id], shown).split())
        if len(words) > LONGEST:
            words = f"{words[:LONGEST].rsplit(' ', 1)[0]} …"
        if given.state is AnswerState.NOT_APPLICABLE:
            return literal(words)
        basis = replace(given.basis, seen_on=None) if brief and given.basis else given.basis
        return f"{literal(words)} {known_by(basis)}"

    def rows(self, wanted: Mapping[str, str], *, brief: bool = False) -> tuple[tuple[str, str], ...]:
        """Return label and answer for each question that concerns the tool."""
        found = ((key, label) for key, label in wanted.items() if self.concerns(key))
        return tuple((label, self.says(key, brief=brief)) for key, label in found)

    def text(self, question_id: str) -> str:
        """Return the words of a question that concerns the tool. Raises KeyError for another one."""
        return self._asked[question_id].text
