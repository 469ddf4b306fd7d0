"""How the language of the window writes days and numbers; light, for the lock screen needs it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def day(value: date) -> str:
    """Return a date as a person reads it."""
    return translate("labels", "{month} {day}, {year}").format(
        month=QLocale().monthName(value.month), day=value.day, year=value.year
    )


def day_of_year(value: date) -> str:
    """Return a date without its year."""
    return translate("labels", "{month} {day}").format(month=QLocale().monthName(value.month), day=value.day)


def month(value: date) -> str:
    """Return the month of a date with its year."""
    return translate("labels", "{month} {year}").format(
        month=QLocale().standaloneMonthName(value.month), year=value.year
    )


def number(value: float, *, decimals: int = 0) -> str:
    """Return a number with the signs of the person's language between thousands and before decimals."""
    if decimals == 0:
        return QLocale().toString(round(value))
    return QLocale().toString(float(value), "f", decimals)


def percent(value: float) -> str:
    """Return whole percents with their sign, which Spanish sets apart."""
    return translate("labels", "{percent}%").format(percent=number(value))
