"""The exhibits of a binder: what each is and who says it; the pages of the files follow in the drawing."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.evidence import Evidence, EvidenceKind, Leaning
from ethicsdesk.domain.layout import Block, Exhibit, Exhibits, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import diligence_words as words
from ethicsdesk.services import evidence
from ethicsdesk.services.binder.scene import Extra, Scene
from ethicsdesk.services.binder.wording import spaced
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import KeptFile

LINK = "exhibits"
LONGEST_TITLE = 70
LONGEST_ASKED = 12  # questions written out; of more only the ids

_KIND = MappingProxyType(
    {
        FileType.PDF: "PDF file",
        FileType.PNG: "PNG picture",
        FileType.JPEG: "JPEG picture",
        FileType.TEXT: "text file",
        FileType.DOCX: "Word file",
    }
)
_LEANING = MappingProxyType(
    {
        Leaning.FOR: "for the tool",
        Leaning.AGAINST: "against the tool",
        Leaning.OPEN: "neither for nor against the tool",
    }
)
_NOT_DRAWN = (
    "Word files are kept in the vault and are not drawn here, because opening them safely takes a word "
    "processor. To have its pages in the binder, print it to a PDF and add that too."
)
_REMOVED = "The file was taken out of the vault. What is told of it above was noted when it was there."


def of(scene: Scene) -> Exhibits | None:
    """Return the exhibits as the last part of a binder, or None when there is nothing to show.

    For others only evidence about tools, and only when that was switched on; pages clients signed never.
    """
    if not scene.tells(Extra.EXHIBITS):
        return None
    items = tuple(_items(scene))
    signed = () if scene.for_others else _signed(scene)
    if not items and not signed:
        return None
    told = (
        "Each exhibit has a sheet that says what it is. The pages of its file follow, made to fit the page. "
        "Links and anything that could run were left behind. The file itself is in the vault, unchanged."
        if items
        else "No file is kept as evidence about a tool."
    )
    return Exhibits(title="Exhibits", link=LINK, before=(Paragraph(text=told),), items=items, after=signed)


def kept(desk: Desk) -> KeptFile:
    """Return what reads files on the vault's thread; what it gives raises KeyError, VaultDamagedError."""

    def pieces(sha256: str) -> Iterator[bytes]:
        with desk.store.reading() as vault:
            yield from vault.pieces(sha256)

    return pieces


def file(desk: Desk, sha256: str) -> bytes:
    """Return one file whole, for who reads it from another thread. Raises KeyError, VaultDamagedError."""
    with desk.store.reading() as vault:
        return vault.blob(sha256)


def _items(scene: Scene) -> Iterator[Exhibit]:
    names = {tool.id: tool.name for tool in scene.vault.list(Tool)}
    asked = {
        (one.row.tool.id, question.id): question.text
        for one in scene.files
        for question in one.sheet.questionnaire.questions
    }
    for line in evidence.index(scene.vault):
        one, kept_file = line.evidence, line.file
        yield Exhibit(
            mark=f"Exhibit {one.exhibit}",
            number=one.exhibit,
            title=literal(_title(scene, one, kept_file)),
            tool=literal(names.get(one.tool_id, "removed tool")),
            link=f"exhibit-{one.number}",
            facts=tuple(_facts(scene, one, kept_file, names, asked)),
            file="" if scene.for_others or kept_file is None else literal(kept_file.name),
            sha256=kept_file.sha256 if kept_file else "",
            sort=kept_file.type.value if kept_file else "",
            left_out=_left_out(one, kept_file),
        )


def _title(scene: Scene, one: Evidence, kept_file: Attachment | None) -> str:
    if one.speaker is not None:
        said = " ".join(one.words.split())
        said = said if len(said) <= LONGEST_TITLE else f"{said[:LONGEST_TITLE].rstrip()} …"
        return words.SPEAKER[one.speaker] + ("" if scene.for_others or not said else f": “{said}”")
    if scene.for_others:
        return _KIND[kept_file.type] if kept_file else "file"
    return one.name or "file"


def _facts(
    scene: Scene,
    one: Evidence,
    kept_file: Attachment | None,
    names: Mapping[str, str],
    asked: Mapping[tuple[str, str], str],
) -> Iterator[tuple[str, str]]:
    yield "What it is", literal(_what(one))
    if one.words and not scene.for_others:
        yield "In these words", literal(f"“{one.words}”")
    if one.address:
        yield "Where it can be read", literal(one.address)
    if one.where:
        yield "Page or section", literal(one.where)
    yield "Tool", literal(names.get(one.tool_id, "removed tool"))
    yield "Speaks to", _questions(one, asked)
    yield "Speaks", _LEANING[one.leaning]
    yield "Seen", f"{day_words(one.seen_on)}, noted {day_words(one.noted_on)}"
    if one.note and not scene.for_others:
        yield "Note of the therapist", literal(one.note)
    if kept_file is not None:
        size = f"{kept_file.size:,} bytes, in the vault since {day_words(kept_file.added_on)}"
        yield "File", f"{_KIND[kept_file.type]}, {size}"
        yield "SHA-256", spaced(kept_file.sha256)


def _what(one: Evidence) -> str:
    if one.speaker is not None:
        return f"a public claim: {words.SPEAKER[one.speaker].lower()} it"
    if one.sort is EvidenceKind.SCREENSHOT:
        return "a screenshot of what the therapist saw"
    return "a document that binds the company" if one.contract else "a document"


def _questions(one: Evidence, asked: Mapping[tuple[str, str], str]) -> str:
    ids = one.question_ids
    if len(ids) > LONGEST_ASKED:
        return literal(", ".join(ids))
    told = (f"{key}: {asked.get((one.tool_id, key), '(no longer asked)')}" for key in ids)
    return literal("\n".join(told))


def _left_out(one: Evidence, kept_file: Attachment | None) -> str:
    if kept_file is None:
        return _REMOVED if one.attachment_id else ""
    return _NOT_DRAWN if kept_file.type is FileType.DOCX else ""


def _signed(scene: Scene) -> tuple[Block, ...]:
    """Return the list of pages clients signed: by code, day and hash, never the pages."""
    rows = tuple(sorted(_signed_rows(scene)))
    if not rows:
        return ()
    return (
        Heading(text="Pages signed by clients", level=2),
        Paragraph(
            text="They stay in the vault and are never put into a binder. Here they are listed, so that each "
            "can be found and told from any other."
        ),
        Grid(
            header=("Client code", "Answered", "Kept since", "SHA-256"),
            rows=rows,
            shares=(2, 2.6, 2.6, 6),
            summary="Every kept page that a client signed, by code, day and hash",
        ),
    )


def _signed_rows(scene: Scene) -> Iterator[tuple[str, ...]]:
    vault = scene.vault
    codes = {client.id: client.code for client in vault.list(Client)}
    for one in vault.list(Attachment):
        if one.owner_kind == ConsentEvent.kind:
            event = vault.get(ConsentEvent, one.owner_id)
            code = codes.get(event.client_id, "removed client") if event else "removed answer"
            answered = day_words(event.day) if event else "not known"
            yield literal(code), answered, day_words(one.added_on), spaced(one.sha256)
