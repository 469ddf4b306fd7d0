"""The reviews that ship, and what the check says of broken ones."""

import pytest

from ethicsdesk.content.check import SHIPPED, check_files, check_folder
from ethicsdesk.domain.review_book import Each
from tests.content.tiny import files

REVIEW = """\
review:
  id: monthly
  title: Monthly check
  intro: A look at the month.
  months: 1
  minutes: 30
  sections:
    - id: logs
      title: Logs
      items:
        - id: read
          text: Did I read the log?
          act: Read the log
          sources: [{source: law}]
"""
TOPICS = """\
topics:
  - id: basics
    title: Basics
    text: You know what it is.
    practice: Try it once.
    months: 12
    minutes: 10
    sources: [{source: law}]
    quiz:
      - id: q1
        text: Who decides?
        options: [A person, The tool]
        right: 0
        safety: true
        why: A tool may point, it never decides.
"""


def problems(review: str = REVIEW, topics: str = TOPICS) -> list[str]:
    more = {"reviews/1.yaml": review.encode(), "reviews/2.yaml": topics.encode()}
    pack = files() | {name: data.replace(b"law", SOURCE) for name, data in more.items()}
    return [str(problem) for problem in check_files(pack).problems]


SOURCE = next(
    line.split()[-1].encode()
    for name, data in sorted(files().items())
    if name.startswith("sources/")
    for line in data.decode().splitlines()
    if "- id:" in line
)


@pytest.fixture(scope="module")
def book():
    return check_folder(SHIPPED).pack().reviews


def test_a_sound_review_and_quiz_have_no_problem():
    assert problems() == []


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("Did I read the log?", "I read the log", "What is asked ends with a question mark."),
        ("act: Read the log", "act: Read the log.", "without a period"),
        ("months: 1", "months: 2", "“months” is 1, 3, 6 or 12."),
        ("minutes: 30", "minutes: 900", "“minutes” is from 1 to 240."),
        ("[{source: law}]", "[]", "It names at least one source."),
        ("{source: law}", "{source: nowhere}", "The source “nowhere” does not exist."),
        ("title: Logs", "tittle: Logs", "“tittle” is not a field here; did you mean “title”?"),
        ("A look at the month.", "A look at your behaviour.", "British"),
        (
            "minutes: 30",
            "minutes: 30\n  eased: {months: 3, minutes: 9, reason: Few tools, into: gone}",
            "There is no other review “gone”.",
        ),
    ],
)
def test_a_broken_review_says_what_is_wrong(was, now, said):
    found = problems(review=REVIEW.replace(was, now))
    assert any(said in problem for problem in found)
    assert all(problem.startswith("reviews/1.yaml:") for problem in found)


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("right: 0", "right: 2", "“right” is the place of an option, from 0."),
        ("[A person, The tool]", "[A person, A person]", "at least two options, all different"),
        ("safety: true", "safety: false", "A quiz has at least one question on safety."),
    ],
)
def test_a_broken_quiz_says_what_is_wrong(was, now, said):
    assert any(said in problem for problem in problems(topics=TOPICS.replace(was, now)))


def test_the_self_review_asks_fifty_two_questions_under_eight_principles(book):
    sections = book.review("self").sections
    assert [len(section.items) for section in sections] == [6, 7, 8, 6, 8, 7, 5, 5]


def test_every_review_fits_the_schedule_and_only_tools_and_assets_repeat(book):
    assert {one.id: one.months for one in book.reviews} == {
        "monthly": 1, "bias": 1, "vendor": 3, "self": 3, "drills": 6, "risk": 12, "policy": 12,
    }  # fmt: skip
    each = {section.each for one in book.reviews for section in one.sections}
    assert each == set(Each)


def test_every_topic_of_the_training_has_safety_in_its_quiz(book):
    assert len(book.topics) == 11
    assert all(any(question.safety for question in topic.quiz) for topic in book.topics)
    assert sum(len(topic.quiz) for topic in book.topics) >= 40


def test_the_right_answer_has_no_favorite_place(book):
    places = [question.right for topic in book.topics for question in topic.quiz]
    assert all(places.count(place) >= len(places) // 4 for place in range(3))
