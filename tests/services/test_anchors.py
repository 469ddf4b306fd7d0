"""Anchors: typed from paper, they tell a true history from a rewritten one."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import anchors
from ethicsdesk.services.anchors import Anchor, AnchorTypoError, Carrier, Verdict
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.storage import audit
from ethicsdesk.storage.guard import unguarded
from tests.builders import a_practice, a_tool
from tests.storage.making import DAY

ANCHORS = st.builds(
    Anchor, seq=st.integers(min_value=1, max_value=10**12), bits=st.integers(min_value=0, max_value=2**80 - 1)
)
LETTERS = range(anchors.LENGTH + anchors.CHECK_LENGTH)


def now(desk):
    with desk.store.reading() as vault:
        return anchors.now(vault)


def keep(desk, count=3):
    for number in range(count):
        with desk.store.writing() as vault:
            vault.put(Tool(id=f"t{number}", name=f"Tool {number}", added_on=DAY))


def rewrite(desk, seq, *, chained):
    """Change an entry beside the program, as somebody with the passphrase and another tool could."""
    connection = desk.store._connection
    with unguarded(connection):
        connection.execute("DROP TRIGGER audit_keeps_its_rows")
        rows = connection.execute(audit.LATER, (seq - 1,)).fetchall()
        prev = rows[0][7]
        for row in rows if chained else rows[:1]:
            changed = (*row[:4], "other" if row[0] == seq else row[4], *row[5:7], prev, b"")
            prev = audit.row_hash(changed) if chained else row[8]
            connection.execute(
                "UPDATE audit SET record_id = ?, prev = ?, hash = ? WHERE seq = ?",
                (changed[4], changed[7], prev, row[0]),
            )


@given(ANCHORS)
def test_a_code_typed_back_is_the_anchor(anchor):
    assert anchors.typed(str(anchor.seq), anchor.code) == anchor
    sloppy = anchor.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert anchors.typed(f" {anchor.seq:,} ", sloppy) == anchor


@given(ANCHORS, st.sampled_from(LETTERS), st.sampled_from(anchors.ALPHABET))
def test_every_single_wrong_character_is_noticed(anchor, place, letter):
    letters = list(anchor.code.replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    with pytest.raises(AnchorTypoError):
        anchors.typed(str(anchor.seq), "".join(letters))


@given(ANCHORS, st.sampled_from(LETTERS[1:]))
def test_every_two_characters_that_changed_places_are_noticed(anchor, place):
    letters = list(anchor.code.replace("-", ""))
    if letters[place] == letters[place - 1]:
        return
    letters[place], letters[place - 1] = letters[place - 1], letters[place]
    with pytest.raises(AnchorTypoError):
        anchors.typed(str(anchor.seq), "".join(letters))


def test_a_slip_in_the_entry_number_is_noticed():
    anchor = Anchor(seq=1234, bits=2**79 + 12345)
    for slip in ("1235", "1243", "234", "12344", "1"):
        with pytest.raises(AnchorTypoError):
            anchors.typed(slip, anchor.code)


@pytest.mark.parametrize("entry", ["", "abc", "-", "1.5e3", "²", "9" * 30])
def test_an_entry_number_that_is_none_is_refused_in_words(entry):
    with pytest.raises(ValueNotAcceptedError):
        anchors.typed(entry, Anchor(seq=1, bits=0).code)


@pytest.mark.parametrize("code", ["", "ABCD", "U" * 18, "é" * 18, "A" * 19])
def test_a_code_that_is_none_is_a_slip(code):
    with pytest.raises(AnchorTypoError):
        anchors.typed("1", code)


def test_the_code_is_sixteen_characters_of_the_hash_and_two_to_check_them(real_desk):
    anchor = now(real_desk)
    with real_desk.store.reading() as vault:
        digest = vault.audit_head().hash
    assert [len(group) for group in anchor.code.split("-")] == [4, 4, 4, 4, 2]
    assert anchor.bits == int(digest[:20], 16)


def test_an_anchor_holds_while_history_only_grows(real_desk):
    keep(real_desk)
    printed = now(real_desk)
    for _ in range(2):
        checked = anchors.check_anchor(real_desk, anchors.typed(str(printed.seq), printed.code))
        assert checked.verdict is Verdict.HOLDS
        assert str(printed.seq) in str(checked.sentence)
        a_practice(real_desk)
        a_tool(real_desk)


def test_a_history_rewritten_with_the_key_no_longer_fits(real_desk):
    keep(real_desk)
    printed = now(real_desk)
    keep(real_desk)
    rewrite(real_desk, 3, chained=True)
    assert "The audit trail is broken" not in " ".join(real_desk.store.verify())  # the chain itself fits
    assert anchors.check_anchor(real_desk, printed).verdict is Verdict.CHANGED


def test_an_earlier_entry_changed_without_the_chain_is_named(real_desk):
    keep(real_desk)
    printed = now(real_desk)
    rewrite(real_desk, 3, chained=False)
    checked = anchors.check_anchor(real_desk, printed)
    assert checked.verdict is Verdict.BROKEN
    assert "entry 3" in str(checked.sentence)


def test_damage_after_the_anchor_does_not_touch_it(real_desk):
    keep(real_desk)
    printed = now(real_desk)
    with real_desk.store.writing() as vault:
        vault.note_event("later")
        vault.note_event("latest")
    rewrite(real_desk, printed.seq + 1, chained=False)
    assert anchors.check_anchor(real_desk, printed).verdict is Verdict.HOLDS


def test_a_vault_older_than_the_paper_says_how_many_entries_are_missing(real_desk):
    printed = replace(now(real_desk), seq=now(real_desk).seq + 7)
    checked = anchors.check_anchor(real_desk, printed)
    assert checked.verdict is Verdict.NOT_YET
    assert "Entries missing here: 7" in str(checked.sentence)


def test_an_anchor_of_another_vault_is_told_apart(real_desk):
    printed = replace(now(real_desk), vault="00000000")
    assert anchors.check_anchor(real_desk, printed).verdict is Verdict.OTHER_VAULT


def test_anchors_printed_are_listed_newest_first(real_desk, clock):
    first = now(real_desk)
    anchors.give(real_desk, first, Carrier.BINDER)
    clock.advance(days=3)
    second = now(real_desk)
    anchors.give(real_desk, second, Carrier.EXPORT)
    listed = anchors.read_earlier(real_desk)
    assert [(one.anchor.code, one.carrier) for one in listed] == [
        (second.code, Carrier.EXPORT),
        (first.code, Carrier.BINDER),
    ]
    assert (listed[0].on - listed[1].on).days == 3


def test_what_only_looks_like_an_anchor_event_is_left_out(real_desk):
    with real_desk.store.writing() as vault:
        for detail in ("", "binder", "binder x", "poster 1", "binder 99999", "binder 1"):
            vault.note_event("anchored", detail)
    assert [one.anchor.seq for one in anchors.read_earlier(real_desk)] == [1]


def test_every_binder_prints_its_anchor_and_those_before(desk):
    a_practice(desk)
    first = binder.plan(desk, 2026)
    anchors.give(desk, first.anchor, Carrier.BINDER)
    second = binder.plan(desk, 2026)
    words = repr(next(chapter for chapter in second.layout.chapters if chapter.link == "trail"))
    assert second.anchor.code in words
    assert first.anchor.code in words


def test_the_hash_behind_a_code_is_the_one_of_the_trail(real_desk):
    row = audit.last_row(real_desk.store._connection)
    assert row is not None
    assert int.from_bytes(hashlib.sha256(b"").digest()[:10], "big") != now(real_desk).bits
    assert int.from_bytes(audit.row_hash(row)[:10], "big") == now(real_desk).bits
