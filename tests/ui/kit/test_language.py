"""The language of the window: chosen, installed, and offered only when it is complete."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import VaultMissingError
from ethicsdesk.domain.languages import ENGLISH, Language
from ethicsdesk.ui import labels
from ethicsdesk.ui.language import Speech, Tongue, chosen, locale_for
from ethicsdesk.ui.preferences import Preferences, load_preferences, save_preferences
from ethicsdesk.ui.settings.dialog import SettingsDialog, Shown
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.theme import Scheme
from tests.content.pseudo import CLOSE, OPEN

SPANISH = Language(code="es", name="Español")
MEXICO, SPAIN, GERMANY = QLocale("es_MX"), QLocale("es_ES"), QLocale("de_DE")


def test_errors_messages_and_labels_come_in_the_language_spoken(tongue):
    tongue.speak("es")
    said = [
        sentence(VaultMissingError(folder="X")),
        labels.result(None),
        QCoreApplication.translate("SettingsDialog", "Settings"),
    ]
    assert [words for words in said if not words.startswith(OPEN) or not words.endswith(CLOSE)] == []


def test_a_class_speaks_with_the_words_of_the_class_it_came_from(tongue, qtbot):
    class Better(SettingsDialog):
        """Anything built on a translated class."""

    tongue.speak("es")
    dialog = Better(Shown(scheme=Scheme.LIGHT, text_size=100))
    qtbot.addWidget(dialog)
    assert dialog.tabs.tabText(0).startswith(OPEN)


def test_english_comes_back_when_it_is_wished_for(tongue):
    tongue.speak("es")
    tongue.speak("en")
    assert labels.result(None) == "No result yet"
    assert tongue.code == "en"


def test_a_sentence_inside_a_sentence_is_translated_too(tongue):
    from ethicsdesk.domain.errors import ValueNotAcceptedError
    from ethicsdesk.domain.validation import check_past

    tongue.speak("es")
    from datetime import date

    problem = check_past(date(2027, 1, 1), date(2026, 1, 1))
    assert sentence(ValueNotAcceptedError(problem=problem)).startswith(OPEN + OPEN)


@pytest.mark.parametrize(
    ("wish", "system", "spoken"),
    [
        ("", "es_MX", "es"),
        ("", "de_DE", "en"),
        ("", "en_GB", "en"),
        ("en", "es_MX", "en"),
        ("es", "en_US", "es"),
        ("vi", "es_MX", "en"),
        ("nonsense", "C", "en"),
    ],
)
def test_the_wish_counts_first_then_the_computer_then_english(wish, system, spoken):
    assert chosen(wish, ("en", "es"), QLocale(system)) == spoken


def test_a_language_that_is_not_complete_is_never_spoken():
    assert chosen("es", ("en",), MEXICO) == chosen("", ("en",), MEXICO) == "en"


@pytest.mark.parametrize(
    ("code", "system", "name"),
    [
        ("es", "es_ES", "es_ES"),
        ("es", "de_DE", "es_US"),
        ("en", "de_DE", "en_US"),
        ("en", "en_GB", "en_GB"),
    ],
)
def test_numbers_and_days_are_written_as_the_computer_does_when_it_speaks_the_language(code, system, name):
    assert locale_for(code, QLocale(system)).name() == name


def test_a_language_from_right_to_left_turns_the_window_round(qapp, pseudo_folder):
    tongue = Tongue(qapp, Speech(folder=pseudo_folder, complete=(Language(code="ar", name="العربية"),)))
    try:
        tongue.speak("ar")
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        tongue.speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QWidget().layoutDirection() is Qt.LayoutDirection.LeftToRight
    QLocale.setDefault(QLocale("en_US"))


def test_with_one_language_there_is_nothing_to_choose(qtbot):
    dialog = SettingsDialog(Shown(scheme=Scheme.LIGHT, text_size=100, languages=(ENGLISH,)))
    qtbot.addWidget(dialog)
    assert not hasattr(dialog, "language")


@pytest.mark.parametrize("wish", ["", "es", "vi"])
def test_the_choice_shows_the_wish_and_tells_a_new_one(qtbot, wish):
    dialog = SettingsDialog(
        Shown(scheme=Scheme.LIGHT, text_size=100, language=wish, languages=(ENGLISH, SPANISH))
    )
    qtbot.addWidget(dialog)
    assert dialog.language.value == (wish if wish == "es" else "")
    with qtbot.waitSignal(dialog.language_changed) as told_:
        dialog.language.activated.emit(1)
    assert told_.args == [dialog.language.value]


def test_the_wish_is_kept_outside_the_vault(tmp_path):
    save_preferences(tmp_path, Preferences(language="es"))
    assert load_preferences(tmp_path).language == "es"


def test_told_and_sentence_leave_a_persons_own_words_alone(tongue):
    from ethicsdesk.domain.wording import say

    tongue.speak("es")
    assert "Nobody's word" in told(say("{name}", name="Nobody's word"))


@pytest.mark.parametrize(
    ("context", "english", "spanish"),
    [
        ("QPlatformTheme", "Cancel", "Cancelar"),
        ("QPrintPreviewDialog", "Print Preview", "Previsualizar impresión"),
        ("QPrintDialog", "Print", "Imprimir"),
        ("QFileDialog", "Directories", "Directorios"),
        ("QWidgetTextControl", "&Paste", "&Pegar"),
    ],
)
def test_dialogs_of_the_system_kit_speak_the_language_too(tongue, context, english, spanish):
    tongue.speak("es")
    assert QCoreApplication.translate(context, english) == spanish
    tongue.speak("en")
    assert QCoreApplication.translate(context, english) == english
