"""Everything in the vault as readable files; and how such files become a vault again."""

from pathlib import Path

from ethicsdesk.services import exporting
from ethicsdesk.services.archive_ports import Archives
from ethicsdesk.services.exporting import Exported
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.workbench import Leaving

FOLDER, ZIP = "folder", "zip"


class ExportRoom(Room):
    """Says that nothing in it is encrypted, asks where, writes; import begins at the locked door."""

    def __init__(self, hall: Hall) -> None:
        """Make the room."""
        super().__init__(hall)
        self.heading = self.tr("Export and import")
        self.subtitle = self.tr(
            "All you wrote belongs to you. You can take it out in plain files at any time."
        )
        self.warning = Banner(
            self.tr(
                "Whoever has these files can read all of it. Keep them as carefully as client records, "
                "and delete them when they are no longer needed. To be safe from loss, make a backup instead."
            ),
            title=self.tr("An export is not encrypted"),
            tone=Tone.CAUTION,
        )
        card = Card(self.tr("What you get"))
        card.add(
            muted(
                self.tr(
                    "Every record for programs (JSON) and for spreadsheets (CSV), every paper as PDF, every "
                    "kept file, the audit trail, and a page that explains all of it."
                )
            )
        )
        self.form = ChoiceList(
            self.tr("As"),
            (
                Choice(FOLDER, self.tr("A folder"), self.tr("You can look into the files at once.")),
                Choice(
                    ZIP, self.tr("One zip file"), self.tr("Easier to move. Every computer can unpack it.")
                ),
            ),
        )
        self.form.select(FOLDER)
        card.add(Field(self.tr("As"), self.form))
        take = Card(self.tr("Import"))
        take.add(
            muted(
                self.tr(
                    "An export becomes a new vault with the same records, papers, files and trail. "
                    "The vault you have open is not touched; it is locked first."
                )
            )
        )
        self.take = Button(self.tr("&Lock and import …"), icon="download")
        self.take.clicked.connect(lambda: self.workbench.leaving.emit(Leaving.IMPORT))
        take.add_start(self.take)
        self.add(self.warning, card, take)
        self.export = Button(self.tr("&Export …"), kind=ButtonKind.PRIMARY, icon="upload")
        self.export.clicked.connect(self._on_export)
        self.buttons = (self.export,)
        self.first_focus = self.form

    def _on_export(self) -> None:
        archives = self.workbench.archives
        if archives is None:
            raise LookupError("this workbench was made without a way to write exports")
        parent = self.hall.choose_folder(self, self.tr("Where should the export go?"), Path.home())
        if parent is None:
            return
        if Dialog.ask(
            self,
            self.tr("Write everything, not encrypted?"),
            self.tr("Everyone who can read this folder can then read your records: {place}").format(
                place=parent
            ),
            accept=self.tr("&Write it"),
            reject=self.tr("&Not now"),
            tone=Tone.CAUTION,
        ):
            self._write(archives, parent)

    def _write(self, archives: Archives, parent: Path) -> None:
        day = self.workbench.desk.clock.today().isoformat()
        name = f"EthicsDesk-export-{day}" + (".zip" if self.form.value == ZIP else "")
        target = _free(parent / name)
        self.hall.run(
            self.tr("Writing everything …"),
            lambda desk, progress: exporting.export(desk, archives, target, progress),
            self._on_written,
            stopped=self.tr("Stopped. Nothing was left behind."),
        )

    def _on_written(self, done: Exported) -> None:
        self.hall.tell(
            self.tr("{place}\nThe anchor of this export, to be written down: entry {entry}, {code}").format(
                place=done.target, entry=labels.number(done.anchor.seq), code=done.anchor.code
            ),
            title=self.tr("Files written: {count}").format(count=labels.number(done.files)),
            tone=Tone.GOOD,
        )


def _free(wanted: Path) -> Path:
    """Return the name, with a number where something lies there already."""
    number, target = 1, wanted
    while target.exists():
        number += 1
        target = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    return target
