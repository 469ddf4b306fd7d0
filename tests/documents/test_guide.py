"""The user guide: every topic in it, pictures as figures with words, valid as PDF/UA."""

import zlib
from base64 import b64decode, b64encode
from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage

from ethicsdesk.commands.guide import picture_of
from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.layout import Heading, Keep, PaperLayout, Picture
from ethicsdesk.services import guide, helping
from ethicsdesk.system.paths import resource
from tests.documents.reading import read, ua1_failures


def a_picture(width=60, height=20, says="A red bar"):
    rows = b"".join(b"\0" + b"\xff\0\0" * width for _ in range(height))
    return Picture(says=says, width=width, height=height, pixels=b64encode(zlib.compress(rows)).decode())


def test_a_picture_is_a_figure_with_its_words_and_no_wider_than_the_column(papers, tmp_path):
    pdf = papers.draw(PaperLayout(title="Pictures", blocks=(a_picture(), a_picture(4000, 90, "A long bar"))))
    assert ua1_failures(pdf, tmp_path) == []
    assert [node.alt for node in read(pdf).find("Figure")] == ["A red bar", "A long bar"]


def test_a_picture_of_the_window_becomes_a_block_pixel_by_pixel(tmp_path):
    image = QImage(7, 3, QImage.Format.Format_RGB888)
    image.fill(QColor("#12ab34"))
    image.save(str(tmp_path / "one.png"))
    made = picture_of(tmp_path / "one.png", "Green")
    assert (made.width, made.height, made.says) == (7, 3, "Green")
    assert len(zlib.decompress(b64decode(made.pixels))) == 3 * (1 + 7 * 3)


def test_a_picture_with_an_alpha_channel_is_refused(tmp_path):
    image = QImage(2, 2, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.save(str(tmp_path / "one.png"))
    with pytest.raises(ValueError, match="plain RGB"):
        picture_of(tmp_path / "one.png", "Nothing")


def test_the_guide_holds_every_topic_word_and_source_and_is_valid(papers, tmp_path, seen_help):
    names = {topic.picture for topic in seen_help.book.topics if topic.picture}
    made = guide.layout(seen_help, [("F1", "Help")], {name: a_picture(says=f"of {name}") for name in names})
    pdf = papers.draw_binder(made, lambda _share: None)
    assert ua1_failures(pdf, tmp_path) == []
    says = "".join(read(pdf).says.split())
    wanted = [
        *(topic.title for topic in seen_help.book.topics),
        *(term.term for term in seen_help.terms),
        *(source.title for source in seen_help.sources),
    ]
    assert {node.alt for node in read(pdf).find("Figure")} == {f"of {name}" for name in names}
    assert [text for text in wanted if "".join(text.split()) not in says] == []


def test_a_topic_stands_with_its_picture_under_its_title(seen_help):
    made = guide.layout(seen_help, [], {"today": a_picture()})
    keeps = [block for chapter in made.chapters for block in chapter.blocks if isinstance(block, Keep)]
    today = next(
        keep for keep in keeps if keep.blocks[0] == Heading(text="Today", level=1, link="page.today")
    )
    assert isinstance(today.blocks[-1], Picture)


@pytest.fixture(scope="module")
def seen_help():
    library = ContentLibrary(resource("content"))
    return helping.Helped(
        book=library.help(),
        terms=library.glossary(),
        sources=helping.in_order(library.sources()),
        by_id=library.sources(),
        pack=library.pack(),
        age=helping.ProgramAge(version="0.1.0", released=date(2026, 11, 26), old=False),
    )
