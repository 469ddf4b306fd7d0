"""Search everything: the records of the vault, the words of the program, and what can be done with it."""

from collections.abc import Iterable, Iterator, Sequence

from ethicsdesk.domain.records import Assessment, Tool
from ethicsdesk.domain.search_words import Query, asked
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.search_content import Content
from ethicsdesk.services.search_places import Names, Told
from ethicsdesk.services.search_ports import Finder, Hit, Wanted
from ethicsdesk.services.search_records import GROUP, item_of
from ethicsdesk.services.search_results import FITS, GROUPS, Found, FoundGroup, Group, Item

MOST = 5
_Part = tuple[tuple[str, ...], tuple[Tool, ...]]


def find(desk: Desk, text: str, *, most: int = MOST, told: Told = str) -> Found:
    """Return at most so many rows of each group for what a person typed; no text is an error.

    All words must fit, the last as the beginning of a word. A tool's name among the words may also stand
    for the tool: the others must then fit something about it. *told* says a sentence in the language of the
    window; what can be done is found by its words in that language and in English.
    """
    words = asked(text)
    if not words:
        return Found(words=())
    with desk.store.reading() as vault, desk.store.finding() as finder:
        names = Names(desk, vault, Query(words), told)
        parts = _parts(words, vault.list(Tool))
        hits = _hits(vault, finder, words, parts, most + 1)
        items = [*_content(names, parts, most + 1), *_rows(names, hits, most + 1)]
    return Found(words=words, groups=_grouped(items, most))


def _parts(words: tuple[str, ...], tools: Iterable[Tool]) -> tuple[_Part, ...]:
    """Return the words that are left when some of them name tools, with the tools named by most of them."""
    if len(words) < 2:
        return ()
    single = [Query((word,)) for word in words]
    left: dict[tuple[str, ...], list[Tool]] = {}
    for tool in tools:
        name = f"{tool.name} {tool.maker}"
        left.setdefault(tuple(one.words[0] for one in single if not one.fits(name)), []).append(tool)
    fewest = min(map(len, left), default=0)
    return tuple((rest, tuple(of)) for rest, of in left.items() if 0 < len(rest) == fewest < len(words))


def _hits(
    vault: Reader, finder: Finder, words: tuple[str, ...], parts: Sequence[_Part], most: int
) -> list[Hit]:
    brief = sum(map(len, words)) < 2  # one letter stands in every text, but says something of a name
    hits = list(finder.find(Wanted(words=words, most=most, titles_only=brief)))
    for rest, tools in parts:
        owners = {tool.id for tool in tools}
        owners |= {run.id for tool in tools for run in vault.list(Assessment, parent=tool.id)}
        hits += finder.find(Wanted(words=rest, owners=frozenset(owners), most=most))
    best = {(hit.kind, hit.id): hit for hit in sorted(hits, key=lambda hit: hit.score)}
    return sorted(best.values(), key=lambda hit: -hit.score)


def _rows(names: Names, hits: Iterable[Hit], most: int) -> Iterator[Item]:
    """Turn the best hits into rows; a group that has enough needs no more."""
    made = dict.fromkeys(Group, 0)
    for hit in hits:
        group = GROUP.get(hit.kind)
        if group is not None and made[group] < most:
            item = item_of(names, hit)
            if item is not None:
                made[group] += 1
                yield item


def _content(names: Names, parts: Sequence[_Part], most: int) -> Iterator[Item]:
    yield from Content(names, names.query, most).items()
    for rest, tools in parts:
        yield from Content(names, Query(rest), most, tools).items()


def _grouped(items: Sequence[Item], most: int) -> tuple[FoundGroup, ...]:
    """Sort rows into groups, the best first in each; a row stands once, a group by its best row."""
    by_group: dict[Group, list[Item]] = {}
    seen: set[object] = set()
    for item in items:
        same = (item.group, item.title.text, item.target, item.command, item.detail)
        if same not in seen:
            seen.add(same)
            by_group.setdefault(item.group, []).append(item)
    groups = []
    for group, rows in by_group.items():
        rows.sort(key=lambda item: FITS.index(item.fit))
        groups.append(FoundGroup(group=group, items=tuple(rows[:most]), more=len(rows) > most))
    groups.sort(key=lambda one: (FITS.index(one.items[0].fit), GROUPS.index(one.group)))
    return tuple(groups)
