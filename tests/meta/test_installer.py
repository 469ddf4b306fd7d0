"""What is packaged is what the program needs, all of it licensed, and no more."""

import ast
import plistlib
import re
import subprocess
import tomllib
from importlib import import_module
from importlib.util import find_spec
from xml.etree import ElementTree as ET

import pytest
import yaml
from packaging.requirements import Requirement

from ethicsdesk import __version__
from installer import build, check_deb, entry, licensing, make_linux, make_macos, make_windows, shipping
from tests.meta.project import ROOT, text_of

HERE = ROOT / "installer"
SOURCES = tuple(sorted((ROOT / "ethicsdesk").rglob("*.py")))


def imported(file):
    """Return the modules a file imports when it runs."""
    tree = ast.parse(text_of(file))
    seen_by_types_only = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in node.body
        for part in ast.walk(inner)
    }
    for node in ast.walk(tree):
        if id(node) in seen_by_types_only:
            continue
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def pins(name):
    lines = (ROOT / "locks" / name).read_text("utf-8").splitlines()
    return {line.removesuffix("\\").strip() for line in lines if line and not line.startswith((" ", "#"))}


def test_the_packaged_program_answers_to_every_process_the_program_starts():
    started = {
        name for file in SOURCES for name in re.findall(r'"-m", "(ethicsdesk\.[\w.]+)"', text_of(file))
    }
    assert started == entry.WORKERS
    assert all(callable(import_module(name).main) for name in started)


def test_nothing_else_can_be_run_through_the_starter(capsys):
    with pytest.raises(SystemExit) as stop:
        entry.main(["-m", "ethicsdesk.content.compiler"])
    assert stop.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


def test_other_programs_get_their_own_libraries_back():
    environment = {"LD_LIBRARY_PATH": "ours:theirs", "LD_LIBRARY_PATH_ORIG": "theirs", "LIBPATH": "ours"}
    entry.give_back_search_paths(environment)
    assert environment == {"LD_LIBRARY_PATH": "theirs"}


def test_nothing_the_program_imports_is_left_out():
    wanted = {name for file in SOURCES for name in imported(file)}
    left_out = [
        name for name in wanted for gone in shipping.EXCLUDED_MODULES if f"{name}.".startswith(f"{gone}.")
    ]
    assert left_out == []


def test_every_part_of_qt_the_program_imports_goes_along():
    named = {found for file in SOURCES for found in re.findall(r"PySide6\.Qt(\w+)", text_of(file))}
    assert {"Core", "Widgets"} <= named <= shipping.QT_BINDINGS | {"Network", "WebEngineCore"}
    assert shipping.QT_BINDINGS <= shipping.QT_MODULES


def test_every_module_named_only_at_run_time_exists():
    assert all(find_spec(name) for names in shipping.HIDDEN_MODULES.values() for name in names)


SHIPPED = (
    "PySide6/QtWidgets.abi3.so",
    "PySide6/QtWidgets.pyd",
    "PySide6/Qt6Core.dll",
    "PySide6/MSVCP140_1.dll",
    "PySide6/shiboken6.abi3.dll",
    "PySide6/Qt/lib/libQt6Gui.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/translations/qtbase_es.qm",
    "ethicsdesk/_resources/content/compiled/core.json",
    "keyring-25.7.0.dist-info/METADATA",
    "sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so",
)
STAYING = (
    "PySide6/QtNetwork.abi3.so",
    "PySide6/QtNetwork.pyd",
    "PySide6/Qt6Network.dll",
    "PySide6/Qt6WebEngineCore.dll",
    "PySide6/opengl32sw.dll",
    "PySide6/d3dcompiler_47.dll",
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/libpyside6qml.abi3.so.6.11",
    "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/plugins/tls/qschannelbackend.dll",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/Qt/translations/qt_help_es.qm",
    "PySide6/Qt/qml/QtQuick/libqtquick2plugin.so",
    "reportlab/fonts/DarkGarden.pfb",
    "reportlab/fonts/Vera.ttf",
    "keyring-25.7.0.dist-info/RECORD",
    "ethicsdesk-0.1.0.dist-info/direct_url.json",
)


@pytest.mark.parametrize("name", SHIPPED)
def test_what_is_needed_ships(name):
    assert shipping.ships(name)


@pytest.mark.parametrize("name", STAYING)
def test_what_is_not_needed_stays_out(name):
    assert not shipping.ships(name)


def test_libraries_the_system_keeps_current_come_from_the_system():
    ours = {"libpython3.11.so.1.0", "libffi.so.8", "libcrypto.so.3", "libxcb-cursor.so.0"}
    theirs = {"libssl.so.3", "libcups.so.2", "libgtk-3.so.0", "libGL.so.1", "libfreetype.so.6", "libxcb.so.1"}
    assert {name for name in ours | theirs if shipping.system_library_ships(name)} == ours


def test_a_folder_of_the_building_machine_is_noticed():
    assert make_linux.FOREIGN_PATH.search(" 0x1d (RUNPATH)  Library runpath: [/home/me/python/lib]")
    assert not make_linux.FOREIGN_PATH.search(" 0x1d (RUNPATH)  Library runpath: [$ORIGIN/../Qt/lib]")


def test_the_check_of_the_package_sees_what_may_not_be_inside():
    assert check_deb.NEVER_INSIDE.search("./usr/lib/ethicsdesk/_internal/PySide6/Qt/lib/libQt6Network.so.6")
    assert check_deb.NEVER_INSIDE.search("./usr/lib/ethicsdesk/_internal/reportlab/fonts/Vera.ttf")
    assert not check_deb.NEVER_INSIDE.search("./usr/lib/ethicsdesk/_internal/sqlcipher3/_sqlite3.so")


def test_everything_inside_has_its_license_text():
    text = licensing.written(licensing.known(ROOT))
    locked = {Requirement(line).name for line in pins("run.txt")}
    installed = set(licensing.locked(ROOT / "locks" / "run.txt"))
    assert installed <= locked
    told = {
        line.split()[1].lower().replace("_", "-").replace(".", "-")
        for line in text.splitlines()
        if line[:2] == "- "
    }
    assert {name.lower().replace("_", "-").replace(".", "-") for name in installed} <= told
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "ISC License",
        "ZETETIC",
        "PSF",
    ):
        assert words in text


def test_something_without_a_license_stops_the_build():
    nameless = licensing.Component(name="A library", license="", texts=(("LICENSE", "text"),))
    textless = licensing.Component(name="Another", license="MIT", texts=())
    with pytest.raises(licensing.NoLicenseError, match="A library, Another"):
        licensing.written((nameless, textless))


def test_a_library_no_package_owns_has_no_license():
    (found,) = licensing.system_libraries([ROOT / "LICENSE"])
    assert found.texts == ()


def test_a_compiled_in_library_without_a_license_is_noticed():
    assert (
        licensing._crate({"name": "a", "version": "1", "licenses": [{"license": {"id": "MIT"}}]})
        == "a 1: MIT"
    )
    assert licensing._crate({"name": "a", "version": "1"}).endswith(": ")


def test_every_text_named_for_a_license_lies_there():
    named = {file for part in licensing.INSIDE for file in part.texts if ":" not in file} | set(licensing.QT)
    named |= {"MIT.txt", "Apache-2.0.txt"}
    assert named == {file.name for file in licensing.TEXTS.iterdir()}


def test_the_installer_lock_gives_away_the_tested_versions():
    assert pins("run.txt") <= pins("installer.txt")
    text = (ROOT / "locks" / "installer.txt").read_text("utf-8")
    assert "://" not in text
    assert all("--hash=sha256:" in block for block in re.split(r"\n(?=\S)", text.strip()))
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    names = {Requirement(line).name for line in pins("installer.txt")}
    assert {Requirement(line).name for line in extra["installer"]} <= names


def test_removing_the_windows_program_deletes_only_what_setup_wrote():
    script = (HERE / "windows" / "ethicsdesk.nsi").read_text("utf-8")
    removal = script[script.index('Section "Uninstall"') :]
    assert re.findall(r"RMDir /r (.*)", script) == ['"$INSTDIR\\_internal"'] * 2
    deleted = set(re.findall(r'Delete "\$INSTDIR\\([^"]+)"', removal))
    papers = {*build.TEXTS.values(), "THIRD-PARTY.txt"}
    assert deleted == {"EthicsDesk.exe", "ethicsdesk-console.exe", "Uninstall.exe", *papers}
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script


def test_each_sentence_of_the_windows_setup_is_there_in_both_languages():
    script = (HERE / "windows" / "ethicsdesk.nsi").read_text("utf-8")
    english, spanish = (
        set(re.findall(rf"LangString (\w+) \${{LANG_{language}}}", script))
        for language in ("ENGLISH", "SPANISH")
    )
    assert english == spanish
    assert set(re.findall(r"\$\((\w+)\)", script)) == english


def test_windows_is_told_the_version(tmp_path):
    told = make_windows.version_info("1.2.3", tmp_path).read_text("utf-8")
    ast.parse(told)
    assert "filevers=(1, 2, 3, 0)" in told


def test_macos_grants_no_more_than_python_needs():
    granted = plistlib.loads((HERE / "macos" / "entitlements.plist").read_bytes())
    assert granted == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    assert plistlib.loads(plistlib.dumps(make_macos.info("1.2.3")))["CFBundleShortVersionString"] == "1.2.3"


def test_the_linux_menu_entry_belongs_to_the_window():
    entry_text = (HERE / "linux" / "ethicsdesk.desktop").read_text("utf-8")
    assert "StartupWMClass=ethicsdesk" in entry_text
    assert 'setDesktopFileName("ethicsdesk")' in text_of(ROOT / "ethicsdesk" / "ui" / "app.py")
    told = ET.fromstring((HERE / "linux" / "ethicsdesk.metainfo.xml").read_bytes())  # noqa: S314 - our own
    assert told.findtext("launchable") == "ethicsdesk.desktop"
    assert f"{told.findtext('id')}.metainfo.xml" in text_of(HERE / "make_linux.py")


def test_the_tarball_goes_into_the_menu_and_out_again(tmp_path):
    folder, data = tmp_path / "Ethics Desk", tmp_path / "data"
    (folder / "share").mkdir(parents=True)
    for source in (HERE / "linux" / "ethicsdesk.desktop", HERE / "icons" / "ethicsdesk.svg"):
        (folder / "share" / source.name).write_bytes(source.read_bytes())
    script = folder / "add-to-menu"
    script.write_bytes((HERE / "linux" / "add-to-menu").read_bytes())
    told = {"PATH": "/usr/bin:/bin", "XDG_DATA_HOME": str(data), "HOME": str(tmp_path)}
    call(["sh", script], told)
    written = (data / "applications" / "ethicsdesk.desktop").read_text("utf-8")
    assert f'Exec="{folder}/ethicsdesk"\n' in written
    assert "Ética" in written
    call(["sh", script, "--remove"], told)
    assert [file for file in data.rglob("*") if file.is_file()] == []


def call(command, environment):
    subprocess.run(command, env=environment, check=True, capture_output=True)


def test_every_system_is_built_by_the_one_command():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "installers.yml").read_text("utf-8"))
    job = workflow["jobs"]["build"]
    systems = {one["name"].partition("-")[0] for one in job["strategy"]["matrix"]["include"]}
    assert systems == {"linux", "windows", "macos"}
    steps = [step.get("run", "") for step in job["steps"]]
    assert "python installer/build.py" in steps
    named = {name for step in steps for name in re.findall(r"installer/[\w./-]+", step)}
    assert all((ROOT / name).is_file() for name in named)


def test_a_build_names_the_debian_packages_it_needs(capsys):
    assert build.main(["--list-packages"]) == 0
    assert {"binutils", *make_linux.TOOLS} <= set(capsys.readouterr().out.split())


def test_the_version_of_a_package_is_that_of_the_program():
    assert build.version() == __version__
