"""What a line for a new passphrase is helped with while a desk is open."""

from PySide6.QtCore import QObject

from ethicsdesk.ui.pages.vault.hall import Hall
from ethicsdesk.ui.widgets.new_passphrase import Helpers


def helpers_of(hall: Hall, owner: QObject) -> Helpers:
    """Return what judges and makes passphrases on the vault's thread, for as long as *owner* lives."""
    bench, access = hall.workbench, hall.session.access
    return Helpers(
        judge=lambda text, tell: bench.read(lambda _desk: access.strength(text), tell, owner=owner),
        make=lambda tell: bench.read(lambda _desk: access.new_passphrase(), tell, owner=owner),
    )
