"""What the use cases need from the world; adapters implement these, tests fake them."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from ethicsdesk.domain.duties import DutyBook
from ethicsdesk.domain.help_book import HelpBook
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.languages import Language
from ethicsdesk.domain.layout import BinderLayout, PaperLayout
from ethicsdesk.domain.profiles import ProfileBook
from ethicsdesk.domain.questionnaire import Gate, Questionnaire, Source, Starter, Term
from ethicsdesk.domain.records import Record
from ethicsdesk.domain.review_book import ReviewBook
from ethicsdesk.domain.template import Phrases, Template
from ethicsdesk.services.copies import Copies
from ethicsdesk.services.ledger import History, Ledger
from ethicsdesk.services.search_ports import Finder

R = TypeVar("R", bound=Record)

Moment = datetime | int
"""An instant, or the number of an entry of the audit trail: everything up to it had happened."""

Progress = Callable[[float], None]
"""Called with the share done, 0.0 to 1.0; raises `Cancelled` when the person stopped the job."""

KeptFile = Callable[[str], Iterator[bytes]]
"""Gives the bytes kept in the vault under a SHA-256, in pieces. Raises KeyError when there are none."""


class Clock(Protocol):
    """The time; the only way to ask for it."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""

    def today(self) -> date:
        """Return the present day where the person is."""

    def end_of(self, day: date) -> datetime:
        """Return the last instant of a day where the person is, aware, in UTC."""


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The end of the audit trail: entry number, its hash (32 bytes, hex), its time in UTC."""

    seq: int
    hash: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row of the audit trail; `action` is create, update, remove or an event of the vault."""

    seq: int
    at: datetime
    action: str
    kind: str
    record_id: str
    hash: str


class Reader(Protocol):
    """Reads the vault as it is now, or as it was at a moment."""

    def get(self, kind: type[R], record_id: str, *, at: Moment | None = None) -> R | None:
        """Return the record, or None; with *at*, as it stood then."""

    def list(self, kind: type[R], *, parent: str | None = None, at: Moment | None = None) -> tuple[R, ...]:
        """Return all records of a kind in order of creation; with *parent*, only its own."""

    def history(
        self, kind: type[R], record_id: str, *, at: Moment | None = None
    ) -> tuple[tuple[datetime, R | None], ...]:
        """Return every state the record had, oldest first; None = removed. With *at*, those until then."""

    def blob(self, sha256: str) -> bytes:
        """Return the bytes kept under their SHA-256 (hex). Raises KeyError when there are none."""

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Return the bytes kept under their SHA-256 (hex) in pieces. Raises KeyError when there are none."""

    def snapshot(self, digest: str) -> str:
        """Return the content text kept under its SHA-256 (hex). Raises KeyError when there is none."""

    def place(self, key: str) -> str:
        """Return a remembered place (where a wizard stood, a half-typed text), or ''."""

    def audit_head(self) -> AuditHead | None:
        """Return the newest entry of the audit trail; None while it is empty."""

    def audit(self, *, last: int) -> tuple[AuditEntry, ...]:
        """Return the newest *last* entries, oldest of them first."""

    def entry(self, seq: int) -> AuditEntry | None:
        """Return one entry of the audit trail, or None."""

    def events(self, action: str) -> tuple[AuditEntry, ...]:
        """Return every event of the vault itself with this name, oldest first."""


class Writer(Reader, Protocol):
    """One transaction: all of it is kept, or nothing."""

    def put(self, record: Record) -> None:
        """Keep the record, new or changed; the earlier state stays readable. Equal records change nothing."""

    def remove(self, kind: type[R], record_id: str) -> None:
        """Take the record out of sight; its history stays. Raises KeyError when it is not there."""

    def put_blob(self, data: bytes) -> str:
        """Keep bytes; return their SHA-256 (hex). Raises FileRoomError when the disk has too little room."""

    def put_blob_stream(self, stream: BinaryIO, size: int, progress: Progress) -> str:
        """Keep the *size* bytes of a stream one can go back in; return their SHA-256 (hex).

        Raises FileRoomError, FileChangedError, Cancelled; then the transaction must end.
        """

    def put_snapshot(self, text: str) -> str:
        """Keep a content text; return its SHA-256 (hex)."""

    def set_place(self, key: str, value: str) -> None:
        """Remember a place; '' forgets it. Places are no records and leave no audit entry."""

    def note_event(self, action: str, detail: str = "") -> None:
        """Write an audit entry about the vault itself (unlocked, backed up …)."""

    def purge(self, kind: type[R], record_id: str) -> None:
        """Empty every state the record ever had; its entries stay. Raises KeyError without a record.

        Kept files and texts that nothing else speaks of go with it. Only retention may call this.
        """


class Store(Protocol):
    """An open vault. Every call happens on the thread that opened it."""

    @property
    def folder(self) -> Path:
        """Return the vault folder."""

    @property
    def writes(self) -> int:
        """Return how many blocks have written anything since opening; may be asked on any thread."""

    @property
    def copies(self) -> Copies:
        """Return the backups of this vault; not inside a block."""

    def reading(self) -> AbstractContextManager[Reader]:
        """Open a consistent view."""

    def writing(self) -> AbstractContextManager[Writer]:
        """Open a transaction: committed when the block ends, rolled back when it raises."""

    def ledger(self) -> AbstractContextManager[Ledger]:
        """Open a consistent view of all rows: for the trail, export and checks."""

    def finding(self) -> AbstractContextManager[Finder]:
        """Open a consistent view of the words of all records in sight."""

    def verify(self, progress: Progress | None = None) -> tuple[str, ...]:
        """Check cipher, pages, audit chain, states and blobs; return the problems found, in words."""

    def close(self) -> None:
        """Close the database and forget the key. Safe to call twice."""


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, and the recovery code that is shown once."""

    store: Store
    recovery_code: str


class Vaults(Protocol):
    """Makes and opens vaults. Passphrases come as bytearray (UTF-8, NFKC) and are wiped by the callee."""

    def exists(self, folder: Path) -> bool:
        """Say whether a vault lies in the folder."""

    def create(self, folder: Path, passphrase: bytearray) -> NewVault:
        """Make a vault. Raises VaultExistsError, PassphraseTooWeakError, ReadOnlyError, DiskFullError."""

    def unlock(self, folder: Path, passphrase: bytearray, *, accept_rollback: bool = False) -> Store:
        """Open with the passphrase. Raises WrongPassphraseError and the Vault…Error family.

        A vault older than this computer has seen is opened only with *accept_rollback*.
        """

    def unlock_with_code(self, folder: Path, code: str, *, accept_rollback: bool = False) -> Store:
        """Open with the recovery code. Raises RecoveryCodeTypoError, WrongRecoveryCodeError, Vault…Error."""

    def check_code(self, folder: Path, code: str) -> None:
        """Raise as `unlock_with_code` would; used to confirm the card without opening."""

    def rebuild(self, folder: Path, passphrase: bytearray, history: History, progress: Progress) -> NewVault:
        """Make a vault that holds this history and an entry that says so. Raises as `create` does.

        Also raises ImportDamagedError, ImportNewerError, Cancelled; then nothing of it is left.
        """


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as pixels: BGRA, 8 bits each, rows of `stride` bytes, premultiplied on white."""

    width: int
    height: int
    stride: int
    data: bytes


class OpenPdf(Protocol):
    """A PDF open for looking at; close it when done."""

    @property
    def page_count(self) -> int:
        """Return the number of pages."""

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points (1/72 inch)."""

    def picture(self, index: int, *, dpi: float) -> PagePicture:
        """Draw one page."""

    def text(self, index: int) -> str:
        """Return the text of one page in reading order."""

    def close(self) -> None:
        """Free the document. Safe to call twice."""


class Papers(Protocol):
    """Draws papers as tagged PDF and opens them as pictures."""

    def draw(self, layout: PaperLayout) -> bytes:
        """Return the PDF. Raises CharactersNotPrintableError."""

    def open(self, pdf: bytes) -> OpenPdf:
        """Open a PDF of our own making."""

    def draw_binder(
        self, layout: BinderLayout, progress: Progress, *, exhibits: KeptFile | None = None
    ) -> bytes:
        """Return the binder PDF, built in a worker process; *exhibits* gives the files behind its exhibits.

        Raises Cancelled, CharactersNotPrintableError.
        """

    def lock(self, pdf: bytes, password: str) -> bytes:
        """Return a PDF of our own making so that it opens with the password alone. Raises ValueError."""


@dataclass(frozen=True, slots=True)
class PackInfo:
    """What content this is: id, version, the day its facts end, who reviewed it (never invented)."""

    id: str
    version: int
    published: date
    as_of: date
    reviewed_by: tuple[str, ...] = ()


class Library(Protocol):
    """The content that ships with the program, checked before start."""

    def pack(self) -> PackInfo:
        """Return what content this is."""

    def digest(self) -> str:
        """Return the SHA-256 (hex) over all of it in English, whatever language this is in."""

    def questionnaire(self) -> Questionnaire:
        """Return the question bank."""

    def gates(self) -> tuple[Gate, ...]:
        """Return the gates, in the order they are asked."""

    def sources(self) -> Mapping[str, Source]:
        """Return every source by id."""

    def glossary(self) -> tuple[Term, ...]:
        """Return the glossary in alphabetical order."""

    def starters(self) -> tuple[Starter, ...]:
        """Return the starter list of tools."""

    def profiles(self) -> ProfileBook:
        """Return what was found in public about the tools of the starter list."""

    def duties(self) -> DutyBook:
        """Return the duties of state law, and what is not law."""

    def incident_words(self) -> IncidentBook:
        """Return the words of the incident log."""

    def reviews(self) -> ReviewBook:
        """Return the reviews and the topics of the training."""

    def help(self) -> HelpBook:
        """Return every topic of the help."""

    def said(self, text: str) -> str:
        """Return an English text of the pack in the language of the library; any other as it is."""

    def templates(self) -> tuple[Template, ...]:
        """Return every template, in the order papers are listed."""

    def language(self) -> str:
        """Return the code of the language this is in."""

    def languages(self) -> tuple[Language, ...]:
        """Return the languages every text is there in, English first."""

    def in_language(self, code: str) -> "Library":
        """Return the same content in another language, '' = this one. Raises KeyError."""

    def template(self, template_id: str, language: str = "") -> Template:
        """Return a template; '' = in the language of the library. Raises KeyError when there is none."""

    def phrases(self, language: str) -> Phrases:
        """Return the phrases of a language. Raises KeyError when there are none."""

    def questionnaire_text(self) -> str:
        """Return the English question bank as canonical JSON, to be kept with what was asked."""

    def template_text(self, template_id: str, language: str = "") -> str:
        """Return a template as canonical JSON, to be kept with what was issued."""

    def questionnaire_from_text(self, text: str) -> Questionnaire:
        """Return the question bank as it was kept, in the library's words where the English is today's."""

    def template_from_text(self, text: str) -> Template:
        """Return a template as it was kept."""

    def phrases_from_text(self, text: str) -> Phrases:
        """Return the phrases that were kept with a template."""
