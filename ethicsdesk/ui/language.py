"""Which language the window speaks: the wish of the person, what is complete, and how it is installed."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.languages import ENGLISH, Language

HOME = "US"
"""Where the program is at home: how dates and numbers are written when the computer is no help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """The languages beside English that are complete, and the folder with their compiled words."""

    folder: Path | None = None
    complete: tuple[Language, ...] = ()


def running() -> QApplication:
    """Return Qt's application, made now where a command runs without a window."""
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else QApplication(["ethicsdesk"])


def compiled_name(code: str) -> str:
    """Return the name of the file with the words of a language."""
    return f"ethicsdesk_{code}.qm"


class Tongue:
    """Speaks one language at a time; what is on the screen already keeps its words until it is made anew."""

    def __init__(self, application: QApplication, speech: Speech) -> None:
        """Speak English until told otherwise."""
        self._application = application
        self._speech = speech
        self._installed: list[QTranslator] = []
        self.code = ENGLISH.code

    @property
    def offered(self) -> tuple[Language, ...]:
        """Return what a person can choose from, English first."""
        return (ENGLISH, *self._speech.complete)

    def speak(self, wish: str) -> None:
        """Speak the language wished for, '' = that of the computer, as far as it is offered."""
        code = chosen(wish, (language.code for language in self.offered), QLocale.system())
        QLocale.setDefault(locale_for(code, QLocale.system()))
        if code == self.code:
            return
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = [] if code == ENGLISH.code else self._translators(code)
        for translator in self._installed:
            self._application.installTranslator(translator)
        self._application.setLayoutDirection(QLocale(code).textDirection())
        self.code = code

    def _translators(self, code: str) -> list[QTranslator]:
        """Return Qt's own words first, so that ours are asked before them."""
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = [Path(qt) / f"qtbase_{code.partition('-')[0]}.qm"]
        if self._speech.folder is not None:
            files.append(self._speech.folder / compiled_name(code))
        made = []
        for file in files:
            translator = QTranslator()
            if translator.load(str(file)):
                made.append(translator)
        return made


def chosen(wish: str, offered: Iterable[str], system: QLocale) -> str:
    """Return the language to speak: the wish, else that of the computer, else English."""
    codes = tuple(offered)
    if wish in codes:
        return wish
    own = system.name().partition("_")[0]
    return own if not wish and own in codes else ENGLISH.code


def locale_for(code: str, system: QLocale) -> QLocale:
    """Return how dates and numbers are written: the computer's way when it speaks the same language."""
    if system.name().partition("_")[0] == code.partition("-")[0]:
        return system
    return QLocale(f"{code}_{HOME}" if "-" not in code else code.replace("-", "_"))
