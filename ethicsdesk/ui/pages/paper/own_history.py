"""What was typed of a paper's own words, step by step, to go back and forth in."""

from dataclasses import dataclass

from ethicsdesk.domain.own_words import OwnParagraph, Replacement

MOST_STEPS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """The own words of a paper at one moment."""

    paragraphs: tuple[OwnParagraph, ...] = ()
    replacements: tuple[Replacement, ...] = ()


class OwnHistory:
    """Steps behind and ahead of the present one."""

    def __init__(self, now: Own | None = None) -> None:
        """Begin at one moment, with nothing to take back."""
        self.now = now or Own()
        self._behind: list[Own] = []
        self._ahead: list[Own] = []

    @property
    def can_undo(self) -> bool:
        """Say whether there is a step to take back."""
        return bool(self._behind)

    @property
    def can_redo(self) -> bool:
        """Say whether there is a step to do again."""
        return bool(self._ahead)

    def note(self, own: Own) -> bool:
        """Remember a new step; what was taken back before is gone. Say whether anything is new."""
        if own == self.now:
            return False
        self._behind = [*self._behind, self.now][-MOST_STEPS:]
        self._ahead, self.now = [], own
        return True

    def undo(self) -> Own | None:
        """Take the last step back; None when there is none."""
        return self._step(self._behind, self._ahead)

    def redo(self) -> Own | None:
        """Do again what was taken back last; None when there is nothing."""
        return self._step(self._ahead, self._behind)

    def _step(self, source: list[Own], target: list[Own]) -> Own | None:
        if not source:
            return None
        target.append(self.now)
        self.now = source.pop()
        return self.now
