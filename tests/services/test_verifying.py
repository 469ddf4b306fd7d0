"""Checking a sealed binder: every change is noticed, and a foreign seal is not taken for the vault's own."""

import io
import json
from dataclasses import replace
from hashlib import sha256
from random import Random

import pytest

from ethicsdesk.documents.locking import locked
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.errors import Cancelled
from ethicsdesk.domain.seal_errors import NotCheckedError
from ethicsdesk.services import seal_line, verifying
from ethicsdesk.services.file_ports import Incoming
from ethicsdesk.services.seal_line import MARK, NotSealableError
from ethicsdesk.services.verifying import FileVerdict
from ethicsdesk.system.incoming import open_file
from tests.builders import RESOURCES
from tests.services.sealing import LAYOUT, TERMS, look, quiet

CHANCE = Random(7)
NOTICED = {FileVerdict.CHANGED, FileVerdict.UNKNOWN_SEAL}


@pytest.fixture(scope="module")
def plain():
    return PdfPapers(fonts=RESOURCES / "fonts").draw_binder(LAYOUT, quiet)


@pytest.fixture(scope="module")
def sealed(plain):
    return seal_line.sealed(plain, TERMS)


def flipped(data, place, bit):
    return data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1 :]


def line_in(data):
    """Return where the seal's line begins and the line."""
    place, line = seal_line.find(data[-seal_line.TAIL :])
    return max(len(data) - seal_line.TAIL, 0) + place, line


def with_line(data, line):
    """Put another line in the place of the seal's, with the digest that fits it."""
    start, old = line_in(data)
    key = seal_line.BEFORE_DIGEST
    at = line.find(key) + len(key)
    if at < len(key):
        return data[:start] + line + data[start + len(old) :]
    blank = data[:start] + line[:at] + b"0" * 64 + line[at + 64 :] + data[start + len(old) :]
    digest = sha256(blank).hexdigest().encode()
    return data[:start] + line[:at] + digest + line[at + 64 :] + data[start + len(old) :]


def test_a_sealed_file_is_unchanged_and_says_what_it_is(sealed):
    looked = look(sealed)
    assert looked.verdict is FileVerdict.UNCHANGED
    assert looked.terms == TERMS
    assert looked.sha256 == sha256(sealed).hexdigest()
    assert "seal S-2026-1: the binder of 2026 as of March 2, 2026" in str(looked.sentence)


def test_a_thousand_flipped_bits_are_all_noticed(sealed):
    for _ in range(1000):
        place, bit = CHANCE.randrange(len(sealed)), CHANCE.randrange(8)
        assert look(flipped(sealed, place, bit)).verdict in NOTICED, (place, bit)


def test_every_flipped_byte_of_the_seal_and_what_follows_is_noticed(sealed):
    for place in range(line_in(sealed)[0] - 3, len(sealed)):
        bit = CHANCE.randrange(8)
        assert look(flipped(sealed, place, bit)).verdict in NOTICED, (place, bit)


def test_a_file_cut_off_anywhere_is_never_taken_for_whole(sealed):
    noticed = {FileVerdict.CHANGED, FileVerdict.CUT_OFF, FileVerdict.NO_PDF}
    start, _ = line_in(sealed)
    places = [0, 1, 7, *range(start, len(sealed)), *(CHANCE.randrange(len(sealed)) for _ in range(100))]
    for place in places:
        assert look(sealed[:place]).verdict in noticed, place
    for place in (start, start + 5):
        assert look(sealed[place:]).verdict in noticed


@pytest.mark.parametrize("more", [b"\n", b"x", b"\0" * 10, b"%%EOF\n", b"\n%note\n" * 2_000])
def test_bytes_added_behind_or_within_are_noticed(sealed, more):
    assert look(sealed + more).verdict is FileVerdict.CHANGED
    assert look(sealed[:500] + more + sealed[500:]).verdict is FileVerdict.CHANGED
    assert look(more + sealed).verdict is FileVerdict.CHANGED


def test_notes_saved_into_the_file_by_a_viewer_are_noticed(sealed):
    update = (
        b"9 0 obj\n<</Type/Annot>>\nendobj\nxref\n0 0\ntrailer\n<</Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    )
    assert look(sealed + update % len(sealed)).verdict is FileVerdict.CHANGED


def lines():
    """Yield lines that no seal ever wrote, by what is wrong with them."""
    line = seal_line.written(TERMS)
    head, text = line[: len(seal_line.HEAD)], line[len(seal_line.HEAD) :].decode()
    values = json.loads(text)

    def spelled(changed, **options):
        return head + json.dumps(changed, **{"sort_keys": True, "separators": (",", ":")} | options).encode()

    def but(**changes):
        return spelled(values | changes)

    yield "blanks", spelled(values, separators=(", ", ": "))
    yield "another order", spelled(dict(reversed(values.items())), sort_keys=False)
    yield "a name twice", line.replace(b'"year":2026', b'"year":2026,"year":2026')
    yield "a name too many", but(more=1)
    yield "a name missing", spelled({name: value for name, value in values.items() if name != "head"})
    yield "a short digest", but(sha256="a" * 63)
    yield "a digest that is a number", but(sha256=12)
    yield "a hash in capitals", but(head="A" * 64)
    yield "an entry below zero", but(entry=-1)
    yield "an entry as text", but(entry="1234")
    yield "an entry as yes", but(entry=True)
    yield "an entry beyond counting", but(entry=10**300)
    yield "an entry with a part", but(entry=1.5)
    yield "a day that is none", but(as_of="2026-02-30")
    yield "a day in other words", but(as_of="20260302")
    yield "no day", but(as_of=None)
    yield "a number with a line break", but(number="S-2026-1\n")
    yield "a vault with signs", but(vault="../x")
    yield "yes as text", but(exhibits="true")
    yield "parts as text", but(parts="3")
    yield "parts of parts", but(parts=[["3"]])
    yield "a list", head + b"[1]"
    yield "text", head + b'"sha256"'
    yield "nothing", head
    yield "no JSON", head + b"{"
    yield "nested deeply", head + b"[" * 1_900
    yield "not a number", line.replace(b"1234", b"NaN")
    yield "characters beyond ASCII", line.replace(b"core", "c\u00f6re".encode())
    yield "broken characters", line.replace(b"core", b"c\xffre")
    yield "too long", but(program="x" * 2_100)
    yield "in capitals", line.replace(MARK, MARK.upper())


@pytest.mark.parametrize(("what", "line"), tuple(lines()), ids=[what for what, _ in lines()])
def test_a_line_that_is_no_seal_is_a_change_even_when_its_digest_fits(sealed, what, line):
    looked = look(with_line(sealed, line))
    assert looked.verdict in NOTICED, what
    assert str(looked.sentence)


def test_a_digest_in_capitals_is_a_change(sealed):
    _, line = line_in(sealed)
    digest = seal_line.read(line)[1].encode()
    assert digest.upper() != digest
    assert look(sealed.replace(digest, digest.upper())).verdict is FileVerdict.CHANGED


def test_a_second_seal_beside_the_first_is_a_change_even_when_its_digest_fits(sealed):
    start, line = line_in(sealed)
    for second in (line, seal_line.written(replace(TERMS, number="S-2026-2"))):
        doubled = with_line(sealed, line + b"\n" + second)
        last = len(doubled) - len(sealed) + start
        blank = doubled[: last - 1] + b"\n" + second + doubled[last + len(second) :]
        at = blank.rindex(seal_line.BEFORE_DIGEST) + len(seal_line.BEFORE_DIGEST)
        blank = blank[:at] + b"0" * 64 + blank[at + 64 :]
        fitted = blank[:at] + sha256(blank).hexdigest().encode() + blank[at + 64 :]
        assert seal_line.find(fitted[-seal_line.TAIL :]) is not None
        assert look(fitted).verdict is FileVerdict.CHANGED


def test_a_seal_of_a_later_kind_is_said_to_be_unknown(sealed):
    line = seal_line.written(TERMS).replace(b"Seal-1 ", b"Seal-2 ")
    looked = look(with_line(sealed, line))
    assert looked.verdict is FileVerdict.UNKNOWN_SEAL
    assert "newest version" in str(looked.sentence)


def test_the_first_kind_of_seal_is_read_for_ever():
    """Sealed files lie in drawers: a new field of the terms needs a new kind of line."""
    line = (
        b'%EthicsDesk-Seal-1 {"as_of":"2026-03-02","audience":"practice","entry":1234,"exhibits":true,'
        b'"extra":[],"head":"' + b"a" * 64 + b'","number":"S-2026-1","pack":"core","pack_digest":"'
        b"" + b"c" * 64 + b'","pack_version":3,"parts":[],"program":"0.1.0","records":"' + b"b" * 64 + b'",'
        b'"sha256":"' + b"0" * 64 + b'","shown":1230,"vault":"' + b"ab" * 16 + b'","year":2026}'
    )
    assert seal_line.read(line) == (TERMS, "0" * 64)
    assert seal_line.written(TERMS) == line


def test_a_pdf_without_a_seal_a_locked_copy_and_no_pdf_are_told_apart(plain, sealed):
    assert look(plain).verdict is FileVerdict.NO_SEAL
    assert look(locked(sealed, "plum river")).verdict is FileVerdict.LOCKED
    for data in (b"", b"%", b"hello", b"PK\3\4" + b"x" * 9_000, b"\0" * 5_000):
        assert look(data).verdict is FileVerdict.NO_PDF


def test_a_pdf_with_an_end_that_leads_nowhere_is_answered_in_words(plain):
    start = plain.rindex(b"startxref")
    for place in (b"0", b"999999999999", b"7"):
        assert look(plain[:start] + b"startxref\n" + place + b"\n%%EOF\n").verdict is FileVerdict.NO_SEAL
    assert look(plain[:start] + b"startxref\n" + b"9" * 40 + b"\n%%EOF\n").verdict is FileVerdict.CUT_OFF


def test_a_seal_is_put_in_once_and_only_into_a_whole_pdf(plain, sealed):
    for data in (sealed, plain[:-6], b"", plain + b"more"):
        with pytest.raises(NotSealableError):
            seal_line.sealed(data, TERMS)


def test_everything_but_the_seal_stays_as_it_was_drawn(plain, sealed):
    start, line = line_in(sealed)
    assert sealed[:start] + sealed[start + len(line) + 1 :] == plain


class Trickle(io.BytesIO):
    """Gives a little at a time, and notes how much it was asked for."""

    most = 0

    def read(self, size=-1):
        self.most = max(self.most, size) if size >= 0 else 10**9
        return super().read(min(size, 70_001))


def test_a_large_file_is_read_in_pieces_and_every_piece_counts(sealed):
    start = sealed.index(b"\n") + 1
    filled = sealed[:start] + b"%" + b"x" * 3_000_000 + b"\n" + sealed[start:]
    large = with_line(filled, line_in(filled)[1])
    stream = Trickle(large)
    shares = []
    looked = verifying.look(Incoming("b", stream, len(large)), shares.append)
    assert looked.verdict is FileVerdict.UNCHANGED
    assert stream.most <= 1024 * 1024
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    for place in range(0, len(large), 69_999):
        assert look(flipped(large, place, 3)).verdict is FileVerdict.CHANGED


def test_the_digest_may_lie_across_two_pieces(plain):
    for size in (verifying_piece() - 300, verifying_piece() - 420, verifying_piece() - 500):
        fill = b"%" + b"x" * (size - len(plain) - 2) + b"\n"
        data = seal_line.sealed(plain[:15] + fill + plain[15:], replace(TERMS, entry=7))
        assert look(data).verdict is FileVerdict.UNCHANGED
        assert look(flipped(data, len(data) - 300, 1)).verdict in NOTICED


def verifying_piece():
    return 1024 * 1024


def test_checking_can_be_stopped(sealed):
    def stop(share):
        if share:
            raise Cancelled

    with pytest.raises(Cancelled):
        verifying.look(Incoming("b", io.BytesIO(sealed), len(sealed)), stop)


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path, sealed):
    (tmp_path / "binder.pdf").write_bytes(sealed)
    looked = verifying.look_at(tmp_path / "binder.pdf", open_file, quiet)
    assert looked.verdict is FileVerdict.UNCHANGED
    for path in (tmp_path, tmp_path / "gone.pdf"):
        with pytest.raises(NotCheckedError, match="was not checked"):
            verifying.look_at(path, open_file, quiet)
