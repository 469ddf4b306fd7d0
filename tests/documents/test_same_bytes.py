"""Equal layouts give equal bytes: in one process, in others, whatever the hash seed, day or time zone."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from ethicsdesk.documents.papers import PdfPapers
from tests.documents import samples
from tests.documents.conftest import FONTS

_SCRIPT = """
import hashlib, sys
from pathlib import Path
from ethicsdesk.documents.binder import draw_binder
from ethicsdesk.documents.fonts import Fonts
from ethicsdesk.documents.paper import draw_paper
from tests.documents import binder_samples, samples
fonts = Fonts(Path(sys.argv[1]))
made = [draw_paper(layout, fonts) for layout in samples.PAPERS.values()]
made.append(draw_binder(binder_samples.binder(5), fonts, float))
print(hashlib.sha256(b"".join(made)).hexdigest())
"""


def _elsewhere(seed, zone):
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", _SCRIPT, str(FONTS)]
    return subprocess.run(
        command, env=environment, cwd=root, check=True, capture_output=True, text=True
    ).stdout


def test_two_processes_agree():
    assert _elsewhere("1", "UTC") == _elsewhere("4242", "Pacific/Auckland")


def test_the_order_of_drawing_changes_nothing(papers):
    fresh = PdfPapers(fonts=FONTS)
    alone = hashlib.sha256(fresh.draw(samples.MEMO)).hexdigest()
    for layout in samples.PAPERS.values():
        papers.draw(layout)
    assert hashlib.sha256(papers.draw(samples.MEMO)).hexdigest() == alone


def test_another_word_gives_another_file(papers):
    assert papers.draw(samples.MEMO) != papers.draw(replace(samples.MEMO, footer="another"))
