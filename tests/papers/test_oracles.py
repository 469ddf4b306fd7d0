"""The handout and the script against situations written by hand before them."""

import pytest

from ethicsdesk.domain.readability import reading_grade, words
from tests.papers.situations import LIBRARY, Oracle, compose, oracles, plain

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


def test_every_paper_has_at_least_six_situations() -> None:
    for template in LIBRARY.templates():
        assert sum(case.template == template.id for case in CASES) >= 6
