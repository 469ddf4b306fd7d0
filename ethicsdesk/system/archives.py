"""Archives of readable files: a folder or a zip file, written whole or not at all, read without unpacking."""

import errno
import hashlib
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import IO, Self

from ethicsdesk.domain.errors import (
    DiskFullError,
    DiskTroubleError,
    FolderNotEmptyError,
    ImportDamagedError,
    ImportDoubledError,
    ImportMissingError,
    ImportTooLargeError,
    ImportUnsafeError,
    ReadOnlyError,
)
from ethicsdesk.services.archive_ports import FileMark, Sink, Source

ZIP = ".zip"
OURS, PARTIAL = ".ethicsdesk-", ".partial"
PIECE = 256 * 1024
PACKED = frozenset({".csv", ".json", ".jsonl", ".txt"})  # the rest is packed already
ZIP_DAY = (1980, 1, 1, 0, 0, 0)  # a zip file cannot do without a date; this one says nothing
MOST_FILES = 200_000
MOST_PACKED = 200  # times smaller; what this program writes packs about twenty times
SMALL = 10 * 1024 * 1024  # unpacks to no harm, however well it was packed
NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NOT_WRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
ENCRYPTED = 0x1
PLAIN_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


class FileArchives:
    """Implements `services.archive_ports.Archives`."""

    @contextmanager
    def writing(self, target: Path) -> Iterator[Sink]:
        """Begin an archive beside its final place; give it its name when the block ended well."""
        zipped = target.suffix.lower() == ZIP
        with _in_words(target):
            if not zipped and target.exists() and (not target.is_dir() or any(target.iterdir())):
                raise FolderNotEmptyError(folder=target)
            partial = _workshop(target.parent)
            made = partial / target.name
            try:
                if zipped:
                    with ZipSink(made) as sink:
                        yield sink
                else:
                    made.mkdir(mode=0o700)
                    yield FolderSink(made)
                    _sync_folders(made)
                _take_place(made, target)
            finally:
                shutil.rmtree(partial, ignore_errors=True)

    @contextmanager
    def reading(self, source: Path) -> Iterator[Source]:
        """Open a zip file or a folder."""
        with _in_words(source):
            if source.is_dir():
                yield FolderSource(source)
                return
            try:
                opened = zipfile.ZipFile(source)
            except FileNotFoundError:
                raise ImportMissingError(path=source) from None
            except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError) as problem:
                raise _no_zip(source) from problem
            with opened:
                yield ZipSource(opened)


class FolderSink:
    """Writes an archive as a folder."""

    def __init__(self, folder: Path) -> None:
        """Write below *folder*, which is there and empty."""
        self._folder = folder

    def add(self, name: str, chunks: Iterable[bytes]) -> FileMark:
        """Write a file, safe on the disk when this returns."""
        path = self._folder.joinpath(*_inside(name))
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            mark = _pour(name, chunks, file)
            file.flush()
            os.fsync(file.fileno())
        return mark


class ZipSink:
    """Writes an archive as a zip file."""

    def __init__(self, path: Path) -> None:
        """Begin the file, readable by its owner only."""
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        self._file = os.fdopen(descriptor, "w+b")
        self._zip = zipfile.ZipFile(self._file, "w")
        self._names: set[str] = set()

    def add(self, name: str, chunks: Iterable[bytes]) -> FileMark:
        """Write a file; texts are packed."""
        _inside(name)
        if name in self._names:
            raise ValueError(f"{name!r} is written twice")
        self._names.add(name)
        about = zipfile.ZipInfo(name, ZIP_DAY)
        about.external_attr = (stat.S_IFREG | 0o600) << 16
        packed = PurePosixPath(name).suffix in PACKED
        about.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        with self._zip.open(about, "w", force_zip64=True) as file:
            return _pour(name, chunks, file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, failed: type[BaseException] | None, *_rest: object) -> None:
        if failed is not None:
            self._zip.fp = None  # no directory for a file that is thrown away, which would need space
            self._file.close()
            return
        with self._file:
            self._zip.close()
            self._file.flush()
            os.fsync(self._file.fileno())


class FolderSource:
    """Reads an archive that lies as a folder; links are not followed."""

    def __init__(self, folder: Path) -> None:
        """Read below *folder*."""
        self._folder = folder

    def size(self, name: str) -> int | None:
        """Return the size of a file, or None. Raises ImportUnsafeError for a link or a name outside."""
        path = self._path(name)
        try:
            found = path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(found.st_mode):
            raise ImportUnsafeError(name=name)
        return found.st_size

    def read(self, name: str, *, most: int) -> Iterator[bytes]:
        """Yield a file in pieces."""
        if self.size(name) is None:
            raise ImportDamagedError(part=name)
        with self._path(name).open("rb") as file:
            yield from _pieces(name, file, most)

    def _path(self, name: str) -> Path:
        path = self._folder
        parts = _safe(name)
        for part in parts[:-1]:
            path /= part
            if path.is_symlink():
                raise ImportUnsafeError(name=name)
        return path / parts[-1]


class ZipSource:
    """Reads an archive that lies as a zip file; its directory is judged before anything is read."""

    def __init__(self, opened: zipfile.ZipFile) -> None:
        """Judge the directory. Raises ImportUnsafeError, ImportDoubledError, ImportTooLargeError."""
        self._zip = opened
        self._members: dict[str, zipfile.ZipInfo] = {}
        members = opened.infolist()
        if len(members) > MOST_FILES:
            raise ImportTooLargeError(name=opened.filename or "")
        for about in members:
            self._judge(about)

    def size(self, name: str) -> int | None:
        """Return the size a file says it has, or None."""
        _safe(name)
        about = self._members.get(name)
        return about.file_size if about else None

    def read(self, name: str, *, most: int) -> Iterator[bytes]:
        """Yield a file in pieces, never more than *most* bytes, whatever its directory says."""
        about = self._members.get(name)
        if about is None:
            raise ImportDamagedError(part=name)
        try:
            with self._opened(about) as file:
                yield from _pieces(name, file, most)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as problem:
            raise ImportDamagedError(part=name) from problem

    def _opened(self, about: zipfile.ZipInfo) -> IO[bytes]:
        if not 0 <= about.header_offset < 2**62:  # a directory that lies about its own place leads there
            raise zipfile.BadZipFile("a file before the start of the archive")
        return self._zip.open(about)

    def _judge(self, about: zipfile.ZipInfo) -> None:
        name = about.filename
        if about.is_dir():
            _safe(name.rstrip("/"))
            return
        _safe(name)
        kind = stat.S_IFMT(about.external_attr >> 16)
        odd = about.flag_bits & ENCRYPTED or about.compress_type not in PLAIN_METHODS
        if kind not in (0, stat.S_IFREG) or odd or name != about.orig_filename:
            raise ImportUnsafeError(name=name)
        if name in self._members:
            raise ImportDoubledError(name=name)
        if about.file_size > max(SMALL, MOST_PACKED * about.compress_size):
            raise ImportTooLargeError(name=name)
        self._members[name] = about


def _inside(name: str) -> tuple[str, ...]:
    """Return the parts of a name. Raises ValueError for one that leads out or means something to a system."""
    parts = tuple(name.split("/"))
    if any(part in ("", ".", "..") or part != part.strip() for part in parts):
        raise ValueError(f"{name!r} is no name inside an archive")
    if any(letter in '\\:<>|?*"' or not letter.isprintable() for letter in name):
        raise ValueError(f"{name!r} is no name inside an archive")
    return parts


def _safe(name: str) -> tuple[str, ...]:
    try:
        return _inside(name)
    except ValueError as problem:
        raise ImportUnsafeError(name=name) from problem


def _pour(name: str, chunks: Iterable[bytes], file: IO[bytes]) -> FileMark:
    total, size = hashlib.sha256(), 0
    for chunk in chunks:
        file.write(chunk)
        total.update(chunk)
        size += len(chunk)
    return FileMark(name=name, size=size, sha256=total.hexdigest())


def _pieces(name: str, file: IO[bytes], most: int) -> Iterator[bytes]:
    left = most
    while piece := file.read(PIECE):
        left -= len(piece)
        if left < 0:
            raise ImportTooLargeError(name=name)
        yield piece


def _no_zip(source: Path) -> ImportMissingError | ImportDamagedError:
    """Tell a zip file that was cut off from a file of another kind."""
    with suppress(OSError), source.open("rb") as file:
        if file.read(2) == b"PK":
            return ImportDamagedError(part=source.name)
    return ImportMissingError(path=source)


def _take_place(partial: Path, target: Path) -> None:
    if target.is_dir():
        target.rmdir()  # empty, as was looked at before
    partial.replace(target)
    _sync(target.parent)


def _sync_folders(folder: Path) -> None:
    for below, _folders, _files in os.walk(folder):
        _sync(Path(below))


def _sync(folder: Path) -> None:
    """Make the names in a folder durable; Windows does this by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _workshop(parent: Path) -> Path:
    """Return a new folder for the half-made; what a cut-off export left in plain text goes first."""
    parent.mkdir(parents=True, exist_ok=True)
    for leftover in parent.glob(f"{OURS}*{PARTIAL}"):
        shutil.rmtree(leftover, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=OURS, suffix=PARTIAL, dir=parent))


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        if problem.errno in NO_SPACE:
            raise DiskFullError from problem
        if problem.errno in NOT_WRITABLE:
            raise ReadOnlyError(path=path) from problem
        raise DiskTroubleError(path=path) from problem
