"""A window that speaks another language in a few words, and writes numbers and dates as a place does."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator


class Words(QTranslator):
    """Knows some texts of the window, whatever their context."""

    def __init__(self, known: Mapping[str, str]) -> None:
        super().__init__()
        self._known = known

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._known.get(source)


@contextmanager
def speaking(known: Mapping[str, str], place: str) -> Iterator[None]:
    """Let the window know these words, and write numbers and dates as *place* does, such as es_ES."""
    words = Words(known)
    before = QLocale()
    QCoreApplication.installTranslator(words)
    QLocale.setDefault(QLocale(place))
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(words)
        QLocale.setDefault(before)
