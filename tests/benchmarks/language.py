"""Another language for the whole window at the open desk, against a first visit of the page in sight."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, QLocale
from PySide6.QtWidgets import QApplication

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.languages import Language
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.language import Speech, Tongue
from ethicsdesk.ui.stage import Props, Stage
from ethicsdesk.ui.theme import Scheme, Theme
from installer import texts
from tests.benchmarks.timing import Row, milliseconds
from tests.content.pseudo import content_with, pseudo
from tests.gallery.models import copied, make_sample

SEEN = (Area.TOOLS, Area.PAPERS, Area.PRACTICE)  # the first change reads the content of the language too


def measure(folder: Path, times: int) -> Iterator[Row]:
    """Yield a row for each page in sight; the language is read from its compiled form, as when installed."""
    application = QApplication.instance() or QApplication(["bench"])
    tongue = Tongue(
        application, Speech(folder=_words(folder), complete=(Language(code="es", name="Pseudo"),))
    )
    models = copied(make_sample(folder / "sample"), folder / "copy")
    content = content_with(folder / "content", shipped=resource("content"))
    ContentLibrary(content).in_language("es").questionnaire()  # compiled now, as an installed one is

    def session():
        library = ContentLibrary(content)
        return replace(models.make_session(), library=library, language=lambda: tongue.code)

    theme = Theme(application, resource=resource)
    theme.apply(scheme=Scheme.LIGHT, text_size=100)
    changed: dict[Area, list[float]] = {area: [] for area in SEEN}
    visited: dict[Area, list[float]] = {area: [] for area in SEEN}
    for _ in range(times):
        props = Props(
            theme=theme,
            make_session=session,
            vault=models.vault,
            state=models.spare / "state",
            size=(1280, 860),
            tongue=tongue,
        )
        with closing(Stage(props)) as stage:
            stage.unlock(models.passphrase)
            for area in SEEN:
                visited[area].append(milliseconds(lambda area=area: _visit(stage, area)))
                changed[area].append(
                    milliseconds(lambda: _speak(stage, "en" if tongue.code == "es" else "es"))
                )
        tongue.speak("en")
    QLocale.setDefault(QLocale("en_US"))
    for area in SEEN:
        yield Row(
            what=f"{area.value}: another language",
            ms=median(changed[area]),
            than="a first visit",
            than_ms=median(visited[area]),
        )


def _words(folder: Path) -> Path:
    target = folder / "words"
    target.mkdir(parents=True)
    wanted = texts.texts()
    words = {(text.context, text.source): pseudo(text.source) for text in wanted}
    (target / "ethicsdesk_es.ts").write_text(texts.ts_file("es", wanted, words), "utf-8")
    texts.release(target)
    return target


def _visit(stage: Stage, area: Area) -> None:
    stage.shell.go(Target(area=area))
    _finish(stage)


def _speak(stage: Stage, code: str) -> None:
    """Choose a language as the settings do, and wait for the picture of the page made anew."""
    before = stage.shell
    stage.reception.speak(code)
    while stage.reception.shell is before:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _finish(stage)


def _finish(stage: Stage) -> None:
    loop = QEventLoop()
    stage.workbench.read(lambda _: None, lambda _: loop.quit(), owner=stage.window)
    loop.exec()
    QApplication.processEvents()
