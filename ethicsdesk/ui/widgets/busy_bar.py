"""A bar for work of which one does not know how long it takes; still where less motion is wished for."""

from PySide6.QtWidgets import QProgressBar, QWidget

from ethicsdesk.ui.theme import Motion, current_theme


class BusyBar(QProgressBar):
    """Runs to and fro, or with less motion stays away until a share is known; the words beside it do."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make a hidden bar without numbers."""
        super().__init__(parent)
        self.setTextVisible(False)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def run(self) -> None:
        """Show that something is going on."""
        moves = current_theme().motion is Motion.USUAL
        self.setRange(0, 0 if moves else 1)
        self.setVisible(moves)

    def rest(self) -> None:
        """Stand still and hide."""
        self.setRange(0, 1)
        self.hide()

    def show_share(self, share: float, *, parts: int = 1000) -> None:
        """Show how much is done, 0.0 to 1.0."""
        self.setRange(0, parts)
        self.setValue(round(min(max(share, 0.0), 1.0) * parts))
        self.show()
