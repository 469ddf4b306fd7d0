"""The card with the keys, to be printed and kept beside the keyboard."""

from collections.abc import Iterable

from ethicsdesk.domain.layout import Grid, PaperLayout, Paragraph, literal


def layout(rows: Iterable[tuple[str, str]]) -> PaperLayout:
    """Return the card for these keys and what they do, on one page."""
    return PaperLayout(
        title="Keys you can use",
        subtitle="EthicsDesk with the keyboard alone",
        blocks=(
            Grid(
                header=("Keys", "What they do"),
                rows=tuple((f"**{literal(keys)}**", literal(does)) for keys, does in rows),
                shares=(1.0, 2.6),
                summary="Each row names keys and what they do.",
            ),
            Paragraph(text="On a Mac, use Command where it says Ctrl.", small=True),
        ),
        subject="Keyboard card",
    )
