"""The command guide: the user guide as PDF, in a language of the window, with pictures taken just now."""

import argparse
import tempfile
from base64 import b64encode
from pathlib import Path

from ethicsdesk.commands.asking import tell
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.domain.layout import Picture
from ethicsdesk.domain.wording import tr_noop

_HEADER = 8  # bytes that say a file is a PNG
_RGB_EIGHT_BITS = bytes((8, 2, 0, 0, 0))


class GuideLanguageError(UserError):
    """The guide is asked for in a language that is not complete in this version."""

    sentence = tr_noop("The guide cannot be made in “{language}”. It can be made in: {offered}.")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    guide = commands.add_parser("guide", help="write the user guide as PDF, with pictures of every page")
    guide.add_argument("--out", type=Path, required=True, help="the PDF file to write")
    guide.add_argument("--no-pictures", action="store_true", help="words only")
    guide.add_argument("--language", default=ENGLISH.code, help="en (English) or es (Spanish)")
    guide.set_defaults(run=_guide)


def _guide(options: argparse.Namespace) -> int:
    from ethicsdesk import bootstrap
    from ethicsdesk.services import guide, helping, sample
    from ethicsdesk.system.files import write_file
    from ethicsdesk.system.paths import Paths
    from ethicsdesk.ui.keymap import key_rows
    from ethicsdesk.ui.texts import told

    language = options.language
    tongue = bootstrap.make_tongue()
    if language not in (codes := [one.code for one in tongue.offered]):
        raise GuideLanguageError(language=language, offered=", ".join(codes))
    tongue.speak(language)
    with tempfile.TemporaryDirectory(prefix="ethicsdesk-guide-") as name:
        place = Path(name)
        paths = Paths(vault=place / "vault", state=place / "state")
        session = bootstrap.make_session(paths, language=lambda: language)
        desk, _code = session.create(paths.vault, bytearray(sample.PASSPHRASE.encode()))
        try:
            if not options.no_pictures:
                sample.fill(desk, lambda _share: None)
            seen = helping.read(desk)
        finally:
            desk.store.close()
        pictures: dict[str, Picture] = {}
        if not options.no_pictures:
            passphrase = bytearray(sample.PASSPHRASE.encode())
            bootstrap.picture_pages(paths, passphrase, place / "pages", language=language)
            wanted = {topic.picture: topic.shows for topic in seen.book.topics if topic.picture}
            pictures = {one: picture_of(place / "pages" / f"{one}.png", says) for one, says in wanted.items()}
        pdf = session.papers.draw_binder(guide.layout(seen, key_rows(), pictures, told=told), tell)
    write_file(options.out, pdf)
    print(f"User guide with {len(pictures)} pictures: {options.out}")
    return 0


def picture_of(file: Path, says: str) -> Picture:
    """Return a PNG of plain RGB pixels as a block. Raises ValueError when it is of another kind."""
    data = file.read_bytes()
    width, height = int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    if data[24:29] != _RGB_EIGHT_BITS:
        raise ValueError(f"{file.name} is no PNG of plain RGB pixels")
    packed, at = b"", _HEADER
    while at < len(data):
        length = int.from_bytes(data[at : at + 4])
        if data[at + 4 : at + 8] == b"IDAT":
            packed += data[at + 8 : at + 8 + length]
        at += length + 12
    return Picture(says=says, width=width, height=height, pixels=b64encode(packed).decode("ascii"))
