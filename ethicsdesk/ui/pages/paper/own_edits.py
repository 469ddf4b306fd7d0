"""The two small editors of own words: a paragraph with its place, and a line that may be worded anew."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.inline import plain
from ethicsdesk.domain.own_words import OwnParagraph, Replacement
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.select import Select

PLACE_WORDS = 44
_REDO_KEYS = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Z
)
REDO = QKeySequence(_REDO_KEYS)


class StepKeys(QObject):
    """Takes Ctrl+Z and Ctrl+Shift+Z from text boxes: steps go across all of them."""

    back = Signal()
    forth = Signal()

    def watch(self, area: GuardedArea) -> None:
        """Listen to a box, which keeps no steps of its own."""
        area.area.setUndoRedoEnabled(False)
        area.area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the two keys and tell them."""
        if isinstance(event, QKeyEvent) and event.type() in {
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        }:
            again = event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == _REDO_KEYS
            if again or event.matches(QKeySequence.StandardKey.Undo):
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    (self.forth if again else self.back).emit()
                return True
        return super().eventFilter(watched, event)


class ParagraphEdit(QWidget):
    """A paragraph and the block it follows."""

    changed = Signal()
    removed = Signal()

    def __init__(self, paragraph: OwnParagraph, places: tuple[tuple[str, str], ...], guard: Guard) -> None:
        """Show a paragraph; *places* are ids of blocks with their first words."""
        super().__init__()
        column = spaced(QVBoxLayout(self), margins=0, gap=0.35)
        self.area = GuardedArea(guard=guard)
        self.area.area.setAccessibleName(self.tr("Own paragraph"))
        options = [(name, self.tr("After: {words}").format(words=text)) for name, text in places]
        self.place = Select([("", self.tr("At the top")), *options], name=self.tr("Where it stands"))
        self.remove = LinkButton(self.tr("Remove"))
        self.place.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(12)  # a long label must not take width from the preview
        self.show_paragraph(paragraph)
        self.area.typed.connect(self.changed)
        self.place.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.remove.clicked.connect(self.removed)
        column.addWidget(self.area)
        column.addWidget(self.place)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def paragraph(self) -> OwnParagraph:
        """Return what is typed and where it stands."""
        return OwnParagraph(after=self.place.value or "", text=self.area.text)

    def show_paragraph(self, paragraph: OwnParagraph) -> None:
        """Show another text and place; nobody is told."""
        if paragraph.text != self.area.text:
            self.area.set_text(paragraph.text)
        self.place.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        if self.place.findData(paragraph.after) < 0:
            self.place.addItem(self.tr("Where it was put"), paragraph.after)
        self.place.select(paragraph.after)
        self.place.blockSignals(False)  # noqa: FBT003


class LineEdit(QWidget):
    """A courtesy of the template in one's own words; emptied, it is left off the paper."""

    changed = Signal()

    def __init__(self, block: str, standard: str, guard: Guard) -> None:
        """Show the words of the template."""
        super().__init__()
        self.block, self.standard = block, plain(standard)
        column = spaced(QVBoxLayout(self), margins=0, gap=0.35)
        self.area = GuardedArea(guard=guard, lines=2)
        self.area.area.setAccessibleName(
            self.tr("Line you may word yourself: {words}").format(words=short(self.standard))
        )
        self.note = Text(self.tr("This line is left off the paper."), role=TextRole.HELP)
        self.put_back = LinkButton(self.tr("Put the usual words back"))
        self.put_back.clicked.connect(self._on_put_back)
        column.addWidget(self.area)
        column.addWidget(self.note)
        column.addWidget(self.put_back, 0, Qt.AlignmentFlag.AlignLeading)
        self.area.typed.connect(self._on_typed)
        self.show_text(self.standard)

    @property
    def replacement(self) -> Replacement | None:
        """Return the own words, or None while the template's stand."""
        text = self.area.text.strip()
        return None if text == self.standard else Replacement(block=self.block, text=text)

    def show_text(self, text: str) -> None:
        """Show own words; nobody is told."""
        if text != self.area.text.strip():
            self.area.set_text(text)
        self._show_state()

    def _on_typed(self) -> None:
        self._show_state()
        self.changed.emit()

    def _on_put_back(self) -> None:
        self.show_text(self.standard)
        self.area.setFocus()
        self.changed.emit()

    def _show_state(self) -> None:
        self.note.setVisible(not self.area.text.strip())
        self.put_back.setVisible(self.replacement is not None)


def short(text: str) -> str:
    """Return the first words of a text on one line, without marks."""
    line = " ".join(text.replace("*", "").split())
    return line if len(line) <= PLACE_WORDS else f"{line[: PLACE_WORDS - 1]}…"
