"""The quiet card beside a question: what has been said publicly, by whom and when. It answers nothing."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ethicsdesk.domain.evidence import Speaker
from ethicsdesk.domain.profiles import PublicClaim, SaidInPublic
from ethicsdesk.domain.records import CaptureMode
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, subheading
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.styling import mark

NARROW_EM = 38

translate = QCoreApplication.translate


class ClaimsCard(Card):
    """Lists the claims, those that do not agree side by side; only the maker's can become a basis."""

    wanted = Signal(object)
    """The maker's claim that the person wants to name as “the company says so”."""

    def __init__(
        self, said: SaidInPublic, *, offers_basis: bool, captures: Sequence[CaptureMode] = ()
    ) -> None:
        """Show what was said; *captures* are ways in that public pages speak of."""
        super().__init__(translate("ClaimsCard", "What has been said publicly"))
        self._offers_basis = offers_basis
        self.buttons: list[LinkButton] = []
        self.links: list[LinkButton] = []
        self.pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        if captures:
            ways = " · ".join(labels.capture(capture) for capture in captures)
            self.add(Text(self.tr("Ways in that public pages speak of: {ways}").format(ways=ways)))
        if said.at_odds:
            self.add(subheading(self.tr("These do not agree")))
            self._add_pair(said.at_odds)
        for claim in said.claims:
            if not claim.at_odds:
                self.add(self._claim(claim))
        if said.maker_silent:
            words = self.tr("On {day} we found no statement of the maker on this. You can ask the company.")
            self.add(Text(words.format(day=labels.day(said.seen_on))))
        self.kept = help_text(
            self.tr("What you signed or checked yourself counts more than a claim, so it stays.")
        )
        self.kept.hide()
        self.add(self.kept)
        if said.claims:
            self.add(help_text(self.tr("Nobody has checked these for you. Verify on the maker’s page.")))

    def arrive(self) -> None:
        """Give the focus to the first thing one can do here."""
        for link in self.links[:1]:
            link.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_kept(self) -> None:
        """Say why a claim did not replace what is known more surely."""
        self.kept.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what does not agree below each other where there is little width."""
        narrow = self.width() < em(NARROW_EM)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.pair.direction() != way:
            self.pair.setDirection(way)
        super().resizeEvent(event)

    def _add_pair(self, claims: Sequence[PublicClaim]) -> None:
        spaced(self.pair, margins=0, gap=1.2)
        for claim in claims:
            self.pair.addWidget(self._claim(claim), 1)
        self.add(self.pair)

    def _claim(self, claim: PublicClaim) -> QWidget:
        box = QFrame()
        box.setAccessibleName(f"{speaker(claim.speaker)}: {claim.says}")
        column = spaced(QVBoxLayout(box), margins=0, gap=0.3)
        head = spaced(FlowLayout(), margins=0, gap=0.5)
        head.addWidget(Chip(speaker(claim.speaker), tone=speaker_tone(claim.speaker)))
        column.addLayout(head)
        column.addWidget(Text(claim.says))
        if claim.caution:
            column.addWidget(Text(claim.caution, role=TextRole.MUTED))
        column.addWidget(help_text(when(claim)))
        address = ElidedLabel(claim.address, mode=Qt.TextElideMode.ElideMiddle)
        mark(address, role=TextRole.HELP.value)
        address.setAccessibleName(claim.address)
        column.addWidget(address)
        column.addLayout(self._ways(claim))
        column.addStretch(1)
        return box

    def _ways(self, claim: PublicClaim) -> FlowLayout:
        row = spaced(FlowLayout(), margins=0, gap=0.9)
        if self._offers_basis and claim.may_be_basis:
            take = LinkButton(self.tr("Use as “the company says so” …"))
            take.setAccessibleDescription(claim.says)
            take.clicked.connect(lambda: self.wanted.emit(claim))
            self.buttons.append(take)
            self.links.append(take)
            row.addWidget(take)
        if claim.speaker is not Speaker.LOOK_ALIKE:
            copy = LinkButton(self.tr("Copy the address"))
            copy.setAccessibleDescription(claim.address)
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(claim.address))
            self.links.append(copy)
            row.addWidget(copy)
        return row


def speaker(value: Speaker) -> str:
    """Return who says it."""
    words = {
        Speaker.MAKER: translate("ClaimsCard", "The maker"),
        Speaker.INDEPENDENT: translate("ClaimsCard", "Someone independent"),
        Speaker.COMPETITOR: translate("ClaimsCard", "A competitor"),
        Speaker.LOOK_ALIKE: translate("ClaimsCard", "A look-alike page"),
    }
    return words[value]


def speaker_tone(value: Speaker) -> Tone:
    """Return the tone of who says it: a look-alike is to be wary of, no other is set apart."""
    return Tone.CAUTION if value is Speaker.LOOK_ALIKE else Tone.NEUTRAL


def when(claim: PublicClaim) -> str:
    """Return how old the page says it is, and the day it was seen."""
    seen = translate("ClaimsCard", "seen {day}").format(day=labels.day(claim.seen_on))
    if not claim.dated:
        return translate("ClaimsCard", "Page without a date, {seen}").format(seen=seen)
    return translate("ClaimsCard", "Page of {date}, {seen}").format(date=_dated(claim.dated), seen=seen)


def _dated(text: str) -> str:
    """Return a year, a month or a day in words."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return text
    if len(parts) == 2:
        return labels.month(date(parts[0], parts[1], 1))
    return labels.day(date(parts[0], parts[1], parts[2]))
