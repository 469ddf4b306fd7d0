"""Says what is wrong with a language, how far it has come, and how easily its papers read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ethicsdesk.content.check_documents import running_words
from ethicsdesk.content.folder import read_files
from ethicsdesk.content.languages import TITLE, written_languages
from ethicsdesk.content.load import Draft, PlacedTemplate
from ethicsdesk.content.overlay import Laid, lay_over, read_overlay
from ethicsdesk.content.problems import ContentError, Problem
from ethicsdesk.content.stub import stub_files
from ethicsdesk.content.texts import Entry, entries
from ethicsdesk.domain.readability_spanish import EASY_ENOUGH, band, fernandez_huerta, inflesz


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedLanguage:
    """A language laid over the English; None when its page cannot be read."""

    code: str
    laid: Laid | None
    problems: tuple[Problem, ...]

    def stale(self) -> Iterator[Problem]:
        """Yield where the English has changed since a text was translated."""
        for words in self.laid.stale if self.laid else ():
            yield words.problem("The English has changed since this was translated.")

    def gaps(self) -> Iterator[Problem]:
        """Yield everything that keeps the language from being complete."""
        if self.laid is None:
            return
        yield from self.stale()
        for entry in self.laid.missing:
            yield Problem(entry.file, 0, f"“{entry.key}” is not translated yet.")
        if not self.laid.page.complete:
            yield Problem(TITLE, 0, "The language is not said to be complete.")

    def wrong(self) -> tuple[Problem, ...]:
        """Return what must be put right: in a language that is said to be complete, every gap too."""
        promised = self.laid is not None and self.laid.page.complete
        found = {*self.problems, *(self.gaps() if promised else ())}
        return tuple(
            Problem(f"{self.code}/{problem.file}", problem.line, problem.sentence)
            for problem in sorted(found)
        )


def check_overlay(draft: Draft, files: Mapping[str, bytes], *, code: str = "") -> CheckedLanguage:
    """Check the files of a language against the English. Raises nothing for what they hold."""
    overlay, problems = read_overlay(files)
    if overlay.page is None:
        return CheckedLanguage(code=code, laid=None, problems=tuple(problems))
    if code and overlay.page.language != code:
        problems.append(Problem(TITLE, 0, f"The language is that of the folder: {code}."))
    laid, found = lay_over(draft, overlay)
    return CheckedLanguage(code=code, laid=laid, problems=tuple(problems + found))


def check_languages(draft: Draft, folder: Path) -> Iterator[CheckedLanguage]:
    """Yield every language of a content folder, checked. Raises ContentError when one cannot be read."""
    for code in written_languages(folder):
        yield check_overlay(draft, read_files(folder / code), code=code)


def status(found: CheckedLanguage) -> list[str]:
    """Return how far a language has come: counts, and every stale text with its place."""
    if found.laid is None:
        return [f"{found.code}: {TITLE} cannot be read."]
    laid = found.laid
    done = laid.total - len(laid.missing) - len(laid.stale)
    offered = "offered" if laid.complete and not found.problems else "not offered yet"
    counts = f"{done} of {laid.total} texts translated, {len(laid.missing)} missing, {len(laid.stale)} stale"
    lines = [f"{found.code}: {counts}; {offered}."]
    return [*lines, *(f"  {found.code}/{problem}" for problem in sorted(found.stale()))]


def missing_by_file(found: CheckedLanguage) -> list[str]:
    """Return how many texts each file still lacks."""
    names = [entry.file for entry in found.laid.missing] if found.laid else []
    return [f"  {found.code}/{name}: {names.count(name)} missing" for name in sorted(set(names))]


def spanish_ease(found: CheckedLanguage) -> Iterator[str]:
    """Yield how easily each Spanish paper reads that is translated whole; nothing for other languages."""
    if found.laid is None or found.code.partition("-")[0] != "es":
        return
    unready = {entry.file for entry in found.laid.missing} | {words.file for words in found.laid.stale}
    for item in found.laid.draft.templates:
        if _files(item).isdisjoint(unready):
            text = running_words(item)
            score = inflesz(text)
            note = "" if score >= EASY_ENOUGH else f", below {EASY_ENOUGH}"
            yield (
                f"{found.code} {item.value.id}: INFLESZ {score} ({band(score).replace('_', ' ')}{note}), "
                f"Fernández-Huerta {fernandez_huerta(text)}"
            )


def _files(item: PlacedTemplate) -> set[str]:
    return {item.file.name, *(text.file for text in item.texts)}


def write_stub(draft: Draft, folder: Path, code: str) -> tuple[Entry, ...]:
    """Write the files of a language anew with what it has, the English beside what it lacks.

    Raises ContentError, and writes nothing, when what is there cannot be read or says unknown things.
    """
    target = folder / code
    overlay, problems = read_overlay(read_files(target) if target.is_dir() else {})
    problems = [problem for problem in problems if overlay.page is not None or problem.file != TITLE]
    english = entries(draft)
    known = {(entry.file, entry.key) for entry in english}
    problems += [
        words.problem(f"The English has no text called “{key}”.")
        for (file, key), words in overlay.words.items()
        if (file, key) not in known
    ]
    if problems:
        raise ContentError(problems)
    for name, data in stub_files(english, overlay, code).items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return english
