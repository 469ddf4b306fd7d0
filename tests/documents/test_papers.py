"""The door the use cases take: lazy, safe from several threads, and true to the port."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.services.ports import Papers
from tests.documents import samples
from tests.documents.conftest import FONTS


def test_it_is_what_the_port_asks_for():
    port: Papers = PdfPapers(fonts=FONTS)
    assert port.draw(samples.SPANISH).startswith(b"%PDF-1.7")


def test_importing_it_loads_no_pdf_library():
    heavy = "{'reportlab', 'pikepdf', 'pypdfium2', 'PIL', 'fontTools'}"
    script = f"import sys, ethicsdesk.documents.papers; print({heavy} & set(sys.modules))"
    root = Path(__file__).parents[2]
    made = subprocess.run(
        [sys.executable, "-c", script], cwd=root, check=True, capture_output=True, text=True
    )
    assert made.stdout.strip() == "set()"


def test_several_threads_draw_and_look_at_once(papers):
    alone = {name: papers.draw(layout) for name, layout in samples.PAPERS.items()}

    def draw_and_look(name):
        made = papers.draw(samples.PAPERS[name])
        opened = papers.open(made)
        opened.picture(0, dpi=40)
        opened.close()
        return name, made

    with ThreadPoolExecutor(4) as pool:
        assert all(made == alone[name] for name, made in pool.map(draw_and_look, list(alone) * 3))
