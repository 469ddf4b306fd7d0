"""What is typed for one printing of a letter: whose it is, what happened, what is done; kept nowhere."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ethicsdesk.services.breach_letters import Reader, Typed
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.text_area import TextArea

LONGEST_NAME = 120


class LetterForm(Card):
    """Forgets everything when the page is left."""

    def __init__(self) -> None:
        """Make an empty form."""
        super().__init__(self.tr("For this letter only"))
        self.add(
            muted(
                self.tr(
                    "Names and addresses typed here are used for this printing and kept nowhere. Use the "
                    "address the client asked you to use, and a plain envelope: mail can tell of therapy."
                )
            )
        )
        self.name = sized(QLineEdit(), max_width=28)
        self.name.setMaxLength(LONGEST_NAME)
        self.address = sized(TextArea(lines=2, most_lines=5), max_width=28)
        self.reader = sized(
            Select(
                (
                    (Reader.CLIENT, self.tr("To the client")),
                    (Reader.REPRESENTATIVE, self.tr("To a parent, guardian or representative")),
                    (Reader.NEXT_OF_KIN, self.tr("To the next of kin")),
                )
            ),
            max_width=28,
        )
        self.happened = TextArea(lines=2)
        self.doing = TextArea(lines=2)
        self.monitoring = QCheckBox(self.tr("I pay for a service that watches their credit"))
        self.whom: tuple[QWidget, ...] = (
            Field(self.tr("Who is it to?"), self.reader),
            Field(self.tr("Name"), self.name),
            Field(self.tr("Address"), self.address),
        )
        self.add(*self.whom)
        self.add(
            Field(
                self.tr("What happened, in plain words?"),
                self.happened,
                help_text=self.tr("One or two sentences. No blame. The days are added by themselves."),
            ),
            Field(
                self.tr("What are you doing about it?"),
                self.doing,
                help_text=self.tr("To look into it, to lower the harm, and to keep it from coming back."),
            ),
            self.monitoring,
        )

    @property
    def typed(self) -> Typed:
        """Return what is typed."""
        return Typed(
            name=self.name.text().strip(),
            address=self.address.toPlainText().strip(),
            happened=self.happened.toPlainText().strip(),
            doing=self.doing.toPlainText().strip(),
            reader=Reader(self.reader.value or Reader.CLIENT),
            monitoring=self.monitoring.isChecked(),
        )

    def show_whom(self, *, shown: bool) -> None:
        """Ask for the person, or not for a notice that names no one."""
        for field in self.whom:
            field.setVisible(shown)

    def clear(self) -> None:
        """Forget what was typed."""
        for line in (self.name, self.address, self.happened, self.doing):
            line.clear()
        self.reader.select(Reader.CLIENT)
        self.monitoring.setChecked(False)
