"""Words for what the program tells a person: errors and tones."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.wording import Message, Said
from ethicsdesk.ui import written
from ethicsdesk.ui.tone import Tone


def sentence(error: UserError) -> str:
    """Return the error's own sentence in the person's language, its details filled in."""
    return QCoreApplication.translate("errors", type(error).sentence).format(**_details(error.details))


def told(message: Message) -> str:
    """Return a message in the person's language, its details filled in."""
    details = {
        name: written.number(value) if isinstance(value, int) else value
        for name, value in message.details.items()
    }
    return QCoreApplication.translate("messages", message.template).format(**_details(details))


def said(text: Said) -> str:
    """Return a text in pieces in the person's language; what was typed stays as it is."""
    return "".join(piece if isinstance(piece, str) else str(_detail(piece)) for piece in text.pieces)


def _details(details: Mapping[str, object]) -> dict[str, object]:
    return {name: _detail(value) for name, value in details.items()}


def _detail(value: object) -> object:
    """Return what stands in a place: sentences, days and numbers as the person's language has them."""
    if isinstance(value, Message):
        return told(value)
    if isinstance(value, date):
        return written.day(value)
    if isinstance(value, str) and value:
        return QCoreApplication.translate("messages", value) or value
    return value


def tone_word(tone: Tone) -> str:
    """Return the word a screen reader hears for what others see as color; '' for plain tones."""
    words = {
        Tone.INFO: QCoreApplication.translate("tones", "Information"),
        Tone.GOOD: QCoreApplication.translate("tones", "Good"),
        Tone.CAUTION: QCoreApplication.translate("tones", "Caution"),
        Tone.STOP: QCoreApplication.translate("tones", "Stop"),
    }
    return words.get(tone, "")
