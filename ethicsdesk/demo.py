"""The sample practice as files: a vault, its papers, its binder, pictures; or a vault of many years."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from ethicsdesk import bootstrap
from ethicsdesk.domain.errors import FolderNotEmptyError
from ethicsdesk.domain.records import Paper
from ethicsdesk.services import large_sample, paperwork, sample
from ethicsdesk.services.binder import exhibits
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Progress
from ethicsdesk.services.session import Session
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.files import write_file
from ethicsdesk.system.paths import Paths


def make(out: Path, *, seed: int) -> int:
    """Write everything below *out* and print the passphrase; return the exit code.

    Raises FolderNotEmptyError rather than overwrite anything. Keys and salts always come from the system.
    """
    paths = _fresh(out)
    session = bootstrap.make_session(paths)
    desk, _code = session.create(paths.vault, bytearray(sample.PASSPHRASE.encode()))
    desk = replace(desk, new_id=_ids(seed))
    try:
        sample.fill(desk, _quiet, seed=seed)
        _write_papers(desk, out / "papers")
        year = session.clock.today().year
        _write_binder(session, desk, out / f"binder-{year}.pdf", year)
    finally:
        desk.store.close()
    count = bootstrap.picture_pages(paths, bytearray(sample.PASSPHRASE.encode()), out / "pages")
    print(f"Vault, papers, binder and {count} pictures: {out}")
    print(f"Passphrase: {sample.PASSPHRASE}")
    return 0


def make_years(out: Path, *, years: int, seed: int, progress: Progress) -> int:
    """Write only a vault, with the work of so many years up to now, and say how large it is.

    Raises FolderNotEmptyError.
    """
    paths, began = _fresh(out), SystemClock().now()
    calendar = large_sample.Calendar(began - years * timedelta(days=365.25))
    session = bootstrap.make_session(paths, clock=calendar)
    desk, _code = session.create(paths.vault, bytearray(sample.PASSPHRASE.encode()))
    desk = replace(desk, new_id=_ids(seed))
    try:
        made = large_sample.fill(desk, calendar, progress, years=years, seed=seed).value
    finally:
        desk.store.close()
    size = sum(file.stat().st_size for file in paths.vault.iterdir()) / 1e6
    seconds = (SystemClock().now() - began).total_seconds()
    print(f"{made.tools} tools, {made.assessments} assessments, {made.files} files, {made.entries:,} entries")
    print(f"Vault: {paths.vault}, {size:.0f} MB, made in {seconds:.0f} seconds")
    print(f"Passphrase: {sample.PASSPHRASE}")
    return 0


def _fresh(out: Path) -> Paths:
    if out.exists() and any(out.iterdir()):
        raise FolderNotEmptyError(folder=out)
    out.mkdir(parents=True, exist_ok=True)
    return Paths(vault=out / "vault", state=out / "state")


def _ids(seed: int) -> Callable[[], str]:
    chance = Random(seed)  # noqa: S311 - names of records, not secrets

    def new_id() -> str:
        return UUID(int=chance.getrandbits(128), version=4).hex

    return new_id


def _quiet(_share: float) -> None:
    """Say nothing: the command is quick."""


def _write_papers(desk: Desk, folder: Path) -> None:
    with desk.store.reading() as vault:
        papers = vault.list(Paper)
    folder.mkdir(exist_ok=True)
    for paper in papers:
        write_file(folder / paperwork.file_name(paper), paperwork.pdf(desk, paper.id))


def _write_binder(session: Session, desk: Desk, file: Path, year: int) -> None:
    plan = binder.plan(desk, year, with_exhibits=True)
    pdf = session.papers.draw_binder(plan.layout, _quiet, exhibits=exhibits.kept(desk))
    write_file(file, pdf)
