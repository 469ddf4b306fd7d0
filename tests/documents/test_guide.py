"""The user guide: every topic in it, pictures as figures with words, valid as PDF/UA."""

import io
import zlib
from base64 import b64decode, b64encode
from datetime import UTC, datetime
from types import SimpleNamespace

import pikepdf
import pytest
from PySide6.QtGui import QColor, QImage

from ethicsdesk.commands.guide import picture_of
from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.layout import Bullets, Grid, Heading, Keep, PaperLayout, Paragraph, Picture
from ethicsdesk.services import guide, helping
from ethicsdesk.system.paths import resource
from tests.conftest import FakeClock
from tests.content.pseudo import OPEN, pseudo
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


def words_of(block):
    match block:
        case Keep():
            return [words for one in block.blocks for words in words_of(one)]
        case Heading() | Paragraph():
            return [block.text]
        case Bullets():
            return list(block.items)
        case Grid():
            return [*block.header, block.summary]
        case Picture():
            return [block.says]


def told(message):
    return pseudo(message.template).format(**message.details)


def test_every_word_of_a_guide_in_another_language_is_of_that_language(two_languages):
    seen = seen_in(two_languages.in_language("es"))
    keys, pictures = [(pseudo("F1"), pseudo("Help"))], {"today": a_picture(says=pseudo("Today"))}
    made = guide.layout(seen, keys, pictures, told=told)
    cover = [words for block in made.cover for words in words_of(block)]
    inside = [words for chapter in made.chapters for block in chapter.blocks for words in words_of(block)]
    said = [made.title, made.subtitle, made.subject, *(chapter.title for chapter in made.chapters)]
    said = [*said, *cover, *inside]
    assert len(said) > 500
    assert [words for words in said if not words.removeprefix("**").startswith(OPEN)] == []
    assert made.language == "es"


def test_a_translated_guide_says_on_its_cover_and_on_every_page_that_it_is_not_reviewed(two_languages):
    phrase = two_languages.phrases("es").unreviewed
    made = guide.layout(seen_in(two_languages.in_language("es")), [], {}, told=told)
    assert made.cover[0] == Paragraph(text=f"{phrase}.", small=True)
    assert made.footer.endswith(f" · {phrase}")


def test_the_spanish_guide_is_valid_and_says_that_it_is_spanish(papers, tmp_path):
    seen = seen_in(ContentLibrary(resource("content")).in_language("es"))
    pdf = papers.draw_binder(guide.layout(seen, [("F1", "Ayuda")], {}), lambda _share: None)
    assert ua1_failures(pdf, tmp_path) == []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "es"
    says = "".join(read(pdf).says.split())
    assert [one.title for one in seen.book.topics if "".join(one.title.split()) not in says] == []
    assert "Contenido" in says


def test_the_english_guide_says_nothing_of_a_translation(seen_help):
    made = guide.layout(seen_help, [], {})
    assert made.title == "EthicsDesk: user guide"
    assert made.subtitle == "Version 0.1.0 of November 26, 2026"
    assert made.footer == "EthicsDesk 0.1.0 · User guide"
    assert made.language == "en-US"
    assert "ranslation" not in "".join(words for block in made.cover for words in words_of(block))


@pytest.fixture(scope="module")
def seen_help():
    return seen_in(ContentLibrary(resource("content")))


def seen_in(library):
    desk = SimpleNamespace(library=library, clock=FakeClock(datetime(2026, 11, 26, tzinfo=UTC)))
    return helping.read(desk)
