"""What must be true of the reviews and the training: nothing empty, every item with a source and a step."""

from collections.abc import Iterable, Iterator

from ethicsdesk.content.check_lists import check_cites, slug_problem
from ethicsdesk.content.check_texts import british
from ethicsdesk.content.load import Draft, Placed
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.questionnaire import Cite, Source
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.domain.review_book import QuizQuestion, ReviewItem, ReviewText, TrainingTopic

HARDEST = 8.0
"""The reading grade no review or topic may go beyond, taken over all its words."""

MONTHS = (1, 3, 6, 12)
LONGEST_ACT = 100
LONGEST_TEXT = 300


def check_reviews(draft: Draft) -> Iterator[Problem]:
    """Yield everything that is wrong with the reviews and topics of a draft."""
    sources = {one.value.id: one.value for one in draft.sources}
    known = {one.value.id for one in draft.reviews}
    yield from _twice(draft.reviews)
    yield from _twice(draft.topics)
    for item in draft.reviews:
        yield from _review(item, known, sources if draft.whole else None)
        yield from _grade(item, review_words(item.value))
    for topic in draft.topics:
        yield from _topic(topic, sources if draft.whole else None)
        yield from _grade(topic, topic_words(topic.value))


def _twice(placed: Iterable[Placed[ReviewText] | Placed[TrainingTopic]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for item in placed:
        yield from slug_problem(item, item.value.id)
        if item.value.id in seen:
            yield item.problem(f"The id “{item.value.id}” is used twice.", "id")
        seen.add(item.value.id)


def _review(
    item: Placed[ReviewText], known: set[str], sources: dict[str, Source] | None
) -> Iterator[Problem]:
    review = item.value
    yield from _span(item, review.months, review.minutes)
    if review.eased is not None:
        into = review.eased.into
        if into and (into not in known or into == review.id):
            yield item.problem(f"There is no other review “{into}”.", "eased", "into")
        if review.eased.months < review.months:
            yield item.problem("An eased review cannot come more often.", "eased", "months")
    seen: set[str] = set()
    for number, section in enumerate(review.sections):
        for place, one in enumerate(section.items):
            inside = ("sections", number, "items", place)
            if one.id in seen:
                yield item.problem(f"The id “{one.id}” is used twice.", *inside, "id")
            seen.add(one.id)
            yield from _item(item, one, inside)
            yield from _cites(item, one.sources, sources, inside)
    if not seen:
        yield item.problem("A review asks something.", "sections")


def _item(placed: Placed[ReviewText], one: ReviewItem, inside: tuple[str | int, ...]) -> Iterator[Problem]:
    yield from slug_problem(placed, one.id, *inside, "id")
    if not one.text.endswith("?"):
        yield placed.problem("What is asked ends with a question mark.", *inside, "text")
    if not one.act or one.act.endswith(".") or len(one.act) > LONGEST_ACT:
        yield placed.problem(
            f"“act” is a next step in up to {LONGEST_ACT} characters, without a period.", *inside, "act"
        )


def _topic(item: Placed[TrainingTopic], sources: dict[str, Source] | None) -> Iterator[Problem]:
    topic = item.value
    yield from _span(item, topic.months, topic.minutes)
    yield from _cites(item, topic.sources, sources, ())
    if not any(question.safety for question in topic.quiz):
        yield item.problem("A quiz has at least one question on safety.", "quiz")
    for number, question in enumerate(topic.quiz):
        yield from _question(item, question, ("quiz", number))


def _question(
    item: Placed[TrainingTopic], question: QuizQuestion, inside: tuple[str | int, ...]
) -> Iterator[Problem]:
    if not 0 <= question.right < len(question.options):
        yield item.problem("“right” is the place of an option, from 0.", *inside, "right")
    if len(set(question.options)) < max(2, len(question.options)):
        yield item.problem("A question has at least two options, all different.", *inside, "options")


def _span(item: Placed[object], months: int, minutes: int) -> Iterator[Problem]:
    if months not in MONTHS:
        yield item.problem("“months” is 1, 3, 6 or 12.", "months")
    if not 1 <= minutes <= 240:
        yield item.problem("“minutes” is from 1 to 240.", "minutes")


def _cites(
    item: Placed[object],
    cites: tuple[Cite, ...],
    sources: dict[str, Source] | None,
    inside: tuple[str | int, ...],
) -> Iterator[Problem]:
    if not cites:
        yield item.problem("It names at least one source.", *inside, "sources")
    if sources is not None:
        yield from check_cites(item, cites, sources, *inside)


def _grade(item: Placed[object], words: list[str]) -> Iterator[Problem]:
    grade = reading_grade("\n".join(words))
    if grade > HARDEST:
        yield item.problem(f"It reads at grade {grade}; {HARDEST:g} is the most.", "id")
    for text in words:
        if len(text) > 2 * LONGEST_TEXT or text != text.strip() or "\n" in text or "  " in text:
            yield item.problem(f"“{text[:40]}…” must be one short paragraph without spare spaces.", "id")
        yield from (item.problem(sentence, "id") for sentence in british(text))


def review_words(review: ReviewText) -> list[str]:
    """Return every text of a review a person reads."""
    words = [review.title, review.intro, *([review.eased.reason] if review.eased else [])]
    for section in review.sections:
        words.append(section.title)
        for item in section.items:
            words += [text for text in (item.text, item.help, item.act) if text]
    return words


def topic_words(topic: TrainingTopic) -> list[str]:
    """Return every text of a topic a person reads."""
    words = [topic.title, topic.text, topic.practice]
    for question in topic.quiz:
        words += [question.text, *question.options, question.why]
    return words
