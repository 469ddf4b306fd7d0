"""What translators are given: every text of the program, kept as they translate it, compiled when whole."""

import ast
import re

import pytest

from installer import texts


def marked():
    """Find every sentence of the use cases by itself, without the reader that is tested."""
    for layer in ("domain", "services"):
        for path in (texts.SOURCE / layer).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                is_mark = isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"tr_noop", "say"}
                if is_mark and node.args and isinstance(node.args[0], ast.Constant):
                    yield node.args[0].value


@pytest.fixture(scope="module")
def found():
    return texts.texts()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "ethicsdesk_es.ts").write_text("<TS></TS>", "utf-8")
    return tmp_path


def source_of(tmp_path, text):
    place = tmp_path / "program"
    place.mkdir(exist_ok=True)
    (place / "page.py").write_text(text, "utf-8")
    return place


def test_every_sentence_of_the_use_cases_reaches_the_translators(folder):
    texts.update(folder)
    written = (folder / "ethicsdesk_es.ts").read_text("utf-8")
    missing = {text for text in marked() if text.strip() and texts.escape(text) not in written}
    assert missing == set()


def test_each_text_is_looked_up_where_it_is_marked(tmp_path):
    source = source_of(
        tmp_path,
        """
translate = QCoreApplication.translate
class Page:
    def show(self, other: Card):
        box = QWidget()
        ours = (self.tr("a"), translate("labels", "b"), other.tr("c"), box.tr("d"))
        return (*ours, tr_noop("e"), say("f {x}"))
class LostError(UserError):
    sentence = tr_noop("g")
""",
    )
    assert {(one.context, one.source) for one in texts.texts(source)} == {
        ("Page", "a"),
        ("labels", "b"),
        ("Card", "c"),
        ("QWidget", "d"),
        ("messages", "e"),
        ("messages", "f {x}"),
        ("errors", "g"),
    }


@pytest.mark.parametrize("line", ['self.tr(f"a {b}")', 'self.tr("a" + b)', 'unknown.tr("a")'])
def test_a_text_no_translator_could_see_is_an_error(tmp_path, line):
    source = source_of(tmp_path, f"class Page:\n    def show(self):\n        return {line}\n")
    with pytest.raises(texts.UnreadableTextError):
        texts.texts(source)


def test_what_is_translated_stays_and_a_language_with_a_gap_is_never_compiled(tmp_path, folder):
    source = source_of(tmp_path, 'tr_noop("One")\ntr_noop("Two & <three>")\n')
    assert texts.update(folder, source) == {"es": 2}
    path = folder / "ethicsdesk_es.ts"
    known = {("messages", "One"): "Uno"}
    path.write_text(texts.ts_file("es", texts.texts(source), known), "utf-8")
    assert texts.update(folder, source) == {"es": 1}
    assert texts.translated(path) == known
    path.with_suffix(".qm").write_bytes(b"of yesterday")
    assert texts.release(folder, source) == []
    assert not path.with_suffix(".qm").exists()


def test_no_language_of_the_program_is_compiled_with_a_gap(found):
    wanted = {(text.context, text.source) for text in found}
    for language in texts.languages():
        compiled = texts.TARGET / f"ethicsdesk_{language}.qm"
        left = wanted - texts.translated(compiled.with_suffix(".ts")).keys()
        assert not (left and compiled.exists())


def test_a_language_that_is_said_to_be_complete_has_every_text_of_the_window():
    assert texts.unfinished() == {}


def test_a_gap_in_a_language_that_is_said_to_be_complete_stops_a_release(
    tmp_path, folder, monkeypatch, capsys
):
    source = source_of(tmp_path, 'tr_noop("One")\ntr_noop("Two")\n')
    page = tmp_path / "content" / "es" / "language.yaml"
    page.parent.mkdir(parents=True)
    page.write_text("format: 1\ncomplete: false\n", "utf-8")
    places = {"target": folder, "source": source, "content": page.parents[1]}
    assert texts.unfinished(**places) == {}
    page.write_text("format: 1\ncomplete: true\n", "utf-8")
    assert texts.unfinished(**places) == {"es": 2}
    monkeypatch.setattr(texts, "unfinished", lambda: {"es": 2})
    assert texts.main(["--check"]) == 1
    assert "2 texts of the window are missing" in capsys.readouterr().out


def test_what_is_translated_whole_waits_until_it_is_compiled(tmp_path, folder):
    source = source_of(tmp_path, 'tr_noop("One")\n')
    path = folder / "ethicsdesk_es.ts"
    path.write_text(texts.ts_file("es", texts.texts(source), {}), "utf-8")
    assert texts.waiting(folder) == []
    path.write_text(texts.ts_file("es", texts.texts(source), {("messages", "One"): "Uno"}), "utf-8")
    assert texts.waiting(folder) == [path]
    assert texts.release(folder, source) == [path.with_suffix(".qm")]
    assert texts.waiting(folder) == []


@pytest.mark.parametrize("language", texts.languages())
def test_each_translation_keeps_the_places_of_its_text(language):
    known = texts.translated(texts.TARGET / f"ethicsdesk_{language}.ts")
    places = re.compile(r"\{\w*\}")
    wrong = [
        source
        for (_, source), words in known.items()
        if sorted(places.findall(source)) != sorted(places.findall(words))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", texts.languages())
def test_a_date_is_asked_for_in_one_order(language):
    """The empty line decides how a date is read, so that the sentences beside it must say the same."""
    known = texts.translated(texts.TARGET / f"ethicsdesk_{language}.ts")
    shape = known.get(("DateEdit", "MM/DD/YYYY"), "MM/DD/YYYY")
    example = "03/15/2026" if shape.startswith("M") else "15/03/2026"
    told = [
        words for (context, source), words in known.items() if context == "DateEdit" and "03/15" in source
    ]
    assert [words for words in told if example not in words] == []
