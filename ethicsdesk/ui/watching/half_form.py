"""Keeps what is half filled in of a form over leaving, locking and a crash, and puts it back."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ethicsdesk.services import form_drafts
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui.interview.guarded_area import GuardedArea
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.typed_edit import TypedEdit
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")
PAUSE_MS = 400

_YES = "yes"
_BETWEEN = "\n"  # between the keys of a list that is ticked


class BegunBanner(Banner):
    """Says that something half filled in is back; its button gives it up."""

    def __init__(self) -> None:
        """Make the message."""
        super().__init__(action=self.tr("Start o&ver"))
        self.say(self.tr("What you began is still here. It is not kept yet."), tone=Tone.INFO)


class HalfForm(QObject):
    """Watches the fields of one form; says nothing in the window: "Saved" would sound as if it was kept."""

    changed = Signal()
    """The person changed a field."""

    def __init__(
        self, workbench: Workbench, about: str, fields: Mapping[str, QWidget], parent: QObject
    ) -> None:
        """Watch *fields* as they stand now: that is the form before anything was filled in."""
        super().__init__(parent)
        self._workbench = workbench
        self._about = about
        self._fields = dict(fields)
        self._blank = self._texts()
        self._known: Mapping[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        for field in self._fields.values():
            watch_field(field, self._on_changed)

    @property
    def is_begun(self) -> bool:
        """Say whether a field differs from what it was at first."""
        return bool(self._begun())

    def restore(self, kept: Mapping[str, str]) -> bool:
        """Put back what was kept, and say whether anything was; a choice that is gone stays as it was."""
        self._known = dict(kept)
        for name, text in kept.items():
            if name in self._fields:
                fill_in(self._fields[name], text)
        return self.is_begun

    def flush(self) -> None:
        """Keep now what was changed."""
        self._timer.stop()
        about, begun = self._about, self._begun()
        if begun == self._known:
            return
        self._known = begun
        self._workbench.remember(lambda desk: form_drafts.keep(desk, about, begun), owner=self._workbench)

    def drop(self) -> None:
        """Forget the form: the person gave it up."""
        self._timer.stop()
        self._blank = self._texts()
        self.flush()

    def settling(self, use_case: Callable[[Desk], Changed[T]]) -> Callable[[Desk], Changed[T]]:
        """Return a use case that forgets the form when the given one has kept it; a failure leaves it."""
        self.flush()
        about = self._about

        def work(desk: Desk) -> Changed[T]:
            done = use_case(desk)
            form_drafts.forget(desk, about)
            return done

        return work

    def _on_changed(self) -> None:
        if not self._timer.isActive():  # somebody who types without a pause does not put it off
            self._timer.start()
        self.changed.emit()

    def _texts(self) -> dict[str, str]:
        return {name: text_of(field) for name, field in self._fields.items()}

    def _begun(self) -> dict[str, str]:
        return {name: text for name, text in self._texts().items() if text != self._blank[name]}


def watch_field(field: QWidget, tell: Callable[[], None]) -> None:
    """Call *tell* whenever the person changes a field. Raises TypeError for a field of another kind."""
    if isinstance(field, TypedEdit):
        field.line.textEdited.connect(lambda _: tell())
        field.committed.connect(lambda _: tell())  # a day chosen from the calendar
    elif isinstance(field, QLineEdit):
        field.textEdited.connect(lambda _: tell())
    elif isinstance(field, GuardedArea):
        field.typed.connect(tell)
    elif isinstance(field, Select | ChoiceList):
        field.chosen.connect(lambda *_: tell())
    elif isinstance(field, QCheckBox):
        field.clicked.connect(lambda _: tell())
    else:
        raise TypeError(type(field))


def text_of(field: QWidget) -> str:
    """Return what a field shows, as it is kept."""
    if isinstance(field, TypedEdit):
        return field.line.text()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, GuardedArea):
        return field.text
    if isinstance(field, ChoiceList):
        return _BETWEEN.join(field.values)
    if isinstance(field, QCheckBox):
        return _YES if field.isChecked() else ""
    return (field.value or "") if isinstance(field, Select) else ""


def fill_in(field: QWidget, text: str) -> None:
    """Show in a field what was kept; a choice that is gone leaves it as it is."""
    if isinstance(field, TypedEdit):
        field.line.setText(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, GuardedArea):
        field.set_text(text)
    elif isinstance(field, ChoiceList):
        there = {card.choice.key for card in field.cards}
        field.select(*(key for key in text.split(_BETWEEN) if key in there))
    elif isinstance(field, QCheckBox):
        field.setChecked(text == _YES)
    elif isinstance(field, Select) and field.findData(text) >= 0:
        field.select(text)
