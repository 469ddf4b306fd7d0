"""A line that is typed freely and checked when it is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ethicsdesk.ui.metrics import spaced


class ProblemError(Exception):
    """What was typed cannot be right; carries the sentence that says so."""


class TypedEdit(QWidget):
    """Base of date and number lines: reads text as a value, or says in a sentence why it cannot."""

    committed = Signal(object)
    """The value (or None when emptied) once the line is left or Enter is pressed; never a wrong one."""

    problem_changed = Signal(str)
    """The sentence to show, '' when all is well."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.row = spaced(QHBoxLayout(self), margins=0, gap=0.35)
        self.line = QLineEdit()
        self.row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        self._problem = ""
        self._last: object = None
        self.line.editingFinished.connect(self._check)
        self.line.textEdited.connect(self._on_typed)

    def read(self, text: str) -> object:
        """Return the value of a text that is not empty. Raises ProblemError with a sentence."""
        raise NotImplementedError

    def write(self, value: object) -> str:
        """Return how a value is written in the line."""
        raise NotImplementedError

    @property
    def problem(self) -> str:
        """Return why the text cannot be read; '' when it can or is empty."""
        try:
            self._read_line()
        except ProblemError as problem:
            return str(problem)
        return ""

    def _value(self) -> object:
        try:
            return self._read_line()
        except ProblemError:
            return None

    def _show(self, value: object) -> None:
        self._last = value
        self.line.setText("" if value is None else self.write(value))
        self._tell("")

    def _read_line(self) -> object:
        text = self.line.text().strip()
        return self.read(text) if text else None

    def _check(self) -> None:
        try:
            value = self._read_line()
        except ProblemError as problem:
            self._tell(str(problem))
            return
        self._tell("")
        if value is not None:
            self.line.setText(self.write(value))
        if value != self._last:
            self._last = value
            self.committed.emit(value)

    def _on_typed(self) -> None:
        """A complaint goes as soon as it no longer holds; a new one waits until the line is left."""
        if self._problem and not self.problem:
            self._tell("")

    def _tell(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)
