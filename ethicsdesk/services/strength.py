"""How good a new passphrase is, in honest words, and one of five words for who would rather have it made.

An estimate knows common passwords, names and dates. It does not know the person, so the words never promise.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.wording import Message, say, tr_noop

LEAST_CHARACTERS = 15  # NIST SP 800-63B-4 for a password used alone
WORDS = 5  # of 7,776: 64.6 bits
# Powers of ten of tries. Whoever copied the vault can try about ten thousand a second on rented computers,
# because each try fills a large memory: 10 is twelve days, 14 three hundred years.
LEAST, GOOD, STRONG = 10.0, 14.0, 18.0


class Grade(StrEnum):
    """How much a passphrase withstands."""

    SHORT = "short"  # refused
    WEAK = "weak"  # refused
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


_SENTENCES = {
    Grade.WEAK: tr_noop(
        "This is easy to guess: it is made of a common password, a name, a date or a pattern. "
        "Please choose words that do not belong together, or let EthicsDesk make some."
    ),
    Grade.FAIR: tr_noop(
        "This would stop most people, but not somebody who copies the vault and tries for weeks. "
        "One or two more words make it much better."
    ),
    Grade.GOOD: tr_noop(
        "Hard to guess, as far as a program can tell. "
        "A line from a song, a book or the Bible is weaker than it looks."
    ),
    Grade.STRONG: tr_noop(
        "Very hard to guess, as far as a program can tell. "
        "It cannot know what people close to you know, so leave out names, pets and dates."
    ),
}
_SHORT = tr_noop("{missing} more characters are needed.")
_SHORT_ONE = tr_noop("One more character is needed.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """What to show beside the line while a passphrase is typed."""

    grade: Grade
    sentence: Message

    @property
    def accepted(self) -> bool:
        """Say whether a vault may be locked with it."""
        return self.grade not in {Grade.SHORT, Grade.WEAK}


def judged(passphrase: str, tries: float) -> Strength:
    """Return how good a passphrase is, given the estimated tries as a power of ten."""
    missing = LEAST_CHARACTERS - len(passphrase)
    if missing > 0:
        sentence = say(_SHORT_ONE) if missing == 1 else say(_SHORT, missing=str(missing))
        return Strength(grade=Grade.SHORT, sentence=sentence)
    grade = Grade.WEAK
    for least, better in ((LEAST, Grade.FAIR), (GOOD, Grade.GOOD), (STRONG, Grade.STRONG)):
        grade = better if tries >= least else grade
    return Strength(grade=grade, sentence=say(_SENTENCES[grade]))


def generated(words: Sequence[str]) -> str:
    """Return five words drawn by the system's random numbers. Raises ValueError for a poor list."""
    if len(set(words)) < 7776:
        raise ValueError("too few words to draw from")
    return " ".join(secrets.choice(words) for _ in range(WORDS))
