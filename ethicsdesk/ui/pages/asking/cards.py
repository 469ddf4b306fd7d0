"""The side of the page: what goes out, and what came back."""

from PySide6.QtCore import Signal

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.services.asking import RETURNED, Asking
from ethicsdesk.services.letter_kinds import Letter
from ethicsdesk.services.vendor_letters import MOST_ASKED
from ethicsdesk.ui import labels
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.text_area import TextArea

FORM, LETTER, LONG, OTHER = "form", "letter", "long", "other"


class OutCard(Card):
    """Which paper goes out, and to which address."""

    changed = Signal()
    """Another paper or address was chosen."""

    def __init__(self) -> None:
        """Offer the form, the short and the long letter."""
        super().__init__(self.tr("What goes out"))
        self.kinds = ChoiceList(
            self.tr("What goes out"),
            (
                Choice(
                    FORM,
                    self.tr("A form to fill in"),
                    self.tr("A PDF with every open question. Its answers are read in when it comes back."),
                ),
                Choice(
                    LETTER,
                    self.tr("A short letter"),
                    self.tr("One page, at most {most} questions, deal-breakers first.").format(
                        most=MOST_ASKED
                    ),
                ),
                Choice(LONG, self.tr("A long letter"), self.tr("Every open question, on paper.")),
                Choice(
                    OTHER,
                    self.tr("Another letter"),
                    self.tr("A BAA, deletion, the end, an incident and more."),
                ),
            ),
        )
        self.kinds.select(FORM)
        self.kinds.chosen.connect(self._on_chosen)
        self.letters = Select(self._letters())
        self.letters.chosen.connect(lambda _: self.changed.emit())
        self.letters_field = Field(self.tr("Which letter"), self.letters)
        self.letters_field.hide()
        self.address = TextArea(lines=3)
        self.address.left.connect(self.changed)
        hint = self.tr("Printed on this letter once, and never kept.")
        self.address_field = Field(self.tr("Name and address"), self.address, help_text=hint, optional=True)
        self.address_field.hide()
        self.add(self.kinds, self.letters_field, self.address_field)

    @property
    def kind(self) -> str:
        """Return what goes out."""
        return self.kinds.value or FORM

    @property
    def to(self) -> str:
        """Return the typed address; a form bears none."""
        return "" if self.kind == FORM else self.address.toPlainText()

    @property
    def letter(self) -> Letter:
        """Return which other letter is chosen."""
        return Letter(self.letters.value or Letter.AGREEMENT)

    def _letters(self) -> list[tuple[str, str]]:
        return [
            (Letter.AGREEMENT, self.tr("Ask for a BAA")),
            (Letter.DELETION, self.tr("Delete one client's data")),
            (Letter.OBJECTION, self.tr("Switch a new AI feature off")),
            (Letter.INCIDENT, self.tr("Incident: what happened, keep the logs")),
            (Letter.YEARLY, self.tr("Yearly questions")),
            (Letter.QUARTERLY, self.tr("Quarterly talk")),
            (Letter.END, self.tr("End of use and destruction")),
        ]

    def begin(self) -> None:
        """Forget the address."""
        self.address.clear()

    def _on_chosen(self, _: str) -> None:
        self.letters_field.setVisible(self.kind == OTHER)
        self.address_field.setVisible(self.kind != FORM)
        self.changed.emit()


class BackCard(Card):
    """Takes a filled form, and lists those that came back before."""

    wanted = Signal()
    opened = Signal(str)
    """The id of a kept form to look at again."""

    def __init__(self) -> None:
        """Make an empty card."""
        super().__init__(self.tr("A filled form came back …"))
        self.add(
            Text(
                self.tr(
                    "Choose the file. You see every answer beside your own, and decide which to take over."
                ),
                role=TextRole.HELP,
            )
        )
        self.choose = Button(self.tr("&Read a filled form …"), icon="upload")
        self.choose.clicked.connect(self.wanted)
        self.rows = RowList(self.tr("Forms that came back"))
        self.rows.activated.connect(self.opened)
        self.add_start(self.choose)
        self.add(self.rows)

    def show_asking(self, found: Asking) -> None:
        """List the forms that came back."""
        self.rows.show_rows(
            [
                RowItem(
                    file.id,
                    file.name,
                    f"{self._note(file)} · {labels.day(file.added_on)}",
                    icon="file-text",
                )
                for file in found.returned
            ]
        )
        self.rows.setVisible(bool(found.returned))

    def _note(self, file: Attachment) -> str:
        """Return what the program noted of a form, in the person's language, and what was typed behind it."""
        number = file.note.removeprefix(RETURNED.partition("{")[0])
        return self.tr("Filled form {number}").format(number=number)


class SentCard(Card):
    """Letters and forms made before."""

    opened = Signal(str)

    def __init__(self) -> None:
        """Make an empty card."""
        super().__init__(self.tr("Made before"))
        self.rows = RowList(self.tr("Letters and forms made before"))
        self.rows.activated.connect(self.opened)
        self.fold = Disclosure(self.tr("Show them"), self.rows)
        self.add(self.fold)

    def show_asking(self, found: Asking) -> None:
        """List what was made, newest first."""
        rows = [RowItem(one.id, one.number, labels.day(one.issued_on), icon="mail") for one in found.sent]
        self.rows.show_rows(rows)
        self.setVisible(bool(rows))
