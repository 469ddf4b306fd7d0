"""The binder from its holes to a sealed file that was checked, for the gallery."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from io import BytesIO
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ethicsdesk.services.file_ports import Incoming
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.binder.faces import SEALS, SHARE
from ethicsdesk.ui.pages.binder.page import BinderPage
from ethicsdesk.ui.stage import Stage

Take = Callable[[str, QWidget], None]


def take_binder(stage: Stage, take: Take) -> None:
    """The year, the binder made and sealed, the seals with a file checked, and the share pack."""
    page = stage.go(Target(area=Area.BINDER))
    take("binder", stage.window)
    if not isinstance(page, BinderPage):
        return
    page.make.click()
    stage.settle()
    take("binder-made", stage.window)
    sealed: list[bytes] = []
    stage.workbench.save_file = lambda _path, data: sealed.append(data)
    page.output.ask_where = lambda _parent, name: Path(name)
    page.card.seal.click()
    stage.settle()
    take("binder-sealed", stage.window)
    page.back.click()
    stage.go(Target(area=Area.BINDER, field=SEALS))
    stage.workbench.open_file = lambda _path: _opened(sealed[0])
    page.checking.ask_pdf = lambda _parent: Path("binder.pdf")
    page.check.click()
    stage.settle()
    take("binder-seals", stage.window)
    stage.go(Target(area=Area.BINDER, field=SHARE))
    take("binder-share", stage.window)


def _opened(data: bytes) -> AbstractContextManager[Incoming]:
    return nullcontext(Incoming(name="binder.pdf", stream=BytesIO(data), size=len(data)))
