"""The search is typed, walked through and opened with the keys alone, and shows only the newest answer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog

from ethicsdesk.domain.records import Practice, Tool
from ethicsdesk.domain.search_words import Marked
from ethicsdesk.services import practice, searching, tools
from ethicsdesk.services.search_results import Command, Found, FoundGroup, Group, Item
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.search import results
from ethicsdesk.ui.search.dialog import SearchDialog
from ethicsdesk.ui.search.looks import look_after
from ethicsdesk.ui.search.words import ICONS, group_name, spoken
from ethicsdesk.ui.theme import Scheme
from tests.ui.kit.test_walk import focusable, spoken_name
from tests.ui.shell.living import (
    go,
    kept,
    make_vault,
    press,
    read_all,
    shell_of,
    type_in,
    unlock_screen,
    when_asked,
)
from tests.ui.shell.test_walk import clipped, sideways

CTRL = Qt.KeyboardModifier.ControlModifier
SIZES = [(100, (1280, 860)), (200, (1366, 768))]


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def search_of(house, qtbot, key=Qt.Key.Key_K):
    """Open the search by key and return it once it has the focus."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(qtbot, key, CTRL)
    found = []

    def is_open() -> bool:
        found[:] = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, SearchDialog) and w.isVisible()
        ]
        return bool(found) and found[0].line.hasFocus()

    qtbot.waitUntil(is_open)
    return found[0]


def look_for(house, qtbot, text):
    dialog = search_of(house, qtbot)
    type_in(qtbot, text)
    qtbot.waitUntil(lambda: dialog._shown == text)
    return dialog


def closed(qtbot):
    qtbot.waitUntil(
        lambda: not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_F])
def test_both_keys_open_it_and_escape_gives_the_focus_back(house, shell, qtbot, key):
    page = go(house, qtbot, Area.PRACTICE)
    editor = page.first.fields["name"].editor
    editor.setFocus()
    search_of(house, qtbot, key)
    press(qtbot, Qt.Key.Key_Escape)
    closed(qtbot)
    qtbot.waitUntil(editor.hasFocus)
    assert shell.place == Target(area=Area.PRACTICE)


def test_the_button_above_the_places_opens_it(house, shell, qtbot):
    shell.side.search.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SearchDialog))
    QApplication.activeModalWidget().reject()


def test_what_was_typed_is_found_and_enter_opens_it(house, shell, qtbot):
    shell.workbench.change(lambda desk: tools.add(desk, "Walnut Notes"), owner=shell)
    tool = kept(house, qtbot, tools.register)[0].tool
    dialog = look_for(house, qtbot, "waln")
    assert dialog.results.chosen.title == Marked(text="Walnut Notes", marks=((0, 4),))
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.place == Target(area=Area.TOOL, id=tool.id))
    closed(qtbot)


def test_arrows_walk_over_the_rows_past_the_headings_and_around(house, shell, qtbot):
    dialog = look_for(house, qtbot, "consent")
    places = dialog.results.rows.places()
    seen = []
    for _ in range(len(places) + 1):
        seen.append(dialog.results.currentIndex().row())
        press(qtbot, Qt.Key.Key_Down)
    assert seen == [*places, places[0]]
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_PageDown)
    assert dialog.results.chosen is not None
    assert dialog.line.hasFocus()


def test_only_the_answer_to_the_newest_text_is_shown(house, shell, qtbot, monkeypatch):
    asked, real = [], searching.find

    def find(desk, text, *, told):
        asked.append(text)
        return real(desk, text, told=told)

    monkeypatch.setattr(searching, "find", find)
    dialog = search_of(house, qtbot)
    shown = []
    monkeypatch.setattr(dialog.results, "show_found", lambda found: shown.append(found.words))
    for text in ("l", "lo", "loc", "lock"):
        dialog.line.setText(text)
    qtbot.waitUntil(lambda: dialog._shown == "lock")
    assert (asked, shown) == (["l", "lock"], [("lock",)])


def test_who_presses_enter_before_the_answer_comes_gets_its_first_row(house, shell, qtbot):
    dialog = search_of(house, qtbot)
    dialog.line.setText("calendar")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.place == Target(area=Area.CALENDAR))


def test_nothing_typed_teaches_and_nothing_found_says_so(house, shell, qtbot):
    dialog = look_for(house, qtbot, "xyzzy")
    assert dialog.stack.currentWidget() is dialog.nothing
    dialog.line.clear()
    qtbot.waitUntil(lambda: dialog._shown == "")
    assert dialog.stack.currentWidget() is dialog.hint
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_half_typed_form_is_kept_when_the_search_leads_away(house, shell, qtbot):
    page = go(house, qtbot, Area.PRACTICE)
    page.first.fields["name"].editor.setFocus()
    type_in(qtbot, "Harbor Lane")
    look_for(house, qtbot, "calendar")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.place == Target(area=Area.CALENDAR))
    assert kept(house, qtbot, practice.read).name == "Harbor Lane"


def test_lock_closes_it_and_everything(house, shell, qtbot):
    look_for(house, qtbot, "lock now")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: house.door.is_closed)
    closed(qtbot)
    assert unlock_screen(house)


def test_the_idle_lock_closes_an_open_search(house, shell, qtbot):
    dialog = look_for(house, qtbot, "cons")
    gone = []
    dialog.destroyed.connect(lambda: gone.append(True))
    house.reception.lock()
    qtbot.waitUntil(lambda: house.door.is_closed)
    qtbot.waitUntil(lambda: bool(gone))


@pytest.mark.parametrize(("text", "title"), [("keys", "Help: keys you can use"), ("settings", "Settings")])
def test_commands_open_what_the_window_has(house, shell, qtbot, text, title):
    look_for(house, qtbot, text)
    titles, timer = [], QTimer(house.reception.window)

    def close():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and not isinstance(dialog, SearchDialog):
            titles.append(dialog.windowTitle())
            dialog.reject()

    timer.timeout.connect(close)
    timer.start(5)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles == [title])
    timer.stop()


def test_a_word_is_explained_without_leaving_the_search(house, shell, qtbot):
    dialog = look_for(house, qtbot, "ai scribe")
    told = []
    when_asked(house, lambda asked: (told.append(asked.accessibleDescription()), asked.reject()))
    dialog.results.opened.emit(
        Item(group=Group.WORDS, title=Marked(text="AI scribe"), snippet=Marked(text="A tool that drafts."))
    )
    assert told == ["A tool that drafts."]
    assert dialog.isVisible()


def test_colors_and_text_size_change_from_the_search(house, shell, qtbot, theme):
    look_for(house, qtbot, "dark")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: theme.scheme is Scheme.DARK)
    closed(qtbot)
    look_for(house, qtbot, "larger")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: theme.text_size == 120)


def test_looks_stay_within_what_the_theme_can_show():
    assert look_after(Command.SMALLER, Scheme.DARK, 100) == (Scheme.DARK, 100)
    assert look_after(Command.LARGER, Scheme.DARK, 200) == (Scheme.DARK, 200)
    assert look_after(Command.LOCK, Scheme.LIGHT, 140) == (Scheme.LIGHT, 140)
    assert look_after(Command.AS_SYSTEM, Scheme.LIGHT, 140) == (Scheme.SYSTEM, 140)


def test_a_click_opens_a_row_and_a_heading_does_nothing(house, shell, qtbot):
    dialog = look_for(house, qtbot, "calendar")
    listed = dialog.results
    heading = listed.visualRect(listed.rows.index(0, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert dialog.isVisible()
    row = listed.visualRect(listed.rows.index(1, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.waitUntil(lambda: shell.place == Target(area=Area.CALENDAR))


def test_every_group_has_a_name_and_an_icon(theme):
    assert set(ICONS) == set(Group)
    assert len({group_name(group) for group in Group}) == len(Group)
    for icon in ICONS.values():
        assert not theme.icon(icon).isNull()


def test_a_screen_reader_hears_rows_and_headings(house, shell, qtbot):
    dialog = look_for(house, qtbot, "calendar")
    heard = [
        dialog.results.rows.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for n in range(dialog.results.rows.rowCount())
    ]
    assert heard[:2] == ["Go to or do", "Calendar"]
    assert (
        QAccessible.queryAccessibleInterface(dialog.line).text(QAccessible.Text.Name) == "Search everything"
    )
    item = Item(group=Group.TOOLS, title=Marked(text="A"), detail="Tool", snippet=Marked(text="b"))
    assert spoken(item) == "A. Tool. b"


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_nothing_is_clipped_or_without_a_name(house, show_and_wait, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    window = show_and_wait(house)
    window.resize(*size)
    make_vault(house, qtbot)
    for text in ("xyzzy", "a", ""):
        dialog = search_of(house, qtbot)
        dialog.line.setText(text)
        qtbot.waitUntil(lambda d=dialog, t=text: d._shown == t or not t)
        assert [w for w in focusable(dialog) if not spoken_name(w).strip()] == []
        assert (clipped(dialog), sideways(dialog)) == ([], [])
        dialog.reject()
        closed(qtbot)


def test_rows_keep_to_their_lines_however_long_the_texts_are(theme, qtbot):
    listed = results.ResultList("found")
    qtbot.addWidget(listed)
    listed.resize(300, 400)
    long = Marked(text="word \n" * 400, marks=((0, 4), (2000, 2004)))
    item = Item(group=Group.ANSWERS, title=long, detail="x" * 500, snippet=long)
    found = Found(
        words=("word",), groups=(FoundGroup(group=Group.ANSWERS, items=(item, replace(item, detail=""))),)
    )
    listed.show_found(found)
    listed.show()
    QApplication.processEvents()
    heights = {listed.visualRect(listed.rows.index(n, 0)).height() for n in (1, 2)}
    assert len(heights) == 1
    assert heights.pop() < 80
    assert listed.horizontalScrollBar().maximum() == 0
    assert not listed.grab().isNull()


def test_every_place_a_command_leads_to_opens_without_trouble(house, shell, qtbot):
    from ethicsdesk.services.search_commands import DOINGS

    shell.workbench.change(lambda desk: practice.save(desk, Practice(name="P", home_state="OH")), owner=shell)
    for doing in DOINGS:
        if doing.target is not None:
            shell.go(doing.target)
            read_all(house, qtbot)
            assert shell.place.area is doing.target.area, doing.title
            assert not shell.trouble.isVisible(), doing.title


def test_every_row_of_the_sample_opens_its_place(house, show_and_wait, qtbot):
    show_and_wait(house)
    house.reception.flow.open_sample()
    shell = shell_of(house, qtbot)
    names = [tool.name for tool in kept(house, qtbot, _tools)]
    opened = set()
    for text in (*names, "a", "i-20", "e-0", "consent", "the", "n", "we"):
        found = kept(house, qtbot, lambda desk, t=text: searching.find(desk, t, most=3))
        for item in [one for group in found.groups for one in group.items if one.target]:
            if (item.group, item.target.area) in opened:
                continue
            opened.add((item.group, item.target.area))
            shell.go(item.target)
            read_all(house, qtbot)
            assert shell.place == item.target, item
            assert not shell.trouble.isVisible(), item
    assert len(opened) > 15


def _tools(desk):
    with desk.store.reading() as vault:
        return vault.list(Tool)
