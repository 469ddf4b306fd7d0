"""Judges and strips what a foreign page is made of; runs only in the shut-in process.

A page goes into the binder as it is drawn only when all its faces are embedded and say which characters they
show; of everything else only what drawing needs is kept. What does not fit becomes a picture instead.
"""

import re
from collections import Counter
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

MOST_DEEP = 12  # drawings inside drawings
MOST_STREAM = 20_000_000  # bytes of one drawing, unpacked
MOST_DRAWN = 60_000_000  # bytes that are read to draw one page, each drawing counted as often as it is called
_MARKS = frozenset({"BDC", "BMC", "EMC", "MP", "DP"})
_CALL = re.compile(rb"(/[^\s/\[\]()<>{}%]+)\s+Do\b")
_MARKED = (b"BDC", b"BMC", b"MP", b"DP")
_RESOURCES = ("/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading")
_FORM = {"/Type", "/Subtype", "/FormType", "/BBox", "/Matrix", "/Resources", "/Group"}
_IMAGE = {
    "/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent", "/ImageMask",
    "/Mask", "/Decode", "/Interpolate", "/SMask", "/SMaskInData", "/Matte",
}  # fmt: skip
_PACKING = {"/Length", "/Filter", "/DecodeParms"}
_FONT = {
    "/Type", "/Subtype", "/BaseFont", "/FirstChar", "/LastChar", "/Widths", "/FontDescriptor", "/Encoding",
    "/ToUnicode", "/DescendantFonts", "/CIDSystemInfo", "/DW", "/W", "/DW2", "/W2", "/CIDToGIDMap",
}  # fmt: skip
_ACTIVE = frozenset(
    {"/JS", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/URI", "/EF", "/AF", "/RichMedia"}
)
_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_NO_CHARACTER = frozenset({b"0000", b"00", b"feff", b"fffe"})
_CODE = re.compile(rb"<\s*([0-9A-Fa-f]*)\s*>")
_RANGE = re.compile(rb"<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*(?:<([0-9A-Fa-f]*)>|\[([^\]]*)\])")


class UnfitError(Exception):
    """A page, or something it is drawn with, cannot stand in the binder as it is."""


class Stripper:
    """Strips drawings of one file; each is looked at once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Start with nothing looked at."""
        self._pdf = pdf
        self._costs: dict[tuple[int, int], int] = {}
        self._fonts: set[tuple[int, int]] = set()

    def strip(self, form: Object, depth: int = 0) -> int:
        """Leave of a drawing only what is drawn; return how many bytes are read to draw it.

        Raises UnfitError, and anything at all for damaged ones.
        """
        known = self._costs.get(form.objgen)
        if known is not None:
            if known < 0:
                raise UnfitError("it draws itself")
            return known
        if depth > MOST_DEEP:
            raise UnfitError("too deep")
        self._costs[form.objgen] = -1
        _keep_only(form, _FORM | _PACKING)
        resources = form.get("/Resources", Dictionary())
        content = form.read_bytes()
        if len(content) > MOST_STREAM:
            raise UnfitError("too long")
        inner = self._resources(resources, depth)
        _strip_marks(form, content)
        calls = Counter(_CALL.findall(content))
        cost = len(content) + sum(max(calls[name.encode()], 1) * price for name, price in inner)
        if cost > MOST_DRAWN:
            raise UnfitError("too much to draw")
        self._costs[form.objgen] = cost
        return cost

    def _resources(self, resources: Object, depth: int) -> list[tuple[str, int]]:
        """Strip what a drawing may use; return what each drawing inside costs, by its name."""
        _keep_only(resources, set(_RESOURCES))
        costs: list[tuple[str, int]] = []
        for name, one in _entries(resources, "/XObject"):
            if one.get("/Subtype") == Name.Form:
                costs.append((name, self.strip(one, depth + 1)))
            else:
                self._image(one)
        for _, font in _entries(resources, "/Font"):
            self._font(font)
        for _, state in _entries(resources, "/ExtGState"):
            self._state(state, depth)
        for _, pattern in _entries(resources, "/Pattern"):
            if isinstance(pattern, Stream):
                costs.append(("/", self._tile(pattern, depth)))
            elif "/ExtGState" in pattern:
                del pattern["/ExtGState"]
        return costs

    def _state(self, state: Object, depth: int) -> None:
        if "/Font" in state:
            self._font(state.Font[0])
        mask = state.get("/SMask")
        if isinstance(mask, Dictionary) and "/G" in mask:
            self.strip(mask.G, depth + 1)

    def _tile(self, pattern: Object, depth: int) -> int:
        kept = {"/PatternType", "/PaintType", "/TilingType", "/XStep", "/YStep"}
        _keep_only(pattern, _FORM | _PACKING | kept)
        content = pattern.read_bytes()
        if len(content) > MOST_STREAM:
            raise UnfitError("too long")
        inner = self._resources(pattern.get("/Resources", Dictionary()), depth + 1)
        _strip_marks(pattern, content)
        return len(content) + sum(price for _, price in inner)

    def _image(self, image: Object) -> None:
        if image.get("/Subtype") != Name.Image:
            raise UnfitError("neither drawing nor picture")
        _keep_only(image, _IMAGE | _PACKING)
        for key in ("/SMask", "/Mask"):
            if isinstance(image.get(key), Stream):
                self._image(image[key])

    def _font(self, font: Object) -> None:
        if font.objgen in self._fonts and font.objgen != (0, 0):
            return
        _keep_only(font, _FONT)
        _judge_font(font)
        self._fonts.add(font.objgen)


def require_inert(form: Object) -> None:
    """Raise UnfitError when anything that acts can be reached from a drawing that was stripped."""
    seen: set[tuple[int, int]] = set()
    waiting = [form]
    while waiting:
        one = waiting.pop()
        if one.is_indirect:
            if one.objgen in seen:
                continue
            seen.add(one.objgen)
        if isinstance(one, Array):
            waiting += _kids(iter(one))
        elif isinstance(one, Dictionary | Stream):
            if _ACTIVE.intersection(one.keys()):
                raise UnfitError("something in it acts")
            waiting += _kids(kid for _, kid in one.items())


def _kids(held: Iterator[object]) -> Iterator[Object]:
    """Yield what is an object; numbers and the like come as they are."""
    return (kid for kid in held if isinstance(kid, Object))


def _entries(resources: Object, key: str) -> Iterator[tuple[str, Object]]:
    held = resources.get(key)
    if isinstance(held, Dictionary):
        yield from ((name, one) for name, one in held.items() if isinstance(one, Dictionary | Stream))


def _keep_only(held: Object, names: set[str]) -> None:
    for key in list(held.keys()):
        if key not in names:
            del held[key]


def _strip_marks(form: Object, content: bytes) -> None:
    """Take the guest's own tags out of its strokes: they would lead nowhere."""
    if any(mark in content for mark in _MARKED):
        kept = [one for one in pikepdf.parse_content_stream(form) if str(one.operator) not in _MARKS]
        form.write(pikepdf.unparse_content_stream(kept))


def _judge_font(font: Object) -> None:
    """Raise UnfitError unless a face is embedded and every code it shows leads to a character."""
    sort = str(font.get("/Subtype", ""))
    if sort == "/Type0":
        (inner,) = font.DescendantFonts
        named = font.get("/Encoding") in {Name("/Identity-H"), Name("/Identity-V")}
        mapped = inner.get("/Subtype") == Name.CIDFontType0 or "/CIDToGIDMap" in inner
        if not (named and mapped and "/ToUnicode" in font):
            raise UnfitError("characters unknown")
        descriptor = inner.get("/FontDescriptor")
    elif sort == "/TrueType" or (sort == "/Type1" and _names_its_letters(font)):
        descriptor = font.get("/FontDescriptor")
    else:
        raise UnfitError("no embedded face")
    if not isinstance(descriptor, Dictionary) or not any(key in descriptor for key in _PROGRAMS):
        raise UnfitError("face not embedded")
    for key in ("/CIDSet", "/CharSet"):  # where they are wrong, readers complain; they are not needed
        if key in descriptor:
            del descriptor[key]
    _judge_characters(font)


def _names_its_letters(font: Object) -> bool:
    """Say whether a face of the older kind says by name which letter each code shows."""
    encoding = font.get("/Encoding")
    return isinstance(encoding, Dictionary) and "/Differences" in encoding and "/ToUnicode" in font


def _judge_characters(font: Object) -> None:
    if "/ToUnicode" not in font:
        encoding = font.get("/Encoding")
        if encoding not in {Name.WinAnsiEncoding, Name.MacRomanEncoding}:
            raise UnfitError("characters unknown")
        return
    if not isinstance(font.ToUnicode, Stream):
        raise UnfitError("characters unknown")
    told = font.ToUnicode.read_bytes()
    led_to: list[bytes] = []
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", told, re.DOTALL):
        led_to += _CODE.findall(block)[1::2]
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", told, re.DOTALL):
        for single, several in _RANGE.findall(block):
            led_to += [single] if single else _CODE.findall(several)
    if not led_to or any(not value or value.lower() in _NO_CHARACTER for value in led_to):
        raise UnfitError("characters unknown")  # PDF/UA-1, 7.21.7
