"""How the disk image looks, in the form dmgbuild reads; it defines ``defines`` before."""

from pathlib import Path

app = Path(defines["app"])  # noqa: F821
papers = Path(defines["papers"])  # noqa: F821

format = "ULFO"  # noqa: A001 - dmgbuild's name
files = [str(app), *(str(file) for file in sorted(papers.iterdir()))]
symlinks = {"Applications": "/Applications"}
window_rect = ((200, 160), (640, 420))
icon_size = 96
text_size = 13
icon_locations = {app.name: (170, 130), "Applications": (470, 130)}
icon_locations.update(
    {file.name: (100 + 145 * place, 310) for place, file in enumerate(sorted(papers.iterdir()))}
)
