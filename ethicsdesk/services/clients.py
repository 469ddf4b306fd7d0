"""Clients under codes: add one or a whole caseload, change, end; couples, families and groups.

`read_list` says what a pasted list comes to before anything is kept; `add_many` keeps it; `add_random` makes
codes. A code that looks like a name, initials or a birthday is refused with a sentence.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain import client_codes
from ethicsdesk.domain.client_codes import Chance
from ethicsdesk.domain.clients import MOST_GUARDIANS, Circle, CircleKind, Client, CodeOrigin
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.ledger_errors import CodeRefusedError, CodeTakenError
from ethicsdesk.domain.may import anniversary
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.wording import Message, tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

CHANGED = frozenset({Topic.CONSENTS})
MOST_AT_ONCE = 1_000
CHART_NOTE = tr_noop(
    "Your own chart number is an identifier: whoever can look it up knows the person. A random code is safer."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """An entry of a pasted list that is not taken, and why."""

    entry: str
    why: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What a pasted list comes to: new codes, codes that are there already, and what is refused."""

    new: tuple[str, ...]
    known: tuple[str, ...]
    refused: tuple[Refused, ...]


def listed(desk: Desk, *, ended: bool = False) -> tuple[Client, ...]:
    """Return the clients by code; those who have ended only with *ended*."""
    with desk.store.reading() as vault:
        found = [c for c in vault.list(Client) if ended or c.ended_on is None]
    return tuple(sorted(found, key=lambda client: client.code))


def read(desk: Desk, client_id: str) -> Client | None:
    """Return a client, or None."""
    with desk.store.reading() as vault:
        return vault.get(Client, client_id)


def by_code(desk: Desk, code: str) -> Client | Circle | None:
    """Return who has a code, or None."""
    with desk.store.reading() as vault:
        return codes(vault).get(client_codes.tidy(code))


def codes(vault: Reader) -> dict[str, Client | Circle]:
    """Return everybody by code, inside an open view."""
    everybody: tuple[Client | Circle, ...] = (*vault.list(Circle), *vault.list(Client))
    return {one.code: one for one in everybody}


def read_list(desk: Desk, text: str) -> Pasted:
    """Return what a pasted list of own codes comes to; nothing is kept."""
    with desk.store.reading() as vault:
        taken = codes(vault)
    entries = client_codes.split(text, spaces=False)
    refused = {entry: why for entry in entries if (why := client_codes.problem(entry))}
    return Pasted(
        new=tuple(entry for entry in entries if entry not in refused and entry not in taken),
        known=tuple(entry for entry in entries if entry in taken),
        refused=tuple(Refused(entry=entry, why=why) for entry, why in refused.items() if entry not in taken),
    )


def add(desk: Desk, client: Client) -> Changed[Client]:
    """Keep a new client; `id` and `added_on` are set here.

    Raises CodeRefusedError, CodeTakenError, ValueNotAcceptedError.
    """
    _check_growing_up(client, desk.clock.today())
    new = replace(_checked(client), id=desk.new_id(), added_on=desk.clock.today())
    with desk.store.writing() as vault:
        _require_free(vault, new.code)
        vault.put(new)
    return Changed(new, CHANGED)


def add_many(desk: Desk, new: Iterable[str], *, like: Client) -> Changed[tuple[Client, ...]]:
    """Keep many clients at once, all *like* one but for the code. Raises as `add`; then none is kept."""
    today = desk.clock.today()
    _check_growing_up(like, today)
    made = [replace(_checked(replace(like, code=code)), id=desk.new_id(), added_on=today) for code in new]
    if len(made) > MOST_AT_ONCE:
        raise ValueNotAcceptedError(problem=tr_noop("Please add at most 1,000 codes at once."))
    with desk.store.writing() as vault:
        taken = set(codes(vault))
        for client in made:
            if client.code in taken:
                raise CodeTakenError(code=client.code)
            taken.add(client.code)
            vault.put(client)
    return Changed(tuple(made), CHANGED)


def blank(desk: Desk, *, origin: CodeOrigin = CodeOrigin.RANDOM) -> Client:
    """Return a client to be filled in, not kept yet."""
    return Client(id="", code="", added_on=desk.clock.today(), origin=origin)


def random_codes(desk: Desk, count: int, *, chance: Chance = secrets.randbelow) -> tuple[str, ...]:
    """Return new random codes, not kept yet; derived from nothing."""
    with desk.store.reading() as vault:
        taken = tuple(codes(vault))
    return client_codes.random_codes(min(count, MOST_AT_ONCE), taken=taken, chance=chance)


def change(desk: Desk, client: Client) -> Changed[Client]:
    """Keep a client as they are now.

    Raises KeyError, CodeRefusedError, CodeTakenError, ValueNotAcceptedError.
    """
    with desk.store.writing() as vault:
        before = vault.get(Client, client.id)
        if before is None:
            raise KeyError(client.id)
        if client.turns_18_on != before.turns_18_on:
            _check_growing_up(client, desk.clock.today())
        checked = client if client == before else _checked(client)
        if checked.code != before.code:
            _require_free(vault, checked.code)
        vault.put(checked)
    return Changed(checked, CHANGED)


def end(desk: Desk, client_id: str, *, day: date) -> Changed[Client]:
    """Note that therapy ended on a day; the client leaves the lists, the answers stay. Raises KeyError."""
    client = read(desk, client_id)
    if client is None:
        raise KeyError(client_id)
    return change(desk, replace(client, ended_on=day))


def circles(desk: Desk, *, ended: bool = False) -> tuple[Circle, ...]:
    """Return couples, families and groups by code."""
    with desk.store.reading() as vault:
        found = [one for one in vault.list(Circle) if ended or one.ended_on is None]
    return tuple(sorted(found, key=lambda circle: circle.code))


def add_circle(desk: Desk, shape: CircleKind, members: tuple[str, ...], *, code: str = "") -> Changed[Circle]:
    """Keep a couple, family or group of client ids under a code, a random one when none is given.

    Raises CodeRefusedError, CodeTakenError, ValueNotAcceptedError.
    """
    chosen = client_codes.tidy(code) or random_codes(desk, 1)[0]
    circle = Circle(id=desk.new_id(), code=chosen, shape=shape, members=members, added_on=desk.clock.today())
    with desk.store.writing() as vault:
        _require_code(chosen)
        _require_free(vault, chosen)
        _require_members(vault, circle)
        vault.put(circle)
    return Changed(circle, CHANGED)


def change_circle(desk: Desk, circle: Circle) -> Changed[Circle]:
    """Keep a circle as it is now, such as with another member. Raises KeyError, ValueNotAcceptedError."""
    with desk.store.writing() as vault:
        before = vault.get(Circle, circle.id)
        if before is None:
            raise KeyError(circle.id)
        if circle.code != before.code:
            _require_code(circle.code)
            _require_free(vault, circle.code)
        _require_members(vault, circle)
        vault.put(circle)
    return Changed(circle, CHANGED)


def _require_members(vault: Reader, circle: Circle) -> None:
    if len(set(circle.members)) < 2 or any(vault.get(Client, one) is None for one in circle.members):
        raise ValueNotAcceptedError(
            problem=tr_noop("A couple, family or group needs at least two clients with a code.")
        )


def _require_code(code: str) -> None:
    if why := client_codes.problem(code):
        raise CodeRefusedError(problem=str(why))


def _require_free(vault: Reader, code: str) -> None:
    if code in codes(vault):
        raise CodeTakenError(code=code)


def _check_growing_up(client: Client, today: date) -> None:
    """Refuse a day of turning 18 that cannot be one, such as a birthday: it would make a child an adult."""
    day = client.turns_18_on
    if client.minor and day is not None and not today < day <= anniversary(today, years=18):
        raise ValueNotAcceptedError(
            problem=tr_noop(
                "This is the day the client turns 18, not the birthday, so it lies within the next 18 years."
            )
        )


def _checked(client: Client) -> Client:
    tidied = replace(client, code=client_codes.tidy(client.code))
    _require_code(tidied.code)
    if tidied.state and tidied.state not in STATES:
        raise ValueNotAcceptedError(problem=tr_noop("Please choose states from the list."))
    if not 0 <= tidied.guardians <= MOST_GUARDIANS:
        raise ValueNotAcceptedError(problem=tr_noop("Please choose one guardian or two."))
    if not tidied.minor:
        return replace(tidied, turns_18_on=None, guardians=0)
    return tidied
