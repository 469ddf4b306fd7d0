"""Shows the blocks of a topic: headings, paragraphs, lists, steps, and whose rule it is."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.help_book import HelpBlock, HelpTopic, Passage, passages
from ethicsdesk.domain.inline import plain
from ethicsdesk.domain.questionnaire import Badge, Cite, Source
from ethicsdesk.ui.interview.why_panel import rule
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.heading import Text, subheading


def topic_view(topic: HelpTopic, sources: Mapping[str, Source]) -> QWidget:
    """Return a topic without its title."""
    host = QWidget()
    column = spaced(QVBoxLayout(host), margins=0, gap=1.0)
    for block in topic.blocks:
        column.addWidget(_block(block, sources))
    column.addStretch(1)
    return host


def _block(block: HelpBlock, sources: Mapping[str, Source]) -> QWidget:
    host = QWidget()
    column = spaced(QVBoxLayout(host), margins=0, gap=0.45)
    if block.heading:
        column.addWidget(subheading(plain(block.heading)))
    for part in passages(block.text):
        column.addWidget(_passage(part, numbered=block.steps))
    for badge, cites in by_badge(block.sources, sources):
        column.addWidget(rule(badge, cites, sources))
    return host


def _passage(part: Passage, *, numbered: bool) -> QWidget:
    if not part.listed:
        return Text(plain(" ".join(part.lines)))
    host = QWidget()
    grid = spaced(QGridLayout(host), margins=0, gap=0.35)
    grid.setColumnStretch(1, 1)
    for number, line in enumerate(part.lines):
        grid.addWidget(Text(f"{number + 1}." if numbered else "•"), number, 0)
        grid.addWidget(Text(plain(line)), number, 1)
    return host


def by_badge(
    cites: Sequence[Cite], sources: Mapping[str, Source]
) -> tuple[tuple[Badge, tuple[Cite, ...]], ...]:
    """Return the sources of a block by their strength, law first, so that none borrows another's badge."""
    known = [cite for cite in cites if cite.source in sources]
    found = ((badge, tuple(c for c in known if sources[c.source].badge is badge)) for badge in Badge)
    return tuple((badge, of) for badge, of in found if of)
