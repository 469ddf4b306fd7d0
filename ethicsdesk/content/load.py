"""Reads the author form of a pack: every file, every item, with the place each was written."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ethicsdesk.content.borrow import Borrower
from ethicsdesk.content.expand import Expand, Expander, as_written, items
from ethicsdesk.content.help_files import read_help
from ethicsdesk.content.markdown import TextBlock, read_blocks
from ethicsdesk.content.pack import TitlePage
from ethicsdesk.content.problems import ContentError, Problem
from ethicsdesk.content.schema import decode
from ethicsdesk.content.strict_yaml import Path, YamlFile, read_yaml
from ethicsdesk.domain.duties import DutyText, Rule
from ethicsdesk.domain.help_book import HelpTopic
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.profiles import KindHints, Profile
from ethicsdesk.domain.questionnaire import Gate, Question, Section, SeedPoint, Source, Starter, Term
from ethicsdesk.domain.review_book import ReviewText, TrainingTopic
from ethicsdesk.domain.template import Phrases, Template

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

FORMAT = 1
"""The only format of pack files this program reads."""


@dataclass(frozen=True, slots=True)
class Placed(Generic[T_co]):
    """A part of the pack and where it was written."""

    value: T_co
    file: YamlFile
    path: Path

    def problem(self, sentence: str, *inside: str | int) -> Problem:
        """Say what is wrong with it, or with the part *inside* it."""
        return self.file.problem((*self.path, *inside), sentence)


@dataclass(frozen=True, slots=True)
class PlacedTemplate(Placed[Template]):
    """A template, with its texts as written."""

    text_name: str
    texts: tuple[TextBlock, ...]

    def text_problem(self, block: str, sentence: str, *, placeholder: str = "") -> Problem:
        """Say what is wrong with the words of a block."""
        for text in self.texts:
            if text.id == block:
                line = next((line for name, line in text.placeholders if name == placeholder), text.line)
                return Problem(self.text_name, line, sentence)
        return self.problem(sentence)


@dataclass(slots=True)
class Draft:
    """Everything of a pack that could be read.

    While it is not `whole`, what seems to be missing may only be unreadable, and is not reported.
    """

    pack: list[Placed[TitlePage]] = field(default_factory=list)
    sources: list[Placed[Source]] = field(default_factory=list)
    terms: list[Placed[Term]] = field(default_factory=list)
    gates: list[Placed[Gate]] = field(default_factory=list)
    starters: list[Placed[Starter]] = field(default_factory=list)
    points: list[Placed[SeedPoint]] = field(default_factory=list)
    sections: list[Placed[Section]] = field(default_factory=list)
    questions: list[Placed[Question]] = field(default_factory=list)
    phrases: list[Placed[Phrases]] = field(default_factory=list)
    templates: list[PlacedTemplate] = field(default_factory=list)
    rules: list[Placed[Rule]] = field(default_factory=list)
    duty_texts: list[Placed[DutyText]] = field(default_factory=list)
    incidents: list[Placed[IncidentBook]] = field(default_factory=list)
    profiles: list[Placed[Profile]] = field(default_factory=list)
    kinds: list[Placed[KindHints]] = field(default_factory=list)
    reviews: list[Placed[ReviewText]] = field(default_factory=list)
    topics: list[Placed[TrainingTopic]] = field(default_factory=list)
    topics_of_help: list[Placed[HelpTopic]] = field(default_factory=list)
    whole: bool = False


def load(files: Mapping[str, bytes]) -> tuple[Draft, list[Problem]]:
    """Return what could be read, and every problem of form. Raises nothing for a broken pack."""
    loader = _Loader(files)
    loader.run()
    return loader.draft, loader.problems


class _Loader:
    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.draft = Draft()
        self.problems: list[Problem] = []
        self.borrower = Borrower(files, self.problems)

    def run(self) -> None:
        readers: dict[str, Callable[[str], None]] = {
            "pack.yaml": self._pack,
            "glossary.yaml": self._list_reader("terms", Term, self.draft.terms),
            "gates.yaml": self._list_reader("gates", Gate, self.draft.gates),
            "starters.yaml": self._list_reader("starters", Starter, self.draft.starters),
            "coverage.yaml": self._list_reader("points", SeedPoint, self.draft.points),
            "kinds.yaml": self._list_reader("kinds", KindHints, self.draft.kinds),
            "phrases.yaml": self._phrases,
            "incidents.yaml": self._incidents,
            "duties/words.yaml": self._list_reader("duties", DutyText, self.draft.duty_texts),
        }
        folders: dict[tuple[str, str], Callable[[str], None]] = {
            ("sources", "yaml"): self._sources,
            ("questions", "yaml"): self._questions,
            ("duties", "yaml"): self._rules,
            ("profiles", "yaml"): self._profile,
            ("reviews", "yaml"): self._review,
            ("help", "md"): self._help,
        }
        for name in sorted(self.files):
            parts = name.split("/")
            if name in readers:
                readers[name](name)
            elif len(parts) == 2 and (kind := (parts[0], name.rpartition(".")[2])) in folders:
                folders[kind](name)
            elif len(parts) == 3 and parts[0] == "documents" and parts[2] == "document.yaml":
                self._document(name)
            elif not (len(parts) == 3 and parts[0] == "documents" and parts[2] == "text.md"):
                self.problems.append(Problem(name, 0, "This file does not belong to a content pack."))
            elif f"documents/{parts[1]}/document.yaml" not in self.files:
                self.problems.append(Problem(name, 0, "There is no document.yaml beside this text."))
        self.draft.whole = not self.problems
        for name in sorted({"pack.yaml", "phrases.yaml"} - set(self.files)):
            self.problems.append(Problem(name, 0, "This file is missing."))

    def _yaml(self, name: str) -> YamlFile | None:
        try:
            return read_yaml(name, self.files[name])
        except ContentError as error:
            self.problems += error.problems
            return None

    def _items(
        self, file: YamlFile, key: str, kind: type[T], expand: Expand, *, also: tuple[str, ...] = ()
    ) -> Iterator[Placed[T]]:
        for number, item in enumerate(items(file, key, self.problems, also=also)):
            before = len(self.problems)
            data = expand(item, (key, number))
            value = decode(kind, data, file, (key, number), self.problems)
            if value is not None and len(self.problems) == before:
                yield Placed(value, file, (key, number))

    def _list_reader(self, key: str, kind: type[T], into: list[Placed[T]]) -> Callable[[str], None]:
        def read(name: str) -> None:
            if (file := self._yaml(name)) is not None:
                into.extend(self._items(file, key, kind, as_written))

        return read

    def _sources(self, name: str) -> None:
        self._list_reader("sources", Source, self.draft.sources)(name)

    def _pack(self, name: str) -> None:
        file = self._yaml(name)
        if file is None:
            return
        if (
            isinstance(file.data, dict)
            and isinstance(file.data.get("format"), int)
            and file.data["format"] != FORMAT
        ):
            self.problems.append(file.problem(("format",), f"This program reads format {FORMAT} only."))
            return
        if (pack := decode(TitlePage, file.data, file, (), self.problems)) is not None:
            self.draft.pack.append(Placed(pack, file, ()))

    def _phrases(self, name: str) -> None:
        file = self._yaml(name)
        if file is None:
            return
        if isinstance(file.data, dict) and "phrases" in file.data:
            self.draft.phrases.extend(self._items(file, "phrases", Phrases, as_written))
        elif (phrases := decode(Phrases, file.data, file, (), self.problems)) is not None:
            self.draft.phrases.append(Placed(phrases, file, ()))

    def _questions(self, name: str) -> None:
        file = self._yaml(name)
        if file is None:
            return
        data = file.data if isinstance(file.data, dict) else {}
        section = decode(Section, data.get("section"), file, ("section",), self.problems)
        if section is not None:
            self.draft.sections.append(Placed(section, file, ("section",)))
        expander = Expander(file, self.problems)
        section_id = section.id if section else ""
        self.draft.questions.extend(
            self._items(
                file,
                "questions",
                Question,
                lambda item, path: expander.question(item, path, section_id),
                also=("section",),
            )
        )

    def _rules(self, name: str) -> None:
        if (file := self._yaml(name)) is not None:
            expander = Expander(file, self.problems)
            self.draft.rules.extend(self._items(file, "rules", Rule, expander.rule))

    def _incidents(self, name: str) -> None:
        if (file := self._yaml(name)) is None:
            return
        if (book := decode(IncidentBook, file.data, file, (), self.problems)) is not None:
            self.draft.incidents.append(Placed(book, file, ()))

    def _profile(self, name: str) -> None:
        file = self._yaml(name)
        if file is not None and (found := decode(Profile, file.data, file, (), self.problems)) is not None:
            self.draft.profiles.append(Placed(found, file, ()))

    def _review(self, name: str) -> None:
        """Read one review, or the list of topics."""
        if (file := self._yaml(name)) is None:
            return
        if not isinstance(file.data, dict) or "topics" in file.data:
            self.draft.topics.extend(self._items(file, "topics", TrainingTopic, as_written))
            return
        for key in file.data.keys() - {"review"}:
            self.problems.append(file.problem((key,), f"“{key}” is not a field here."))
        place = ("review",)
        if (found := decode(ReviewText, file.data.get("review"), file, place, self.problems)) is not None:
            self.draft.reviews.append(Placed(found, file, place))

    def _help(self, name: str) -> None:
        try:
            file, data = read_help(name, self.files[name])
        except ContentError as error:
            self.problems += error.problems
            return
        if (topic := decode(HelpTopic, data, file, (), self.problems)) is not None:
            self.draft.topics_of_help.append(Placed(topic, file, ()))

    def _document(self, name: str) -> None:
        file = self._yaml(name)
        text_name = name.replace("document.yaml", "text.md")
        if text_name not in self.files:
            self.problems.append(Problem(text_name, 0, "This file is missing."))
            return
        try:
            texts = read_blocks(text_name, self.files[text_name])
        except ContentError as error:
            self.problems += error.problems
            return
        if file is None:
            return
        before = len(self.problems)
        file, texts = self.borrower.fill(file, texts)
        data = Expander(file, self.problems).document(file.data, texts, text_name)
        template = decode(Template, data, file, (), self.problems)
        if template is not None and len(self.problems) == before:
            self.draft.templates.append(PlacedTemplate(template, file, (), text_name, texts))
