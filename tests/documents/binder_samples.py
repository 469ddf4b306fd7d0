"""A sample binder with eight tabs, as long as wanted."""

from ethicsdesk.domain.layout import (
    BinderLayout,
    Callout,
    Chapter,
    Grid,
    Heading,
    Pairs,
    Paragraph,
    Tone,
)


def _chapter(number: int, title: str, rows: int) -> Chapter:
    register = Grid(
        summary=f"Entries of {title}",
        header=("Date", "Code", "What happened", "Result"),
        shares=(1.0, 0.9, 4.0, 1.1),
        rows=tuple(
            (
                f"2026-{row % 12 + 1:02d}-{row % 28 + 1:02d}",
                f"K{number}{row:04d}",
                f"Entry {row} of this register; the draft was read, two words were changed, the note signed.",
                ("kept", "changed", "open")[row % 3],
            )
            for row in range(rows)
        ),
    )
    return Chapter(
        title=title,
        link=f"tab-{number}",
        blocks=(
            Paragraph(lead=True, text=f"What this tab shows, and who asks for it: {title.lower()}."),
            Heading(text="In short", link=f"tab-{number}-short"),
            Pairs(
                summary="In short",
                rows=(("Entries", str(rows)), ("Open", str(rows // 3)), ("As of", "2026-12-31")),
            ),
            Heading(text="Register", link=f"tab-{number}-register"),
            register,
        ),
    )


TABS = (
    "Practice profile",
    "AI policy and its versions",
    "AI tool register",
    "What clients are told",
    "Consent register",
    "Incidents and notices",
    "Reviews and training",
    "Gaps and next year",
)


def binder(rows: int = 20, tabs: tuple[str, ...] = TABS) -> BinderLayout:
    """Return a binder whose registers have *rows* rows each."""
    chapters = tuple(_chapter(number, title, rows) for number, title in enumerate(tabs, start=1))
    return BinderLayout(
        title="Ethics of AI: binder for 2026",
        subtitle="Juniper Street Counseling · as of December 31, 2026",
        footer="B-2026 · sealed 2027-01-04 · entry 1,482",
        subject="Annual binder",
        cover=(
            Callout(
                tone=Tone.CAUTION,
                title="Three things are missing",
                text="They are listed first, on purpose. Each one leads to its place.",
            ),
            Grid(
                summary="What is missing",
                header=("Missing", "Tab", "Since"),
                shares=(3.0, 2.0, 1.0),
                rows=(
                    ("No training entry this year", tabs[-1], "2026-01-01"),
                    ("Review of NoteWren is late", tabs[0], "2026-11-25"),
                ),
                links=(f"tab-{len(tabs)}", "tab-1-short"),
            ),
            Paragraph(
                small=True,
                text="This binder records decisions about AI tools. It does not certify compliance.",
            ),
        ),
        chapters=chapters,
    )
