"""Puts the program together: the only place that knows every adapter."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.files import write_file
from ethicsdesk.system.paths import Paths, default_paths, resource, translations

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.archive_ports import Archives
    from ethicsdesk.services.file_ports import Incoming, Viewer
    from ethicsdesk.services.places import Places
    from ethicsdesk.services.ports import Clock, Library
    from ethicsdesk.services.session import Session
    from ethicsdesk.ui.language import Speech, Tongue
    from ethicsdesk.ui.outside import Outside


def make_session(
    paths: Paths | None = None, *, clock: Clock | None = None, language: Callable[[], str] = str
) -> Session:
    """Build the adapters, with the computer's clock unless another is given.

    *language* says in which language the content of a desk is read; '' = English.

    They are imported here and not above, because the lock screen must not wait for them.
    """
    from ethicsdesk.documents.papers import PdfPapers
    from ethicsdesk.services.session import Session
    from ethicsdesk.storage.vaults import FolderVaults
    from ethicsdesk.system.attempts import AttemptFolder
    from ethicsdesk.system.instance_lock import InstanceLock
    from ethicsdesk.system.key_store import SystemKeyStore
    from ethicsdesk.system.watermark import WatermarkFolder
    from ethicsdesk.system.words import passphrase_words

    places = paths or default_paths()
    time = clock or SystemClock()
    return Session(
        vaults=FolderVaults(clock=time, locks=InstanceLock, watermarks=WatermarkFolder(places.watermarks)),
        clock=time,
        library=make_library(),
        papers=PdfPapers(fonts=paper_fonts()),
        attempts=AttemptFolder(places.attempts),
        key_store=SystemKeyStore(),
        words=passphrase_words,
        language=language,
    )


def paper_fonts() -> Path:
    """Return the folder with the faces papers are set in. Raises ProgramPartMissingError when one is gone."""
    from ethicsdesk.documents.fonts import FILES

    for name in FILES:
        resource(f"fonts/{name}")
    return resource("fonts")


def make_places() -> Places:
    """Return what tells what kind of place a folder is; quick, it opens nothing."""
    from ethicsdesk.system.places import SystemPlaces

    return SystemPlaces()


def make_archives() -> Archives:
    """Return what writes and reads exports; quick, it opens nothing."""
    from ethicsdesk.system.archives import FileArchives

    return FileArchives()


def make_viewer() -> Viewer:
    """Return what looks at foreign files; it starts a process only when one is opened."""
    from ethicsdesk.documents.foreign import ProcessViewer

    return ProcessViewer()


def open_file(path: Path) -> AbstractContextManager[Incoming]:
    """Open a file a person chose, for a block. Raises FileNotReadError."""
    from ethicsdesk.system import incoming

    return incoming.open_file(path)


def make_library() -> Library:
    """Open the content that ships with the program. Raises ContentBrokenError."""
    from ethicsdesk.content.library import ContentLibrary

    return ContentLibrary(resource("content"))


def run_window(vault: Path | None) -> int:
    """Open the window; return the exit code."""
    from ethicsdesk.system.hardening import keep_memory_private
    from ethicsdesk.ui.app import run

    keep_memory_private()
    paths = default_paths()
    return run(
        vault=vault,
        usual_vault=paths.vault,
        state=paths.state,
        resource=resource,
        make_session=lambda language: make_session(paths, language=language),
        outside=make_outside(),
    )


def make_speech() -> Speech:
    """Return the languages whose content and whose window are complete; quick, it reads no content."""
    from ethicsdesk.content.languages import promised
    from ethicsdesk.ui.language import Speech, compiled_name

    folder = translations()
    if folder is None:
        return Speech()
    spoken = [one for one in promised(resource("content")) if (folder / compiled_name(one.code)).is_file()]
    return Speech(folder=folder, complete=tuple(spoken))


def make_outside() -> Outside:
    """Return what the window is given of the world around it."""
    from ethicsdesk.ui.outside import Outside

    return Outside(
        save_file=write_file,
        open_file=open_file,
        make_viewer=make_viewer,
        now=SystemClock().now,
        make_places=make_places,
        make_archives=make_archives,
        speech=make_speech(),
    )


def make_tongue() -> Tongue:
    """Return what lets a command speak as the window would, without one on the screen."""
    _keep_off_the_screen()
    from ethicsdesk.ui.language import Tongue, running

    return Tongue(running(), make_speech())


def _keep_off_the_screen() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no window shows up, alike on every computer


def picture_pages(paths: Paths, passphrase: bytearray, folder: Path, *, language: str = ENGLISH.code) -> int:
    """Write a PNG of every page of a closed desk into *folder*; return how many.

    The pictures are taken of a copy, so that looking leaves no trace in the vault. In another *language* than
    English the words of the window are those that `make_tongue` was told to speak.
    """
    _keep_off_the_screen()
    from ethicsdesk.ui.gallery import Models, draw_gallery

    with tempfile.TemporaryDirectory(prefix="ethicsdesk-pictures-") as name:
        spare = Path(name)
        copy = shutil.copytree(paths.vault, spare / "Vault", ignore=shutil.ignore_patterns("*.lock"))
        apart = Paths(vault=copy, state=spare / "state")
        models = Models(
            make_session=lambda: make_session(apart, language=lambda: language),
            vault=copy,
            passphrase=passphrase.decode(),
            spare=spare,
            outside=make_outside(),
        )
        return draw_gallery(models, folder, resource=resource, language=language)
