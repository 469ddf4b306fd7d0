"""What every form to sign has in common: the whole core, a no beside each yes, parts that hold together."""

import pytest

from ethicsdesk.domain.compose import Composed, to_blocks
from ethicsdesk.domain.layout import Block, Keep, PageSize, PaperLayout, TickBox
from ethicsdesk.domain.template import Form
from tests.papers.situations import LIBRARY, Oracle, compose, oracles
from tests.papers.test_oracles import PAPERS

CORE = {f"2.0.{number}" for number in range(1, 19)}
FORMS = [case for case in oracles() if case.template.startswith(("consent.", "auth."))]
ON_TOOLS = [case for case in FORMS if CORE.issubset(LIBRARY.template(case.template).requires)]
FIRST = [
    next(case for case in FORMS if case.template == name) for name in sorted({c.template for c in FORMS})
]
IF_ASKED = {"consent.general": {"2.0.10"}}  # whether it reads feelings is not asked of office tools


def is_signed(composed: Composed) -> bool:
    return any("signature" in said.text for said in composed.said if said.block.form is Form.SIGNATURE)


def elements(composed: Composed) -> set[str]:
    return {element for said in composed.said for element in said.block.element.split()}


@pytest.mark.parametrize("case", ON_TOOLS, ids=lambda case: case.name)
def test_whoever_signs_was_told_all_of_the_common_core(case: Oracle) -> None:
    composed = compose(case.template, case.facts)
    if is_signed(composed):
        assert CORE - elements(composed) <= IF_ASKED.get(case.template, set())


@pytest.mark.parametrize("case", ON_TOOLS, ids=lambda case: case.name)
def test_a_yes_is_asked_only_where_there_is_a_place_to_sign(case: Oracle) -> None:
    composed = compose(case.template, case.facts)
    asked = [said for said in composed.said if said.block.form is Form.TICK_BOX and "Yes" in said.text]
    assert is_signed(composed) or not asked


@pytest.mark.parametrize("case", ON_TOOLS, ids=lambda case: case.name)
def test_every_yes_comes_with_a_no_and_no_box_stands_twice(case: Oracle) -> None:
    boxes = [block.text for block in flat(to_blocks(compose(case.template, case.facts))) if is_box(block)]
    yes, no = ([text for text in boxes if text.startswith(word)] for word in ("Yes", "No"))
    assert not yes or no
    assert len(set(boxes)) == len(boxes)


@pytest.mark.slow
@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("case", FIRST, ids=lambda case: case.template)
def test_signatures_and_boxes_stay_together_in_large_print_too(case: Oracle, size: PageSize) -> None:
    composed = compose(case.template, case.facts)
    layout = PaperLayout(title=composed.title, blocks=to_blocks(composed), size=size, large_print=True)
    opened = PAPERS.open(PAPERS.draw(layout))
    pages = [" ".join(opened.text(number).split()) for number in range(opened.page_count)]
    opened.close()
    for part in parts(composed):
        assert any(all(text in page for text in part) for page in pages), part


def parts(composed: Composed) -> list[list[str]]:
    """Return what is written in each part that holds a row to sign or a box."""
    found: list[list[str]] = [[]]
    filled_in: list[list[str]] = []
    for said in composed.said:
        if said.block.form in (Form.HEADING, Form.SUBHEADING):
            found.append([])
        if said.block.form in (Form.SIGNATURE, Form.TICK_BOX, Form.HEADING):
            found[-1] += [" ".join(field.split()) for field in said.text.split("/")]
        if said.block.form in (Form.SIGNATURE, Form.TICK_BOX) and found[-1] not in filled_in:
            filled_in.append(found[-1])
    return filled_in


def flat(blocks: tuple[Block, ...]) -> list[Block]:
    return [
        inner for block in blocks for inner in (flat(block.blocks) if isinstance(block, Keep) else [block])
    ]


def is_box(block: Block) -> bool:
    return isinstance(block, TickBox)
