"""Accuracy: a few notes a month read with care, or a month's tick sheet; and what they can honestly say."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ethicsdesk.domain.accuracy import ENOUGH_FOR_TREND, NoteError, NoteSample, Slip, TickSheet, is_incident
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import accuracy
from ethicsdesk.services.accuracy import Found
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.oversight.face import Face, month_options, offer
from ethicsdesk.ui.pages.oversight.reading import Seen, accuracy_form, writes_notes
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.watching.half_series import HalfSeries
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, muted
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

MOST = 100_000
NONE, SOME, SERIOUS = "0", "1", "2"
NOTE, MEMORY, USED = "note", "memory", "used"


class NoteCard(Card):
    """One note that was read: each pattern none, some or serious."""

    read = Signal(object, bool)
    """The grades by pattern, and whether it was compared with what was jotted down."""

    def __init__(self, workbench: Workbench) -> None:
        """Make the form with nothing wrong."""
        super().__init__(self.tr("A note you read with care"))
        self.half = HalfSeries(workbench, self.clear, self)
        self.add(
            self.half.banner,
            help_text(
                self.tr(
                    "Take any finished draft. Read it slowly, beside what you remember. Tick what was wrong. "
                    "No client, no text."
                )
            ),
        )
        grades = ((NONE, self.tr("None")), (SOME, self.tr("Some")), (SERIOUS, self.tr("Serious")))
        self.grades = {error: Select(grades) for error in NoteError}
        self.add(*(Field(words.note_error(error), select) for error, select in self.grades.items()))
        self.memory = QCheckBox(self.tr("Compared with my notes of that day"))
        self.save = Button(self.tr("&Keep this note"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._on_save)
        self.add(self.memory)
        self.add_start(self.save)
        self._tool_id = ""

    def show_tool(self, tool: Tool, kept: Mapping[str, str]) -> None:
        """Show the note of a tool that is half filled in, or one with nothing wrong."""
        self.half.open(accuracy_form(tool), kept)
        if self._tool_id != tool.id:
            self.clear()
        self._tool_id = tool.id
        grades = {error.value: select for error, select in self.grades.items()}
        self.half.show(NOTE, {**grades, MEMORY: self.memory})

    def clear(self) -> None:
        """Begin with the next note."""
        for select in self.grades.values():
            select.select(NONE)
        self.memory.setChecked(False)

    def _on_save(self) -> None:
        found = {error.value: int(select.value or NONE) for error, select in self.grades.items()}
        self.read.emit({key: grade for key, grade in found.items() if grade}, self.memory.isChecked())


class SheetCard(Card):
    """A month of a tool that writes no notes."""

    ticked = Signal(object)
    """A TickSheet without its tool."""

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty sheet."""
        super().__init__(self.tr("The month in numbers"))
        self.half = HalfSeries(workbench, self._fill, self)
        self.month = Select(())
        self.month.chosen.connect(lambda _: self._show_month())
        self.used = NumberEdit(minimum=0, maximum=MOST)
        self.slips = {slip: NumberEdit(minimum=0, maximum=MOST) for slip in Slip}
        self.used_field = Field(self.tr("About how often was it used?"), self.used)
        self.add(
            self.half.banner,
            help_text(self.tr("Your best count is enough. Leave empty what did not happen.")),
            Field(self.tr("Month"), self.month),
            self.used_field,
        )
        self.add(*(Field(words.slip(slip), edit, optional=True) for slip, edit in self.slips.items()))
        self.save = Button(self.tr("&Keep this month"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._on_save)
        self.add_start(self.save)
        self._sheets: tuple[TickSheet, ...] = ()
        self._shown = ("", "")

    def show_tool(
        self, tool: Tool, sheets: tuple[TickSheet, ...], today: date, kept: Mapping[str, str]
    ) -> None:
        """Show the month chosen, the one left half filled in, or this one; what is half-typed stays."""
        self.half.open(accuracy_form(tool), kept)
        fresh = tool.id != self._shown[0]
        offer(self.month, month_options(today), self.half.at if fresh and self.half.at else self.month.value)
        self._sheets = sheets
        if self._shown != (tool.id, self.month.value):
            self._shown = (tool.id, "")
            self._show_month()

    def _show_month(self) -> None:
        """Show what is kept of the month, and over it what was half filled in."""
        self.half.turn()
        self._shown = (self._shown[0], self.month.value or "")
        self._fill()
        slips = {slip.value: edit for slip, edit in self.slips.items()}
        self.half.show(self.month.value or "", {USED: self.used, **slips})

    def _fill(self) -> None:
        kept = next((one for one in self._sheets if one.month.isoformat() == self.month.value), None)
        self.used.set_value(kept.used if kept else None)
        for slip, edit in self.slips.items():
            edit.set_value(kept.slips.get(slip.value) if kept else None)

    def _on_save(self) -> None:
        self.used_field.set_error("" if self.used.value is not None else self.tr("Please write a number."))
        if self.used.value is None or self.month.value is None:
            self.used.setFocus()
            return
        slips = {slip.value: int(edit.value) for slip, edit in self.slips.items() if edit.value}
        month = date.fromisoformat(self.month.value)
        self.ticked.emit(TickSheet(id="", tool_id="", month=month, used=int(self.used.value), slips=slips))


class AccuracyFace(Face):
    """One tool at a time."""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty face."""
        super().__init__(workbench, guard)
        self.title = self.tr("Accuracy")
        self.subtitle = self.tr("Five notes a month tell you more than a promise of the company.")
        self._seen: Seen | None = None
        self.tool = Select((), name=self.tr("Tool"))
        self.tool.chosen.connect(lambda _: self._show_tool())
        self.grave = Banner(
            self.tr(
                "Something made up, or risk that was left out, can hurt a client. It belongs in the incident "
                "log. Put the note itself right first."
            ),
            title=self.tr("This note had a serious error"),
            tone=Tone.STOP,
            action=self.tr("Write it down as an &incident"),
        )
        self.grave.acted.connect(lambda: workbench.go(Target(area=Area.FIRST_MINUTES)))
        self.grave.hide()
        self.result = Card(self.tr("What it says so far"))
        self._lines: list[QWidget] = []
        self.note = NoteCard(workbench)
        self.note.read.connect(self._keep_note)
        self.sheet = SheetCard(workbench)
        self.series += [self.note.half, self.sheet.half]
        self.sheet.ticked.connect(self._keep_sheet)
        self.no_tools = EmptyState(
            self.tr("No tool yet"),
            self.tr("Add the AI tools you use first. Then you can check how often they get it right."),
            icon="layers",
        )
        self.which = Field(self.tr("Which tool?"), self.tool)
        self.add(self.grave, self.which, self.result, self.note, self.sheet, self.no_tools)

    @property
    def first(self) -> QWidget:
        """Return the choice of the tool."""
        return self.tool

    def show_seen(self, seen: Seen, about: str) -> None:
        """Show the tool *about*, or the one chosen before."""
        fresh = about if about and self._seen is None else self.tool.value or about or seen.tapped
        self._seen = seen
        offer(self.tool, seen.tool_options, fresh)
        self.no_tools.setVisible(not seen.tools)
        for widget in (self.which, self.result):
            widget.setVisible(bool(seen.tools))
        self._show_tool()

    def _show_tool(self) -> None:
        seen = self._seen
        tool = next((one for one in seen.tools if one.id == self.tool.value), None) if seen else None
        notes = tool is not None and writes_notes(tool)
        self.note.setVisible(notes)
        self.sheet.setVisible(tool is not None and not notes)
        if seen is None or tool is None:
            return
        half = seen.half[accuracy_form(tool)]
        if notes:
            self.note.show_tool(tool, half)
            self._show_lines(self._of_notes(seen.notes[tool.id]))
        else:
            self.sheet.show_tool(tool, seen.sheets[tool.id], seen.today, half)
            self._show_lines(self._of_sheets(seen.sheets[tool.id]))

    def _of_notes(self, found: Found) -> list[QWidget]:
        wanted = (
            self.tr("This month: {read} read. {wanted} to go.").format(
                read=found.this_month.read, wanted=found.wanted
            )
            if found.wanted
            else self.tr("This month: {read} read. That is enough.").format(read=found.this_month.read)
        )
        lines: list[QWidget] = [Text(wanted, role=TextRole.STRONG)]
        recent = found.recent
        if recent.read:
            said = self.tr(
                "Notes read in half a year: {read}. With an error: {errors}, a serious one: {serious}."
            )
            lines.append(
                Text(said.format(errors=recent.with_error, read=recent.read, serious=recent.serious))
            )
            share = self.tr("From this, the true share with an error may be anywhere {span}.")
            told = Text(share.format(span=words.span(recent.interval)))
            told.setToolTip(words.range_tip())
            lines.append(told)
        if 0 < recent.read < ENOUGH_FOR_TREND:
            lines.append(muted(self.tr("Few notes so far, so the range is wide. That is honest, not wrong.")))
        lines.append(muted(words.trend(found.trend)))
        return lines

    def _of_sheets(self, sheets: tuple[TickSheet, ...]) -> list[QWidget]:
        if not sheets:
            return [muted(self.tr("No month is counted yet."))]
        lines: list[QWidget] = []
        for one in sheets[:6]:
            wrong = ", ".join(
                f"{words.slip(Slip(key))}: {count}" for key, count in one.slips.items() if count
            )
            once, more = (
                self.tr("{month}: used once. {wrong}"),
                self.tr("{month}: used {used} times. {wrong}"),
            )
            said = once if one.used == 1 else more
            lines.append(
                Text(
                    said.format(
                        month=labels.month(one.month),
                        used=one.used,
                        wrong=wrong or self.tr("Nothing went wrong."),
                    )
                )
            )
        lines.append(muted(self.tr("Counts, no shares: one month is too few to say how good a tool is.")))
        return lines

    def _show_lines(self, lines: list[QWidget]) -> None:
        for old in self._lines:
            self.result.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = lines
        self.result.add(*lines)

    def _keep_note(self, errors: dict[str, int], against_memory: bool) -> None:  # noqa: FBT001 - a Qt slot
        if self._seen is None or not self.tool.value:
            return
        made = NoteSample(
            id="",
            tool_id=self.tool.value,
            read_on=self._seen.today,
            errors=errors,
            against_memory=against_memory,
        )
        self.settle_one(self.note.half, partial(accuracy.keep_sample, sample=made), self._on_note)

    def _on_note(self, sample: NoteSample) -> None:
        self.note.clear()
        self.grave.setVisible(is_incident(sample))
        (self.grave.button if is_incident(sample) else self.tool).setFocus()

    def _keep_sheet(self, sheet: TickSheet) -> None:
        tool = self.tool.value or ""
        filled = TickSheet(id="", tool_id=tool, month=sheet.month, used=sheet.used, slips=sheet.slips)
        kept = self.tr("It is kept.")
        self.settle_one(
            self.sheet.half,
            partial(accuracy.keep_sheet, sheet=filled),
            lambda _: self.say(kept, tone=Tone.GOOD),
        )
