"""Entry point: ``python -m ethicsdesk`` and the installed commands."""

import sys

from ethicsdesk import cli


def main() -> int:
    """Run with the arguments of the command line; return the exit code."""
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
