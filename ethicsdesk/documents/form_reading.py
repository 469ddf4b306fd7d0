"""Reads what was filled into a PDF form; runs only in the shut-in process, never in the program itself.

Only the values of fields are read. Nothing is drawn or run; scripts are noticed, never followed.
"""

import json
from collections.abc import Iterator
from io import BytesIO
from itertools import islice

import pikepdf

MOST_FIELDS = 2_000
MOST_DEEP = 12  # levels of fields inside fields
LONGEST_VALUE = 20_000  # characters
MOST_TEXT = 2_000_000  # characters of all values
_SCRIPTS = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/RichMediaExecute"})

Value = tuple[str, str]


class LockedError(Exception):
    """The form wants a password."""


class TooMuchError(Exception):
    """There are more fields or words than any form of ours has."""


def get_ready() -> None:
    """Let the library open what it needs for files that bar changes: the system's random numbers."""
    with pikepdf.new() as pdf:
        pdf.save(BytesIO(), encryption=pikepdf.Encryption(owner="owner", user=""))


def read_form(data: bytes) -> bytes:
    """Return as JSON the values by field, and whether scripts or damage were met.

    Raises LockedError, TooMuchError, and anything at all for damaged files.
    """
    try:
        opened = pikepdf.open(BytesIO(data))
    except pikepdf.PasswordError as problem:
        raise LockedError from problem
    with opened as pdf:
        form = pdf.Root.get("/AcroForm")
        values: list[Value] = []
        if isinstance(form, pikepdf.Dictionary):
            values = _values(form)
        found = {
            "values": values,
            "scripts": _has_scripts(pdf, form),
            "repaired": bool(pdf.get_warnings()),
        }
    return json.dumps(found, ensure_ascii=True).encode("ascii")


def _values(form: pikepdf.Object) -> list[Value]:
    values: list[Value] = []
    size = 0
    for name, field in _fields(form.get("/Fields"), "", 0):
        value = _value(field)
        size += len(name) + len(value)
        if len(values) >= MOST_FIELDS or size > MOST_TEXT:
            raise TooMuchError
        values.append((name, value))
    return values


def _fields(kids: object, above: str, depth: int) -> Iterator[tuple[str, pikepdf.Object]]:
    """Yield every field that holds a value, with its whole name; broken ones are passed over."""
    if depth > MOST_DEEP:
        raise TooMuchError
    for count, kid in enumerate(kids if isinstance(kids, pikepdf.Array) else ()):
        if count >= MOST_FIELDS:
            raise TooMuchError
        if not isinstance(kid, pikepdf.Dictionary):
            continue
        own = _text(kid.get("/T"))
        name = f"{above}.{own}" if above and own else above or own
        inner = [
            one for one in _list(kid.get("/Kids")) if isinstance(one, pikepdf.Dictionary) and "/T" in one
        ]
        if inner:
            yield from _fields(kid.get("/Kids"), name, depth + 1)
        elif name:
            yield name, kid


def _value(field: pikepdf.Object) -> str:
    """Return a field's value; of a group of answers without one, the answer whose look is switched on."""
    value = _text(field.get("/V"))
    if field.get("/FT") == pikepdf.Name.Btn:
        value = value.removeprefix("/")  # some readers write the name of an answer as a text
    if value not in {"", "Off"}:
        return value
    if "/V" in field and value == "" and field.get("/FT") != pikepdf.Name.Btn:
        return ""
    shown = (
        _text(kid.get("/AS")) for kid in _list(field.get("/Kids")) if isinstance(kid, pikepdf.Dictionary)
    )
    return next((state for state in shown if state not in {"", "Off"}), "")


def _list(kids: object) -> list[object]:
    return [*islice(kids, MOST_FIELDS)] if isinstance(kids, pikepdf.Array) else []


def _text(value: object) -> str:
    """Return a text or name as plain text; anything else as nothing."""
    if isinstance(value, pikepdf.Name):
        found = str(value).removeprefix("/")
    elif isinstance(value, pikepdf.String):
        found = str(value)
    elif isinstance(value, pikepdf.Stream):
        if len(value.read_raw_bytes()) > LONGEST_VALUE:  # unpacked, at most a thousand times as much
            raise TooMuchError
        found = value.read_bytes()[: LONGEST_VALUE * 4].decode("utf-8", "replace")
    else:
        return ""
    if len(found) > LONGEST_VALUE:
        raise TooMuchError
    return found.replace("\r\n", "\n").replace("\r", "\n").strip()


def _has_scripts(pdf: pikepdf.Pdf, form: object) -> bool:
    """Say whether anything in the file would run or send if a common reader opened it."""
    names = pdf.Root.get("/Names")
    if "/AA" in pdf.Root or (isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names):
        return True
    if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
        return True
    return any(_acts(one) for one in pdf.objects)


def _acts(one: object, depth: int = 0) -> bool:
    """Say whether an object, or one written inside it, is an action that runs or sends."""
    if depth > MOST_DEEP:
        return False
    if isinstance(one, pikepdf.Array):
        return any(_acts(kid, depth + 1) for kid in one if _is_inside(kid))
    if not isinstance(one, pikepdf.Dictionary):
        return False
    if str(one.get("/S", "")) in _SCRIPTS or "/JS" in one:
        return True
    return any(_acts(kid, depth + 1) for _, kid in one.items() if _is_inside(kid))


def _is_inside(kid: object) -> bool:
    """Say whether an object stands inside another, and not by reference: those are looked at anyway."""
    return isinstance(kid, pikepdf.Object) and not kid.is_indirect
