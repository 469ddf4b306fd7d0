"""From facts to words: every placeholder filled or refused, every claim with its basis."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain import layout
from ethicsdesk.domain.compose import Composer, UnfilledError, to_blocks, without_proof
from ethicsdesk.domain.conditions import Is
from ethicsdesk.domain.facts import FactKind
from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.records import Basis, BasisKind, Fact, PaperFacts, ToolFacts
from ethicsdesk.domain.template import Form, Scope, Template, TemplateBlock
from tests.builders import LIBRARY

DAY = date(2026, 3, 2)
COMPOSER = Composer(
    kinds={"kept": FactKind(kind=QuestionKind.NUMBER, unit="days"), "does": FactKind(kind=QuestionKind.TEXT)},
    phrases=LIBRARY.phrases("en"),
    today=DAY,
)


def block(text: str, block_id: str = "b", **rules) -> TemplateBlock:
    return TemplateBlock(**{"id": block_id, "form": Form.TEXT, "text": text, "scope": Scope.TOOL} | rules)


def composed(*blocks: TemplateBlock, does: str = "It drafts notes.", kept: Fact | None = None):
    template = Template(
        id="t", version=1, title="About {{ practice }}", subtitle="", prefix="T", language="en",
        spoken=False, one_tool=False, max_grade=6.0, needs=(), blocks=blocks,
    )  # fmt: skip
    facts = {"does": Fact(value=does), "kept": kept or Fact(value="1")}
    tool = ToolFacts(tool_id="t", name="Scribe*", maker="Maker", facts=facts)
    practice = {"name": Fact(value="Elm Room"), "phone": Fact(value=None)}
    return COMPOSER.compose(template, PaperFacts(practice=practice, tools=(tool,)))


def words(*blocks: TemplateBlock, **facts) -> list[str]:
    return [said.text for said in composed(*blocks, **facts).said]


def test_placeholders_are_filled_with_numbers_and_their_unit():
    assert words(block("It keeps sound for {{ kept }} at {{ practice }}.")) == [
        "It keeps sound for 1 day at Elm Room."
    ]
    assert words(block("{{ kept }}"), kept=Fact(value="30")) == ["30 days"]


@pytest.mark.parametrize(("typed", "end"), [("It drafts notes", "notes."), ("Why? It asks!", "asks!")])
def test_what_somebody_typed_ends_as_a_sentence_does(typed, end):
    (said,) = words(block("This is what it does: {{ does }}"), does=typed)
    assert said.endswith(end)


@pytest.mark.parametrize("name", ["phone", "nothing", "says.nothing"])
def test_a_placeholder_without_a_value_is_never_printed(name):
    with pytest.raises(UnfilledError):
        composed(block(f"Call {{{{ {name} }}}}."))


@pytest.mark.parametrize(
    ("basis", "lead"),
    [
        (Basis(kind=BasisKind.CONTRACT, reference="4", seen_on=DAY), "My contract with Maker says"),
        (Basis(kind=BasisKind.CHECKED, seen_on=DAY), "I checked on March 2, 2026"),
        (Basis(kind=BasisKind.CHECKED), "I was told, but have not seen proof,"),
        (Basis(kind=BasisKind.CLAIM, reference="page"), "Maker says"),
        (None, "I was told, but have not seen proof,"),
    ],
)
def test_a_claim_never_prints_as_plain_fact(basis, lead):
    assert words(block("{{ says.kept }} so."), kept=Fact(value="1", basis=basis)) == [f"{lead} so."]


@pytest.mark.parametrize(
    "basis",
    [
        None,
        Basis(kind=BasisKind.CHECKED),
        Basis(kind=BasisKind.CHECKED, seen_on=DAY),
        Basis(kind=BasisKind.CONTRACT),
        Basis(kind=BasisKind.CLAIM),
    ],
)
def test_without_proof_is_exactly_what_prints_so(basis):
    kept = Fact(value="1", basis=basis)
    paper = composed(block("{{ says.kept }} so."), kept=kept)
    tool = ToolFacts(tool_id="t", name="Scribe", maker="Maker", facts={"kept": kept})
    found = without_proof(paper, PaperFacts(practice={}, tools=(tool,)))
    printed = paper.said[0].text.startswith(LIBRARY.phrases("en").says_none)
    assert found == (frozenset({("t", "kept")}) if printed else frozenset())


def test_the_same_basis_twice_in_a_row_is_worded_shortly():
    pair = block("{{ says.kept }} that.", form=Form.PAIR, label="Sound")
    assert words(pair, replace(pair, id="c")) == [
        "I was told, but have not seen proof, that.",
        "I was also told, without proof, that.",
    ]


def test_what_a_person_typed_cannot_become_a_mark_or_a_placeholder():
    (said,) = composed(block("{{ does }} {{ tool }}"), does="**bold**\n\n- {{ date }}").said
    (paragraph,) = to_blocks(composed(block("{{ does }}"), does="**bold**\n\n- {{ date }}"))
    assert isinstance(paragraph, layout.Paragraph)
    assert "{{ date }}" in said.text
    assert layout.literal("**bold**") in said.text


def test_a_block_shows_only_under_its_condition():
    when = Is(name="kept", any_of=("zero",))
    assert words(block("Nothing is kept.", when=when)) == []
    assert words(block("Nothing is kept.", when=when), kept=Fact(value="0")) == ["Nothing is kept."]


def test_only_material_blocks_touch_consents():
    made = composed(block("One.", material=True), block("Two.", block_id="c"))
    assert (made.material, len(made.words)) == (("\nOne.",), 2)


def test_neighbouring_pairs_of_one_tool_are_one_table():
    pair = block("One.", form=Form.PAIR, label="Sound")
    (table,) = to_blocks(
        composed(pair, replace(pair, id="c", text="Two."), replace(pair, id="d", label="Text"))
    )
    assert isinstance(table, layout.Pairs)
    assert table.rows == (("Sound", "One. Two."), ("Text", "One."))


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        (Form.HEADING, layout.Heading),
        (Form.SUBHEADING, layout.Heading),
        (Form.LEAD, layout.Paragraph),
        (Form.SMALL, layout.Paragraph),
        (Form.NOTE, layout.Callout),
        (Form.ALERT, layout.Callout),
        (Form.WRITE_LINE, layout.WriteLine),
        (Form.TICK_BOX, layout.Keep),
        (Form.TEXT, layout.Paragraph),
    ],
)
def test_every_form_has_its_shape(form, kind):
    (made,) = to_blocks(composed(block("Words.", form=form, label="Label")))
    assert type(made) is kind


SIGN = block("Signature of client / Date", form=Form.SIGNATURE)


def test_a_row_to_sign_gives_the_signature_more_room_than_the_date():
    (kept,) = to_blocks(composed(SIGN))
    assert isinstance(kept, layout.Keep)
    assert [(line.label, line.share) for line in kept.blocks] == [
        ("Signature of client", 0.62),
        ("Date", 0.38),
    ]


@pytest.mark.parametrize("text", ["Client", "Print name / Date", "Print name / Relationship / Date"])
def test_a_row_to_sign_fills_the_width(text):
    (kept,) = to_blocks(composed(replace(SIGN, text=text)))
    assert sum(line.share for line in kept.blocks) == pytest.approx(1.0)
    assert [line.label for line in kept.blocks] == text.split(" / ")


def test_a_part_to_fill_in_stays_together_with_its_heading_and_no_other_part_does():
    heading, box = block("Sign", "h", form=Form.HEADING), block("Yes", "b", form=Form.TICK_BOX)
    text = block("Words.", "t")
    parts = (
        heading,
        text,
        replace(heading, id="i"),
        replace(text, id="u"),
        SIGN,
        replace(heading, id="j"),
        box,
    )
    made = to_blocks(composed(*parts))
    assert [type(one) for one in made] == [layout.Heading, layout.Paragraph, layout.Keep, layout.Keep]
    assert [type(one) for one in made[2].blocks] == [
        layout.Heading, layout.Paragraph, layout.WriteLine, layout.WriteLine,
    ]  # fmt: skip
