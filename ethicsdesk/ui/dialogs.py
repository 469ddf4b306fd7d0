"""Every dialog that is open, answered at once."""

from PySide6.QtWidgets import QApplication, QDialog


def close_dialogs() -> bool:
    """Answer every open dialog with no; say whether there was one. Menus close too."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    found = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]
    for dialog in found:
        dialog.reject()
    return bool(found)
