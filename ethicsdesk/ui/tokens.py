"""The colors and line widths of every theme by role; nothing else in the window names a color."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: every role and its color as #RRGGBB.

    `x_bg` is the ground that text of role `x` may stand on. `control` outlines what can be used,
    `border` only divides, `trough` is what a bar is not filled with. `side_*` belongs to the navigation,
    which is dark in every theme.
    """

    bg: str
    surface: str
    sunken: str
    text: str
    muted: str
    border: str
    trough: str
    control: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    tint: str
    on_tint: str
    focus: str
    side: str
    side_text: str
    side_hover: str
    side_selected: str
    side_on: str
    side_accent: str
    side_border: str
    info_bg: str
    info: str
    good_bg: str
    good: str
    caution_bg: str
    caution: str
    stop_bg: str
    stop: str
    neutral_bg: str
    neutral: str


LIGHT = Tokens(
    bg="#F5F6F4",
    surface="#FFFFFF",
    sunken="#EEF1EF",
    text="#18221F",
    muted="#56635F",
    border="#DEE4E1",
    trough="#DEE4E1",
    control="#7B8783",
    primary="#0B6660",
    primary_hover="#09544F",
    primary_pressed="#07433F",
    on_primary="#FFFFFF",
    tint="#E3F1EE",
    on_tint="#0A544F",
    focus="#0B6660",
    side="#10302F",
    side_text="#C6DAD6",
    side_hover="#173D3B",
    side_selected="#1E4B48",
    side_on="#FFFFFF",
    side_accent="#8FD8CB",
    side_border="#7A9C97",
    info_bg="#E7EEF9",
    info="#234C86",
    good_bg="#E3F2E7",
    good="#1B6136",
    caution_bg="#FCF0DA",
    caution="#744700",
    stop_bg="#FBE8E5",
    stop="#9E241C",
    neutral_bg="#EBEFED",
    neutral="#44514D",
)

DARK = Tokens(
    bg="#101816",
    surface="#18211F",
    sunken="#121B19",
    text="#E7EEEB",
    muted="#A5B4AF",
    border="#2B3734",
    trough="#2B3734",
    control="#74857F",
    primary="#5EC8BA",
    primary_hover="#7CD7CB",
    primary_pressed="#93E0D6",
    on_primary="#05231F",
    tint="#173A37",
    on_tint="#9DE4DA",
    focus="#7CD7CB",
    side="#0B1312",
    side_text="#B5C6C1",
    side_hover="#142422",
    side_selected="#1B3B38",
    side_on="#FFFFFF",
    side_accent="#8FD8CB",
    side_border="#6C8883",
    info_bg="#1B2C45",
    info="#A9CAF8",
    good_bg="#173421",
    good="#92DCAA",
    caution_bg="#3A2D14",
    caution="#F2C97C",
    stop_bg="#42211E",
    stop="#F5AAA2",
    neutral_bg="#26312E",
    neutral="#C0CCC8",
)

HIGH_LIGHT = Tokens(
    bg="#FFFFFF",
    surface="#FFFFFF",
    sunken="#F0F0F0",
    text="#000000",
    muted="#262626",
    border="#595959",
    trough="#E0E0E0",
    control="#000000",
    primary="#00423D",
    primary_hover="#002E2A",
    primary_pressed="#000000",
    on_primary="#FFFFFF",
    tint="#D3F2EC",
    on_tint="#00211E",
    focus="#0031C4",
    side="#000000",
    side_text="#FFFFFF",
    side_hover="#262626",
    side_selected="#0B3A36",
    side_on="#FFFFFF",
    side_accent="#FFE14D",
    side_border="#FFFFFF",
    info_bg="#EAF1FC",
    info="#0A2C5C",
    good_bg="#E6F5EA",
    good="#0B3B1D",
    caution_bg="#FFF3DC",
    caution="#4A2C00",
    stop_bg="#FDECEA",
    stop="#7A0F09",
    neutral_bg="#F0F0F0",
    neutral="#1F1F1F",
)

HIGH_DARK = Tokens(
    bg="#000000",
    surface="#000000",
    sunken="#1A1A1A",
    text="#FFFFFF",
    muted="#E3E3E3",
    border="#A6A6A6",
    trough="#333333",
    control="#FFFFFF",
    primary="#7FF0E2",
    primary_hover="#B3F7EF",
    primary_pressed="#FFFFFF",
    on_primary="#000000",
    tint="#003D38",
    on_tint="#FFFFFF",
    focus="#FFE14D",
    side="#000000",
    side_text="#FFFFFF",
    side_hover="#262626",
    side_selected="#0B3A36",
    side_on="#FFFFFF",
    side_accent="#FFE14D",
    side_border="#FFFFFF",
    info_bg="#0C2140",
    info="#C7DEFF",
    good_bg="#0B2B16",
    good="#A9F0BE",
    caution_bg="#332300",
    caution="#FFD98A",
    stop_bg="#3D0F0B",
    stop="#FFC2BC",
    neutral_bg="#262626",
    neutral="#F0F0F0",
)


@dataclass(frozen=True, slots=True)
class Strokes:
    """How wide lines are, in pixels: the edge of a control, and the ring around what has the focus."""

    edge: int
    ring: int


USUAL_STROKES = Strokes(edge=1, ring=2)
STRONG_STROKES = Strokes(edge=2, ring=3)


@dataclass(frozen=True, slots=True)
class Appearance:
    """A whole theme; *name* is that of its folder of images."""

    name: str
    tokens: Tokens
    strokes: Strokes = USUAL_STROKES
    is_dark: bool = False
    is_high: bool = False


LIGHT_APPEARANCE = Appearance("light", LIGHT)
DARK_APPEARANCE = Appearance("dark", DARK, is_dark=True)
HIGH_LIGHT_APPEARANCE = Appearance("high-light", HIGH_LIGHT, STRONG_STROKES, is_high=True)
HIGH_DARK_APPEARANCE = Appearance("high-dark", HIGH_DARK, STRONG_STROKES, is_dark=True, is_high=True)

APPEARANCES = (LIGHT_APPEARANCE, DARK_APPEARANCE, HIGH_LIGHT_APPEARANCE, HIGH_DARK_APPEARANCE)


def appearance(*, dark: bool, high: bool) -> Appearance:
    """Return the theme that is dark or light, of high contrast or not."""
    return next(one for one in APPEARANCES if (one.is_dark, one.is_high) == (dark, high))
