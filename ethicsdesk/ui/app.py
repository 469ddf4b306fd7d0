"""Starts the window, keeps it running, and ends it in order."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from ethicsdesk.domain.file_errors import ProgramPartMissingError
from ethicsdesk.ui.access import teach_headings
from ethicsdesk.ui.entry.entry_stage import Places
from ethicsdesk.ui.jobs import JobRunner
from ethicsdesk.ui.language import Speech, Tongue
from ethicsdesk.ui.locking.alarms import Alarms
from ethicsdesk.ui.outside import Outside
from ethicsdesk.ui.preferences import STATE_FOLDER, Preferences, load_preferences
from ethicsdesk.ui.reception import Premises, Reception
from ethicsdesk.ui.reports import Reports, catch_bugs
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.theme import Resource, Theme
from ethicsdesk.ui.workshop import Workshop

if TYPE_CHECKING:  # the lock screen does not wait for it
    from ethicsdesk.services.session import Session

SWITCH_SECONDS = 0.001  # lets painting in while a thread draws a PDF


def run(
    *,
    vault: Path | None,
    usual_vault: Path,
    state: Path,
    resource: Resource,
    make_session: Callable[[Callable[[], str]], Session],
    outside: Outside,
) -> int:
    """Show the window until it is closed; return the exit code.

    *vault* is what the command line asked for, *state* the folder for wishes and reports; *make_session* is
    given what tells the language of the window.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    application = _application()
    preferences = load_preferences(state)
    tongue = Tongue(application, outside.speech or Speech())
    teach_headings(application)
    application.setProperty(STATE_FOLDER, str(state))
    try:
        theme = Theme(application, resource=resource)
    except ProgramPartMissingError as missing:  # without its style sheet there is no window of ours to say it
        QMessageBox.critical(None, application.applicationName(), sentence(missing))
        raise
    theme.apply(scheme=preferences.theme, text_size=preferences.text_size, motion=preferences.motion)
    workshop = Workshop(lambda: make_session(lambda: tongue.code), outside)
    runners = (workshop.paper_jobs, workshop.vault_jobs)
    alarms = Alarms(outside.now) if outside.now is not None else None
    premises = Premises(
        door=workshop.door,
        places=Places(vault=_first(vault, preferences, usual_vault), usual=usual_vault),
        state=state,
        theme=theme,
        make_workbench=workshop.make_workbench,
        vault_jobs=workshop.vault_jobs,
        outside=outside,
        tongue=tongue,
        stop_long_work=workshop.stop_long_work,
        locked=alarms.rest if alarms is not None else lambda: None,
    )
    reception = Reception(premises)
    if alarms is not None:
        alarms.lock_now.connect(reception.lock_at_once)
        reception.window.painted.connect(alarms.start)
    undo = _watch_for_bugs(reception, Reports(state), runners)
    application.commitDataRequest.connect(reception.see_out)
    reception.open()
    code = application.exec()
    if alarms is not None:
        alarms.stop()
    workshop.stop_long_work()
    _shut_down(reception, runners)
    undo()
    return code


def _application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("EthicsDesk")
    application.setApplicationDisplayName("EthicsDesk")
    application.setDesktopFileName("ethicsdesk")
    return application


def _first(asked: Path | None, preferences: Preferences, usual: Path) -> Path:
    return asked or (Path(preferences.vault) if preferences.vault else usual)


def _watch_for_bugs(
    reception: Reception, reports: Reports, runners: tuple[JobRunner, ...]
) -> Callable[[], None]:
    """Turn every bug, on whichever thread, into one calm sentence and one report."""

    def tell(error: BaseException) -> None:
        reception.tell_of_bug(reports.write(error))

    for runner in runners:
        runner.failed.connect(tell)
    return catch_bugs(tell)


def _shut_down(reception: Reception, runners: tuple[JobRunner, ...]) -> None:
    """End in the one order that never crashes: work, window, and last of all the application."""
    reception.end()
    for runner in runners:
        runner.shutdown()
    reception.window.deleteLater()
    reception.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
