"""Words for errors and tones."""

import string

import pytest
from PySide6.QtCore import QTranslator

from ethicsdesk.domain import access_errors, errors
from ethicsdesk.ui.texts import sentence, tone_word
from ethicsdesk.ui.tone import Tone

USER_ERRORS = sorted(
    {
        error
        for module in (errors, access_errors)
        for error in vars(module).values()
        if isinstance(error, type) and issubclass(error, errors.UserError)
    },
    key=lambda e: e.__name__,
)


@pytest.mark.parametrize("kind", USER_ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_with_its_details(kind: type[errors.UserError]) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(kind.sentence) if name]
    words = sentence(kind(**dict.fromkeys(names, "X")))
    assert words.endswith((".", "X"))
    assert "{" not in words


def test_sentence_is_translated_before_its_details_are_filled_in(qapp) -> None:
    class Spanish(QTranslator):
        def translate(self, context, source, disambiguation=None, n=-1):
            return "No hay ningún archivo aquí: {folder}" if context == "errors" else ""

    translator = Spanish()
    qapp.installTranslator(translator)
    try:
        assert sentence(errors.VaultMissingError(folder="/a")) == "No hay ningún archivo aquí: /a"
    finally:
        qapp.removeTranslator(translator)


def test_tones_that_matter_are_said_in_a_word() -> None:
    assert [tone_word(tone) for tone in (Tone.STOP, Tone.CAUTION, Tone.NEUTRAL)] == ["Stop", "Caution", ""]
