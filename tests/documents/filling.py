"""Fills a form as two readers do that are not its writer: pypdf draws anew, the other sets values only."""

import io
from collections.abc import Mapping

import pikepdf
import pypdf

Values = Mapping[str, str]


def with_pypdf(pdf: bytes, values: Values) -> bytes:
    """Return the form filled page by page; a chosen answer is given by its value."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    buttons = {name for name, field in (writer.get_fields() or {}).items() if field.get("/FT") == "/Btn"}
    ready = {name: f"/{value}" if name in buttons else value for name, value in values.items()}
    for page in writer.pages:
        writer.update_page_form_field_values(page, ready, auto_regenerate=False)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def with_values_only(pdf: bytes, values: Values) -> bytes:
    """Return the form with values set and no look drawn, as simple readers leave it."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        form = opened.Root.AcroForm
        for field in form.Fields:
            name = str(field.T)
            if name in values:
                button = field.get("/FT") == pikepdf.Name.Btn
                field.V = pikepdf.Name(f"/{values[name]}") if button else pikepdf.String(values[name])
        form.NeedAppearances = True
        buffer = io.BytesIO()
        opened.save(buffer)
        return buffer.getvalue()
