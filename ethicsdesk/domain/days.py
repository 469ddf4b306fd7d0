"""Days in English words, as papers and the binder print them; the window has words of its own for them."""

from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_words(day: date) -> str:
    """Return a date as papers print it."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
