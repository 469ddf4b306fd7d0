"""Every page in the pseudo-language, and what is cut off or English: python -m tests.gallery.pseudo OUT."""

import json
import os
import re
import sys
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.languages import Language
from ethicsdesk.domain.states import STATES
from ethicsdesk.services import sample
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.gallery import Look, Models, tour
from ethicsdesk.ui.language import Speech, Tongue
from ethicsdesk.ui.theme import Theme
from ethicsdesk.ui.widgets.pdf_sheet import PdfSheet
from installer import texts
from tests.content.pseudo import content_with, pseudo
from tests.gallery.models import copied, make_sample, session_on
from tests.ui.kit.foreign import bare, clipped, shown, typed

NAMES = ("EthicsDesk", "Example Practice", "Example Notes", "Example Company", sample.PASSPHRASE)
TYPED_ON_TOUR = (
    "Example Model, Inc.",
    "Language model",
    "Business associate agreement",
    "SimplePractice Note Taker",
    "English",
    "Pseudo",
)
RECORDS = frozenset({"asking-review", "changes", "incident-what", "vault-trail"})
"""Where words of English papers and letters stand, kept in the vault on this tour."""

LISTS = frozenset({"help-about", "help-keys", "keys-sheet", "settings-3"})
"""Where licenses and the names of keys stand."""

NO_WORDS = re.compile(
    r"\d+ CFR|section|item \d|SHA-256|https?:|\.(pdf|txt)\b|: /|^/"
    r"|^[0-9A-Z]{3}$|XXX|^[0-9a-f: ]{16,}$|^Desplazar"
)
"""Citations, addresses, names of files and folders, codes, fingerprints, and words of Qt's own."""


def window_in_pseudo(application: QApplication, folder: Path) -> Tongue:
    """Let the window speak the pseudo-language, compiled as every language is, as long as this is kept."""
    wanted = texts.texts()
    words = {(text.context, text.source): pseudo(text.source) for text in wanted}
    (folder / "ethicsdesk_es.ts").write_text(texts.ts_file("es", wanted, words), "utf-8")
    texts.release(folder)
    tongue = Tongue(application, Speech(folder=folder, complete=(Language(code="es", name="Pseudo"),)))
    tongue.speak("es")
    QLocale.setDefault(QLocale("es_US"))
    return tongue


def data_of(vault: Path, state: Path, library: ContentLibrary) -> list[str]:
    """Return what stays as it is in every language, longest first."""
    desk = session_on(state).unlock(vault, bytearray(sample.PASSPHRASE.encode()))
    known = typed(desk) | {source.publisher for source in library.sources().values()}
    desk.store.close()
    known |= {words.removesuffix(".") for words in known}  # before a rating a sentence does not end
    return sorted(
        known | {*map(str, STATES), *map(str, STATES.values()), *NAMES, *TYPED_ON_TOUR}, key=len, reverse=True
    )


def speaking(models: Models, library: ContentLibrary) -> Models:
    """Return the models with content in the pseudo-language."""
    make = models.make_session
    return replace(models, make_session=lambda: replace(make(), library=library, language=lambda: "es"))


def main(out: Path) -> int:
    """Take the pictures, write findings.json beside them; return how many findings there are."""
    application = QApplication(["gallery"])
    theme = Theme(application, resource=resource)
    out.mkdir(parents=True, exist_ok=True)
    english: dict[str, list[str]] = defaultdict(list)
    cut: dict[str, list[str]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as name:
        spare = Path(name)
        library = ContentLibrary(content_with(spare / "content", shipped=resource("content")))
        vault = make_sample(spare / "sample")
        known = data_of(vault, spare / "state", library)
        (spare / "words").mkdir()
        tongue = window_in_pseudo(application, spare / "words")

        def take(scene: str, widget: QWidget) -> None:
            pages = {sheet.accessibleDescription() for sheet in widget.findChildren(PdfSheet)}
            for left in {bare(text, known) for text in shown(widget) if text and text not in pages} - {""}:
                if scene not in RECORDS | LISTS and not NO_WORDS.search(left):
                    english[left].append(scene)
            for text in clipped(widget):
                cut[text].append(scene)
            widget.grab().save(str(out / f"{scene}.png"))

        assert tongue.code == "es"
        tour(speaking(copied(vault, spare / "desk"), library), take, theme=theme, look=Look())
    found = {"cut": cut, "english": english}
    (out / "findings.json").write_text(json.dumps(found, indent=1, ensure_ascii=False), "utf-8")
    sys.stdout.write(f"{len(cut)} cut off, {len(english)} not translated: {out / 'findings.json'}\n")
    return len(cut) + len(english)


if __name__ == "__main__":
    os._exit(1 if main(Path(sys.argv[1])) else 0)
