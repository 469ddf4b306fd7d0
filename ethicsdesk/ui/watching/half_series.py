"""Keeps what is half filled in of a form that is shown for one thing after another: a tool, a month, a group.

Under one name lie the fields of every such thing, so that turning to the next one loses nothing of the last.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ethicsdesk.services import form_drafts
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui.watching.half_form import PAUSE_MS, BegunBanner, fill_in, text_of, watch_field
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")

AT = "at"
"""The thing at which the form was left."""

_BETWEEN = "|"


class HalfSeries(QObject):
    """One form and the things it is shown for; its banner says that something half filled in is back."""

    def __init__(self, workbench: Workbench, clear: Callable[[], None], parent: QObject) -> None:
        """Watch nothing yet; *clear* brings the form back to how it stands before anything is filled in."""
        super().__init__(parent)
        self._workbench = workbench
        self._clear = clear
        self.banner = BegunBanner()
        self.banner.acted.connect(self._start_over)
        self.banner.hide()
        self._about = ""
        self._thing = ""
        self._fields: dict[str, QWidget] = {}
        self._blank: dict[str, str] = {}
        self._known: dict[str, dict[str, str]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def at(self) -> str:
        """Return the thing at which the form was left half filled in; '' when it was not."""
        return self._known.get(self._about, {}).get(AT, "")

    def open(self, about: str, kept: Mapping[str, str]) -> None:
        """Turn to the things kept under a name; what was changed here since *kept* was read goes before."""
        if about != self._about:
            self.turn()
            self._about = about
            self._known.setdefault(about, dict(kept))

    def turn(self) -> None:
        """Keep what was changed, before the fields show another thing."""
        self.flush()
        self._thing = ""

    def show(self, thing: str, fields: Mapping[str, QWidget]) -> bool:
        """Take the fields as they stand for a thing's own, and put back and tell what was half filled in."""
        if thing == self._thing:
            return False
        self.flush()
        for field in fields.values():
            if field not in self._fields.values():
                watch_field(field, self._on_changed)
        self._thing, self._fields = thing, dict(fields)
        self._blank = self._texts()
        for name, text in self._known[self._about].items():
            of, _, field_name = name.rpartition(_BETWEEN)
            if of == thing and field_name in self._fields:
                fill_in(self._fields[field_name], text)
        is_begun = self._texts() != self._blank
        self.banner.setVisible(is_begun)
        return is_begun

    def flush(self) -> None:
        """Keep now what was changed."""
        self._timer.stop()
        if self._thing:
            self._keep(self._others() | self._own())

    def settling(self, use_case: Callable[[Desk], Changed[T]]) -> Callable[[Desk], Changed[T]]:
        """Return a use case that forgets this thing's fields when the given one has kept them."""
        self.flush()
        about, others = self._about, self._placed(self._others())

        def work(desk: Desk) -> Changed[T]:
            done = use_case(desk)
            form_drafts.keep(desk, about, others)
            return done

        return work

    def settled(self) -> None:
        """Say that the fields are kept as a record: as they stand now, nothing is begun."""
        self._timer.stop()
        self.banner.hide()
        self._blank = self._texts()
        self._known[self._about] = self._placed(self._others())

    def _start_over(self) -> None:
        self.banner.hide()
        self._clear()
        self._blank = self._texts()
        self.flush()

    def _on_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _texts(self) -> dict[str, str]:
        return {name: text_of(field) for name, field in self._fields.items()}

    def _own(self) -> dict[str, str]:
        changed = {name: text for name, text in self._texts().items() if text != self._blank[name]}
        return {f"{self._thing}{_BETWEEN}{name}": text for name, text in changed.items()}

    def _others(self) -> dict[str, str]:
        """Return what is half filled in of all other things."""
        own = self._thing + _BETWEEN
        known = self._known[self._about]
        return {name: text for name, text in known.items() if name != AT and not name.startswith(own)}

    def _placed(self, fields: dict[str, str]) -> dict[str, str]:
        """Return the fields with the thing they were left at: this one, or else the last of the others."""
        things = [name.rpartition(_BETWEEN)[0] for name in fields]
        return {**fields, AT: self._thing if self._thing in things else things[-1]} if things else {}

    def _keep(self, fields: dict[str, str]) -> None:
        about, placed = self._about, self._placed(fields)
        if placed != self._known[about]:
            self._known[about] = placed
            self._workbench.remember(
                lambda desk: form_drafts.keep(desk, about, placed), owner=self._workbench
            )
