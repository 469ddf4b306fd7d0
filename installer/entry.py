"""Where the packaged program starts; it also answers to ``-m MODULE`` for the processes it starts itself."""

import os
import sys
from collections.abc import MutableMapping
from importlib import import_module

WORKERS = frozenset(
    {
        "ethicsdesk.documents.exhibit_worker",
        "ethicsdesk.documents.foreign_worker",
        "ethicsdesk.documents.form_worker",
        "ethicsdesk.documents.worker",
    }
)
"""What the program starts as ``sys.executable -m …``; no other module is ever run this way."""

SEARCH_PATHS = ("LD_LIBRARY_PATH", "LIBPATH")


def main(arguments: list[str]) -> int:
    """Run a worker, or else the program as its command does; return the exit code."""
    if len(arguments) == 2 and arguments[0] == "-m" and arguments[1] in WORKERS:
        return int(import_module(arguments[1]).main())
    from ethicsdesk import cli

    return cli.main(arguments)


def give_back_search_paths(environment: MutableMapping[str, str]) -> None:
    """Undo what the starter set for this process alone.

    Programs of the person, such as a browser, would else load our libraries instead of their own.
    """
    for name in SEARCH_PATHS:
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        else:
            environment.pop(name, None)


if __name__ == "__main__":
    if sys.platform == "linux":
        give_back_search_paths(os.environ)
    sys.exit(main(sys.argv[1:]))
