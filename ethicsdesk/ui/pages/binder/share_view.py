"""The share pack: for whom, which tabs, and what is handed over only when it is switched on."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ethicsdesk.services.binder.recipients import (
    ASK_FIRST,
    EXTRA_WORDS,
    RECIPIENT_HINTS,
    RECIPIENT_WORDS,
    Part,
    Recipient,
    Share,
    preset,
)
from ethicsdesk.services.binder.scene import Extra
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.heading import Text, muted


class ShareView(QWidget):
    """Keeps what is chosen while the page lives; the recipient sets the tabs they usually ask for."""

    changed = Signal()

    def __init__(self, parts: tuple[Part, ...], *, parent: QWidget | None = None) -> None:
        """Offer *parts*; a board is chosen to begin with, and every switch is off."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        column.addWidget(self._make_recipient())
        column.addWidget(self._make_parts(parts))
        column.addWidget(self._make_extra())
        self.choose(Recipient.BOARD)

    @property
    def first_field(self) -> QWidget:
        """Return what takes the focus on arrival."""
        return self.recipient

    @property
    def share(self) -> Share:
        """Return the pack as chosen."""
        return Share(
            recipient=Recipient(self.recipient.value or Recipient.BOARD),
            parts=frozenset(key for key, box in self.boxes.items() if box.isChecked()),
            extra=frozenset(Extra(key) for key in self.extra.values),
        )

    def choose(self, recipient: Recipient) -> None:
        """Choose a recipient with the tabs they usually ask for."""
        self.recipient.select(recipient.value)
        wanted = preset(recipient).parts
        for key, box in self.boxes.items():
            box.setChecked(key in wanted)
        self._tell()

    def _make_recipient(self) -> Card:
        card = Card(self.tr("For whom"))
        self.recipient = ChoiceList(
            self.tr("For whom"),
            [
                Choice(one.value, _words(words), _words(RECIPIENT_HINTS[one]))
                for one, words in RECIPIENT_WORDS.items()
            ],
        )
        self.recipient.chosen.connect(lambda key: self.choose(Recipient(key)))
        card.add(self.recipient)
        return card

    def _make_parts(self, parts: tuple[Part, ...]) -> Card:
        card = Card(self.tr("Which tabs"))
        self.count = Text()
        holder = QWidget()
        column = spaced(QVBoxLayout(holder), margins=0, gap=0.2)
        self.boxes: dict[str, QCheckBox] = {}
        for part in parts:
            number = f"{part.number} · " if part.number else ""
            box = QCheckBox(f"{number}{_words(part.title)}")
            box.toggled.connect(lambda _: self._tell())
            column.addWidget(box)
            self.boxes[part.key] = box
        self.fold = Disclosure(self.tr("Choose the tabs yourself"), holder)
        card.add(self.count, self.fold)
        return card

    def _make_extra(self) -> Card:
        card = Card(self.tr("Left out unless you switch it on"))
        warning = Banner(_words(ASK_FIRST), tone=Tone.CAUTION)
        self.extra = ChoiceList(
            self.tr("Left out unless you switch it on"),
            [Choice(one.value, _words(words)) for one, words in EXTRA_WORDS.items()],
            many=True,
        )
        self.extra.chosen.connect(lambda _: self.changed.emit())
        card.add(warning, self.extra)
        return card

    def _tell(self) -> None:
        chosen = sum(box.isChecked() for box in self.boxes.values())
        self.count.setText(
            self.tr("{chosen} of {all} tabs are chosen. The last page lists what was left out.").format(
                chosen=chosen, all=len(self.boxes)
            )
        )
        self.changed.emit()


def about_sharing() -> Card:
    """Return the card that says what never stands in a share pack."""
    tr = QCoreApplication.translate
    card = Card(tr("binder", "Nothing about clients"))
    card.add(
        muted(
            tr(
                "binder",
                "A share pack holds no client codes, nothing you wrote about a client, an incident or a "
                "request, and no count of clients below 11.",
            )
        ),
        muted(
            tr(
                "binder",
                "It says what is missing too. What is missing about clients is counted and not named. Look "
                "through it before you hand it over: names of tools and papers stand as you typed them.",
            )
        ),
    )
    return card


def _words(template: str) -> str:
    return QCoreApplication.translate("messages", template)
