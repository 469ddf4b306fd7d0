"""Only a courtesy may be worded anew: the check refuses every block somebody relies on."""

from dataclasses import replace

import pytest

from ethicsdesk.content.check_replaceable import replaceable_problems
from ethicsdesk.content.load import PlacedTemplate
from ethicsdesk.content.strict_yaml import read_yaml
from ethicsdesk.domain.template import Claim, Form, Scope, Template, TemplateBlock
from tests.builders import LIBRARY

COURTESY = TemplateBlock(id="thanks", form=Form.TEXT, text="Thank you.", replaceable=True)
SIGNED = (
    TemplateBlock(id="sign-heading", form=Form.HEADING, text="Sign here"),
    TemplateBlock(id="sign", form=Form.SIGNATURE, text="Signature / Date"),
)


def why_not(block: TemplateBlock, *after: TemplateBlock, one_tool: bool = False) -> list[str]:
    shipped = LIBRARY.template("handout.ai_disclosure")
    template: Template = replace(
        shipped, blocks=(SIGNED[0], block, *after), requires=("1.1",), one_tool=one_tool
    )
    item = PlacedTemplate(template, read_yaml("document.yaml", b"id: x\n"), (), "text.md", ())
    return [problem.sentence.rpartition(": ")[2] for problem in replaceable_problems(item, 1)]


def test_a_courtesy_outside_what_is_signed_may_be_replaceable():
    assert why_not(COURTESY) == []
    assert why_not(replace(COURTESY, element="9.9")) == []
    assert why_not(COURTESY, *SIGNED) == []
    assert why_not(replace(COURTESY, scope=Scope.TOOL), one_tool=True) == []


@pytest.mark.parametrize(
    ("block", "why"),
    [
        (replace(COURTESY, claims=(Claim(fact="baa", values=("yes",)),)), "it claims something."),
        (replace(COURTESY, material=True), "it is material."),
        (replace(COURTESY, element="9.9 1.1"), "it answers a required element."),
        (replace(COURTESY, form=Form.ALERT), "a block of the form alert always stays as it is."),
        (replace(COURTESY, form=Form.TICK_BOX), "a block of the form tick_box always stays as it is."),
        (replace(COURTESY, scope=Scope.TOOL), "it is said once for each tool."),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_a_block_somebody_relies_on_is_refused(block, why):
    assert why_not(block) == [why]


def test_a_block_in_a_part_that_is_signed_is_refused():
    assert why_not(COURTESY, SIGNED[1]) == ["it stands in a part that is signed."]


def test_several_papers_let_a_courtesy_be_worded_anew():
    offering = [one.id for one in LIBRARY.templates() if any(block.replaceable for block in one.blocks)]
    assert len(offering) >= 5
