"""A worker that has given up everything but its pipes still works for a person, not only for root."""

import sys

import pytest

from ethicsdesk.documents.papers import PdfPapers
from tests.documents import exhibit_samples as samples
from tests.documents import samples as paper_samples
from tests.documents.conftest import FONTS
from tests.documents.reading import unheard

# The system refuses a new thread when the limit on processes is reached; to root it never does.
REFUSING = """
import sys, threading
from ethicsdesk.documents import limits
from ethicsdesk.documents import {module} as worker

def refuse(self):
    raise RuntimeError("can't start new thread")

close = limits.shut_in

def shut_in(**wishes):
    close(**wishes)
    threading.Thread.start = refuse

limits.shut_in = shut_in
sys.exit(worker.main())
"""


@pytest.mark.parametrize("part", ["worker", "cleaner", "viewer"])
def test_no_worker_starts_a_thread_behind_closed_doors(papers, part):
    modules = {"worker": "worker", "cleaner": "exhibit_worker", "viewer": "foreign_worker"}
    command = (sys.executable, "-c", REFUSING.format(module=modules[part]))
    checked = PdfPapers(fonts=FONTS, **{part: command})
    memo = papers.draw(paper_samples.MEMO)
    pdf = checked.draw_binder(
        samples.binder_with(samples.item(1, memo)), unheard, exhibits=samples.kept(memo)
    )
    opened = checked.open(pdf)
    found = " ".join(opened.text(opened.page_count - 1).split())
    opened.close()
    assert "Exhibit E-001" in found
