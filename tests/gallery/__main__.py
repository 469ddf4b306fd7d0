"""Pictures of every page, light and dark, small and large: ``python -m tests.gallery OUT [--language es]``.

All of them stand on one page, OUT/index.html. A language is that of the window, its content and its numbers.
"""

import argparse
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ethicsdesk import bootstrap
from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.gallery import Look, Models, take_pictures
from ethicsdesk.ui.language import Tongue
from ethicsdesk.ui.theme import Scheme, Theme
from tests.gallery.models import copied, make_sample

LOOKS = (
    Look(name="light"),
    Look(name="dark", scheme=Scheme.DARK),
    Look(name="large", text_size=200, size=(1366, 768)),
    Look(name="large-dark", scheme=Scheme.DARK, text_size=200, size=(1366, 768)),
)
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>EthicsDesk: every page</title>
<style>body{{font:16px sans-serif;margin:2rem;background:#ddd}}td,th{{padding:.4rem;vertical-align:top}}
img{{width:22vw;border:1px solid #999}}</style>
<h1>Every page</h1><table><tr><th>Scene{heads}</tr>{rows}</table></html>
"""


def index(out: Path) -> str:
    """Return a page with one row per scene and one column per look."""
    names = [file.stem for file in sorted((out / LOOKS[0].name).glob("*.png"), key=_taken)]
    heads = "".join(f"<th>{look.name}" for look in LOOKS)
    rows = "".join(
        f"<tr><th>{name}" + "".join(_cell(f"{look.name}/{name}.png", name) for look in LOOKS)
        for name in names
    )
    return PAGE.format(heads=heads, rows=rows)


def _taken(file: Path) -> int:
    return file.stat().st_mtime_ns


def _cell(file: str, name: str) -> str:
    return f'<td><a href="{file}"><img src="{file}" alt="{name}"></a>'


def speaking(models: Models, code: str) -> Models:
    """Return the models with content in a language."""
    make = models.make_session
    return replace(models, make_session=lambda: replace(make(), language=lambda: code))


def main(out: Path, code: str) -> None:
    application = QApplication(["gallery"])
    theme = Theme(application, resource=resource)
    tongue = Tongue(application, bootstrap.make_speech())
    tongue.speak(code)
    if tongue.code != code:
        raise SystemExit(f"{code} is not offered: it is not complete, or “python3 dev.py texts” was not run")
    with tempfile.TemporaryDirectory() as name:
        sample = make_sample(Path(name) / "sample")
        for one in LOOKS:
            look = replace(one, language=code)
            shutil.rmtree(out / look.name, ignore_errors=True)
            models = speaking(copied(sample, Path(name) / look.name), code)
            count = take_pictures(models, out / look.name, theme=theme, look=look)
            sys.stdout.write(f"{look.name}: {count} pictures\n")
    (out / "index.html").write_text(index(out), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.gallery")
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", default=ENGLISH.code)
    options = parser.parse_args()
    main(options.out, options.language)
