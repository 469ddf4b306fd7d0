"""The self-check: does everything the program needs work on this computer?"""

import secrets
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import ethicsdesk
from ethicsdesk import bootstrap
from ethicsdesk.domain.attachments import FileType
from ethicsdesk.domain.errors import UserError, tr_noop
from ethicsdesk.domain.layout import BinderLayout, Exhibit, Exhibits, PaperLayout, Paragraph
from ethicsdesk.domain.records import Practice
from ethicsdesk.services import practice
from ethicsdesk.services.ports import PagePicture
from ethicsdesk.services.session import Session
from ethicsdesk.system.paths import Paths


class SelfCheckError(UserError):
    """Something the program needs does not work on this computer."""

    sentence = tr_noop("EthicsDesk does not work on this computer as it should: {problem}")


PACKAGES = (
    "PySide6-Essentials",
    "sqlcipher3",
    "cryptography",
    "pydantic",
    "reportlab",
    "pikepdf",
    "pypdfium2",
)

_WORDS = "One page, drawn and opened again."
_BINDER = BinderLayout(
    title="Self-check",
    subtitle="",
    cover=(),
    chapters=(),
    exhibits=Exhibits(
        title="Exhibits",
        link="exhibits",
        before=(),
        items=(
            Exhibit(
                mark="Exhibit E-001",
                number="E-001",
                title="A page",
                tool="",
                link="exhibit",
                facts=(),
                file="page.pdf",
                sha256="0" * 64,
                sort="pdf",
            ),
        ),
    ),
)


def lines(folder: Path) -> Iterator[str]:
    """Yield what works, line by line; whatever does not work raises."""
    yield f"EthicsDesk {ethicsdesk.__version__}"
    for name in PACKAGES:
        yield f"{name} {_version(name)}"
    session = bootstrap.make_session(Paths(vault=folder / "vault", state=folder / "state"))
    desk, _code = session.create(folder / "vault", bytearray(secrets.token_hex(16).encode()))
    practice.save(desk, Practice(name="Self-check"))
    problems = desk.store.verify()
    desk.store.close()
    if problems:
        raise SelfCheckError(problem="; ".join(problems))
    yield "Vault: made, written, verified"
    pack = session.library.pack()
    count = len(session.library.questionnaire().questions)
    yield f"Content: version {pack.version}, {count} questions, facts as of {pack.as_of}"
    layout = PaperLayout(
        title="Self-check",
        blocks=(Paragraph(text=_WORDS),),
        fillable=True,
        hidden=(("sheet", "self-check"),),
    )
    paper = session.papers.draw(layout)
    opened = session.papers.open(paper)
    picture = opened.picture(0, dpi=36)
    yield f"Papers: {opened.page_count} page drawn, {picture.width} × {picture.height} dots"
    opened.close()
    yield from _processes(session, paper, picture)
    yield "All is well."


def _processes(session: Session, paper: bytes, picture: PagePicture) -> Iterator[str]:
    """Yield what works in the processes the program starts: for foreign files, forms, binders, exhibits."""
    viewer = bootstrap.make_viewer()
    try:
        view = viewer.open(FileType.PDF, paper)
        seen = view.picture(0, dpi=36)
        _must_hold(seen.height == picture.height, "a file opened apart looks different")
        yield f"Files of others: {view.page_count} page looked at in a process of its own"
        values = viewer.read_form(paper).values
        _must_hold(values.get("sheet") == "self-check", "a form reads differently")
        yield f"Forms: {len(values)} field read in a process of its own"
    finally:
        viewer.end()
    binder = session.papers.draw_binder(_BINDER, lambda _share: None, exhibits=lambda _sha: iter((paper,)))
    opened = session.papers.open(binder)
    try:
        last = opened.text(opened.page_count - 1)
        _must_hold(_WORDS in last, "an exhibit is missing in the binder")
        yield f"Binder: {opened.page_count} pages, the last from a file of others, cleaned"
    finally:
        opened.close()


def _must_hold(holds: object, problem: str) -> None:
    if not holds:
        raise SelfCheckError(problem=problem)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a frozen program carries no package data
        return "built in"
