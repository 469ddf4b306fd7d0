"""Whatever happens to the bytes of a pack, the check answers; it never falls over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.content.check import check_files
from ethicsdesk.content.codec import from_text, to_text
from ethicsdesk.content.compiler import compile_files, files_digest, read_compiled
from ethicsdesk.content.pack import CorePack
from ethicsdesk.content.problems import ContentError
from tests.content.tiny import FILES, files

NAMES = sorted(FILES)
PIECES = [
    b"",
    b"null",
    b"true",
    b"7",
    b"-1",
    b"[]",
    b"{}",
    b"'",
    b'"',
    b": ",
    b"- ",
    b"\n",
    b"  ",
    b"#",
    b"&a ",
    b"*a",
]
PIECES += [
    b"{{ ",
    b" }}",
    b"\xff",
    b"\x00",
    b"\t",
    "“".encode(),
    b"unknown",
    b"is: [yes]",
    b"{not: {fact: minors, is: [no]}}",
]


@st.composite
def broken_packs(draw):
    pack = files()
    for _ in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(NAMES))
        data = pack[name]
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 30)))
        piece = draw(st.one_of(st.sampled_from(PIECES), st.binary(max_size=6)))
        pack[name] = data[:start] + piece + data[end:]
    return pack


@st.composite
def swapped_packs(draw):
    """Put one line of a file in place of another: well-formed more often, so it gets further."""
    pack = files()
    name = draw(st.sampled_from(NAMES))
    lines = pack[name].split(b"\n")
    at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
    lines[at] = draw(
        st.sampled_from([lines[other], b"", lines[at] + b" x", lines[at].replace(b"id", b"text")])
    )
    return pack | {name: b"\n".join(lines)}


@given(st.one_of(broken_packs(), swapped_packs()))
def test_a_damaged_pack_is_checked_or_refused(pack):
    checked = check_files(pack)
    if checked.problems:
        with pytest.raises(ContentError) as caught:
            checked.pack()
        assert caught.value.problems == checked.problems
    else:
        assert to_text(checked.pack())


@given(swapped_packs())
def test_a_sound_pack_survives_being_compiled(pack):
    try:
        found, compiled = compile_files(pack)
    except ContentError:
        return
    assert read_compiled(compiled, files=files_digest(pack)) == found


@given(st.data())
def test_damaged_compiled_bytes_are_never_used(data):
    _, compiled = compile_files(files())
    at = data.draw(st.integers(0, len(compiled) - 2))
    byte = data.draw(st.integers(0, 255).filter(lambda value: value != compiled[at]))
    damaged = compiled[:at] + bytes([byte]) + compiled[at + 1 :]
    pack = read_compiled(damaged, files=files_digest(files()))
    assert pack is None or pack == read_compiled(compiled, files=None)


@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=3)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(st.sampled_from(["page", "questionnaire", "gates", "x"]), inner, max_size=3),
        ),
    )
)
def test_any_json_is_a_pack_or_refused(value):
    with pytest.raises(ContentError):
        from_text(CorePack, to_text(value))
