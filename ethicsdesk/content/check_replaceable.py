"""What must be true of a block a therapist may word anew: nobody is told less, or an untruth, for it."""

from collections.abc import Iterator

from ethicsdesk.content.load import PlacedTemplate
from ethicsdesk.content.problems import Problem
from ethicsdesk.domain.template import Form, Scope, Template, TemplateBlock

FORMS = (Form.TEXT, Form.LEAD, Form.SMALL, Form.PAIR)
_HEADINGS = (Form.HEADING, Form.SUBHEADING)


def replaceable_problems(item: PlacedTemplate, number: int) -> Iterator[Problem]:
    """Yield why the block with this number may not be replaceable."""
    template, block = item.value, item.value.blocks[number]
    for wrong, why in (
        (bool(block.claims), "it claims something"),
        (block.material, "it is material"),
        (_answers_required(template, block), "it answers a required element"),
        (block.form not in FORMS, f"a block of the form {block.form} always stays as it is"),
        (block.scope is Scope.TOOL and not template.one_tool, "it is said once for each tool"),
        (_signed(template, number), "it stands in a part that is signed"),
    ):
        if wrong:
            sentence = f"The block “{block.id}” cannot be replaceable: {why}."
            yield item.problem(sentence, "blocks", number, "replaceable")


def _answers_required(template: Template, block: TemplateBlock) -> bool:
    return bool(set(block.element.split()) & set(template.requires))


def _signed(template: Template, number: int) -> bool:
    """Say whether between the heading above and the one below there is a row to sign."""
    blocks = template.blocks
    start = next((n for n in range(number, -1, -1) if blocks[n].form in _HEADINGS), 0)
    end = next((n for n in range(number + 1, len(blocks)) if blocks[n].form in _HEADINGS), len(blocks))
    return any(block.form is Form.SIGNATURE for block in blocks[start:end])
