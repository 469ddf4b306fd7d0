"""The self-check: does everything the program needs work on this computer?"""

import secrets
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import ethicsdesk
from ethicsdesk import bootstrap
from ethicsdesk.domain.errors import UserError, tr_noop
from ethicsdesk.domain.layout import PaperLayout, Paragraph
from ethicsdesk.domain.records import Practice
from ethicsdesk.services import practice
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
    layout = PaperLayout(title="Self-check", blocks=(Paragraph(text="One page, drawn and opened again."),))
    opened = session.papers.open(session.papers.draw(layout))
    picture = opened.picture(0, dpi=36)
    yield f"Papers: {opened.page_count} page drawn, {picture.width} × {picture.height} dots"
    opened.close()
    yield "All is well."


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a frozen program carries no package data
        return "built in"
