"""Build what people install: python3 installer/build.py [--quick] [--only PART]; see installer/README.md."""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))  # last: in the build environment the installed program comes first

import dev  # noqa: E402 - lies in the checkout
from installer import make_linux, make_macos, make_windows  # noqa: E402

HERE = ROOT / "installer"
WORK = ROOT / "build" / "installer"
VENV = WORK / "environment"
PROGRAM = WORK / "frozen" / "EthicsDesk"
PAPERS = WORK / "papers"
ICONS = WORK / "icons"
PARTS = {"linux": ("deb", "tar"), "win32": ("setup",), "darwin": ("dmg",)}
TEXTS = {
    "CHANGELOG.md": "CHANGELOG.txt",
    "LICENSE": "LICENSE.txt",
    "LICENSE-CONTENT.md": "LICENSE-CONTENT.txt",
}
"""Texts of the checkout that go along, under names every system opens."""


def main(arguments: list[str]) -> int:
    """Build what the arguments name; return the exit code."""
    parts = PARTS.get(sys.platform, ())
    parser = argparse.ArgumentParser(prog="installer/build.py", description="Build what people install.")
    parser.add_argument("--only", choices=("folder", *parts), help="stop early, or make one package")
    parser.add_argument("--quick", action="store_true", help="compress little; for checks, not to give away")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "dist", help="where the packages go (default: dist)"
    )
    parser.add_argument(
        "--list-packages", action="store_true", help="only name the Debian packages a build needs"
    )
    options = parser.parse_args(arguments)
    if options.list_packages:
        print(*dev.QT_PACKAGES, *make_linux.tools())
        return 0
    try:
        dev.require_python()
        build(options, parts if options.only is None else (options.only,))
    except dev.StopError as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


def build(options: argparse.Namespace, parts: Sequence[str]) -> None:
    """Freeze, check and pack. Raises StopError."""
    if sys.platform == "linux":
        dev.install_packages(dev.missing_packages((*dev.QT_PACKAGES, *make_linux.tools())))
    step("environment", make_environment)
    step("translations", release_texts)
    step("program", install_program)
    step("icons", draw_icons)
    step("frozen", freeze)
    step("licenses", collect_licenses)
    if sys.platform == "linux":
        step("stripped", lambda: make_linux.strip(PROGRAM))
    if sys.platform == "darwin":
        step("signed", lambda: make_macos.sign(app()))
    step("self-check", self_check)
    print(f"   {megabytes(size_of(PROGRAM))} MB in {PROGRAM.relative_to(ROOT)}", flush=True)
    options.out.mkdir(parents=True, exist_ok=True)
    makers = packers(quick=options.quick, out=options.out)
    made = [step(part, makers[part]) for part in parts if part in makers]
    for file in made:
        print(f"   {megabytes(file.stat().st_size)} MB in {file}", flush=True)
    if made:
        write_checksums(options.out, made)


def packers(*, quick: bool, out: Path) -> Mapping[str, Callable[[], Path]]:
    """Return what makes each package of this system."""
    number, epoch = version(), moment()
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    if sys.platform == "win32":
        return {"setup": lambda: make_windows.setup(PROGRAM, PAPERS, ICONS, number, out)}
    if sys.platform == "darwin":
        return {"dmg": lambda: make_macos.disk_image(app(), PAPERS, number, out)}
    made = make_linux.Made(
        program=PROGRAM, papers=PAPERS, icons=ICONS, version=number, date=day, epoch=epoch, quick=quick
    )
    return {"deb": lambda: make_linux.deb(made, out), "tar": lambda: make_linux.tarball(made, out)}


def step(name: str, work: Callable[[], Path | None]) -> Path:
    """Do one part of the build, saying how long it took; return the file it made, if any."""
    start = time.monotonic()
    made = work()
    print(f"== {name}: {time.monotonic() - start:.1f} s", flush=True)
    return made or WORK


def make_environment() -> None:
    """Bring the build environment to what the lock names; nothing is done when it is there."""
    dev.need_venv_module()
    told = hashlib.sha256(
        dev.INSTALLER_LOCK.read_bytes() + repr((sys.version, str(ROOT))).encode()
    ).hexdigest()
    stamp = VENV / "ethicsdesk-ready"
    if stamp.is_file() and stamp.read_text("ascii") == told:
        return
    WORK.mkdir(parents=True, exist_ok=True)
    dev.call([sys.executable, "-m", "venv", "--clear", VENV], "The build environment could not be made.")
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
    dev.call(
        [python(), "-m", "pip", "install", *options, "--require-hashes", "-r", dev.INSTALLER_LOCK],
        "The libraries could not be installed. Check the network connection, then start again.",
    )
    stamp.write_text(told, "ascii")


def release_texts() -> None:
    """Compile the translations that lack nothing; the wheel takes up what lies there."""
    if (HERE / "texts.py").is_file():
        code = f"import sys; sys.path.append({str(ROOT)!r}); from installer import texts; texts.release()"
        run([python(), "-P", "-c", code])


def install_program() -> None:
    """Install the program from its wheel, so that exactly what the wheel carries is frozen."""
    quiet = ["--quiet", "--disable-pip-version-check", "--no-index", "--no-deps"]
    with tempfile.TemporaryDirectory() as folder:
        wheel = [python(), "-m", "pip", "wheel", *quiet, "--no-build-isolation", "--wheel-dir", folder, ROOT]
        dev.call(wheel, "The wheel could not be built.")
        (file,) = Path(folder).glob("*.whl")
        install = [python(), "-m", "pip", "install", *quiet, "--force-reinstall", file]
        dev.call(install, "The program could not be installed.")


def draw_icons() -> None:
    """Draw the icon for every system."""
    run([python(), "-P", HERE / "draw_icons.py", ICONS], {"QT_QPA_PLATFORM": "offscreen"})


def freeze() -> None:
    """Run PyInstaller on its recipe."""
    shutil.rmtree(WORK / "frozen", ignore_errors=True)
    told = {
        "ETHICSDESK_ICONS": str(ICONS),
        "ETHICSDESK_TAKEN": str(WORK / "system-libraries.txt"),
        "ETHICSDESK_VERSION": version(),
        "PYTHONHASHSEED": "1",  # equal sources give equal archives
        "SOURCE_DATE_EPOCH": str(moment()),
    }
    if sys.platform == "win32":
        told["ETHICSDESK_VERSION_INFO"] = str(make_windows.version_info(version(), WORK))
    places = ["--workpath", WORK / "freezing", "--distpath", WORK / "frozen"]
    options = ["--noconfirm", "--clean", "--log-level", "ERROR", *places]
    run([python(), "-P", "-m", "PyInstaller", *options, HERE / "ethicsdesk.spec"], told)


def collect_licenses() -> None:
    """Write the license of everything inside, and copy the texts that go along."""
    shutil.rmtree(PAPERS, ignore_errors=True)
    PAPERS.mkdir(parents=True)
    run(
        [
            python(),
            "-P",
            HERE / "collect_licenses.py",
            WORK / "system-libraries.txt",
            PAPERS / "THIRD-PARTY.txt",
        ]
    )
    for source, name in TEXTS.items():
        shutil.copy(ROOT / source, PAPERS / name)


def self_check() -> None:
    """Let the frozen program check itself, away from this checkout and from the person's own folders."""
    with tempfile.TemporaryDirectory() as home:
        places = ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
        own = {**dict.fromkeys(places, home), "QT_QPA_PLATFORM": "offscreen"}
        run([starter(), "self-check"], own, folder=Path(home))


def starter() -> Path:
    """Return the frozen program that speaks on the command line."""
    if sys.platform == "darwin":
        return app() / "Contents" / "MacOS" / "EthicsDesk"
    return PROGRAM / ("ethicsdesk-console.exe" if sys.platform == "win32" else "ethicsdesk")


def app() -> Path:
    """Return the bundle macOS starts."""
    return WORK / "frozen" / "EthicsDesk.app"


def version() -> str:
    """Return the version of the checkout."""
    text = (ROOT / "ethicsdesk" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([0-9.]+)"', text)
    if found is None:
        raise dev.StopError("The version in ethicsdesk/__init__.py is not made of numbers alone.")
    return found[1]


def moment() -> int:
    """Return when the sources were last changed, in seconds: their last commit, else now."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    command = ["git", "-c", f"safe.directory={ROOT}", "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return int(time.time())
    return int(told)


def python() -> Path:
    """Return the build environment's Python."""
    return dev.scripts_of(VENV) / dev.python_name()


def run(command: Sequence[object], told: Mapping[str, str] | None = None, *, folder: Path = ROOT) -> None:
    """Run a part of the build, showing what it says. Raises StopError when it fails."""
    parts = [str(part) for part in command]
    if subprocess.call(parts, cwd=folder, env={**os.environ, **(told or {})}) != 0:
        raise dev.StopError(f"This step of the build failed: {' '.join(parts)}")


def write_checksums(folder: Path, files: Sequence[Path]) -> None:
    """Write what people compare their download with, in the form of sha256sum."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files)]
    (folder / "SHA256SUMS").write_text("".join(lines), "utf-8")


def size_of(folder: Path) -> int:
    """Return the bytes of every file in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def megabytes(size: int) -> str:
    """Return a size in MB with one decimal."""
    return f"{size / 1_000_000:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
