import re

import pytest

from ethicsdesk.content.check import main as check
from ethicsdesk.content.folder import read_files
from ethicsdesk.content.languages import promised, written_languages
from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.content.load import load
from ethicsdesk.content.overlay import Overlay, differences, read_overlay
from ethicsdesk.content.overlay_check import check_overlay
from ethicsdesk.content.problems import ContentError
from ethicsdesk.content.stub import filled, stub_files
from ethicsdesk.content.texts import Entry, entries
from ethicsdesk.content.translating import show, stub
from ethicsdesk.content.translation import main as compile_
from ethicsdesk.content.translation import read_language
from ethicsdesk.system.paths import resource
from tests.content.pseudo import language_files
from tests.content.tiny import files, folder_of

PAGE = "language.yaml"


@pytest.fixture(scope="module")
def shipped():
    return read_files(resource("content/core"))


@pytest.fixture
def folder(tmp_path):
    """A content folder with the tiny pack, whole in one other language."""
    put(folder_of(files(), tmp_path) / "es", language_files(files()))
    return tmp_path


def put(folder, made):
    for name, data in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def change(folder, name, old, new):
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_every_text_of_the_shipped_pack_survives_being_written_and_read(shipped):
    english = entries(load(shipped)[0])
    made = filled(english, {(one.file, one.key): one.english for one in english}, "es")
    overlay, problems = read_overlay(made)
    assert problems == []
    assert {key: words.text for key, words in overlay.words.items()} == {
        (one.file, one.key): one.english for one in english
    }


def test_a_whole_language_changes_words_and_nothing_else(shipped):
    draft = load(shipped)[0]
    found = check_overlay(draft, language_files(shipped), code="es")
    assert found.problems == ()
    assert found.laid is not None
    assert found.laid.complete
    left = [one for one in entries(found.laid.draft) if "«" not in one.english]
    assert left == []
    ours, theirs = draft.templates[0].value, found.laid.draft.templates[0].value
    assert [(b.id, b.when, b.claims) for b in theirs.blocks] == [
        (b.id, b.when, b.claims) for b in ours.blocks
    ]
    assert theirs.language == found.laid.draft.phrases[0].value.language == "es"


def test_names_citations_and_addresses_stay_in_every_language(shipped):
    texts = {one.english for one in entries(load(shipped)[0])}
    assert not any("https://" in text for text in texts)
    assert "Upheal" not in texts


def test_a_language_is_compiled_once_and_made_anew_when_a_word_changes(folder):
    first = read_language(folder, "es")
    kept = (folder / "compiled" / "es.json").read_bytes()
    assert read_language(folder, "es") == first
    change(folder, "es/gates.yaml", "«", "«¡")
    assert read_language(folder, "es") != first
    assert (folder / "compiled" / "es.json").read_bytes() != kept


def test_english_that_changes_makes_its_translation_stale_with_file_and_line(folder, capsys):
    change(folder, "core/glossary.yaml", "meaning: ", "meaning: Surely ")
    assert check([str(folder / "core")]) == 1
    said = capsys.readouterr().out
    assert re.search(r"es/glossary\.yaml:\d+: The English has changed since this was translated", said)
    with pytest.raises(ContentError):
        read_language(folder, "es")


def test_a_missing_text_is_wrong_only_in_a_language_said_to_be_complete(folder, capsys):
    (folder / "es/gates.yaml").unlink()
    assert check([str(folder / "core")]) == 1
    assert "“gate-minors.text” is not translated yet" in capsys.readouterr().out
    change(folder, f"es/{PAGE}", "complete: true", "complete: false")
    assert check([str(folder / "core")]) == 0
    assert "not offered yet" in capsys.readouterr().out


def test_the_build_stops_at_a_language_that_promises_more_than_it_has(folder, capsys):
    assert compile_([str(folder)]) == 0
    assert (folder / "compiled" / "es.json").is_file()
    (folder / "es/gates.yaml").unlink()
    assert compile_([str(folder)]) == 1
    assert "gate-minors.text" in capsys.readouterr().out


def test_a_text_the_english_does_not_have_is_named(folder, capsys):
    change(folder, "es/gates.yaml", "gate-minors.text:", "gate-minor.text:")
    assert check([str(folder / "core")]) == 1
    assert "es/gates.yaml:1: The English has no text called “gate-minor.text”." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{maker} dice", "{maker}, {who}"),
        ("quien sea dice {{ tool }}", "{{ tool }}"),
        ("{who}  dice", "spare spaces"),
        ("{who}" + " larguísimo" * 20, "half longer"),
    ],
)
def test_marks_must_be_those_of_the_english(text, said):
    found = list(differences(Entry("phrases.yaml", "says", "{who} says"), text))
    assert any(said in sentence for sentence in found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\nUna cosa", "label"),
        ("Dicho\n- una", "1 list items"),
        ("Dicho\n{{ tool }} oye", "{{ tool }}"),
    ],
)
def test_a_block_keeps_its_label_its_list_and_its_places(text, said):
    entry = Entry("documents/a.b/text.md", "one", "Tell\nOne thing")
    assert any(said in sentence for sentence in differences(entry, text))


def test_a_row_to_sign_keeps_its_fields():
    entry = Entry("documents/a.b/text.md", "sign", "\nName / Date", fields=2)
    assert list(differences(entry, "\nNombre / Fecha")) == []
    assert list(differences(entry, "\nNombre")) == ["“sign” must have 2 fields a slash apart."]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("es.txt", b"x", "does not belong"),
        ("gates.yaml", b"a.b: Hola\n", "A text is {of:"),
        ("gates.yaml", b"a.b: {of: '1', text: x, more: y}\n", "A text is {of:"),
        ("gates.yaml", b"- a\n", "must be a map"),
        ("gates.yaml", b"a.b: {of: *x, text: x}\n", "not allowed"),
        ("documents/a.b/text.md", b"# one | Label\nText\n", "lacks the digest"),
        ("documents/a.b/text.md", b"# one @1a2b3c4d\n> quoted\n", "not in the allowed subset"),
        (PAGE, b"format: 1\n", "is missing"),
    ],
)
def test_a_broken_file_is_named_and_nothing_is_raised(name, data, said):
    _, problems = read_overlay({name: data})
    assert any(said in problem.sentence for problem in problems if problem.file == name)


def test_a_language_without_its_page_is_none(tmp_path):
    put(tmp_path / "es", {"gates.yaml": b"a: {of: 'x', text: y}\n"})
    assert written_languages(tmp_path) == ()


def test_a_stub_holds_the_english_and_a_second_one_keeps_what_was_written(tmp_path, capsys):
    folder_of(files(), tmp_path)
    assert stub(tmp_path, "es") == 0
    gates = (tmp_path / "es/gates.yaml").read_text("utf-8")
    assert "# EN " in gates
    change(tmp_path, "es/gates.yaml", 'text: ""', 'text: "¿Atiende a menores?"')
    assert stub(tmp_path, "es") == 0
    assert "¿Atiende a menores?" in (tmp_path / "es/gates.yaml").read_text("utf-8")
    assert "1 of" in capsys.readouterr().out
    assert list(promised(tmp_path)) == []


def test_a_stub_marks_what_is_stale_and_leaves_the_digest_to_a_person(folder, capsys):
    before = (folder / "es/glossary.yaml").read_text("utf-8")
    change(folder, "core/glossary.yaml", "meaning: ", "meaning: Surely ")
    change(folder, f"es/{PAGE}", "complete: true", "complete: false")
    assert stub(folder, "es") == 0
    after = (folder / "es/glossary.yaml").read_text("utf-8")
    assert re.findall("of: .*", after) == re.findall("of: .*", before)
    assert "# STALE: look again" in after
    assert "1 stale" in capsys.readouterr().out


def test_a_stub_never_overwrites_what_it_cannot_read(folder):
    (folder / "es/gates.yaml").write_text("gate-minors.text: [", "utf-8")
    assert stub(folder, "es") == 1
    assert (folder / "es/gates.yaml").read_text("utf-8") == "gate-minors.text: ["


def test_the_commands_refuse_what_is_no_language(tmp_path, capsys):
    assert show(tmp_path, "../core") == 1
    assert "no language code" in capsys.readouterr().out
    assert show(folder_of(files(), tmp_path), "pt-BR") == 1
    assert "content stub pt-BR" in capsys.readouterr().out


def test_the_check_tells_how_easily_each_spanish_paper_reads(folder, capsys):
    assert check([str(folder / "core")]) == 0
    assert re.search(r"es handout\.tiny: INFLESZ [\d.]+ \(.*\), Fernández-Huerta", capsys.readouterr().out)


def test_an_empty_language_lacks_every_text(shipped):
    draft = load(shipped)[0]
    made = stub_files(entries(draft), Overlay(), "es")
    found = check_overlay(draft, made, code="es")
    assert found.problems == ()
    assert found.laid is not None
    assert len(found.laid.missing) == found.laid.total > 3000


def test_a_complete_language_is_offered_and_gives_every_part_in_its_words(folder):
    library = ContentLibrary(folder)
    assert [language.code for language in library.languages()] == ["en", "es"]
    theirs = library.in_language("es")
    said = [
        theirs.templates()[0].title,
        theirs.questionnaire().questions[0].text,
        theirs.gates()[0].why,
        theirs.glossary()[0].meaning,
        library.template("handout.tiny", "es").title,
        theirs.phrases("es").unknown,
    ]
    assert [text for text in said if not text.startswith("«")] == []
    assert not library.template("handout.tiny").title.startswith("«")


def test_a_kept_paper_reads_in_its_own_language_whatever_the_library_speaks(folder):
    kept = ContentLibrary(folder).template_text("handout.tiny", "es")
    other = ContentLibrary(folder)
    assert other.template_from_text(kept) == other.template("handout.tiny", "es")
    assert other.phrases_from_text(kept).language == "es"


def test_a_language_with_a_gap_is_not_offered_and_english_goes_on(folder):
    (folder / "es/gates.yaml").unlink()
    library = ContentLibrary(folder)
    assert [language.code for language in library.languages()] == ["en"]
    with pytest.raises(KeyError):
        library.template("handout.tiny", "es")
    assert library.template("handout.tiny").language == "en"


def test_no_shipped_language_is_offered_before_every_text_of_it_is_there():
    library = ContentLibrary(resource("content"))
    for language in library.languages()[1:]:
        assert library.in_language(language.code).templates()
