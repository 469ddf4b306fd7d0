"""What the commands of the search change about the look of the window."""

from collections.abc import Mapping

from ethicsdesk.services.search_results import Command
from ethicsdesk.ui.theme import LARGEST_TEXT, SMALLEST_TEXT, Scheme

STEP = 20  # percent
_SCHEMES: Mapping[Command, Scheme] = {
    Command.LIGHT: Scheme.LIGHT,
    Command.DARK: Scheme.DARK,
    Command.AS_SYSTEM: Scheme.SYSTEM,
}
_STEPS: Mapping[Command, int] = {Command.LARGER: STEP, Command.SMALLER: -STEP}


def look_after(command: Command, scheme: Scheme, text_size: int) -> tuple[Scheme, int]:
    """Return scheme and text size in percent after a command; others change nothing."""
    size = text_size + _STEPS.get(command, 0)
    return _SCHEMES.get(command, scheme), min(max(size, SMALLEST_TEXT), LARGEST_TEXT)
