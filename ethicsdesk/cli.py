"""The command line: the window without arguments, and the headless commands."""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import ethicsdesk
from ethicsdesk.commands import export, guide, rescue, vault, verify
from ethicsdesk.commands.asking import read_passphrase, tell
from ethicsdesk.domain.errors import UserError

if TYPE_CHECKING:
    from ethicsdesk.services.desk import Desk

FAILED = 1
MOST_YEARS = 40


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code. A failure the person can act on is one sentence on stderr."""
    options = _parser().parse_args(arguments)
    try:
        code = int(options.run(options))
        if sys.stdout is not None:  # a program without a terminal has none
            sys.stdout.flush()
    except UserError as error:
        print(error, file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # whoever reads has read enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return FAILED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ethicsdesk", description="The ethics of AI in a solo therapy practice, offline and encrypted."
    )
    parser.add_argument("--version", action="version", version=f"EthicsDesk {ethicsdesk.__version__}")
    parser.add_argument("--vault", type=Path, help="folder of the vault to open (default: the usual place)")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="")
    _add_demo(commands)
    _add_binder(commands)
    vault.add(commands)
    export.add(commands)
    rescue.add(commands)
    verify.add(commands)
    guide.add(commands)
    check = commands.add_parser("self-check", help="open a vault, draw a page, and report versions")
    check.set_defaults(run=_self_check)
    content = commands.add_parser("content", help="check the questions and texts").add_subparsers(
        required=True, metavar=""
    )
    content_check = content.add_parser("check", help="report every problem with its file and line")
    content_check.add_argument("path", nargs="?", type=Path)
    content_check.set_defaults(run=_content_check)
    _add_languages(content)
    return parser


def _add_languages(content: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    for name, words in (
        ("stub", "write or update the files of a language, English beside each gap"),
        ("status", "count what a language has and lacks"),
    ):
        command = content.add_parser(name, help=words)
        command.add_argument("language", help="its code, such as es")
        command.add_argument("path", nargs="?", type=Path, help="the content folder (default: this one)")
        command.set_defaults(run=_content_language, command=name)


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = commands.add_parser("demo", help="make a sample practice with its papers, binder and pictures")
    demo.add_argument("--out", type=Path, required=True, help="an empty or new folder")
    demo.add_argument("--seed", type=int, default=1, help="the same seed gives the same content")
    demo.add_argument(
        "--years", type=_years, help="only a vault, with the work of so many years (1 to 40), for measuring"
    )
    demo.set_defaults(run=_demo)


def _years(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 4 and 1 <= int(text) <= MOST_YEARS):
        raise argparse.ArgumentTypeError(f"choose a number from 1 to {MOST_YEARS}")
    return int(text)


def _add_binder(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    binder = commands.add_parser("binder", help="write the binder of a year as PDF")
    binder.add_argument("--vault", type=Path, required=True, dest="vault")
    binder.add_argument("--year", type=int, required=True)
    binder.add_argument("--out", type=Path, required=True, help="the PDF file to write")
    binder.add_argument("--no-exhibits", action="store_true", help="leave out the files kept as evidence")
    binder.add_argument("--seal", action="store_true", help="seal it: “verify” tells later if it was changed")
    binder.add_argument("--passphrase-file", type=Path, help="a file whose first line is the passphrase")
    binder.set_defaults(run=_binder)


def _window(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap

    return bootstrap.run_window(options.vault)


def _demo(options: argparse.Namespace) -> int:
    from ethicsdesk import demo

    if options.years is not None:
        return demo.make_years(options.out, years=options.years, seed=options.seed, progress=tell)
    return demo.make(options.out, seed=options.seed)


def _binder(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap
    from ethicsdesk.services import anchors
    from ethicsdesk.services.binder import exhibits
    from ethicsdesk.services.binder import plan as binder
    from ethicsdesk.system.files import write_file

    session = bootstrap.make_session()
    desk = session.unlock(options.vault, read_passphrase(options.passphrase_file))
    try:
        if options.seal:
            return _seal(desk, options)
        plan = binder.plan(desk, options.year, with_exhibits=not options.no_exhibits)
        pdf = session.papers.draw_binder(plan.layout, tell, exhibits=exhibits.kept(desk))
        write_file(options.out, pdf)
        if plan.anchor is not None:
            anchors.give(desk, plan.anchor, anchors.Carrier.BINDER)
    finally:
        desk.store.close()
    print(f"{options.out}: {len(plan.gaps)} open points, listed first.")
    return 0


def _seal(desk: "Desk", options: argparse.Namespace) -> int:
    from ethicsdesk.services import seals
    from ethicsdesk.services.binder import exhibits
    from ethicsdesk.system.files import write_file

    prepared = seals.prepare(desk, options.year, exhibits=not options.no_exhibits)
    drawn = desk.papers.draw_binder(prepared.plan.layout, tell, exhibits=exhibits.kept(desk))
    pdf = seals.finish(prepared, drawn)
    seal = seals.keep(desk, prepared, pdf, partial(write_file, options.out)).value
    print(f"{options.out}: {len(prepared.plan.gaps)} open points, listed first.")
    print(f"Sealed as {seal.number}. SHA-256 of the file: {seal.sha256}")
    return 0


def _self_check(_options: argparse.Namespace) -> int:
    from ethicsdesk import selfcheck

    with tempfile.TemporaryDirectory(prefix="ethicsdesk-") as folder:
        for line in selfcheck.lines(Path(folder)):
            print(line)
    return 0


def _content_check(options: argparse.Namespace) -> int:
    from ethicsdesk.content import check
    from ethicsdesk.system.paths import resource

    return check.main([str(options.path or resource("content/core"))])


def _content_language(options: argparse.Namespace) -> int:
    from ethicsdesk.content import translating
    from ethicsdesk.system.paths import resource

    run = translating.stub if options.command == "stub" else translating.show
    return run(options.path or resource("content"), options.language)
