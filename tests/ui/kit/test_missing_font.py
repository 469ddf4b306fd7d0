"""A program whose own fonts are gone."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.file_errors import ProgramPartMissingError


def test_without_its_own_font_the_window_takes_that_of_the_system(theme, monkeypatch):
    own = theme._resource

    def without_fonts(name: str) -> Path:
        if name.startswith("fonts/"):
            raise ProgramPartMissingError(part=name)
        return own(name)

    monkeypatch.setattr(theme, "_resource", without_fonts)
    assert theme._load_fonts() == QApplication.font().family()
