"""What a binder costs, each size in a process of its own: ``python -m tests.benchmarks.binder [--naive]``.

Prints pages, processor seconds (drawing alone), milliseconds a page, peak memory, and size of the file. With
``--naive`` the same content is also drawn the usual way. ``--vault DIR`` adds the binder of a real vault.
"""

import argparse
import gc
import io
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ethicsdesk.domain.layout import BinderLayout, Chapter, Grid, Heading, Paragraph
from ethicsdesk.system.paths import resource as folder_of
from tests.benchmarks.timing import Row

Draw = Callable[[BinderLayout], bytes]

SIZES = {200: 6, 400: 12, 2_000: 60}
"""Chapters for about so many pages."""

TEXT = (
    "the clinician reviews every draft before it becomes part of the record and the client may decline "
    "at any time without loss of care each answer is kept together with the day the version of the tool "
    "and how it is known what changed is shown beside what was true before risk is judged for accuracy "
    "privacy fairness and dependence and the maker is asked again each year about agreements and deletion"
)


def layout_of(chapters: int) -> BinderLayout:
    chance, words = random.Random(7), TEXT.split()

    def text(least: int, most: int) -> str:
        return " ".join(chance.choice(words) for _ in range(chance.randint(least, most))).capitalize() + "."

    def grid(mark: str) -> Grid:
        rows = tuple(
            (
                f"{mark}.{row}",
                f"2026-{1 + row % 12:02d}-{1 + row % 28:02d}",
                chance.choice(("Note helper", "Scheduler", "Billing aide", "Reminder")),
                text(4, 14),
                chance.choice(("low", "medium", "high")),
                chance.choice(("open", "closed")),
            )
            for row in range(138)
        )
        header = ("No.", "Day", "Tool", "What it was", "Risk", "State")
        return Grid(header=header, rows=rows, shares=(1.5, 2, 2, 6, 1.5, 1.5), summary="Entries")

    def chapter(number: int) -> Chapter:
        blocks: list[Heading | Paragraph | Grid] = []
        for part in range(4):
            blocks.append(Heading(text=f"Part {part + 1}", link=f"p{number}-{part}"))
            blocks += [Paragraph(text=text(55, 95)) for _ in range(20)]
            blocks.append(grid(f"{number}.{part + 1}"))
        return Chapter(title=f"Chapter {number + 1}", link=f"c{number}", blocks=tuple(blocks))

    return BinderLayout(
        title="A binder to measure", subtitle="", cover=(), chapters=tuple(map(chapter, range(chapters)))
    )


def of_vault(folder: Path) -> BinderLayout:
    from ethicsdesk import bootstrap
    from ethicsdesk.services import sample
    from ethicsdesk.services.binder.plan import plan

    session = bootstrap.make_session()
    desk = session.unlock(folder, bytearray(sample.PASSPHRASE.encode()))
    try:
        return plan(desk, session.clock.today().year).layout
    finally:
        desk.store.close()


def ours(folder: Path) -> Draw:
    from ethicsdesk.documents.binder import draw_binder
    from ethicsdesk.documents.fonts import Fonts

    fonts = Fonts(folder)
    gc.disable()  # as the worker does
    return lambda layout: draw_binder(layout, fonts, lambda _share: None)


def naive(folder: Path) -> Draw:
    from ethicsdesk.documents.fonts import Fonts
    from tests.benchmarks import naive_binder

    Fonts(folder)  # makes the faces known
    return naive_binder.draw


def measured(way: str, layout: BinderLayout) -> dict[str, float]:
    draw = {"ours": ours, "naive": naive}[way](folder_of("fonts"))
    before = time.process_time()
    pdf = draw(layout)
    spent = time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    import pypdfium2

    pages = len(pypdfium2.PdfDocument(io.BytesIO(pdf)))
    return {"pages": pages, "seconds": spent, "peak": peak, "size": len(pdf) / 1e6}


def child(way: str, what: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.binder", "--child", way, what],
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout)


def rows(sources: list[str], *, beside: bool) -> Iterator[str]:
    for what in sources:
        own = child("ours", what)
        pages, spent = own["pages"], own["seconds"]
        told = (
            f"{Path(what).parent.name or what:12}{pages:6.0f} pages {spent:7.2f} s "
            f"{spent / pages * 1000:6.2f} ms/page {own['peak']:5.0f} MB peak {own['size']:5.1f} MB file"
        )
        if beside:
            other = child("naive", what)["seconds"]
            told += f"   naive {other:7.2f} s, {other / spent:.1f} times as much"
        yield told


def measure(vault: Path | None = None) -> Row:
    """Return a line for the common table: the binder of 200 pages against the usual way to make one."""
    what = str(vault) if vault else "200"
    own, other = child("ours", what), child("naive", what)
    return Row(
        what=f"binder of {own['pages']:.0f} pages, drawn",
        ms=own["seconds"] * 1000,
        than="a paragraph in every cell, three passes",
        than_ms=other["seconds"] * 1000,
        goal=1 / 6,
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--naive", action="store_true")
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--child", nargs=2)
    options = parser.parse_args()
    if options.child:
        way, what = options.child
        layout = layout_of(SIZES[int(what)]) if what.isdecimal() else of_vault(Path(what))
        sys.stdout.write(json.dumps(measured(way, layout)))
        return
    sources = [str(size) for size in SIZES] + ([str(options.vault)] if options.vault else [])
    for row in rows(sources, beside=options.naive):
        sys.stdout.write(row + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
