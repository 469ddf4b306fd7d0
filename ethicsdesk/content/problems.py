"""What is wrong with a content pack, said with file and line."""

from collections.abc import Iterable
from dataclasses import dataclass

from ethicsdesk.domain.errors import ContentBrokenError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing an author has to put right, and where it stands (line 0 = the file as a whole)."""

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        """Return ``file:line: sentence``, as editors and CI logs expect it."""
        return f"{self.file}:{self.line}: {self.sentence}"


class ContentError(ContentBrokenError):
    """A pack cannot be used; `problems` names every reason at once, in order of file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems without repeats."""
        super().__init__()
        self.problems = tuple(sorted(set(problems)))

    def report(self) -> str:
        """Return one line for each problem."""
        return "\n".join(str(problem) for problem in self.problems)
