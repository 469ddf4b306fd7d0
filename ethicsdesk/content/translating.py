"""The commands for translators: what a language lacks, and files with the English beside each gap."""

from pathlib import Path

from ethicsdesk.content.check import check_folder
from ethicsdesk.content.languages import is_code
from ethicsdesk.content.load import Draft
from ethicsdesk.content.overlay_check import (
    check_languages,
    missing_by_file,
    spanish_ease,
    status,
    write_stub,
)
from ethicsdesk.content.problems import ContentError


def stub(folder: Path, code: str) -> int:
    """Write or update the files of a language in a content folder; print how far it is, return 0 or 1."""
    return _told(folder, code, write=True)


def show(folder: Path, code: str) -> int:
    """Print how far a language has come, file by file; return 0, or 1 when it has problems."""
    return _told(folder, code, write=False)


def _told(folder: Path, code: str, *, write: bool) -> int:
    if not is_code(code):
        print(f"“{code}” is no language code, such as es or pt-BR.")  # noqa: T201 - a command speaks
        return 1
    try:
        draft = _sound(folder / "core")
        if write:
            write_stub(draft, folder, code)
        return _print(draft, folder, code)
    except ContentError as error:
        print(error.report())  # noqa: T201
        return 1


def _sound(core: Path) -> Draft:
    checked = check_folder(core)
    if checked.problems:
        raise ContentError(checked.problems)
    return checked.draft


def _print(draft: Draft, folder: Path, code: str) -> int:
    found = next((one for one in check_languages(draft, folder) if one.code == code), None)
    if found is None:
        print(f"Nothing is written in {code} yet. Begin with: content stub {code}")  # noqa: T201
        return 1
    lines = [*status(found), *missing_by_file(found), *spanish_ease(found), *map(str, found.wrong())]
    print("\n".join(lines))  # noqa: T201
    return 1 if found.wrong() else 0
