"""Makes the Debian package and the tarball of a frozen program, and says what it needs of the system."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from functools import cache
from pathlib import Path

PARTS = Path(__file__).parent / "linux"
MAINTAINER = "The EthicsDesk contributors <maintainers@ethicsdesk.invalid>"
TOOLS = ("binutils", "chrpath", "dpkg-dev", "libcups2", "libwayland-cursor0", "xz-utils")
"""Debian packages a build needs besides those of Qt; the libraries, so that dpkg can name them."""

FOREIGN_PATH = re.compile(r"\((?:RPATH|RUNPATH)\).*\[/")
"""A library that would look for others in a folder of the building machine."""

NEWS = """\
ethicsdesk ({version}) unstable; urgency=medium

  * What is new stands in /usr/share/doc/ethicsdesk/NEWS.gz.

 -- {maintainer}  {moment}
"""
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
CONTROL = """\
Package: ethicsdesk
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Suggests: gnome-keyring | kwalletmanager, cups
Description: ethics of AI in a solo therapy practice, offline and encrypted
 EthicsDesk guides a therapist in solo practice through the ethics of AI: it
 asks what applies to a tool, says whose rule each question is, and ends in a
 one-page decision with reasons. From the same facts it writes handouts and
 consent forms, keeps who agreed to what, stands by when something goes wrong,
 and makes one PDF that shows the whole year.
 .
 Everything lies in one encrypted vault on this computer. There is no network
 code. It gives no legal advice.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: EthicsDesk
Comment: The licenses of everything else in this package stand in
 /usr/share/doc/ethicsdesk/THIRD-PARTY.txt.gz.

Files: *
Copyright: 2026 The EthicsDesk contributors
License: Apache-2.0
 The full text is in /usr/share/common-licenses/Apache-2.0.

Files: usr/lib/ethicsdesk/_internal/ethicsdesk/_resources/content/*
Copyright: 2026 The EthicsDesk contributors
License: CC-BY-4.0
 The questions, explanations, rules, paper texts and translations may be used,
 shared and changed, also commercially, when EthicsDesk is named and changes are
 said. The full text is at https://creativecommons.org/licenses/by/4.0/legalcode.
"""


class MissingLibraryError(Exception):
    """A library is needed that neither the package nor this system has; carries what dpkg says."""


def tools() -> tuple[str, ...]:
    """Return the packages a build needs; the system's own Python keeps what is frozen in one of its own."""
    if sys.base_prefix == "/usr":
        return (*TOOLS, "libpython{}.{}".format(*sys.version_info))
    return TOOLS


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What was frozen and what the packages tell of it."""

    program: Path  # the folder
    papers: Path  # the folder with THIRD-PARTY.txt and the other texts
    icons: Path
    version: str
    date: str
    epoch: int  # seconds; every file in a package gets this time, so that equal builds are equal
    quick: bool  # little compression, for checks


def maintainer() -> str:
    """Return whom the package names: ETHICSDESK_MAINTAINER, else nobody who can be written to."""
    return os.environ.get("ETHICSDESK_MAINTAINER", "") or MAINTAINER


def architecture() -> str:
    """Return Debian's name for this machine, such as ``amd64``."""
    return _told(["dpkg", "--print-architecture"])


def is_elf(file: Path) -> bool:
    """Say whether a file is a program or library of Linux."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def strip(program: Path) -> None:
    """Take out what only a debugger needs; libraries that were moved into a wheel would not survive it."""
    for file in program.rglob("*"):
        if is_elf(file) and not _was_moved(file):
            subprocess.run(["strip", "--strip-unneeded", file], check=True)
            if FOREIGN_PATH.search(_told(["readelf", "-d", file])):
                subprocess.run(["chrpath", "--delete", file], check=True, stdout=subprocess.DEVNULL)


def _was_moved(file: Path) -> bool:
    return any(part.endswith(".libs") for part in file.parts) or ".libs" in _told(["readelf", "-d", file])


@cache
def depends(program: Path) -> str:
    """Return the Debian packages the libraries in a folder need, with versions, as dpkg itself finds them.

    Raises MissingLibraryError.
    """
    files = sorted(str(file) for file in program.rglob("*") if is_elf(file))
    folders = sorted({str(Path(file).parent) for file in files})
    with tempfile.TemporaryDirectory() as name:
        debian = Path(name) / "debian"
        debian.mkdir()
        (debian / "control").write_text("Source: ethicsdesk\n\nPackage: ethicsdesk\nArchitecture: any\n")
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{folder}" for folder in folders)]
        done = subprocess.run(
            [*command, *(f"-e{file}" for file in files)],
            cwd=name,
            check=False,
            capture_output=True,
            text=True,
        )
    if done.returncode != 0:
        lines = done.stderr.splitlines()  # it also complains of folders that are as they should be
        raise MissingLibraryError(
            "\n".join(line for line in lines if "error" in line or "cannot find" in line)
        )
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def deb(made: Made, target: Path) -> Path:
    """Write the Debian package into the folder *target*; return the file."""
    file = target / f"ethicsdesk_{made.version}_{architecture()}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "root"
        _lay_out(made, root)
        _control(made, root)
        _settle(root, made.epoch)
        level = ["-Zgzip", "-z1"] if made.quick else ["-Zxz", "-z6", "--threads-max=2"]
        _told(
            ["dpkg-deb", "--root-owner-group", *level, "--build", root, file],
            environment={"SOURCE_DATE_EPOCH": str(made.epoch)},
        )
    return file


def _lay_out(made: Made, root: Path) -> None:
    """Copy everything to where Debian wants it."""
    share, words = root / "usr" / "share", {"VERSION": made.version, "DATE": made.date}
    shutil.copytree(made.program, root / "usr" / "lib" / "ethicsdesk", symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "ethicsdesk").symlink_to("../lib/ethicsdesk/ethicsdesk")
    _write(share / "applications" / "ethicsdesk.desktop", _part("ethicsdesk.desktop", words))
    _write(share / "metainfo" / "local.ethicsdesk.app.metainfo.xml", _part("ethicsdesk.metainfo.xml", words))
    for size in ICON_SIZES:
        picture = (made.icons / f"ethicsdesk-{size}.png").read_bytes()
        _write(share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "ethicsdesk.png", picture)
    drawing = (PARTS.parent / "icons" / "ethicsdesk.svg").read_bytes()
    _write(share / "icons" / "hicolor" / "scalable" / "apps" / "ethicsdesk.svg", drawing)
    _write(share / "man" / "man1" / "ethicsdesk.1.gz", _packed(_part("ethicsdesk.1", words)))
    papers = share / "doc" / "ethicsdesk"
    _write(papers / "copyright", COPYRIGHT.encode())
    news = NEWS.format(version=made.version, maintainer=maintainer(), moment=formatdate(made.epoch))
    _write(papers / "changelog.gz", _packed(news.encode()))
    _write(papers / "NEWS.gz", _packed((made.papers / "CHANGELOG.txt").read_bytes()))
    _write(papers / "THIRD-PARTY.txt.gz", _packed((made.papers / "THIRD-PARTY.txt").read_bytes()))


def _control(made: Made, root: Path) -> None:
    files = sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    sums = "".join(f"{_md5(file)}  {file.relative_to(root).as_posix()}\n" for file in files)
    told = CONTROL.format(
        version=made.version,
        architecture=architecture(),
        maintainer=maintainer(),
        size=sum(file.stat().st_size for file in files) // 1024,
        depends=depends(made.program),
    )
    _write(root / "DEBIAN" / "control", told.encode())
    _write(root / "DEBIAN" / "md5sums", sums.encode())


def tarball(made: Made, target: Path) -> Path:
    """Write the program as an archive that runs from any folder; return the file."""
    machine = os.uname().machine
    top = f"EthicsDesk-{made.version}"
    file = target / f"{top}-linux-{machine}.tar.xz"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / top
        shutil.copytree(made.program, root, symlinks=True)
        for paper in sorted(made.papers.iterdir()):
            shutil.copy(paper, root)
        packages = re.sub(r" \([^)]*\)", "", depends(made.program)).split(", ")
        words = {
            "VERSION": made.version,
            "MACHINE": machine,
            "ARCHIVE": file.name,
            "PACKAGES": " ".join(packages),
        }
        _write(root / "README.txt", _part("README.txt", words))
        _write(root / "share" / "ethicsdesk.desktop", _part("ethicsdesk.desktop", {}))
        shutil.copy(PARTS.parent / "icons" / "ethicsdesk.svg", root / "share")
        shutil.copy(PARTS / "add-to-menu", root)
        _settle(root, made.epoch)
        plain = Path(name) / "plain.tar"
        with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as archive:
            archive.add(root, top, filter=_anonymous)
        with file.open("wb") as packed:
            level = "-0" if made.quick else "-6"
            subprocess.run(["xz", "--threads=2", level, "--stdout", plain], stdout=packed, check=True)
    return file


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _part(name: str, words: Mapping[str, str]) -> bytes:
    text = (PARTS / name).read_text("utf-8")
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    return text.encode()


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _settle(root: Path, epoch: int) -> None:
    """Give every file the rights and the time that do not depend on who builds, and when."""
    for file in (root, *_inside(root)):
        if not file.is_symlink():
            runs = file.is_dir() or _is_script(file) or (file.name == "ethicsdesk" and is_elf(file))
            file.chmod(0o755 if runs else 0o644)
        os.utime(file, (epoch, epoch), follow_symlinks=False)


def _is_script(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(2) == b"#!"


def _inside(root: Path) -> Iterator[Path]:
    return iter(sorted(root.rglob("*")))


def _md5(file: Path) -> str:
    """Return what dpkg looks for damage with; it protects against nothing else."""
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def _told(
    command: list[object], *, cwd: str | None = None, environment: Mapping[str, str] | None = None
) -> str:
    whole = {**os.environ, "LC_ALL": "C.UTF-8", **(environment or {})}
    parts = [str(part) for part in command]
    return subprocess.run(
        parts, cwd=cwd, env=whole, check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()
