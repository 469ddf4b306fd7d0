"""Commands for the full readable export: export, import."""

import argparse
from pathlib import Path

from ethicsdesk.commands.asking import read_passphrase, tell


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands."""
    export = commands.add_parser("export", help="write everything in a vault, readable, with an index")
    export.add_argument("--vault", type=Path, required=True, dest="vault", help="folder of the vault")
    export.add_argument("--out", type=Path, required=True, help="a new folder, or a file ending in .zip")
    export.add_argument("--passphrase-file", type=Path, help="a file whose first line is the passphrase")
    export.set_defaults(run=_export)
    take = commands.add_parser("import", help="make a new vault from an export")
    take.add_argument("--from", type=Path, required=True, dest="source", help="the export: folder or .zip")
    take.add_argument("--vault", type=Path, required=True, dest="vault", help="folder of the new vault")
    take.add_argument(
        "--passphrase-file", type=Path, help="a file whose first line is the passphrase of the new vault"
    )
    take.set_defaults(run=_import)


def _export(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap
    from ethicsdesk.services import exporting

    desk = bootstrap.make_session().unlock(options.vault, read_passphrase(options.passphrase_file))
    try:
        done = exporting.export(desk, bootstrap.make_archives(), options.out, tell).value
    finally:
        desk.store.close()
    print(f"{done.target}: {done.files} files. Nothing in it is encrypted; keep it as carefully as records.")
    print(f"Anchor:\n{exporting.anchor_lines(done.anchor)}")
    return 0


def _import(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap
    from ethicsdesk.services import exporting, importing

    done = importing.build(
        bootstrap.make_session(),
        bootstrap.make_archives(),
        options.source,
        folder=options.vault,
        passphrase=read_passphrase(options.passphrase_file),
        progress=tell,
    ).value
    done.desk.store.close()
    print(f"{options.vault}: made from the export, up to this entry. Compare it with a printed anchor:")
    print(exporting.anchor_lines(done.old_end))
    print(f"Recovery code of the new vault, shown only now. Write it down:\n  {done.recovery_code}")
    return 0
