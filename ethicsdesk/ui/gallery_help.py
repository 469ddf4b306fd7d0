"""Pictures of the help: the sheet over a page, the list of all, topics, and what is looked up."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ethicsdesk.services.helping import ABOUT, KEYS, SOURCES, WORDS
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.help.page import HelpPage
from ethicsdesk.ui.stage import Stage

PLACES = (
    ("help", "", ""),
    ("help-topic", "how.first-hour", ""),
    ("help-question", "question.hipaa", ""),
    ("help-words", WORDS, ""),
    ("help-sources", SOURCES, ""),
    ("help-source", SOURCES, "cfr-45-164"),
    ("help-about", ABOUT, ""),
    ("help-keys", KEYS, ""),
)


def take_help(stage: Stage, take: Callable[[str, QWidget], None]) -> None:
    """Take a picture of each part of the help."""
    stage.go(Target(area=Area.CONSENTS))
    stage.with_dialog(stage.shell.help, lambda dialog: take("help-sheet", dialog))
    for name, part, field in PLACES:
        stage.go(Target(area=Area.HELP, id=part, field=field))
        take(name, stage.window)
    page = stage.shell.page
    if isinstance(page, HelpPage):
        page.make_card.click()
        stage.settle()
        take("help-card", stage.window)
