"""Tab 18: what comes next."""

from ethicsdesk.domain.layout import Chapter, Grid, Paragraph, literal
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.scene import Scene


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the open actions, and the next deadline of each open incident."""
    due = [
        *((action.due, literal(action.text)) for action in scene.actions),
        *((gap.due, literal(str(gap.title))) for gap in scene.deadlines if gap.due is not None),
    ]
    if not due:
        return (Chapter(title="Next steps", link="actions", blocks=(Paragraph(text="No action is open."),)),)
    rows = tuple((text, day_words(day)) for day, text in sorted(due))
    grid = Grid(header=("Action", "Due"), rows=rows, shares=(7, 3), summary="Open actions with due dates")
    return (Chapter(title="Next steps", link="actions", blocks=(grid,)),)
