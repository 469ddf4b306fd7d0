"""What this program is, how old its facts are, and how to see for oneself that it is offline."""

import platform

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

import ethicsdesk
from ethicsdesk.services.helping import ProgramAge
from ethicsdesk.services.libraries import by_license
from ethicsdesk.services.ports import PackInfo
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.heading import Text, TextRole, subheading


def about_words(pack: PackInfo | None, age: ProgramAge | None = None) -> QWidget:
    """Return a column of what is to be known; the content's dates only while a desk is open."""
    page = QWidget()
    column = spaced(QVBoxLayout(page), margins=(0.2, 1, 0.8, 0.6), gap=0.5)
    for head, lines in sections(pack, age):
        column.addWidget(subheading(head))
        for line in lines:
            column.addWidget(Text(line, role=TextRole.MUTED))
        column.addSpacing(10)
    column.addStretch(1)
    return page


def age_words(age: ProgramAge) -> str:
    """Return that a version is old, and what to do about it."""
    return QCoreApplication.translate(
        "about",
        "This version of EthicsDesk is from {day}, more than 12 months ago. It looks for no updates by "
        "itself. Look for a newer one at the place where you got it.",
    ).format(day=labels.day(age.released))


def _program(pack: PackInfo | None, age: ProgramAge | None) -> tuple[str, ...]:
    tr = QCoreApplication.translate
    given = tr("about", "Given out on {day}.").format(day=labels.day(ethicsdesk.RELEASED))
    old = (age_words(age),) if age is not None and age.old else ()
    return (given, *old, *_content(pack))


def sections(pack: PackInfo | None, age: ProgramAge | None = None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return headings and their lines."""
    tr = QCoreApplication.translate
    return (
        (tr("about", "EthicsDesk {version}").format(version=ethicsdesk.__version__), _program(pack, age)),
        (
            tr("about", "What it does not do"),
            (
                tr(
                    "about",
                    "It gives no legal advice and no verdict. It shows evidence, gaps, reasons. You decide.",
                ),
            ),
        ),
        (
            tr("about", "How to check that it is offline"),
            (
                tr("about", "EthicsDesk has no code that uses a network: no updates, no statistics."),
                tr("about", "To see for yourself, turn off Wi-Fi and work: everything goes on as before."),
                tr("about", "Your system’s firewall or activity monitor also shows no connection by it."),
                tr("about", "Help has the steps for Windows, Mac and Linux."),
            ),
        ),
        (
            tr("about", "Licenses"),
            (
                tr("about", "Program: Apache License 2.0. Questions and texts: CC BY 4.0."),
                tr("about", "Qt and PySide6: LGPL 3. SQLCipher: BSD. Fonts Inter and Source: SIL OFL 1.1."),
                tr("about", "Icons: Lucide, ISC License."),
                *(f"{said}: {', '.join(names)}." for said, names in by_license()),
            ),
        ),
        (
            tr("about", "Versions of what it runs on"),
            (f"Python {platform.python_version()}, Qt {qVersion()}",),
        ),
    )


def _content(pack: PackInfo | None) -> tuple[str, ...]:
    tr = QCoreApplication.translate
    if pack is None:
        return (tr("about", "Unlock your desk to see how old the rules in it are."),)
    reviewed = ", ".join(pack.reviewed_by)
    return (
        tr("about", "Questions and texts: version {version}, published {day}.").format(
            version=pack.version, day=labels.day(pack.published)
        ),
        tr("about", "The laws and rules in it are as of {day}.").format(day=labels.day(pack.as_of)),
        tr("about", "Reviewed by {names}.").format(names=reviewed)
        if reviewed
        else tr("about", "No lawyer has reviewed them yet."),
    )
