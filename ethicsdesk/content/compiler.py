"""Turns a checked pack into its compiled form, and reads it: one JSON text that starts quickly.

The compiled form names the SHA-256 of the files it was made from and of what it holds, so that it is used
only while both still fit. Reading it needs neither YAML nor pydantic.
"""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import mkstemp

from ethicsdesk.content.codec import from_text, to_text
from ethicsdesk.content.folder import read_files
from ethicsdesk.content.pack import CorePack
from ethicsdesk.content.problems import ContentError

VERSION = 1
"""Grows when the compiled form changes; an older one is made anew."""


def files_digest(files: Mapping[str, bytes]) -> str:
    """Return the SHA-256 over the names and bytes of a pack's files, the same on every system."""
    total = sha256()
    for name in sorted(files):
        data = files[name].replace(b"\r\n", b"\n")  # a checkout on Windows is the same pack
        total.update(f"{name}\0{len(data)}\0".encode())
        total.update(data)
    return total.hexdigest()


def compile_files(files: Mapping[str, bytes]) -> tuple[CorePack, bytes]:
    """Return the pack and its compiled form. Raises ContentError with every problem of the pack."""
    from ethicsdesk.content.check import check_files  # YAML and pydantic only when needed

    pack = check_files(files).pack()
    body = to_text(pack)
    head = {"version": VERSION, "files": files_digest(files), "sha256": sha256(body.encode()).hexdigest()}
    return pack, f"{json.dumps(head)}\n{body}\n".encode()


def read_compiled(compiled: bytes, *, files: str | None) -> CorePack | None:
    """Return the pack in *compiled*; None when it is damaged, outdated or not made from *files*.

    *files* is the digest of the author's files, or None when they are not at hand.
    """
    head_line, _, body = compiled.partition(b"\n")
    body = body.removesuffix(b"\n")
    try:
        head = json.loads(head_line)
        if head["version"] != VERSION or head["sha256"] != sha256(body).hexdigest():
            return None
        if files is not None and head["files"] != files:
            return None
        return from_text(CorePack, body.decode())
    except (ContentError, KeyError, TypeError, ValueError):
        return None


def read_pack(folder: Path) -> CorePack:
    """Return the pack of a content folder: compiled when that fits its files, else compiled now and kept.

    Raises ContentError when the pack is broken or not there.
    """
    source, target = folder / "core", folder / "compiled" / "core.json"
    compiled = target.read_bytes() if target.is_file() else b""
    files = read_files(source) if source.is_dir() or not compiled else None
    pack = read_compiled(compiled, files=files_digest(files) if files is not None else None)
    if pack is None:
        pack, compiled = compile_files(files if files is not None else read_files(source))
        with suppress(OSError):  # an installed program may not write here; it has compiled all the same
            write_compiled(target, compiled)
    return pack


def write_compiled(target: Path, compiled: bytes) -> None:
    """Put the compiled form in place in one step. Raises OSError when the place cannot be written to."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = mkstemp(dir=target.parent, prefix=target.stem, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(compiled)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def main(argv: Sequence[str]) -> int:
    """Compile the content folder in *argv*, or that of the checkout; return 0, or 1 after its problems."""
    here = Path(__file__).parents[2] / "resources" / "content"
    folder = Path(argv[0]) if argv else here
    try:
        read_pack(folder)
    except ContentError as error:
        print(error.report())  # noqa: T201 - a command speaks on standard output
        return 1
    print(folder / "compiled" / "core.json")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
