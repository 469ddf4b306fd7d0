"""The language of a paper, and who reviewed its translation; not there while there is only English."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.languages import Language
from ethicsdesk.domain.translations import TranslationReview
from ethicsdesk.services.translations import LONGEST_NAME, Qualified, Translation
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, help_text
from ethicsdesk.ui.widgets.select import Select


class TranslationCard(Card):
    """Chooses the language; tells and takes who reviewed the words."""

    chosen = Signal(str)
    """The code of the language the person chose."""

    entered = Signal(object, str)
    """A Qualified, and the id of the entry it amends or ''."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(self.tr("Language of this paper"), parent=parent)
        self.language = Select((), name=self.tr("Language of this paper"))
        self.language.chosen.connect(self.chosen)
        self.state = Text()
        self.typed = help_text(
            self.tr(
                "What you typed yourself, such as your crisis plan, prints in the language you typed it in. "
                "Please check that clients can read it."
            )
        )
        self.open = Button(self.tr("&Enter who reviewed it"))
        self.open.clicked.connect(self._open_form)
        self.form = self._make_form()
        self.add(self.language, self.state, self.typed, self.open, self.form)
        self._amends = ""

    def show_languages(self, offered: Sequence[Language], code: str, found: Translation | None) -> None:
        """Show the languages there are, the one in use, and how its words stand."""
        self.setVisible(len(offered) > 1)
        self.language.clear()
        for one in offered:
            self.language.addItem(one.name, one.code)
        self.language.select(code)
        self._amends = found.review.id if found is not None and found.review is not None else ""
        for widget in (self.state, self.typed, self.open):
            widget.setVisible(found is not None)
        if found is None or self._amends:
            self.form.hide()
        if found is not None:
            self.state.setText(self._words(found))
            self.open.setText(
                self.tr("&Correct this entry") if self._amends else self.tr("&Enter who reviewed it")
            )

    def _words(self, found: Translation) -> str:
        if found.review is not None:
            return self._by(self.tr("Reviewed by {name} ({why}) on {day}."), found.review)
        words = self.tr(
            "Nobody qualified has reviewed this translation yet. Every page says so until you enter who did."
        )
        if found.bars:
            words = self.tr(
                "Your practice gets federal money, or may. This form is issued only after a qualified "
                "person has reviewed the translation and you have entered who it was."
            )
        if found.earlier is not None:
            words += " " + self._by(
                self.tr("{name} ({why}) reviewed earlier words on {day}; they have changed since."),
                found.earlier,
            )
        return words

    def _by(self, words: str, entry: TranslationReview) -> str:
        return words.format(name=entry.reviewer, why=entry.qualified, day=labels.day(entry.reviewed_on))

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = spaced(QVBoxLayout(form), margins=0, gap=0.8)
        self.reviewer, self.qualified, self.day = QLineEdit(), QLineEdit(), DateEdit()
        for line in (self.reviewer, self.qualified):
            line.setMaxLength(LONGEST_NAME)
        self._fields = (
            Field(self.tr("Who re&viewed it"), self.reviewer),
            Field(self.tr("What makes them &qualified"), self.qualified),
            Field(self.tr("Reviewed &on"), self.day),
        )
        self.save = Button(self.tr("&Save this entry"), kind=ButtonKind.PRIMARY)
        self.save.clicked.connect(self._save)
        for widget in (*self._fields, self.save):
            column.addWidget(widget)
        form.hide()
        return form

    def _open_form(self) -> None:
        self.form.show()
        self.open.hide()
        self.reviewer.setFocus()

    def _save(self) -> None:
        day = self.day.value
        wanted = (self.reviewer.text().strip(), self.qualified.text().strip(), day)
        for field, filled in zip(self._fields, wanted, strict=True):
            field.set_error("" if filled else self.tr("Please fill this in."))
        if isinstance(day, date) and all(wanted):
            given = Qualified(reviewer=self.reviewer.text(), qualified=self.qualified.text(), reviewed_on=day)
            self.entered.emit(given, self._amends)
