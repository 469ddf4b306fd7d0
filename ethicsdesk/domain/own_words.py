"""The therapist's own words on a paper: paragraphs beside what it must say, and courtesies worded anew."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from ethicsdesk.domain.compose import Composed, Said
from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.template import Form, Template, TemplateBlock

_OWN = "own:"  # before the number of an own paragraph, in the place of a block's id


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnParagraph:
    """Words of the therapist; `after` is the id of the block they follow, '' = they open the paper."""

    after: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """Words of the therapist in place of those of a replaceable block; '' = the block is left out."""

    block: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """Own words for one template, tool and language, paragraphs in the order they were put."""

    kind: ClassVar[str] = "own_words"
    id: str
    template_id: str
    language: str
    tool_id: str = ""  # '' = a paper about all tools
    paragraphs: tuple[OwnParagraph, ...] = ()
    replacements: tuple[Replacement, ...] = ()

    @property
    def parent(self) -> str:
        """Belong to nothing: templates are no records."""
        return ""


def own_words_id(template: Template, tool_id: str) -> str:
    """Return the id of the own words for a template and tool, in the template's language."""
    return f"{template.id}/{tool_id}/{template.language}"


def with_own(composed: Composed, template: Template, paragraphs: tuple[OwnParagraph, ...]) -> Composed:
    """Return the paper with own paragraphs in it; where a block is not shown, they follow the one before."""
    order = {block.id: number for number, block in enumerate(template.blocks)}
    said = list(composed.said)
    for number, own in enumerate(paragraphs):
        if own.text.strip():
            said.insert(_place(said, order, own.after), _said(own, number))
    return replace(composed, said=tuple(said))


def with_replaced(composed: Composed, replacements: tuple[Replacement, ...]) -> Composed:
    """Return the paper with replaceable blocks worded anew or left out; no other block is ever touched."""
    texts = {one.block: literal(one.text.strip()) for one in replacements}
    said = (_replaced(one, texts) for one in composed.said)
    return replace(composed, said=tuple(one for one in said if one.text or not one.block.replaceable))


def _replaced(said: Said, texts: Mapping[str, str]) -> Said:
    if not said.block.replaceable or said.block.id not in texts:
        return said
    return replace(said, text=texts[said.block.id])


def _place(said: list[Said], order: dict[str, int], after: str) -> int:
    """Return the place behind the last block that comes no later than *after*, and own words put there."""
    if not after:
        at = 0
    else:
        last = order.get(after, len(order))
        at = max(
            (n + 1 for n, one in enumerate(said) if order.get(one.block.id, last + 1) <= last), default=0
        )
    while at < len(said) and is_own(said[at]):
        at += 1
    return at


def is_own(said: Said) -> bool:
    """Say whether a block of a paper is an own paragraph."""
    return said.block.id.startswith(_OWN)


def _said(own: OwnParagraph, number: int) -> Said:
    text = literal(own.text.strip())
    block = TemplateBlock(id=f"{_OWN}{number}", form=Form.TEXT, text=text)
    return Said(block=block, tool_id="", label="", text=text)
