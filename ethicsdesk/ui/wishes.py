"""What the person wants of the window on this computer: done at once, and kept outside the vault."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk.ui.language import Tongue
from ethicsdesk.ui.preferences import Preferences, load_preferences, save_preferences
from ethicsdesk.ui.theme import Motion, Scheme, Theme

if TYPE_CHECKING:  # the lock screen does not wait for it
    from ethicsdesk.ui.settings.dialog import Shown


class Wishes:
    """Keeps the preferences in the state folder; looks and language follow them."""

    def __init__(self, state: Path, *, theme: Theme, tongue: Tongue | None) -> None:
        """Read what was kept; without a tongue the window speaks English only."""
        self._state = state
        self._theme = theme
        self._tongue = tongue
        self.kept = load_preferences(state)

    def keep(self, wished: Preferences) -> None:
        """Keep other wishes; one that cannot be written is no reason to bother anyone."""
        if wished != self.kept:
            self.kept = wished
            with suppress(OSError):
                save_preferences(self._state, wished)

    def look(self, scheme: Scheme, text_size: int, motion: Motion | None = None) -> None:
        """Show other colors or text sizes."""
        self._theme.apply(scheme=scheme, text_size=text_size, motion=motion)
        self.keep(replace(self.kept, theme=scheme, text_size=text_size, motion=self._theme.motion))

    def speaks_otherwise(self) -> bool:
        """Speak the language wished for; say whether it is another than before."""
        if self._tongue is None:
            return False
        before = self._tongue.code
        self._tongue.speak(self.kept.language)
        return self._tongue.code != before

    def shown(self, *, busy: bool) -> Shown:
        """Return what the settings show of them; *busy*: the language cannot change now."""
        from ethicsdesk.ui.settings.dialog import Shown

        return Shown(
            scheme=self._theme.scheme,
            text_size=self._theme.text_size,
            motion=self._theme.motion,
            language=self.kept.language,
            languages=self._tongue.offered if self._tongue is not None else (),
            busy=busy,
        )
