"""The command that writes the guide: in the language asked for, with pictures of a window that speaks it."""

import io

import pikepdf
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMainWindow

from ethicsdesk import bootstrap, cli
from ethicsdesk.services import sample
from ethicsdesk.ui import gallery
from tests.content.pseudo import OPEN


@pytest.fixture(autouse=True)
def speech(tongue, monkeypatch):
    monkeypatch.setattr(bootstrap, "make_tongue", lambda: tongue)


def guide(tmp_path, *arguments):
    out = tmp_path / "guide.pdf"
    assert cli.main(["guide", "--out", str(out), *arguments]) == 0
    with pikepdf.open(io.BytesIO(out.read_bytes())) as opened:
        return str(opened.Root.Lang), str(opened.docinfo.Title)


def test_the_guide_is_english_unless_another_language_is_asked_for(tmp_path):
    assert guide(tmp_path, "--no-pictures") == ("en-US", "EthicsDesk: user guide")


def test_the_guide_is_written_in_the_language_asked_for(tmp_path):
    language, title = guide(tmp_path, "--no-pictures", "--language", "es")
    assert language == "es"
    assert title.startswith(OPEN)


def test_the_pictures_are_taken_of_the_window_in_that_language(tmp_path, monkeypatch, qtbot):
    seen = set()

    def tour(models, take, *, theme, look):
        window, said = QMainWindow(), QCoreApplication.translate("HelpPage", "Help")
        qtbot.addWidget(window)
        session = models.make_session()
        seen.add((look.language, session.language(), QLocale().name(), said[0]))
        for topic in session.library.help().topics:
            take(topic.picture, window)

    monkeypatch.setattr(gallery, "tour", tour)
    monkeypatch.setattr(sample, "fill", lambda _desk, _progress: None)
    assert guide(tmp_path, "--language", "es")[0] == "es"
    assert seen == {("es", "es", "es_US", OPEN)}


def test_a_language_that_is_not_complete_is_refused_with_those_that_are(tmp_path, capsys):
    assert cli.main(["guide", "--out", str(tmp_path / "guide.pdf"), "--language", "fr"]) == cli.FAILED
    assert capsys.readouterr().err == "The guide cannot be made in “fr”. It can be made in: en, es.\n"
    assert not (tmp_path / "guide.pdf").exists()
