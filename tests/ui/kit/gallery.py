"""Draws every widget of the kit in light, dark and large text: `python tests/ui/kit/gallery.py OUT`."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from scenes import SCENES  # noqa: E402

from ethicsdesk.ui.theme import Scheme, Theme  # noqa: E402

LOOKS = {"light": (Scheme.LIGHT, 100), "dark": (Scheme.DARK, 100), "200": (Scheme.LIGHT, 200)}
SIZE = (1366, 768)


def draw(app: QApplication, theme: Theme, out: Path) -> None:
    """Write one picture per scene and look, and one of a page right to left."""
    for look, (scheme, percent) in LOOKS.items():
        theme.apply(scheme=scheme, text_size=percent)
        for name in SCENES:
            shoot(app, name, out / f"{name}-{look}.png")
    theme.apply(scheme=Scheme.LIGHT, text_size=100)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shoot(app, "interview", out / "interview-rtl.png")


def shoot(app: QApplication, name: str, file: Path) -> None:
    """Build a scene, show it at the size of a small laptop and keep its picture."""
    window = SCENES[name]()
    if name != "question":
        tall = 1750 if name == "controls" else SIZE[1]
        window.resize(SIZE[0], tall)
    window.show()
    for _ in range(4):
        app.processEvents()
    window.grab().save(str(file))
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    """Draw into the folder named on the command line."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    draw(app, Theme(app, resource=lambda path: ROOT / "resources" / path), out)


if __name__ == "__main__":
    main()
