"""What a binder about to be sealed is told: its terms, and the hashes of the records it shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import groupby

from ethicsdesk.domain.seals import SealTerms
from ethicsdesk.services.ledger import Ledger, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class KindDigest:
    """The records of one kind at an entry: how many, and one SHA-256 over their states."""

    kind: str
    count: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """The records at an entry by kind, one SHA-256 over all, and how many were let go since."""

    kinds: tuple[KindDigest, ...]
    sha256: str
    purged: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealing:
    """The terms of a seal with what is printed about them beside."""

    terms: SealTerms
    at: datetime  # when the newest entry it shows was made
    kinds: tuple[KindDigest, ...]


def digests(ledger: Ledger, *, upto: int) -> Digests:
    """Return the hashes of the records in sight at an entry.

    A record is the line ``id rev state``: its id, the number of its state, and the hash the audit trail bound
    to that state. A kind is the SHA-256 over its lines in the order of the ids, each with a line feed. The
    whole is the SHA-256 over the lines ``kind count digest``, in the order of the kinds.
    """
    purged = [0]
    kinds = tuple(
        _digest(kind, records, purged)
        for kind, records in groupby(ledger.standing(upto=upto), key=lambda one: one.kind)
    )
    whole = sha256("".join(f"{one.kind} {one.count} {one.sha256}\n" for one in kinds).encode())
    return Digests(kinds=kinds, sha256=whole.hexdigest(), purged=purged[0])


def _digest(kind: str, records: Iterator[Standing], purged: list[int]) -> KindDigest:
    count, total = 0, sha256()
    for one in records:
        total.update(f"{one.id} {one.rev} {one.state}\n".encode())
        count += 1
        purged[0] += one.purged
    return KindDigest(kind=kind, count=count, sha256=total.hexdigest())
