"""How an answer is known: from whom, where it can be read, and the day it was seen."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QMenu, QRadioButton, QVBoxLayout, QWidget

from ethicsdesk.domain.records import Basis, BasisKind
from ethicsdesk.domain.validation import EARLIEST
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton


class BasisEditor(QWidget):
    """One line until opened; beside the line it says what is known so far."""

    changed = Signal()
    typed = Signal()

    def __init__(self, *, today: date) -> None:
        """Make a folded editor; the day seen is *today* until something else is typed."""
        super().__init__()
        self._today = today
        self.reference = QLineEdit()
        self.reference.setPlaceholderText(self.tr("Document and section, or web address"))
        self.seen = DateEdit(earliest=EARLIEST, latest=today)
        self.disclosure = Disclosure(self.tr("How do you know?"), self._make_form())
        self.summary = Text(role=TextRole.HELP)
        column = spaced(QVBoxLayout(self), margins=0, gap=0.2)
        column.addWidget(self.disclosure)
        indent = spaced(QVBoxLayout(), margins=(1.5, 0, 0, 0))
        indent.addWidget(self.summary)
        self.looked = LinkButton(self.tr("I looked at the setting myself today"), icon="check")
        self.looked.clicked.connect(self._on_looked)
        indent.addWidget(self.looked, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(indent)
        self.disclosure.toggled.connect(lambda _: self._show_summary())
        self.reference.editingFinished.connect(self._on_changed)
        self.reference.textEdited.connect(lambda _: self.typed.emit())
        self.seen.committed.connect(lambda _: self._on_changed())
        self.seen.line.textEdited.connect(lambda _: self.typed.emit())
        self.show_value(None)

    def value(self) -> Basis | None:
        """Return the basis, or None while it is not said from whom the answer comes."""
        kind = self._kind()
        if kind is None:
            return None
        return Basis(kind=kind, reference=self.reference.text().strip(), seen_on=self.seen.value)

    @property
    def has_problem(self) -> bool:
        """Say whether the day cannot be read; without a basis it is of no account."""
        return self._kind() is not None and bool(self.seen.problem)

    def offer(self, names: Sequence[str]) -> None:
        """Let one of these documents be taken as the place where it can be read."""
        self.menu.clear()
        for name in dict.fromkeys(names):
            action = self.menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=name: self._take_document(name))
        self.pick.setVisible(bool(names))

    def show_value(self, basis: Basis | None) -> None:
        """Show a basis without telling anyone."""
        self._choose(basis.kind if basis else None)
        self.reference.setText(basis.reference if basis else "")
        self.seen.set_value(basis.seen_on if basis else self._today)
        self._show_summary()

    def take(self, basis: Basis) -> bool:
        """Show a basis and open the fields, so that it can be changed; what is known more surely stays.

        Return whether it was taken.
        """
        taken = self._kind() in (None, BasisKind.CLAIM)
        if taken:
            self.show_value(basis)
        self.disclosure.set_open(opened=True)
        self.reference.setFocus()
        self.reference.setCursorPosition(0)
        if taken:
            self.typed.emit()
            self.changed.emit()
        return taken

    def raw(self) -> dict[str, str]:
        """Return everything typed."""
        kind = self._kind()
        return {
            "basis": kind.value if kind else "",
            "reference": self.reference.text(),
            "seen": self.seen.line.text(),
        }

    def show_raw(self, raw: Mapping[str, str]) -> None:
        """Show what was half-typed."""
        kind = raw.get("basis", "")
        self._choose(BasisKind(kind) if kind in set(BasisKind) else None)
        self.reference.setText(raw.get("reference", ""))
        self.seen.line.setText(raw.get("seen", ""))
        self.disclosure.set_open(opened=bool(self.reference.text()))
        self._show_summary()

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = spaced(QVBoxLayout(form), margins=(1.5, 0, 0, 0.3), gap=0.7)
        hint = self.tr(
            "Optional. It decides how papers word this: “My contract says …” or “The company says …”."
        )
        column.addWidget(Text(hint, role=TextRole.HELP))
        self.group = QButtonGroup(self)
        self.radios: dict[BasisKind, QRadioButton] = {}
        host = QWidget()
        host.setAccessibleName(self.tr("How do you know?"))
        flow = spaced(FlowLayout(host), margins=0, gap=0.5)
        for kind in BasisKind:
            radio = QRadioButton(labels.basis(kind))
            radio.clicked.connect(lambda _=False: self._on_changed())
            self.group.addButton(radio)
            self.radios[kind] = radio
            flow.addWidget(radio)
        self.clear = LinkButton(self.tr("Clear"))
        self.clear.clicked.connect(self._on_cleared)
        flow.addWidget(self.clear)
        column.addWidget(host)
        column.addWidget(Field(self.tr("Where can it be read?"), self.reference, optional=True))
        self.menu = QMenu(form)
        self.pick = LinkButton(self.tr("Take a document kept with this tool"), icon="paperclip")
        self.pick.clicked.connect(self._open_menu)
        self.pick.hide()
        column.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Field(self.tr("Day you saw it"), self.seen))
        return form

    def _open_menu(self) -> None:
        self.menu.popup(self.pick.mapToGlobal(QPoint(0, self.pick.height())))

    def _take_document(self, name: str) -> None:
        self.reference.setText(name)
        self.reference.setFocus()
        self.typed.emit()
        self._on_changed()

    def _kind(self) -> BasisKind | None:
        return next((kind for kind, radio in self.radios.items() if radio.isChecked()), None)

    def _choose(self, kind: BasisKind | None) -> None:
        self.group.setExclusive(False)
        for key, radio in self.radios.items():
            radio.setChecked(key is kind)
        self.group.setExclusive(True)

    def _on_changed(self) -> None:
        self.clear.setVisible(self._kind() is not None)
        if self._kind() is not None:
            self.changed.emit()

    def _on_looked(self) -> None:
        """Take one's own look of today as the basis, in one step."""
        self._choose(BasisKind.CHECKED)
        self.seen.set_value(self._today)
        self._show_summary()
        self.disclosure.button.setFocus()
        self.changed.emit()

    def _on_cleared(self) -> None:
        self._choose(None)
        self.clear.hide()
        self.radios[BasisKind.CONTRACT].setFocus()
        self.changed.emit()

    def _show_summary(self) -> None:
        basis = self.value()
        parts: list[str] = []
        if basis is not None and basis.kind is BasisKind.CHECKED and basis.seen_on:
            looked = self.tr("I looked at it myself on {day}").format(day=labels.day(basis.seen_on))
            parts = [looked, basis.reference]
        elif basis is not None:
            parts = [labels.basis(basis.kind), basis.reference]
            if basis.seen_on:
                parts.append(self.tr("seen {day}").format(day=labels.day(basis.seen_on)))
        self.clear.setVisible(basis is not None)
        self.summary.setText(", ".join(part for part in parts if part))
        self.summary.setVisible(basis is not None and not self.disclosure.is_open)
        self.looked.setVisible(basis is None and not self.disclosure.is_open)
