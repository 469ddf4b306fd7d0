"""The share pack: chosen tabs of a binder for somebody else, with nothing about clients in it.

The tabs are those of the whole binder. They read the vault through `for_others`, which never shows them what
nobody else may read, and they leave out small counts themselves.
"""

from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.layout import BinderLayout, Block, Chapter, PageSize, Paragraph
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import anchors
from ethicsdesk.services.asof import ReaderAt
from ethicsdesk.services.binder import cells, front, holes, left_out
from ethicsdesk.services.binder.for_others import Hidden, ReaderForOthers, StoreForOthers
from ethicsdesk.services.binder.pinned import on_day
from ethicsdesk.services.binder.plan import BinderPlan, day_of
from ethicsdesk.services.binder.recipients import PARTS, RECIPIENT_WORDS, Part, Share
from ethicsdesk.services.binder.redacting import Redactor
from ethicsdesk.services.binder.scene import Audience, Scene, see
from ethicsdesk.services.binder.tabs import TABS, Tab
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap
from ethicsdesk.services.ports import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Holes:
    """What was missing: what may be named to others, and how much may not."""

    named: tuple[Gap, ...]
    about_clients: int
    in_own_words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a share pack is built from: a scene for others, its holes, and what cleans what was built."""

    scene: Scene
    holes: Holes
    redactor: Redactor


def choices() -> tuple[Part, ...]:
    """Return the parts there are tabs for, in the order of the binder."""
    there = {part_of(tab) for tab in TABS}
    return tuple(part for part in PARTS if part.key in there)


def part_of(tab: Tab) -> str:
    """Return the key of the part a tab belongs to."""
    return tab.number or tab.key


def plan(desk: Desk, year: int, share: Share, *, as_of: date | None = None) -> BinderPlan:
    """Return the share pack of a year, to be drawn as a binder is; its gaps are those it names.

    Raises ValueNotAcceptedError as `plan.plan` does, and when no part was chosen.
    """
    day = day_of(desk, year, as_of)
    with desk.store.reading() as vault:
        shown = vault if day == desk.clock.today() else ReaderAt(vault, desk.clock.end_of(day))
        built = build(desk, shown, year=year, as_of=day, share=share)
        return BinderPlan(year=year, as_of=day, gaps=built[1], layout=built[0], anchor=anchors.now(shown))


def build(
    desk: Desk, vault: Reader, *, year: int, as_of: date, share: Share
) -> tuple[BinderLayout, tuple[Gap, ...]]:
    """Return the layout of a share pack and the gaps it names; *vault* shows the records of its day.

    Raises ValueNotAcceptedError when no part was chosen.
    """
    if not share.parts & {part.key for part in choices()}:
        raise ValueNotAcceptedError(problem=tr_noop("Please choose at least one tab."))
    shown = show(desk, vault, year=year, as_of=as_of, share=share)
    layout = shown.redactor.clean(_layout(shown, share))
    return layout, tuple(map(shown.redactor.clean, shown.holes.named))


def show(desk: Desk, vault: Reader, *, year: int, as_of: date, share: Share) -> Shown:
    """Return the scene of a share pack; nothing in it can tell of a client but counts."""
    there = on_day(desk, as_of)
    redactor = Redactor(desk.library.questionnaire(), share.extra, _codes(vault))
    reader = ReaderForOthers(inner=vault, redactor=redactor)
    shut = StoreForOthers(reader=reader)
    scene = see(
        replace(there, store=shut),
        reader,
        year=year,
        as_of=as_of,
        audience=Audience.OTHERS,
        extra=share.extra,
    )
    found = _holes(there, reader, as_of)
    return Shown(scene=replace(scene, holes=found.named, deadlines=()), holes=found, redactor=redactor)


def file_name(year: int, share: Share) -> str:
    """Return how the file is called when it is saved."""
    return f"AI-ethics-binder-{year}-for-{share.recipient.value}.pdf"


def _codes(vault: Reader) -> frozenset[str]:
    """Return what names a client or a matter of one."""
    codes = {one.code for one in vault.list(Client)} | {one.code for one in vault.list(Circle)}
    numbers = {one.number for one in vault.list(Incident)}
    return frozenset(codes | numbers | {one.number for one in vault.list(ClientRequest)})


def _holes(desk: Desk, reader: ReaderForOthers, on: date) -> Holes:
    """Return the holes: about clients is what would not be found if nothing were known of them."""
    with_clients = replace(reader, hidden=Hidden.NOTHING)
    found = holes.look(desk, with_clients, on=on).holes
    without = list(holes.look(desk, replace(reader, hidden=Hidden.ALL), on=on).holes)
    others: list[Gap] = []
    for gap in found:
        if gap in without:
            without.remove(gap)
            others.append(gap)
    named = tuple(gap for gap in others if not reader.redactor.hides(str(gap.title)))
    return Holes(named=named, about_clients=len(found) - len(others), in_own_words=len(others) - len(named))


def _layout(shown: Shown, share: Share) -> BinderLayout:
    scene, practice = shown.scene, shown.scene.practice
    chosen = [tab for tab in TABS if part_of(tab) in share.parts]
    omitted = [part for part in choices() if part.key not in share.parts]
    title = f"AI ethics binder {scene.year}, share pack"
    return BinderLayout(
        title=title,
        subtitle=practice.name if practice else "",
        cover=front.cover(scene),
        chapters=(
            *_missing(shown),
            *(chapter for tab in chosen for chapter in _chapters(tab, scene)),
            left_out.page(share, omitted),
        ),
        size=practice.paper_size if practice else PageSize.LETTER,
        footer=f"{title} · as of {day_words(scene.as_of)}",
        subject=f"Part of a binder about AI tools, for: {RECIPIENT_WORDS[share.recipient].lower()}",
    )


def _chapters(tab: Tab, scene: Scene) -> tuple[Chapter, ...]:
    """Return the chapters of a tab, each with the number of the tab before its title."""
    number = f"{tab.number} · " if tab.number else ""
    return tuple(replace(chapter, title=number + chapter.title) for chapter in tab.build(scene))


def _missing(shown: Shown) -> tuple[Chapter, ...]:
    """Return the first tab: the holes others may know of, and that there are more."""
    found = shown.holes
    more: list[Block] = []
    if found.about_clients:
        more.append(
            Paragraph(
                text="Open points about clients or incidents are counted here, not named: "
                f"{cells.band(found.about_clients)}."
            )
        )
    if found.in_own_words:
        more.append(
            Paragraph(text=f"Open points in the therapist's own words, not named here: {found.in_own_words}.")
        )
    (chapter,) = front.missing(shown.scene)
    blocks = chapter.blocks if found.named or not more else ()
    return (replace(chapter, blocks=(*blocks, *more)),)
