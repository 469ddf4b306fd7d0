"""Where the program's own files lie in a checkout."""

from pathlib import Path

RESOURCES = Path(__file__).parents[3] / "resources"


def resource(name: str) -> Path:
    return RESOURCES / name
