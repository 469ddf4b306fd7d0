"""Screens made of every widget of the kit, for pictures and for checks that walk over all of them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.button import Button, ButtonKind, IconButton
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.nav_bar import NavBar
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.passphrase_edit import PassphraseEdit
from ethicsdesk.ui.widgets.pdf_view import PdfView
from ethicsdesk.ui.widgets.progress_line import ProgressLine
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.step_list import StepList
from ethicsdesk.ui.widgets.table import Table
from ethicsdesk.ui.widgets.text_area import TextArea

LETTER = QSizeF(612, 792)
PLACES = (
    ("today", "Today", "house"),
    ("tools", "AI tools", "layers"),
    ("papers", "Papers", "file-text"),
    ("consents", "Consents", "signature"),
    ("incidents", "Incidents", "triangle-alert"),
    ("reviews", "Reviews", "list-checks"),
    ("binder", "Binder", "book-open"),
    ("practice", "My practice", "users"),
    ("settings", "Settings", "settings"),
)


def framed(page: QWidget, *, at: str) -> QWidget:
    """Return the page beside a navigation, as in the real window."""
    window = QWidget()
    row = spaced(QHBoxLayout(window), margins=0, gap=0)
    nav = NavBar("Main navigation")
    nav.set_brand("EthicsDesk", subtitle="Practice of Dr. Reed", icon="shield-check")
    for key, text, icon in PLACES:
        nav.add_place(key, text, icon=icon)
    nav.select(at)
    nav.bottom.addWidget(Text("Encrypted on this computer", role=TextRole.SMALL))
    nav.bottom.addWidget(Button("Lock now", icon="lock", icon_role="side_on"))
    row.addWidget(nav)
    row.addWidget(page, 1)
    return window


DUE = (
    RowItem(
        "1",
        "Renew the agreement with Notewise",
        "It ends on March 9 and renews itself for a year.",
        icon="triangle-alert",
        tone=Tone.STOP,
        chip="in 7 days",
        chip_tone=Tone.STOP,
    ),
    RowItem(
        "2",
        "Give client C-7KQ4 the new consent form",
        "The handout changed on February 26.",
        icon="signature",
        tone=Tone.CAUTION,
        chip="New version",
        chip_tone=Tone.CAUTION,
    ),
    RowItem(
        "3",
        "Finish the quick check of Doxy.me",
        "9 of 15 questions answered, about 4 minutes left.",
        icon="clock",
        tone=Tone.INFO,
        chip="Started",
        chip_tone=Tone.INFO,
    ),
    RowItem(
        "4",
        "Test that a backup can be restored",
        "Last done on September 4.",
        icon="hard-drive-download",
        tone=Tone.GOOD,
        chip="in 3 weeks",
        chip_tone=Tone.GOOD,
    ),
)
STATES = (
    (Tone.NEUTRAL, "Good practice"),
    (Tone.INFO, "Framework"),
    (Tone.GOOD, "Approved"),
    (Tone.CAUTION, "Conditional"),
    (Tone.STOP, "Do not use"),
    (Tone.ACCENT, "Provisional"),
)


def today() -> QWidget:
    """A start page: list, progress, banner, chips."""
    page = Page(
        "Good morning, Dr. Reed",
        subtitle="Monday, March 2. Three things wait for you this week.",
        actions=(Button("Add an AI tool", kind=ButtonKind.PRIMARY, icon="plus"),),
    )
    card = Card("Needs your attention", trailing=LinkButton("See all"))
    rows = RowList("Needs your attention")
    rows.show_rows(DUE)
    card.add(rows)
    chips = Card("States in words")
    flow = spaced(FlowLayout(), gap=0.5)
    for tone, words in STATES:
        flow.addWidget(Chip(words, tone=tone))
    chips.add(flow)
    page.add(card, chips)
    go_on = Card("Continue where you left off")
    go_on.add(Text("Quick check: Doxy.me", role=TextRole.STRONG))
    line = ProgressLine("Progress of the quick check")
    line.show_progress(9, total=15, minutes=4)
    go_on.add(line)
    go_on.add_start(Button("Continue", kind=ButtonKind.PRIMARY))
    saved = Banner("Your newest backup is from today, 8:12 AM.", title="All saved", tone=Tone.GOOD)
    page.add_side(go_on, saved)
    return framed(page, at="today")


def interview() -> QWidget:
    """A question with choices, fields, a problem, the reasons beside it and a foot."""
    page = Page(
        "Quick check: Notewise",
        subtitle="AI scribe by Notewise Inc.",
        actions=(Button("Save and close", icon="save"),),
    )
    page.add_above(StepList(("About the tool", "Client data", "Consent", "Safety", "Decision"), current=2))
    card = Card("Does the company train its AI on what your clients say?")
    choices = ChoiceList(
        "Does the company train its AI on what your clients say?",
        (
            Choice("no", "No, the contract rules it out", "You have seen the clause yourself."),
            Choice("opt", "Only if I agree", "It is off until you turn it on."),
            Choice("yes", "Yes", "Recordings or notes are used to improve the product."),
            Choice("unknown", "I do not know yet", "We put the question into your letter to the company."),
        ),
    )
    choices.select("no")
    area = TextArea(placeholder="For example: section 4.2 of the agreement of January 2026.")
    when = DateEdit(latest=date(2026, 3, 2))
    dated = Field("When did you look?", when, help_text="The day you read the contract or the page.")
    when.line.setText("02/31/2026")
    when.line.editingFinished.emit()
    count = NumberEdit(maximum=3650, unit="days")
    count.set_value(30)
    pair = spaced(QHBoxLayout(), gap=1.1)
    pair.addWidget(dated, 1)
    pair.addWidget(Field("How long are recordings kept?", count, optional=True), 1, Qt.AlignmentFlag.AlignTop)
    card.add(choices, Field("Where did you see it?", area, optional=True), pair)
    page.add(card)
    why = Card("Why this matters")
    why.add(
        muted(
            "What a client says in session may not become training data without a clear yes. "
            "The maker could not take it back later."
        ),
        Chip("LAW", tone=Tone.STOP),
        help_text("45 CFR 164.502(a), seen January 12, 2026"),
        Disclosure(
            "What counts as a red flag", muted("The word “improve” in the terms with no way to opt out.")
        ),
    )
    page.add_side(Banner("Nothing you type here leaves this computer."), why)
    foot = page.set_footer(
        leading=(Button("Back", icon="arrow-left"),), trailing=(Button("Continue", kind=ButtonKind.PRIMARY),)
    )
    foot.set_note("Question 7 of 15")
    page.notice.say("Saved", milliseconds=0)
    return framed(page, at="tools")


def controls() -> QWidget:
    """Plain Qt controls and the rest of the kit."""
    page = Page("Every other control", subtitle="Nothing on this page may look like the toolkit's default.")
    stop = Banner(
        "The contract with this company allows training.",
        title="Stop",
        tone=Tone.STOP,
        action="Read the clause",
    )
    caution = Banner(
        "This answer rests on what the company says.", title="Not verified yet", tone=Tone.CAUTION
    )
    empty = Card()
    empty.add(
        EmptyState(
            "No papers yet",
            "When you have decided on a tool, the handout for your clients is made here.",
            icon="file-text",
            action="Decide on a tool",
        )
    )
    page.add(stop, caution, _fields(), _plain(), _table(), empty)
    return page


def _fields() -> Card:
    form = Card("Fields")
    passphrase = PassphraseEdit("Passphrase")
    passphrase.line.setText("correct horse battery staple")
    combo = Select((("en", "English"), ("es", "Español")))
    search = QLineEdit()
    search.setPlaceholderText("Search tools and papers")
    many = ChoiceList(
        "Whom do you see?",
        (Choice("a", "Adults"), Choice("m", "Minors", "Under 18, with a guardian.")),
        many=True,
    )
    many.select("m")
    form.add(
        Field("Passphrase", passphrase, help_text="At least 15 characters, or four or five words."),
        Field("Language", combo),
        Field("Search", search),
        many,
    )
    return form


def _plain() -> Card:
    plain = Card("Plain Qt")
    radio, check, part = QRadioButton("Chosen"), QCheckBox("Checked"), QCheckBox("Partly")
    radio.setChecked(True)
    check.setChecked(True)
    part.setTristate(True)
    part.setCheckState(Qt.CheckState.PartiallyChecked)
    slider, bar = QSlider(Qt.Orientation.Horizontal), QProgressBar()
    slider.setAccessibleName("Text size")
    slider.setValue(40)
    bar.setAccessibleName("Progress")
    bar.setValue(60)
    bar.setTextVisible(False)
    flow = spaced(FlowLayout(), gap=0.7)
    for widget in (radio, QRadioButton("Not chosen"), check, part, *_buttons()):
        flow.addWidget(widget)
    path = ElidedLabel("/home/someone/Documents/EthicsDesk/backups/2026/03/02/ethicsdesk-backup.edb" * 2)
    plain.add(flow, slider, bar, path)
    return plain


def _buttons() -> tuple[QWidget, ...]:
    return (
        Button("Plain"),
        Button("Delete", kind=ButtonKind.DANGER, icon="trash-2"),
        Button("Primary", kind=ButtonKind.PRIMARY),
        LinkButton("A link", icon="external-link"),
        IconButton("Edit", icon="pencil"),
        _disabled(Button("Not now")),
        _disabled(Button("Not yet", kind=ButtonKind.PRIMARY)),
    )


def _disabled(button: Button) -> Button:
    button.setEnabled(False)
    return button


def _table() -> QTabWidget:
    model = QStandardItemModel(3, 3)
    model.setHorizontalHeaderLabels(["Paper", "Version", "Given"])
    for row in range(3):
        for column, text in enumerate(("AI disclosure handout", f"{row + 1}", "03/02/2026")):
            model.setItem(row, column, QStandardItem(text))
    table = Table("Papers")
    model.setParent(table)
    table.setModel(model)
    table.set_widths(("AI disclosure handout", "Version", "03/02/2026"))
    table.setSortingEnabled(True)
    table.selectRow(1)
    tabs = QTabWidget()
    tabs.addTab(table, "Papers")
    tabs.addTab(QWidget(), "Letters")
    return tabs


def document() -> QWidget:
    """A page that shows a document."""
    view = PdfView("Preview of the handout")

    def draw(index: int, scale: float, take: Callable[[QImage], None]) -> None:
        image = QImage(
            round(LETTER.width() * scale), round(LETTER.height() * scale), QImage.Format.Format_RGB32
        )
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(scale, scale)
        painter.drawText(72, 90, f"How I use AI in your care, page {index + 1}")
        painter.end()
        take(image)

    view.show_pages([LETTER] * 3, draw=draw, read=lambda index, take: take(f"Text of page {index + 1}"))
    host = QWidget()
    host.setProperty("kit", "page")
    host.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    spaced(QVBoxLayout(host), margins=1.6).addWidget(view)
    return framed(host, at="papers")


def busy() -> QWidget:
    """A page covered while something runs."""
    page = Page("Backups", subtitle="Copies of your vault, encrypted.")
    card = Card("Newest copy")
    card.add(Text("Today, 8:12 AM"))
    page.add(card)
    overlay = BusyOverlay(page)
    overlay.begin("Making a backup. You can go on in a moment.")
    overlay.show_share(0.4)
    return page


def question() -> QWidget:
    """A dialog about something that cannot be undone."""
    dialog = Dialog(
        "Remove this tool?",
        "Its questions and answers go out of sight. Papers you gave to clients stay as they are.",
        accept="Remove the tool",
        reject="Keep it",
        tone=Tone.STOP,
    )
    dialog.add(Field("Why do you remove it?", QLineEdit(), optional=True))
    return dialog


SCENES: dict[str, Callable[[], QWidget]] = {
    "today": today,
    "interview": interview,
    "controls": controls,
    "document": document,
    "busy": busy,
    "question": question,
}
