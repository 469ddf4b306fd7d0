"""Broken on purpose: the validator, or our own reading, notices each kind of damage."""

import io
import re
from dataclasses import replace

import pikepdf
import pytest

from ethicsdesk.documents.binder import draw_binder
from tests.documents import binder_samples, samples
from tests.documents.reading import ua1_failures, unheard


def _elements(pdf, role):
    def walk(element):
        if f"/{role}" == element.S:
            yield element
        for kid in element.get("/K", []):
            if not isinstance(kid, int) and "/S" in kid:
                yield from walk(kid)

    return list(walk(pdf.Root.StructTreeRoot.K[0]))


def _rewrite(pdf, pattern, replacement):
    page = pdf.pages[0]
    page.contents_coalesce()
    old = page.Contents.read_bytes()
    new = re.sub(pattern, replacement, old, count=1, flags=re.DOTALL)
    assert new != old
    page.Contents.write(new)


def _untag_title(pdf):
    _rewrite(pdf, rb"/H1 <</MCID \d+>> BDC(.*?)EMC", rb"\1")


def _unmark_artifact(pdf):
    _rewrite(pdf, rb"/Artifact <</Type /Layout>> BDC(.*?)EMC", rb"\1")


def _drop(*path):
    def damage(pdf):
        target = pdf.Root
        for step in path[:-1]:
            target = target[step]
        del target[path[-1]]

    return damage


def _rename(role, to):
    def damage(pdf):
        for element in _elements(pdf, role):
            element.S = pikepdf.Name(f"/{to}")

    return damage


def _unscope(pdf):
    for element in _elements(pdf, "TH"):
        del element["/A"]


def _unembed(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        del font.FontDescriptor["/FontFile2"]


def _unmap(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        del font["/ToUnicode"]


def _mute_links(pdf):
    for link in pdf.pages[0].Annots:
        del link["/Contents"]


def _orphan_links(pdf):
    for link in pdf.pages[0].Annots:
        del link["/StructParent"]


def _untab(pdf):
    for page in pdf.pages:
        del page["/Tabs"]


def _shorten_row(pdf):
    row = _elements(pdf, "TR")[-1]
    row.K = pikepdf.Array(list(row.K)[:1])


DAMAGES = {
    "content outside the tree": _untag_title,
    "decoration not marked": _unmark_artifact,
    "no language": _drop("/Lang"),
    "no tree": _drop("/StructTreeRoot"),
    "no way from content to tree": _drop("/StructTreeRoot", "/ParentTree"),
    "not marked": _drop("/MarkInfo"),
    "no metadata": _drop("/Metadata"),
    "title not shown": _drop("/ViewerPreferences"),
    "heading level skipped": _rename("H2", "H4"),
    "unknown role": _rename("P", "Foo"),
    "items outside a list": _rename("L", "P"),
    "header cells without scope": _unscope,
    "font not embedded": _unembed,
    "text without characters": _unmap,
    "links that say nothing": _mute_links,
    "links outside the tree": _orphan_links,
    "no tab order": _untab,
    "row with a missing cell": _shorten_row,
}


@pytest.fixture(scope="module")
def sound(fonts):
    """A binder with everything on it that can be damaged."""
    binder = binder_samples.binder(3, binder_samples.TABS[:2])
    cover = (*samples.EVERYTHING.blocks[:8], *binder.cover)
    return draw_binder(replace(binder, cover=cover), fonts, unheard)


def test_the_sound_file_has_no_failures(sound, tmp_path):
    assert ua1_failures(sound, tmp_path) == []


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_noticed(sound, tmp_path, name):
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(sound)) as pdf:
        DAMAGES[name](pdf)
        pdf.save(buffer)
    assert ua1_failures(buffer.getvalue(), tmp_path) != []
