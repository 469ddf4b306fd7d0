"""Every paper against situations written by hand before them."""

from pathlib import Path

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.compose import to_blocks
from ethicsdesk.domain.layout import Letterhead, PaperLayout
from ethicsdesk.domain.readability import reading_grade, words
from ethicsdesk.domain.template import Template
from tests.documents.reading import ua1_failures
from tests.papers.situations import CONTENT, LIBRARY, Oracle, compose, oracles, plain

CASES = oracles()
PAPERS = PdfPapers(fonts=CONTENT.parent / "fonts")
MOST_PAGES = {
    "handout": 2, "consent": 4, "statement": 1, "auth": 2, "script.thirty_seconds": 1, "script": 2,
    "script.full": 3, "notice": 3, "label": 2, "form": 3, "policy": 3, "npp": 1, "no_ai": 2, "sheet": 2,
}  # fmt: skip


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


def drawn(oracle: Oracle) -> bytes:
    composed = compose(oracle.template, oracle.facts)
    return PAPERS.draw(
        PaperLayout(
            title=composed.title,
            subtitle=composed.subtitle,
            blocks=to_blocks(composed),
            letterhead=Letterhead(
                practice="Elm Street Counseling", clinician="Dana Ruiz", contact=("555-0142",)
            ),
        )
    )


@pytest.mark.slow
def test_paper_is_short_and_is_signed_on_one_page(oracle: Oracle) -> None:
    opened = PAPERS.open(drawn(oracle))
    pages = [opened.text(number) for number in range(opened.page_count)]
    opened.close()
    kind = oracle.template.split(".")[0]
    assert len(pages) <= MOST_PAGES.get(oracle.template, MOST_PAGES[kind])
    for text in pages:
        assert ("\nSignatures" in text) == ("Therapist's signature" in text)


@pytest.mark.slow
@pytest.mark.parametrize("template", LIBRARY.templates(), ids=lambda template: template.id)
def test_every_paper_is_accessible(template: Template, tmp_path: Path) -> None:
    oracle = next(case for case in CASES if case.template == template.id)
    assert ua1_failures(drawn(oracle), tmp_path) == []


def test_every_paper_has_at_least_six_situations() -> None:
    for template in LIBRARY.templates():
        assert sum(case.template == template.id for case in CASES) >= 6


def test_words_for_a_young_client_are_of_grade_four() -> None:
    template = LIBRARY.template("consent.minor")
    words_for_them = [block.text for block in template.blocks if block.id.startswith("assent-")]
    assert len(words_for_them) > 8
    assert reading_grade("\n".join(words_for_them)) <= 4
    assert all(reading_grade(text) <= 4 for text in words_for_them)


@pytest.mark.parametrize("kind", ["recording", "telehealth", "minor", "group", "general"])
def test_form_answers_the_whole_common_core(kind: str) -> None:
    assert {f"2.0.{number}" for number in range(1, 19)} <= set(LIBRARY.template(f"consent.{kind}").requires)
