"""What every test of the window stands on: the theme, and nothing left behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.languages import Language
from ethicsdesk.ui.language import Speech, Tongue, compiled_name
from ethicsdesk.ui.theme import Scheme, Theme

RESOURCES = Path(__file__).parents[2] / "resources"


PATIENCE = 30_000  # milliseconds; a busy machine may be slow, and a wait ends as soon as it comes true


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Wait longer than the usual five seconds before something is called missing."""
    wait = qtbot.waitUntil

    def wait_until(holds: Callable[[], object], *, timeout: int = PATIENCE) -> None:
        wait(holds, timeout=max(timeout, PATIENCE))

    qtbot.waitUntil = wait_until  # type: ignore[method-assign]
    return qtbot


@pytest.fixture(scope="session")
def app_theme(qapp: QApplication) -> Theme:
    """Return the one theme of the test application."""
    return Theme(qapp, resource=lambda path: RESOURCES / path)


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the whole window in the pseudo-language, compiled as every language is."""
    from installer import texts
    from tests.content.pseudo import pseudo

    folder = tmp_path_factory.mktemp("translations")
    wanted = texts.texts()
    known = {(text.context, text.source): pseudo(text.source) for text in wanted}
    (folder / "ethicsdesk_es.ts").write_text(texts.ts_file("es", wanted, known), "utf-8")
    assert texts.release(folder) == [folder / compiled_name("es")]
    return folder


@pytest.fixture
def tongue(pseudo_folder: Path, qapp: QApplication) -> Iterator[Tongue]:
    """Return what lets the window speak English or, under the code of Spanish, the pseudo-language."""
    spanish = Language(code="es", name="Español")
    made = Tongue(qapp, Speech(folder=pseudo_folder, complete=(spanish,)))
    yield made
    made.speak("en")
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture(autouse=True)
def theme(app_theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    """Begin light at 100 %, and leave neither a window nor a copied text behind.

    The clipboard of the offscreen desktop is let go only after the interpreter, which ends in a crash when
    what was copied comes from Python.
    """
    if (app_theme.scheme, app_theme.text_size) != (Scheme.LIGHT, 100) or not qapp.styleSheet():
        app_theme.apply(scheme=Scheme.LIGHT, text_size=100)
    yield app_theme
    qapp.clipboard().clear()
    for window in qapp.topLevelWidgets():
        window.close()
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not qapp.topLevelWidgets()
