"""What the page of a client asks before it acts."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.field import Field

translate = QCoreApplication.translate


def ask_end(parent: QWidget, code: str) -> bool:
    """Ask whether therapy really ended today."""
    return Dialog.ask(
        parent,
        translate("client", "Has therapy with {code} ended?").format(code=code),
        translate(
            "client",
            "The code leaves the lists. Every answer stays in the vault for as long as records are kept.",
        ),
        accept=translate("client", "It has &ended"),
        reject=translate("client", "&Not yet"),
    )


def ask_mistake(parent: QWidget) -> str | None:
    """Ask what was wrong with an answer; None when the person changed their mind."""
    dialog = Dialog(
        translate("client", "Was this answer entered by mistake?"),
        translate("client", "It stays readable with your reason, and counts for nothing from now on."),
        accept=translate("client", "It was a &mistake"),
        reject=translate("client", "&Keep the answer"),
        parent=parent,
    )
    line = QLineEdit()
    dialog.add(Field(translate("client", "What was &wrong"), line))
    line.setFocus()
    try:
        return line.text() if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
