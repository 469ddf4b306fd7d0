"""A picture of every page and state, taken from the real window as a person would come to it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from ethicsdesk.domain import interview
from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.records import Practice, Tool
from ethicsdesk.services import assessments, attachments, paperwork, practice, ripple, tools
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.entry.door import MakeSession
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.gallery_asking import take_asking
from ethicsdesk.ui.gallery_binder import take_binder
from ethicsdesk.ui.gallery_consents import take_consents
from ethicsdesk.ui.gallery_help import take_help
from ethicsdesk.ui.gallery_incidents import take_incidents
from ethicsdesk.ui.gallery_oversight import take_oversight
from ethicsdesk.ui.gallery_papers import take_paper_dialog, take_papers
from ethicsdesk.ui.gallery_profiles import take_public_claims, take_without_ai
from ethicsdesk.ui.gallery_reviews import take_reviews
from ethicsdesk.ui.gallery_search import take_search
from ethicsdesk.ui.gallery_watching import take_watching
from ethicsdesk.ui.interview.flow import END
from ethicsdesk.ui.keymap import show_keymap
from ethicsdesk.ui.language import HOME, running
from ethicsdesk.ui.outside import Outside
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.pages.states.note_form import Kind
from ethicsdesk.ui.pages.states.page import StatesPage
from ethicsdesk.ui.pages.tool.filing import FILE
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.pages.vault.page import ROOMS
from ethicsdesk.ui.stage import Props, Stage
from ethicsdesk.ui.theme import Resource, Scheme, Theme

Take = Callable[[str, QWidget], None]
"""Called with the name of a scene and the widget that shows it."""

NEW_PASSPHRASE = "a picture of an empty desk"  # noqa: S105 - of a vault that is thrown away


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the pictures look: text size in percent, window size in pixels, the language the window speaks."""

    name: str = "light"
    scheme: Scheme = Scheme.LIGHT
    text_size: int = 100
    size: tuple[int, int] = (1280, 860)
    language: str = ENGLISH.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """What is photographed: a desk in use and its passphrase, and an empty folder for a newcomer."""

    make_session: MakeSession
    vault: Path
    passphrase: str
    spare: Path
    outside: Outside | None = None


def draw_gallery(models: Models, folder: Path, *, resource: Resource, language: str = ENGLISH.code) -> int:
    """Write a PNG of every scene into *folder* in a program that has no window yet; return how many."""
    theme = Theme(running(), resource=resource)
    return take_pictures(models, folder, theme=theme, look=Look(language=language))


def take_pictures(models: Models, folder: Path, *, theme: Theme, look: Look | None = None) -> int:
    """Write a PNG of every scene into *folder*; return how many."""
    look = look or Look()
    QLocale.setDefault(QLocale(f"{look.language}_{HOME}"))
    folder.mkdir(parents=True, exist_ok=True)
    count = 0

    def take(name: str, widget: QWidget) -> None:
        nonlocal count
        if not widget.grab().save(str(folder / f"{name}.png")):
            raise OSError(f"no picture could be written in {folder}")
        count += 1

    qInstallMessageHandler(_tell_of_trouble)
    try:
        tour(models, take, theme=theme, look=look)
    finally:
        qInstallMessageHandler(None)
    return count


def _tell_of_trouble(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt has to say, but not that there is no screen, which is so on purpose."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(text + "\n")


def tour(models: Models, take: Take, *, theme: Theme, look: Look) -> None:
    """Lead the window through every scene and hand each to *take*."""
    theme.apply(scheme=look.scheme, text_size=look.text_size)

    def stage_for(vault: Path) -> Stage:
        return Stage(
            Props(
                theme=theme,
                make_session=models.make_session,
                outside=models.outside,
                vault=vault,
                state=models.spare / "state",
                size=look.size,
            )
        )

    with closing(stage_for(models.spare / "vault")) as stage:
        _newcomer(stage, take)
    with closing(stage_for(models.vault)) as stage:
        _locked(stage, take)
        stage.unlock(models.passphrase)
        _desk_in_use(stage, take)


def _newcomer(stage: Stage, take: Take) -> None:
    """From the first start to a desk with one tool and no answers."""
    take("welcome", stage.window)
    flow = stage.reception.flow
    if flow is not None:
        flow.show_create()
    stage.settle()
    take("create", stage.window)
    stage.create(NEW_PASSPHRASE)
    screen = stage.entry
    take("recovery-code", stage.window)
    if isinstance(screen, RecoveryCodeScreen):
        screen.written.click()
    stage.settle()
    take("today-new", stage.window)
    _practice(stage, take)
    for area in (Area.RECOVERY, Area.TOOLS, Area.PAPERS, Area.CONSENTS, Area.BINDER):
        stage.go(Target(area=area))
        take(f"{area.value}-new", stage.window)
    take_without_ai(stage, take)
    stage.go(Target(area=Area.TOOLS, field="add"))
    take("tools-add", stage.window)
    stage.change(lambda desk: practice.save(desk, Practice(name="Example Practice", home_state="OH")))
    tool = stage.change(lambda desk: tools.add(desk, "Example Notes", maker="Example Company"))
    stage.go(Target(area=Area.INTERVIEW, id=tool.id))
    take("interview-gate", stage.window)
    stage.go(Target(area=Area.TOOL, id=tool.id))
    take("tool-new", stage.window)
    lacking = next(offer for offer in stage.ask(paperwork.offers) if offer.missing and offer.tool)
    stage.go(Target(area=Area.PAPER, id=lacking.template.id, field=tool.id))
    take("paper-lacking", stage.window)
    take_public_claims(stage, take)


def _locked(stage: Stage, take: Take) -> None:
    """The lock screen, after a wrong passphrase, and with the recovery code instead."""
    take("lock", stage.window)
    stage.unlock("not the passphrase of this desk")
    take("lock-wrong", stage.window)
    screen = stage.entry
    if isinstance(screen, UnlockScreen):
        screen.with_code.click()
    stage.settle()
    take("lock-code", stage.window)
    flow = stage.reception.flow
    if flow is None:
        return
    others = (("lock-restore", flow.show_restore), ("lock-import", flow.show_import))
    for name, show in (*others, ("lock-rescue", flow.show_rescue)):
        show()
        stage.settle()
        take(name, stage.window)
    flow.show_unlock()
    stage.settle()


def _practice(stage: Stage, take: Take) -> None:
    for number, field in enumerate(("", "covered_entity"), 1):
        stage.go(Target(area=Area.PRACTICE, field=field))
        take(f"practice-{number}", stage.window)


def _desk_in_use(stage: Stage, take: Take) -> None:
    take("today", stage.window)
    stage.go(Target(area=Area.TOOLS))
    take("tools", stage.window)
    rows = stage.ask(tools.register)
    for row in rows:
        stage.go(Target(area=Area.TOOL, id=row.tool.id, field="result"))
        result = row.judgement.result
        take(f"tool-{result.value.replace('_', '-') if result else 'open'}", stage.window)
    stage.go(Target(area=Area.TOOL, id=rows[0].tool.id, field="decide"))
    take("tool-decide", stage.window)
    for name, target in stage.ask(lambda desk: tuple(_questions(desk))):
        stage.go(target)
        take(name, stage.window)
    page = stage.go(Target(area=Area.INTERVIEW, id=rows[0].tool.id, field=END))
    take("interview-end", stage.window)
    if isinstance(page, InterviewPage):
        page.show_all()
    stage.settle()
    take("interview-all", stage.window)
    _documents(stage, take, rows[0].tool)
    take_papers(stage, take)
    _states(stage, take)
    take_asking(stage, take)
    take_watching(stage, take)
    take_consents(stage, take)
    take_incidents(stage, take)
    take_reviews(stage, take)
    take_oversight(stage, take)
    take_binder(stage, take)
    _vault(stage, take)
    take_help(stage, take)
    _dialogs(stage, take)
    take_search(stage, take)
    take_paper_dialog(stage, take)


def _questions(desk: Desk) -> Iterator[tuple[str, Target]]:
    """Name one question of each kind that somebody is asked, and one with a date beside its answer."""
    wanted = {f"interview-{kind.value.replace('_', '-')}" for kind in QuestionKind} | {"interview-dated"}
    for row in tools.register(desk):
        with desk.store.reading() as vault:
            sheet = assessments.read_sheet(desk, vault, row.tool)
        for question in interview.asked(sheet):
            name = f"interview-{'dated' if question.date_part else question.kind.value.replace('_', '-')}"
            if name in wanted and question.id in sheet.answers:
                wanted.discard(name)
                yield name, Target(area=Area.INTERVIEW, id=row.tool.id, field=question.id)


def _documents(stage: Stage, take: Take, tool: Tool) -> None:
    """A tool with documents, and each kind of document in sight."""
    paper = stage.ask(ripple.issued)[0].paper
    files = (
        ("What we handed out.pdf", stage.ask(lambda desk: paperwork.pdf(desk, paper.id))),
        ("What support told us.txt", b"Asked support by phone.\nThey will write which plan has a BAA.\n"),
    )
    made = [stage.change(partial(_add_file, tool, name, data)) for name, data in files]
    page = stage.go(Target(area=Area.TOOL, id=tool.id))
    if isinstance(page, ToolPage) and page.filing.add_button is not None:
        page.reveal(page.filing.add_button)
    take("tool-documents", stage.window)
    for name, file in zip(("document-pages", "document-text"), made, strict=True):
        stage.go(Target(area=Area.TOOL, id=tool.id, field=FILE + file.id))
        stage.settle()
        take(name, stage.window)


def _add_file(tool: Tool, name: str, data: bytes, desk: Desk) -> Changed[Attachment]:
    return attachments.add(desk, tool, name, BytesIO(data), len(data), lambda _share: None)


def _vault(stage: Stage, take: Take) -> None:
    for room in ROOMS:
        stage.go(Target(area=Area.VAULT, field=room))
        take(f"vault-{room}" if room else "vault", stage.window)


def _states(stage: Stage, take: Take) -> None:
    """What the states ask, the rules behind it, and a note being written about one of them."""
    page = stage.go(Target(area=Area.STATES))
    take("states", stage.window)
    if isinstance(page, StatesPage):
        page.show_rules()
        stage.settle()
        take("states-rules", stage.window)
    if isinstance(page, StatesPage) and page.own is not None:
        page.own.room.open(Kind.ADDED)
        stage.settle()
        take("states-note", stage.window)


def _dialogs(stage: Stage, take: Take) -> None:
    def settings(dialog: QDialog) -> None:
        tabs = dialog.findChild(QTabWidget) or QTabWidget()
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            QApplication.processEvents()
            take(f"settings-{number + 1}", dialog)

    stage.with_dialog(stage.reception.show_settings, settings)
    stage.with_dialog(lambda: show_keymap(stage.shell), lambda dialog: take("keys-sheet", dialog))
