"""Finds every text of the pack that is put into other languages, and lays other words in its place.

A text is named by the file it was written in and a key inside it, such as ``phi.meaning``; a block of a
paper by its id. What is not found here stays as it is in every language: names, citations, ids, rules.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from ethicsdesk.content.expand import YES_NO_OPTIONS
from ethicsdesk.content.help_files import PICTURE
from ethicsdesk.content.load import Draft, Placed, PlacedTemplate
from ethicsdesk.content.pack import TitlePage
from ethicsdesk.domain import duties, incident_words, profiles, questionnaire, review_book, template
from ethicsdesk.domain.help_book import HelpTopic

T = TypeVar("T")

ANSWERS = "answers.yaml"
"""Where the words of yes, partly and no stand once for all questions; the English has no such file."""

_PARTS: Mapping[type, tuple[str, ...]] = MappingProxyType(  # the texts of each model, and what holds more
    {
        TitlePage: ("title",),
        questionnaire.Source: ("title", "short", "where"),
        questionnaire.Term: ("term", "meaning", "also"),
        questionnaire.Gate: ("text", "why", "options"),
        questionnaire.GateOption: ("label", "help"),
        questionnaire.Section: ("title", "intro"),
        questionnaire.Question: (
            "text", "why", "evidence", "red_flag", "change", "good_text", "options", "date_part",
        ),
        questionnaire.Option: ("label", "help"),
        questionnaire.DatePart: ("label",),
        template.Phrases: (
            "says_contract", "says_checked", "says_claim", "says_none", "contract_also", "checked_also",
            "claim_also", "none_also", "units", "months", "date", "unknown", "edition", "unreviewed",
        ),
        template.Template: ("title", "subtitle"),
        duties.Rule: ("title", "whom", "asks", "forbids", "open", "penalty", "steps", "binds"),
        duties.Bind: ("note",),
        duties.DutyText: ("title", "text", "steps"),
        incident_words.IncidentBook: tuple(field.name for field in fields(incident_words.IncidentBook)),
        incident_words.KindWords: ("title", "text", "examples"),
        incident_words.StepWords: ("title", "how", "why"),
        incident_words.SeverityWords: ("title", "text"),
        incident_words.FactorWords: ("title", "ask", "low", "medium", "high"),
        incident_words.ChoiceWords: ("title", "text"),
        profiles.Profile: ("look_for", "claims"),
        profiles.PublicClaim: ("says", "caution"),
        profiles.KindHints: ("look_for",),
        review_book.ReviewText: ("title", "intro", "sections", "eased"),
        review_book.Eased: ("reason",),
        review_book.ReviewSection: ("title", "items"),
        review_book.ReviewItem: ("text", "act", "help"),
        review_book.TrainingTopic: ("title", "text", "practice", "quiz"),
        review_book.QuizQuestion: ("text", "options", "why"),
    }
)  # fmt: skip


class Entry(NamedTuple):
    """One text and where it stands in the English; of a block, see `joined`."""

    file: str
    key: str
    english: str
    fields: int = 0  # labels a slash apart that must stay as many; 0 = the text has no such fields


Visit = Callable[[Entry], str]
"""Gets a text and returns the words to put in its place."""

_Within = Callable[[tuple[str, ...], str], str]


def entries(draft: Draft) -> tuple[Entry, ...]:
    """Return every text of a draft once, file by file in the order written."""
    found: dict[tuple[str, str], Entry] = {}

    def note(entry: Entry) -> str:
        found.setdefault((entry.file, entry.key), entry)
        return entry.english

    with_texts(draft, note)
    return tuple(found.values())


def with_texts(draft: Draft, visit: Visit) -> Draft:
    """Return the draft with other words; what each text is replaced by, *visit* says."""
    made: dict[str, Any] = {}
    for field in fields(draft):
        items = getattr(draft, field.name)
        if isinstance(items, list):
            made[field.name] = [_with(item, visit) for item in items]
    return replace(draft, **made)


def _with(item: Placed[Any], visit: Visit) -> Placed[Any]:
    if isinstance(item.value, HelpTopic):
        return replace(item, value=_helping(item.value, item.file.name, visit))
    root = _root(item.value)

    def within(path: tuple[str, ...], english: str) -> str:
        if path[-1] == "label" and "options" in path and YES_NO_OPTIONS.get(path[-2]) == english:
            return visit(Entry(ANSWERS, path[-2], english))
        return visit(Entry(item.file.name, ".".join((*root, *path)), english))

    value = _mapped(item.value, (), within)
    if isinstance(item, PlacedTemplate):
        value = replace(value, blocks=tuple(_blocks(item, visit)))
    return replace(item, value=value)


def _root(value: object) -> tuple[str, ...]:
    """Return how the keys of an item begin: with its id where its file holds many."""
    match value:
        case questionnaire.Section():
            return ("section",)
        case profiles.KindHints():
            return (value.category,)
        case (
            TitlePage()
            | template.Phrases()
            | template.Template()
            | profiles.Profile()
            | review_book.ReviewText()
        ):
            return ()
        case _:
            found = getattr(value, "id", "")
            return (str(found),) if found else ()


def _mapped(value: T, path: tuple[str, ...], within: _Within) -> T:
    made: object = value
    if isinstance(value, str):
        made = within(path, value) if value.strip() else value
    elif isinstance(value, tuple):
        keys = _keys(value)
        made = tuple(_mapped(part, (*path, key), within) for part, key in zip(value, keys, strict=True))
    elif isinstance(value, dict):
        made = {key: _mapped(part, (*path, key), within) for key, part in value.items()}
    elif is_dataclass(value) and not isinstance(value, type):
        names = _PARTS.get(type(value), ())
        made = replace(
            value, **{name: _mapped(getattr(value, name), (*path, name), within) for name in names}
        )
    return made  # type: ignore[return-value]


def _keys(parts: tuple[object, ...]) -> list[str]:
    """Return a name for each part: its id, or else its number, so that order only counts without ids."""
    names = [
        str(getattr(part, "id", None) or getattr(part, "level", number)) for number, part in enumerate(parts)
    ]
    counts = Counter(names)
    return [name if counts[name] == 1 else str(number) for number, name in enumerate(names)]


def _blocks(item: PlacedTemplate, visit: Visit) -> Iterator[template.TemplateBlock]:
    files = {text.id: text.file for text in item.texts}
    for block in item.value.blocks:
        slashes = block.form in (template.Form.SIGNATURE, template.Form.BLANK_TABLE)
        entry = Entry(
            files.get(block.id, item.text_name),
            block.id,
            joined(block.label, block.text),
            len(block.text.split("/")) if slashes else 0,
        )
        label, _, text = visit(entry).partition("\n")
        yield replace(block, label=label, text=text)


def _helping(topic: HelpTopic, file: str, visit: Visit) -> HelpTopic:
    """Return a topic of the help in other words; its title and what its picture shows are blocks too."""

    def words(key: str, label: str, text: str) -> tuple[str, str]:
        label, _, text = visit(Entry(file, key, joined(label, text))).partition("\n")
        return label, text

    blocks = []
    for block in topic.blocks:
        heading, text = words(block.id, block.heading, block.text)
        blocks.append(replace(block, heading=heading, text=text))
    title, _ = words("title", topic.title, "")
    shows = words(PICTURE, "", topic.shows)[1] if topic.shows else ""
    return replace(topic, title=title, shows=shows, blocks=tuple(blocks))


def joined(label: str, text: str) -> str:
    """Return the words of a block as one text, the label (or nothing) in its first line."""
    return f"{label}\n{text}"
