"""The words of the incident log: all there, plain, grounded, and a missing one is said before start."""

from pathlib import Path

import pytest

from ethicsdesk.content.check import check_files
from ethicsdesk.content.folder import read_files
from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.breach import Conclusion, Exclusion, FactorName
from ethicsdesk.domain.clocks import Who
from ethicsdesk.domain.incident_rules import Kind, Severity, Step
from ethicsdesk.domain.incidents import Cause, Phi
from ethicsdesk.domain.readability import reading_grade

CONTENT = Path(__file__).parents[2] / "resources" / "content"
GRADE = 8


@pytest.fixture(scope="module")
def book():
    return ContentLibrary(CONTENT).incident_words()


def test_everything_there_is_has_its_words(book):
    assert all(book.kind(one).examples for one in Kind)
    assert all(book.step(one).why and book.step(one).sources for one in Step)
    assert all(book.severity(one).title for one in Severity)
    assert all(book.factor(one).high for one in FactorName)
    assert all(book.exclusion(one).text for one in Exclusion)
    assert all(book.conclusion(one).text for one in Conclusion)
    assert all(book.phi_kind(one).title for one in Phi)
    assert all(book.cause(one).title for one in Cause)
    assert all(book.clock(one).title for one in Who)


def test_screens_of_the_log_stay_at_grade_eight(book):
    kinds = [f"{one.text}\n" + "\n".join(one.examples) for one in book.kinds]
    steps = [f"{one.how}\n{one.why}" for one in book.steps]
    choices = [one.text for one in (*book.exclusions, *book.conclusions) if one.text]
    hard = {text: grade for text in (*kinds, *steps) if (grade := reading_grade(text)) > GRADE + 2}
    assert not hard
    assert reading_grade("\n".join((*kinds, *steps, *choices))) <= GRADE


def problems_after(old: str, new: str) -> list[str]:
    files = dict(read_files(CONTENT / "core"))
    text = files["incidents.yaml"].decode()
    assert old in text
    files["incidents.yaml"] = text.replace(old, new, 1).encode()
    return [problem.sentence for problem in check_files(files).problems]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  - {id: people, title: A person,", "  - {id: tool, title: A person,", "“people” has no words"),
        ("{level: 0, title: Near miss", "{level: 7, title: Near miss", "There is no “7”"),
        ("part: 164.530(f)", "part: 164.530(f)}, {source: nobody", "“nobody” does not exist"),
        ("[{source: cfr-45-164, part: 164.530(f)}]", "[{source: house}]", "names a law"),
        ("title: The tool", "title: ''", "“title” is empty"),
    ],
)
def test_a_gap_in_the_words_is_told_before_start(old, new, told):
    assert any(told in sentence for sentence in problems_after(old, new))
