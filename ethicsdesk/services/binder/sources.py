"""The sources of everything, each with its day and how sure it is."""

from ethicsdesk.domain.layout import Chapter, Grid, Paragraph, literal
from ethicsdesk.domain.questionnaire import Confidence
from ethicsdesk.domain.words import BADGE, day_words
from ethicsdesk.services.binder.scene import Scene

_SURE = {
    Confidence.VERIFIED: "read there",
    Confidence.NOT_VERIFIED: "not verified",
    Confidence.DISPUTED: "sources disagree",
}


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return every source with its date and how sure it is."""
    found, pack = scene.desk.library.sources(), scene.desk.library.pack()
    rows = tuple(
        (s.title, BADGE[s.badge], literal(s.where), day_words(s.as_of), _SURE[s.confidence])
        for s in sorted(found.values(), key=lambda s: s.title)
    )
    intro = Paragraph(
        text=f"Rule data as of {day_words(pack.as_of)}. Law is told apart from good practice. "
        "“Not verified” means that nobody has compared the text with the source yet."
    )
    grid = Grid(
        header=("Source", "Kind", "Where", "As of", "How sure"),
        rows=rows,
        shares=(3.6, 2.2, 5.6, 2.1, 1.9),
        summary="Sources with dates",
    )
    return (Chapter(title="Sources", link="sources", blocks=(intro, grid)),)
