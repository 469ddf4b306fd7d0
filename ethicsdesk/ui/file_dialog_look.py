"""Gives Qt's own file dialog the icons of the theme and a size that fits the screen."""

from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton

from ethicsdesk.ui.metrics import em, icon_sized
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.widgets.button import ButtonKind
from ethicsdesk.ui.widgets.styling import mark

_ICONS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "plus",
}
_NEEDLESS = ("listModeButton", "detailModeButton")
SIZE_EM = (56, 34)
FRAME = 40  # pixels left for the title bar


def dress(dialog: QFileDialog) -> None:
    """Let the dialog look like the rest of the window; called before it is shown."""
    for button in dialog.findChildren(QToolButton):
        if icon := _ICONS.get(button.objectName()):
            button.setIcon(current_theme().icon(icon, role="text"))
            button.setAccessibleName(button.toolTip())
            icon_sized(button, width=1.2, height=1.2)
        elif button.objectName() in _NEEDLESS:
            button.hide()
    for push in dialog.findChildren(QPushButton):
        if push.isDefault():
            mark(push, kind=ButtonKind.PRIMARY.value)
    room = dialog.screen().availableSize()
    dialog.resize(min(em(SIZE_EM[0]), room.width()), min(em(SIZE_EM[1]), room.height() - FRAME))
