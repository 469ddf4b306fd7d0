"""The card of a tool's page that leads to asking its company."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.open_questions import open_questions
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole

translate = QCoreApplication.translate


def asking_card(found: Dossier, go: Callable[[Target], None]) -> Card:
    """Return how many questions only the company can answer, and the way to ask them."""
    card = Card(translate("AskingCard", "Ask the company"))
    count = len(open_questions(found.sheet))
    one = translate("AskingCard", "One question is open that only the company can answer.")
    many = translate("AskingCard", "{count} questions are open that only the company can answer.")
    none = translate("AskingCard", "No question to the company is open.")
    card.add(Text(one if count == 1 else many.format(count=count) if count else none))
    hint = translate("AskingCard", "Send a letter or a form to fill in. What comes back is read in here.")
    card.add(Text(hint, role=TextRole.HELP))
    button = Button(translate("AskingCard", "As&k the company …"), icon="message-circle")
    button.clicked.connect(lambda: go(Target(area=Area.ASKING, id=found.tool.id)))
    card.add_start(button)
    return card
