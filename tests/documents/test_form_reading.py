"""What comes back in a form is read in a process of its own: values only, a sentence for what is wrong."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from ethicsdesk.documents.foreign import MOST_FORM, ProcessViewer
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.form_errors import (
    FormDamagedError,
    FormFlatError,
    FormLockedError,
    FormTooHeavyError,
)
from tests.documents import hostile, hostile_forms
from tests.documents.filling import with_pypdf, with_values_only
from tests.documents.reading import ua1_failures
from tests.documents.test_forms import FORM

GIVEN = {
    "1/answer": "a-yes",
    "2/answer": "a-unknown",
    "9/answer": "a-two",
    "1/note": "Größe – “x”\nnext line",
}
HIDDEN = {"form": "abc123", "tool": "def"}


@pytest.fixture(scope="module")
def viewer() -> Iterator[ProcessViewer]:
    made = ProcessViewer()
    yield made
    made.end()


@pytest.fixture
def blank(papers) -> bytes:
    return papers.draw(FORM)


@pytest.mark.parametrize("fill", [with_pypdf, with_values_only])
def test_every_value_comes_back_under_its_name(viewer, blank, fill):
    found = viewer.read_form(fill(blank, GIVEN))
    told = {name: value for name, value in found.values.items() if value}
    assert told == {**GIVEN, **HIDDEN}
    assert not found.scripts
    assert not found.repaired


def test_a_form_a_browser_filled_in_and_saved_comes_back_whole(viewer, tmp_path):
    """The file was saved by pdf.js 5.6.205 from `FORM`, with fill_with_pdfjs.mjs."""
    saved = (Path(__file__).parent / "filled_by_pdfjs.pdf").read_bytes()
    found = viewer.read_form(saved)
    assert {name: value for name, value in found.values.items() if value} == {**GIVEN, **HIDDEN}
    assert not found.scripts
    assert ua1_failures(saved, tmp_path) == []


def test_an_answer_of_which_only_the_look_was_switched_counts(viewer, blank):
    def switch(opened):
        for field in opened.Root.AcroForm.Fields:
            if str(field.T) == "1/answer":
                del field.V
                field.Kids[1].AS = hostile_forms.Name("/a-no")

    assert viewer.read_form(hostile_forms.changed(blank, switch)).values["1/answer"] == "a-no"


def test_a_form_not_filled_in_has_only_what_was_hidden(viewer, blank):
    told = {name: value for name, value in viewer.read_form(blank).values.items() if value}
    assert told.keys() == HIDDEN.keys() | {name for name, value in told.items() if value == "Off"}


@pytest.mark.parametrize("make", [hostile_forms.scripted, hostile_forms.with_field_script])
def test_scripts_are_told_and_the_values_taken(viewer, blank, make):
    found = viewer.read_form(make(with_pypdf(blank, GIVEN)))
    assert found.scripts
    assert found.values["1/answer"] == "a-yes"


def test_a_form_that_may_not_be_changed_is_read(viewer, blank):
    filled = hostile_forms.restricted(with_values_only(blank, GIVEN))
    assert viewer.read_form(filled).values["1/answer"] == "a-yes"


def test_fields_of_wrong_kinds_are_passed_over(viewer, blank):
    found = viewer.read_form(hostile_forms.broken_fields(with_values_only(blank, GIVEN)))
    assert found.values["1/answer"] == "a-yes"
    assert found.values["odd"] == ""


def test_a_form_cut_off_at_its_end_is_told(viewer, blank):
    plain = {"object_stream_mode": pikepdf.ObjectStreamMode.disable}
    filled = hostile_forms.changed(with_values_only(blank, GIVEN), lambda _: None, **plain)
    found = viewer.read_form(filled[: len(filled) - 10].replace(b"startxref", b"starting"))
    assert found.repaired
    assert found.values["1/answer"] == "a-yes"


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (hostile_forms.locked, FormLockedError),
        (hostile_forms.flattened, FormFlatError),
        (hostile_forms.endless, FormTooHeavyError),
        (hostile_forms.wide, FormTooHeavyError),
        (hostile_forms.talkative, FormTooHeavyError),
        (lambda _: hostile.a_pdf(), FormFlatError),
        (lambda _: b"", FormDamagedError),
        (lambda _: b"%PDF-1.7\n", FormDamagedError),
        (lambda _: b"PK\x03\x04 a zip", FormDamagedError),
        (lambda pdf: pdf[:400], FormDamagedError),
        (lambda _: b"%PDF" + b" " * MOST_FORM, FormTooHeavyError),
    ],
    ids=["locked", "flat", "endless", "wide", "talkative", "no-form", "empty", "bare", "zip", "cut", "huge"],
)
def test_a_hostile_form_is_a_plain_sentence(viewer, blank, make, error: type[UserError]):
    with pytest.raises(error) as told:
        viewer.read_form(make(blank))
    assert "Nothing was taken." in str(told.value)


def test_a_value_that_unpacks_to_far_more_is_not_unpacked(viewer, blank):
    with pytest.raises(FormTooHeavyError):
        viewer.read_form(hostile_forms.bomb(blank))


@pytest.mark.parametrize(
    "told",
    [b"", b"[]", b"{}", b'{"values": 3}', b'{"values": [["a", 1]], "scripts": 0, "repaired": 0}'],
)
def test_a_process_that_talks_nonsense_is_a_damaged_form(told, tmp_path, blank):
    script = tmp_path / "liar.py"
    script.write_text(
        "import sys\nsys.stdin.buffer.read(1)\n"
        f"told = {told!r}\nsys.stdout.buffer.write(b'{{\"size\": %d}}\\n' % len(told) + told)\n"
    )
    liar = ProcessViewer(form_worker=(sys.executable, str(script)))
    with pytest.raises(FormDamagedError):
        liar.read_form(blank)
