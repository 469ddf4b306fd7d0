"""Keeps what is answered and what is half-typed, in order; a failed save is tried again, never forgotten."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Answer, Tool
from ethicsdesk.services import assessments, textguard, tools
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")

PAUSE_MS = 400


class Keeper(QObject):
    """Saves for one tool at a time."""

    failed = Signal(str)
    """The sentence of a save that did not work."""

    kept = Signal()
    """Everything is safe again."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        """Make a keeper that has nothing to save yet."""
        super().__init__(parent)
        self._workbench = workbench
        self.tool_id = ""
        self._unsaved: dict[str, Callable[[Desk], Changed[object]]] = {}
        self._half: tuple[str, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def save_answer(self, question_id: str, answer: Answer | None) -> None:
        """Keep an answer, or take it back when it is None."""
        tool_id = self.tool_id
        self._forget_half(question_id)

        def work(desk: Desk) -> Changed[object]:
            if answer is None:
                done = assessments.withdraw(desk, tool_id, question_id)
            else:
                done = assessments.answer(desk, tool_id, answer)
            return Changed(None, done.topics)

        self._save(f"answer/{tool_id}/{question_id}", work)

    def save_tool(self, tool: Tool) -> None:
        """Keep a tool with its gates."""

        def work(desk: Desk) -> Changed[object]:
            with desk.store.reading() as vault:
                kept = vault.get(Tool, tool.id) or tool
            gates = {name: getattr(tool, name) for name in _GATES}
            return Changed(None, tools.change(desk, replace(kept, **gates)).topics)

        self._save(f"tool/{tool.id}", work)

    def stand_at(self, step: str) -> None:
        """Remember where the interview stands."""
        tool_id = self.tool_id
        self._workbench.remember(
            lambda desk: assessments.stand_at(desk, tool_id, step),
            owner=self,
            on_failed=lambda error: self.failed.emit(sentence(error)),
        )

    def keep_half(self, question_id: str, text: str) -> None:
        """Keep a half-typed answer soon; somebody who types without a pause does not put it off."""
        if self._half and self._half[0] != question_id:
            self.flush()
        self._half = (question_id, text)
        if not self._timer.isActive():
            self._timer.start()

    def allow(self, words: tuple[str, ...]) -> None:
        """Remember what was called fine."""
        self._save(f"fine/{words}", lambda desk: _quiet(textguard.allow(desk, words)))

    def flush(self) -> None:
        """Keep what is half-typed now, and try again what could not be saved."""
        self._timer.stop()
        if self._half is not None:
            question_id, text = self._half
            self._half = None
            tool_id = self.tool_id
            self._save(
                f"half/{tool_id}/{question_id}",
                lambda desk: _quiet(assessments.keep_draft(desk, tool_id, question_id, text)),
            )

    def retry(self) -> None:
        """Try again what could not be saved."""
        for key, work in list(self._unsaved.items()):
            self._save(key, work)

    @property
    def has_unsaved(self) -> bool:
        """Say whether something could not be saved yet."""
        return bool(self._unsaved)

    def _forget_half(self, question_id: str) -> None:
        if self._half and self._half[0] == question_id:
            self._half = None
            self._timer.stop()

    def _save(self, key: str, work: Callable[[Desk], Changed[object]]) -> None:
        def done(_: object) -> None:
            was_unsaved = self._unsaved.pop(key, None) is not None
            if was_unsaved and not self._unsaved:
                self.kept.emit()

        def failed(error: UserError) -> None:
            self._unsaved[key] = work
            self.failed.emit(sentence(error))

        self._workbench.change(work, done, owner=self, on_failed=failed)


def _quiet(changed: Changed[T]) -> Changed[object]:
    return Changed(None, changed.topics)


_GATES = ("categories", "client_data", "capture", "client_facing", "clinical", "psychotherapy_notes")
