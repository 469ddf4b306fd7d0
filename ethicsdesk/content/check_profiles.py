"""What must be true of the starter profiles: every claim dated and with its speaker, and no verdict."""

import re
from collections.abc import Iterator

from ethicsdesk.content.check_lists import slug_problem
from ethicsdesk.content.load import Draft, Placed
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.evidence import Speaker
from ethicsdesk.domain.profiles import KindHints, Profile, PublicClaim
from ethicsdesk.domain.records import Category

VERDICTS = re.compile(
    r"\b(scor\w+|scores?|rat(?:ed|ing)s?|ranked|stars?|grades?|best|better than|safe(?:st|r|ly)?|unsafe"
    r"|secure(?:ly)?|trust(?:ed|worthy)|recommend\w*|approved|compliant|compliance|excellent|superior"
    r"|good|bad|worst|reliable|leading|risky|dangerous)\b",
    re.IGNORECASE,
)
"""Words that judge a tool. A profile says what was said, by whom and when; the therapist judges."""

_DATED = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?\Z")
_ADDRESS = re.compile(r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(/[\w./?=&%~+-]*)?\Z", re.IGNORECASE)
_LONGEST = {"says": 320, "caution": 200, "look_for": 200}


def check_profiles(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the profiles of a draft."""
    asked = {item.value.id for item in draft.questions} | {item.value.id for item in draft.gates}
    starters = {item.value.id for item in draft.starters}
    ids: set[str] = set()
    owned: set[str] = set()
    for item in draft.profiles:
        yield from slug_problem(item, item.value.id)
        if item.value.id in ids:
            yield item.problem(f"The id “{item.value.id}” is used twice.", "id")
        ids.add(item.value.id)
        if draft.whole:
            yield from _references(item, asked, starters)
        yield from _lists(item, owned)
        for number, claim in enumerate(item.value.claims):
            yield from _claim(item, claim, number)
        yield from _odds(item)
        yield from _texts(item, item.value.look_for)
    yield from _kinds(draft.kinds)


def _references(item: Placed[Profile], asked: set[str], starters: set[str]) -> Iterator[Problem]:
    profile = item.value
    for number, starter in enumerate(profile.starters):
        if starter not in starters:
            yield item.problem(f"The starter “{starter}” does not exist.", "starters", number)
    for number, claim in enumerate(profile.claims):
        if claim.about not in asked:
            yield item.problem(f"The question “{claim.about}” does not exist.", "claims", number, "about")
    for number, question in enumerate(profile.silent):
        if question not in asked:
            yield item.problem(f"The question “{question}” does not exist.", "silent", number)


def _lists(item: Placed[Profile], owned: set[str]) -> Iterator[Problem]:
    profile = item.value
    if not profile.starters:
        yield item.problem("A profile belongs to at least one starter.", "starters")
    for number, starter in enumerate(profile.starters):
        if starter in owned:
            yield item.problem(f"The starter “{starter}” has two profiles.", "starters", number)
        owned.add(starter)
    said = {claim.about for claim in profile.claims if claim.may_be_basis}
    for number, question in enumerate(profile.silent):
        if question in said:
            yield item.problem(f"The maker does say something about “{question}”.", "silent", number)


def _claim(item: Placed[Profile], claim: PublicClaim, number: int) -> Iterator[Problem]:
    place = ("claims", number)
    if not _ADDRESS.match(claim.address):
        yield item.problem("The address must be that of a page, beginning with https://.", *place, "address")
    if claim.dated and not _DATED.match(claim.dated):
        yield item.problem("“dated” is a year, a month or a day, such as 2026-06.", *place, "dated")
    if claim.dated > claim.seen_on.isoformat() or claim.seen_on > item.value.seen_on:
        yield item.problem("A claim cannot be seen before it is made, or after the profile.", *place)
    if (not claim.quotable or claim.speaker is Speaker.LOOK_ALIKE) and not claim.caution:
        yield item.problem("Say in “caution” why it cannot be relied on.", *place)
    if not claim.quotable and claim.speaker is not Speaker.MAKER:
        yield item.problem("Only the maker can be quoted at all; leave “quotable” out.", *place, "quotable")
    for name, text in (("says", claim.says), ("caution", claim.caution)):
        yield from _text(item, text, *place, name)
    if not claim.says.strip():
        yield item.problem("“says” is empty.", *place, "says")


def _odds(item: Placed[Profile]) -> Iterator[Problem]:
    for number, claim in enumerate(item.value.claims):
        others = (c for c in item.value.claims if c is not claim and c.about == claim.about)
        if claim.at_odds and not any(other.at_odds for other in others):
            yield item.problem("There is no other claim it is at odds with.", "claims", number, "at_odds")


def _texts(item: Placed[object], texts: tuple[str, ...]) -> Iterator[Problem]:
    for number, text in enumerate(texts):
        yield from _text(item, text, "look_for", number)
        if not text.strip():
            yield item.problem("“look_for” is empty.", "look_for", number)


def _text(item: Placed[object], text: str, *inside: str | int) -> Iterator[Problem]:
    name = next(part for part in reversed(inside) if isinstance(part, str))
    if len(text) > _LONGEST[name]:
        yield item.problem(f"“{name}” has {len(text)} characters; {_LONGEST[name]} are the most.", *inside)
    if "\n" in text or "  " in text or text != text.strip() or "{{" in text:
        yield item.problem(f"“{name}” must be one paragraph without spare spaces.", *inside)
    for found in VERDICTS.finditer(text):
        yield item.problem(f"“{found[0]}” judges; say only what was said, by whom.", *inside)


def _kinds(kinds: list[Placed[KindHints]]) -> Iterator[Problem]:
    seen: set[Category] = set()
    for item in kinds:
        if item.value.category in seen:
            yield item.problem(f"The kind “{item.value.category}” stands here twice.", "category")
        seen.add(item.value.category)
        yield from _texts(item, item.value.look_for)
    if kinds:
        for category in Category:
            if category not in seen:
                yield kinds[0].problem(f"The kind “{category}” is missing.")
