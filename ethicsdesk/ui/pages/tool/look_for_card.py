"""The card that names AI features to look for in a tool: from public pages, then by its kinds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.profiles import Profile
from ethicsdesk.services.profiles import LookFor
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, subheading


class LookForCard(Card):
    """Says what to look for and how sure it is; it says nothing about whether a tool is good."""

    def __init__(self, look_for: LookFor) -> None:
        """Show what public pages name, and fold away what tools of each kind may have."""
        super().__init__(self.tr("AI features to look for"))
        if look_for.profile is not None:
            self._add_profile(look_for.profile)
        folded = look_for.profile is not None or len(look_for.kinds) > 1
        if look_for.kinds:
            self.add(subheading(self.tr("In any tool of its kind")))
        for kind in look_for.kinds:
            name = labels.category(kind.category)
            self.add(Disclosure(name, _bullets(kind.look_for), opened=not folded))

    def _add_profile(self, profile: Profile) -> None:
        day = labels.day(profile.seen_on)
        if not profile.look_for:
            words = self.tr(
                "On {day} we found no public page that names AI features in it. "
                "There may be some all the same: look in its settings, and ask the company."
            )
            self.add(Text(words.format(day=day)))
            return
        self.add(_bullets(profile.look_for))
        ways = " · ".join(labels.capture(one) for one in profile.captures)
        if ways:
            self.add(Text(self.tr("How words may get in: {ways}").format(ways=ways), role=TextRole.MUTED))
        words = self.tr("Named on public pages seen {day}. Verify on the maker’s page.")
        self.add(help_text(words.format(day=day)))


def _bullets(texts: Sequence[str]) -> QWidget:
    host = QWidget()
    column = spaced(QVBoxLayout(host), margins=0, gap=0.35)
    for text in texts:
        row = spaced(QHBoxLayout(), margins=0, gap=0.5)
        mark = Text("•", role=TextRole.MUTED)
        mark.setWordWrap(False)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(text), 1)
        column.addLayout(row)
    return host
