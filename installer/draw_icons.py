"""Draws the program's icon in the sizes and formats each system wants; run in the build environment."""

import sys
from io import BytesIO
from pathlib import Path

DRAWING = Path(__file__).parent / "icons" / "ethicsdesk.svg"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_LARGEST = 1024


def draw(folder: Path) -> None:
    """Write ``ethicsdesk-SIZE.png``, ``ethicsdesk.ico`` and ``ethicsdesk.icns`` into *folder*."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _png(size) for size in (*PNG_SIZES, ICNS_LARGEST)}
    for size in PNG_SIZES:
        (folder / f"ethicsdesk-{size}.png").write_bytes(pictures[size])
    images = {size: Image.open(BytesIO(data)) for size, data in pictures.items()}
    smaller = [images[size] for size in ICO_SIZES[:-1]]
    images[ICO_SIZES[-1]].save(
        folder / "ethicsdesk.ico", sizes=[(size, size) for size in ICO_SIZES], append_images=smaller
    )
    images[ICNS_LARGEST].save(
        folder / "ethicsdesk.icns", append_images=[images[size] for size in (32, 64, 128, 256, 512)]
    )


def _png(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError("the icon could not be drawn")
    return data.data()


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
