"""The user guide: the topics of the help with pictures, keys, words and sources, as one PDF."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ethicsdesk.domain.help_book import HelpBlock, HelpKind, HelpTopic, passages
from ethicsdesk.domain.languages import document_tag
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
from ethicsdesk.domain.questionnaire import Badge, Confidence, Source
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.helping import Helped, listed

_BADGES: Mapping[Badge, str] = {
    Badge.LAW: tr_noop("Law"),
    Badge.PROPOSED: tr_noop("Proposed, not law"),
    Badge.PROFESSIONAL: tr_noop("Professional guidance"),
    Badge.FRAMEWORK: tr_noop("Framework"),
    Badge.BEST_PRACTICE: tr_noop("Good practice"),
}
_WHEN: Mapping[Confidence, str] = {
    Confidence.VERIFIED: tr_noop("as of {day}, verified"),
    Confidence.NOT_VERIFIED: tr_noop("as of {day}, not verified"),
    Confidence.DISPUTED: tr_noop("as of {day}, disputed"),
}
_TITLES: Mapping[HelpKind, str] = {
    HelpKind.HOW_TO: tr_noop("How to"),
    HelpKind.QUESTION: tr_noop("Questions people ask"),
    HelpKind.PAGE: tr_noop("Each page"),
}


def layout(
    seen: Helped,
    keys: Iterable[tuple[str, str]],
    pictures: Mapping[str, Picture],
    *,
    told: Callable[[Message], str] = str,
) -> BinderLayout:
    """Return the guide; *pictures* by the names the topics give them, a topic without one stands alone.

    *told* says the guide's own words in the language of what is *seen*; a translation says that nobody
    qualified has reviewed it, on its first page and at the foot of every one.
    """
    guide, version = _Guide(seen=seen, pictures=pictures, told=told), seen.age.version
    chapters = [
        Chapter(title=told(say(_TITLES[kind])), link=kind.value, blocks=tuple(guide.topics(topics)))
        for kind, topics in listed(seen.book)
    ]
    name = told(say(tr_noop("User guide")))
    return BinderLayout(
        title=told(say(tr_noop("EthicsDesk: user guide"))),
        subtitle=told(say(tr_noop("Version {version} of {day}"), version=version, day=seen.age.released)),
        cover=tuple(guide.cover()),
        chapters=(
            *chapters,
            Chapter(
                title=told(say(tr_noop("Keys you can use"))), link="keys", blocks=tuple(guide.keys(keys))
            ),
            Chapter(title=told(say(tr_noop("Words explained"))), link="words", blocks=tuple(guide.words())),
            Chapter(
                title=told(say(tr_noop("Sources and their dates"))),
                link="sources",
                blocks=tuple(guide.sources()),
            ),
        ),
        language=document_tag(seen.language),
        footer=" · ".join(filter(None, (f"EthicsDesk {version}", name, seen.unreviewed))),
        subject=name,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Guide:
    """What the guide is written from, and who says its own words."""

    seen: Helped
    pictures: Mapping[str, Picture]
    told: Callable[[Message], str]

    def cover(self) -> Iterator[Block]:
        """Yield what the program is, what it is not, and how old its facts are."""
        told, pack = self.told, self.seen.pack
        if self.seen.unreviewed:
            yield Paragraph(text=literal(f"{self.seen.unreviewed}."), small=True)
        yield Paragraph(
            text=told(
                say(
                    tr_noop(
                        "EthicsDesk guides therapists in solo practice through the ethics of AI. All you "
                        "write stays in one encrypted vault on your computer. The program uses no network."
                    )
                )
            ),
            lead=True,
        )
        yield Paragraph(
            text=told(
                say(
                    tr_noop(
                        "It gives no legal advice and no verdict. It shows evidence, gaps and reasons. "
                        "You decide."
                    )
                )
            )
        )
        dated = told(say(tr_noop("The laws and rules named here are as of {day}."), day=pack.as_of))
        pictured = told(say(tr_noop("The pictures show a practice that is invented.")))
        yield Paragraph(text=f"{dated} {self._reviewed()} {pictured}")

    def _reviewed(self) -> str:
        names = ", ".join(self.seen.pack.reviewed_by)
        if names:
            return self.told(say(tr_noop("Reviewed by {names}."), names=literal(names)))
        return self.told(say(tr_noop("No lawyer has reviewed them yet.")))

    def topics(self, topics: Iterable[HelpTopic]) -> Iterator[Block]:
        """Yield the topics, each with its picture under its title."""
        for topic in topics:
            heading = Heading(text=topic.title, level=1, link=topic.id)
            picture = self.pictures.get(topic.picture)
            first, *rest = topic.blocks
            yield Keep(blocks=(heading, *self._block(first), *((picture,) if picture else ())))
            for block in rest:
                yield from self._block(block)

    def _block(self, block: HelpBlock) -> Iterator[Block]:
        if block.heading:
            yield Heading(text=block.heading, level=2)
        for part in passages(block.text):
            if part.listed:
                yield Bullets(items=part.lines, numbered=block.steps)
            else:
                yield Paragraph(text=" ".join(part.lines))
        for cite in block.sources:
            if (source := self.seen.by_id.get(cite.source)) is not None:
                named = ", ".join(filter(None, (source.title, cite.part)))
                badge = self.told(say(_BADGES[source.badge]))
                yield Paragraph(text=f"**{badge}:** {literal(named)}, {self._when(source)}", small=True)

    def _when(self, source: Source) -> str:
        return self.told(say(_WHEN[source.confidence], day=source.as_of))

    def keys(self, keys: Iterable[tuple[str, str]]) -> Iterator[Block]:
        """Yield the keys with what they do."""
        told = self.told
        yield Grid(
            header=(told(say(tr_noop("Keys"))), told(say(tr_noop("What they do")))),
            rows=tuple((f"**{literal(names)}**", literal(does)) for names, does in keys),
            shares=(1.0, 2.6),
            summary=told(say(tr_noop("Each row names keys and what they do."))),
        )
        yield Paragraph(text=told(say(tr_noop("On a Mac, use Command where it says Ctrl."))), small=True)

    def words(self) -> Iterator[Block]:
        """Yield the words explained."""
        for term in self.seen.terms:
            yield Paragraph(text=f"**{literal(term.term)}.** {literal(term.meaning)}")

    def sources(self) -> Iterator[Block]:
        """Yield the sources by their strength, each with where to read it."""
        opens = tr_noop("EthicsDesk opens no address. Type it into your browser to read a source.")
        yield Paragraph(text=self.told(say(opens)))
        for badge in Badge:
            of = [source for source in self.seen.sources if source.badge is badge]
            if of:
                yield Heading(text=self.told(say(_BADGES[badge])), level=1)
            for source in of:
                yield Paragraph(
                    text=f"**{literal(source.title)}.** {literal(source.publisher)}. "
                    f"{literal(source.where)} ({self._when(source)})"
                )
