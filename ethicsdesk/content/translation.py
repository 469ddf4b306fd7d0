"""The pack in another language: compiled beside the English, and only when every text is there."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from ethicsdesk.content import compiler
from ethicsdesk.content.codec import to_text
from ethicsdesk.content.compiler import VERSION, files_digest, read_compiled, write_compiled
from ethicsdesk.content.folder import read_files
from ethicsdesk.content.languages import promised
from ethicsdesk.content.pack import CorePack
from ethicsdesk.content.problems import ContentError


def read_language(folder: Path, code: str) -> CorePack:
    """Return the pack in another language: compiled when that fits its files, else compiled now and kept.

    Raises ContentError with every problem, one for each missing or stale text among them.
    """
    core, written = read_files(folder / "core"), read_files(folder / code)
    fingerprint = _fingerprint(core, written)
    target = folder / "compiled" / f"{code}.json"
    compiled = target.read_bytes() if target.is_file() else b""
    pack = read_compiled(compiled, files=fingerprint)
    if pack is None:
        pack = translate(core, written)
        body = to_text(pack)
        head = {"version": VERSION, "files": fingerprint, "sha256": sha256(body.encode()).hexdigest()}
        with suppress(OSError):  # an installed program may not write here; it has compiled all the same
            write_compiled(target, f"{json.dumps(head)}\n{body}\n".encode())
    return pack


def _fingerprint(core: Mapping[str, bytes], written: Mapping[str, bytes]) -> str:
    return sha256(f"{files_digest(core)} {files_digest(written)}".encode()).hexdigest()


def translate(core: Mapping[str, bytes], written: Mapping[str, bytes]) -> CorePack:
    """Return the pack of these files in another language. Raises ContentError unless it is complete."""
    from ethicsdesk.content.check import Checked  # YAML and pydantic only when needed
    from ethicsdesk.content.load import load
    from ethicsdesk.content.overlay_check import check_overlay

    draft, problems = load(core)
    if problems:
        raise ContentError(problems)
    found = check_overlay(draft, written)
    if found.laid is None or found.problems or not found.laid.complete:
        raise ContentError([*found.problems, *found.gaps()])
    return Checked(found.laid.draft, ()).pack()


def main(argv: Sequence[str]) -> int:
    """Compile the pack in the folder in *argv* and each complete language; return 0, or 1 after the problems.

    A gap in a language whose authors say that it is complete is a problem.
    """
    code = compiler.main(argv)
    if code != 0:
        return code
    folder = Path(argv[0])
    try:
        for language in promised(folder):
            read_language(folder, language.code)
    except ContentError as error:
        print(error.report())  # noqa: T201 - a command speaks on standard output
        return 1
    return 0
