"""What the other widgets promise."""

import pytest
from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, sized, spaced
from ethicsdesk.ui.theme import Theme
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.code_groups import CodeGroups
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, muted
from ethicsdesk.ui.widgets.notice import Notice
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.pdf_view import KEPT_PICTURES, PdfView
from ethicsdesk.ui.widgets.progress_line import ProgressLine
from ethicsdesk.ui.widgets.step_list import StepList

STEPS = ("About the tool", "Client data", "Decision")


def show(qtbot, widget: QWidget, width: int = 900, height: int = 600) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
    return widget


def test_text_is_never_read_as_markup(qtbot) -> None:
    typed = "<b>Dr. Reed</b> & <img src=x>"
    plain, chip, banner = Text(typed), Chip(typed), Banner(typed)
    for widget in (plain, chip, banner):
        qtbot.addWidget(widget)
    labels = [plain, chip, *banner.findChildren(Text)]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_banner_says_its_tone_in_a_word(qtbot) -> None:
    banner = Banner("The contract allows training.", title="Deal-breaker", tone=Tone.STOP)
    qtbot.addWidget(banner)
    assert banner.accessibleName() == "Stop. Deal-breaker"
    assert banner.accessibleDescription() == "The contract allows training."


def test_banner_and_empty_state_tell_of_their_action(qtbot) -> None:
    for widget in (
        Banner("x", action="Read"),
        EmptyState("Nothing yet", "Begin.", icon="layers", action="Add"),
    ):
        show(qtbot, widget)
        with qtbot.waitSignal(widget.acted):
            widget.button.setFocus()
            qtbot.keyClick(widget.button, Qt.Key.Key_Space)


def test_disclosure_opens_with_the_keyboard_and_says_so(qtbot) -> None:
    content = muted("More")
    line = show(qtbot, Disclosure("Red flags", content))
    assert not content.isVisible()
    qtbot.keyClick(line.button, Qt.Key.Key_Space)
    assert content.isVisible()
    assert (line.is_open, line.button.accessibleDescription()) == (True, "expanded")


def test_notice_goes_by_itself_and_keeps_its_room(qtbot) -> None:
    host = QWidget()
    notice = Notice()
    spaced(QVBoxLayout(host), margins=0).addWidget(notice)
    show(qtbot, host, 300, 80)
    notice.say("Saved", milliseconds=1)
    assert notice.accessibleName() == "Saved"
    qtbot.waitUntil(notice.isHidden)


def test_busy_overlay_blocks_what_is_beneath_and_gives_the_focus_back(qtbot) -> None:
    host = QWidget()
    column = QVBoxLayout(host)
    line, button = QLineEdit(), Button("Beneath")
    column.addWidget(line)
    column.addWidget(button)
    show(qtbot, host)
    line.setFocus()
    overlay = BusyOverlay(host)
    overlay.begin("Making a backup")
    assert (line.isEnabled(), button.isEnabled()) == (False, False)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert overlay.isAncestorOf(QApplication.focusWidget())
    host.resize(500, 500)
    assert overlay.geometry() == host.rect()
    overlay.end()
    assert (line.isEnabled(), QApplication.focusWidget()) == (True, line)


def test_busy_overlay_cancels_once_with_escape(qtbot) -> None:
    host = show(qtbot, QWidget())
    overlay, told = BusyOverlay(host), []
    overlay.cancelled.connect(lambda: told.append(1))
    overlay.begin("Making a backup")
    for _ in range(2):
        qtbot.keyClick(overlay, Qt.Key.Key_Escape)
    assert told == [1]


def test_busy_overlay_without_cancel_ignores_escape(qtbot) -> None:
    host = show(qtbot, QWidget())
    overlay = BusyOverlay(host)
    overlay.begin("Saving", can_cancel=False)
    with qtbot.assertNotEmitted(overlay.cancelled):
        qtbot.keyClick(overlay, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("tone", "key", "answer"), [
    (Tone.INFO, Qt.Key.Key_Return, True),
    (Tone.INFO, Qt.Key.Key_Escape, False),
    (Tone.STOP, Qt.Key.Key_Return, False),
])  # fmt: skip
def test_dialog_default_is_the_answer_that_loses_nothing(
    qtbot, tone: Tone, key: Qt.Key, answer: bool
) -> None:
    dialog = show(
        qtbot, Dialog("Remove?", "It goes out of sight.", accept="Remove", reject="Keep", tone=tone)
    )
    with qtbot.waitSignal(dialog.finished) as finished:
        qtbot.keyClick(QApplication.focusWidget() or dialog, key)
    assert (finished.args[0] == QDialog.DialogCode.Accepted.value) is answer


def test_ask_returns_the_answer_and_leaves_nothing(qtbot, monkeypatch) -> None:
    host = show(qtbot, QWidget())
    monkeypatch.setattr(Dialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    assert Dialog.ask(host, "Remove?", "Really?", accept="Remove", reject="Keep")
    QApplication.processEvents()
    qtbot.waitUntil(lambda: host.findChildren(QDialog) == [])


@pytest.mark.parametrize(("done", "minutes", "words"), [
    (9, 4, "9 of 15 · about 4 minutes left"),
    (14, 1, "14 of 15 · about a minute left"),
    (15, 0, "15 of 15"),
    (3, None, "3 of 15"),
])  # fmt: skip
def test_progress_is_told_in_words(qtbot, done: int, minutes: int | None, words: str) -> None:
    line = ProgressLine("Progress")
    qtbot.addWidget(line)
    line.show_progress(done, total=15, minutes=minutes)
    assert line.words.text() == words
    assert line.bar.accessibleDescription() == words


def test_steps_say_where_one_is(qtbot) -> None:
    steps = StepList(STEPS, current=1)
    qtbot.addWidget(steps)
    assert steps.accessibleName() == "Step 2 of 3: Client data"
    steps.set_current(3)
    assert steps.accessibleName() == "All steps are done"


def test_steps_name_only_the_present_one_where_room_is_short(qtbot) -> None:
    steps = show(qtbot, StepList(STEPS), 900, 60)
    assert steps.shows_all_names
    steps.resize(200, 60)
    assert not steps.shows_all_names


def test_side_column_drops_below_where_the_page_is_narrow(qtbot) -> None:
    page = Page("Title")
    main, side = Button("Main"), Button("Side")
    page.add(main)
    page.add_side(side)
    show(qtbot, page, em(70), 600)
    assert side.x() > main.geometry().right()
    page.resize(em(40), 600)
    QApplication.processEvents()
    assert side.y() > main.geometry().bottom()
    assert page.is_narrow


def test_primary_action_stands_last_in_the_foot(qtbot) -> None:
    page = Page("Title")
    back, on = Button("Back"), Button("Continue")
    foot = page.set_footer(leading=(back,), trailing=(on,))
    foot.set_note("Question 1 of 15")
    show(qtbot, page)
    assert back.x() < foot.note.x() < on.x()
    assert foot.geometry().bottom() == page.rect().bottom()


def test_footer_can_be_replaced_and_keeps_the_notice(qtbot) -> None:
    page = Page("Title")
    page.set_footer(trailing=(Button("One"),))
    page.set_footer(trailing=(Button("Two"),))
    show(qtbot, page)
    page.notice.say("Saved")
    assert page.notice.isVisible()


def test_elided_label_keeps_the_whole_text_at_hand(qtbot) -> None:
    label = ElidedLabel("/home/someone/Documents/EthicsDesk/backup", mode=Qt.TextElideMode.ElideMiddle)
    show(qtbot, label, 120, 30)
    assert "…" in label.shown
    assert label.toolTip() == label.text()
    label.resize(900, 30)
    assert label.shown == label.text()


def test_flow_breaks_lines_and_needs_more_height(qtbot) -> None:
    host = QWidget()
    flow = spaced(FlowLayout(host), margins=0, gap=0.5)
    for _ in range(8):
        flow.addWidget(sized(QWidget(), min_width=6, min_height=2))
    assert flow.heightForWidth(em(60)) == em(2)
    assert flow.heightForWidth(em(13)) == 4 * em(2) + 3 * em(0.5)
    qtbot.addWidget(host)


class Press:
    """Draws at once, and keeps what was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def draw(self, index: int, scale: float, take) -> None:
        self.asked.append(index)
        take(QImage(QSize(612, 792) * scale, QImage.Format.Format_RGB32))

    def read(self, index: int, take) -> None:
        take(f"Text {index + 1}")


@pytest.fixture
def press() -> Press:
    return Press()


def pdf(qtbot, press: Press, pages: int) -> PdfView:
    view = PdfView("Preview")
    show(qtbot, view, 700, 500)
    view.show_pages([QSizeF(612, 792)] * pages, draw=press.draw, read=press.read)
    qtbot.waitUntil(lambda: bool(press.asked))
    return view


def test_only_pages_in_sight_are_drawn(qtbot, press: Press) -> None:
    view = pdf(qtbot, press, 300)
    assert set(press.asked) <= {0, 1}
    assert view.sheets[0].accessibleName() == "Page 1 of 300"
    assert view.sheets[0].accessibleDescription() == "Text 1"
    assert view.page == 0


def test_page_down_goes_on_and_tells_the_page(qtbot, press: Press) -> None:
    view = pdf(qtbot, press, 3)
    with qtbot.waitSignal(view.page_changed, check_params_cb=lambda page: page == 2):
        view.sheets[view.page].setFocus()
        for _ in range(12):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert view.place.text() == "Page 3 of 3"


def test_few_pictures_are_kept(qtbot, press: Press) -> None:
    view = pdf(qtbot, press, 30)
    for index in range(30):
        view.go_to(index)
        qtbot.waitUntil(lambda i=index: i in press.asked)
    assert sum(sheet.image is not None for sheet in view.sheets) <= KEPT_PICTURES
    assert view.sheets[29].image is not None


def test_zoom_keys_change_the_size_and_fit_comes_back(qtbot, press: Press) -> None:
    view = pdf(qtbot, press, 1)
    view.sheets[view.page].setFocus()
    fitted, width = view.zoom, view.sheets[0].width()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > fitted
    assert view.sheets[0].width() > width
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == fitted


def test_picture_that_comes_late_for_a_gone_page_hurts_nobody(qtbot) -> None:
    view, late = PdfView("Preview"), []
    show(qtbot, view)
    view.show_pages([QSizeF(612, 792)], draw=lambda *asked: late.append(asked[-1]), read=lambda *_: None)
    qtbot.waitUntil(lambda: bool(late))
    view.show_pages([], draw=lambda *_: None, read=lambda *_: None)
    QApplication.processEvents()
    late[0](QImage(10, 10, QImage.Format.Format_RGB32))
    assert view.page == -1


def test_large_text_leaves_no_page_without_room(qtbot, theme: Theme, press: Press) -> None:
    theme.apply(text_size=200)
    view = pdf(qtbot, press, 2)
    assert view.scroll_area.horizontalScrollBar().maximum() == 0


def test_a_page_without_a_subtitle_gives_its_title_the_whole_width(qtbot):
    page = Page("What changed in your papers")
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    assert page.title.width() > page.width() / 2


@pytest.mark.parametrize("letter", ["W", "I"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [480, 640, 900, 1400])
def test_a_code_of_wide_letters_turns_over_where_it_does_not_fit(theme, qtbot, letter, percent, width):
    theme.apply(text_size=percent)
    room = QWidget()
    qtbot.addWidget(room)
    column = spaced(QVBoxLayout(room), margins=0, gap=0)
    groups = CodeGroups(())
    column.addWidget(groups)
    room.resize(width, 900)
    with qtbot.waitExposed(room):
        room.show()
    groups.show_groups([letter * 5] * 6)
    for _ in range(3):
        QApplication.processEvents()
    tiles = [groups._grid.itemAt(index).widget() for index in range(groups._grid.count())]
    assert len(tiles) == 6
    assert all(tile.width() >= tile.sizeHint().width() for tile in tiles)
    assert all(tile.geometry().right() <= groups.width() for tile in tiles)
    assert len({tile.x() for tile in tiles}) == next(
        count for count in (3, 2, 1) if groups._needed(count) <= groups.width() or count == 1
    )
