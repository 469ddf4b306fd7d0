"""Words for files kept with a tool: what they are, how large, and their names at a bearable length."""

from PySide6.QtCore import QCoreApplication, QLocale

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.ui import labels

KILOBYTE = 1000
MEGABYTE = 1_000_000
LONGEST = 44

translate = QCoreApplication.translate


def kind(value: FileType) -> str:
    """Return what a file is."""
    words = {
        FileType.PDF: translate("files", "PDF"),
        FileType.PNG: translate("files", "PNG picture"),
        FileType.JPEG: translate("files", "JPEG picture"),
        FileType.TEXT: translate("files", "Plain text"),
        FileType.DOCX: translate("files", "Word file"),
    }
    return words[value]


def size(count: int) -> str:
    """Return a number of bytes, never as nothing."""
    if count < MEGABYTE:
        return translate("files", "{size} KB").format(size=max(1, round(count / KILOBYTE)))
    return translate("files", "{size} MB").format(size=QLocale().toString(count / MEGABYTE, "f", 1))


def short(name: str) -> str:
    """Return a name with its middle left out where it is long, so that its ending can still be read."""
    if len(name) <= LONGEST:
        return name
    return f"{name[: LONGEST - 15]}…{name[-14:]}"


def line(file: Attachment) -> str:
    """Return kind, size, day and note of a file in one line."""
    day = translate("files", "added {day}").format(day=labels.day(file.added_on))
    note = " ".join(file.note.split())
    return " · ".join(part for part in (kind(file.type), size(file.size), day, note) if part)
