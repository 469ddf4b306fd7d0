"""The share pack: chosen tabs of a binder for somebody else, with nothing about clients in it.

The tabs are those of the whole binder. They read the vault through `for_others`, which never shows them what
nobody else may read, and they leave out small counts themselves.
"""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.layout import BinderLayout, Block, Chapter, PageSize, Paragraph
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import anchors
from ethicsdesk.services.binder import cells, exhibits, front, holes, left_out, verification
from ethicsdesk.services.binder.for_others import Hidden, ReaderForOthers
from ethicsdesk.services.binder.pinned import Pinned, StoreAt, pin
from ethicsdesk.services.binder.plan import BinderPlan, day_of
from ethicsdesk.services.binder.recipients import PARTS, RECIPIENT_WORDS, Part, Share
from ethicsdesk.services.binder.redacting import Redactor
from ethicsdesk.services.binder.scene import Audience, Scene, ToolFile, see
from ethicsdesk.services.binder.tabs import TABS, Tab
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.sealing import Sealing


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


def plan(
    desk: Desk, year: int, share: Share, *, as_of: date | None = None, sealing: Sealing | None = None
) -> BinderPlan:
    """Return the share pack of a year, to be drawn as a binder is; its gaps are those it names.

    With *sealing* it is built from the entries that were fixed, as `plan.plan` is.

    Raises ValueNotAcceptedError as `plan.plan` does, and when no part was chosen.
    """
    if not share.parts & {part.key for part in choices()}:
        raise ValueNotAcceptedError(problem=tr_noop("Please choose at least one tab."))
    day = day_of(desk, year, as_of) if sealing is None else sealing.terms.as_of
    with desk.store.reading() as vault:
        then = pin(desk, vault, day, sealing)
        shown = show(then, year=year, as_of=day, share=share)
        clean = shown.redactor.clean
        return BinderPlan(
            year=year,
            as_of=day,
            gaps=clean(shown.scene.holes),
            layout=clean(_layout(replace(shown, scene=replace(shown.scene, sealing=sealing)), share)),
            anchor=anchors.now(then.trail),
        )


def show(then: Pinned, *, year: int, as_of: date, share: Share) -> Shown:
    """Return the scene of a share pack; nothing in it can tell of a client but counts."""
    redactor = Redactor(then.desk.library.questionnaire(), share.extra, _codes(then.vault))
    reader = ReaderForOthers(inner=then.vault, redactor=redactor)
    shut = replace(then.desk, store=StoreAt(folder=Path(), reader=reader))
    scene = see(shut, reader, year=year, as_of=as_of, audience=Audience.OTHERS, extra=share.extra)
    found = _holes(shut, reader, as_of)
    scene = replace(
        scene,
        files=tuple(map(_without_notes, scene.files)),
        holes=found.named,
        more_holes=bool(found.about_clients or found.in_own_words),
        deadlines=(),
        trail=ReaderForOthers(inner=then.trail, redactor=redactor),
    )
    return Shown(scene=scene, holes=found, redactor=redactor)


def file_name(year: int, share: Share) -> str:
    """Return how the file is called when it is saved."""
    return f"AI-ethics-binder-{year}-for-{share.recipient.value}.pdf"


def _without_notes(file: ToolFile) -> ToolFile:
    """Return the file of a tool without the notes at its answers: "(left out)" at each would say nothing."""
    answers = {key: replace(answer, note="") for key, answer in file.sheet.answers.items()}
    return replace(file, sheet=replace(file.sheet, answers=answers))


def _codes(vault: Reader) -> frozenset[str]:
    """Return what names a client or a matter of one."""
    codes = {one.code for one in vault.list(Client)} | {one.code for one in vault.list(Circle)}
    numbers = {one.number for one in vault.list(Incident)}
    return frozenset(codes | numbers | {one.number for one in vault.list(ClientRequest)})


def _holes(desk: Desk, reader: ReaderForOthers, on: date) -> Holes:
    """Return the holes: about clients is what would not be found if nothing were known of them."""
    found = _look(desk, replace(reader, hidden=Hidden.NOTHING), on)
    without = list(_look(desk, replace(reader, hidden=Hidden.ALL), on))
    others: list[Gap] = []
    for gap in found:
        if gap in without:
            without.remove(gap)
            others.append(gap)
    named = tuple(gap for gap in others if not reader.redactor.hides(str(gap.title)))
    return Holes(named=named, about_clients=len(found) - len(others), in_own_words=len(others) - len(named))


def _look(desk: Desk, reader: ReaderForOthers, on: date) -> tuple[Gap, ...]:
    return holes.look(replace(desk, store=StoreAt(folder=Path(), reader=reader)), reader, on=on).holes


def _layout(shown: Shown, share: Share) -> BinderLayout:
    scene, practice = shown.scene, shown.scene.practice
    chosen = [tab for tab in TABS if part_of(tab) in share.parts]
    omitted = [part for part in choices() if part.key not in share.parts]
    title = f"AI ethics binder {scene.year}, share pack"
    return BinderLayout(
        title=title,
        subtitle=practice.name if practice else "",
        cover=(*front.cover(scene), *verification.on_cover(scene)),
        chapters=(
            *_missing(shown),
            *(chapter for tab in chosen for chapter in _chapters(tab, scene)),
            left_out.page(share, omitted),
            *verification.chapters(scene, with_trail="trail" not in share.parts),
        ),
        size=practice.paper_size if practice else PageSize.LETTER,
        footer=f"{title} · as of {day_words(scene.as_of)}{verification.mark(scene)}",
        subject=f"Part of a binder about AI tools, for: {RECIPIENT_WORDS[share.recipient].lower()}",
        exhibits=exhibits.of(scene),
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
