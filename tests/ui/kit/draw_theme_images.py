"""Draws a folder of resources/themes for each theme: indicators and arrows style sheets take from files."""

from dataclasses import asdict
from pathlib import Path

from ethicsdesk.ui.tokens import APPEARANCES, Tokens

THEMES = Path(__file__).parents[3] / "resources" / "themes"
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none">'
    "{}</svg>\n"
)
_DISC = '<circle cx="12" cy="12" r="9.5" '
_STROKE = 'stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
_BOX = '<rect x="2.5" y="2.5" width="19" height="19" rx="5" '


def drawings(tokens: Tokens) -> dict[str, str]:
    """Return file name → SVG for one theme."""
    t = asdict(tokens)
    full = f'{_BOX}fill="{t["primary"]}"/>'
    shapes = {
        "radio-off": f'{_DISC}fill="{t["surface"]}" stroke="{t["control"]}" stroke-width="1.6"/>',
        "radio-on": f'{_DISC}fill="{t["surface"]}" stroke="{t["primary"]}" stroke-width="2"/>'
        f'<circle cx="12" cy="12" r="5" fill="{t["primary"]}"/>',
        "check-off": f'{_BOX}fill="{t["surface"]}" stroke="{t["control"]}" stroke-width="1.6"/>',
        "check-on": f'{full}<path d="M7 12.5l3.4 3.4L17.2 8.6" stroke="{t["on_primary"]}" {_STROKE}/>',
        "check-some": f'{full}<path d="M7.5 12h9" stroke="{t["on_primary"]}" {_STROKE}/>',
    }
    arrows = {
        "down": "M6 9l6 6 6-6",
        "up": "M6 15l6-6 6 6",
        "left": "M15 6l-6 6 6 6",
        "right": "M9 6l6 6-6 6",
    }
    for way, path in arrows.items():
        shapes[f"chevron-{way}"] = f'<path d="{path}" stroke="{t["muted"]}" {_STROKE}/>'
    return {f"{name}.svg": _SVG.format(shape) for name, shape in shapes.items()}


def main() -> None:
    """Write the files of every theme."""
    for look in APPEARANCES:
        folder = THEMES / look.name
        folder.mkdir(parents=True, exist_ok=True)
        for file, svg in drawings(look.tokens).items():
            (folder / file).write_text(svg, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
