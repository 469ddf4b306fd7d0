"""Tables come up as they were left, also after the program was closed."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.preferences import STATE_FOLDER
from ethicsdesk.ui.table_memory import FILE_NAME, TableMemory, TableState, table_memory
from ethicsdesk.ui.widgets.table import Table


@pytest.fixture
def start(qapp, theme, tmp_path):
    """Return what begins a run of the program with the same folder."""

    def forget() -> None:
        for before in qapp.findChildren(TableMemory):  # a page tried before may have left one
            before.setParent(None)

    def begin() -> TableMemory:
        forget()
        return TableMemory(qapp, folder=tmp_path)

    yield begin
    forget()


def shown(qtbot, name: str = "ledger") -> Table:
    table = Table("Codes")
    qtbot.addWidget(table)
    model = QStandardItemModel(2, 3, table)
    for row, text in enumerate("ab"):
        model.setItem(row, 0, QStandardItem(text))
    table.setModel(model)
    table.setSortingEnabled(True)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.set_widths(("MMMM", "MMMM", "MMMM"))
    table.remember(name)
    table.resize(700, 200)
    table.show()
    return table


def drag(table: Table, *, column: int, by: int) -> None:
    """Move the edge of a column with the mouse."""
    head = table.horizontalHeader()
    edge = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) - 1, head.height() // 2)
    QTest.mouseMove(head.viewport(), edge)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(head.viewport(), edge + QPoint(by, 0))
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))
    QApplication.processEvents()


def press(table: Table, column: int) -> None:
    head = table.horizontalHeader()
    middle = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) // 2, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QApplication.processEvents()


def test_widths_and_order_are_there_again_in_the_next_run(start, qtbot):
    start()
    table = shown(qtbot)
    usual = table.columnWidth(0)
    drag(table, column=0, by=60)
    press(table, 0)
    assert table.columnWidth(0) == usual + 60
    start()
    again = shown(qtbot)
    assert again.columnWidth(0) == pytest.approx(usual + 60, abs=1)
    assert again.model().index(0, 0).data() == "b"
    assert shown(qtbot, "another").columnWidth(0) == usual


def test_widths_grow_with_the_text(start, qtbot, theme):
    start().keep("ledger", TableState((10.0, 5.0, 5.0)))
    table = shown(qtbot)
    theme.apply(text_size=200)
    assert table.columnWidth(0) == em(10) == 300


def test_a_table_with_other_columns_than_before_takes_its_usual_widths(start, qtbot):
    start().keep("ledger", TableState((10.0, 5.0)))
    assert shown(qtbot).columnWidth(0) != em(10)


@pytest.mark.parametrize(
    "raw",
    [
        "{",
        "[1]",
        json.dumps({"ledger": 7}),
        json.dumps({"ledger": {"widths": [1, "2"], "column": 0}}),
        json.dumps({"ledger": {"widths": [1, 1e9], "column": 0}}),
        json.dumps({"ledger": {"widths": [1, 2], "column": 2}}),
        json.dumps({"ledger": {"widths": [], "column": 0}}),
    ],
)
def test_what_is_damaged_is_forgotten(start, tmp_path, raw):
    (tmp_path / FILE_NAME).write_text(raw, "utf-8")
    assert start().state("ledger") is None


def test_a_folder_that_cannot_be_written_bothers_nobody(qapp, tmp_path):
    (tmp_path / "file").write_text("")
    memory = TableMemory(qapp, folder=tmp_path / "file")
    memory.keep("ledger", TableState((1.0,)))
    assert memory.state("ledger") == TableState((1.0,))
    memory.setParent(None)


def test_the_program_names_the_folder_and_the_first_table_reads_it(start, qapp, tmp_path):
    start().keep("ledger", TableState((1.0, 2.0)))
    for before in qapp.findChildren(TableMemory):
        before.setParent(None)
    qapp.setProperty(STATE_FOLDER, str(tmp_path))
    try:
        assert table_memory().state("ledger") == TableState((1.0, 2.0))
    finally:
        qapp.setProperty(STATE_FOLDER, None)
