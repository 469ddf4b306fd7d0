"""Words for what the program tells a person: errors and tones."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.wording import Message
from ethicsdesk.ui.tone import Tone


def sentence(error: UserError) -> str:
    """Return the error's own sentence in the person's language, its details filled in."""
    return QCoreApplication.translate("errors", type(error).sentence).format(**_details(error.details))


def told(message: Message) -> str:
    """Return a message in the person's language, its details filled in."""
    return QCoreApplication.translate("messages", message.template).format(**_details(message.details))


def _details(details: Mapping[str, object]) -> dict[str, object]:
    """Return what stands in the places, in the person's language where it is a sentence of the program."""
    translate = QCoreApplication.translate
    return {
        name: translate("messages", value) or value if isinstance(value, str) and value else value
        for name, value in details.items()
    }


def tone_word(tone: Tone) -> str:
    """Return the word a screen reader hears for what others see as color; '' for plain tones."""
    words = {
        Tone.INFO: QCoreApplication.translate("tones", "Information"),
        Tone.GOOD: QCoreApplication.translate("tones", "Good"),
        Tone.CAUTION: QCoreApplication.translate("tones", "Caution"),
        Tone.STOP: QCoreApplication.translate("tones", "Stop"),
    }
    return words.get(tone, "")
