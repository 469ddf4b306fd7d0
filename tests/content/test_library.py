import json
import subprocess
import sys
from pathlib import Path

import pytest

from ethicsdesk.content.check import check_files, main
from ethicsdesk.content.codec import to_text
from ethicsdesk.content.compiler import compile_files, files_digest, read_compiled
from ethicsdesk.content.compiler import main as compile_main
from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.content.problems import ContentError
from ethicsdesk.domain.conditions import Is
from ethicsdesk.domain.questionnaire import Band, Level, Option
from tests.content.tiny import Q, changed, files, folder_of


@pytest.fixture
def library(tmp_path):
    return ContentLibrary(folder_of(files(), tmp_path))


def test_a_question_comes_out_as_its_author_meant_it(library):
    baa, audio, _ = library.questionnaire().questions
    assert baa.section == "first"
    assert baa.options == (
        Option(id="no", label="No", level=Level.RED, stop=True),
        Option(id="partly", label="Partly", level=Level.PARTLY),
        Option(id="yes", label="Yes", level=Level.GOOD),
    )
    assert baa.unknown_stops
    assert baa.stop_if == Is(name="client_data", any_of=("yes",))
    assert audio.bands[-1] == Band(up_to=None, level=Level.RED, stop=True)
    assert audio.options == (Option(id="indefinite", label="Always", level=Level.RED, stop=True),)


def test_a_question_turned_round_has_yes_as_its_worst_answer(tmp_path):
    pack = changed(Q, "stops: [no, unknown]", "bad: yes\n    stops: [yes]")
    question = ContentLibrary(folder_of(pack, tmp_path)).questionnaire().questions[0]
    assert [(option.id, option.level, option.stop) for option in question.options] == [
        ("yes", Level.RED, True),
        ("partly", Level.PARTLY, False),
        ("no", Level.GOOD, False),
    ]


def test_a_written_answer_rated_a_red_flag_can_be_a_deal_breaker(tmp_path):
    pack = changed(Q, "good_text: A plain list.", "good_text: A plain list.\n    stops: [red_flag]")
    assert ContentLibrary(folder_of(pack, tmp_path)).questionnaire().questions[2].red_stops


def test_the_library_hands_out_everything_of_the_pack(library):
    assert (library.pack().id, library.pack().version) == ("tiny", 1)
    assert list(library.sources()) == ["a-law", "house"]
    assert [term.id for term in library.glossary()] == ["baa"]
    assert [gate.id for gate in library.gates()] == ["gate-minors"]
    assert [starter.id for starter in library.starters()] == ["a-bot"]
    assert library.phrases("en").units == {"hours": ("hour", "hours")}
    assert library.templates() == (library.template("handout.tiny"),)
    assert (
        library.template("handout.tiny").blocks[2].text.endswith("- I am *new* to this.\n- I am finding out.")
    )


@pytest.mark.parametrize(
    "ask", [lambda a: a.template("x"), lambda a: a.phrases("xx"), lambda a: a.template_text("x")]
)
def test_what_is_not_in_the_library_is_a_key_error(library, ask):
    with pytest.raises(KeyError):
        ask(library)


def test_what_is_kept_with_a_record_reads_back_equal(library):
    assert library.questionnaire_from_text(library.questionnaire_text()) == library.questionnaire()
    text = library.template_text("handout.tiny")
    assert library.template_from_text(text) == library.template("handout.tiny")
    assert library.phrases_from_text(text) == library.phrases("en")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": 3}', "null", "[" * 100_000])
def test_a_kept_text_that_is_none_is_refused(library, text):
    with pytest.raises(ContentError):
        library.questionnaire_from_text(text)


def test_kept_texts_are_canonical(library):
    text = library.questionnaire_text()
    plain = json.loads(text)
    assert text == json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert "hipaa" not in plain["questions"][0]  # a default is left out, so a model may grow


def test_compiled_content_is_used_while_its_files_are_the_same(tmp_path):
    folder = folder_of(files(), tmp_path)
    first = ContentLibrary(folder).questionnaire()
    target = folder / "compiled" / "core.json"
    written = target.stat()
    assert ContentLibrary(folder).questionnaire() == first
    assert target.stat().st_mtime_ns == written.st_mtime_ns
    assert [path.name for path in target.parent.iterdir()] == ["core.json"]


def test_content_is_compiled_anew_when_a_file_changes(tmp_path):
    folder = folder_of(files(), tmp_path)
    assert ContentLibrary(folder).questionnaire().questions[0].weight == 3
    folder_of(changed(Q, "weight: 3", "weight: 2"), tmp_path)
    assert ContentLibrary(folder).questionnaire().questions[0].weight == 2


def test_damaged_compiled_content_is_made_anew(tmp_path):
    folder = folder_of(files(), tmp_path)
    first = ContentLibrary(folder).questionnaire()
    target = folder / "compiled" / "core.json"
    good = target.read_bytes()
    target.write_bytes(good[:-40])
    assert ContentLibrary(folder).questionnaire() == first
    assert target.read_bytes() == good


def test_compiled_content_is_enough_without_the_authors_files(tmp_path):
    target = tmp_path / "compiled" / "core.json"
    target.parent.mkdir()
    target.write_bytes(compile_files(files())[1])
    assert ContentLibrary(tmp_path).pack().id == "tiny"


def test_content_is_served_where_nothing_can_be_written(tmp_path):
    folder = folder_of(files(), tmp_path)
    (folder / "compiled").write_text("a file is in the way", encoding="utf-8")
    assert ContentLibrary(folder).pack().id == "tiny"


def test_what_a_file_manager_leaves_behind_is_not_content(tmp_path):
    folder = folder_of(files() | {".DS_Store": b"\0", "questions/Thumbs.db": b"\0"}, tmp_path)
    assert ContentLibrary(folder).pack().id == "tiny"


def test_line_ends_do_not_make_another_pack():
    windows = {name: data.replace(b"\n", b"\r\n") for name, data in files().items()}
    assert files_digest(windows) == files_digest(files())
    assert compile_files(windows)[0] == compile_files(files())[0]


def test_an_older_compiled_form_is_not_used():
    _, compiled = compile_files(files())
    assert read_compiled(compiled.replace(b'"version": 1', b'"version": 0', 1), files=None) is None


def test_broken_content_is_a_failure_with_its_own_sentence(tmp_path):
    library = ContentLibrary(folder_of(changed(Q, "weight: 3", "weight: 9"), tmp_path))
    with pytest.raises(ContentError, match="install it again") as caught:
        library.questionnaire()
    assert [problem.line for problem in caught.value.problems] == [10]


@pytest.mark.parametrize("make", [lambda path: path, lambda path: path / "nowhere"])
def test_no_content_at_all_is_the_same_failure(tmp_path, make):
    with pytest.raises(ContentError):
        ContentLibrary(make(tmp_path)).pack()


@pytest.mark.e2e
def test_compiled_content_needs_neither_yaml_nor_pydantic(tmp_path):
    folder = folder_of(files(), tmp_path)
    ContentLibrary(folder).pack()
    code = (
        "import sys; from pathlib import Path; from ethicsdesk.content.library import ContentLibrary;"
        "print(ContentLibrary(Path(sys.argv[1])).pack().id, {'yaml', 'pydantic'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == "tiny set()\n"


def test_the_command_sums_up_a_sound_pack(tmp_path, capsys):
    assert main([str(folder_of(files(), tmp_path) / "core")]) == 0
    said = capsys.readouterr().out
    assert "3 questions, 1 section, 1 gate, 2 sources, 1 term, 1 starter, 1 paper, 3 blocks." in said
    assert "handout.tiny: reading grade" in said


def test_the_command_names_the_problems_of_a_broken_pack(tmp_path, capsys):
    pack = changed(Q, "weight: 3", "weight: 9")
    assert main([str(folder_of(pack, tmp_path) / "core")]) == 1
    assert capsys.readouterr().out.startswith(f"{Q}:10: The weight is 1, 2 or 3.\n1 problem in ")


@pytest.mark.parametrize("argv", [["/nowhere/at/all"], ["a", "b"], ["--help"]])
def test_the_command_answers_wrong_use_in_a_sentence(argv, capsys):
    assert main(argv) == 1
    assert capsys.readouterr().out


def test_the_compiler_writes_or_says_what_is_wrong(tmp_path, capsys):
    assert compile_main([str(folder_of(files(), tmp_path))]) == 0
    assert (tmp_path / "compiled" / "core.json").is_file()
    folder_of(changed(Q, "weight: 3", "weight: 9"), tmp_path)
    assert compile_main([str(tmp_path)]) == 1
    assert f"{Q}:10:" in capsys.readouterr().out


def test_equal_packs_give_equal_bytes():
    assert compile_files(files())[1] == compile_files(dict(reversed(files().items())))[1]
    assert to_text(check_files(files()).pack()) == to_text(check_files(files()).pack())
