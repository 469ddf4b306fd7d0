"""Own paragraphs of a paper, kept as they are typed; the preview beside them follows."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.own_words import OwnParagraph
from ethicsdesk.services.paperwork import Draft
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.select import Select

PAUSE_MILLISECONDS = 400
PLACE_WORDS = 44


class OwnCard(Card):
    """Emits the paragraphs a moment after the last change."""

    changed = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card without paragraphs."""
        super().__init__(self.tr("Your own words"), parent=parent)
        self.edits: list[_Edit] = []
        self._places: tuple[tuple[str, str], ...] = ()
        self._guard = Guard(names=(), fine=frozenset())
        self._column = spaced(QVBoxLayout(), margins=0, gap=0.9)
        self.more = LinkButton(self.tr("Add a para&graph"), icon="plus")
        self.more.clicked.connect(self._on_more)
        self.add(
            help_text(self.tr("What the paper must say stays as it is. Write nothing about one client.")),
            self._column,
        )
        self.add_start(self.more)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._tell)

    @property
    def paragraphs(self) -> tuple[OwnParagraph, ...]:
        """Return what is typed."""
        return tuple(edit.paragraph for edit in self.edits)

    def begin(self, draft: Draft, paragraphs: tuple[OwnParagraph, ...]) -> None:
        """Show the own words of another paper."""
        self._pause.stop()
        for edit in tuple(self.edits):
            self._drop(edit)
        names = tuple(tool.name for tool in draft.tools)
        self._guard = Guard(names=names, fine=frozenset())
        labels = ((one.block.id, one.label or one.text) for one in draft.composed.said)
        known = ((name, text) for name, text in labels if not name.startswith("own:"))
        self._places = tuple({name: _short(text) for name, text in known}.items())
        for paragraph in paragraphs:
            self._put(paragraph)

    def flush(self) -> None:
        """Tell at once what was typed last."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell()

    def _on_more(self) -> None:
        last = self._places[-1][0] if self._places else ""
        self._put(OwnParagraph(after=last, text="")).area.area.setFocus()

    def _put(self, paragraph: OwnParagraph) -> "_Edit":
        edit = _Edit(paragraph, self._places, self._guard)
        edit.area.typed.connect(self._pause.start)
        edit.place.currentIndexChanged.connect(lambda _: self._pause.start())
        edit.removed.connect(lambda: self._on_removed(edit))
        self.edits.append(edit)
        self._column.addWidget(edit)
        edit.show()
        return edit

    def _on_removed(self, edit: "_Edit") -> None:
        self._drop(edit)
        self.more.setFocus()
        self._tell()

    def _drop(self, edit: "_Edit") -> None:
        self.edits.remove(edit)
        self._column.removeWidget(edit)
        edit.hide()
        edit.deleteLater()

    def _tell(self) -> None:
        self.changed.emit(self.paragraphs)


class _Edit(QWidget):
    removed = Signal()

    def __init__(self, paragraph: OwnParagraph, places: tuple[tuple[str, str], ...], guard: Guard) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), margins=0, gap=0.35)
        self.area = GuardedArea(guard=guard)
        self.area.area.setAccessibleName(self.tr("Own paragraph"))
        self.area.set_text(paragraph.text)
        options = [(name, self.tr("After: {words}").format(words=text)) for name, text in places]
        self.place = Select([("", self.tr("At the top")), *options], name=self.tr("Where it stands"))
        if any(name == paragraph.after for name, _ in places):
            self.place.select(paragraph.after)
        elif paragraph.after:
            self.place.addItem(self.tr("Where it was put"), paragraph.after)
            self.place.select(paragraph.after)
        self.remove = LinkButton(self.tr("Remove"))
        self.remove.clicked.connect(self.removed)
        self.place.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(12)  # a long label must not take width from the preview
        column.addWidget(self.area)
        column.addWidget(self.place)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def paragraph(self) -> OwnParagraph:
        return OwnParagraph(after=self.place.value or "", text=self.area.text)


def _short(text: str) -> str:
    line = " ".join(text.replace("*", "").split())
    return line if len(line) <= PLACE_WORDS else f"{line[: PLACE_WORDS - 1]}…"
