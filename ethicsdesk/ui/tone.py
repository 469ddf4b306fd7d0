"""What a chip, banner or icon says beyond its words: how good or bad the news is."""

from enum import StrEnum


class Tone(StrEnum):
    """How good or bad the news is; the text always says it too."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    CAUTION = "caution"
    STOP = "stop"
    ACCENT = "accent"

    @property
    def icon(self) -> str:
        """Return the name of the icon that goes with the tone."""
        return _ICONS[self]

    @property
    def ink(self) -> str:
        """Return the theme role for text and icons of this tone."""
        return "on_tint" if self is Tone.ACCENT else self.value

    @property
    def ground(self) -> str:
        """Return the theme role of the surface this tone's ink is readable on."""
        return "tint" if self is Tone.ACCENT else f"{self.value}_bg"


_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "info",
    Tone.GOOD: "circle-check",
    Tone.CAUTION: "triangle-alert",
    Tone.STOP: "octagon-x",
    Tone.ACCENT: "sparkles",
}
