"""The card with the keys, to be printed and kept beside the keyboard."""

from collections.abc import Callable, Iterable

from ethicsdesk.domain.languages import ENGLISH, document_tag
from ethicsdesk.domain.layout import Grid, PaperLayout, Paragraph, literal
from ethicsdesk.domain.wording import Message, say, tr_noop


def layout(
    rows: Iterable[tuple[str, str]], *, told: Callable[[Message], str] = str, language: str = ENGLISH.code
) -> PaperLayout:
    """Return the card for these keys and what they do, on one page; *told* says it in the *language*."""
    return PaperLayout(
        title=told(say(tr_noop("Keys you can use"))),
        subtitle=told(say(tr_noop("EthicsDesk with the keyboard alone"))),
        blocks=(
            Grid(
                header=(told(say(tr_noop("Keys"))), told(say(tr_noop("What they do")))),
                rows=tuple((f"**{literal(keys)}**", literal(does)) for keys, does in rows),
                shares=(1.0, 2.6),
                summary=told(say(tr_noop("Each row names keys and what they do."))),
            ),
            Paragraph(text=told(say(tr_noop("On a Mac, use Command where it says Ctrl."))), small=True),
        ),
        subject=told(say(tr_noop("Keyboard card"))),
        language=document_tag(language),
    )
