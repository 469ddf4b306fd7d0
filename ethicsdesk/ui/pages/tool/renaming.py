"""Gives a tool another name and maker."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import tools
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.workbench import Workbench

translate = QCoreApplication.translate


class RenameDialog(Dialog):
    """Closes only when the new name is kept; what is wrong with it stands beneath."""

    def __init__(self, tool: Tool, workbench: Workbench, *, parent: QWidget) -> None:
        """Show the name and maker as they are."""
        super().__init__(
            translate("RenameDialog", "Rename this tool"),
            translate(
                "RenameDialog",
                "Papers already issued keep the old name. If the name stands in them, they will be shown as "
                "out of date.",
            ),
            accept=translate("RenameDialog", "&Rename"),
            reject=translate("RenameDialog", "&Cancel"),
            parent=parent,
        )
        self._tool_id = tool.id
        self._workbench = workbench
        self.name, self.maker = QLineEdit(tool.name), QLineEdit(tool.maker)
        self.name_field = Field(translate("RenameDialog", "&Name of the tool"), self.name)
        maker = translate("RenameDialog", "Com&pany that makes it")
        self.maker_field = Field(maker, self.maker, optional=True)
        self.add(self.name_field, self.maker_field)
        for line, field in ((self.name, self.name_field), (self.maker, self.maker_field)):
            line.textEdited.connect(lambda _, field=field: field.set_error(""))
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        """Keep the name, then close."""
        tool_id, name, maker = self._tool_id, self.name.text(), self.maker.text()
        self.accept_button.setEnabled(False)
        self._workbench.change(
            lambda desk: tools.rename(desk, tool_id, name=name, maker=maker),
            lambda _: self.done(QDialog.DialogCode.Accepted),
            owner=self,
            on_failed=self._refuse,
        )

    def _refuse(self, error: UserError) -> None:
        self.accept_button.setEnabled(True)
        too_long = len(self.maker.text().strip()) > tools.LONGEST_NAME >= len(self.name.text().strip())
        field = self.maker_field if too_long else self.name_field
        field.set_error(sentence(error))
        field.focus_editor()


def ask_name(tool: Tool, workbench: Workbench, *, parent: QWidget) -> None:
    """Ask for the name and wait."""
    dialog = RenameDialog(tool, workbench, parent=parent)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()
