"""A date typed as the language has it, month or day first, or picked from a calendar."""

import re
import string
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, sized, spaced
from ethicsdesk.ui.widgets.button import IconButton
from ethicsdesk.ui.widgets.typed_edit import ProblemError, TypedEdit

_PARTS = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{2,4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class DateEdit(TypedEdit):
    """Free typing, checked when left; the value is a date or None."""

    def __init__(
        self, *, earliest: date | None = None, latest: date | None = None, parent: QWidget | None = None
    ) -> None:
        """Make an empty date line, perhaps with bounds (both included)."""
        super().__init__(parent=parent)
        self._earliest = earliest
        self._latest = latest
        shape = self.tr("MM/DD/YYYY")
        self._month_first = shape.lstrip(string.punctuation + "«").startswith("M")
        self.line.setPlaceholderText(shape)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDate)
        self.button = IconButton(self.tr("Choose from a calendar"), icon="calendar")
        self.button.clicked.connect(self.open_calendar)
        self.row.addWidget(self.button)
        sized(self, max_width=16)

    @property
    def value(self) -> date | None:
        """Return the date, or None while the line is empty or wrong."""
        value = self._value()
        return value if isinstance(value, date) else None

    def set_bounds(self, earliest: date | None, latest: date | None) -> None:
        """Take no day before *earliest* or after *latest* from now on; None = no bound."""
        self._earliest, self._latest = earliest, latest

    def set_value(self, value: date | None) -> None:
        """Show a date without telling anyone."""
        self._show(value)

    def read(self, text: str) -> date:
        """Return the date, written as the empty line shows (or YYYY-MM-DD). Raises ProblemError."""
        year, month, day = self._parts(text)
        try:
            value = date(year, month, day)
        except ValueError:
            raise ProblemError(
                self.tr("This date does not exist. Please check it: month first, then day, then year.")
            ) from None
        if self._earliest and value < self._earliest:
            raise ProblemError(
                self.tr("Please choose {date} or later.").format(date=self.write(self._earliest))
            )
        if self._latest and value > self._latest:
            raise ProblemError(
                self.tr("Please choose {date} or earlier.").format(date=self.write(self._latest))
            )
        return value

    def write(self, value: object) -> str:
        """Return a date as the empty line shows it."""
        if not isinstance(value, date):
            return ""
        return f"{value:%m/%d}/{value.year:04d}" if self._month_first else f"{value:%d/%m}/{value.year:04d}"

    def open_calendar(self) -> None:
        """Show the calendar under the line; it goes when a day is chosen or Escape is pressed."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setProperty("kit", "popup")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = self._make_calendar()
        spaced(QVBoxLayout(popup), margins=0.4).addWidget(calendar)

        def choose(day: QDate) -> None:
            popup.close()
            self.line.setText(self.write(date(day.year(), day.month(), day.day())))
            self.line.setFocus()
            self._check()

        calendar.clicked.connect(choose)
        calendar.activated.connect(choose)
        popup.adjustSize()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = self.line.width() - popup.width() if right_to_left else 0
        popup.move(self.line.mapToGlobal(QPoint(start, self.line.height() + em(0.2))))
        popup.show()
        calendar.setFocus()

    def _make_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, plain)  # Qt prints weekends in alarm red
        if self._earliest:
            calendar.setMinimumDate(_qdate(self._earliest))
        if self._latest:
            calendar.setMaximumDate(_qdate(self._latest))
        if self.value:
            calendar.setSelectedDate(_qdate(self.value))
        sized(calendar, min_width=21, min_height=16)
        return calendar

    def _parts(self, text: str) -> tuple[int, int, int]:
        if iso := _ISO.fullmatch(text):
            return int(iso[1]), int(iso[2]), int(iso[3])
        found = _PARTS.fullmatch(text)
        if found is None:
            raise ProblemError(self.tr("Please write the date as month/day/year, for example 03/15/2026."))
        if len(found[3]) != len("YYYY"):
            raise ProblemError(self.tr("Please write the year with four digits, for example 03/15/2026."))
        first, second = int(found[1]), int(found[2])
        return int(found[3]), *((first, second) if self._month_first else (second, first))


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
