"""The real window on a copy of a vault, as the program puts it together, for what is measured by hand."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ethicsdesk import bootstrap
from ethicsdesk.system.paths import Paths, resource
from ethicsdesk.ui.app import SWITCH_SECONDS
from ethicsdesk.ui.stage import Props, Stage
from ethicsdesk.ui.theme import Scheme, Theme


@contextmanager
def real_stage(vault: Path) -> Iterator[tuple[Stage, Theme]]:
    """Show the locked window of a copy of the vault; it is closed in order."""
    sys.setswitchinterval(SWITCH_SECONDS)  # as the program does
    theme = Theme(QApplication.instance() or QApplication(["bench"]), resource=resource)
    theme.apply(scheme=Scheme.LIGHT, text_size=100)
    with tempfile.TemporaryDirectory() as name:
        copy = shutil.copytree(vault, Path(name) / "Vault", ignore=shutil.ignore_patterns("*.lock"))
        paths = Paths(vault=copy, state=Path(name) / "state")
        props = Props(
            theme=theme,
            make_session=lambda: bootstrap.make_session(paths),
            vault=copy,
            state=paths.state,
            size=(1280, 860),
            outside=bootstrap.make_outside(),
        )
        with closing(Stage(props)) as stage:
            yield stage, theme
