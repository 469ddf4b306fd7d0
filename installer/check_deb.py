"""Install the Debian package, check it, look at its window, and remove it again: installer/check_deb.py FILE.

Needs root, and a virtual screen for the window (xvfb, openbox, xdotool). What was done and seen is printed.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAM = Path("/usr/lib/ethicsdesk/ethicsdesk")
WINDOW = "EthicsDesk"
TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60.0  # seconds, for a busy machine
NEVER_INSIDE = re.compile(
    r"Qt6?(?:Network|WebEngine|Qml|Quick)|reportlab/fonts|DarkGarden|lib-dynload/_(?:ssl|sqlite3)\.|libssl"
)


class CheckError(Exception):
    """The package does not do what it should; carries what."""


def main(package: Path) -> int:
    """Do it all; return 0, or 1 after saying what went wrong."""
    if os.geteuid() != 0:
        print("Installing needs root.", file=sys.stderr)
        return 1
    if lacking := [tool for tool in TOOLS if shutil.which(tool) is None]:
        print(f"For the window this needs: {', '.join(lacking)}.", file=sys.stderr)
        return 1
    before = Path("/usr/bin/ethicsdesk")
    if before.exists():
        print("EthicsDesk is installed here already; this check would remove it.", file=sys.stderr)
        return 1
    try:
        check(package)
    except (CheckError, subprocess.CalledProcessError) as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        return 1
    finally:
        if before.exists():
            subprocess.run(["apt-get", "purge", "--yes", "--quiet=2", "ethicsdesk"], check=False, env=calm())
    return 0


def check(package: Path) -> None:
    """Install, look, remove. Raises CheckError, CalledProcessError."""
    show("dpkg-deb", "--info", package)
    listed = output("dpkg-deb", "--contents", package)
    strays = [line for line in listed.splitlines() if NEVER_INSIDE.search(line)]
    must(not strays, f"this may not be inside: {strays}")
    show("apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", package.resolve())
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        shutil.chown(home, "nobody")
        show("ethicsdesk", "--version", home=home)
        show("ethicsdesk", "self-check", home=home)
        look(home)
        vault = home / ".local" / "share" / "EthicsDesk" / "Vault"
        vault.mkdir(parents=True, exist_ok=True)
        (vault / "vault.json").write_text("{}", "ascii")
        show("apt-get", "remove", "--yes", "--quiet=2", "ethicsdesk")
        must((vault / "vault.json").is_file(), "removing touched the folder of a person")
    left = [
        place
        for place in ("/usr/lib/ethicsdesk", "/usr/bin/ethicsdesk", "/usr/share/doc/ethicsdesk")
        if Path(place).exists()
    ]
    must(not left, f"removing left {left}")
    print("Installed, checked, started, removed: all is well.", flush=True)


def look(home: Path) -> None:
    """Start the window on a screen of its own, as a person without rights, and close it as a person does."""
    with screen() as display:
        start = time.monotonic()
        told = {**person(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen([PROGRAM], env=told, user="nobody", group="nogroup", cwd=home)
        try:
            window = wait(lambda: found_window(display), "no window came up")
            print(f"$ ethicsdesk\nwindow {window} after {time.monotonic() - start:.1f} s", flush=True)
            sockets = network_sockets(program.pid)
            must(not sockets, f"it opened sockets to a network: {sockets}")
            print("sockets to any network: none", flush=True)
            keys = ["xdotool", "windowfocus", "--sync", window, "key", "--clearmodifiers", "alt+F4"]
            subprocess.run(keys, check=True, env={**calm(), "DISPLAY": display})
            code = program.wait(timeout=PATIENCE)
            must(code == 0, f"it ended with {code}")
            print("closed with exit code 0", flush=True)
        finally:
            program.kill()
            program.wait()


def found_window(display: str) -> str:
    """Return the number of the window once it is on the screen, else ''."""
    command = ["xdotool", "search", "--onlyvisible", "--name", WINDOW]
    answer = subprocess.run(
        command, env={**calm(), "DISPLAY": display}, capture_output=True, text=True, check=False
    )
    return answer.stdout.split()[0] if answer.stdout.split() else ""


def network_sockets(pid: int) -> list[str]:
    """Return the sockets of a process that could leave this computer."""
    own = {str(handle.readlink()) for handle in Path(f"/proc/{pid}/fd").iterdir() if handle.is_symlink()}
    return [
        f"{table} {line.split()[1]}"
        for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
        for line in Path(f"/proc/{pid}/net/{table}").read_text("ascii").splitlines()[1:]
        if f"socket:[{line.split()[9]}]" in own
    ]


@contextmanager
def screen() -> Iterator[str]:
    """Give a virtual screen with a window manager for a block."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x1000x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    manager = None
    try:
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        manager = subprocess.Popen(["openbox"], env={**calm(), "DISPLAY": display}, stderr=subprocess.DEVNULL)
        yield display
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()


def wait(ask: Callable[[], str], problem: str) -> str:
    """Ask until there is an answer. Raises CheckError when none comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(0.1)
    raise CheckError(problem)


def show(*command: object, home: Path | None = None) -> None:
    """Run a command and print it with what it says; in the name of nobody when it gets a home."""
    parts = [str(part) for part in command]
    print(f"$ {' '.join(parts)}", flush=True)
    if home is None:
        subprocess.run(parts, check=True, env=calm())
    else:
        subprocess.run(parts, check=True, env=person(home), cwd=home, user="nobody", group="nogroup")


def output(*command: object) -> str:
    """Return what a command says."""
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def must(holds: object, problem: str) -> None:
    """Go on, or raise CheckError."""
    if not holds:
        raise CheckError(problem)


def calm() -> dict[str, str]:
    """Return this environment, in which apt asks nothing."""
    return {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "DEBCONF_NOWARNINGS": "yes"}


def person(home: Path) -> dict[str, str]:
    """Return the environment of a person with this home and nothing else."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
