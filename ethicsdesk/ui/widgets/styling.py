"""How widgets tell the style sheet what they are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, **properties: str) -> None:
    """Set properties the style sheet selects by, and style the widget again when one changed."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        restyle(widget)
        for child in widget.findChildren(QWidget):
            restyle(child)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
