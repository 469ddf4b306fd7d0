"""The colors of both themes by role; nothing else in the window names a color."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: every role and its color as #RRGGBB.

    `x_bg` is the ground that text of role `x` may stand on. `control` outlines what can be used,
    `border` only divides. `side_*` belongs to the navigation, which is dark in both themes.
    """

    bg: str
    surface: str
    sunken: str
    text: str
    muted: str
    border: str
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
