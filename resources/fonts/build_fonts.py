"""Make the five faces that are embedded in papers from Adobe's Source families (SIL Open Font License).

Run with the two npm packages unpacked next to each other::

    npm install source-sans@3.52.0 source-serif@4.5.1
    pip install fonttools uharfbuzz
    python build_fonts.py node_modules

The faces are cut down to the characters all five have and lose their hints and layout features, which never
reach a PDF; how close letters stand is kept in kerning.json. They are renamed: the license reserves the
name "Source" for unchanged files. Equal input gives equal bytes.
"""

import json
import sys
import unicodedata
from itertools import product
from pathlib import Path

import uharfbuzz
from fontTools import subset
from fontTools.ttLib import TTFont

FACES = {
    "Paper-Sans-Regular": "source-sans/TTF/SourceSans3-Regular.ttf",
    "Paper-Sans-Italic": "source-sans/TTF/SourceSans3-It.ttf",
    "Paper-Sans-Bold": "source-sans/TTF/SourceSans3-Bold.ttf",
    "Paper-Sans-BoldItalic": "source-sans/TTF/SourceSans3-BoldIt.ttf",
    "Paper-Serif-Semibold": "source-serif/TTF/SourceSerif4Subhead-Semibold.ttf",
}
LICENSES = {
    "source-sans/LICENSE.md": "LICENSE-Source-Sans.md",
    "source-serif/LICENSE.md": "LICENSE-Source-Serif.md",
}
KERNED = [
    *map(chr, range(0x21, 0x7F)),
    *(letter for letter in map(chr, range(0xC0, 0x180)) if letter.isalpha()),
    *map(chr, range(0x410, 0x450)),
    *"“”‘’«»–—…·",
]
LEAST = 14  # thousandths of the size; less is not seen
EPOCH = 2_082_844_800  # 1970-01-01 in the calendar of font files


def wanted(code: int) -> bool:
    """Say whether a character belongs in papers: no private use, no marks that need positioning."""
    return code >= 0x20 and unicodedata.category(chr(code)) not in {
        "Co",
        "Cn",
        "Cc",
        "Cf",
        "Cs",
        "Mn",
        "Me",
        "Lm",
    }


def rename(font: TTFont, name: str) -> None:
    """Give the face its own name in every record that carries one."""
    family, style = name.rsplit("-", 1)
    family = family.replace("-", " ")
    texts = {
        1: f"{family} {style}",
        2: "Regular",
        3: name,
        4: f"{family} {style}",
        6: name,
        16: family,
        17: style,
    }
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in {0, 13, 14}]
    for number, text in texts.items():
        table.setName(text, number, 3, 1, 0x409)


def build(source: Path, target: Path, codes: set[int]) -> None:
    """Write one cut-down face."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(hinting=False, notdef_outline=True, glyph_names=False, name_IDs=["*"])
    options.layout_features = []
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "BASE", "DSIG", "GlyphOrder"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    rename(font, target.stem)
    font["head"].created = font["head"].modified = EPOCH
    font["post"].formatType = 3.0
    font.save(target)


def kerning(source: Path, codes: set[int]) -> dict[str, str]:
    """Return pairs of letters, written one after the other, by how much closer they stand.

    The unit is a thousandth of the size.
    """
    font = uharfbuzz.Font(uharfbuzz.Face(source.read_bytes()))
    letters = [letter for letter in KERNED if ord(letter) in codes]

    def advance(text: str, *, kern: bool) -> int:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(
            font, buffer, {"kern": kern, "liga": False, "calt": False, "ccmp": False, "locl": False}
        )
        return sum(position.x_advance for position in buffer.glyph_positions)

    alone = {letter: advance(letter, kern=False) for letter in letters}
    pairs: dict[int, str] = {}
    for first, second in product(letters, letters):
        distance = advance(first + second, kern=True) - alone[first] - alone[second]
        if abs(distance) >= LEAST:
            pairs[distance] = pairs.get(distance, "") + first + second
    return {str(distance): pairs[distance] for distance in sorted(pairs)}


def main(packages: Path) -> None:
    """Build every face into the folder of this script."""
    here = Path(__file__).parent
    codes: set[int] | None = None
    for source in FACES.values():
        own = {code for code in TTFont(packages / source).getBestCmap() if wanted(code)}
        codes = own if codes is None else codes & own
    for name, source in FACES.items():
        build(packages / source, here / f"{name}.ttf", codes or set())
    distances = {name: kerning(packages / source, codes or set()) for name, source in FACES.items()}
    text = json.dumps(distances, ensure_ascii=False, separators=(",", ":"))
    (here / "kerning.json").write_text(text + "\n", encoding="utf-8", newline="\n")
    for source, target in LICENSES.items():
        (here / target).write_text(
            (packages / source).read_text(encoding="utf-8"), encoding="utf-8", newline="\n"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
