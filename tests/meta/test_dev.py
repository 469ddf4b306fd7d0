"""The two commands decide rightly before they touch anything."""

import ast
import importlib.util
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest

from tests.meta.project import ROOT, text_of, tracked_files


@pytest.fixture
def dev():
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def no_screen(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.fixture
def environment(dev, tmp_path, monkeypatch):
    """A finished set-up in a folder of its own; returns the folder."""
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "ready")
    dev.venv_python().parent.mkdir()
    dev.venv_python().touch()
    dev.STAMP.write_text(dev.fingerprint(dev.RUN_LOCK), "utf-8")
    return tmp_path


@pytest.mark.parametrize("arguments", [[], ["--vault", "x"]])
def test_no_command_opens_the_window(dev, arguments):
    assert dev.opens_window(arguments)


@pytest.mark.parametrize("arguments", [["demo", "--out", "x"], ["--version"], ["-h"], ["content", "check"]])
def test_a_command_opens_no_window(dev, arguments):
    assert not dev.opens_window(arguments)


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_run_names_the_demo_and_stops(dev, capsys):
    assert dev.main(["run"]) == 1
    assert "python3 dev.py run demo --out DIR" in capsys.readouterr().err


@pytest.mark.usefixtures("no_screen")
def test_a_chosen_platform_without_screen_counts_as_one(dev, monkeypatch):
    assert not dev.has_screen()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=800x600")
    assert dev.has_screen()


def test_an_old_python_gets_a_sentence(dev, monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    assert dev.main(["run"]) == 1
    assert capsys.readouterr().err.startswith("EthicsDesk needs Python 3.11 or newer; this is 3.9.")


def test_an_old_python_can_read_as_far_as_its_sentence():
    ast.parse(text_of(ROOT / "dev.py"), feature_version=(3, 7))


def test_an_unknown_command_shows_the_commands(dev, capsys):
    assert dev.main(["start"]) == 2
    assert "python3 dev.py run" in capsys.readouterr().out


@pytest.mark.usefixtures("environment")
def test_a_finished_set_up_serves_its_lock_only(dev):
    assert dev.is_ready(dev.RUN_LOCK)
    assert not dev.is_ready(dev.DEV_LOCK)


@pytest.mark.usefixtures("environment")
def test_the_larger_set_up_serves_both(dev):
    dev.STAMP.write_text(dev.fingerprint(dev.DEV_LOCK), "utf-8")
    assert dev.is_ready(dev.RUN_LOCK)
    assert dev.is_ready(dev.DEV_LOCK)


def test_an_unfinished_set_up_is_made_anew(dev, environment):
    (environment / "ready").unlink()
    assert not dev.is_ready(dev.RUN_LOCK)


@pytest.mark.usefixtures("environment")
def test_a_changed_lock_is_noticed(dev, tmp_path):
    changed = tmp_path / "run.txt"
    changed.write_text(dev.RUN_LOCK.read_text("utf-8") + "# newer\n", "utf-8")
    assert not dev.is_ready(changed)


@pytest.mark.usefixtures("environment")
def test_a_python_that_went_away_is_noticed(dev):
    dev.venv_python().unlink()
    assert not dev.is_ready(dev.RUN_LOCK)


def test_packages_installed_under_the_newer_name_count(dev, monkeypatch):
    known = "libgl1 installed\nlibglib2.0-0t64 installed\nxvfb config-files\n"
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1, stdout=known))
    assert dev.missing_packages(("libgl1", "libglib2.0-0", "xvfb", "qpdf")) == ["xvfb", "qpdf"]


def test_without_root_the_one_line_to_type_is_named(dev, monkeypatch):
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.StopError, match=r"\nsudo apt install --no-install-recommends xvfb qpdf\n"):
        dev.install_packages(["xvfb", "qpdf"])


def test_a_checkout_in_a_folder_with_any_name_is_found(dev, tmp_path, monkeypatch):
    checkout = tmp_path / "José’s “desk”"
    checkout.mkdir()
    (checkout / "found_here.py").write_text("WHERE = 'here'\n", "utf-8")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "venv")], check=True)
    monkeypatch.setattr(dev, "VENV", tmp_path / "venv")
    monkeypatch.setattr(dev, "ROOT", checkout)
    dev.put_checkout_on_path()
    command = [str(dev.venv_python()), "-P", "-c", "import found_here; print(found_here.WHERE)"]
    assert (
        subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout == "here\n"
    )


def test_the_documents_name_only_commands_that_exist(dev):
    documents = [text_of(file) for file in tracked_files() if file.suffix == ".md" and file.parent == ROOT]
    named = {name for text in documents for name in re.findall(r"python3 dev\.py (\w+)", text)}
    assert named <= {"run", "test", "check", "lock"}
    assert {"run", "test"} <= named


@pytest.mark.parametrize("waiting", [[], ["ethicsdesk_es.ts"]])
def test_a_language_translated_whole_is_compiled_before_the_program_starts(dev, monkeypatch, waiting):
    called = []
    monkeypatch.setattr(dev.subprocess, "call", lambda command, **_: called.append(command) or 0)
    monkeypatch.setattr(dev, "load_texts", lambda: SimpleNamespace(waiting=lambda: waiting))
    dev.compile_texts()
    assert [command[-1].endswith("texts.release()") for command in called] == [True] * len(waiting)


def test_the_texts_can_be_looked_after_without_any_library(dev):
    assert isinstance(dev.load_texts().waiting(), list)
