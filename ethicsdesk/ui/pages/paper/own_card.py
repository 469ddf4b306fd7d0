"""Own words on a paper: paragraphs and courtesies, kept as they are typed, each step to be taken back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.own_words import OwnParagraph, OwnWords, Replacement
from ethicsdesk.services.paperwork import Draft
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.paper.own_edits import LineEdit, ParagraphEdit, StepKeys, short
from ethicsdesk.ui.pages.paper.own_history import Own, OwnHistory
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text
from ethicsdesk.ui.widgets.link_button import LinkButton

PAUSE_MILLISECONDS = 400


class OwnCard(Card):
    """Emits the own words a moment after the last change."""

    changed = Signal(object)
    """The present `Own`."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card without own words."""
        super().__init__(self.tr("Your own words"), parent=parent)
        self.edits: list[ParagraphEdit] = []
        self.lines: list[LineEdit] = []
        self._others: tuple[Replacement, ...] = ()  # of lines this paper does not show now
        self._places: tuple[tuple[str, str], ...] = ()
        self._guard = Guard(names=(), fine=frozenset())
        self._history = OwnHistory()
        self._keys = StepKeys(self)
        self._keys.back.connect(self.undo)
        self._keys.forth.connect(self.redo)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._tell)
        self._fill()

    @property
    def own(self) -> Own:
        """Return what is typed."""
        replaced = (line.replacement for line in self.lines)
        return Own(
            paragraphs=tuple(edit.paragraph for edit in self.edits),
            replacements=(*self._others, *(one for one in replaced if one is not None)),
        )

    def begin(self, draft: Draft, own: OwnWords) -> None:
        """Show the own words of another paper, with nothing to take back."""
        self._pause.stop()
        names = tuple(tool.name for tool in draft.tools)
        self._guard = Guard(names=names, fine=frozenset())
        labels = ((one.block.id, one.label or one.text) for one in draft.composed.said)
        known = ((name, text) for name, text in labels if not name.startswith("own:"))
        self._places = tuple({name: short(text) for name, text in known}.items())
        self._show_lines(draft)
        here = {line.block for line in self.lines}
        self._others = tuple(one for one in own.replacements if one.block not in here)
        self._show(Own(paragraphs=own.paragraphs, replacements=own.replacements))
        self._history = OwnHistory(self.own)
        self._show_steps()

    def flush(self) -> None:
        """Tell at once what was typed last."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell()

    def undo(self) -> None:
        """Take the last step back, whichever box it was in."""
        self.flush()
        self._go(self._history.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.flush()
        self._go(self._history.redo())

    def _fill(self) -> None:
        self._column = spaced(QVBoxLayout(), margins=0, gap=0.9)
        self._lines_title = Text(self.tr("Lines you may word yourself"), role=TextRole.LABEL)
        self._lines_column = spaced(QVBoxLayout(), margins=0, gap=0.7)
        self.more = LinkButton(self.tr("Add a para&graph"), icon="plus")
        self.more.clicked.connect(self._on_more)
        self.back = LinkButton(self.tr("Undo"), icon="undo-2")
        self.back.clicked.connect(self.undo)
        self.forth = LinkButton(self.tr("Redo"))
        self.forth.clicked.connect(self.redo)
        steps = spaced(QHBoxLayout(), margins=0, gap=0.8)
        steps.addWidget(self.back)
        steps.addWidget(self.forth)
        steps.addStretch(1)
        self.add(
            help_text(self.tr("What the paper must say stays as it is. Write nothing about one client.")),
            self._column,
        )
        self.add_start(self.more)
        self.add(self._lines_title, self._lines_column, steps)
        self._lines_title.hide()
        self._show_steps()

    def _on_more(self) -> None:
        last = self._places[-1][0] if self._places else ""
        self._put(OwnParagraph(after=last, text="")).area.area.setFocus()

    def _put(self, paragraph: OwnParagraph) -> ParagraphEdit:
        edit = ParagraphEdit(paragraph, self._places, self._guard)
        edit.changed.connect(self._pause.start)
        edit.removed.connect(lambda: self._on_removed(edit))
        self._keys.watch(edit.area)
        self.edits.append(edit)
        self._column.addWidget(edit)
        edit.show()
        return edit

    def _on_removed(self, edit: ParagraphEdit) -> None:
        self.flush()  # what was typed in it can be brought back
        self._drop(edit)
        self.more.setFocus()
        self._tell()

    def _drop(self, edit: ParagraphEdit) -> None:
        self.edits.remove(edit)
        self._column.removeWidget(edit)
        edit.hide()
        edit.deleteLater()

    def _show_lines(self, draft: Draft) -> None:
        for old in self.lines:
            self._lines_column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [LineEdit(one.block.id, one.text, self._guard) for one in draft.replaceable]
        for line in self.lines:
            line.changed.connect(self._pause.start)
            self._keys.watch(line.area)
            self._lines_column.addWidget(line)
        self._lines_title.setVisible(bool(self.lines))

    def _show(self, own: Own) -> None:
        """Show these own words in the boxes there are; only what differs is touched."""
        for edit in self.edits[len(own.paragraphs) :]:
            self._drop(edit)
        for edit, paragraph in zip(self.edits, own.paragraphs, strict=False):
            edit.show_paragraph(paragraph)
        for paragraph in own.paragraphs[len(self.edits) :]:
            self._put(paragraph)
        texts = {one.block: one.text for one in own.replacements}
        for line in self.lines:
            line.show_text(texts.get(line.block, line.standard))

    def _go(self, own: Own | None) -> None:
        if own is None:
            return
        before = self.own
        self.more.setFocus()  # a box that goes must not hand the focus to the navigation
        self._show(own)
        (self._box(before, own) or self.more).setFocus()
        self._show_steps()
        self.changed.emit(self.own)

    def _box(self, before: Own, after: Own) -> QWidget | None:
        """Return the box in which the two differ, or None when one went."""
        was = dict(enumerate(before.paragraphs))
        for number, paragraph in enumerate(after.paragraphs):
            if was.get(number) != paragraph:
                return self.edits[number].area
        changed = {one.block for one in {*before.replacements} ^ {*after.replacements}}
        return next((line.area for line in self.lines if line.block in changed), None)

    def _tell(self) -> None:
        if self._history.note(self.own):
            self._show_steps()
            self.changed.emit(self.own)

    def _show_steps(self) -> None:
        self.back.setVisible(self._history.can_undo or self._history.can_redo)
        self.forth.setVisible(self._history.can_redo)
        self.back.setEnabled(self._history.can_undo)
