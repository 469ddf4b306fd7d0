"""A label, a hint, an editor and, when something is wrong, a sentence right beneath it."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSlider, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.styling import mark
from ethicsdesk.ui.widgets.typed_edit import TypedEdit


class Field(QWidget):
    """One thing to fill in; names its editor for the screen reader and shows its problem."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Put *editor* under its label; an editor that checks itself shows its problems here."""
        super().__init__(parent)
        self.editor = editor
        proxy = editor.focusProxy()
        self._target = (
            proxy if isinstance(proxy, QLineEdit | QPlainTextEdit | QComboBox | QSlider) else editor
        )  # cards of a list have names of their own
        self._help = help_text
        column = spaced(QVBoxLayout(self), margins=0, gap=0.35)
        shown = self.tr("{label} (optional)").format(label=label) if optional else label
        self.label = Text(shown, role=TextRole.LABEL)
        self.label.setBuddy(self._target)
        column.addWidget(self.label)
        if help_text:
            column.addWidget(Text(help_text, role=TextRole.HELP))
        column.addWidget(editor)
        self._error_row = QWidget()
        row = spaced(QHBoxLayout(self._error_row), margins=0, gap=0.4)
        row.addWidget(IconLabel("circle-alert", role="stop", size=1.1), 0, Qt.AlignmentFlag.AlignTop)
        self._error = Text(role=TextRole.ERROR)
        row.addWidget(self._error, 1)
        self._error_row.hide()
        column.addWidget(self._error_row)
        for named in {editor, self._target}:
            named.setAccessibleName(re.sub("&(.)", r"\1", shown))  # the letter underlined is not spoken
        self._describe()
        if isinstance(editor, TypedEdit):
            editor.problem_changed.connect(self.set_error)

    @property
    def error(self) -> str:
        """Return the sentence shown beneath the editor; '' when all is well."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Show what is wrong and what to do, or with '' that all is well."""
        if sentence == self._error.text():
            return
        self._error.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        mark(self._target, invalid="true" if sentence else "false")
        self._describe()
        announce(self._target, sentence)

    def focus_editor(self) -> None:
        """Give the focus to the editor, as when its problem must be solved first."""
        self.editor.setFocus()

    def _describe(self) -> None:
        self._target.setAccessibleDescription(" ".join(p for p in (self._error.text(), self._help) if p))
