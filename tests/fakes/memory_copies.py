"""Backups without a disk: same promises as the real ones, as far as use cases can tell."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from ethicsdesk.domain.errors import BackupPlaceMissingError
from ethicsdesk.services.copies import Backup, Progress
from ethicsdesk.services.ports import AuditHead, Clock


@dataclass
class MemoryCopies:
    """Implements `services.copies.Copies`; a place is there once it was added to `shelves`."""

    clock: Clock
    vault_id: str = "0123456789abcdef" * 2
    head: AuditHead | None = None
    shelves: dict[Path, list[Backup]] = field(default_factory=dict)

    def kept(self, place: Path) -> tuple[Backup, ...]:
        return tuple(sorted(self._shelf(place), key=lambda it: (it.made_at, it.seq), reverse=True))

    def make(self, place: Path, progress: Progress) -> Backup:
        shelf = self._shelf(place)
        progress(0.0)
        seq = self.head.seq if self.head else 0
        path = place / f"EthicsDesk-{self.vault_id[:8]}-{self.clock.now():%Y%m%dT%H%M%SZ}-{seq}-{len(shelf)}"
        made = Backup(
            path=path, vault=self.vault_id[:8], made_at=self.clock.now(), seq=seq, size=4096, checked=True
        )
        progress(1.0)
        shelf.append(made)
        return made

    def check(self, backup: Backup, progress: Progress) -> Backup:
        shelf = self._shelf(backup.path.parent)
        progress(1.0)
        shelf[shelf.index(backup)] = checked = replace(backup, checked=True)
        return checked

    def drop(self, backup: Backup) -> None:
        self._shelf(backup.path.parent).remove(backup)

    def _shelf(self, place: Path) -> list[Backup]:
        if place not in self.shelves:
            raise BackupPlaceMissingError(path=place)
        return self.shelves[place]
