"""A number typed freely and checked when left."""

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.typed_edit import ProblemError, TypedEdit

MOST_DIGITS = 15


class NumberEdit(TypedEdit):
    """Whole numbers, or with *decimals* fractions; the value is a Decimal or None."""

    def __init__(
        self,
        *,
        minimum: int | None = 0,
        maximum: int | None = None,
        decimals: int = 0,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty number line with bounds (both included) and a unit shown after it."""
        super().__init__(parent=parent)
        self._minimum = minimum
        self._maximum = maximum
        self._decimals = decimals
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        if unit:
            shown = Text(unit, role=TextRole.MUTED)
            shown.setWordWrap(False)
            self.row.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        sized(self, max_width=16)

    @property
    def value(self) -> Decimal | None:
        """Return the number, or None while the line is empty or wrong."""
        value = self._value()
        return value if isinstance(value, Decimal) else None

    def set_value(self, value: Decimal | int | None) -> None:
        """Show a number without telling anyone."""
        self._show(None if value is None else Decimal(value))

    def read(self, text: str) -> Decimal:
        """Return the number, written as in the person's language. Raises ProblemError with a sentence."""
        try:
            value = Decimal(_plain(text, QLocale()))
        except InvalidOperation:
            raise ProblemError(self.tr("Please write a number in digits, for example 12.")) from None
        if not value.is_finite() or abs(value.adjusted()) > MOST_DIGITS:
            raise ProblemError(self.tr("Please write a number in digits, for example 12."))
        if value != round(value, self._decimals):
            raise ProblemError(self._precision_sentence())
        if self._minimum is not None and value < self._minimum:
            raise ProblemError(self.tr("Please write {least} or more.").format(least=self._minimum))
        if self._maximum is not None and value > self._maximum:
            raise ProblemError(self.tr("Please write {most} or less.").format(most=self._maximum))
        return value

    def write(self, value: object) -> str:
        """Return a number without an exponent."""
        return f"{value:f}".replace(".", QLocale().decimalPoint()) if isinstance(value, Decimal) else ""

    def _precision_sentence(self) -> str:
        if self._decimals == 0:
            return self.tr("Please write a whole number.")
        if self._decimals == 1:
            return self.tr("Please write no more than one digit after the point.")
        return self.tr("Please write no more than {count} digits after the point.").format(
            count=self._decimals
        )


def _plain(text: str, locale: QLocale) -> str:
    """Return a number as Python writes it: no sign between thousands, a point before the decimals.

    A point or comma that cannot part thousands is taken for what stands before decimals: keypads know one.
    """
    found = "".join(text.split())
    sign = "." if locale.decimalPoint() == "," else ","
    if re.fullmatch(rf"[-+]?\d{{1,3}}({re.escape(sign)}\d{{3}})+([.,]\d*)?", found):
        found = found.replace(sign, "")
    return found.replace(",", ".")
