"""Set up and start EthicsDesk from a checkout: python3 dev.py run | test | check | lock."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

USAGE = """\
python3 dev.py run [arguments]    set up what is missing, then start EthicsDesk
python3 dev.py test [arguments]   set up what is missing, then run the tests (arguments go to pytest)
python3 dev.py check              format, lint, types, layers, content, texts
python3 dev.py texts              gather texts for translators; compile the languages that are complete
python3 dev.py lock               write locks/ anew from pyproject.toml (needs the network)"""

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "ethicsdesk-ready"  # written last: without it the set-up did not finish
RUN_LOCK = ROOT / "locks" / "run.txt"
DEV_LOCK = ROOT / "locks" / "dev.txt"  # holds all of RUN_LOCK too
INSTALLER_LOCK = ROOT / "locks" / "installer.txt"  # so does this; for installer/build.py
UV = "uv==0.13.9"  # makes the locks; never part of EthicsDesk

QT_PACKAGES = (
    "libcups2",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
TEST_PACKAGES = (
    *QT_PACKAGES,
    "at-spi2-core",
    "dbus",
    "gcc",
    "gdb",
    "gir1.2-atspi-2.0",
    "gnome-keyring",
    "libc6-dev",
    "openbox",
    "poppler-utils",
    "python3-gi",
    "qpdf",
    "strace",
    "xauth",
    "xdotool",
    "xvfb",
)
SCREENLESS = frozenset({"offscreen", "minimal", "vnc"})
NO_WINDOW_OPTIONS = frozenset({"-h", "--help", "-V", "--version"})


class StopError(Exception):
    """The set-up cannot go on; carries the sentence that says why and what to do."""


def main(arguments: list[str]) -> int:
    """Do what the first argument names; return the exit code."""
    commands = {"run": run, "test": test, "check": check, "texts": texts, "lock": lock}
    if not arguments or arguments[0] not in commands:
        print(USAGE)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        require_python()
        return commands[arguments[0]](arguments[1:])
    except StopError as stop:
        print(stop, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped. If the set-up was not finished, the next start repairs it.", file=sys.stderr)
    return 1


def run(arguments: list[str]) -> int:
    """Start EthicsDesk in the caller's folder; return its exit code."""
    if opens_window(arguments) and not has_screen():
        raise StopError(
            "There is no screen here; for a sample practice with papers and pictures of every page, run: "
            "python3 dev.py run demo --out DIR"
        )
    prepare(QT_PACKAGES, RUN_LOCK)
    compile_texts()
    return subprocess.call([venv_python(), "-P", "-m", "ethicsdesk", *arguments])


def test(arguments: list[str]) -> int:
    """Run the tests without touching the person's screen; return pytest's exit code."""
    prepare(TEST_PACKAGES, DEV_LOCK)
    compile_texts()
    command = [str(venv_python()), "-m", "pytest", *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if sys.platform == "linux":
        environment.pop("WAYLAND_DISPLAY", None)
        if shutil.which("xvfb-run"):
            # The screen is for the tests that start the program; the others stay offscreen.
            command = ["xvfb-run", "-a", "-s", "-screen 0 1440x1000x24 -nolisten tcp", *command]
    return subprocess.call(command, cwd=ROOT, env=environment)


def check(arguments: list[str]) -> int:
    """Run every static check, all of them even when one fails; return 0 when all are clean."""
    if arguments:
        raise StopError("check takes no arguments.")
    prepare(QT_PACKAGES, DEV_LOCK)
    tools = venv_python().parent
    checks = (
        ("format", [tools / "ruff", "format", "--check", "."]),
        ("lint", [tools / "ruff", "check", "."]),
        ("types", [tools / "mypy"]),
        ("layers", [tools / "lint-imports", "--no-cache"]),
        ("content", [venv_python(), "-m", "ethicsdesk", "content", "check"]),
        ("texts", [venv_python(), ROOT / "installer" / "texts.py", "--check"]),
    )
    failed = [name for name, command in checks if not passes(name, [str(part) for part in command])]
    print(f"check: {'failed: ' + ', '.join(failed) if failed else 'all clean'}")
    return 1 if failed else 0


def texts(arguments: list[str]) -> int:
    """Bring translations/ up to date with the program; return 1 when a promised language has gaps."""
    if arguments:
        raise StopError("texts takes no arguments.")
    prepare(QT_PACKAGES, DEV_LOCK)
    return subprocess.call([venv_python(), ROOT / "installer" / "texts.py"], cwd=ROOT)


def compile_texts() -> None:
    """Compile the languages that are translated whole and were not compiled since; silent when there is none.

    A language is offered only with its compiled texts, so it would be missed without a word.
    """
    if load_texts().waiting():
        code = f"import sys; sys.path.append({str(ROOT)!r}); from installer import texts; texts.release()"
        subprocess.call([venv_python(), "-P", "-c", code])


def load_texts() -> ModuleType:
    """Return what looks after the texts of the window; it needs no library."""
    spec = importlib.util.spec_from_file_location("texts", ROOT / "installer" / "texts.py")
    if spec is None or spec.loader is None:
        raise StopError("installer/texts.py is missing; please get the checkout anew.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


def passes(name: str, command: list[str]) -> bool:
    """Run one check, print how long it took, and say whether it was clean."""
    start = time.monotonic()
    good = subprocess.call(command, cwd=ROOT) == 0
    print(f"== {name}: {'ok' if good else 'FAILED'} ({time.monotonic() - start:.1f} s)", flush=True)
    return good


def lock(arguments: list[str]) -> int:
    """Write both locks anew, for every platform, with hashes and without any address."""
    upgrade = ["--upgrade"] if arguments == ["--upgrade"] else []
    if arguments and not upgrade:
        raise StopError("lock takes no arguments but --upgrade.")
    need_venv_module()
    with tempfile.TemporaryDirectory() as folder:
        call([sys.executable, "-m", "venv", folder], "The scratch environment could not be made.")
        python = scripts_of(Path(folder)) / python_name()
        call([python, "-m", "pip", "install", "--quiet", UV], "uv could not be downloaded.")
        same = ["-c", RUN_LOCK]  # the packages give away the versions that were tested
        for target, extra in (
            (RUN_LOCK, []),
            (DEV_LOCK, ["--extra", "dev"]),
            (INSTALLER_LOCK, ["--extra", "installer", *same]),
        ):
            call(
                [python, "-m", "uv", *compile_options(), *upgrade, *extra, "-o", target],
                "No lock was written.",
            )
    return 0


def compile_options() -> list[str]:
    """Return how a lock is made: universal, hashed, wheels only, naming no index."""
    universal = ["--universal", "--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:"]
    quiet = ["--no-header", "--no-annotate", "--no-config", "--quiet"]
    return ["pip", "compile", "pyproject.toml", *universal, *quiet]


def require_python() -> None:
    """Stop when this Python is too old."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        have = ".".join(map(str, sys.version_info[:2]))
        raise StopError(
            f"EthicsDesk needs Python {wanted} or newer; this is {have}. Please install a newer one."
        )


def opens_window(arguments: list[str]) -> bool:
    """Say whether EthicsDesk, started with these arguments, shows its window (no command named)."""
    if any(argument in NO_WINDOW_OPTIONS for argument in arguments):
        return False
    return not arguments or arguments[0].startswith("-")


def has_screen() -> bool:
    """Say whether a window can be shown; only Linux can lack a screen."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in SCREENLESS:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare(packages: tuple[str, ...], lock_file: Path) -> None:
    """Bring the system packages and the environment up to date; quick and silent when they are."""
    if sys.platform == "linux" and shutil.which("dpkg-query"):
        install_packages(missing_packages((*packages, *venv_packages())))
    if not is_ready(lock_file):
        build_environment(lock_file)


def venv_packages() -> tuple[str, ...]:
    """Return the package Debian keeps `python -m venv` in, when this Python lacks it."""
    if importlib.util.find_spec("ensurepip"):
        return ()
    return ("python{}.{}-venv".format(*sys.version_info),)


def need_venv_module() -> None:
    """Stop, or install, when `python -m venv` would not work."""
    if venv_packages():
        install_packages(list(venv_packages()))


def missing_packages(names: tuple[str, ...]) -> list[str]:
    """Return those names dpkg does not list as installed, under this name or its 64-bit-time one."""
    both = [variant for name in names for variant in (name, f"{name}t64")]
    query = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\\n", *both]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    installed = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return [name for name in names if not installed & {name, f"{name}t64"}]


def install_packages(names: list[str]) -> None:
    """Install with apt when this is root; otherwise stop with the one line to type."""
    if not names:
        return
    if os.geteuid() != 0:
        raise StopError(
            "Some system packages are missing. Please run this line, then start again:\n\n"
            f"sudo apt install --no-install-recommends {' '.join(names)}\n"
        )
    print(f"Installing system packages: {' '.join(names)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "DEBCONF_NOWARNINGS": "yes"}
    install = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", *names]
    # The first step mends an installation that was cut off earlier.
    for command in (["dpkg", "--configure", "-a"], ["apt-get", "update", "--quiet=2"], install):
        call(command, "The system packages could not be installed. Is there a network connection?", quiet)


def is_ready(lock_file: Path) -> bool:
    """Say whether the environment was finished with this lock, or with the larger one."""
    if not STAMP.is_file() or not venv_python().exists():
        return False
    return STAMP.read_text("utf-8") in {fingerprint(lock_file), fingerprint(DEV_LOCK)}


def fingerprint(lock_file: Path) -> str:
    """Return what the environment depends on, in one digest: lock, Python, place of the checkout."""
    digest = hashlib.sha256(lock_file.read_bytes())
    digest.update(repr((sys.version_info[:2], str(ROOT))).encode())
    return digest.hexdigest()


def build_environment(lock_file: Path) -> None:
    """Make .venv from nothing, so that no half-finished or outdated one is ever used."""
    if Path(sys.prefix) == VENV:
        raise StopError("The environment must be made anew: please start dev.py with your system's Python.")
    print("Setting up .venv: this downloads EthicsDesk's libraries once (about 130 MB).", flush=True)
    call([sys.executable, "-m", "venv", "--clear", VENV], "The Python environment could not be made.")
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
    install = [venv_python(), "-m", "pip", "install", *options, "--require-hashes", "-r", lock_file]
    call(install, "The libraries could not be installed. Check the network connection, then start again.")
    put_checkout_on_path()
    show = [venv_python(), "-c", "from PySide6 import QtWidgets"]
    call(show, "Qt cannot start here: a system library named above is missing.")
    unfinished = STAMP.with_suffix(".new")
    unfinished.write_text(fingerprint(lock_file), "utf-8")
    unfinished.replace(STAMP)


def put_checkout_on_path() -> None:
    """Let the environment's Python import ethicsdesk from this checkout, in any folder."""
    ask = [str(venv_python()), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip())
    # Run as code and kept ASCII, because a plain path is read in the system's own encoding.
    line = f"import sys; sys.path.append({str(ROOT)!a})\n"
    (packages / "ethicsdesk-checkout.pth").write_text(line, "ascii")


def venv_python() -> Path:
    """Return the environment's Python."""
    return scripts_of(VENV) / python_name()


def scripts_of(environment: Path) -> Path:
    """Return the folder with an environment's programs."""
    return environment / ("Scripts" if os.name == "nt" else "bin")


def python_name() -> str:
    """Return the file name of Python on this system."""
    return "python.exe" if os.name == "nt" else "python"


def call(command: Sequence[object], sentence: str, environment: dict[str, str] | None = None) -> None:
    """Run a step of the set-up, showing its errors only; stop with the sentence when it fails."""
    parts = [str(part) for part in command]
    if subprocess.call(parts, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL) != 0:
        raise StopError(sentence)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
