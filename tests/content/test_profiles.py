"""Starter profiles: every claim dated, with its speaker, at its question; and no verdict anywhere."""

from collections import defaultdict

import pytest

from ethicsdesk.content.check import SHIPPED, check_folder
from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.evidence import Speaker
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.domain.records import Category
from tests.content.tiny import files, folder_of, problems

NAME = "profiles/a-bot.yaml"
PROFILE = """\
id: a-bot
starters: [a-bot]
seen_on: 2026-11-23
captures: [typed]
look_for:
  - A chat on the page.
claims:
  - about: baa-signed
    says: There is a contract.
    speaker: maker
    address: https://example.org/terms
    dated: 2026-06
    seen_on: 2026-11-23
    at_odds: true
  - about: baa-signed
    says: There is no contract.
    speaker: competitor
    address: https://example.com/blog
    seen_on: 2026-11-22
    at_odds: true
silent: [mod-what]
"""
KINDS = "kinds:\n" + "".join(f"  - {{category: {kind}, look_for: [A helper.]}}\n" for kind in Category)


def pack_with(profile: str = PROFILE, kinds: str = KINDS) -> dict[str, bytes]:
    return files() | {NAME: profile.encode(), "kinds.yaml": kinds.encode()}


def test_a_sound_profile_is_found_by_its_starter(tmp_path):
    book = ContentLibrary(folder_of(pack_with(), tmp_path)).profiles()
    profile = book.of_starter("a-bot")
    assert profile is not None
    assert [claim.speaker for claim in profile.claims] == [Speaker.MAKER, Speaker.COMPETITOR]
    assert book.of_starter("another") is None
    assert [hint.category for hint in book.hints([Category.CHATBOT])] == [Category.CHATBOT]


@pytest.mark.parametrize(
    ("was", "now", "says"),
    [
        ("about: baa-signed", "about: baa", "8: The question “baa” does not exist."),
        (
            "    dated: 2026-06\n",
            "    dated: June\n",
            "12: “dated” is a year, a month or a day, such as 2026-06.",
        ),
        ("    seen_on: 2026-11-23\n", "", "8: “seen_on” is missing."),
        ("    speaker: maker\n", "", "8: “speaker” is missing."),
        ("    address: https://example.org/terms\n", "", "8: “address” is missing."),
        (
            "speaker: maker",
            "speaker: friend",
            "10: “speaker” is “friend”, but must be maker, independent, competitor or look_alike.",
        ),
        (
            "https://example.org/terms",
            "www.example.org",
            "11: The address must be that of a page, beginning with https://.",
        ),
        ("There is a contract.", "It is safe.", "9: “safe” judges; say only what was said, by whom."),
        ("A chat on", "The best chat on", "6: “best” judges; say only what was said, by whom."),
        (
            "dated: 2026-06",
            "dated: 2026-12",
            "8: A claim cannot be seen before it is made, or after the profile.",
        ),
        ("speaker: competitor", "speaker: look_alike", "15: Say in “caution” why it cannot be relied on."),
        (
            "seen_on: 2026-11-22\n    at_odds: true",
            "seen_on: 2026-11-22\n    quotable: false\n    caution: No.",
            "14: There is no other claim it is at odds with.",
        ),
        ("starters: [a-bot]", "starters: [b-bot]", "2: The starter “b-bot” does not exist."),
        ("silent: [mod-what]", "silent: [mod-who]", "21: The question “mod-who” does not exist."),
        (
            "silent: [mod-what]",
            "silent: [baa-signed]",
            "21: The maker does say something about “baa-signed”.",
        ),
    ],
)
def test_each_mistake_in_a_profile_is_named(was, now, says):
    assert was in PROFILE
    assert f"{NAME}:{says}" in problems(pack_with(PROFILE.replace(was, now, 1)))


def test_only_the_maker_can_be_called_not_quotable():
    wrong = PROFILE.replace("2026-11-22\n", "2026-11-22\n    quotable: false\n    caution: No.\n")
    assert f"{NAME}:20: Only the maker can be quoted at all; leave “quotable” out." in problems(
        pack_with(wrong)
    )


def test_a_starter_has_one_profile():
    pack = pack_with() | {"profiles/b-bot.yaml": PROFILE.replace("id: a-bot", "id: b-bot").encode()}
    assert problems(pack) == ["profiles/b-bot.yaml:2: The starter “a-bot” has two profiles."]


def test_every_kind_of_tool_has_its_hints():
    less = KINDS.replace("  - {category: ehr, look_for: [A helper.]}\n", "")
    assert problems(pack_with(kinds=less)) == ["kinds.yaml:2: The kind “ehr” is missing."]


@pytest.fixture(scope="module")
def shipped():
    return check_folder(SHIPPED).pack()


def test_every_starter_with_a_maker_has_a_profile(shipped):
    without = {s.id for s in shipped.starters if s.maker and not shipped.profiles.of_starter(s.id)}
    assert without == set()


def test_every_claim_can_be_seen_by_somebody_who_adds_the_starter(shipped):
    """A claim beside a question that never shows for the kinds of its starter would be dead."""
    kinds = {starter.id: set(starter.categories) for starter in shipped.starters}
    asked = {question.id: set(question.categories) for question in shipped.questionnaire.questions}
    dead = [
        (profile.id, about)
        for profile in shipped.profiles.profiles
        for about in (*(claim.about for claim in profile.claims), *profile.silent)
        if about in asked
        and asked[about]
        and not asked[about] & set().union(*(kinds[starter] for starter in profile.starters))
    ]
    assert dead == []


def test_what_profiles_say_is_easy_to_read(shipped):
    texts = defaultdict(list)
    for profile in shipped.profiles.profiles:
        texts[profile.id] += [claim.says for claim in profile.claims]
        texts[profile.id] += [claim.caution for claim in profile.claims if claim.caution]
    for hints in shipped.profiles.kinds:
        texts[hints.category] += hints.look_for
    hard = {name: grade for name, said in texts.items() if (grade := reading_grade("\n".join(said))) > 8}
    assert hard == {}
