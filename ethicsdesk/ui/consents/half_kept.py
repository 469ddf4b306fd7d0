"""Keeps what is half filled in of an answer, and gives it back when the form is opened again."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from ethicsdesk.services import answer_drafts, textguard
from ethicsdesk.services.answer_drafts import HalfSaid
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.consents import Ask
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui.workbench import Workbench

PAUSE_MS = 400

Begun = tuple[frozenset[str], Mapping[tuple[str, str], HalfSaid]]
"""What the text guard was told is fine, and what is half filled in by tool id and purpose."""


class HalfKept(QObject):
    """Says nothing of it in the window: "Saved" would sound as if the answer was recorded."""

    def __init__(self, workbench: Workbench, client_id: str, parent: QObject) -> None:
        """Keep for one client, or for `answer_drafts.MANY`."""
        super().__init__(parent)
        self._workbench = workbench
        self.client_id = client_id
        self._half: tuple[Ask, HalfSaid] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def begin(self, desk: Desk, asks: tuple[Ask, ...]) -> Begun:
        """Return what the form begins with; run on the vault's thread."""
        return textguard.fine(desk), answer_drafts.kept(desk, self.client_id, asks)

    def keep(self, ask: Ask, half: HalfSaid) -> None:
        """Keep the form soon; somebody who types without a pause does not put it off."""
        if self._half is not None and self._half[0] != ask:
            self.forget(self._half[0])
        self._half = (ask, half)
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keep now what waits."""
        self._timer.stop()
        if self._half is not None:
            (ask, half), self._half = self._half, None
            client_id = self.client_id
            self._quietly(lambda desk: answer_drafts.keep(desk, client_id, ask, half))

    def drop(self) -> None:
        """Keep nothing of what waits: it is recorded."""
        self._timer.stop()
        self._half = None

    def forget(self, ask: Ask) -> None:
        """Forget what was kept about an ask, and what waits."""
        self.drop()
        client_id = self.client_id
        self._quietly(lambda desk: answer_drafts.forget(desk, client_id, ask))

    def _quietly(self, work: Callable[[Desk], Changed[None]]) -> None:
        """Run it as a change nobody needs to hear about."""
        self._workbench.remember(work, owner=self._workbench)
