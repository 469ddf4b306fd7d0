"""The user guide: the topics of the help with pictures, keys, words and sources, as one PDF."""

from collections.abc import Iterable, Iterator, Mapping

from ethicsdesk.domain.help_book import HelpBlock, HelpKind, HelpTopic, passages
from ethicsdesk.domain.layout import (
    BinderLayout,
    Block,
    Bullets,
    Chapter,
    Grid,
    Heading,
    Keep,
    Paragraph,
    Picture,
    literal,
)
from ethicsdesk.domain.questionnaire import Badge, Confidence, Source, Term
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.helping import Helped, listed

_BADGES = {
    Badge.LAW: "Law",
    Badge.PROPOSED: "Proposed, not law",
    Badge.PROFESSIONAL: "Professional guidance",
    Badge.FRAMEWORK: "Framework",
    Badge.BEST_PRACTICE: "Good practice",
}
_SURE = {
    Confidence.VERIFIED: "verified",
    Confidence.NOT_VERIFIED: "not verified",
    Confidence.DISPUTED: "disputed",
}
_TITLES = {
    HelpKind.HOW_TO: "How to",
    HelpKind.QUESTION: "Questions people ask",
    HelpKind.PAGE: "Each page",
}


def layout(seen: Helped, keys: Iterable[tuple[str, str]], pictures: Mapping[str, Picture]) -> BinderLayout:
    """Return the guide; *pictures* by the names the topics give them, a topic without one stands alone."""
    version, day = seen.age.version, day_words(seen.age.released)
    chapters = [
        Chapter(title=_TITLES[kind], link=kind.value, blocks=tuple(_topics(topics, seen, pictures)))
        for kind, topics in listed(seen.book)
    ]
    return BinderLayout(
        title="EthicsDesk: user guide",
        subtitle=f"Version {version} of {day}",
        cover=(
            Paragraph(
                text="EthicsDesk guides therapists in solo practice through the ethics of AI. All you write "
                "stays in one encrypted vault on your computer. The program uses no network.",
                lead=True,
            ),
            Paragraph(
                text="It gives no legal advice and no verdict. It shows evidence, gaps and reasons. "
                "You decide."
            ),
            Paragraph(
                text=f"The laws and rules named here are as of {day_words(seen.pack.as_of)}. "
                f"{_reviewed(seen)} The pictures show a practice that is invented.",
            ),
        ),
        chapters=(
            *chapters,
            Chapter(title="Keys you can use", link="keys", blocks=_keys(keys)),
            Chapter(title="Words explained", link="words", blocks=tuple(_words(seen.terms))),
            Chapter(title="Sources and their dates", link="sources", blocks=tuple(_sources(seen.sources))),
        ),
        footer=f"EthicsDesk {version} · User guide",
        subject="User guide",
    )


def _reviewed(seen: Helped) -> str:
    names = ", ".join(seen.pack.reviewed_by)
    return f"Reviewed by {names}." if names else "No lawyer has reviewed them yet."


def _topics(topics: Iterable[HelpTopic], seen: Helped, pictures: Mapping[str, Picture]) -> Iterator[Block]:
    for topic in topics:
        heading = Heading(text=topic.title, level=1, link=topic.id)
        picture = pictures.get(topic.picture)
        first, *rest = topic.blocks
        yield Keep(blocks=(heading, *_block(first, seen.by_id), *((picture,) if picture else ())))
        for block in rest:
            yield from _block(block, seen.by_id)


def _block(block: HelpBlock, sources: Mapping[str, Source]) -> Iterator[Block]:
    if block.heading:
        yield Heading(text=block.heading, level=2)
    for part in passages(block.text):
        if part.listed:
            yield Bullets(items=part.lines, numbered=block.steps)
        else:
            yield Paragraph(text=" ".join(part.lines))
    for cite in block.sources:
        if (source := sources.get(cite.source)) is not None:
            named = ", ".join(filter(None, (source.title, cite.part)))
            yield Paragraph(
                text=f"**{_BADGES[source.badge]}:** {literal(named)}, {_when(source)}", small=True
            )


def _when(source: Source) -> str:
    return f"as of {day_words(source.as_of)}, {_SURE[source.confidence]}"


def _keys(keys: Iterable[tuple[str, str]]) -> tuple[Block, ...]:
    grid = Grid(
        header=("Keys", "What they do"),
        rows=tuple((f"**{literal(names)}**", literal(does)) for names, does in keys),
        shares=(1.0, 2.6),
        summary="Each row names keys and what they do.",
    )
    return grid, Paragraph(text="On a Mac, use Command where it says Ctrl.", small=True)


def _words(terms: Iterable[Term]) -> Iterator[Block]:
    for term in terms:
        yield Paragraph(text=f"**{literal(term.term)}.** {literal(term.meaning)}")


def _sources(sources: Iterable[Source]) -> Iterator[Block]:
    yield Paragraph(text="EthicsDesk opens no address. Type it into your browser to read a source.")
    known = tuple(sources)
    for badge in Badge:
        of = [source for source in known if source.badge is badge]
        if of:
            yield Heading(text=_BADGES[badge], level=1)
        for source in of:
            yield Paragraph(
                text=f"**{literal(source.title)}.** {literal(source.publisher)}. {literal(source.where)} "
                f"({_when(source)})"
            )
