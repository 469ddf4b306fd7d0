"""Binders: contents, bookmarks and links, the worker process, its progress, cancelling and its end."""

import io
import json
import subprocess
import sys
import time

import pikepdf
import pytest

from ethicsdesk.documents.binder import draw_binder
from ethicsdesk.documents.binder_job import BinderWorkerError
from ethicsdesk.documents.codec import layout_lines
from ethicsdesk.documents.papers import WORKER, PdfPapers
from ethicsdesk.domain.errors import Cancelled
from ethicsdesk.domain.layout import BinderLayout, Chapter, Heading, Paragraph
from tests.documents import binder_samples
from tests.documents.conftest import FONTS
from tests.documents.reading import read, unheard


@pytest.fixture(scope="module")
def made(fonts):
    return draw_binder(binder_samples.binder(30), fonts, unheard)


def test_contents_give_the_page_each_chapter_starts_on(made, papers):
    opened = papers.open(made)
    texts = [opened.text(index) for index in range(opened.page_count)]
    opened.close()
    for title in binder_samples.TABS:
        (line,) = [line for line in texts[1].split("\n") if line.startswith(title)]
        number = int(line.split()[-1])
        assert f"{title}\n" in texts[number - 1]
        assert f"Page {number} of {len(texts)}" in texts[number - 1]


def test_bookmarks_name_chapters_and_their_parts(made):
    with pikepdf.open(io.BytesIO(made)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        assert titles == ["Ethics of AI: binder for 2026", "Contents", *binder_samples.TABS]
        assert [item.title for item in outline.root[2].children] == ["In short", "Register"]


def test_every_entry_and_every_missing_thing_leads_to_its_page(made):
    with pikepdf.open(io.BytesIO(made)) as pdf:
        pages = [page.obj.objgen for page in pdf.pages]
        cover = [pages.index(link.Dest[0].objgen) for link in pdf.pages[0].Annots]
        contents = [pages.index(link.Dest[0].objgen) for link in pdf.pages[1].Annots]
    assert len(contents) == 24
    assert contents == sorted(contents)
    assert cover == [contents[-3], contents[0]]
    assert len(read(made).find("TOCI")) == 24
    assert {link.alt for link in read(made).find("Link")} == {""}


def test_a_link_that_leads_nowhere_is_a_bug(fonts):
    grid = binder_samples.binder().cover[1]
    layout = BinderLayout(title="B", subtitle="", cover=(grid,), chapters=())
    with pytest.raises(ValueError, match="leads to 'tab-8'"):
        draw_binder(layout, fonts, unheard)


def test_the_worker_makes_the_same_bytes_and_its_progress_only_grows(papers, made):
    shares = []
    assert papers.draw_binder(binder_samples.binder(30), shares.append) == made
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len(shares) > 10


def test_cancelling_ends_the_process(papers, monkeypatch):
    started = _watched(monkeypatch)

    def cancel(share):
        if share > 0.1:
            raise Cancelled

    with pytest.raises(Cancelled):
        papers.draw_binder(binder_samples.binder(100), cancel)
    (process,) = started
    assert process.poll() is not None


def test_a_bug_in_the_worker_comes_back_by_place_without_the_text():
    layout = BinderLayout(title="secret", subtitle="", cover=(), chapters=())
    papers = PdfPapers(fonts=FONTS / "missing")
    with pytest.raises(BinderWorkerError) as caught:
        papers.draw_binder(layout, unheard)
    assert " at " in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "script", ["", "print('hello')", "import sys; sys.exit(9)", "print('{\"made\": 99}'); print('x')"]
)
def test_a_worker_that_does_not_speak_as_agreed_is_a_bug(script):
    papers = PdfPapers(fonts=FONTS, worker=(sys.executable, "-c", script))
    with pytest.raises(BinderWorkerError):
        papers.draw_binder(binder_samples.binder(1), unheard)


def test_the_worker_ends_when_its_parent_is_gone():
    process = subprocess.Popen(WORKER, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    layout = binder_samples.binder(2_000)
    job = {"fonts": str(FONTS), "chapters": len(layout.chapters)}
    process.stdin.write(json.dumps(job).encode() + b"\n")
    process.stdin.writelines(layout_lines(layout))
    process.stdin.flush()
    assert b"progress" in process.stdout.readline()
    process.stdin.close()
    assert process.wait(timeout=20) == 3
    process.stdout.close()


def test_no_file_is_written(papers, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(FONTS.parents[1]))
    papers.draw_binder(binder_samples.binder(1), unheard)
    assert list(tmp_path.iterdir()) == []


def test_sixty_pages_take_seconds_not_minutes(fonts):
    started = time.process_time()
    pdf = draw_binder(binder_samples.binder(135), fonts, unheard)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) >= 60
    assert time.process_time() - started < 10


def test_a_chapter_named_twice_lands_on_its_own_page(fonts):
    chapters = tuple(
        Chapter(
            title="Same", link=f"c{n}", blocks=(Heading(text="H", link=f"h{n}"), Paragraph(text=f"Body {n}."))
        )
        for n in range(2)
    )
    pdf = draw_binder(BinderLayout(title="B", subtitle="", cover=(), chapters=chapters), fonts, unheard)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = [page.obj.objgen for page in opened.pages]
        assert [pages.index(link.Dest[0].objgen) for link in opened.pages[1].Annots] == [2, 2, 3, 3]


def _watched(monkeypatch):
    started = []
    original = subprocess.Popen

    def watched(*args, **kwargs):
        process = original(*args, **kwargs)
        started.append(process)
        return process

    monkeypatch.setattr(subprocess, "Popen", watched)
    return started
