"""Every hole of the fifty faults leads to a page that shows the very thing it is about."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.targets import Target
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.registry import PAGES
from tests.gaps.conftest import made_once, year
from tests.gaps.test_faults import FAULTS, Fault, seeded
from tests.gaps.year import Year
from tests.ui.interview.making import bench_on

__all__ = ["made_once", "year"]
