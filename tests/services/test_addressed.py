"""A paper for one person: the name stands at the top and on the client's own lines, and nowhere else."""

from ethicsdesk.domain.layout import Keep, Pairs, PaperLayout, Paragraph, TickBox, WriteLine
from ethicsdesk.services.addressed import addressed, can_be_filled
from ethicsdesk.services.formatted import formatted


def a_form(*lines: str) -> PaperLayout:
    return PaperLayout(title="T", blocks=(Keep(blocks=tuple(WriteLine(label=line) for line in lines)),))


def written(paper: PaperLayout) -> list[tuple[str, str]]:
    (keep,) = (block for block in paper.blocks if isinstance(block, Keep))
    return [(one.label, one.written) for one in keep.blocks if isinstance(one, WriteLine)]


def test_the_name_stands_on_the_line_of_the_client_alone() -> None:
    form = a_form(
        "Your signature", "Print name", "Date", "Parent or guardian's signature", "Print name", "Print name"
    )
    filled = [label for label, text in written(addressed(form, name="Jo *Doe*")) if text]
    assert filled == ["Print name"]
    assert written(addressed(form, name="Jo *Doe*"))[1] == ("Print name", r"Jo \*Doe\*")
    assert written(addressed(a_form("Name of the client", "Date"), name="Jo"))[0][1] == "Jo"


def test_name_and_address_open_the_paper_and_nothing_typed_changes_nothing() -> None:
    form = a_form("Date")
    first = addressed(form, name="Jo", address="1 Main Street\n\nOhio").blocks[0]
    assert isinstance(first, Pairs)
    assert first.rows == (("Client name", "Jo"), ("Address", "1 Main Street, Ohio"))
    assert addressed(form, name=" ", address="\n") is form


def test_a_written_line_is_written_in_formatted_text_too() -> None:
    form = addressed(a_form("Name of the client", "Date"), name="Jo")
    assert "Name of the client: Jo" in formatted(form).plain
    assert "Date: ____" in formatted(form).plain


def test_only_lines_and_boxes_can_be_filled() -> None:
    assert can_be_filled(a_form("Date"))
    assert can_be_filled(PaperLayout(title="T", blocks=(TickBox(text="Yes"),)))
    assert not can_be_filled(PaperLayout(title="T", blocks=(Paragraph(text="Words."),)))
