"""Tab 3: the AI tool register."""

from ethicsdesk.domain.layout import Chapter, Grid, Paragraph, literal
from ethicsdesk.domain.words import CAPTURE, CATEGORY, RESULT, USE, YES_NO, day_words
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import line


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the AI tool register."""
    if not scene.files:
        text = "No AI tool is listed."
        return (Chapter(title="AI tool register", link="register", blocks=(Paragraph(text=text),)),)
    rows = tuple(
        (
            literal(line(f.row.tool.name, f.row.tool.maker if f.row.tool.maker != f.row.tool.name else "")),
            ", ".join(CATEGORY[c] for c in f.row.tool.categories) or "not stated",
            USE[f.row.tool.use],
            CAPTURE[f.row.tool.capture] if f.row.tool.capture else "not stated",
            YES_NO[f.row.tool.client_data] if f.row.tool.client_data else "not asked",
            RESULT[f.row.decision.result] if f.row.decision else "none yet",
            day_words(f.row.decision.review_on) if f.row.decision else "",
        )
        for f in scene.files
    )
    grid = Grid(
        header=("Tool", "Kind", "Use", "How speech gets in", "Client data", "Decision", "Next review"),
        rows=rows,
        shares=(3.9, 3.7, 3.1, 2.9, 1.9, 3, 2.9),
        summary="Each AI tool with its use, capture mode, decision and next review",
        links=tuple(f.link for f in scene.files),
    )
    return (Chapter(title="AI tool register", link="register", blocks=(grid,)),)
