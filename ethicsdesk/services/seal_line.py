"""The line a seal writes into a PDF, and reading it back: bytes only, no library for PDF.

It is a comment, ``%EthicsDesk-Seal-1 {json}``, right before the last ``startxref``: no place in the file
moves, and ``%%EOF`` stays last. The JSON holds the terms of the seal in one spelling (keys in order of the
alphabet, no blanks, ASCII), and ``sha256``: the SHA-256 over the whole file with these 64 characters as 0.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from hashlib import sha256
from typing import Final

from ethicsdesk.domain.seals import SealTerms

MARK: Final = b"%EthicsDesk-Seal-"
HEAD: Final = MARK + b"1 "
LONGEST: Final = 2_000
TAIL: Final = 4_096  # bytes at the end of a file that hold its seal, if it has one
ZEROS: Final = "0" * 64
BEFORE_DIGEST: Final = b'"sha256":"'  # once in a line: quotes inside a text of JSON are escaped

_NAMES: Final = tuple(field.name for field in fields(SealTerms))
_END: Final = re.compile(rb"\nstartxref\n[0-9]{1,12}\n%%EOF\n?\Z")
_SEALED_END: Final = re.compile(rb"\n(" + MARK + rb"[0-9]{1,4} [^\r\n]{0,%d})" % LONGEST + _END.pattern)
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_NUMBER: Final = re.compile(r"S-[0-9]{4}-[1-9][0-9]{0,5}")
_NAME: Final = re.compile(r"[A-Za-z0-9._+-]{1,64}")


class SealLineError(ValueError):
    """A line that no seal of this kind ever was."""


class OtherKindError(SealLineError):
    """A line that may be of a later kind of seal."""


class NotSealableError(ValueError):
    """Bytes that do not end as a PDF of ours does, or are sealed already: a bug."""


def written(terms: SealTerms, digest: str = ZEROS) -> bytes:
    """Return the line, without the end of line. Raises SealLineError when it would be too long."""
    values = {name: _plain(getattr(terms, name)) for name in _NAMES}
    text = json.dumps(values | {"sha256": digest}, sort_keys=True, separators=(",", ":"))
    if len(text) > LONGEST:
        raise SealLineError("a seal is short")
    return HEAD + text.encode("ascii")


def sealed(pdf: bytes, terms: SealTerms) -> bytes:
    """Return the file with its seal. Raises NotSealableError, SealLineError."""
    tail = pdf[-TAIL:]
    end = _END.search(tail)
    if end is None or MARK in tail:
        raise NotSealableError
    split = len(pdf) - len(tail) + end.start() + 1
    before, after = pdf[:split], b"\n" + pdf[split:]
    total = sha256(before)
    total.update(written(terms) + after)
    return before + written(terms, total.hexdigest()) + after


def find(tail: bytes) -> tuple[int, bytes] | None:
    """Return where in the end of a file its seal begins, and the line; None = none stands at its place."""
    found = _SEALED_END.search(tail)
    return (found.start(1), found.group(1)) if found else None


def read(line: bytes) -> tuple[SealTerms, str]:
    """Return the terms in a line and the SHA-256 it names. Raises SealLineError, OtherKindError."""
    if not line.startswith(HEAD):
        raise OtherKindError
    try:
        values = json.loads(line.removeprefix(HEAD).decode("ascii"))
    except (ValueError, RecursionError) as problem:
        raise SealLineError from problem
    if not isinstance(values, dict) or values.keys() != {*_NAMES, "sha256"}:
        raise SealLineError
    terms, digest = _terms(values), _text(values, "sha256", _HASH)
    if written(terms, digest) != line:  # another spelling of the same is nothing a seal writes
        raise SealLineError
    return terms, digest


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _terms(values: Mapping[str, object]) -> SealTerms:
    return SealTerms(
        number=_text(values, "number", _NUMBER),
        vault=_text(values, "vault", _NAME),
        year=_count(values, "year"),
        as_of=_day(values, "as_of"),
        entry=_count(values, "entry"),
        head=_text(values, "head", _HASH),
        shown=_count(values, "shown"),
        records=_text(values, "records", _HASH),
        pack=_text(values, "pack", _NAME),
        pack_version=_count(values, "pack_version"),
        pack_digest=_text(values, "pack_digest", _HASH),
        program=_text(values, "program", _NAME),
        exhibits=_flag(values, "exhibits"),
        audience=_text(values, "audience", _NAME),
        parts=_names(values, "parts"),
        extra=_names(values, "extra"),
    )


def _text(values: Mapping[str, object], name: str, form: re.Pattern[str]) -> str:
    value = values[name]
    if not isinstance(value, str) or not form.fullmatch(value):
        raise SealLineError(name)
    return value


def _count(values: Mapping[str, object], name: str) -> int:
    value = values[name]
    if type(value) is not int or not 0 <= value < 2**53:
        raise SealLineError(name)
    return value


def _flag(values: Mapping[str, object], name: str) -> bool:
    value = values[name]
    if not isinstance(value, bool):
        raise SealLineError(name)
    return value


def _day(values: Mapping[str, object], name: str) -> date:
    value = values[name]
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as problem:
        raise SealLineError(name) from problem


def _names(values: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = values[name]
    if not isinstance(value, list):
        raise SealLineError(name)
    return tuple(_text({name: one}, name, _NAME) for one in value)
