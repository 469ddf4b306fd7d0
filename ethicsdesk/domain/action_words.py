"""Next steps the program writes itself: kept in English, and said again in any language."""

import re
from collections.abc import Iterator

from ethicsdesk.domain.wording import Message, say, tr_noop

FINISH = tr_noop("Finish the assessment of {tool}")
CHECK = tr_noop("Check the conditions for {tool} again")
REVIEW = tr_noop("Review the decision about {tool}")

KEEP_OFF = tr_noop("Keep {tool} off for {code}")
NOTE_ANSWER = tr_noop("Note the answer of {code} about {tool} in the chart")
SWITCH_OFF = tr_noop("Switch {tool} off for {code}")
TELL_COMPANY = tr_noop("Tell the company behind {tool} that a client withdrew")
ASK_DELETION = tr_noop("Ask the company behind {tool} to delete what it has of {code}, and note the date")
NOTE_WITHDRAWAL = tr_noop("Note the withdrawal of {code} from {tool} in the chart")
TELL_CLIENT = tr_noop("Tell {code} what was deleted from {tool}, and what must stay and why")

_ALL = (
    FINISH,
    CHECK,
    REVIEW,
    KEEP_OFF,
    NOTE_ANSWER,
    SWITCH_OFF,
    TELL_COMPANY,
    ASK_DELETION,
    NOTE_WITHDRAWAL,
    TELL_CLIENT,
)


def task_words(text: str) -> Message:
    """Return a next step as a sentence that can be translated; the person's own words stay as they are."""
    return next(_fitting(text), say("{text}", text=text))


def _fitting(text: str) -> Iterator[Message]:
    for template in _ALL:
        parts = re.split(r"(\{\w+\})", template)
        pattern = "".join(f"(?P<{part[1:-1]}>.+)" if part[:1] == "{" else re.escape(part) for part in parts)
        if found := re.fullmatch(pattern, text):
            yield Message(template, found.groupdict())
