"""Counts what a program asks of a person: words to read, clicks, letters; and about how long that takes.

Reading: 200 words a minute (adults read about 240; M. Brysbaert, Journal of Memory and Language 109, 2019).
A click: 1.7 s to reach for the mouse, point and press; a letter: 0.28 s (S. Card, T. Moran and A. Newell,
Communications of the ACM 23, 1980). An answer: 5 s more to make up one's mind. Every text in sight is read,
but each only once. What stands beside a question, why it matters and whose rule it is, is there for who wants
to know more: it is counted apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from ethicsdesk.ui.interview.why_panel import WhyPanel
from ethicsdesk.ui.pages.practice.question_card import QuestionCard
from ethicsdesk.ui.widgets.choice_card import CheckCard, RadioCard
from tests.e2e.hands import Hands
from tests.e2e.person import plain, visible

WORDS_A_MINUTE = 200
CLICK_SECONDS, LETTER_SECONDS, CHOICE_SECONDS = 1.7, 0.28, 5.0
_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of a person; `beside` are words that need not be read, `choices` clicks that answer."""

    words: int = 0
    beside: int = 0
    clicks: int = 0
    choices: int = 0
    letters: int = 0

    @property
    def minutes(self) -> float:
        """Return about how long it takes."""
        hands = self.clicks * CLICK_SECONDS + self.letters * LETTER_SECONDS
        return self.words / WORDS_A_MINUTE + (hands + self.choices * CHOICE_SECONDS) / 60

    def __str__(self) -> str:
        words = f"{self.words:5} words ({self.beside:5} beside)"
        return f"{words} {self.clicks:4} clicks {self.letters:4} letters {self.minutes:5.1f} minutes"


@dataclass
class Tally:
    """What was asked so far, and of it each part of the story."""

    total: Asked = field(default_factory=Asked)
    parts: dict[str, Asked] = field(default_factory=dict)
    _read: set[str] = field(default_factory=set)
    _since: Asked = field(default_factory=Asked)

    def read(self) -> None:
        """Read what is in sight and was not read before."""
        words = beside = 0
        for widget, text in _in_sight():
            if text not in self._read:
                self._read.add(text)
                count = len(_WORD.findall(text))
                words, beside = (words, beside + count) if _is_beside(widget) else (words + count, beside)
        self._add(words=words, beside=beside)

    def act(self, *, clicks: int = 0, choices: int = 0, letters: int = 0) -> None:
        """Count what the hands do."""
        self._add(clicks=clicks, choices=choices, letters=letters)

    def end_part(self, name: str) -> None:
        """Note what a part of the story asked for."""
        then, now = self._since, self.total
        self.parts[name] = Asked(
            *(getattr(now, key) - getattr(then, key) for key in Asked.__dataclass_fields__)
        )
        self._since = now

    def _add(self, **more: int) -> None:
        total = self.total
        self.total = Asked(*(getattr(total, key) + more.get(key, 0) for key in Asked.__dataclass_fields__))

    def __str__(self) -> str:
        lines = (f"{name:14}{asked}" for name, asked in {**self.parts, "all": self.total}.items())
        return "\n".join(lines)


class CountedHands:
    """Hands of a person who reads what is in sight before doing anything."""

    def __init__(self, hands: Hands, tally: Tally) -> None:
        self._hands = hands
        self._tally = tally

    @property
    def busy(self) -> bool:
        return self._hands.busy

    def click(self, widget: QWidget) -> None:
        self._tally.read()
        self._tally.act(clicks=1, choices=int(isinstance(widget, RadioCard | CheckCard)))
        self._hands.click(widget)

    def press(self, keys: str) -> None:
        self._tally.read()
        self._tally.act(clicks=1)
        self._hands.press(keys)

    def write(self, text: str) -> None:
        self._tally.act(letters=len(text))
        self._hands.write(text)


def _is_beside(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None:
        inside, above = above, above.parentWidget()
        if isinstance(inside, WhyPanel) or (isinstance(above, QuestionCard) and inside is above.reason):
            return True
    return False


def _in_sight() -> Iterator[tuple[QWidget, str]]:
    for kind in (QLabel, QAbstractButton, QComboBox):
        for widget in visible(kind):
            if not widget.visibleRegion().isEmpty():
                text = widget.currentText() if isinstance(widget, QComboBox) else plain(widget.text())
                yield widget, re.sub(r"<[^>]+>", " ", text)
