"""The handout and the script against situations written by hand before them."""

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.compose import to_blocks
from ethicsdesk.domain.layout import Letterhead, PaperLayout
from ethicsdesk.domain.readability import reading_grade, words
from tests.papers.situations import CONTENT, LIBRARY, Oracle, compose, oracles, plain

CASES = oracles()


@pytest.fixture(params=CASES, ids=[case.name for case in CASES])
def oracle(request: pytest.FixtureRequest) -> Oracle:
    return request.param


def test_paper_says_what_it_must_and_nothing_it_must_not(oracle: Oracle) -> None:
    text = plain(compose(oracle.template, oracle.facts).said)
    assert [part for part in oracle.must if part not in text] == []
    assert [part for part in oracle.must_not if part in text] == []


def test_paper_reads_no_harder_than_its_limit(oracle: Oracle) -> None:
    template = LIBRARY.template(oracle.template)
    text = "\n".join(said.text for said in compose(oracle.template, oracle.facts).said).replace("*", "")
    assert reading_grade(text) <= template.max_grade


def test_script_is_said_in_half_a_minute(oracle: Oracle) -> None:
    if oracle.most_words is not None:
        spoken = [
            said.text for said in compose(oracle.template, oracle.facts).said if said.block.form == "pair"
        ]
        assert len(words(" ".join(spoken).replace("*", ""))) <= oracle.most_words


@pytest.mark.slow
def test_handout_of_one_or_two_tools_fits_two_pages_and_script_one(oracle: Oracle) -> None:
    composed = compose(oracle.template, oracle.facts)
    layout = PaperLayout(
        title=composed.title,
        subtitle=composed.subtitle,
        blocks=to_blocks(composed),
        letterhead=Letterhead(practice="Elm Street Counseling", clinician="Dana Ruiz", contact=("555-0142",)),
    )
    papers = PdfPapers(fonts=CONTENT.parent / "fonts")
    opened = papers.open(papers.draw(layout))
    pages = opened.page_count
    opened.close()
    assert pages <= (1 if LIBRARY.template(oracle.template).spoken else 2)


def test_every_paper_has_at_least_six_situations() -> None:
    for template in LIBRARY.templates():
        assert sum(case.template == template.id for case in CASES) >= 6
