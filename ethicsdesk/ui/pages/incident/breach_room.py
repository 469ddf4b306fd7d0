"""The breach assessment, one small screen at a time; it can be left anywhere and goes on there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.breach import FactorName, Opening
from ethicsdesk.ui.pages.incident.breach_parts import ExclusionPart, FactorPart, GatePart, Part
from ethicsdesk.ui.pages.incident.case import Case, Room, Seen
from ethicsdesk.ui.pages.incident.conclusion import ConclusionPart, SignedPart
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.step_list import StepList


class BreachRoom(Room):
    """Gate, exclusions, four factors, conclusion; telling people anyway is one click away throughout."""

    def __init__(self, case: Case) -> None:
        """Make an empty room."""
        super().__init__(case)
        self._at: int = 0
        self.heading = self.tr("Breach assessment")
        self.steps = StepList(
            (
                self.tr("Applies?"),
                self.tr("Exclusions"),
                self.tr("What"),
                self.tr("Who"),
                self.tr("Seen?"),
                self.tr("Lowered?"),
                self.tr("Conclusion"),
            )
        )
        self.skip = LinkButton(self.tr("Tell people without rating, or conclude now"), icon="arrow-right")
        self.skip.clicked.connect(lambda: self._go(len(self.parts) - 1))
        self.add(self.steps)
        self.parts: list[Part] = []
        self.signed = SignedPart(case)
        self.conclusion = ConclusionPart(case)
        self.conclusion.ready.connect(lambda: self.signed.why.setFocus(Qt.FocusReason.OtherFocusReason))
        self.add(self.signed)
        self.previous = Button(self.tr("&Previous"), icon="chevron-left")
        self.previous.clicked.connect(lambda: self._go(self._at - 1))
        self.next = Button(self.tr("&Next"), kind=ButtonKind.PRIMARY)
        self.next.clicked.connect(lambda: self._go(self._at + 1))
        self.record = Button(self.tr("&Record it"), kind=ButtonKind.PRIMARY, icon="signature")
        self.record.clicked.connect(self.conclusion.record)
        self.buttons = (self.previous, self.next, self.record)
        self._arriving = True
        self._seen: Seen | None = None

    @property
    def part(self) -> Part | None:
        """Return the screen in sight, or None before the first reading."""
        if self._seen is not None and self._seen.incident.assessment.conclusion is not None:
            return self.signed
        return self.parts[self._at] if self.parts else None

    def enter(self) -> None:
        """Go on where it was left."""
        self._arriving = True

    def show_seen(self, seen: Seen) -> None:
        """Show the screen at hand."""
        self._seen = seen
        if not self.parts:
            self._build(seen)
        if self._arriving:
            self._arriving = False
            self._at = _first_open(seen)
        for part in (*self.parts, self.signed):
            part.show_seen(seen)
        self._arrange()

    def leave(self) -> None:
        """Keep what is half-typed."""
        for part in self.parts:
            part.leave()

    def _build(self, seen: Seen) -> None:
        factors = [FactorPart(self.case, name, seen.book.factor(name)) for name in FactorName]
        self.parts = [GatePart(self.case), ExclusionPart(self.case, seen), *factors, self.conclusion]
        for part in self.parts:
            part.hide()
            self.add(part)
        self.column.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignLeading)

    def _go(self, at: int) -> None:
        part = self.part
        if part is not None:
            part.leave()
        self.setFocus()  # else Qt would hand it on to whatever comes next
        self._at = min(max(at, 0), len(self.parts) - 1)
        self._arrange()
        self.focus_part()

    def focus_part(self) -> None:
        """Give the focus to the screen in sight."""
        first = self.part.first if self.part is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        if self._seen is None:
            return
        is_signed = self.part is self.signed
        closed = self._seen.is_closed
        last = len(self.parts) - 1
        stopped = self._seen.view.judged.opening is Opening.CLOSED
        visible: list[tuple[QWidget, bool]] = [
            (self.steps, not is_signed),
            (self.signed, is_signed),
            (self.skip, not is_signed and self._at < last and not stopped),
            (self.previous, not is_signed and self._at > 0),
            (self.next, not is_signed and self._at < last and not stopped),
            (self.record, not is_signed and self._at == last and not closed),
            *((part, not is_signed and number == self._at) for number, part in enumerate(self.parts)),
        ]
        for widget, shown in visible:
            widget.setVisible(shown)
        self.subtitle = (
            self.tr("What you signed, and what it rests on.")
            if is_signed
            else self.tr("Seven small screens. Every answer is kept at once.")
        )
        self.steps.set_current(self._at)
        self.first_focus = self.part.first if self.part is not None else None


def _first_open(seen: Seen) -> int:
    """Return the first screen without an answer."""
    assessment = seen.incident.assessment
    if seen.incident.secured is None and not assessment.factors and assessment.exclusion is None:
        return 0
    if not assessment.factors and assessment.exclusion is None:
        return 1
    for number, name in enumerate(FactorName, 2):
        if name not in assessment.factors:
            return number
    return 6
