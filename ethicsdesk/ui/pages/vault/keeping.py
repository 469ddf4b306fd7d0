"""How long records are kept, what must stay, and letting go of the rest."""

from dataclasses import dataclass

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Hold, RetentionClock
from ethicsdesk.services import retention, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.retention import Purged, PurgeSheet
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.pages.vault.keeping_parts import ClockCard, HoldCard, SheetCard
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.dialog import Dialog


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Everything the room shows."""

    sheet: PurgeSheet
    clock: RetentionClock | None
    holds: tuple[Hold, ...]
    tools: tuple[tuple[str, str], ...]


def see(desk: Desk) -> Kept:
    """Read everything the room shows."""
    return Kept(
        sheet=retention.sheet(desk),
        clock=retention.clock(desk),
        holds=retention.holds(desk),
        tools=tuple((row.tool.id, row.tool.name) for row in tools.register(desk)),
    )


class KeepingRoom(Room):
    """The clock for client records, the holds, and what has been kept long enough."""

    def __init__(self, hall: Hall) -> None:
        """Make the room; `enter` reads how it stands."""
        super().__init__(hall)
        self.heading = self.tr("Keeping and deleting")
        self.subtitle = self.tr("Nothing is ever deleted by itself. You look at each thing and confirm it.")
        self._sheet: PurgeSheet | None = None
        self.clock = ClockCard()
        self.clock.save.clicked.connect(self._on_clock)
        self.holds = HoldCard()
        self.holds.put.clicked.connect(self._on_hold)
        self.holds.lift_asked.connect(self._on_lift)
        self.list = SheetCard()
        self.list.changed.connect(self._show_button)
        self.add(self.list, self.clock, self.holds)
        self.purge = Button(self.tr("&Let go of what is chosen …"), kind=ButtonKind.DANGER, icon="trash-2")
        self.purge.clicked.connect(self._on_purge)
        self.purge.hide()  # never shown by hand: without a parent it would be a window
        self.buttons = (self.purge,)
        self.first_focus = self.clock.years

    def enter(self) -> None:
        """Read how it stands."""
        self.refresh()

    def refresh(self) -> None:
        """Read how it stands."""
        self.workbench.read(see, self._show, owner=self)

    def _show(self, kept: Kept) -> None:
        self._sheet = kept.sheet
        self.list.show_sheet(kept.sheet)
        self.clock.show_clock(kept.clock)
        self.holds.show_holds(kept.holds, kept.tools)
        self._show_button()

    def _show_button(self) -> None:
        self.purge.setEnabled(bool(self.list.chosen))
        if self.isVisible():
            self.purge.setVisible(self._sheet is not None and bool(self._sheet.may_go))

    def _on_clock(self) -> None:
        years, rule = self.clock.typed()
        if years is None:
            return
        self.workbench.change(
            lambda desk: retention.set_clock(desk, years=years, rule=rule),
            lambda _: self.refresh(),
            owner=self,
            on_failed=lambda error: self.clock.rule_field.set_error(sentence(error)),
        )

    def _on_hold(self) -> None:
        reason, kind, about = self.holds.typed()
        self.workbench.change(
            lambda desk: retention.hold(desk, reason, about_kind=kind, about_id=about),
            lambda _: self._on_held(),
            owner=self,
            on_failed=lambda error: self.holds.field.set_error(sentence(error)),
        )

    def _on_held(self) -> None:
        self.holds.reason.clear()
        self.refresh()

    def _on_lift(self, hold_id: str) -> None:
        if Dialog.ask(
            self,
            self.tr("Lift this hold?"),
            self.tr("What it protected may then be let go once its time is over."),
            accept=self.tr("&Lift it"),
            reject=self.tr("&Keep it"),
            tone=Tone.CAUTION,
        ):
            self.workbench.change(
                lambda desk: retention.lift(desk, hold_id), lambda _: self.refresh(), owner=self
            )

    def _on_purge(self) -> None:
        sheet, chosen = self._sheet, self.list.chosen
        if sheet is None or not chosen:
            return
        titles = [told(item.title) for item in sheet.may_go if item.key in chosen]
        shown = "\n".join(titles[:8]) + ("\n…" if len(titles) > 8 else "")
        if Dialog.ask(
            self,
            self.tr("Let go of {count} for good?").format(count=count_words(len(titles))),
            self.tr("{titles}\n\nThis cannot be taken back. {note}").format(
                titles=shown, note=told(sheet.note)
            ),
            accept=self.tr("&Let go for good"),
            reject=self.tr("&Keep all of it"),
            tone=Tone.STOP,
        ):
            self.hall.run(
                self.tr("Letting go …"),
                lambda desk, _progress: retention.purge(desk, sheet, chosen),
                self._on_purged,
                on_failed=self._on_refused,
                can_cancel=False,
            )

    def _on_purged(self, done: Purged) -> None:
        self.hall.tell(
            self.tr("{count} let go. The trail says that it was there, but no longer what it said.").format(
                count=count_words(done.items)
            ),
            tone=Tone.GOOD,
        )
        self.refresh()

    def _on_refused(self, error: UserError) -> None:
        self.hall.tell_error(error)
        self.refresh()


def count_words(count: int) -> str:
    """Return a number of things in words."""
    return (
        labels.translate("vault", "one item")
        if count == 1
        else labels.translate("vault", "{count} items").format(count=count)
    )
