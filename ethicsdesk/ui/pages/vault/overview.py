"""The first room: is all well, and the ways to everything else."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from ethicsdesk.domain.records import Milestone
from ethicsdesk.domain.wording import Message
from ethicsdesk.services import access, backup_words, backups, moving, practice, trail, vault_gaps
from ethicsdesk.services.access_ports import Failures
from ethicsdesk.services.backups import BackupState, Made
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import RECOVERY_CONFIRMED
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.trail import Verified
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

NARROW_EM = 52


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Everything the room shows, read in one go."""

    backup: BackupState
    card: Milestone | None
    failed: Failures | None
    moved: date | None
    today: date


def see(desk: Desk) -> Standing:
    """Read everything the room shows."""
    return Standing(
        backup=backups.state(desk),
        card=practice.milestone(desk, RECOVERY_CONFIRMED),
        failed=access.failed_since_last(desk),
        moved=moving.moved_out(desk),
        today=desk.clock.today(),
    )


class Overview(Room):
    """What is well, what is not and where to mend it; below, the doors to all rooms."""

    def __init__(self, hall: Hall) -> None:
        """Make the cards, empty until `enter`."""
        super().__init__(hall)
        self._place: Path | None = None
        self.heading = self.tr("Vault")
        self.subtitle = self.tr("Everything you write is locked in here. This page keeps it safe.")
        self.moved = Banner(tone=Tone.CAUTION, action=self.tr("&Work on here after all"))
        self.moved.acted.connect(self._on_stay)
        self.moved.hide()
        self.attempts = Banner(tone=Tone.CAUTION, action=self.tr("That was &me"))
        self.attempts.acted.connect(self._on_seen)
        self.attempts.hide()
        self.add(self.moved, self.attempts)
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), margins=0, gap=1.25)
        self.column.addLayout(self._columns)
        left, right = (spaced(QVBoxLayout(), margins=0, gap=1.1) for _ in range(2))
        for widget in (self._make_well(), self._make_backup()):
            left.addWidget(widget)
        for widget in (self._make_ways(), self._make_records()):
            right.addWidget(widget)
        for column, share in ((left, 5), (right, 4)):
            holder = spaced(QVBoxLayout(), margins=0, gap=0)
            holder.addLayout(column)
            holder.addStretch(1)
            self._columns.addLayout(holder, share)
        self.first_focus = self.back_up

    def enter(self) -> None:
        """Read how it stands."""
        self.refresh()

    def refresh(self) -> None:
        """Read how it stands."""
        self.workbench.read(see, self._show, owner=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where there is little width."""
        narrow = self.width() < em(NARROW_EM)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        super().resizeEvent(event)

    def _make_well(self) -> Card:
        self.check = LinkButton(self.tr("&Check everything now"), icon="shield-check")
        self.check.clicked.connect(self._on_check)
        self.well = Card(self.tr("All is well"), trailing=self.check)
        self.points = RowList(self.tr("How the vault stands"))
        self.points.activated.connect(self._on_point)
        self.well.add(self.points)
        return self.well

    def _make_backup(self) -> Card:
        card = Card(self.tr("Backup"))
        self.backup_words = muted("")
        self.back_up = Button(self.tr("Back &up now"), kind=ButtonKind.PRIMARY, icon="hard-drive-download")
        self.back_up.clicked.connect(self._on_back_up)
        self.backup_rows = self._rows(
            self.tr("Backups"),
            (
                RowItem("backup", self.tr("Backups and where they go"), icon="folder"),
                RowItem("drill", self.tr("Try it with the recovery card"), icon="circle-check"),
                RowItem("move", self.tr("Move to a new laptop"), icon="arrow-right"),
            ),
        )
        card.add(self.backup_words)
        card.add_start(self.back_up)
        card.add(self.backup_rows)
        return card

    def _make_ways(self) -> Card:
        card = Card(self.tr("Ways in"))
        self.ways = self._rows(
            self.tr("Ways in"),
            (
                RowItem(
                    "card",
                    self.tr("Recovery card"),
                    self.tr("Opens the vault when the passphrase is lost"),
                    icon="key-round",
                ),
                RowItem(
                    "passphrase",
                    self.tr("Passphrase"),
                    self.tr("Change what you type each day"),
                    icon="lock",
                ),
                RowItem(
                    "remember",
                    self.tr("Remember on this computer"),
                    self.tr("Open without the passphrase, here only"),
                    icon="user",
                ),
            ),
        )
        card.add(self.ways)
        return card

    def _make_records(self) -> Card:
        card = Card(self.tr("What is in it"))
        self.records = self._rows(
            self.tr("What is in it"),
            (
                RowItem(
                    "trail",
                    self.tr("Audit trail"),
                    self.tr("What changed, when, from what to what"),
                    icon="history",
                ),
                RowItem(
                    "export",
                    self.tr("Export and import"),
                    self.tr("Everything, readable by anyone"),
                    icon="upload",
                ),
                RowItem(
                    "keeping",
                    self.tr("Keeping and deleting"),
                    self.tr("How long records stay, and letting them go"),
                    icon="calendar-clock",
                ),
                RowItem(
                    "anchor",
                    self.tr("Check an anchor"),
                    self.tr("Prove that a printed past was not changed"),
                    icon="scroll-text",
                ),
            ),
        )
        card.add(self.records)
        return card

    def _rows(self, name: str, items: tuple[RowItem, ...]) -> RowList:
        rows = RowList(name)
        rows.show_rows(items)
        rows.activated.connect(self.hall.go)
        return rows

    def _show(self, found: Standing) -> None:
        self._show_backup(found.backup)
        points = self._points(found)
        wrong = sum(item.tone is not Tone.GOOD for item in points)
        self.points.show_rows(points)
        if wrong == 0:
            self.well.set_title(self.tr("All is well"))
        elif wrong == 1:
            self.well.set_title(self.tr("One thing needs you"))
        else:
            self.well.set_title(self.tr("{count} things need you").format(count=wrong))
        self._show_attempts(found)
        self.moved.setVisible(found.moved is not None)
        if found.moved is not None:
            self.moved.say(
                self.tr("Please change nothing here. Work done on two computers cannot be joined again."),
                title=self.tr("Packed for another computer on {day}").format(day=labels.day(found.moved)),
                tone=Tone.CAUTION,
            )

    def _show_backup(self, backup: BackupState) -> None:
        self._place = backup.place
        if backup.place is None:
            self.back_up.setText(self.tr("Choose where back&ups go"))
            words = self.tr(
                "A USB drive that you unplug is best. From then on EthicsDesk backs up by itself once a day."
            )
        else:
            self.back_up.setText(self.tr("Back &up now"))
            words = self.tr("EthicsDesk backs up by itself once a day, to {place}").format(place=backup.place)
        self.backup_words.setText(words)

    def _points(self, found: Standing) -> list[RowItem]:
        backup = found.backup
        safe = backup.last is not None and not backup.stale
        tried = backup.drilled_on is not None and not backup.drill_due
        points = [
            _point("backup", self.tr("Backup"), backup_words.summary(backup), good=safe),
            _point("drill", self.tr("Trial"), backup_words.drill_words(backup, found.today), good=tried),
        ]
        on = labels.day(found.card.done_on) if found.card else ""
        card = (
            self.tr("You confirmed your recovery code on {day}.").format(day=on)
            if found.card
            else self.tr("Nobody has checked yet whether your recovery code is written down right.")
        )
        points.append(_item("recovery", self.tr("Recovery card"), card, good=found.card is not None))
        return points

    def _show_attempts(self, found: Standing) -> None:
        self.attempts.setVisible(found.failed is not None)
        if found.failed is None:
            return
        gap = vault_gaps.of_attempts(found.failed)
        self.attempts.say(
            self.tr(
                "The vault stayed shut. If it was not you, somebody was at this computer: change your "
                "passphrase, and the key if they may know it. After a few wrong tries each "
                "further one has to wait."
            ),
            title=told(gap.title),
            tone=Tone.CAUTION,
        )

    def _on_point(self, key: str) -> None:
        if key == "recovery":
            self.workbench.go(Target(area=Area.RECOVERY))
        else:
            self.hall.go(key)

    def _on_back_up(self) -> None:
        if self._place is None:
            self.hall.go("backup")
        else:
            self.hall.run(
                self.tr("Backing up, then reading it again …"),
                backups.make,
                self._on_made,
                stopped=self.tr("Stopped. Nothing half-made was left, and earlier backups are untouched."),
            )

    def _on_made(self, _: Made) -> None:
        self.hall.tell(
            self.tr("Everything in the vault is in it, and it was read again in full."),
            title=self.tr("Backed up and checked"),
            tone=Tone.GOOD,
        )
        self.refresh()

    def _on_check(self) -> None:
        self.hall.run(
            self.tr("Reading every page, record and file …"),
            lambda desk, progress: Changed(trail.verify(desk, progress)),
            self._on_checked,
            stopped=self.tr("Stopped. Nothing was changed."),
        )

    def _on_checked(self, found: Verified) -> None:
        words = "\n".join((told(found.sentence), *found.problems[:10]))
        self.hall.tell(words, tone=Tone.STOP if found.problems else Tone.GOOD)

    def _on_seen(self) -> None:
        self.workbench.change(access.seen, lambda _: self.refresh(), owner=self)

    def _on_stay(self) -> None:
        self.workbench.change(moving.stay, lambda _: self.refresh(), owner=self)


def _point(key: str, title: str, words: Message, *, good: bool) -> RowItem:
    return _item(key, title, told(words), good=good)


def _item(key: str, title: str, words: str, *, good: bool) -> RowItem:
    tone = Tone.GOOD if good else Tone.CAUTION
    return RowItem(key, title, words, icon=tone.icon, tone=tone)
