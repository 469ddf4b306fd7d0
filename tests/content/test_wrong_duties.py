"""Every way the rules of state law can be wrong is said, with file and line, and nothing else is said."""

import pytest

from ethicsdesk.content.check import check_files
from ethicsdesk.domain.duties import Duty, Reach, Standing
from tests.content.tiny import files, problems

R, W = "duties/states.yaml", "duties/words.yaml"
RULES = """\
rules:
  - id: oh-law
    states: [OH]
    title: A law
    citation: Section 1
    whom: Therapists.
    asks: Review what AI drafts.
    effective_from: 2026-01-01
    confidence: verified
    as_of: 2026-10-09
    sources:
      - {source: a-law, part: part 1}
    binds:
      - duty: review_ai_records
        when: {fact: tools, is: [some]}
  - id: oh-bill
    states: [OH]
    title: A bill
    citation: Bill 2
    whom: Nobody.
    asks: It is pending.
    standing: pending
    badge: proposed
    confidence: verified
    as_of: 2026-10-09
    sources:
      - {source: a-law}
"""
WORDS = "duties:\n" + "".join(
    f"  - id: {duty.value}\n    title: A duty\n    text: Do it.\n    steps: [Do it now.]\n" for duty in Duty
)


def pack(rules=RULES, words=WORDS):
    return files() | {R: rules.encode(), W: words.encode()}


def changed(old, new):
    assert RULES.count(old) >= 1
    return pack(rules=RULES.replace(old, new, 1))


def test_sound_rules_are_read():
    checked = check_files(pack())
    assert checked.problems == ()
    book = checked.pack().duties
    assert [(rule.id, rule.standing, rule.reach) for rule in book.rules] == [
        ("oh-law", Standing.ENACTED, Reach.STATES),
        ("oh-bill", Standing.PENDING, Reach.STATES),
    ]
    assert book.text(Duty.EHR_IN_US).steps == ("Do it now.",)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("id: oh-bill", "id: oh-law", "16: The id “oh-law” is used twice."),
        ("id: oh-law", "id: Oh law", "2: “Oh law” cannot be an id: small letters, digits and - _ . only."),
        ("states: [OH]", "states: [ZZ]", "3: “ZZ” is no state, or stands here twice."),
        ("states: [OH]", "states: [OH, OH]", "3: “OH” is no state, or stands here twice."),
        (
            "states: [OH]",
            "states: []",
            "3: A rule either names its states, or says that it reaches everywhere.",
        ),
        (
            "states: [OH]",
            "reach: everywhere\n    states: [OH]",
            "4: A rule either names its states, or says that it reaches everywhere.",
        ),
        ("source: a-law, part", "source: no-law, part", "12: The source “no-law” does not exist."),
        ("      - {source: a-law}\n", "      []\n", "26: A rule names at least one source."),
        ("duty: review_ai_records", "duty: be_good", "14: “duty” is “be_good”, but must be"),
        (
            "{fact: tools, is: [some]}",
            "{fact: state, is: [OH]}",
            "15: A condition asks about “state”, which does not exist here.",
        ),
        (
            "{fact: tools, is: [some]}",
            "{fact: tools, is: [many]}",
            "15: A condition asks whether “tools” is “many”, which is not one of its values.",
        ),
        (
            "{fact: tools, is: [some]}",
            "{all: [{fact: tools, is: [some]}, {fact: tools, is: [none]}]}",
            "15: This duty can never be due.",
        ),
        (
            "        when: {fact: tools, is: [some]}\n",
            "      - duty: review_ai_records\n",
            "15: The same duty stands here twice.",
        ),
        (
            "standing: pending\n    badge: proposed",
            "standing: pending",
            "16: What is pending has the badge proposed.",
        ),
        ("standing: pending\n    ", "", "22: What is enacted has the badge law."),
        (
            "      - {source: a-law}\n",
            "      - {source: a-law}\n    binds:\n      - {duty: review_ai_records}\n",
            "28: What is not law asks nothing; leave “binds” out.",
        ),
        (
            "as_of: 2026-10-09",
            "as_of: 2026-12-01",
            "10: A rule cannot be looked at after the pack was published.",
        ),
        (
            "confidence: verified",
            "effective_also: 2026-01-01\n    confidence: verified",
            "9: The second reported day comes after the first.",
        ),
        ("asks: Review what AI drafts.", 'asks: ""', "7: “asks” is empty."),
        (
            "whom: Therapists.",
            "whom: Psychologists and counsellors.",
            "6: “counsellor…” is British spelling;",
        ),
        ("effective_from: 2026-01-01", "effective_from: soon", "8: “effective_from” must be a day"),
    ],
)
def test_each_mistake_in_a_rule_is_named_with_file_and_line(old, new, says):
    (found,) = problems(changed(old, new))
    assert found.startswith(f"{R}:{says}")


def test_a_rule_from_memory_is_not_called_verified():
    unread = files() | {R: RULES.encode(), W: WORDS.encode()}
    text = unread["sources/all.yaml"].decode().replace("confidence: verified", "confidence: not_verified", 1)
    found = problems(unread | {"sources/all.yaml": text.encode()})
    assert found == [
        f"{R}:{line}: None of its sources was read, so the rule is not verified." for line in (9, 24)
    ]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("steps: [Do it now.]", "papers: [no.paper]", "5: There is no paper “no.paper”."),
        (
            "steps: [Do it now.]",
            "questions: [no-question]\n    steps: [Now.]",
            "5: There is no question “no-question”.",
        ),
        ("    steps: [Do it now.]\n", "", "2: Say which papers or steps answer this duty."),
        ("steps: [Do it now.]", 'steps: [""]', "5: “steps” is empty."),
        (
            Duty.TELEHEALTH_RECORDING_BAN.value,
            Duty.EHR_IN_US.value,
            "0: The duty “telehealth_recording_ban” has no words.",
        ),
    ],
)
def test_each_mistake_in_the_words_of_duties_is_named(old, new, says):
    found = problems(pack(words=WORDS.replace(old, new, 1)))
    assert f"{W}:{says}" in found


def test_a_broken_source_makes_no_false_alarm_in_rules():
    found = problems(pack() | {"sources/all.yaml": b"sources: [\n"})
    assert len(found) == 1
