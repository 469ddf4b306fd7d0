"""On Today: when the vault was last backed up and where, always in one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ethicsdesk.services import backup_words
from ethicsdesk.services.backups import BackupState
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton


class BackupLine(QWidget):
    """Quiet while all is well; the list of what needs a person says more when it is not."""

    def __init__(self) -> None:
        """Make the line without words."""
        super().__init__()
        row = spaced(QHBoxLayout(self), margins=(0.6, 0, 0.6, 0), gap=0.7)
        self._icon = IconLabel("hard-drive-download", role="muted", size=1.2)
        self.words = muted("")
        self.to_vault = LinkButton(self.tr("See the backups"))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.to_vault, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_state(self, found: BackupState, *, presses: bool) -> None:
        """Say how it stands; *presses* colors the icon."""
        self._icon.show_icon("hard-drive-download", role=Tone.CAUTION.ink if presses else "muted")
        self.words.setText(told(backup_words.line(found)))
        self.show()
