"""Tab 5: what clients are told: the papers as issued, with their hashes."""

from ethicsdesk.domain.layout import Chapter, Grid, Paragraph
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.scene import Scene


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the papers as issued, with their hashes."""
    if not scene.papers:
        text = "No paper has been issued yet."
        return (Chapter(title="Papers issued", link="papers", blocks=(Paragraph(text=text),)),)
    grid = Grid(
        header=("Number", "Paper", "Issued", "Pages", "State", "SHA-256 of the file"),
        rows=tuple(
            (
                row.paper.number,
                row.paper.title,
                day_words(row.paper.issued_on),
                str(row.paper.pages),
                "out of date" if row.out_of_date else "current",
                " ".join(row.paper.pdf_sha256[i : i + 16] for i in range(0, 64, 16)),
            )
            for row in scene.papers
        ),
        shares=(2.6, 4, 3, 1.3, 2, 4.4),
        summary="Every paper issued, with the hash of its file",
    )
    return (Chapter(title="Papers issued", link="papers", blocks=(grid,)),)
