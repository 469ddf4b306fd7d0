"""Next steps the program wrote are said again in any language; the person's own words stay theirs."""

import pytest

from ethicsdesk.domain import action_words
from ethicsdesk.domain.action_words import task_words

ALL = [value for name, value in vars(action_words).items() if name.isupper() and isinstance(value, str)]


@pytest.mark.parametrize("template", ALL)
@pytest.mark.parametrize("tool", ["Scribe", "Notes for {code} again", "A from B in the chart"])
def test_what_the_program_wrote_is_known_again_word_for_word(template, tool):
    text = template.format(tool=tool, code="ABC-1")
    message = task_words(text)
    assert message.template != "{text}"
    assert str(message) == text


@pytest.mark.parametrize("text", ["Call the company", "Review the decision", "{tool}", "", "100 % {odd"])
def test_own_words_stay_as_they_are(text):
    message = task_words(text)
    assert (message.template, str(message)) == ("{text}", text)
