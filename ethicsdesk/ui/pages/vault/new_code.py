"""A new recovery code on the page: shown, written down, typed back."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.errors import RecoveryCodeTypoError, UserError, WrongRecoveryCodeError
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.vault.card_sheet import CardSheet
from ethicsdesk.ui.pages.vault.hall import Hall
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.code_groups import CodeGroups
from ethicsdesk.ui.widgets.code_line import code_line
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field


class NewCode(QWidget):
    """Asks for a new code when shown; `typed` says that it was written down right."""

    def __init__(self, hall: Hall) -> None:
        """Show no code yet."""
        super().__init__()
        self._hall = hall
        self.value = ""
        self._column = spaced(QVBoxLayout(self), margins=0, gap=0.9)
        self.groups = sized(CodeGroups(()), max_width=34)
        self.sheet = CardSheet(hall)
        self.print_it = Disclosure(self.tr("Print it or save it on a stick"), self.sheet)
        self.print_it.toggled.connect(self._on_print)
        self.typed = code_line()
        self.field = Field(
            self.tr("Type it &back from your paper"),
            self.typed,
            help_text=self.tr("Then you know that the paper is right. Only after that it is put in place."),
        )
        self.typed.textEdited.connect(lambda _: self.field.set_error(""))
        for widget in (self.groups, self.print_it, self.field):
            self._column.addWidget(widget)

    def ask(self) -> None:
        """Get a new code and show it."""
        access = self._hall.session.access
        self._hall.workbench.read(lambda _desk: access.new_code(), self._show, owner=self)

    def complain(self) -> bool:
        """Say beside the line that the code was not typed back; return whether so."""
        if self.typed.text().strip():
            return False
        self.field.set_error(self.tr("Please write the new code down and type it here."))
        self.typed.setFocus()
        return True

    def tells(self, error: UserError) -> bool:
        """Show a failure that is about the typed code; return whether it was one."""
        if isinstance(error, RecoveryCodeTypoError):
            self.field.set_error(sentence(error))
        elif isinstance(error, WrongRecoveryCodeError):
            self.field.set_error(self.tr("This is not the code shown above. Compare it group by group."))
        else:
            return False
        self.typed.setFocus()
        return True

    def clear(self) -> None:
        """Forget the code."""
        self.value = ""
        self.typed.clear()
        self.field.set_error("")
        self.groups.show_groups(())
        self.print_it.set_open(opened=False)
        self.sheet.clear()

    def _show(self, code: str) -> None:
        self.value = code
        self.groups.show_groups(code.split("-"))

    def _on_print(self, opened: bool) -> None:  # noqa: FBT001 - a Qt slot
        if opened and self.value:
            self.sheet.show_card(self._hall.session.access.card_before(self.value))
