"""Plain text in the roles of the page: titles, headings, running text, help."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ethicsdesk.ui.widgets.styling import mark


class TextRole(StrEnum):
    """What a piece of text is on the page; the style sheet gives it size and color."""

    TITLE = "title"
    QUESTION = "question"
    H2 = "h2"
    H3 = "h3"
    BODY = "body"
    STRONG = "strong"
    LABEL = "label"
    MUTED = "muted"
    HELP = "help"
    ERROR = "error"
    GOOD = "good"
    BIG = "big"
    OVERLINE = "overline"
    BRAND = "brand"
    SMALL = "small"


HEADINGS = frozenset({TextRole.TITLE, TextRole.QUESTION, TextRole.H2, TextRole.H3})
"""The roles a screen reader can jump to."""


class Text(QLabel):
    """Wrapping text, never read as markup, so that nothing typed can change how a page looks."""

    def __init__(
        self, text: str = "", *, role: TextRole = TextRole.BODY, parent: QWidget | None = None
    ) -> None:
        """Show *text* in its role."""
        super().__init__(parent)
        self.set_role(role)  # before the words: with them a screen reader asks for the first time
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_role(self, role: TextRole) -> None:
        """Change what the text is on the page."""
        self.role = role
        mark(self, role=role.value)


def title(text: str) -> Text:
    """Return the one title of a page."""
    return Text(text, role=TextRole.TITLE)


def heading(text: str) -> Text:
    """Return the heading of a card or section."""
    return Text(text, role=TextRole.H2)


def subheading(text: str) -> Text:
    """Return a heading within a card."""
    return Text(text, role=TextRole.H3)


def muted(text: str) -> Text:
    """Return running text of lesser weight."""
    return Text(text, role=TextRole.MUTED)


def help_text(text: str) -> Text:
    """Return a small hint."""
    return Text(text, role=TextRole.HELP)
