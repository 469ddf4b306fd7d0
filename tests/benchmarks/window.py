"""What a person waits for at the open desk: unlocking, saving an answer, changing pages."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.records import Answer
from ethicsdesk.services import assessments, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.storage import database, header, keys, opening
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.stage import Props, Stage
from ethicsdesk.ui.theme import Scheme, Theme
from ethicsdesk.ui.widgets.page import Page
from tests.benchmarks.timing import Row, in_turn, milliseconds
from tests.gallery.models import Models, copied, make_sample
from tests.storage.making import CHEAP

VISITED = (Area.TODAY, Area.TOOLS, Area.PAPERS, Area.BINDER, Area.PRACTICE)


class Bench:
    """The real window on a copy of the sample practice."""

    def __init__(self, folder: Path, times: int) -> None:
        self.times = times
        self.theme = Theme(QApplication.instance() or QApplication(["bench"]), resource=resource)
        self.theme.apply(scheme=Scheme.LIGHT, text_size=100)
        self.models: Models = copied(make_sample(folder / "sample"), folder / "copy")
        head = header.load(self.models.vault)
        self.key = header.open_slot(head, head.passphrase, bytearray(self.models.passphrase.encode()))
        self.vault_id = head.vault_id

    def stage(self) -> Stage:
        return Stage(
            Props(
                theme=self.theme,
                make_session=self.models.make_session,
                vault=self.models.vault,
                state=self.models.spare / "state",
                size=(1280, 860),
            )
        )

    def rows(self) -> Iterator[Row]:
        yield self.unlocking()
        with closing(self.stage()) as stage:
            stage.unlock(self.models.passphrase)
            yield self.saving(stage)
        yield from self.changing_pages()

    def unlocking(self) -> Row:
        """From the key to Today in sight; deriving the key is slow on purpose and taken out."""
        deriving = milliseconds(lambda: keys.key_from_passphrase(bytearray(b"x"), bytes(16), CHEAP))
        spans, bare = [], []
        for _ in range(self.times):
            bare.append(milliseconds(self._open_bare))
            with closing(self.stage()) as stage:
                spans.append(milliseconds(lambda stage=stage: self._unlock(stage)) - deriving)
        return Row(
            what="unlock (key derived) to Today",
            ms=median(spans),
            than="opening the database alone",
            than_ms=median(bare),
        )

    def saving(self, stage: Stage) -> Row:
        """From leaving the field to the word that it is saved, against one bare commit."""
        tool_id, given = stage.ask(_some_answer)
        stage.go(Target(area=Area.INTERVIEW, id=tool_id))  # where answers are given
        numbers = iter(range(1_000_000))

        def save() -> None:
            told = replace(given, note=f"Note {next(numbers)}")
            loop = QEventLoop()
            stage.workbench.change(
                lambda desk: assessments.answer(desk, tool_id, told),
                lambda _: loop.quit(),
                owner=stage.window,
            )
            loop.exec()

        place = self.models.spare / "bare.db"
        place.touch()
        bare = database.connect(place, self.key)
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("CREATE TABLE kept (data TEXT)")
        size = len(json.dumps(asdict(given), default=str))

        def commit() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO kept VALUES (?)", (f"{next(numbers):0{size}}",))
            bare.execute("COMMIT")

        ms, than_ms = in_turn(save, commit, self.times * 5)
        bare.close()
        return Row(
            what="answer saved and judged anew", ms=ms, than="a bare commit of as many bytes", than_ms=than_ms
        )

    def changing_pages(self) -> Iterator[Row]:
        firsts: dict[Area, list[float]] = {area: [] for area in VISITED}
        agains: dict[Area, list[float]] = {area: [] for area in VISITED}
        empties: list[float] = []
        for _ in range(self.times):
            with closing(self.stage()) as stage:
                stage.unlock(self.models.passphrase)
                for kept in (firsts, agains):
                    for area in VISITED:
                        kept[area].append(milliseconds(lambda s=stage, a=area: _visit(s, a)))
                        empties.append(milliseconds(lambda s=stage: _show_empty(s)))
        for visits, words in ((firsts, "first visit"), (agains, "another visit")):
            for area in VISITED:
                yield Row(
                    what=f"{area.value}: {words}",
                    ms=median(visits[area]),
                    than="an empty page",
                    than_ms=median(empties),
                )

    def _unlock(self, stage: Stage) -> None:
        stage.begin_unlock(self.models.passphrase)
        while stage.reception.shell is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        _finish(stage)

    def _open_bare(self) -> None:
        opening.open_database(self.models.vault / "vault.db", self.key, self.vault_id).close()


def _visit(stage: Stage, area: Area) -> None:
    stage.shell.go(Target(area=area))
    _finish(stage)


def _show_empty(stage: Stage) -> None:
    page, before = Page("Empty"), stage.shell.stack.currentWidget()
    stage.shell.stack.addWidget(page)
    stage.shell.stack.setCurrentWidget(page)
    _finish(stage)
    stage.shell.stack.setCurrentWidget(before)
    stage.shell.stack.removeWidget(page)
    page.deleteLater()
    QApplication.processEvents()


def _finish(stage: Stage) -> None:
    """Wait for what the page reads, then for its picture."""
    loop = QEventLoop()
    stage.workbench.read(lambda _: None, lambda _: loop.quit(), owner=stage.window)
    loop.exec()
    QApplication.processEvents()


def _some_answer(desk: Desk) -> tuple[str, Answer]:
    tool = tools.register(desk)[0].tool
    with desk.store.reading() as vault:
        sheet = assessments.read_sheet(desk, vault, tool)
    return tool.id, next(iter(sheet.answers.values()))
